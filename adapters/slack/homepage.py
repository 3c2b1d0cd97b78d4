"""The App Home: a person's own page, which nobody else sees."""

from typing import Any

from adapters.ids import COMMAND, DONE, LATER, MANAGE, SETTING, STOP, TAKE_UP, Id
from adapters.labels import Say
from adapters.slack.blocks import (
    Block,
    actions,
    asking_first,
    bold,
    button,
    header,
    section,
    small,
)
from bot.home import MANAGES, NOTHING_COMING, NOTHING_OPEN, WELCOME, Coming, Home, Open
from bot.privacy import privacy
from bot.reply import Card

OPEN_LIMIT = 8
COMING_LIMIT = 8
LESSONS_LIMIT = 3
LINES_LIMIT = 6
LINE_LIMIT = 200
WORDS_LIMIT = 300
HOW = "Open the Messages tab and write to me, or press the button."
BLOCKS_LIMIT = 100


def home_view(home: Home | None, *, manages: bool = False) -> Block:
    """Draw a person's page; without one, how to begin."""
    say = Say(home.settings.language if home else "en")
    blocks: list[Block] = []
    if home and home.frozen:
        return {"type": "home", "blocks": _help(home, say)}
    if home is None:
        blocks += [header("Debrief"), *section(f"{say(WELCOME)} {say(HOW)}"), *_begin(say)]
    else:
        blocks += [*_open(home, say), *_coming(home, say), *_lessons(home, say)]
        blocks += _settings(home, say)
    blocks += [*_privacy(say, known=home is not None), *(_managing(say) if manages else [])]
    return {"type": "home", "blocks": blocks[:BLOCKS_LIMIT]}


def _help(home: Home, say: Say) -> list[Block]:
    """Show nothing but help: everything else is on hold."""
    lines = [block for line in home.held for block in section(line)]
    ways = [
        button(say("Someone to talk to"), Id(COMMAND, name="support"), style="primary"),
        button(say("Go on"), Id(COMMAND, name="go_on")),
    ]
    return [header("Debrief"), *lines, *actions(ways)]


def _begin(say: Say) -> list[Block]:
    new = button(say("Tell me what happened"), Id(COMMAND, name="new"), style="primary")
    return actions([new])


def _open(home: Home, say: Say) -> list[Block]:
    blocks: list[Block] = [header(say("Open"))]
    for one in home.open[:OPEN_LIMIT]:
        blocks += _open_talk(one, say)
    blocks += _more(len(home.open) - OPEN_LIMIT, say)
    if not home.open:
        blocks += section(say(NOTHING_OPEN))
    return [*blocks, *_begin(say)]


def _open_talk(one: Open, say: Say) -> list[Block]:
    state = "Set aside, begun {since}" if one.parked else "Begun {since}"
    about = section(_short(one.about, WORDS_LIMIT))[0]
    way = button(say("Go on"), Id(TAKE_UP, one.talk))
    return [{**about, "accessory": way}, small(say(state, since=one.since))]


def _coming(home: Home, say: Say) -> list[Block]:
    blocks: list[Block] = [header(say("What is coming"))]
    if not home.coming:
        return [*blocks, *section(say(NOTHING_COMING))]
    for one in home.coming[:COMING_LIMIT]:
        what = section(_short(_first_up(one.what), WORDS_LIMIT))
        blocks += [*bold(one.when), *what, *actions(_ways(one, say))]
    blocks += _more(len(home.coming) - COMING_LIMIT, say)
    resting = "End the pause" if home.settings.paused else "Pause all of it"
    name = "go_on" if home.settings.paused else "pause"
    return [*blocks, *actions([button(say(resting), Id(COMMAND, name=name))])]


def _first_up(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _short(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _more(count: int, say: Say) -> list[Block]:
    return [small(say("And {count} more.", count=count))] if count > 0 else []


def _ways(one: Coming, say: Say) -> list[Block]:
    done = [button(say("It's done"), Id(DONE, one.talk, one.key))] if one.can_be_done else []
    return [
        button(say("Later"), Id(LATER, one.talk, one.key)),
        *done,
        button(say("No more of it"), Id(STOP, one.talk, one.key)),
    ]


def _lessons(home: Home, say: Say) -> list[Block]:
    if not home.lessons:
        return []
    blocks: list[Block] = [header(say("What you take along"))]
    for card in home.lessons[:LESSONS_LIMIT]:
        blocks += [*bold(_short(card.title, LINE_LIMIT)), *section(_lines(card))]
    return blocks


def _lines(card: Card) -> str:
    lines = [f"{one.heading}: {line}" for one in card.sections for line in one.lines]
    shown = [f"• {_short(line, LINE_LIMIT)}" for line in lines[:LINES_LIMIT]]
    more = ["…"] if len(lines) > LINES_LIMIT else []
    return "\n".join([*shown, *more])


def _settings(home: Home, say: Say) -> list[Block]:
    told = "\n".join(f"{heading}: {line}" for heading, line in home.told)
    return [
        header(say("Settings")),
        *section(told),
        *actions([button(say("Change them"), Id(SETTING))]),
    ]


def _privacy(say: Say, *, known: bool) -> list[Block]:
    place = privacy("slack")
    blocks = [header(say("Privacy")), *section(say(place.notice))]
    ways = [button(say("Who can see what"), Id(COMMAND, name="privacy"))]
    if known:
        ways.append(button(say("Export"), Id(COMMAND, name="export")))
        ways.append(_forget(place.beyond, say))
    ways.append(button(say("Someone to talk to"), Id(COMMAND, name="support")))
    return [*blocks, *actions(ways)]


def _forget(beyond: str, say: Say) -> Block:
    made: dict[str, Any] = button(say("Forget me"), Id(COMMAND, name="forget"), style="danger")
    text = say("I'll ask once more in our messages. {beyond}", beyond=say(beyond))
    yes, no = say("Ask me there"), say("Not now")
    return asking_first(made, say("Forget me?"), text, yes, no)


def _managing(say: Say) -> list[Block]:
    return [
        header(say("For this community")),
        *section(say(MANAGES)),
        *actions([button(say("Community settings"), Id(MANAGE))]),
    ]
