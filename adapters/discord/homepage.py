"""A person's own page, which nobody else sees."""

from typing import Any

from discord import ui

from adapters.discord.layout import (
    CLEAR,
    DANGER,
    Layout,
    Part,
    button,
    gap,
    heading,
    menu,
    rows,
    small,
)
from adapters.discord.questions import written
from adapters.discord.words import cut, short
from adapters.ids import COMMAND, LATER, MANAGE, SETTING, TAKE_UP, Id
from bot.home import MANAGES, NOTHING_COMING, NOTHING_OPEN, WELCOME, Coming, Home, Open
from bot.privacy import privacy
from bot.reply import Card

OPEN_LIMIT = 3
COMING_LIMIT = 8
LESSONS_LIMIT = 2
LINES_LIMIT = 4
LINE_LIMIT = 100
CHOICE = "choice"
"""Names the list of what is coming, each of which a window is about."""
HOW = "Type `/debrief start`, or write to me in our direct messages."


def home_page(home: Home | None, *, manages: bool = False) -> Layout:
    """Draw a person's page; without one, how to begin."""
    if home and home.frozen:
        return Layout(_help(home))
    sections = [_begin()] if home is None else [_open(home), _coming(home)]
    if home:
        sections += [_lessons(home), _settings(home)]
    sections += [_privacy(known=home is not None), _managing() if manages else []]
    parts: list[Part] = []
    for one in filter(None, sections):
        parts += [gap(line=True), *one] if parts else one
    return Layout(parts)


def _titled(title: str, text: str) -> Part:
    return ui.TextDisplay(f"### {title}\n{text}")


def _command(label: str, name: str) -> "ui.Button[Any]":
    return button(label, written(Id(COMMAND, name=name), ""))


def _help(home: Home) -> list[Part]:
    """Show nothing but help: everything else is on hold."""
    told = "\n".join(cut(line, 1000) for line in home.held)
    ways = [_command("Someone to talk to", "support"), _command("Go on", "go_on")]
    return [_titled("Debrief", told), *rows(ways)]


def _begin() -> list[Part]:
    return [_titled("Debrief", f"{WELCOME}\n{HOW}"), *_new()]


def _new() -> list[Part]:
    id = written(Id(COMMAND, name="new"), "")
    return rows([button("Tell me what happened", id, style=CLEAR)])


def _open(home: Home) -> list[Part]:
    if not home.open:
        return [_titled("Open", NOTHING_OPEN), *_new()]
    talks = [_open_talk(one) for one in home.open[:OPEN_LIMIT]]
    return [*heading("Open"), *talks, *_more(len(home.open) - OPEN_LIMIT), *_new()]


def _open_talk(one: Open) -> Part:
    state = f"Set aside, begun {one.since}" if one.parked else f"Begun {one.since}"
    told: Part = ui.TextDisplay(f"{cut(one.about, 150)}\n-# {cut(state, 80)}")
    return ui.Section(told, accessory=button("Go on", written(Id(TAKE_UP, one.talk), "")))


def _more(count: int) -> list[Part]:
    return [small(f"And {count} more.")] if count > 0 else []


def _coming(home: Home) -> list[Part]:
    if not home.coming:
        return [_titled("What is coming", NOTHING_COMING)]
    shown = home.coming[:COMING_LIMIT]
    lines = "\n".join(f"• **{cut(one.when, 60)}**: {cut(one.what, LINE_LIMIT)}" for one in shown)
    offered = [(one.name, in_a_list(one)) for one in home.coming[:25]]
    id = written(Id(LATER, name=CHOICE), "")
    change = menu("Put one off, or say that it's done", id, offered)
    more = _more(len(home.coming) - COMING_LIMIT)
    return [_titled("What is coming", lines), *more, ui.ActionRow(change)]


def in_a_list(one: Coming) -> str:
    """Name something that is coming in a line of a list."""
    return short(f"{one.what[:1].upper()}{one.what[1:]}, {one.when}", 100)


def _lessons(home: Home) -> list[Part]:
    cards = "\n".join(_lesson(card) for card in home.lessons[:LESSONS_LIMIT])
    return [_titled("What you take along", cards)] if cards else []


def _lesson(card: Card) -> str:
    lines = [f"{one.heading}: {line}" for one in card.sections for line in one.lines]
    shown = [f"• {cut(line, LINE_LIMIT)}" for line in lines[:LINES_LIMIT]]
    more = ["…"] if len(lines) > LINES_LIMIT else []
    return "\n".join([f"**{cut(card.title, 80)}**", *shown, *more])


def _settings(home: Home) -> list[Part]:
    told = "\n".join(f"{title}: {cut(line, 80)}" for title, line in home.told)
    ways = [button("Change them", written(Id(SETTING), ""))]
    if home.settings.paused:
        ways.append(_command("End the pause", "go_on"))
    elif home.coming:
        ways.append(_command("Pause all of it", "pause"))
    return [_titled("Settings", told), *rows(ways)]


def _privacy(*, known: bool) -> list[Part]:
    ways = [_command("Who can see what", "privacy")]
    if known:
        forget = button("Forget me", written(Id(COMMAND, name="forget"), ""), style=DANGER)
        ways += [_command("Export", "export"), forget]
    ways.append(_command("Someone to talk to", "support"))
    return [_titled("Privacy", privacy("discord").notice), *rows(ways)]


def _managing() -> list[Part]:
    way = button("Community settings", written(Id(MANAGE), ""))
    return [_titled("For this community", MANAGES), *rows([way])]
