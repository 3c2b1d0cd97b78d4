"""Feelings that a person states about themselves, in the person's own words."""

from itertools import pairwise

from bot.understanding.normalise import Phrases, Word, original, read_words
from bot.understanding.spanish_feelings import BETWEEN as SPANISH_BETWEEN
from bot.understanding.spanish_feelings import BOTH

PHRASES = Phrases(BOTH)
NEGATIONS = frozenset(
    """
    not no never nor neither without hardly barely isn't less nothing
""".split()
)
JOINS_A_NEGATION = frozenset(["or", "nor"])
ENDS_A_NEGATION = frozenset(
    """
        but just only because though although yet however i and then it they
    """.split()
)
"""After one of these a "not" before it is over: "not angry, just tired"."""
DENIABLE = frozenset("say think that like as believe mean".split())
"""Before "I" these carry a "not" over it: "can't say I'm happy"."""
BETWEEN = SPANISH_BETWEEN | frozenset(
    """
        a an the so very really that too all at even quite pretty super just feeling feel felt
        be being been am is are was were exactly particularly especially remotely actually
        necessarily totally completely entirely much more as get getting got say i am to with
        sure if anything like any of bit in way terribly overly now
    """.split()
)
"""Words that may stand between a "not" and the feeling it denies."""
IMAGINED = (
    ("should", "be"), ("should", "feel"), ("should", "have"), ("supposed", "to"),
    ("would", "be"), ("would", "feel"), ("would", "have"), ("thought", "i"),
    ("expected", "to"), ("want", "to"), ("wish", "i"), ("used", "to"), ("instead", "of"),
    ("rather", "than"), ("trying", "to"), ("try", "to"), ("if", "i"), ("pretend", "to"),
    ("ought", "to"), ("could", "be"), ("will", "be"), ("going", "to"),
)  # fmt: skip
"""A feeling after one of these is imagined, past or wished for, not stated."""
COPULAS = frozenset(
    """
        is are was were seems seemed seem looks looked look sounds sounded sound gets got
        feels felt became becomes be been being will
    """.split()
)
HE_OR_SHE = frozenset(["he", "she", "they", "everyone", "everybody"])
OTHERS = frozenset(
    """
    he she they you everyone everybody someone somebody nobody who people
""".split()
)
OTHER_PEOPLE = frozenset(
    """
        mum mom mother dad father parents wife husband partner boyfriend girlfriend gf bf
        sister brother son daughter kid kids family friend friends boss recruiter interviewer
        interviewers manager hr team panel ceo colleague colleagues coach mentor roommate
        flatmate fiance fiancee grandma nan lady guy woman man person candidate candidates
        company director founder cat dog spouse teacher
    """.split()
)
OWN = frozenset(["i", "me", "myself", "we"])
NOT_A_FEELING_BEFORE = {
    "happy": ("to", "with", "for", "hour", "birthday", "path"),
    "glad": ("to",),
    "pleased": ("to",),
    "excited": ("to", "about"),
    "sorry": ("to",),
    "down": ("to", "the", "for", "on"),
    "low": ("ball", "pay", "salary"),
    "tired": (),
}
TOLD = frozenset("say report announce tell share".split())
"""After "happy to" these tell of a feeling."""
MAILS_SAY = frozenset(["happy", "glad", "pleased", "excited"])


def _clause_start(words: tuple[Word, ...], place: int) -> int:
    start = place
    while start > 0 and not words[start].opens and place - start < 14:
        start -= 1
    return start


def _denied(words: tuple[Word, ...], place: int) -> bool:
    """Look back for a "not" whose reach has not ended."""
    here = place
    if words[here].paused and words[here - 1].plain not in JOINS_A_NEGATION:
        return False
    carried = False
    while here > 0 and not words[here].opens and place - here < 9:
        here -= 1
        word = words[here].plain
        if word in NEGATIONS:
            return not (word == "not" and here + 1 < place and words[here + 1].plain == "only")
        if word == "i" and words[here - 1].plain not in DENIABLE:
            return False
        if word in JOINS_A_NEGATION:
            carried = True
            continue
        if word in ENDS_A_NEGATION and word not in BETWEEN:
            return False
        if word in BETWEEN or carried:
            if words[here].paused and not carried:
                return False
            continue
        return False
    return False


def _imagined(words: tuple[Word, ...], place: int) -> bool:
    """Look for "should be", "used to" and their like right before the feeling."""
    first = max(_clause_start(words, place), place - 5)
    near = [word.plain for word in words[first:place]]
    for left, right in pairwise(near):
        asked = (left, right) == ("if", "i") and {"know", "sure", "tell"} & set(near)
        if (left, right) in IMAGINED and not asked:
            between = near[near.index(left) + 2 :]
            return all(word in BETWEEN or word == "would" for word in between)
    return False


def _is_made_so(words: tuple[Word, ...], here: int, place: int) -> bool:
    """Read "made him sad" and "my mum's sad"."""
    word = words[here].plain
    if word in ("him", "her", "them"):
        return here == place - 1
    return word.endswith("'s") and word[:-2] in OTHER_PEOPLE and place - here <= 3


def _of_another(words: tuple[Word, ...], place: int) -> bool:
    """Find who the feeling is said of: the nearest subject before it in the clause."""
    first = _clause_start(words, place)
    said = False
    if place and not words[place].breaks and words[place - 1].plain in OTHER_PEOPLE | HE_OR_SHE:
        return True
    for here in range(place - 1, first - 1, -1):
        word = words[here].plain
        if word in ("feeling", "felt") and words[here].paused:
            return False
        if word in COPULAS or word in ("made", "makes", "make", "left", "'s"):
            said = True
        elif word in OWN:
            return False
        elif said and (word in OTHERS or word in OTHER_PEOPLE):
            return word not in ("you", "who")
        elif _is_made_so(words, here, place):
            return True
        elif word in ("and", "but", "so", "because", "which", "it", "this", "that") and said:
            return False
    return False


def _only_a_phrase(words: tuple[Word, ...], end: int) -> bool:
    """Refuse "happy to help" and other phrases that only look like a feeling."""
    follows = NOT_A_FEELING_BEFORE.get(words[end - 1].plain, ())
    if end + 1 < len(words) and words[end + 1].plain in TOLD:
        return False
    return end < len(words) and not words[end].opens and words[end].plain in follows


def find_feelings(text: str, words: tuple[Word, ...]) -> tuple[tuple[str, str], ...]:
    """Give (feeling, own words) pairs in the order in which they are stated."""
    pairs: list[tuple[str, str]] = []
    place = 0
    while place < len(words):
        hit = PHRASES.at(words, place)
        if hit is None:
            place += 1
            continue
        end, name = hit
        stated = name != "-" and not (
            _denied(words, place)
            or _imagined(words, place)
            or _of_another(words, place)
            or _only_a_phrase(words, end)
        )
        if stated:
            pairs.append((name, original(text, words, place, end)))
        place = end
    return tuple(dict.fromkeys(pairs))


def read_feelings(text: str) -> tuple[tuple[str, str], ...]:
    """Give the (feeling, own words) pairs that the text states about its writer."""
    return find_feelings(text, read_words(text))
