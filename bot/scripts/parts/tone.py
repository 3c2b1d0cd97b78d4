"""What somebody might stumble over in a letter in the person's own words; it stays theirs."""

from enum import Enum

from bot.script import Talk
from bot.scripts.parts.readers import reader
from bot.tone import Flag, Kind, Rule, check

EDITION = 2
"""Since then a letter in one's own words is looked over."""
IN_SPANISH = 3
"""Since then one in Spanish is looked over as well."""
ROUNDS = 3
"""Remarks on one letter; once it shall stay as it is, there are no more."""
GRAVEST = (
    Rule.LEGAL,
    Rule.ENTITLEMENT,
    Rule.CONTESTING,
    Rule.WHY_OTHER,
    Rule.BEGGING,
    Rule.COMPARISON,
    Rule.SELF_DEPRECATION,
)
"""What harms most comes first; the others follow in the order of the letter."""


class Stay(Enum):
    """What becomes of a letter after a remark."""

    AGAIN = "I'll write it again"
    STAYS = "It stays as it is"


STAYS = reader(
    {
        "AGAIN": (
            r"\b(?:no|nope|again|change|rewrite|different\w*|edit)\b",
            r"\b(?:otra vez|de nuevo|cambiar|distint[oa]|reescribir)\b",
        ),
        "STAYS": (
            r"\b(?:yes|yeah|yep|stays?|keep|leave|fine|ok|okay|mine|sure)\b",
            r"\b(?:si|queda|asi|dejala|dejalo|mia|vale)\b",
        ),
    }
)


def looked_over(talk: Talk, text: str, kind: Kind, language: str = "en") -> str:
    """Say what an addressee might stumble over, and give the letter as the person leaves it."""
    if talk.edition < (EDITION if language == "en" else IN_SPANISH):
        return text
    for count in range(1, ROUNDS + 1):
        flags = sorted(check(text, kind=kind, language=language), key=_gravity)
        if not flags:
            break
        one = talk.within(f"look.{count}")
        one.say(flags[0].remark)
        stay = one.choose(
            "stay", Stay, "It is your letter. Shall it stay so?", skip=Stay.STAYS, read=STAYS
        )
        if stay is Stay.STAYS:
            break
        text = one.ask("again", "Then send it once more, in one message.", skip=text)
    return text


def _gravity(flag: Flag) -> int:
    return GRAVEST.index(flag.rule) if flag.rule in GRAVEST else len(GRAVEST)
