"""Passages that several scripts share."""
