"""What words around a cause say about it: denied, somebody else's doing, blamed most or least."""

from collections.abc import Sequence

from bot.nets import PAUSE, STOP, Match
from bot.understanding.cause import Rule
from bot.understanding.tables import phrases, words

NEGATIONS = words(
    "not never no nor neither without nearly almost hardly isn't instead sin nunca ni"
)
BETWEEN = words(
    """
    i was were is be been being am are it that because of my had have has do did about or for to
    as in any exactly particularly especially too only me due down this time once ever at all
    , anything like by fue es porque por que me mi estaba nothing necessarily remotely really
    """
)
"""Words that may stand between a "not" and what it denies."""
NOT_DENYING = words(
    """
    realise realize realised notice noticed know knew mean meant help stop stopped expect expected
    see saw think thought care only just hear heard
    """
)
OWN = words("i me my mine myself we our us yo mi")
OTHERS = words(
    """
    he she they his her their him interviewer interviewers manager recruiter panel boss ceo hr
    director lady guy man woman founder receptionist person ellos ellas entrevistador
    entrevistadora interviewer's manager's recruiter's boss's someone's panelist's director's
    """
)
ASKS = words("ask asked asks asking question questions quizzed wanted")
"""With these somebody else only tells what was the matter with the person."""
DOES = words(
    """
    was were is are had has have been be being did do not never kept keeps also always who all
    both seemed looked sounded came got turned showed up arrived constantly obviously clearly
    spent whole time would could one of them and , started only estaba era llego
    """
)
"""Words that may stand between somebody and what they did."""
MOST = phrases(
    """
    mainly, mostly, main thing, main reason, main problem, main issue, main cause, real problem,
    real reason, real issue, real thing, real killer, killer was, biggest, big one, worst,
    above all, ultimately, in end, at end of day, truth is, what really, what killed, what sank,
    what did it, what cost me, decisive, came down to, boils down to, comes down to, because of,
    reason was, problem was, problem is, especially, more importantly, most of all, primarily,
    chiefly, principally, key thing, issue was, mistake was, fault was, turns out, turned out,
    in fact, instead, rejected because, no because, failed because, turned down because,
    rejected me because, sobre todo, principal, el problema, en realidad
    """
)
LEAST = phrases(
    """
    although, though, even though, despite, in spite of, apart from, besides, aside from,
    other than, as well as, might have, may have, except for, aunque,
    on top of, not to mention, part of it was, partly, in spite, while
    """
)
A_LITTLE = words("bit slightly somewhat little")
TURNS = words("but however yet pero sino except rather")
CLAUSE_ENDS = frozenset((STOP, PAUSE)) | TURNS


def denied(said: Sequence[str], match: Match[Rule]) -> bool:
    """Say whether a "not" reaches what was found: "I wasn't late"."""
    if said[match.begin] in NEGATIONS:
        return False
    here = match.begin
    while here > 0 and match.begin - here < 7:
        here -= 1
        word = said[here]
        if word in NEGATIONS:
            return True
        if word not in BETWEEN or word == STOP:
            return False
    return False


def of_another(said: Sequence[str], match: Match[Rule]) -> bool:
    """Say whether somebody else did it: "the interviewer was late"."""
    if said[match.begin] in ASKS or OWN.intersection(said[match.begin : match.end]):
        return False
    if said[match.begin] in OTHERS:
        return True
    here = match.begin
    while here > 0 and match.begin - here < 7:
        here -= 1
        if said[here] in OTHERS:
            return True
        if said[here] not in DOES:
            return False
    return False


def stress(said: Sequence[str], begin: int) -> int:
    """Say how much more or less than others of its kind the words from `begin` are blamed."""
    start = begin
    while start > 0 and said[start - 1] not in CLAUSE_ENDS:
        start -= 1
    before = f" {' '.join(said[start:begin])} "
    counts = 0
    if start > 0 and said[start - 1] in TURNS:
        counts += 1
    if any(f" {phrase} " in before for phrase in MOST):
        counts += 2
    if any(f" {phrase} " in before for phrase in LEAST):
        counts -= 2
    return counts - (not A_LITTLE.isdisjoint(said[start:begin]))
