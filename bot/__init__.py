"""The conversation: it knows no platform, no database and no network."""
