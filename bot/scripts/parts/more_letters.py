"""What else can be written: to be kept in mind, a second talk, a reference, a look around."""

from enum import Enum

from bot.letters.keep_in_touch import keep_in_mind
from bot.letters.names import capital, person, valued
from bot.letters.requests import informational_interview, reference_request, second_chance
from bot.script import Talk
from bot.scripts.parts.lessons import Lessons
from bot.scripts.parts.letters import fitted, role_of
from bot.scripts.parts.readers import reader
from bot.scripts.parts.recipients import addressee
from bot.scripts.parts.thanks import impressed
from bot.tone import Kind

ENOUGH_REASONS = 2
"""Of three, for a second conversation to be worth asking for."""


class Besides(Enum):
    """What may be written or planned besides the thank-you and the question."""

    MIND = "Ask them to keep me in mind"
    AGAIN = "Ask for a second conversation"
    REFERENCE = "Ask somebody to be a reference"
    LOOK = "Ask somebody about their line of work"
    PRACTICE = "Plan some interview practice"


BESIDES = reader(
    {
        "MIND": (
            r"\bkeep me in mind|\bother (?:roles|openings|jobs)",
            r"\btengan en cuenta\b|\botr[oa]s (?:puestos|vacantes|empleos|trabajos)",
        ),
        "AGAIN": (
            r"\bsecond (?:conversation|interview|chance|talk)",
            r"\bsegunda (?:conversacion|entrevista|oportunidad|charla)",
        ),
        "REFERENCE": (
            r"\breference\b",
            r"\breferencia",
        ),
        "LOOK": (
            r"\b(?:line of work|informational|look around)\b",
            r"\b(?:area de trabajo|linea de trabajo|sector)\b",
        ),
        "PRACTICE": (
            r"\bpracti[cs]e\b",
            r"\b(?:practic|ensay)\w+",
        ),
    }
)


def offer_more(
    talk: Talk, company: str, lessons: Lessons, *, minds: bool, pending: bool, to: str
) -> bool:
    """Offer what else can help; true if something of it goes to the company.

    `minds` says that they were asked already to keep the person in mind; while the decision is
    `pending` that is too early.
    """
    wanted = talk.choose_many(
        "besides",
        Besides,
        "Would one of these help too? “no” is fine.",
        skip=(),
        leave=(Besides.MIND,) if minds or pending else (),
        read=BESIDES,
    )
    minded = Besides.MIND in wanted and ask_to_keep_in_mind(talk.within("mind"), talk, company, to)
    again = Besides.AGAIN in wanted and second_talk(
        talk.within("again"), talk, company, to, pending=pending
    )
    if Besides.REFERENCE in wanted:
        ask_a_reference(talk.within("vouch"), talk, company)
    if Besides.LOOK in wanted:
        look_around(talk.within("look"), talk)
    if Besides.PRACTICE in wanted:
        _practice(talk.within("practice"), lessons)
    return minded or again


def ask_to_keep_in_mind(one: Talk, talk: Talk, company: str, to: str) -> bool:
    """Draft the wish to be thought of for other roles; true if it is to be sent."""
    name = to or addressee(one)
    letter = keep_in_mind(
        name=name, company=capital(company), role=role_of(talk), impressed=impressed(one)
    )
    sends = fitted(one, letter, Kind.KEEP_IN_MIND)
    if sends:
        one.say("Give it a week or two after the others: one request at a time.")
    return sends


def second_talk(one: Talk, talk: Talk, company: str, to: str, *, pending: bool) -> bool:
    """Ask the three questions first; with less than two of them, advise against, and still help."""
    new = valued(one.ask("new", "What would you add that they haven't heard yet?", skip=""))
    turns = one.confirm("turns", "Honestly: could that change their mind?", skip=False)
    still = pending or one.confirm(
        "open", "Is the decision still open, as far as you know?", skip=False
    )
    if sum((bool(new), turns, still)) < ENOUGH_REASONS:
        one.say(
            "Then I'd leave it: it would cost you more than it can bring. It stays your decision."
        )
        if not one.confirm("anyway", "Shall I draft it all the same?", skip=False):
            return False
    one.say("Be ready for a no: a second talk is rare, and nobody owes it. Asking once is fine.")
    honest = one.confirm(
        "honest",
        "Is it true that you weren't at your best that day? Only then will the letter say it.",
        skip=False,
    )
    letter = second_chance(
        name=to or addressee(one),
        company=capital(company),
        role=role_of(talk),
        new=new,
        not_at_my_best=honest,
    )
    return fitted(one, letter, Kind.SECOND_CHANCE)


def ask_a_reference(one: Talk, talk: Talk, company: str) -> None:
    """Draft the question to somebody whether they may be named."""
    name = person(one.ask("who", "Whom would you name as a reference? A name is enough.", skip=""))
    if not name:
        one.say("Without a name there is nobody to ask yet. I leave it.")
        return
    strength = valued(one.ask("strength", "What could they speak of? One thing.", skip=""))
    letter = reference_request(
        name=name, company=capital(company), role=role_of(talk), strength=strength
    )
    if fitted(one, letter, Kind.OTHER):
        one.say("Ask before you name them: then they are glad, and prepared.")


def look_around(one: Talk, talk: Talk) -> None:
    """Draft the question to somebody about their line of work."""
    field = valued(
        one.ask("field", "Which line of work would you like to understand better?", skip="")
    ) or role_of(talk)
    name = person(
        one.ask("who", "Who could tell you about it? A name, or “skip” to leave it open.", skip="")
    )
    topic = valued(one.ask("topic", "What would you ask them about? One thing.", skip=""))
    fitted(one, informational_interview(name=name, field=field, topic=topic), Kind.OTHER)


def _practice(one: Talk, lessons: Lessons) -> None:
    step = valued(
        one.ask(
            "with",
            "With whom, or how, could you practise once? A friend with a list of questions is "
            "enough; so is saying answers aloud.",
            skip="",
        )
    )
    if step:
        lessons.next_time.append(step)
        one.say("Noted, with what you will do next time.")
