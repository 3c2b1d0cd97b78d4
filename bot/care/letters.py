"""Finds a company's letter inside a message: formal words that are not the person's own."""

from collections.abc import Sequence

from bot.care.phrases import Phrases, Rule, Sign
from bot.care.tokens import sentences

FORMAL = Rule(
    "formal letter",
    Sign.NONE,
    """
    we regret to inform
    regret to inform you
    after careful consideration|review|deliberation
    move|moving|proceed|proceeding|progress|go|going forward|ahead with other|another|a|
            candidates|applicants|someone
    decided|chosen|elected|opted not to move|proceed|progress|continue
    thank you [much|again] for your interest|application|time|applying|patience|taking
    thank you [again] for taking|applying|interviewing|considering|meeting|sharing
    we wish|wishing you
    kind|best|warm|warmest|kindest regards
    yours|best sincerely|faithfully|truly
    dear candidate|applicant|mr|ms|mrs|sir
    unfortunately , we|on|you|your|after
    unfortunately we|on|you|your|after|at
    on this occasion
    unable to offer|progress|move|proceed
    we have decided|received|chosen|filled|selected
    position|role has been filled
    keep your resume|cv|details|application|profile on
    high|large|overwhelming number|volume of applications|applicants|candidates
    future endeavours|endeavors|success|opportunities
    we appreciate|appreciated your|the
    talent|recruitment|hiring|recruiting|acquisition|people team
    """,
)
_FORMAL = Phrases((FORMAL,), {})


def quoted_places(words: Sequence[str]) -> frozenset[int]:
    """Give the places of all words from the first formal sentence to the last, if there are two."""
    formal = {match.begin for match in _FORMAL.find(words)}
    if len(formal) < 2:
        return frozenset()
    spans = [(a, b) for a, b in sentences(words) if any(a <= at < b for at in formal)]
    return frozenset(range(spans[0][0], spans[-1][1]))
