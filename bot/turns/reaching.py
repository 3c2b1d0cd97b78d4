"""Replies that could not be delivered: they are kept, and told at the next contact."""

from bot.heard import Unreached
from bot.page import Page
from bot.reply import joined
from bot.turns.turning import Turning


def unreached(page: Page, news: Unreached) -> Page:
    """Keep what could not be delivered, and let nothing more come until the person writes."""
    if not any(one.token in news.tokens for one in page.owed):
        return page
    return page.but(unreachable=page.unreachable or news.at, wake_at=None, due=None)


def found_again(turn: Turning) -> None:
    """Give a person who writes again what could not be delivered meanwhile."""
    page = turn.page
    if page.unreachable is None:
        return
    noticed = page.noticed and not any(one.notice for one in page.owed)
    turn.page = page.but(unreachable=None, owed=(), noticed=noticed)
    if page.owed:
        turn.say(
            "I wrote to you on {day} and could not get through. Here is what it was.",
            day=page.unreachable,
        )
        turn.show(joined(page.owed).parts)
