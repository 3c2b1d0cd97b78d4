"""A night between two questions."""

from bot.script import Sentence, Talk, Unprompted, Woke, days, on


def until_morning(talk: Talk, key: str, asked: str, *, what: str | Sentence) -> bool:
    """Wait until nine on the day after the answer under `asked`; true if that was the morning."""
    until = on(talk.answered_at(asked), days=1, at="09:00")
    comes = Unprompted(until, agreed=True)
    talk.say("I'll be back {until}. “ready” goes on before that.", until=comes)
    woke = talk.wait(key, until, what=what, agreed=True, good_for=days(2), early="I'm ready now")
    return woke is Woke.ON_TIME
