"""Before an interview: what to remember there, the evening before it, and the day after."""

from enum import Enum

from bot.effects import Begin
from bot.letters.names import capital
from bot.question import from_moment, to_moment
from bot.script import Talk, Woke, days, hours, later, on, sentence
from bot.scripts.parts.facts import company
from bot.scripts.parts.readers import reader


class Went(Enum):
    """How an interview went."""

    WELL = "It went well"
    BADLY = "It went badly"
    REJECTED = "They turned me down already"
    OFF = "It didn't take place"


WENDING = reader(
    {
        "REJECTED": r"\b(?:turned me down|rejected|no from them|they said no)\b",
        "OFF": r"\b(?:cancell?ed|moved|postponed|didn'?t (?:take place|happen)|off|rescheduled)\b",
        "BADLY": r"\b(?:bad|badly|terrible|awful|poorly|not (?:good|great|well)|bombed|disaster)\b",
        "WELL": r"\b(?:well|good|great|fine|okay|ok|nice|nicely)\b",
    }
)
AFTERWARDS = {Went.BADLY: "after_a_bad_interview", Went.REJECTED: "after_a_rejection"}


def before_an_interview(talk: Talk) -> None:
    """Take the day and what to remember, and offer to come back around it."""
    name = capital(company(talk))
    when = talk.moment("when", "When is it? A day and an hour, like “thursday 15:00”.", skip=None)
    if when is None:
        talk.say("Then write again when you know the day.")
        return
    talk.say("That is {when}. If it moves, write “change when”.", when=later(when))
    notes = talk.collect(
        "remember",
        "What would you like to remember there? One message for each thing; “done” when that is "
        "all.",
        done="That is all",
        skip=(),
    )
    around = talk.confirm(
        "around", "Shall I bring that the evening before, and ask how it went?", skip=False
    )
    if around:
        eve = on(when, days=-1, at="18:00")
        if eve > talk.answered_at("around"):
            talk.say("I'll be here {eve}.", eve=eve)
        kept = from_moment(when, str(when.tzinfo))
        texts = tuple(note.text for note in notes)
        talk.follow_up("days", around_an_interview, company=name, when=kept, notes=texts)
    talk.say("It will be one conversation out of many. I hope it is a good one.")


def around_an_interview(talk: Talk) -> None:
    """Bring the notes the evening before, ask the day after, and lead on from there."""
    when = to_moment(str(talk.given("when")))
    if when is None:
        return
    name, notes = str(talk.given("company") or ""), talk.given("notes")
    about = sentence("bring your notes for {company}", company=name or "the interview")
    eve = on(when, days=-1, at="18:00")
    if eve > talk.begun:
        woke = talk.wait("eve", eve, what=about, asked=True, good_for=hours(14))
        if woke is Woke.ON_TIME:
            talk.say("Your interview is {when}.", when=later(when))
            if isinstance(notes, tuple) and notes:
                talk.card(sentence("What you wanted to remember"), [("", notes)])
    about = sentence("ask how it went at {company}", company=name or "the interview")
    talk.wait("after", on(when, days=1, at="10:00"), what=about, asked=True, good_for=days(4))
    _went(talk, name)


def _went(talk: Talk, name: str) -> None:
    went = talk.choose(
        "went",
        Went,
        "How did your interview go?",
        skip=None,
        read=WENDING,
        lapse=days(7),
    )
    if went is Went.WELL:
        talk.say("I'm glad. Write as soon as you hear from them.")
    elif went is Went.OFF:
        talk.say("Then write again when you know the new day.")
    elif went is not None:
        talk.do("debrief", Begin(AFTERWARDS[went], {"company": name} if name else {}))
