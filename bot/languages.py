"""The languages that the bot speaks."""

LANGUAGES = {"en": "English"}
"""By code, each by its own name."""
