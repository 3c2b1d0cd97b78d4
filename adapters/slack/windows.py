"""The windows that Slack opens: longer writing, letters, putting off, settings."""

from collections.abc import Mapping
from typing import Any

from adapters.deeds import Entered
from adapters.ids import EDIT, LATER, SETTING, WRITE, Id
from adapters.labels import Say
from adapters.slack.blocks import Block, checkboxes, field, lines_field, option, plain, section
from bot.home import Home
from bot.languages import LANGUAGES
from bot.page import Settings
from bot.reply import Draft

BODY_LIMIT = 3000
SUBJECT_LIMIT = 200
Values = Mapping[str, Mapping[str, Mapping[str, Any]]]


def window(id: Id, title: str, blocks: list[Block], say: Say, *, send: str = "") -> Block:
    """Give a window."""
    view: Block = {
        "type": "modal",
        "callback_id": str(id),
        "title": plain(title, 24),
        "close": plain(say("Close"), 24),
        "blocks": blocks,
    }
    return {**view, "submit": plain(send, 24)} if send else view


def loading(title: str, say: Say) -> Block:
    """Give a window that opens at once, while what belongs in it is being found."""
    return window(Id("loading"), title, section(say("A moment, please…")), say)


def writing(id: Id, say: Say) -> Block:
    """Give room to write notes, one a line."""
    notes = field(say("Just as it comes, a line for each thing"), "notes", lines_field())
    return window(Id(WRITE, id.talk, id.key), say("Your notes"), [notes], say, send=say("Keep"))


def letter(draft: Draft, say: Say) -> Block:
    """Give a letter to be changed in words."""
    if len(draft.body) > BODY_LIMIT or len(draft.subject) > SUBJECT_LIMIT:
        told = section(say("It is too long for a window. Copy it instead."))
        return window(Id("loading"), say("Your letter"), told, say)
    blocks = [field(say("Letter"), "body", lines_field(draft.body))]
    if draft.is_mail:
        subject = lines_field(draft.subject, long=False, most=SUBJECT_LIMIT)
        blocks.insert(0, field(say("Subject"), "subject", subject))
    id = Id(EDIT, draft.talk, draft.key)
    return window(id, say("Your letter"), blocks, say, send=say("Keep"))


def gone(say: Say) -> Block:
    """Say that what a button belonged to is not there any more."""
    told = section(say("That belongs to something that is over."))
    return window(Id("loading"), say("Not here any more"), told, say)


def not_now(say: Say) -> Block:
    """Say that nothing was changed, where a page could not be looked up in time."""
    told = say("I could not look that up, so nothing was changed. Please try once more.")
    return window(Id("loading"), say("Not just now"), section(told), say)


def later(id: Id, what: str, say: Say) -> Block:
    """Ask until when something is to be put off."""
    blocks = [
        *section(what),
        field(say("Which day?"), "day", {"type": "datepicker"}),
        field(say("At what time?"), "clock", _clock("09:00")),
    ]
    return window(Id(LATER, id.talk, id.key), say("Later"), blocks, say, send=say("Put it off"))


def settings(home: Home) -> Block:
    """Give everything that a person can set."""
    now, say = home.settings, Say(home.settings.language)
    quiet = now.quiet_from != now.quiet_to
    blocks = [
        field(say("City or time zone"), "zone", lines_field(now.zone, long=False, most=100)),
        field(
            say("Country"),
            "country",
            lines_field(home.country, long=False, most=100),
            optional=not home.country,
            hint=say("For weekends and holidays."),
        ),
        field(
            say("Nothing comes by itself from"),
            "quiet_from",
            _clock(now.quiet_from if quiet else ""),
            optional=True,
            hint=say("Both empty: no quiet hours."),
        ),
        field(say("until"), "quiet_to", _clock(now.quiet_to if quiet else ""), optional=True),
        field(say("Wishes"), "wishes", _wishes(now, say), optional=True),
        field(say("Language"), "language", _languages(now)),
    ]
    return window(Id(SETTING), say("Your settings"), blocks, say, send=say("Keep"))


def _wishes(now: Settings, say: Say) -> Block:
    wishes = [
        ("weekends", say("Nudges at weekends are fine"), now.weekends),
        ("open", say("Show my words in notifications"), now.open_words),
    ]
    boxes = checkboxes(Id(SETTING, name="wishes"), [(name, label) for name, label, _ in wishes])
    ticked = [option(label, name) for name, label, wanted in wishes if wanted]
    return {**boxes, "initial_options": ticked} if ticked else boxes


def _languages(now: Settings) -> Block:
    languages = [option(name, code) for code, name in LANGUAGES.items()]
    chosen = next((one for one in languages if one["value"] == now.language), languages[0])
    return {"type": "static_select", "options": languages, "initial_option": chosen}


def _clock(start: str) -> Block:
    made: Block = {"type": "timepicker"}
    return {**made, "initial_time": start} if start else made


def entered(values: Values) -> Entered:
    """Give what was entered in a window, by the names of its fields."""
    return {name: _entered(field.get(name) or {}) for name, field in values.items()}


def _entered(one: Mapping[str, Any]) -> str | list[str]:
    for place in ("value", "selected_date", "selected_time"):
        if one.get(place) is not None:
            return str(one[place])
    if "selected_options" in one:
        return [str(chosen["value"]) for chosen in one["selected_options"] or ()]
    return str((one.get("selected_option") or {}).get("value") or "")
