"""What they said: kept as it was, left to rest, then swallowed, stewed on or spat out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from bot.letters.names import capital, valued
from bot.letters.received import thanks_for_feedback
from bot.script import Item, Talk, sentence
from bot.scripts.parts.letters import fitted
from bot.scripts.parts.news import holds_words
from bot.scripts.parts.nights import until_morning
from bot.scripts.parts.plan import by_a_day, labelled
from bot.scripts.parts.readers import NO_SE, reader
from bot.tone import Kind

MOST = 5
"""Points looked at, and guesses held beside them."""


class Take(Enum):
    """What becomes of one point of feedback."""

    SWALLOW = "Swallow: it's true, I use it"
    STEW = "Stew: not sure yet"
    SPIT = "Spit it out"
    PRAISE = "It's praise: I keep it"


class Guess(Enum):
    """What stands beside a person's own guesses."""

    NEW = "No, that is new to me"


GUESSED = reader(
    {
        "NEW": (r"\b(?:no|nope|not|new|none|never)\b", r"\b(?:nuev[oa]|ningun[oa]?|nunca|nada)\b"),
        "g0": (r"^(?:yes|yeah|yep)\b", r"^si\b"),
    }
)
REPORTED = re.compile(
    r"^(?:and )?(?:they|she|he|the (?:recruiter|manager|interviewer)) "
    r"(?:said|told me|wrote|thought|think|found|feels?|felt)(?: that)? |"
    r"^(?:y )?(?:me )?(?:dijeron|dicen|dijo|escribieron)(?: que)? ",
    re.IGNORECASE,
)
"""How somebody reports what was said; to those who said it, it is left out."""
TAKES = reader(
    {
        "STEW": (
            r"\b(?:stew|not sure|unsure|maybe|don'?t know|later|partly|half)\b",
            r"\b(?:mastica\w*|mas tarde|luego|en parte|a medias)\b|" + NO_SE,
        ),
        "SPIT": (
            r"\b(?:spit|no|nope|wrong|not true|nonsense|leave|drop|unfair)\b",
            r"\b(?:escup\w*|fals[oa]|mentira|injust[oa]|tonterias?|deja\w*|tira\w*)\b",
        ),
        "PRAISE": (
            r"\b(?:praise|good|nice|strength|compliment)\b",
            r"\b(?:elogio|halago|cumplido|fortaleza|punto fuerte|bonito|algo bueno)\b",
        ),
        "SWALLOW": (
            r"\b(?:swallow|yes|true|right|fair|agree|use|act|keep)\b",
            r"\b(?:trag\w+|si|ciert[oa]|verdad|razon|justo|de acuerdo|uso|usar\w*|acept\w+|"
            r"queda\w*)\b",
        ),
    }
)


@dataclass
class Made:
    """What the person made of what they heard."""

    confirmed: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    praise: list[str] = field(default_factory=list)
    swallowed: list[str] = field(default_factory=list)
    unsure: list[str] = field(default_factory=list)


def receive(talk: Talk, company: str, told: str, name: str) -> None:
    """Take down what they said, let it rest, judge each point, and thank them."""
    points = _log(talk, told)
    if not points:
        return
    _rest(talk, company)
    talk.say(
        "Swallow what has a ring of truth, stew on what you aren't sure of, spit out the rest; no "
        "reason needed."
    )
    guesses = _guesses(talk)
    made = Made()
    for place, (one, point) in enumerate(talk.over("point", points[:MOST])):
        _take(talk, one, f"a{place}", point, guesses, made)
    _compare(talk, company, guesses, made)
    _thank(talk, name, made)


def _log(talk: Talk, told: str) -> tuple[Item, ...]:
    """Take down what they said, point by point, beside what the person told already."""
    if told:
        more = talk.collect(
            "said",
            "I've kept that as you wrote it. Was there more? One message each, “done” when that "
            "is all.",
            done="That is all",
            skip=(),
        )
        return (Item("0", told), *more)
    said = talk.collect(
        "said",
        "What did they say? One message for each point, as they said it; nothing has to be judged "
        "today. “done” when that is all.",
        done="That is all",
        skip=(),
    )
    return tuple(one for one in said if holds_words(one.text))


def _rest(talk: Talk, company: str) -> None:
    """Let it rest over night, if the person likes."""
    night = talk.confirm(
        "stew", "Shall we let it rest overnight before you judge any of it?", skip=False
    )
    if night:
        what = sentence("look at what {company} said", company=company)
        if until_morning(talk, "stewed", "stew", what=what):
            talk.say("Good morning. Here is what they said.")


def _guesses(talk: Talk) -> tuple[str, ...]:
    given = talk.given("guesses")
    return given[:MOST] if isinstance(given, tuple) else ()


def _take(talk: Talk, one: Talk, key: str, point: Item, guesses: Sequence[str], made: Made) -> None:
    """Ask what becomes of one point, whether it was guessed, and what will be done about it."""
    take = one.choose(
        "take",
        Take,
        "They said: “{point}” What do you do with it?",
        skip=Take.STEW,
        read=TAKES,
        point=point.text,
    )
    if take is Take.SPIT:
        return
    if take is Take.PRAISE:
        made.praise.append(point.text)
        return
    if guesses:
        options = {f"g{place}": labelled(guess) for place, guess in enumerate(guesses)}
        which = one.choose_from(
            "guess",
            {**options, Guess.NEW.name: one.label(Guess.NEW)},
            "Had you guessed that yourself?",
            skip=Guess.NEW.name,
            read=GUESSED,
        )
        known = guesses[int(which[1:])] if which in options else ""
        (made.confirmed if known else made.new).append(known or point.text)
    if take is Take.STEW:
        made.unsure.append(point.text)
        return
    step = valued(one.ask("step", "What will you do about it? One small thing.", skip=""))
    made.swallowed.append(f"{point.text} → {step}" if step else point.text)
    if step:
        by_a_day(talk, one, key, step)


def _compare(talk: Talk, company: str, guesses: Sequence[str], made: Made) -> None:
    """Show the person's own guesses beside what they heard, strengths counted too."""
    sections = [
        ("As I had guessed", made.confirmed),
        ("New to me", made.new),
        ("Guessed, and not mentioned", [one for one in guesses if one not in made.confirmed]),
        ("Strengths that they named", made.praise),
        ("What I use", made.swallowed),
        ("Not sure yet", made.unsure),
    ]
    if any(lines for _, lines in sections):
        talk.card(
            sentence("What {company} said, and what you make of it", company=capital(company)),
            sections,
        )
    talk.leave("lessons", *made.swallowed)
    if made.swallowed:
        talk.say(
            "It is how they saw it, no more than that. What you use comes up before your next "
            "interview."
        )
    else:
        talk.say("Nothing to change from it: that is a result too.")


def _thank(talk: Talk, name: str, made: Made) -> None:
    wanted = talk.confirm(
        "thank_them", "They gave you something. Shall I draft a short thank-you for it?", skip=False
    )
    if wanted:
        taken = made.swallowed[0].partition(" → ")[0] if made.swallowed else ""
        taken = REPORTED.sub("", taken)
        letter = thanks_for_feedback(name=name, taken=taken)
        fitted(talk.within("thank_again"), letter, Kind.THANKS)
