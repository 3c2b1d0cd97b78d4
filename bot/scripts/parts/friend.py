"""Two lines to a friend: nobody has to carry it alone."""

from collections.abc import Sequence

from bot.letters.names import capital, person
from bot.letters.requests import to_a_friend
from bot.script import Talk


def offer_friend(talk: Talk, company: str, feelings: Sequence[str], *, decided: bool) -> None:
    """Ask who could be told today, and draft two lines to them."""
    said = talk.ask(
        "friend",
        "Is there somebody you could tell today? With a name I draft two lines; “skip” is fine.",
        skip="",
    )
    lines_to(talk, said, company, feelings, decided=decided)


def lines_to(
    talk: Talk, said: str, company: str, feelings: Sequence[str] = (), *, decided: bool
) -> None:
    """Draft two lines to whoever was named."""
    name = person(said)
    if name:
        letter = to_a_friend(
            name=name, company=capital(company), decided=decided, feelings=feelings
        )
        talk.draft("to_friend", letter)
