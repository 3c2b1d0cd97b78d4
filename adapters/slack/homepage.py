"""The App Home: a person's own page, which nobody else sees."""

from typing import Any

from adapters.ids import COMMAND, DONE, LATER, MANAGE, SETTING, STOP, TAKE_UP, Id
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
    blocks: list[Block] = []
    if home and home.frozen:
        return {"type": "home", "blocks": _help(home)}
    if home is None:
        blocks += [header("Debrief"), *section(f"{WELCOME} {HOW}"), *_begin()]
    else:
        blocks += [*_open(home), *_coming(home), *_lessons(home), *_settings(home)]
    blocks += [*_privacy(known=home is not None), *(_managing() if manages else [])]
    return {"type": "home", "blocks": blocks[:BLOCKS_LIMIT]}


def _help(home: Home) -> list[Block]:
    """Show nothing but help: everything else is on hold."""
    lines = [block for line in home.held for block in section(line)]
    ways = [
        button("Someone to talk to", Id(COMMAND, name="support"), style="primary"),
        button("Go on", Id(COMMAND, name="go_on")),
    ]
    return [header("Debrief"), *lines, *actions(ways)]


def _begin() -> list[Block]:
    return actions([button("Tell me what happened", Id(COMMAND, name="new"), style="primary")])


def _open(home: Home) -> list[Block]:
    blocks: list[Block] = [header("Open")]
    for one in home.open[:OPEN_LIMIT]:
        blocks += _open_talk(one)
    blocks += _more(len(home.open) - OPEN_LIMIT)
    if not home.open:
        blocks += section(NOTHING_OPEN)
    return [*blocks, *_begin()]


def _open_talk(one: Open) -> list[Block]:
    state = f"Set aside, begun {one.since}" if one.parked else f"Begun {one.since}"
    way = button("Go on", Id(TAKE_UP, one.talk))
    return [{**section(_short(one.about, WORDS_LIMIT))[0], "accessory": way}, small(state)]


def _coming(home: Home) -> list[Block]:
    blocks: list[Block] = [header("What is coming")]
    if not home.coming:
        return [*blocks, *section(NOTHING_COMING)]
    for one in home.coming[:COMING_LIMIT]:
        what = section(_short(_first_up(one.what), WORDS_LIMIT))
        blocks += [*bold(one.when), *what, *actions(_ways(one))]
    blocks += _more(len(home.coming) - COMING_LIMIT)
    resting = "End the pause" if home.settings.paused else "Pause all of it"
    name = "go_on" if home.settings.paused else "pause"
    return [*blocks, *actions([button(resting, Id(COMMAND, name=name))])]


def _first_up(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _short(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def _more(count: int) -> list[Block]:
    return [small(f"And {count} more.")] if count > 0 else []


def _ways(one: Coming) -> list[Block]:
    done = [button("It's done", Id(DONE, one.talk, one.key))] if one.can_be_done else []
    return [
        button("Later", Id(LATER, one.talk, one.key)),
        *done,
        button("No more of it", Id(STOP, one.talk, one.key)),
    ]


def _lessons(home: Home) -> list[Block]:
    if not home.lessons:
        return []
    blocks: list[Block] = [header("What you take along")]
    for card in home.lessons[:LESSONS_LIMIT]:
        blocks += [*bold(_short(card.title, LINE_LIMIT)), *section(_lines(card))]
    return blocks


def _lines(card: Card) -> str:
    lines = [f"{one.heading}: {line}" for one in card.sections for line in one.lines]
    shown = [f"• {_short(line, LINE_LIMIT)}" for line in lines[:LINES_LIMIT]]
    more = ["…"] if len(lines) > LINES_LIMIT else []
    return "\n".join([*shown, *more])


def _settings(home: Home) -> list[Block]:
    told = "\n".join(f"{heading}: {line}" for heading, line in home.told)
    return [
        header("Settings"),
        *section(told),
        *actions([button("Change them", Id(SETTING))]),
    ]


def _privacy(*, known: bool) -> list[Block]:
    place = privacy("slack")
    blocks = [header("Privacy"), *section(place.notice)]
    ways = [button("Who can see what", Id(COMMAND, name="privacy"))]
    if known:
        ways.append(button("Export", Id(COMMAND, name="export")))
        ways.append(_forget(place.beyond))
    ways.append(button("Someone to talk to", Id(COMMAND, name="support")))
    return [*blocks, *actions(ways)]


def _forget(beyond: str) -> Block:
    made: dict[str, Any] = button("Forget me", Id(COMMAND, name="forget"), style="danger")
    text = f"I'll ask once more in our messages. {beyond}"
    return asking_first(made, "Forget me?", text, "Ask me there", "Not now")


def _managing() -> list[Block]:
    return [
        header("For this community"),
        *section(MANAGES),
        *actions([button("Community settings", Id(MANAGE))]),
    ]
