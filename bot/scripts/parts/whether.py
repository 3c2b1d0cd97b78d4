"""Whether a letter went out, and whether they answered: each asked once, and once more."""

from datetime import datetime
from enum import Enum

from bot.letters.feedback import follow_up
from bot.letters.names import capital
from bot.script import Talk, Unprompted, Woke, days, on, sentence
from bot.scripts.parts.letters import fitted
from bot.scripts.parts.news import (
    read_answered,
    read_sent,
    reports,
    says_answered,
    says_sent,
    tells_answer,
)
from bot.tone import Kind


class Sent(Enum):
    """Whether a letter went out."""

    SENT = "It's sent"
    NOT_YET = "Not yet"
    WONT = "I won't send it"


class Answered(Enum):
    """Whether the company answered."""

    ANSWERED = "They answered"
    TALK = "They offered a talk"
    SILENT = "Not a word"
    REFUSED = "They can't say more"


def whether_sent(talk: Talk, company: str) -> tuple[Sent | str | None, str]:
    """Ask twice at most; give what came of it and the key under which that was said."""
    what = sentence("ask whether your letter to {company} went out", company=company)
    due = on(talk.begun, workdays=2, at="09:00")
    woke = talk.wait("due", due, what=what, good_for=days(10), early="It's sent", hears=says_sent)
    if woke is Woke.EARLY:
        return Sent.SENT, "due"
    if woke is Woke.ON_TIME:
        talk.say("You had a letter ready.")
    sent = talk.choose_or_tell(
        "sent",
        Sent,
        "Did it go out to {company}?",
        skip=None,
        read=read_sent,
        tells=reports,
        remind=days(3),
        lapse=days(14),
        company=company,
    )
    if sent is not Sent.NOT_YET:
        return sent, "sent"
    again = on(talk.answered_at("sent"), workdays=3, at="09:00")
    talk.say("No hurry. I'll ask once more {again}, and then not again.", again=Unprompted(again))
    woke = talk.wait(
        "due_again", again, what=what, good_for=days(10), early="It's sent", hears=says_sent
    )
    if woke is Woke.EARLY:
        return Sent.SENT, "due_again"
    sent = talk.choose_or_tell(
        "sent_now",
        Sent,
        "Is it out to {company} by now?",
        skip=None,
        read=read_sent,
        tells=reports,
        lapse=days(14),
        company=company,
    )
    return sent, "sent_now"


def whether_answered(talk: Talk, company: str, until: datetime) -> Answered | str | None:
    """Ask on the day whether they answered; before it, what came."""
    if until_answered(talk, "answer_due", company, until) is Woke.EARLY:
        return _what_came(talk, "came", company)
    return talk.choose_or_tell(
        "answered",
        Answered,
        "Any word from {company}?",
        skip=None,
        read=read_answered,
        tells=tells_answer,
        remind=days(3),
        lapse=days(14),
        company=company,
    )


def not_sent(talk: Talk, sent: Sent | None) -> None:
    """Take it that a letter did not go out, or not yet."""
    if sent is Sent.WONT:
        talk.say("That is a fair choice.")
    elif sent is Sent.NOT_YET:
        talk.say("That's fine. It stays here if you want it, and I won't ask again.")


def nothing_came(talk: Talk, answered: Answered | None) -> None:
    """Close kindly where they were silent, or could say no more; without an answer, say nothing."""
    if answered is Answered.SILENT and not talk.given("feedback"):
        talk.say("Silence tells you how they work. It is no measure of you.")
    elif answered is not None:
        talk.say(
            "Many companies don't let people give feedback. They may not have a choice, so it "
            "says nothing about you."
        )


def once_more(talk: Talk, company: str, name: str) -> Answered | str | None:
    """Offer the one follow-up, and ask for the last time whether they answered."""
    wanted = talk.confirm(
        "once_more",
        "Shall I draft one follow-up? People are busy. One is fine, and then it rests.",
        skip=False,
        lapse=days(7),
    )
    role = str(talk.given("role") or "")
    letter = follow_up(name=name, company=capital(company), role=role)
    if not wanted or not fitted(talk.within("once"), letter, Kind.FOLLOW_UP):
        return Answered.SILENT
    until = on(talk.answered_at("once_more"), workdays=5, at="09:00")
    talk.say("I'll ask {until}, for the last time.", until=Unprompted(until))
    if until_answered(talk, "again_due", company, until) is Woke.EARLY:
        return _what_came(talk, "came_again", company)
    return talk.choose_or_tell(
        "answered_again",
        Answered,
        "Did {company} answer in the end?",
        skip=None,
        read=read_answered,
        tells=tells_answer,
        lapse=days(14),
        company=company,
    )


def until_answered(talk: Talk, key: str, company: str, until: datetime) -> Woke:
    """Wait for their answer until a day, or until the person tells of it."""
    what = sentence("ask whether {company} answered", company=company)
    return talk.wait(
        key, until, what=what, good_for=days(21), early="They answered", hears=says_answered
    )


def _what_came(talk: Talk, key: str, company: str) -> Answered | str | None:
    return talk.choose_or_tell(
        key,
        Answered,
        "What came from {company}?",
        skip=Answered.ANSWERED,
        leave=(Answered.SILENT,),
        read=read_answered,
        tells=tells_answer,
        company=company,
    )
