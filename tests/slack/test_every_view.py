"""Whatever somebody has said, Slack takes their Home, their windows and what they pressed."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.ids import EDIT, LATER, WRITE, Id, read_id
from adapters.labels import Say
from adapters.slack import windows
from adapters.slack.chosen import CHOSEN, after_choice
from adapters.slack.homepage import home_view
from adapters.slack.managing import rehearsal
from adapters.slack.managing import settings as community_settings
from adapters.slack.messages import Message, messages
from bot.community import Community
from bot.home import Home, home, letters
from bot.languages import LANGUAGES
from bot.managing import changed, faults
from bot.reply import Draft
from tests.bot.test_every_script import OPENERS
from tests.slack.finding import chosen, everything, options, state_of
from tests.slack.hostile import (
    HOSTILE,
    MOVES,
    Moves,
    bare,
    elements,
    texts,
    to_the_end,
    unescaped,
    walked,
)
from tests.slack.limits import faults as faults_of
from tests.slack.limits import too_large, view_faults
from tests.slack.pings import pings
from tests.slack.state import with_ids
from tests.table import Table

Block = dict[str, Any]
EDITABLE = 4_000
scripts = pytest.mark.parametrize("script", OPENERS)
LINES = st.lists(
    st.sampled_from(HOSTILE).map(lambda text: " ".join(text.split())[:300]) | st.text(max_size=300),
    max_size=12,
).map("\n".join)


def taken(view: Block) -> bool:
    """Whether Slack takes a view, and it calls nobody."""
    assert view_faults(view) == []
    assert not too_large(view) and not pings(view)
    return True


def home_of(table: Table) -> Home:
    return home(table.page, list(table.drawer.values()), table.now)


def windows_of(table: Table) -> Iterator[Block]:
    """Every window that a page can open."""
    now = home_of(table)
    say = Say(table.page.settings.language)
    yield windows.settings(now)
    for one in now.coming:
        yield windows.later(Id(LATER, one.talk, one.key), one.what, say)
    for draft in letters(table.page, list(table.drawer.values())):
        yield windows.letter(draft, say)


@scripts
@pytest.mark.parametrize(("pick", "language"), list(enumerate(LANGUAGES)))
def test_every_home_and_every_window_of_a_page_is_a_view(
    script: str, pick: int, language: str
) -> None:
    say = Say(language)
    for table, reply in walked(script, to_the_end(pick), language):
        for one in (one for message in messages(reply) for one in elements(message.blocks)):
            if read_id(one["action_id"]).does == WRITE:
                assert taken(windows.writing(read_id(one["action_id"]), say))
        assert taken(home_view(home_of(table), manages=True))
        assert all(map(taken, windows_of(table)))


@pytest.mark.parametrize("say", [*map(Say, LANGUAGES)], ids=LANGUAGES)
def test_windows_that_belong_to_nothing_are_views(say: Say) -> None:
    loading = windows.loading(say("Community settings"), say)
    shown = [windows.gone(say), windows.not_now(say), loading]
    assert all(map(taken, [*shown, home_view(None), home_view(None, manages=True)]))


@given(subject=st.sampled_from(HOSTILE), body=st.sampled_from(HOSTILE))
def test_a_letter_stands_whole_in_its_window_or_not_at_all(subject: str, body: str) -> None:
    view = windows.letter(Draft("note", "A note", subject, body, talk="talk"), Say("en"))

    assert taken(view)
    if read_id(view["callback_id"]).does == EDIT:
        kept = [one.get("initial_value", "") for one in elements(view["blocks"])]
        assert kept == ([subject, body] if subject.strip() else [body])


@given(helplines=LINES, coaches=LINES, pointers=LINES)
@settings(max_examples=20)
def test_whatever_a_manager_may_enter_can_be_shown(
    helplines: str, coaches: str, pointers: str
) -> None:
    written = {"helplines": helplines, "coaches": coaches, "pointers": pointers}
    wrong = faults(written)
    fits = {name: text for name, text in written.items() if name not in wrong}
    community = changed(Community("slack", "T1"), {**fits, "country": "Germany"})
    rehearsed = rehearsal(community)

    assert taken(community_settings(community)) and taken(rehearsed)
    assert not elements(rehearsed["blocks"])
    seen = bare(unescaped("".join(texts(rehearsed["blocks"]))))
    for line in (*community.helplines, *community.coaches, *community.pointers):
        assert bare(line) in seen or "http" in line


def pressed(blocks: list[Block]) -> Iterator[tuple[Block, Any]]:
    """Each thing that can be done in a message, with the state in which everything is set."""
    typed = {
        (block["block_id"], one["action_id"]): chosen(one, _whole(one))
        for block, one in everything(blocks)
        if one["type"] != "button"
    }
    state = state_of(blocks, typed)
    for block, one in everything(blocks):
        what = typed.get((block["block_id"], one["action_id"]), {})
        label = {"text": one["text"]} if "text" in one else {}
        yield {"action_id": one["action_id"], "block_id": block["block_id"], **label, **what}, state


def _whole(element: Block) -> Any:
    """All that can be set in a list or a picker."""
    match element["type"]:
        case "datepicker":
            return "2026-03-04"
        case "timepicker":
            return "15:00"
        case "static_select":
            return options(element)[-1]["value"]
    return [one["value"] for one in options(element)]


def press_all(message: Message, say: Say) -> None:
    """Press everything, one after another, and everything once more."""
    kept: Block = {"text": message.text, "blocks": with_ids(message.blocks)}
    for _ in range(2):
        for action, state in list(pressed(kept["blocks"])):
            after = after_choice(kept, action, state, say)
            if after is None:
                continue
            assert faults_of(after["blocks"], "message") == []
            assert 0 < len(after["text"]) <= EDITABLE
            assert not pings({"type": "mrkdwn", "text": after["text"]})
            assert not pings(after["blocks"]) and say(CHOSEN) in after["text"]
            assert ids_in(kept["blocks"]) == ids_in(after["blocks"])
            kept = {"text": after["text"], "blocks": with_ids(after["blocks"])}


def ids_in(blocks: list[Block]) -> list[str]:
    return [one["action_id"] for one in elements(blocks)]


@scripts
@pytest.mark.parametrize(("pick", "language"), list(enumerate(LANGUAGES)))
def test_a_message_stays_a_message_on_the_way_to_the_end(
    script: str, pick: int, language: str
) -> None:
    for _, reply in walked(script, to_the_end(pick), language):
        for message in messages(reply):
            press_all(message, Say(language))


@scripts
@given(moves=MOVES)
@settings(max_examples=3)
def test_a_message_stays_a_message_whatever_is_chosen_in_it(script: str, moves: Moves) -> None:
    for _, reply in walked(script, moves):
        for message in messages(reply):
            press_all(message, Say("en"))
