"""What was entered in a window, as what it wants done; and what of it does not fit."""

from datetime import datetime
from typing import Any

from adapters.slack import ids
from adapters.slack.ids import Id
from adapters.slack.windows import Values, moment, value
from bot.effects import Nudge
from bot.heard import Deed, Noted, Ordered, Rewrote
from bot.home import Home
from bot.managing import country_fault
from bot.understanding import read_place


def deed_of_window(id: Id, values: Values, home: Home | None) -> tuple[Deed, ...]:
    """Give what a window wants done, in its order."""
    match id.does:
        case ids.WRITE:
            lines = str(value(values, "notes")).splitlines()
            notes = tuple(line.strip() for line in lines if line.strip())
            return (Noted(id.talk, id.key, notes),) if notes else ()
        case ids.EDIT:
            subject, body = str(value(values, "subject")), str(value(values, "body"))
            return (Rewrote(id.talk, id.key, subject, body),)
        case ids.LATER if home:
            return (Nudge(id.talk, id.key, "LATER", moment(values, home)),)
        case ids.SETTING if home:
            return tuple(_settings(values, home))
    return ()


def blank_faults(id: Id, values: Values) -> dict[str, str]:
    """Say beside a field that holds nothing but blanks that it is empty."""
    needed = {ids.WRITE: ("notes",), ids.EDIT: ("subject", "body")}.get(id.does, ())
    blank = [name for name in needed if not str(value(values, name) or "").strip()]
    return dict.fromkeys(blank, "This is still empty.")


def later_fault(values: Values, home: Home, now: datetime) -> dict[str, str]:
    """Say beside the day where the moment is over."""
    over = moment(values, home) <= now
    return {"day": "That is over already. Please pick a later one."} if over else {}


def settings_faults(values: Values) -> dict[str, str]:
    """Say beside their fields which places are not known, and which hours are half given."""
    faults = country_fault(str(value(values, "country") or ""))
    found = read_place(str(value(values, "zone") or ""))
    if found is None or not found.zone:
        faults["zone"] = "I don't know that place. A larger city nearby, or a zone like Asia/Tokyo."
    if bool(value(values, "quiet_from")) != bool(value(values, "quiet_to")):
        faults["quiet_to"] = "Both hours, or neither."
    return faults


def _settings(values: Values, home: Home) -> list[Deed]:
    """Give an order for each setting that is different."""
    now = home.settings
    orders: list[tuple[bool, str, str]] = []
    zone, country = str(value(values, "zone")), str(value(values, "country") or "")
    place = read_place(zone)
    orders.append((place is not None and place.zone != now.zone, "zone", zone))
    orders.append((bool(country) and country != home.country, "country", country))
    begin, end = value(values, "quiet_from"), value(values, "quiet_to")
    quiet = now.quiet_from != now.quiet_to
    hours = (begin, end) != ((now.quiet_from, now.quiet_to) if quiet else ("", ""))
    orders.append((hours, "quiet", f"{begin} to {end}" if begin else "off"))
    wishes: Any = value(values, "wishes") or []
    weekends, open_words = "weekends" in wishes, "open" in wishes
    orders.append((weekends != now.weekends, "weekends", "on" if weekends else "off"))
    shown = "open" if open_words else "closed"
    orders.append((open_words != now.open_words, "lock_screen", shown))
    return [Ordered(name, words) for changed, name, words in orders if changed]
