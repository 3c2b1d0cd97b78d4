"""Zones by name, and which of them write the month before the day."""

from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UNITED_STATES = frozenset(
    """
        America/Adak America/Anchorage America/Atka America/Boise America/Chicago
        America/Denver America/Detroit America/Fort_Wayne America/Indianapolis America/Juneau
        America/Knox_IN America/Los_Angeles America/Louisville America/Menominee
        America/Metlakatla America/New_York America/Nome America/Phoenix America/Shiprock
        America/Sitka America/Yakutat Pacific/Honolulu Navajo EST EST5EDT CST6CDT MST MST7MDT
        PST8PDT HST
    """.split()
)
UNITED_STATES_FAMILIES = (
    "US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/",
)  # fmt: skip


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """Give the zone of that IANA name; ValueError if there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise ValueError(f"{name!r} is not a time zone this computer knows.") from unknown


def writes_month_first(name: str) -> bool:
    """Say whether people in that zone write 12/03 for the third of December."""
    return name in UNITED_STATES or name.startswith(UNITED_STATES_FAMILIES)
