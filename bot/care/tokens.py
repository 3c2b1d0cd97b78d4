"""Cuts a message into words and stops, in the one form that the rules are written in."""

import re
from collections.abc import Sequence

from bot.care.characters import comparable
from bot.care.spelling import SHORT, settle
from bot.nets import MASKED as MASKED
from bot.nets import PAUSE as PAUSE
from bot.nets import STOP as STOP

_SPACED = re.compile(r"(?<![a-z0-9])[a-z](?:([ .*_\-/])[a-z])(?:\1[a-z])+(?![a-z0-9])")
_SPACED_PAIR = re.compile(r"(?<![a-z0-9])[a-z]( )[a-z](?![a-z0-9])")
_PIECES = re.compile(
    r"[a-z0-9$@](?:[a-z0-9$@*#!]{0,60}[a-z0-9*])?|w/o|\.\.|\n\s*\n|[.!?;]|[,:()\n\"…–—]"
)
_FILLERS = frozenset(
    "just really literally honestly fucking fuckin fucken fkn fking freaking frigging effing "
    "actually basically genuinely seriously truly simply kinda sorta completely totally "
    "absolutely even so very damn bloody please pls plz tbh lowkey highkey legit ngl imo fr "
    "still maybe perhaps probably sometimes often always constantly quite pretty "
    "secretly definitely currently guess".split()
)
"""Words that colour a sentence without changing what it says."""

_PAIRS = {
    ("do", "not"): "dont", ("does", "not"): "doesnt", ("did", "not"): "didnt",
    ("can", "not"): "cant", ("will", "not"): "wont", ("would", "not"): "wouldnt",
    ("could", "not"): "couldnt", ("should", "not"): "shouldnt", ("is", "not"): "isnt",
    ("was", "not"): "wasnt", ("were", "not"): "werent", ("have", "not"): "havent",
    ("has", "not"): "hasnt", ("i", "am"): "im", ("i", "have"): "ive", ("i", "will"): "ill",
    ("i", "would"): "id", ("i", "had"): "id", ("he", "is"): "hes", ("she", "is"): "shes",
    ("they", "are"): "theyre", ("it", "is"): "its", ("any", "more"): "anymore",
    ("any", "longer"): "anymore", ("my", "self"): "myself", ("him", "self"): "himself",
    ("her", "self"): "herself", ("them", "selves"): "themselves", ("no", "one"): "nobody",
    ("every", "one"): "everyone", ("good", "goodbye"): "goodbye", ("some", "one"): "someone",
    ("for", "ever"): "forever", ("with", "out"): "without", ("sui", "cide"): "suicide",
    ("un", "alive"): "unalive", ("no", "longer"): "nolonger", ("kind", "of"): "",
    ("sort", "of"): "", ("a", "bit"): "", ("a", "little"): "", ("you", "know"): "",
    ("i", "mean"): "", ("want", "2"): "want to", ("going", "2"): "going to",
    ("me", "self"): "myself", ("wanting", "2"): "wanting to", ("wanted", "2"): "wanted to",
    ("wish", "2"): "wish to", ("tempted", "2"): "tempted to", ("love", "2"): "love to",
    ("have", "2"): "have to", ("got", "2"): "got to", ("trying", "2"): "trying to",
    ("like", "2"): "like to", ("about", "2"): "about to", ("how", "2"): "how to",
    ("4", "good"): "for good", ("4", "ever"): "forever", ("need", "2"): "need to",
    ("ready", "2"): "ready to",
}  # fmt: skip
"""Two words that the rules know as one; an empty one is a filler."""
JOINED = frozenset(word for joined in _PAIRS.values() for word in joined.split())
"""The words that come of two."""


def words_of(text: str, known: frozenset[str]) -> list[str]:
    """Give the words of a message, with stops and pauses between them."""
    plain, spaced = _SPACED.subn(_joined, comparable(text))
    if spaced:
        plain = _SPACED_PAIR.sub(_joined, plain)
    settled: list[str] = []
    seen: dict[str, tuple[str, ...]] = {}
    for piece in _PIECES.findall(plain):
        if piece[0].isalnum() or piece[0] in "$@":
            if piece not in seen:
                seen[piece] = settle(piece, known)
            settled.extend(seen[piece])
        else:
            settled.append(_mark(piece))
    return _paired([word for word in settled if word not in _FILLERS])


def canonical(said: str) -> list[str]:
    """Give the words of a phrase in the form in which a message's words arrive."""
    if " " not in said and said not in SHORT:
        return [] if said in _FILLERS else [said]
    words = [word for piece in said.split() for word in SHORT.get(piece, piece).split()]
    return _paired([word for word in words if word not in _FILLERS])


def _joined(found: re.Match[str]) -> str:
    return found[0].replace(found[1], "")


def _mark(piece: str) -> str:
    if piece in ".!?;" or piece.count("\n") > 1:
        return STOP
    return PAUSE


def _paired(words: list[str]) -> list[str]:
    paired: list[str] = []
    for word in words:
        if word == "kms" and paired and paired[-1].isdigit():
            word = "kilometres"
        if paired and (joined := _PAIRS.get((paired[-1], word))) is not None:
            paired.pop()
            paired.extend(joined.split())
        else:
            paired.append(word)
    return paired


def sentences(words: Sequence[str]) -> list[tuple[int, int]]:
    """Give the places at which each sentence begins and ends."""
    found = []
    begin = 0
    for at, word in enumerate([*words, STOP]):
        if word == STOP:
            if at > begin:
                found.append((begin, at))
            begin = at + 1
    return found
