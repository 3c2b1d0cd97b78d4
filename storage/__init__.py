"""Where pages are kept: tables, the notebook on them, and the seal."""
