"""Which day the words mean: names of days, dates in words and in digits."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.understanding.time_pieces import Rest, Unreadable
from bot.understanding.time_words import MONTH, MONTHS, WEEKDAY, WEEKDAYS


@dataclass(frozen=True)
class Day:
    """The dates that the words may mean, the likeliest first."""

    dates: tuple[date, ...]
    or_today: bool = False
    """True where the words name today's weekday, and may mean today or a week from now."""
    weekday: int | None = None
    """Set where nothing but a weekday was named, so that a date may stand beside it."""


SHORT_YEAR = 100
ISO = re.compile(r"\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
DIGITS = re.compile(r"(?<![\d:/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:/])")
SHORT_DIGITS = re.compile(r"(?<![\d:/.-])(\d{1,2})/(\d{1,2})(?![\d:/])")
DOTTED = re.compile(
    r"(?<![\d:/.-])(?<!at )(\d{1,2})\.(\d{1,2})\.?,? ?(?=(?:at |um |@ )?\d{1,2}(?:[:h]\d\d|h\b|"
    r"[.]\d\d\b))"
)
"""The third of April as Germans write it, 3.4., where a clock stands right after it."""
YEAR = r"(?:,? (?P<year>\d{4}|next year|this year)(?![\d:.]))?"
DAY_MONTH = re.compile(
    rf"\b(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ?(?P<month>{MONTH})(?![a-z]){YEAR}"
)
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH}) ?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?! ?[ap]m\b)(?![\d:.]\d)"
    rf"(?!\d){YEAR}"
)
DAY_OF_MONTH = re.compile(
    r"\b(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
    r"(?: of (?P<month>this|next|the|the next) month\b)?"
)
AFTER_TOMORROW = re.compile(r"\b(?:the )?day after tomorrow\b|\bovermorrow\b")
TODAY = re.compile(r"\btoday\b|\bthis (?=(?:morning|afternoon|evening)\b)|\bto(?=night\b)")
TOMORROW = re.compile(r"\btomorrow\b|\bthe (?:next|following) day\b")
ANCHORED = re.compile(
    rf"\b(?P<count>a|an|\d{{1,3}}) (?P<unit>days?|weeks?) "
    rf"(?:(?:from|after|on) (?:this |the )?(?P<day>today|tomorrow|{WEEKDAY})|(?P<near>tomorrow))\b"
)
WEEKDAY_WEEK = re.compile(rf"\b(?P<day>tomorrow|today|{WEEKDAY}) week\b")
NEXT_WEEKS = re.compile(
    rf"\bnext week(?:'s)?,? (?:on )?(?P<first>{WEEKDAY})\b"
    rf"|\b(?P<second>{WEEKDAY}),? (?:of |in )?(?:the )?next week\b"
)
THIS_WEEKS = re.compile(
    rf"\bthis (?:coming )?(?P<first>{WEEKDAY})\b|\b(?P<second>{WEEKDAY}) this week\b"
)
NEXT_WEEKDAY = re.compile(rf"\b(?P<how>next|coming|upcoming) (?P<day>{WEEKDAY})\b")
BARE_WEEKDAY = re.compile(rf"\b(?P<day>{WEEKDAY})\b\.?")


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as impossible:
        raise Unreadable from impossible


def _full_year(digits: str) -> int:
    year = int(digits)
    return year + 2000 if year < SHORT_YEAR else year


def _yearly(month: int, day: int, today: date) -> Day:
    """Give that date in this year and later ones; the 29th of February waits for its year."""
    dates = []
    for year in range(today.year, today.year + 9):
        try:
            dates.append(date(year, month, day))
        except ValueError:
            continue
    if not dates:
        raise Unreadable
    return Day(tuple(dates))


def _months_from(today: date, first: int, count: int) -> Iterator[tuple[int, int]]:
    for ahead in range(first, first + count):
        years, month = divmod(today.month - 1 + ahead, 12)
        yield today.year + years, month + 1


class Days:
    """Takes everything that names a day out of a text."""

    def __init__(self, rest: Rest, today: date, day_first: bool) -> None:
        """Read relative to `today`; digits as day and month if `day_first`."""
        self.rest = rest
        self.today = today
        self.day_first = day_first

    def read(self) -> list[Day]:
        """Give every day that is named, most exact forms first."""
        forms: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Day]], ...] = (
            (ISO, lambda found: self._exact(int(found[1]), int(found[3]), int(found[4]))),
            (DIGITS, self._digits),
            (DAY_MONTH, self._named),
            (MONTH_DAY, self._named),
            (SHORT_DIGITS, self._short_digits),
            (DOTTED, lambda found: _yearly(int(found[2]), int(found[1]), self.today)),
            (ANCHORED, self._anchored),
            (WEEKDAY_WEEK, lambda found: self._shifted(found["day"], 7)),
            (DAY_OF_MONTH, self._day_of_month),
            (AFTER_TOMORROW, lambda _: self._ahead(2)),
            (TODAY, lambda _: self._ahead(0)),
            (TOMORROW, lambda _: self._ahead(1)),
            (NEXT_WEEKS, lambda found: self._of_week(found["first"] or found["second"], 1)),
            (THIS_WEEKS, lambda found: self._of_this_week(found["first"] or found["second"])),
            (NEXT_WEEKDAY, self._next),
            (BARE_WEEKDAY, lambda found: self._coming(WEEKDAYS[found["day"]])),
        )
        return [day for pattern, read in forms for day in self.rest.take(pattern, read)]

    def _exact(self, year: int, month: int, day: int) -> Day:
        return Day((_date(year, month, day),))

    def _digits(self, found: re.Match[str]) -> Day:
        day, month = self._ordered(found[1], found[3])
        return self._exact(_full_year(found[4]), month, day)

    def _short_digits(self, found: re.Match[str]) -> Day:
        day, month = self._ordered(found[1], found[2])
        return _yearly(month, day, self.today)

    def _ordered(self, first: str, second: str) -> tuple[int, int]:
        return (int(first), int(second)) if self.day_first else (int(second), int(first))

    def _named(self, found: re.Match[str]) -> Day:
        month, day = MONTHS[found["month"].rstrip(".")], int(found["day"])
        match found["year"]:
            case None:
                return _yearly(month, day, self.today)
            case "this year":
                return self._exact(self.today.year, month, day)
            case "next year":
                return self._exact(self.today.year + 1, month, day)
            case digits:
                return self._exact(int(digits), month, day)

    def _day_of_month(self, found: re.Match[str]) -> Day:
        first, count = {"this": (0, 1), "the": (0, 1)}.get(
            found["month"] or "", (1, 1) if found["month"] else (0, 12)
        )
        dates = []
        for year, month in _months_from(self.today, first, count):
            try:
                dates.append(date(year, month, int(found["day"])))
            except ValueError:
                continue
        if not dates:
            raise Unreadable
        return Day(tuple(dates))

    def _ahead(self, days: int) -> Day:
        try:
            return Day((self.today + timedelta(days=days),))
        except OverflowError as impossible:
            raise Unreadable from impossible

    def _anchored(self, found: re.Match[str]) -> Day:
        count = 1 if found["count"] in ("a", "an") else int(found["count"])
        return self._shifted(
            found["day"] or found["near"], count * (7 if "week" in found["unit"] else 1)
        )

    def _shifted(self, name: str, days: int) -> Day:
        if name in ("today", "tomorrow"):
            return self._ahead(days + (name == "tomorrow"))
        if WEEKDAYS[name] == self.today.weekday():
            raise Unreadable
        return self._ahead(days + (WEEKDAYS[name] - self.today.weekday()) % 7)

    def _of_week(self, name: str, weeks: int) -> Day:
        return self._ahead(7 * weeks + WEEKDAYS[name] - self.today.weekday())

    def _of_this_week(self, name: str) -> Day:
        return self._ahead((WEEKDAYS[name] - self.today.weekday()) % 7)

    def _next(self, found: re.Match[str]) -> Day:
        """Refuse "next friday" on a Monday: to some it is in four days, to others in eleven."""
        ahead = (WEEKDAYS[found["day"]] - self.today.weekday()) % 7
        in_this_week = WEEKDAYS[found["day"]] > self.today.weekday()
        if found["how"] == "next" and in_this_week:
            raise Unreadable
        return self._ahead(ahead or 7)

    def _coming(self, weekday: int) -> Day:
        ahead = (weekday - self.today.weekday()) % 7
        day = self._ahead(ahead or 7)
        return Day(day.dates, or_today=ahead == 0, weekday=weekday)
