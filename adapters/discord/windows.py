"""The windows that Discord opens: longer writing, letters, days, what is coming, settings."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from discord import CheckboxGroupOption, RadioGroupOption, TextStyle, ui

from adapters import ids
from adapters.deeds import Entered, words
from adapters.discord.layout import Part, Window, menu, paragraphs
from adapters.discord.questions import WORDS, written
from adapters.discord.words import short
from adapters.ids import Id
from adapters.labels import Say
from bot.home import Coming, Home
from bot.languages import LANGUAGES
from bot.reply import Draft
from bot.understanding import read_appointment, read_hours

BODY_LIMIT = 4000
SUBJECT_LIMIT = 200
DAYS = 25
"""Days that a list offers: as many as it holds."""
DEEDS = {"LATER": "Later", "DONE": "It's done", "STOP": "No more of it"}
NO_CLOCK = "I could not read that time. Please write it like 9:00 or 17:30."
NO_HOURS = "I could not read those quiet hours. Please write them like 21:00 to 9:00."
Before = Entered | None
"""What was entered in a window where it did not fit."""


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


def writing(id: Id, token: str, say: Say, before: Before = None) -> Window:
    """Give room to write notes, one a line, or an answer."""
    start = words(before or {}, "notes")
    answers = id.name == WORDS
    label = "In your own words" if answers else "Just as it comes, a line for each thing"
    field = labelled(say(label), line("notes", start, most=BODY_LIMIT, long=True))
    title = say("Your answer" if answers else "Your notes")
    return Window(written(id, token), title, [field])


def letter(draft: Draft, say: Say, before: Before = None) -> Window | None:
    """Give a letter to be changed in words; nothing where it is too long for a window."""
    if len(draft.body) > BODY_LIMIT or len(draft.subject) > SUBJECT_LIMIT:
        return None
    start = before or {"subject": draft.subject, "body": draft.body}
    body = line("body", words(start, "body"), most=BODY_LIMIT, long=True)
    fields = [labelled(say("Letter"), body)]
    if draft.is_mail:
        subject = line("subject", words(start, "subject"), most=SUBJECT_LIMIT)
        fields.insert(0, labelled(say("Subject"), subject))
    id = Id(ids.EDIT, draft.talk, draft.key)
    return Window(written(id, ""), say("Your letter"), fields)


def day(id: Id, token: str, today: date, say: Say, before: Before = None) -> Window:
    """Ask for a day, and a time if there is one."""
    clock = line("clock", words(before or {}, "clock"), most=20, needed=False)
    clock.placeholder = "17:30"
    days = _days(today, before, str(today), say)
    fields = [
        labelled(say("Which day?"), days, say("For a later day, just write it.")),
        labelled(say("At what time?"), clock, say("Leave it empty if only the day is known.")),
    ]
    return Window(written(id, token), say("Pick a day"), fields)


def coming(one: Coming, today: date, say: Say, before: Before = None) -> Window:
    """Ask what is to become of something that comes by itself."""
    deeds = [name for name in DEEDS if name != "DONE" or one.can_be_done]
    chosen = words(before or {}, "deed") or "LATER"
    choice: Part = ui.RadioGroup(
        custom_id="deed",
        options=[
            RadioGroupOption(label=say(DEEDS[name]), value=name, default=name == chosen)
            for name in deeds
        ],
    )
    clock = words(before, "clock") if before else "9:00"
    days = _days(today, before, str(today + timedelta(days=1)), say)
    fields = [
        *paragraphs(short(one.what, 500)),
        labelled(say("What with it?"), choice),
        labelled(say("If later: which day?"), days),
        labelled(say("At what time?"), line("clock", clock, most=20, needed=False)),
    ]
    return Window(written(Id(ids.LATER, one.talk, one.key), ""), say("What is coming"), fields)


def _days(first: date, before: Before, chosen: str, say: Say) -> Part:
    days = [first + timedelta(days=after) for after in range(DAYS)]
    offered = [(str(one), say.day(one)) for one in days]
    return menu(say("A day"), "day", offered, chosen=[words(before or {}, "day") or chosen])


def settings(home: Home, before: Before = None) -> Window:
    """Give everything that a person can set; `before` is what they entered when it did not fit."""
    now, say = home.settings, Say(home.settings.language)
    quiet = f"{now.quiet_from} – {now.quiet_to}" if now.quiet_from != now.quiet_to else ""
    start: Entered = before or {"zone": now.zone, "country": home.country, "quiet": quiet}
    ticked = (
        [name for name, on in (("weekends", now.weekends), ("open", now.open_words)) if on]
        if before is None
        else [*before.get("wishes", ())]
    )
    fields = [
        labelled(say("City or time zone"), line("zone", words(start, "zone"))),
        labelled(
            say("Country"),
            line("country", words(start, "country"), needed=False),
            say("For weekends and holidays."),
        ),
        labelled(
            say("Nothing comes by itself from … to …"),
            line("quiet", words(start, "quiet"), most=40, needed=False),
            say("Like 21:00 to 9:00. Empty: no quiet hours."),
        ),
        labelled(say("Wishes"), _wishes(ticked, say)),
        labelled(say("Language"), languages(now.language, say)),
    ]
    return Window(written(Id(ids.SETTING), ""), say("Your settings"), fields)


def _wishes(ticked: Sequence[str], say: Say) -> Part:
    wishes = (
        ("weekends", say("Nudges at weekends are fine")),
        ("open", say("Show my words in notifications")),
    )
    options = [
        CheckboxGroupOption(label=label, value=name, default=name in ticked)
        for name, label in wishes
    ]
    return ui.CheckboxGroup(custom_id="wishes", options=options, min_values=0, required=False)


def languages(chosen: str, say: Say) -> Part:
    """Give the languages that the bot speaks."""
    spoken = chosen if chosen in LANGUAGES else next(iter(LANGUAGES))
    return menu(say("Language"), "language", LANGUAGES.items(), chosen=[spoken])


def picked(entered: Entered) -> str:
    """Give the day and the clock that were entered, as somebody would write them."""
    return f"{words(entered, 'day')} {words(entered, 'clock').strip()}".strip()


def in_clock(entered: Entered, place: tzinfo | None, say: Say) -> tuple[Entered, dict[str, str]]:
    """Give what was entered with its time of day as 17:30, and beside it what is none."""
    day, said = words(entered, "day"), words(entered, "clock").strip()
    clock = clock_of(said, day, place) if said and day else said
    return {**entered, "clock": clock or ""}, {} if clock is not None else {"clock": say(NO_CLOCK)}


def clock_of(said: str, day: str, place: tzinfo | None) -> str | None:
    """Read a time of day as people write it: 9, 9am, 17.30, noon."""
    before = datetime.combine(date.fromisoformat(day), time(), UTC) - timedelta(days=2)
    found = read_appointment(f"{day} {said}", before, str(place or UTC))
    return f"{found:%H:%M}" if found and str(found.date()) == day else None


def in_hours(entered: Entered, say: Say) -> tuple[Entered, dict[str, str]]:
    """Give settings with their quiet hours taken apart, and beside them what is none."""
    said = words(entered, "quiet").strip()
    hours = read_hours(said or "off")
    begin, end = hours if hours and hours[0] != hours[1] else ("", "")
    apart = {**entered, "quiet_from": begin, "quiet_to": end}
    return apart, {} if hours else {"quiet": say(NO_HOURS)}
