"""The thank-you note: after a no, and before the decision, where it can still turn it."""

from enum import Enum

from bot.letters.before_decision import apologises, before_decision
from bot.letters.letter import Letter
from bot.letters.names import capital, person, valued
from bot.letters.requests import reference_request
from bot.letters.thank_you import thank_you
from bot.script import Talk
from bot.scripts.parts.letters import Written, fitted, role_of
from bot.scripts.parts.recipients import addressee
from bot.tone import Kind


class Also(Enum):
    """What else a thank-you note after a no may say."""

    INTERESTED = "I'd still like to work there"
    KEEP_IN_MIND = "Please think of me for other roles"


class More(Enum):
    """What else a note before the decision may say."""

    EXPLAIN = "What got in the way that day"
    ANSWER = "An answer I'd give now"
    LOOKED_INTO = "Something I've read up on since"
    REFERENCE = "Somebody who would speak for me"


def offer_thanks(talk: Talk, company: str, *, brief: bool = False) -> Written:
    """Offer the note after a no; a brief one asks for nothing and leaves blanks."""
    if not wants_note(talk):
        return Written()
    if not brief:
        return thank(talk, company)
    where, role = capital(company), role_of(talk)
    letter = thank_you(name="", company=where, role=role, valued="", decided=True)
    talk.within("thank_you").draft("draft", letter)
    return Written(sends=True)


def thank(talk: Talk, company: str) -> Written:
    """Draft the note after a no from what was valued, and what else it shall say."""
    one = talk.within("thank_you")
    where, role = capital(company), role_of(talk)
    name = addressee(one)
    liked = _liked(one)
    also = one.choose_many(
        "also", Also, "Shall it say one of these too, if it is true? “none” is fine.", skip=()
    )
    mind = Also.KEEP_IN_MIND in also
    letter = thank_you(
        name=name,
        company=where,
        role=role,
        valued=liked,
        decided=True,
        interested=Also.INTERESTED in also,
        keep_in_mind=mind,
        impressed=mind and impressed(one),
    )
    return Written(fitted(one, letter, Kind.THANKS), name, keeps_in_mind=mind)


def wants_note(talk: Talk) -> bool:
    """Ask whether a thank-you note is wanted."""
    return talk.confirm(
        "thanks",
        "Shall I draft a short thank-you note? It is worth it even now, and only you send it.",
        skip=False,
    )


def _liked(one: Talk) -> str:
    """Ask what was valued, in words that can be sent."""
    return valued(
        one.ask(
            "valued",
            "What did you honestly value, in the talk or in them? Say it as you would to them; "
            "“skip” leaves it out.",
            skip="",
        )
    )


def impressed(one: Talk) -> bool:
    """Ask whether praise is meant, before a letter says it."""
    return one.confirm(
        "impressed",
        "Were you really impressed by them? Only then will the letter say so.",
        skip=False,
    )


def offer_note(talk: Talk, company: str) -> Written:
    """Offer the note while the decision is open: thanks, one strength, one reason for fit."""
    return note(talk, company) if wants_note(talk) else Written()


def note(talk: Talk, company: str) -> Written:
    """Draft the note while the decision is open, from one strength and one reason."""
    one = talk.within("thank_you")
    name = addressee(one)
    strength = valued(
        one.ask(
            "strength",
            "What is one thing you have done that this role needs? “skip” keeps the note plain.",
            skip="",
        )
    )
    if not strength:
        return Written(fitted(one, _plain(one, talk, name, company), Kind.THANKS), name)
    fit = valued(
        one.ask("reason", "And why do you and this role suit each other? One reason.", skip="")
    )
    return Written(fitted(one, _full(one, talk, name, company, strength, fit), Kind.THANKS), name)


def _plain(one: Talk, talk: Talk, name: str, company: str) -> Letter:
    liked = _liked(one)
    where, role = capital(company), role_of(talk)
    return thank_you(name=name, company=where, role=role, valued=liked, decided=False)


def _full(one: Talk, talk: Talk, name: str, company: str, strength: str, fit: str) -> Letter:
    """Ask for what else it shall say, one thing at a time, and compose it."""
    more = one.choose_many("also", More, "Shall it say one of these too? “none” is fine.", skip=())
    explanation = _explanation(one) if More.EXPLAIN in more else ""
    answer = finding = topic = reference = ""
    if More.ANSWER in more:
        answer = one.ask("answer", "What is the answer you'd give now?", skip="")
    if More.LOOKED_INTO in more:
        topic = one.ask("topic", "What have you read up on since? A few words.", skip="")
        finding = one.ask("finding", "And what did you find? One sentence.", skip="")
    if More.REFERENCE in more:
        reference = _reference(one, talk, company, strength)
    return before_decision(
        name=name,
        company=capital(company),
        role=role_of(talk),
        qualification=strength,
        fit=fit,
        explanation=explanation,
        answer=answer,
        looked_into=topic,
        finding=finding,
        reference=reference,
    )


def _explanation(one: Talk) -> str:
    told = one.ask("explanation", "What got in the way that day? Two sentences at most.", skip="")
    if apologises(told):
        one.say("I leave the apology out: a brief word explains more than a sorry.")
    return told


def _reference(one: Talk, talk: Talk, company: str, strength: str) -> str:
    """Name who vouches, and draft the note that asks them first."""
    name = person(one.ask("reference", "Who would speak for you? A name is enough.", skip=""))
    if not name:
        one.say("Without a name I leave that line out.")
    else:
        note = reference_request(
            name=name, company=capital(company), role=role_of(talk), strength=strength
        )
        one.draft("ask_first", note)
        one.say("Ask {name} first. The note below goes out once they have said yes.", name=name)
    return name
