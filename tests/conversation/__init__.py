"""Writes docs/conversation.md: all that the scripts say, for readers who know no Python."""
