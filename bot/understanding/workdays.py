"""Which days people work on, country by country."""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

SATURDAY = 5


def is_workday(day: date, country: str) -> bool:
    """Say whether a day is worked on in a country (ISO 3166); without one, Monday to Friday."""
    calendar = _calendar(country) if country else None
    if calendar is None:
        return day.weekday() < SATURDAY
    return calendar.is_working_day(day)


def is_weekend(day: date, country: str) -> bool:
    """Say whether a day belongs to the weekend of a country; without one, Saturday and Sunday."""
    calendar = _calendar(country) if country else None
    if calendar is None:
        return day.weekday() >= SATURDAY
    return calendar.is_weekend(day)


@cache
def _calendar(country: str) -> "HolidayBase | None":
    # Late: whoever has named no country does not wait for it.
    import holidays

    known = holidays.list_supported_countries(include_aliases=False)
    return holidays.country_holidays(country) if country in known else None
