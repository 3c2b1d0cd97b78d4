"""The windows that Discord opens: longer writing, letters, days, what is coming, settings."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from discord import CheckboxGroupOption, RadioGroupOption, TextStyle, ui

from adapters import ids
from adapters.deeds import Entered, words
from adapters.discord.layout import Part, Window, menu, paragraphs
from adapters.discord.questions import WORDS, written
from adapters.discord.words import short
from adapters.ids import Id
from bot.home import Coming, Home
from bot.languages import LANGUAGES
from bot.reply import Draft

BODY_LIMIT = 4000
SUBJECT_LIMIT = 200
DAYS = 25
"""Days that a list offers: as many as it holds."""
DEEDS = (("LATER", "Later"), ("DONE", "It's done"), ("STOP", "No more of it"))


def labelled(label: str, part: Part, hint: str = "") -> Part:
    """Give a field with its label, and a hint where there is one."""
    told = short(hint, 100) if hint else None
    return ui.Label(text=short(label, 45), description=told, component=part)


def line(
    name: str, start: str = "", *, most: int = 100, long: bool = False, needed: bool = True
) -> "ui.TextInput[Any]":
    """Give room for a line, or with `long` for many."""
    return ui.TextInput(
        custom_id=name,
        style=TextStyle.paragraph if long else TextStyle.short,
        default=start[:most] or None,
        max_length=most,
        required=needed,
    )


def writing(id: Id, token: str) -> Window:
    """Give room to write notes, one a line, or an answer."""
    answers = id.name == WORDS
    label = "In your own words" if answers else "Just as it comes, a line for each thing"
    field = labelled(label, line("notes", most=BODY_LIMIT, long=True))
    return Window(written(id, token), "Your answer" if answers else "Your notes", [field])


def letter(draft: Draft) -> Window | None:
    """Give a letter to be changed in words; nothing where it is too long for a window."""
    if len(draft.body) > BODY_LIMIT or len(draft.subject) > SUBJECT_LIMIT:
        return None
    fields = [
        labelled("Subject", line("subject", draft.subject, most=SUBJECT_LIMIT)),
        labelled("Letter", line("body", draft.body, most=BODY_LIMIT, long=True)),
    ]
    id = Id(ids.EDIT, draft.talk, draft.key)
    return Window(written(id, ""), "Your letter", fields)


def day(id: Id, token: str, today: date) -> Window:
    """Ask for a day, and a time if there is one."""
    clock = line("clock", most=10, needed=False)
    clock.placeholder = "17:30"
    fields = [
        labelled("Which day?", _days("day", today)),
        labelled("At what time?", clock, "Leave it empty if only the day is known."),
    ]
    return Window(written(id, token), "Pick a day", fields)


def coming(one: Coming, today: date) -> Window:
    """Ask what is to become of something that comes by itself."""
    deeds = [deed for deed in DEEDS if deed[0] != "DONE" or one.can_be_done]
    choice: Part = ui.RadioGroup(
        custom_id="deed",
        options=[
            RadioGroupOption(label=label, value=name, default=name == "LATER")
            for name, label in deeds
        ],
    )
    fields = [
        *paragraphs(short(one.what, 500)),
        labelled("What with it?", choice),
        labelled("If later: which day?", _days("day", today + timedelta(days=1))),
        labelled("At what time?", line("clock", "9:00", most=10, needed=False)),
    ]
    return Window(written(Id(ids.LATER, one.talk, one.key), ""), "What is coming", fields)


def _days(name: str, first: date) -> Part:
    days = [first + timedelta(days=after) for after in range(DAYS)]
    offered = [(str(one), f"{one:%A, %B} {one.day}") for one in days]
    return menu("A day", name, offered, chosen=[str(first)])


def settings(home: Home, before: Entered | None = None) -> Window:
    """Give everything that a person can set; `before` is what they entered when it did not fit."""
    now = home.settings
    quiet = f"{now.quiet_from} to {now.quiet_to}" if now.quiet_from != now.quiet_to else ""
    start: Entered = before or {"zone": now.zone, "country": home.country, "quiet": quiet}
    ticked = (
        [name for name, on in (("weekends", now.weekends), ("open", now.open_words)) if on]
        if before is None
        else [*before.get("wishes", ())]
    )
    fields = [
        labelled("City or time zone", line("zone", words(start, "zone"))),
        labelled(
            "Country",
            line("country", words(start, "country"), needed=False),
            "For weekends and holidays.",
        ),
        labelled(
            "Nothing comes by itself from … to …",
            line("quiet", words(start, "quiet"), most=40, needed=False),
            "Like 21:00 to 9:00. Empty: no quiet hours.",
        ),
        labelled("Wishes", _wishes(ticked)),
        labelled("Language", languages(now.language)),
    ]
    return Window(written(Id(ids.SETTING), ""), "Your settings", fields)


def _wishes(ticked: Sequence[str]) -> Part:
    wishes = (
        ("weekends", "Nudges at weekends are fine"),
        ("open", "Show my words in notifications"),
    )
    options = [
        CheckboxGroupOption(label=label, value=name, default=name in ticked)
        for name, label in wishes
    ]
    return ui.CheckboxGroup(custom_id="wishes", options=options, min_values=0, required=False)


def languages(chosen: str) -> Part:
    """Give the languages that the bot speaks."""
    spoken = chosen if chosen in LANGUAGES else next(iter(LANGUAGES))
    return menu("Language", "language", LANGUAGES.items(), chosen=[spoken])


def picked(entered: Entered) -> str:
    """Give the day and the clock that were entered, as somebody would write them."""
    return f"{words(entered, 'day')} {words(entered, 'clock').strip()}".strip()


def in_hours(entered: Entered) -> dict[str, str | Sequence[str]]:
    """Give settings with their quiet hours taken apart, as other platforms give them."""
    begin, _, end = words(entered, "quiet").replace("–", "to").replace("-", "to").partition("to")
    return {**entered, "quiet_from": clock_of(begin), "quiet_to": clock_of(end)}


def clock_of(text: str) -> str:
    """Write a time of day with both its halves; what is none stays as it is."""
    bare = text.strip()
    whole = f"{bare}:00" if bare.isdigit() else bare
    try:
        return datetime.strptime(whole, "%H:%M").strftime("%H:%M")  # noqa: DTZ007
    except ValueError:
        return bare
