"""How a table of phrases is written and read.

One phrase a line, in small letters. `(a|b)` is one of several, `?` after it makes it optional.
A blank is whatever lies between two words of a sentence. `~` is up to three words, `~~` up
to eight, `<name>` one of `PARTS`; these gaps and `<very>` bring the blank after them along.
`(a |b )*` is up to four of them. A line that ends with `|` goes on in the next.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.tone.flags import Flag, Rule
from bot.tone.text import Text
from bot.words import Sentence

# All repetitions are bounded: no text makes the search slow.
_BETWEEN = r"(?:[^\w.?!…]{1,6})"
_PERHAPS = r"[^\w.?!…]{0,6}"
_WORD = r"(?:\w[\w'/-]{0,29}" + _BETWEEN + ")"
_VERY = (
    r"\w{2,14}ly|very|so|just|quite|rather|pretty|still|also|even|please|do|too|always|all|well|"
    "almost|have|has|had|ve|been|already|kind of|sort of|a bit|a little|somewhat|now|then|again|and"
)
PARTS = {
    "very": f"(?:(?:{_VERY}){_BETWEEN}){{0,4}}",
    "will": "(will|would|'ll|'d|am going to|am gonna|'m going to|'m gonna|can|could|may|might|"
    "shall|have to|must|need to|want to|intend to|plan to|am ready to|am prepared to)",
    "be": "(am|'m|was|were|have been|'ve been|must have been|would be|will be|feel|know i was)",
    "other": "((the|that|this|your|an?|any|other|another|some|whoever|final|chosen) "
    "((other|chosen|final|winning|successful|selected|hired|new|internal|external|second|younger|"
    "older|different|stronger|better|person who was|one who was|one you) )*"
    "(person|candidate|candidates|applicant|applicants|finalist|finalists|one|guy|girl|man|woman|"
    "hire|individual|people|winner|interviewee|contender|contenders|colleague)|"
    "somebody else|someone else|anyone else|anybody else|everyone else|somebody|someone|whoever|"
    "him|her|them|he|she|they|another|others|the other|the others|the rest|an outsider|"
    "an insider)",
    "please": "(please|kindly)",
    "chose": "(choose|chose|chosen|choosing|chosing|pick|picked|picking|select|selected|selecting|"
    "hire|hired|hiring|prefer|preferred|preferring|favour|favoured|favor|favored|appoint|appointed|"
    "appointing|take|took|taken|taking|employ|employed|offer|offered|(go|went|gone|going|opt|"
    "opted|settle|settled|decide|decided) (with|for|on))",
    "decision": "((decision|choice|rejection|outcome|result|verdict|conclusion|assessment|"
    "judgement|judgment|evaluation|process|call|answer|selection|feedback|no)s?)",
    "work": "(job|role|position|work|post|opportunity|placement|internship|offer|employment)",
}
SPELT = {
    "you": "(you|u|ya|yu)",
    "your": "(your|ur|yr)",
    "why": "(why|y)",
    "because": "(because|cause|cuz|cos|coz|bc)",
    "sorry": "(sorry|sry|soz|sory)",
    "please": "(ple{1,9}as?e?|pls|plz|plss)",
}
"""How people spell some words when they are in a hurry."""


def pattern(table: str) -> re.Pattern[str]:
    """Compile a table of phrases into one search."""
    return re.compile("|".join(rf"(?<!\w){phrase(line)}(?!\w)" for line in lines(table)))


def lines(table: str) -> list[str]:
    """Give the phrases of a table, each in one line."""
    joined = re.sub(r"\|\n\s*", "|", table)
    return [line.strip() for line in joined.splitlines() if line.strip()]


_NOT = "(?:do|does|did|is|are|was|were|have|has|had|ca|could|would|should|wo|might|must|need|ai)n't"
_SPELT = re.compile(rf"(?<![\w'])(?:{'|'.join(SPELT)})(?![\w'])")


@lru_cache(2000)
def phrase(line: str) -> str:
    """Give one phrase as a search."""
    whole = ""
    for piece in re.split(r"(<\w+>|~~?)", line):
        if piece == "<very>":
            whole += PARTS["very"]
        elif piece.startswith("<"):
            whole += phrase(PARTS[piece[1:-1]])
        elif piece.startswith("~"):
            whole += _WORD + ("{0,8}?" if piece == "~~" else "{0,3}?")
        else:
            piece = _SPELT.sub(lambda word: SPELT[word[0]], piece)
            joined = re.sub(r"\((?!\?)", "(?:", piece)
            joined = re.sub(r"(?<=[|:])n't", _NOT, joined).replace(")*", "){0,4}")
            whole += joined.replace("'", "'?").replace(" *", _PERHAPS).replace(" ", _BETWEEN)
    # "i (will|'ll)" means "i will" and "i'll".
    return re.sub(re.escape(_BETWEEN) + r"(?=\(\?:(?:[^()]*\|)?'\?)", lambda _: _PERHAPS, whole)


_DENIAL = re.compile(
    r"(?<!\w)(?:not|\w{2,8}n't|dont|didnt|wont|wouldnt|isnt|wasnt|doesnt|arent|never|without|no|nor|"
    r"neither|none|nothing|hardly|rather than|instead of|far from|stop|avoid)"
    r"(?P<between>(?:[^\w.?!…;]{1,6}\w[\w'-]{0,29}){0,6})[^\w.?!…;]{0,6}$"
)
_UNDENIED = re.compile(
    r"\b(?:only|just|doubt|understand|believe|see|get|accept|help|why|how|because|but|though|sure|"
    r"idea|tell|express|say|enough|stress|emphasi[sz]e|feed|you|longer|wait|if|since|so|when|"
    r"matter|question|choice|option|and|reply|stop)\b"
)
_NO_DENIAL = re.compile(
    r"\b(?:why|can't|cannot|couldn't|cant|shouldn't you|not only|no wonder)[^.?!]{0,12}$"
)
_NEW_CLAUSE = re.compile(
    r"[,:()\u2013\u2014-]\s*(?:(?:but|and|so|please)\s+)?(?:i|you|we|it|this|my|your|please)\b"
)
_TO_YOU = re.compile(r"\b(?:ask|asking|expect|expecting|want|wanting|need|tell|telling|for) you\b")


def denied(text: Text, start: int) -> bool:
    """Whether what begins here is said not to be: "I am not asking you to reconsider"."""
    before = text.plain[max(0, start - 90) : start]
    found = _DENIAL.search(before)
    if not found or _NO_DENIAL.search(before[: found.end("between")][: found.start() + 8]):
        return False
    between = _TO_YOU.sub("", found["between"])
    return not _UNDENIED.search(between) and not _NEW_CLAUSE.search(
        found[0] + text.plain[start:][:3]
    )


@dataclass(frozen=True)
class Group:
    """Phrases with one reason against them and one rewrite, and phrases in which they are fine."""

    rule: Rule
    reason: Sentence
    rewrite: Sentence
    phrases: str = ""
    fine: str = ""
    deniable: bool = True

    def found(self, text: Text) -> Iterator[Flag]:
        """Find the phrases that are neither denied nor part of something that is fine."""
        fine = (
            [one.span() for one in _compiled(self.fine).finditer(text.plain)] if self.fine else ()
        )
        for hit in _compiled(self.phrases).finditer(text.plain):
            start, end = hit.span()
            if any(start < last and first < end for first, last in fine):
                continue
            if not (self.deniable and self.denied_at(text, start)):
                yield self.flag(text, start, end)

    def together(self, text: Text, *tables: str, without: str = "") -> Iterator[Flag]:
        """Flag sentences that have something of each table, and nothing of the one without."""
        for number, (start, _) in enumerate(text.sentences):
            said = text.sentence(number)
            if without and _compiled(without).search(said):
                continue
            hits = [_compiled(table).search(said) for table in tables]
            places = [hit.span() for hit in hits if hit]
            if len(places) < len(tables):
                continue
            first, last = min(places)[0], max(end for _, end in places)
            if not (self.deniable and self.denied_at(text, start + first)):
                yield self.flag(text, start + first, start + last)

    def denied_at(self, text: Text, start: int) -> bool:
        """Whether what begins here is denied, in the language of these phrases."""
        return denied(text, start)

    def flag(self, text: Text, start: int, end: int) -> Flag:
        """Flag some words of a letter for this group's reason."""
        start, end = text.trimmed(start, end)
        return Flag(self.rule, text.written[start:end], start, end, self.reason, self.rewrite)

    def whole(self) -> Flag:
        """Flag the letter as a whole."""
        return Flag(self.rule, "", 0, 0, self.reason, self.rewrite)


@lru_cache(200)
def _compiled(table: str) -> re.Pattern[str]:
    return pattern(table)
