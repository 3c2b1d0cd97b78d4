"""From when to when: "22 to 8", "10pm-7:30", "off"."""

import re

CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(?:uhr|o'?clock|h))?"
RANGE = re.compile(
    rf"(?:from|between|de|desde)?\s*{CLOCK}\s*(?:to|until|till|til|and|through|a|hasta|y|-|\u2013|\u2014|/)\s*{CLOCK}"
)
NONE = frozenset(
    "off|none|no|never|nothing|not needed|no quiet hours|zero|false|nunca|ninguna".split("|")
)
NAMES = {"midnight": "0:00", "noon": "12:00pm", "midday": "12:00pm"}
NAMED = re.compile("|".join(NAMES))
EVENING = range(5, 12)
"""Hours without am or pm that begin a quiet time in the evening."""


def read_hours(text: str) -> tuple[str, str] | None:
    """Give the clock times of a span of hours; twice the same for none, None where unsure."""
    said = NAMED.sub(lambda found: NAMES[found[0]], text.casefold())
    said = " ".join(said.split()).strip(" .!?")
    if said in NONE:
        return ("00:00", "00:00")
    found = RANGE.fullmatch(said)
    if found is None:
        return None
    begin = _clock(found[1], found[2], found[3])
    end = _clock(found[4], found[5], found[6])
    if begin is None or end is None:
        return None
    if not found[3] and int(found[1]) in EVENING and begin >= end:
        begin = _clock(found[1], found[2], "pm")
    return (begin, end) if begin and begin != end else None


def _clock(hour: str, minute: str | None, half: str | None) -> str | None:
    count, past = int(hour), int(minute or 0)
    if half:
        if not 1 <= count <= 12:
            return None
        count = count % 12 + (12 if half.startswith("p") else 0)
    count = 0 if count == 24 else count
    return f"{count:02}:{past:02}" if count < 24 and past < 60 else None
