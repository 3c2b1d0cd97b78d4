"""One moment out of words; where two readings of the words differ, none is chosen."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.understanding.clocks import read_clocks, read_hours_beside_days, read_parts, settle
from bot.understanding.days import Day, Days
from bot.understanding.lengths import Length, read_lengths
from bot.understanding.time_pieces import Rest, Unreadable
from bot.understanding.time_words import plain_time_text
from bot.understanding.time_zones import writes_month_first, zone_named

BARE_DAY = time(9)
LONGEST = 1000
"""Characters of an answer that names a moment; who writes more tells something else."""
WORDS_AROUND = 4
"""Unknown words that may stand around a moment where nobody asks for a reminder."""
WORDS_IN_A_REQUEST = 40

STAMP = re.compile(
    r"\b(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?) ?(z\b|[+-]\d{2}:?\d{2}\b)"
)
ZONE = re.compile(
    r"(?<=~ )\s*(utc|gmt|z|e[sd]?t|c[sd]?t|p[sd]?t|m[sd]t|bst|cet|cest|eet|eest|wet|ist|jst|aest|"
    r"aedt|sgt|hkt|nzst|nzdt|akst|hst)\b"
)
OPEN_WORDS = re.compile(
    r"\b(?:ago|yesterday|last|previous|every|each|daily|weekly|monthly|mondays|tuesdays|wednesdays|"
    r"thursdays|fridays|saturdays|sundays|mornings|evenings|weekdays?|weekends?|between|soon|later|"
    r"sometime|some time|someday|some day|one day|eventually|whenever|some point|while|few|several|"
    r"or so|or|maybe|perhaps|might|possibly|probably|sure when|not|never|don't|dont|won't|except|"
    r"unless|"
    r"before|by|after|since|within|end|start|beginning|middle|mid|early|earlier|late|lunch|"
    r"lunchtime|dinner|dinnertime|breakfast|teatime|eod|eow|eom|cob|sunrise|sunset|dawn|dusk|easter|"
    r"christmas|xmas|business|working|next|was|were|had|did|got|went|said|told|heard|came|sent|met|"
    r"saw|spoke|ish|close|play|bedtime|nightfall|sundown|daybreak|hometime|less|minus|dunno|idk|weeks?|months?|years?|days?|hours?|minutes?|mins?|hrs?|"
    r"decade|century|moment|sec|moon|half|quarter|past|if|when|"
    r"how(?! about| ~)|why|who|what(?! about| ~)|where|anytime|any time|same time|this time|"
    r"year|through|"
    r"from|or|versus|instead of|rather than|cancel|i sat|the sun|noonish)\b"
    r"|\b(?!need|speed|indeed)\w{3,}ed\b|\d|\w[-\u2212]~|~-|^\s*no\b(?!\s*[,.!])"
)
"""What leaves the moment open, speaks of the past, or was not understood."""
OTHER_CLOCK = re.compile(r"\b(?!my|local|same|the|this|that|some|a|of|any|good|right)\w+ time\b")
ASKING = re.compile(
    r"\b(?:remind|reminder|ping|nudge|check|wake|message|text|snooze|ask|follow|schedule|set|poke|"
    r"remember|alert|notify|alarm|write|talk|come back|get back|bug|tell|prompt|dm)\b"
)
REQUEST_FIRST = re.compile(
    r"^\W*(?:(?:please|pls|can you|could you|would you|ok|okay|yes|yeah|hey|hi|so|and|just|you can|"
    r"kindly)\W+)*(?:remind|ping|nudge|check in|check|wake|message|text|snooze|ask|follow up|poke|"
    r"alert|notify|write to|set a reminder|set me a reminder|bug|prompt|dm|remember to ping)"
    r"(?: (?:in )?(?:with )?(?:me|us))?(?: again| back| up)?[\s,]*"
    r"(?:(?:on|at|in|for|until|till|around|about|the)\s+)*(?P<moment>~(?:[\s,]*(?:(?:on|at|in|the|"
    r"around|about)\s+)*~)*)(?P<after>[^~]*)$"
)
CHANGES_IT = re.compile(r"\d|\b(?:or|unless|if|ish|before)\b")
"""After a request and its moment these still change the moment."""
CARRIERS = frozenset(
    """
        remind me please pls plz on at in the a an i i'd i'll would will like want could can
        you your let's lets say make it ok okay sure yes yeah yep how about what thanks thank
        ping nudge check again until till around about roughly approx exactly sharp to for of
        my us and that works fine good best be is it's do then let go with set reminder think
        prefer rather also hm hmm um uh well so just this coming time local hey hi hello oh no
        actually instead better snooze come back wait mm right leave alone talk am busy free
        there here now up call wake message text later's need should schedule follow
    """.split()
)
WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def read_time(text: str, now: datetime, tz: str, day_first: bool | None = None) -> datetime | None:
    """Give the moment that the words mean in the zone `tz`, or None where that is unsure.

    A day without a time is 09:00; days keep the wall clock, hours are elapsed time. Raises
    ValueError for a zone that is unknown or a `now` without one.
    """
    zone = zone_named(tz)
    if now.tzinfo is None:
        raise ValueError("The present moment needs a time zone.")
    here = now.astimezone(zone)
    if day_first is None:
        day_first = not writes_month_first(tz)
    if len(text) > LONGEST:
        return None
    try:
        moment = _moment(text, here, zone, day_first)
    except (Unreadable, OverflowError):
        return None
    return moment if moment is not None and moment.astimezone(UTC) > now.astimezone(UTC) else None


def _moment(text: str, now: datetime, zone: ZoneInfo, day_first: bool) -> datetime | None:
    rest = Rest(plain_time_text(text))
    stamps = rest.take(STAMP, _stamp)
    lengths = [] if stamps else read_lengths(rest)
    days = Days(rest, now.date(), day_first).read()
    clocks = read_clocks(rest, bool(days), now.time())
    parts = read_parts(rest)
    clocks += read_hours_beside_days(rest)
    zones = rest.take(ZONE, lambda found: found[1])
    if not (stamps or lengths or days or clocks or parts) or not _stands_alone(rest.text):
        return None
    if stamps:
        alone = len(set(stamps)) == 1 and not (days or clocks or parts)
        return stamps[0].astimezone(zone) if alone else None
    at = settle(clocks, parts)
    midnight = any(clock.midnight for clock in clocks)
    if lengths:
        return _from_length(lengths, days, at, now) if not (midnight or zones) else None
    if zones:
        return _in_zone(zones, days, at, now, zone)
    if midnight:
        return _midnight(days, now)
    return _on_day(days, at, now) if days else _next_time(at, now)


def _stamp(found: re.Match[str]) -> datetime:
    try:
        stamp = datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3].upper()}")
        return stamp.astimezone(UTC)
    except (ValueError, OverflowError) as impossible:
        raise Unreadable from impossible


def _stands_alone(rest: str) -> bool:
    """Say whether the words around the moment leave it as it is."""
    asked = REQUEST_FIRST.search(rest)
    if asked:
        return CHANGES_IT.search(asked["after"]) is None
    if OPEN_WORDS.search(rest) or OTHER_CLOCK.search(rest):
        return False
    unknown = [word for word in WORDS.findall(rest) if word not in CARRIERS]
    return len(unknown) <= (WORDS_IN_A_REQUEST if ASKING.search(rest) else WORDS_AROUND)


def _local(day: date, at: time, now: datetime) -> datetime:
    """Put a wall clock into the zone: a time that is left out moves on (RFC 5545, 3.3.5)."""
    wall = datetime.combine(day, at, tzinfo=now.tzinfo)
    return wall.astimezone(UTC).astimezone(now.tzinfo)


def _later(moment: datetime, now: datetime) -> bool:
    return moment.astimezone(UTC) > now.astimezone(UTC)


def _from_length(
    lengths: list[Length], days: list[Day], at: time | None, now: datetime
) -> datetime | None:
    if len(lengths) > 1 or days or (at and lengths[0].elapsed):
        return None
    moment = lengths[0].after(now)
    return _local(moment.date(), at, now) if at else moment


def _agreed(days: list[Day]) -> Day | None:
    """Bring several names of one day together: "friday the 13th", "tomorrow, tuesday"."""
    dated = [day for day in days if day.weekday is None]
    named = {day.weekday for day in days if day.weekday is not None}
    if len(named) > 1 or len({day.dates for day in dated}) > 1:
        return None
    if not dated:
        return days[0]
    if not named:
        return dated[0]
    weekday = named.pop()
    nearest = dated[0].dates[:2]
    fitting = tuple(day for day in nearest if day.weekday() == weekday)
    return Day(fitting) if fitting else None


def _on_day(days: list[Day], at: time | None, now: datetime) -> datetime | None:
    day = _agreed(days)
    if day is None:
        return None
    at = at or BARE_DAY
    if day.or_today and _later(_local(now.date(), at, now), now):
        return None
    if day.dates[0] == now.date() and not _later(_local(now.date(), at, now), now):
        return None  # Today's date, said when that hour is over, hardly means next year.
    moments = (_local(one, at, now) for one in day.dates)
    return next((moment for moment in moments if _later(moment, now)), None)


def _next_time(at: time | None, now: datetime) -> datetime | None:
    if at is None:
        return None
    today = _local(now.date(), at, now)
    return today if _later(today, now) else _local(now.date() + timedelta(days=1), at, now)


def _midnight(days: list[Day], now: datetime) -> datetime | None:
    """Read midnight as the end of today; of any other day it may be either end."""
    today = (now.date(),)
    if any(day.dates != today for day in days):
        return None
    return _local(now.date() + timedelta(days=1), time(0), now)


def _in_zone(
    zones: list[str], days: list[Day], at: time | None, now: datetime, zone: ZoneInfo
) -> datetime | None:
    """Read a time with a zone of its own: UTC, or the zone that holds here anyway."""
    if len(set(zones)) > 1 or at is None:
        return None
    if zones[0] in ("utc", "gmt", "z"):
        there = now.astimezone(UTC)
        # "today" and weekdays were read on this side of the date line.
        if days and there.date() != now.date() and all(len(day.dates) == 1 for day in days):
            return None
        moment = _on_day(days, at, there) if days else _next_time(at, there)
        return moment.astimezone(zone) if moment else None
    moment = _on_day(days, at, now) if days else _next_time(at, now)
    return moment if moment and (moment.tzname() or "").lower() == zones[0] else None
