"""Looks up what a person's page shows: all of it in words, and single letters."""

from datetime import datetime

from bot.home import Home, home, letters
from bot.host import Host
from bot.page import Address
from bot.reply import Draft


async def home_of(host: Host, person: Address, at: datetime) -> Home | None:
    """Give a person's page in words, if there is one."""
    page, filed = await host.page(person)
    return home(page, filed, at) if page else None


async def letter_of(host: Host, person: Address, talk: str, key: str) -> Draft | None:
    """Give a letter as it reads now, if it is there."""
    page, filed = await host.page(person)
    written = letters(page, filed) if page else []
    return next((one for one in written if (one.talk, one.key) == (talk, key)), None)
