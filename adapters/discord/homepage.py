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
from adapters.labels import Say
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
    say = Say(home.settings.language if home else "en")
    if home and home.frozen:
        return Layout(_help(home, say))
    sections = [_begin(say)] if home is None else [_open(home, say), _coming(home, say)]
    if home:
        sections += [_lessons(home, say), _settings(home, say)]
    sections += [_privacy(say, known=home is not None), _managing(say) if manages else []]
    parts: list[Part] = []
    for one in filter(None, sections):
        parts += [gap(line=True), *one] if parts else one
    return Layout(parts)


def _titled(title: str, text: str) -> Part:
    return ui.TextDisplay(f"### {title}\n{text}")


def _command(label: str, name: str) -> "ui.Button[Any]":
    return button(label, written(Id(COMMAND, name=name), ""))


def _help(home: Home, say: Say) -> list[Part]:
    """Show nothing but help: everything else is on hold."""
    told = "\n".join(cut(line, 1000) for line in home.held)
    ways = [_command(say("Someone to talk to"), "support"), _command(say("Go on"), "go_on")]
    return [_titled("Debrief", told), *rows(ways)]


def _begin(say: Say) -> list[Part]:
    return [_titled("Debrief", f"{say(WELCOME)}\n{say(HOW)}"), *_new(say)]


def _new(say: Say) -> list[Part]:
    id = written(Id(COMMAND, name="new"), "")
    return rows([button(say("Tell me what happened"), id, style=CLEAR)])


def _open(home: Home, say: Say) -> list[Part]:
    if not home.open:
        return [_titled(say("Open"), say(NOTHING_OPEN)), *_new(say)]
    talks = [_open_talk(one, say) for one in home.open[:OPEN_LIMIT]]
    more = _more(len(home.open) - OPEN_LIMIT, say)
    return [*heading(say("Open")), *talks, *more, *_new(say)]


def _open_talk(one: Open, say: Say) -> Part:
    state = "Set aside, begun {since}" if one.parked else "Begun {since}"
    since = cut(say(state, since=one.since), 80)
    told: Part = ui.TextDisplay(f"{cut(one.about, 150)}\n-# {since}")
    return ui.Section(told, accessory=button(say("Go on"), written(Id(TAKE_UP, one.talk), "")))


def _more(count: int, say: Say) -> list[Part]:
    return [small(say("And {count} more.", count=count))] if count > 0 else []


def _coming(home: Home, say: Say) -> list[Part]:
    if not home.coming:
        return [_titled(say("What is coming"), say(NOTHING_COMING))]
    shown = home.coming[:COMING_LIMIT]
    lines = "\n".join(f"• **{cut(one.when, 60)}**: {cut(one.what, LINE_LIMIT)}" for one in shown)
    offered = [(one.name, in_a_list(one)) for one in home.coming[:25]]
    id = written(Id(LATER, name=CHOICE), "")
    change = menu(say("Put one off, or say that it's done"), id, offered)
    more = _more(len(home.coming) - COMING_LIMIT, say)
    return [_titled(say("What is coming"), lines), *more, ui.ActionRow(change)]


def in_a_list(one: Coming) -> str:
    """Name something that is coming in a line of a list."""
    return short(f"{one.what[:1].upper()}{one.what[1:]}, {one.when}", 100)


def _lessons(home: Home, say: Say) -> list[Part]:
    cards = "\n".join(_lesson(card) for card in home.lessons[:LESSONS_LIMIT])
    return [_titled(say("What you take along"), cards)] if cards else []


def _lesson(card: Card) -> str:
    lines = [f"{one.heading}: {line}" for one in card.sections for line in one.lines]
    shown = [f"• {cut(line, LINE_LIMIT)}" for line in lines[:LINES_LIMIT]]
    more = ["…"] if len(lines) > LINES_LIMIT else []
    return "\n".join([f"**{cut(card.title, 80)}**", *shown, *more])


def _settings(home: Home, say: Say) -> list[Part]:
    told = "\n".join(f"{title}: {cut(line, 80)}" for title, line in home.told)
    ways = [button(say("Change them"), written(Id(SETTING), ""))]
    if home.settings.paused:
        ways.append(_command(say("End the pause"), "go_on"))
    elif home.coming:
        ways.append(_command(say("Pause all of it"), "pause"))
    return [_titled(say("Settings"), told), *rows(ways)]


def _privacy(say: Say, *, known: bool) -> list[Part]:
    ways = [_command(say("Who can see what"), "privacy")]
    if known:
        id = written(Id(COMMAND, name="forget"), "")
        forget = button(say("Forget me"), id, style=DANGER)
        ways += [_command(say("Export"), "export"), forget]
    ways.append(_command(say("Someone to talk to"), "support"))
    return [_titled(say("Privacy"), say(privacy("discord").notice)), *rows(ways)]


def _managing(say: Say) -> list[Part]:
    way = button(say("Community settings"), written(Id(MANAGE), ""))
    return [_titled(say("For this community"), say(MANAGES)), *rows([way])]
