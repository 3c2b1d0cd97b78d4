"""What Debrief may do on Slack, and what is lost without each; the manifest asks for the same."""

from collections.abc import Mapping

REQUIRED: Mapping[str, str] = {
    "chat:write": "it cannot answer anybody",
    "commands": "/debrief does not exist",
    "im:history": "it does not hear what people write to it",
}
"""Scopes without which there is no bot."""

OPTIONAL: Mapping[str, str] = {
    "users:read": "it does not know people's time zone, and asks for it",
    "files:write": "an export comes as text and not as files, and a letter without its file",
    "app_mentions:read": "it does not answer in a channel where somebody names it",
    "reactions:read": "an emoji under a message is no answer",
    "im:write": "it cannot open a conversation before somebody writes first",
}
"""Scopes that whoever installs it may refuse; the rest goes on without them."""
