"""Days after a letter: was it sent, did they answer, what did they say, let go."""

from bot.question import to_moment
from bot.script import Talk, Unprompted, days, on
from bot.scripts.next_steps import next_steps
from bot.scripts.parts import first_letters
from bot.scripts.parts.appointment import talk_with_them
from bot.scripts.parts.received import receive
from bot.scripts.parts.whether import (
    Answered,
    Sent,
    not_sent,
    nothing_came,
    once_more,
    whether_answered,
    whether_sent,
)

EDITION = 2
"""Since then what they said is taken point by point, and a talk or a follow-up is prepared."""


def after_a_letter(talk: Talk) -> None:
    """Ask once whether it was sent, once whether they answered, and help to let go."""
    company = str(talk.given("company") or "them")
    if talk.edition < EDITION:
        first_letters.taken_at_once(talk, company)
        let_go(talk, company)
        talk.follow_up("next", next_steps, company=company, met=True)
        return
    name = str(talk.given("name") or "")
    if talk.given("letter") is False:
        _take_in(talk, company, name, _on_the_day(talk, company, ""))
    else:
        _after_sending(talk, company, name)
    gone = let_go(talk, company)
    finalist = bool(talk.given("finalist")) and not gone
    talk.follow_up("next", next_steps, company=company, met=True, finalist=finalist, name=name)


def after_the_letters(talk: Talk) -> None:
    """Go on as talks of release 1 began: what they said is judged at once."""
    company = str(talk.given("company") or "them")
    first_letters.judged_at_once(talk, company)
    let_go(talk, company)


def _after_sending(talk: Talk, company: str, name: str) -> None:
    """Ask whether it went out, and then what came back."""
    sent, moment = whether_sent(talk, company)
    if isinstance(sent, str):
        receive(talk, company, sent, name)
    elif sent is Sent.SENT:
        _take_in(talk, company, name, _on_the_day(talk, company, moment))
    else:
        not_sent(talk, sent)


def _on_the_day(talk: Talk, company: str, sent: str) -> Answered | str | None:
    """Ask after five working days, or on the day that the person named if that is later."""
    named = to_moment(str(talk.given("until") or ""))
    week = on(talk.answered_at(sent) if sent else talk.begun, workdays=5, at="09:00")
    until = on(named, at="09:00") if named else week
    if sent and talk.given("silence"):
        talk.say(
            "Good. I'll ask {until} whether they answered; if not, I help you to let it go.",
            until=Unprompted(until),
        )
    elif sent:
        talk.say("Good. I'll ask {until} whether they answered.", until=Unprompted(until))
    return whether_answered(talk, company, until)


def _take_in(talk: Talk, company: str, name: str, answered: Answered | str | None) -> None:
    """Take what came of it: a talk, words, a refusal or silence."""
    if answered is Answered.SILENT and talk.given("feedback"):
        answered = once_more(talk, company, name)
    if answered is Answered.TALK:
        talk_with_them(talk, company, name)
    if answered in (Answered.TALK, Answered.ANSWERED):
        receive(talk, company, "", name)
    elif isinstance(answered, str):
        receive(talk, company, answered, name)
    else:
        nothing_came(talk, answered)


def let_go(talk: Talk, company: str) -> bool:
    """Offer to put it to rest; what was learned stays. True where it was."""
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
    return gone
