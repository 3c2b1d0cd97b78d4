"""Days after a letter: was it sent, did they answer, what did they say, let go."""

from enum import Enum

from bot.script import Talk, Unprompted, Woke, days, on, sentence
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.news import (
    holds_words,
    read_answered,
    read_sent,
    reports,
    says_answered,
    says_sent,
    tells_answer,
)
from bot.scripts.parts.nights import until_morning


class Sent(Enum):
    """Whether a letter went out."""

    SENT = "It's sent"
    NOT_YET = "Not yet"
    WONT = "I won't send it"


class Answered(Enum):
    """Whether the company answered."""

    ANSWERED = "They answered"
    SILENT = "Not a word"
    REFUSED = "They can't say more"


def after_a_letter(talk: Talk) -> None:
    """Ask once whether it was sent, once whether they answered, and help to let go."""
    company = str(talk.given("company") or "them")
    news = _news_of(talk, company)
    if news:
        talk.say("I've kept that as you wrote it.")
        _let_rest(talk, company, news)
        _ring_of_truth(talk)
    let_go(talk, company)
    talk.follow_up("next", next_steps, company=company, met=True)


def after_the_letters(talk: Talk) -> None:
    """Go on as talks of release 1 began: what they said is judged at once."""
    company = str(talk.given("company") or "them")
    if _news_of(talk, company):
        talk.say("I've kept that as you wrote it.")
        _ring_of_truth(talk)
    let_go(talk, company)


def _news_of(talk: Talk, company: str) -> str:
    """Ask whether it went out and whether they answered; give what they said, if anything."""
    sent, moment = _sent(talk, company)
    if isinstance(sent, str):
        return sent
    if sent is Sent.SENT:
        return _answer(talk, company, moment)
    if sent is Sent.WONT:
        talk.say("That is a fair choice.")
    if sent is Sent.NOT_YET:
        talk.say("That's fine. It stays here if you want it, and I won't ask again.")
    return ""


def _sent(talk: Talk, company: str) -> tuple[Sent | str | None, str]:
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


def _answer(talk: Talk, company: str, sent: str) -> str:
    """Ask after five working days whether they answered, and what; then close kindly."""
    until = on(talk.answered_at(sent), workdays=5, at="09:00")
    talk.say("Good. I'll ask {until} whether they answered.", until=Unprompted(until))
    what = sentence("ask whether {company} answered", company=company)
    woke = talk.wait(
        "answer_due",
        until,
        what=what,
        good_for=days(21),
        early="They answered",
        hears=says_answered,
    )
    answered: Answered | str | None = Answered.ANSWERED
    if woke is not Woke.EARLY:
        answered = talk.choose_or_tell(
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
    if answered is Answered.ANSWERED:
        heard = talk.ask(
            "heard",
            "What did they say? As they said it; no need to judge it today.",
            skip="",
            tells=reports,
        )
        return heard if holds_words(heard) else ""
    if isinstance(answered, str):
        return answered
    if answered is Answered.SILENT and not talk.given("feedback"):
        talk.say("Silence tells you how they work. It is no measure of you.")
    elif answered is not None:
        talk.say(
            "Many companies don't let people give feedback. They may not have a choice, so it "
            "says nothing about you."
        )
    return ""


def _let_rest(talk: Talk, company: str, said: str) -> None:
    """Let what they said rest over night, if the person likes."""
    night = talk.confirm(
        "stew", "Shall we let it rest over night before you judge any of it?", skip=False
    )
    if night:
        what = sentence("look at what {company} said", company=company)
        if until_morning(talk, "stewed", "stew", what=what):
            talk.say("Good morning. They said: “{said}”", said=said)


def _ring_of_truth(talk: Talk) -> None:
    talk.ask("true", "Which part has a ring of truth for you? “skip” if none of it does.", skip="")
    talk.say("Keep what fits and leave the rest. It is how they saw it, no more than that.")


def let_go(talk: Talk, company: str) -> None:
    """Offer to put it to rest; what was learned stays."""
    gone = talk.confirm(
        "let_go",
        "Shall we let {company} go now? I'd stop asking, and what you learned stays.",
        skip=False,
        lapse=days(14),
        company=company,
    )
    if gone:
        talk.say("Done. I won't bring it up again.")
    else:
        talk.say("Then it may stay with you a while. I won't bring it up by myself.")
