"""What a button or a window is for, as what it wants done; and what of a window does not fit."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from adapters import ids
from adapters.ids import Id
from adapters.labels import Say
from bot import care
from bot.effects import Nudge
from bot.heard import Deed, Mailing, Noted, Ordered, Pressed, Rewrote, Said
from bot.home import Home
from bot.managing import NO_COUNTRY, country_fault
from bot.understanding import read_place

Entered = Mapping[str, str | Sequence[str]]
"""What was entered in a window, by the names of its fields: words, or the names ticked."""


def deed_of_button(id: Id) -> Deed | None:
    """Give what a button means by its id alone; nothing where that takes more, or is unknown."""
    match id.does:
        case ids.PRESS if id.talk:
            return Pressed(id.talk, id.key, (id.name,) if id.name else ())
        case ids.COMMAND:
            return Pressed("", "", (id.name.replace(" ", "_"),))
        case ids.MAIL:
            return Mailing(id.talk, id.key)
        case ids.DONE:
            return Nudge(id.talk, id.key, "DONE")
        case ids.STOP:
            return Nudge(id.talk, id.key, "STOP")
        case ids.TAKE_UP:
            return Ordered("take_up", id.talk)
    return None


def words(entered: Entered, name: str) -> str:
    """Give the words in a field; empty where there are none."""
    found = entered.get(name) or ""
    return found if isinstance(found, str) else " ".join(found)


def danger_in(id: Id, entered: Entered) -> tuple[Deed, ...]:
    """Give as a message what was written in a field for a day or a place, if danger is in it."""
    if id.does not in (ids.LATER, ids.SETTING, ids.PICK):
        return ()  # what is meant for words passes as what it is
    texts = [text for text in entered.values() if isinstance(text, str)]
    heavy = [text for text in texts if care.assess(text).level > 1]
    return (Said("\n".join(heavy)),) if heavy else ()


def deeds_of_window(id: Id, entered: Entered, home: Home | None) -> tuple[Deed, ...]:
    """Give what a window wants done, in its order."""
    match id.does:
        case ids.WRITE:
            lines = words(entered, "notes").splitlines()
            notes = tuple(line.strip() for line in lines if line.strip())
            return (Noted(id.talk, id.key, notes),) if notes else ()
        case ids.EDIT:
            return (Rewrote(id.talk, id.key, words(entered, "subject"), words(entered, "body")),)
        case ids.LATER if home:
            return (Nudge(id.talk, id.key, "LATER", moment(entered, home)),)
        case ids.SETTING if home:
            return tuple(_settings(entered, home))
    return ()


def moment(entered: Entered, home: Home) -> datetime:
    """Give the day and the clock that were entered, where the person is; `ValueError` if none."""
    day = datetime.fromisoformat(words(entered, "day"))
    clock = time.fromisoformat(words(entered, "clock").strip().zfill(5))
    return datetime.combine(day, clock, home.settings.place)


def blank_faults(id: Id, entered: Entered, say: Say) -> dict[str, str]:
    """Say beside a field that holds nothing but blanks that it is empty.

    What is no mail has no subject in its window.
    """
    needed = {ids.WRITE: ("notes",), ids.EDIT: ("subject", "body")}.get(id.does, ())
    blank = [name for name in needed if name in entered and not words(entered, name).strip()]
    return dict.fromkeys(blank, say("This is still empty."))


def later_fault(entered: Entered, home: Home, now: datetime, say: Say) -> dict[str, str]:
    """Say beside its field what is no moment to come."""
    try:
        over = moment(entered, home) <= now
    except ValueError:
        return {"clock": say("Please write the time like 9:00 or 17:30.")}
    return {"day": say("That is over already. Please pick a later one.")} if over else {}


def settings_faults(entered: Entered, say: Say) -> dict[str, str]:
    """Say beside their fields which places are not known, and which hours are half given."""
    unknown = country_fault(words(entered, "country"))
    faults = {"country": say(NO_COUNTRY)} if unknown else {}
    found = read_place(words(entered, "zone"))
    if found is None or not found.zone:
        faults["zone"] = say(
            "I don't know that place. A larger city nearby, or a zone like Asia/Tokyo."
        )
    if bool(words(entered, "quiet_from")) != bool(words(entered, "quiet_to")):
        faults["quiet_to"] = say("Both hours, or neither.")
    return faults


def _settings(entered: Entered, home: Home) -> list[Deed]:
    """Give an order for each setting that is different."""
    now = home.settings
    orders: list[tuple[bool, str, str]] = []
    zone, country = words(entered, "zone"), words(entered, "country")
    place = read_place(zone)
    orders.append((place is not None and place.zone != now.zone, "zone", zone))
    orders.append((bool(country) and country != home.country, "country", country))
    begin, end = words(entered, "quiet_from"), words(entered, "quiet_to")
    quiet = now.quiet_from != now.quiet_to
    hours = (begin, end) != ((now.quiet_from, now.quiet_to) if quiet else ("", ""))
    orders.append((hours, "quiet", f"{begin} to {end}" if begin else "off"))
    language = words(entered, "language")
    orders.append((bool(language) and language != now.language, "language", language))
    wishes = entered.get("wishes") or ()
    weekends, open_words = "weekends" in wishes, "open" in wishes
    orders.append((weekends != now.weekends, "weekends", "on" if weekends else "off"))
    shown = "open" if open_words else "closed"
    orders.append((open_words != now.open_words, "lock_screen", shown))
    return [Ordered(name, words) for changed, name, words in orders if changed]
