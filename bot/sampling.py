"""A made-up member's talk, so that a manager sees what members will see."""

from datetime import UTC, datetime

from bot.community import Community
from bot.heard import Heard, Said
from bot.page import Address, Page
from bot.reply import Reply, joined
from bot.turn import turn

SAID = (
    "Acme turned me down after the final round, gutted",
    "privacy",
    "support",
    "I want to end my life",
)
"""First words, what a wary person asks, what a tired one asks, and a bad night."""
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def sample(community: Community) -> list[tuple[str, Reply]]:
    """Give what a made-up member would write, each with the answer they would see."""
    page = Page("sample", Address(community.platform, "sample", community.id), MONDAY, MONDAY)
    played: list[tuple[str, Reply]] = []
    for place, words in enumerate(SAID):
        heard = Heard(str(place), MONDAY, Said(words))
        page = turn(page, heard, MONDAY, bytes([place] * 16), community=community)
        played.append((words, joined(page.owed)))
        page = page.but(owed=())
    return played
