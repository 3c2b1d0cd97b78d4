"""The words in which people name days, clock times and lengths of time."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import time

WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon mondy",
            "tuesday tue tues tuesd",
            "wednesday wed weds wednes wensday wednsday",
            "thursday thu thur thurs thrusday",
            "friday fri firday",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb febuary", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sep sept", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + ")"
MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"

PARTS: Mapping[str, tuple[time, range, int]] = {
    "morning": (time(9), range(12), 0),
    "afternoon": (time(15), range(12, 19), 12),
    "evening": (time(20), range(17, 24), 12),
    "night": (time(20), range(18, 24), 12),
}
"""Part of the day: its own clock time, its hours, and what a bare hour in it may lack."""

NUMBERS: Mapping[str, int] = {
    **{
        word: number
        for number, word in enumerate(
            """
                one two three four five six seven eight nine ten eleven twelve thirteen
                fourteen fifteen sixteen seventeen eighteen nineteen
            """.split(),
            start=1,
        )
    },
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
ORDINALS: Mapping[str, str] = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
    "eleventh": "11th", "twelfth": "12th", "thirteenth": "13th", "fourteenth": "14th",
    "fifteenth": "15th", "sixteenth": "16th", "seventeenth": "17th", "eighteenth": "18th",
    "nineteenth": "19th", "twentieth": "20th", "thirtieth": "30th",
}  # fmt: skip
TENS = re.compile(
    r"\b(twenty|thirty|forty|fifty)[ -](one|two|three|four|five|six|seven|eight|nine)\b"
)
TENTHS = re.compile(
    r"\b(twenty|thirty)[ -](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b"
)
NUMBER_WORD = re.compile(r"\b(" + "|".join([*NUMBERS, *ORDINALS]) + r")\b(?! thing)")

SAME_AS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"[\u2018\u2019\u02bc`\u00b4]", "'"),
        (r"\u00bd", " and a half"),
        (r"[\u2010-\u2015]", "-"),
        (r"\b([ap])\.\s?m\b\.?", r"\1m"),
        (r"\b(?:tomorow|tommorow|tommorrow|tomorrrow|tmrw|tmr|tmw|tmrow|tomoz|2moro|2morrow|2mrw"
         r"|tom|tomorro|morrow|tmoro|2mo)\b", "tomorrow"),
        (r"\b(?:tonite|2nite|2night|tonihgt)\b", "tonight"),
        (r"\bo'?\s?clock\b", "oclock"),
        (r"\bmid-?day\b", "noon"),
        (r"\bhalf (?:an? )?hour\b|\bhalf of an hour\b", "30 minutes"),
        (r"\b(?:a )?(?:quarter of an|quarter) hour\b", "15 minutes"),
        (r"\b(?:three|3) quarters of an hour\b", "45 minutes"),
        (r"\b(?:an|one|1) hour and (?:a half|30 minutes)\b", "90 minutes"),
        (r"\b(?:an|one|1) hour and (?:a quarter|15 minutes)\b", "75 minutes"),
        (r"\b(?:a )?couple(?: of)?\b", "2"),
        (r"\b(?:a|one|1) fortnight\b", "2 weeks"),
        (r"\b(?:two|2) fortnights\b", "4 weeks"),
        (r"\bfortnight\b", "2 weeks"),
        (r"\bdon'?t (?:let me )?forget\b", "remember"),
        (r"\bfirst thing(?: in the morning)?\b", "morning"),
    )
)  # fmt: skip
HALVES = re.compile(r"\b(\d{1,3}) ?(?:and a half|1/2) (hours?|hrs?)\b")
TRAILING_HALF = re.compile(r"\b(\d{1,3}) (hours?|hrs?) and a half\b")


def plain_time_text(text: str) -> str:
    """Fold forms, case, number words and common spellings into the ones that are read."""
    text = unicodedata.normalize("NFKC", text.replace("\u00bd", " and a half"))
    text = " ".join(text.lower().split())
    for pattern, plain in SAME_AS:
        text = pattern.sub(plain, text)
    text = TENTHS.sub(lambda found: _tenth(found[1], found[2]), text)
    text = TENS.sub(lambda found: str(NUMBERS[found[1]] + NUMBERS[found[2]]), text)
    text = NUMBER_WORD.sub(
        lambda found: ORDINALS.get(found[1]) or str(NUMBERS[found[1]]),
        text,
    )
    text = HALVES.sub(r"\1.5 \2", text)
    return TRAILING_HALF.sub(r"\1.5 \2", text)


def _tenth(tens: str, ones: str) -> str:
    ordinal = ORDINALS[ones]
    return f"{NUMBERS[tens] + int(ordinal[:-2])}{ordinal[-2:]}"
