"""A message that tells of an interview that moved, is off, or is on again."""

import re
from dataclasses import dataclass
from typing import Literal

LEAD = (
    r"(?:(?:oh|ok|okay|hey|hi|so|and|btw|well|ugh|damn|update|just heard|sadly|unfortunately|sorry|"
    r"guess what|the)[\s,:!.-]+)*"
)
THING = (
    r"(?P<noun>(?:(?:my|our|the) )?(?:[\w.&-]+ ){0,2}?(?:interview|onsite|screening)"
    r"(?: (?:at|with|for) [\w.&-]+(?: [\w.&-]+)?)?)"
    r"|(?:the |my )?(?:call|meeting|time|date)|it|that|they|he|she|we|"
    r"(?P<name>[\w.&-]+(?: [\w.&-]+)?)"
)
BEEN = (
    r"(?:'?s|'ve|'?re| is| are| was| were| has| have| had| got| been| just| now| again| finally)*"
)
OBJECT = r"(?: (?:it|that|(?:the|my|our) (?:interview|call|meeting|time|date)))?"
MOVED = re.compile(
    rf"{LEAD}(?:(?:{THING}){BEEN}[\s:,]+)?(?:moved|rescheduled|postponed|pushed|put off|delayed|"
    rf"brought forward|changed){OBJECT}(?: (?:back|again|forward|up))*(?P<rest>.{{0,80}})",
    re.IGNORECASE | re.DOTALL,
)
NOW = re.compile(
    rf"{LEAD}(?:{THING}){BEEN}(?: now)?(?P<rest>(?: (?:on|at))? .{{1,60}}?)"
    r"(?:[\s,]+(?:now|instead|not|rather than)\b.{0,40})",
    re.IGNORECASE | re.DOTALL,
)
IS_NOW = re.compile(rf"{LEAD}(?:{THING}){BEEN} now(?P<rest> .{{1,60}})", re.IGNORECASE)
SHIFTS = re.compile(
    rf"{LEAD}(?:{THING}){BEEN}(?: changed)?,?(?P<rest> .{{1,20}}? (?:later|earlier))", re.IGNORECASE
)
AFTER_ALL = r"(?:[\s,.!:(]*(?:sorry|sadly|today|anymore|any more|now|after all|again|on me|\())*"
OFF = re.compile(
    rf"{LEAD}(?:(?:{THING}){BEEN}(?: not)? (?:off|cancell?ed|cancelled|called off|happening|"
    rf"taking place|scrapped)|(?:they|he|she|we|i|(?P<who>[\w.&-]+(?: [\w.&-]+)?)){BEEN} "
    rf"(?:cancel(?:l?ed)?|called|scrapped)(?: off)?(?P<what> it| (?:the|my|our) (?:interview|call|"
    rf"meeting))?(?: off)?|i{BEEN} (?:withdrew|withdrawn|pulled out)(?: (?:from|of) "
    rf"(?P<whom>[\w.&-]+(?: [\w.&-]+)?))?|(?:i'?m|i am) not (?:going|doing it|taking it)"
    rf"(?: there| to (?:it|(?P<noun_too>the interview|my interview)))?){AFTER_ALL}\W*",
    re.IGNORECASE,
)
ON_AGAIN = re.compile(
    rf"{LEAD}(?:{THING}){BEEN}(?: not off| back on| on)(?: again)?(?: after all)?\W*", re.IGNORECASE
)
TO = re.compile(r"^[\s,:]*(?:(?:to|until|for|by|from .{1,30}? to)\b)?", re.IGNORECASE)
INSTEAD_OF = re.compile(r"[\s,]*\b(?:instead|now|not|rather than)\b.*$", re.IGNORECASE)
LONGEST = 120


@dataclass(frozen=True)
class Move:
    """What words tell of an interview: its new moment or that it is off, and whom they name."""

    kind: Literal["moved", "off", "on"]
    rest: str = ""
    named: str = ""
    noun: bool = False


def read_move(text: str) -> Move | None:
    """Read a whole message that tells of an interview that moved, is off, or is on again."""
    said = " ".join(text.replace("\u2019", "'").split()).strip(" .!")
    if len(said) > LONGEST:
        return None
    off = OFF.fullmatch(said)
    if off:
        noun = bool(off["noun"] or off["noun_too"] or (off["what"] or "").strip() not in ("", "it"))
        return Move("off", "", off["name"] or off["who"] or off["whom"] or off["noun"] or "", noun)
    if found := ON_AGAIN.fullmatch(said):
        return Move("on", "", found["name"] or found["noun"] or "", bool(found["noun"]))
    for pattern in (SHIFTS, IS_NOW, NOW, MOVED):
        found = pattern.fullmatch(said)
        if found:
            rest = INSTEAD_OF.sub("", TO.sub("", found["rest"])).strip(" .!,")
            named = found["name"] or found["noun"] or ""
            return Move("moved", rest, named, bool(found["noun"]))
    return None
