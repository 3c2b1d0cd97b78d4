"""The end of a debrief: when letters go out, what is due by a day, whom to tell, and what next."""

from datetime import datetime

from bot.letters.names import capital
from bot.question import from_moment
from bot.script import Talk, Unprompted, on
from bot.scripts.after_the_letters import after_a_letter
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.earlier import count
from bot.scripts.parts.feelings import Feeling, Felt
from bot.scripts.parts.friend import offer_friend
from bot.scripts.parts.lessons import Lessons
from bot.scripts.parts.letters import Written, role_of
from bot.scripts.parts.plan import plan

GUESSES = 5


def close(
    talk: Talk,
    name: str,
    lessons: Lessons,
    felt: Felt,
    *,
    thanks: Written,
    feedback: Written,
    others: bool = False,
    finalist: bool = False,
    decided: bool = True,
) -> None:
    """Say in which order letters go out, offer to come back, and end with whom to tell."""
    writes = thanks.sends or feedback.sends or others
    if thanks.sends and feedback.sends:
        talk.say(
            "The thank-you can go out the next working morning, and the question a day or two "
            "later."
        )
    elif writes:
        talk.say("The next working morning is a good time for it.")
    asks = writes and comes_back(talk)
    company, to = capital(name), thanks.name or feedback.name
    if asks:  # at once, so that the promise holds where somebody leaves before the end
        talk.follow_up(
            "letters",
            after_a_letter,
            company=company,
            feedback=feedback.sends,
            name=to,
            role=role_of(talk),
            finalist=finalist,
            guesses=tuple(lessons.thought[:GUESSES]),
        )
    plan(talk, lessons)
    offer_friend(talk, name, felt_words(talk, felt), decided=decided)
    _last_words(talk, felt, lessons, decided=decided)
    if not asks:
        talk.follow_up("next", next_steps, company=company, met=True, finalist=finalist, name=to)


def close_the_wait(talk: Talk, name: str, felt: Felt, *, writes: bool) -> None:
    """Offer to come back, after the question or on a day to let it go, and end."""
    asks, company = writes and comes_back(talk), capital(name)
    until = None if asks else _last_day(talk)
    if asks or until:
        talk.follow_up(
            "letters",
            after_a_letter,
            company=company,
            feedback=False,
            silence=True,
            letter=asks,
            role=role_of(talk),
            until=from_moment(until, str(until.tzinfo)) if until else "",
        )
    offer_friend(talk, name, felt_words(talk, felt), decided=False)
    talk.say("That's all of it. Everything is kept.")
    if not (asks or until):
        talk.follow_up("next", next_steps, company=company, met=True)


def _last_day(talk: Talk) -> datetime | None:
    day = talk.moment(
        "until",
        "Until which day shall it stay open for you? I'd ask you then, and help to let it go. "
        "“skip” is fine.",
        skip=None,
    )
    until = on(day, at="09:00") if day else None
    if until:
        talk.say("I'll ask you {until}.", until=Unprompted(until))
    return until


def comes_back(talk: Talk) -> bool:
    """Offer to ask in two working days how it went, and say when that is."""
    wanted = talk.confirm("nudge", "Shall I ask you in two working days how it went?", skip=False)
    if wanted:
        due = on(talk.answered_at("nudge"), workdays=2, at="09:00")
        talk.say("I'll ask {due}.", due=Unprompted(due))
    return wanted


def _last_words(talk: Talk, felt: Felt, lessons: Lessons, *, decided: bool) -> None:
    before = count(talk)
    if before == 0 and not decided and Feeling.NUMB not in felt:
        talk.say("Even Michael Jordan had off days.")
    learned = len({*talk.earlier("lessons"), *lessons.fixes})
    if before > 1 and learned > 1 and Feeling.NUMB not in felt:
        talk.say(
            "You have looked back {count} times now, and know {learned} things to do or say "
            "another way. You go into the next interview with more than you had.",
            count=before + 1,
            learned=learned,
        )
    talk.say("That's all of it. Everything is kept.")


def felt_words(talk: Talk, felt: Felt) -> list[str]:
    """Give what was felt as it may stand in a sentence."""
    return [talk.label(one).casefold() if isinstance(one, Feeling) else one for one in felt]
