"""Short talks on the side that leave no trace: starting, changing, doubt, deletion, a check-in."""

from enum import Enum

from bot import care
from bot.effects import Begin, Forget, Freeze, Hear, Reopen
from bot.script import Talk, hours
from bot.scripts.situations import SITUATIONS, Happened, read_happened

CARRIED = ("opener", "company", "role", "stage", "felt", "felt_words")
"""Facts that go from the first words to the debrief that follows."""
EXCERPT = 120


class Meant(Enum):
    """What words are that came in between."""

    HERE = "It belongs here"
    NEW = "It's something new"
    DROP = "Leave it out"


def read_meant(text: str) -> tuple[str, ...] | None:
    """Take a yes for "it belongs here"."""
    return ("HERE",) if text.casefold().startswith(("yes", "yeah", "yep", "it does")) else None


def starting(talk: Talk) -> None:
    """Ask what happened, where the first words did not say."""
    if talk.given("opener"):
        talk.say("I'm here, and I've kept that.")
    happened = talk.choose(
        "what", Happened, "Which of these is closest?", skip=None, read=read_happened
    )
    if happened is None:
        talk.say("That's fine. Write whenever you like.")
        return
    given = {name: talk.given(name) for name in CARRIED if talk.given(name) is not None}
    talk.do("begin", Begin(SITUATIONS[happened.name.lower()], given))


def changing(talk: Talk) -> None:
    """Ask which answer to change."""
    talks, keys, labels = (_names(talk, name) for name in ("talks", "keys", "labels"))
    options = {f"a{place}": label for place, label in enumerate(labels)}
    which = talk.choose_from("which", options, "Which one shall we change?", skip=None)
    if which:
        talk.do("reopen", Reopen(talks[int(which[1:])], keys[int(which[1:])]))


def _names(talk: Talk, key: str) -> tuple[str, ...]:
    given = talk.given(key)
    return given if isinstance(given, tuple) else ()


def holding(talk: Talk) -> None:
    """Ask what words are that could belong to more than one thing."""
    text, question = str(talk.given("text")), talk.given("question")
    if talk.given("why") == "away" and question:
        talk.say("It has been a while. I had asked: “{question}”", question=str(question))
    elif talk.given("why") == "early":
        talk.say("That came before you could see my question.")
    talk.say("You wrote: “{text}”", text=excerpt(text))
    meant = talk.choose(
        "meant", Meant, "How shall I take it?", skip=Meant.DROP, read=read_meant, lapse=hours(72)
    )
    if meant is not Meant.DROP:
        talk.do("hear", Hear(text, opener=meant is Meant.NEW))


def excerpt(text: str) -> str:
    """Give the beginning of long words."""
    flat = " ".join(text.split())
    return flat if len(flat) <= EXCERPT else f"{flat[:EXCERPT]}…"


def forgetting(talk: Talk) -> None:
    """Make sure that everything is to be deleted."""
    sure = talk.confirm(
        "sure",
        "Shall I delete everything you told me: every debrief, note, letter and setting? It can't "
        "be undone. The chat's own history and copies you saved stay where they are.",
        skip=False,
    )
    if sure:
        talk.say("Everything is deleted. Take care of yourself.")
        talk.do("forget", Forget())
    else:
        talk.say("Nothing is deleted.")


def checking_in(talk: Talk) -> None:
    """Ask plainly after a sign that may be one, and keep the words until that is answered."""
    which = talk.choose(
        "which",
        care.CheckIn,
        care.CHECK_IN,
        skip=None,
        read=care.read_check_in,
        lapse=hours(24),
    )
    if which is care.CheckIn.YES:
        for line in care.reply(""):
            talk.say(line)
        talk.do("freeze", Freeze())
    elif which is care.CheckIn.NO:
        talk.say(care.AFTER_NO)
        talk.do("hear", Hear(str(talk.given("text"))))
    else:
        talk.say(care.AFTER_RATHER_NOT)
