"""Days after a letter: was it sent, did they answer, what did they say, let go."""

from enum import Enum

from bot.script import Talk, Woke, days, on


class Sent(Enum):
    """Whether a letter went out."""

    YES = "It's sent"
    NOT_YET = "Not yet"
    NO = "I won't send it"


class Answered(Enum):
    """Whether the company answered."""

    YES = "They answered"
    NO = "Not a word"
    REFUSED = "They can't say more"


def after_the_letters(talk: Talk) -> None:
    """Ask once whether it was sent, once whether they answered, and help to let go."""
    company = str(talk.given("company") or "them")
    sent, moment = _sent(talk, company)
    if sent is Sent.YES:
        _answer(talk, company, moment)
    elif sent is Sent.NO:
        talk.say("That is a fair choice.")
    let_go(talk, company)


def _sent(talk: Talk, company: str) -> tuple[Sent | None, str]:
    """Ask twice at most; give what came of it and the key under which that was said."""
    due = on(talk.begun, workdays=2, at="09:00")
    woke = talk.wait("due", due, good_for=days(10), early="It's sent")
    if woke is Woke.EARLY:
        return Sent.YES, "due"
    if woke is Woke.ON_TIME:
        talk.say("Two working days ago you had a letter in hand.")
    sent = talk.choose(
        "sent", Sent, "Did it go out to {company}?", skip=None, lapse=days(14), company=company
    )
    if sent is not Sent.NOT_YET:
        return sent, "sent"
    again = on(talk.answered_at("sent"), workdays=3, at="09:00")
    talk.say("No hurry. I'll ask once more {again}, and then not again.", again=again)
    if talk.wait("due_again", again, good_for=days(10), early="It's sent") is Woke.EARLY:
        return Sent.YES, "due_again"
    sent = talk.choose(
        "sent_now",
        Sent,
        "Is it out to {company} by now?",
        skip=None,
        leave=(Sent.NOT_YET,),
        lapse=days(14),
        company=company,
    )
    return sent, "sent_now"


def _answer(talk: Talk, company: str, sent: str) -> None:
    until = on(talk.answered_at(sent), workdays=5, at="09:00")
    talk.say("Good. I'll ask {until} whether they answered.", until=until)
    woke = talk.wait("answer_due", until, good_for=days(21), early="They answered")
    answered: Answered | None = Answered.YES
    if woke is not Woke.EARLY:
        answered = talk.choose(
            "answered",
            Answered,
            "Any word from {company}?",
            skip=None,
            lapse=days(14),
            company=company,
        )
    if answered is Answered.YES:
        talk.ask("heard", "What did they say? As they said it; no need to judge it today.", skip="")
        talk.ask(
            "true", "Which part has a ring of truth for you? “skip” if none of it does.", skip=""
        )
        talk.say("Keep what fits and leave the rest. It is how they saw it, no more than that.")
    elif answered is not None:
        talk.say(
            "Many companies don't let people give feedback. They may not have a choice, so it "
            "says nothing about you."
        )


def let_go(talk: Talk, company: str) -> None:
    """Offer to put it to rest; what was learned stays."""
    gone = talk.confirm(
        "let_go",
        "Shall we let {company} go now? What you learned stays.",
        skip=False,
        lapse=days(14),
        company=company,
    )
    if gone:
        talk.say("Let go. I won't bring it up again.")
    else:
        talk.say("Then it may stay with you a while. I won't bring it up by myself.")
