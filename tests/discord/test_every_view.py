"""Whatever somebody has said, Discord takes their page, their windows and what they pressed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord import windows
from adapters.discord.chosen import CHOSEN, after_choice
from adapters.discord.homepage import home_page
from adapters.discord.layout import Layout, Window
from adapters.discord.managing import rehearsal, settings_page
from adapters.discord.managing import settings as community_settings
from adapters.discord.messages import Message, messages
from adapters.discord.questions import token_and_id
from adapters.ids import COMMAND, EDIT, PICK, WRITE, Id
from adapters.labels import Say
from bot.community import Community
from bot.home import Coming, Home, Open, home, letters
from bot.languages import LANGUAGES
from bot.managing import changed, faults
from bot.page import Settings
from bot.reply import Card, Draft, Section
from tests.bot.test_every_script import OPENERS
from tests.discord.hostile import (
    HOSTILE,
    as_shown,
    bare,
    elements,
    seen,
    taken,
    texts,
    to_the_end,
    walked,
)
from tests.slack.hostile import MOVES, Moves
from tests.table import Table

scripts = pytest.mark.parametrize("script", OPENERS)
LINES = st.lists(
    st.sampled_from(HOSTILE).map(lambda text: " ".join(text.split())[:300]) | st.text(max_size=300),
    max_size=12,
).map("\n".join)
SAID = st.sampled_from(HOSTILE)
TODAY = date(2026, 3, 2)


def home_of(table: Table) -> Home:
    return home(table.page, list(table.drawer.values()), table.now)


def windows_of(table: Table) -> Iterator[Window]:
    """Every window that a page can open."""
    now = home_of(table)
    say = Say(table.page.settings.language)
    yield windows.settings(now)
    yield from (windows.coming(one, TODAY, say) for one in now.coming)
    drafts = letters(table.page, list(table.drawer.values()))
    yield from filter(None, (windows.letter(one, say) for one in drafts))


@scripts
@pytest.mark.parametrize(("pick", "language"), list(enumerate(LANGUAGES)))
def test_every_page_and_every_window_is_one(script: str, pick: int, language: str) -> None:
    say = Say(language)
    for table, reply in walked(script, to_the_end(pick), language):
        for one in (one for message in messages(reply, here=True) for one in elements(message)):
            token, id = token_and_id(one["custom_id"])
            if id.does == WRITE:
                assert taken(windows.writing(id, token, say))
            if id.does == PICK:
                assert taken(windows.day(id, token, TODAY, say))
        assert taken(home_page(home_of(table), manages=True))
        assert all(map(taken, windows_of(table)))


def test_a_page_of_nobody_is_one() -> None:
    assert taken(home_page(None)) and taken(home_page(None, manages=True))


@given(SAID, SAID, st.integers(0, 25), st.integers(0, 25), st.booleans())
@settings(max_examples=15)
def test_twenty_five_of_everything_with_long_names_are_one_page(
    about: str, when: str, talks: int, many: int, paused: bool
) -> None:
    at = datetime(2026, 3, 2, 10, tzinfo=UTC)
    opened = tuple(Open(f"talk{one}", about, when, one % 2 == 0) for one in range(talks))
    coming = tuple(Coming("t" * 40, f"k{one}", about, when, at) for one in range(many))
    cards = (Card(about, (Section(when, (about,) * 5),) * 3),) * 5
    told = (("Time zone", about),) * 6
    full = Home(opened, coming, cards, Settings(paused=paused), told, about, frozen=False)
    shown = home_page(full, manages=True)
    assert taken(shown)
    assert all(map(taken, (windows.coming(one, TODAY, Say("en")) for one in coming[:1])))


@given(subject=SAID, body=SAID)
def test_a_letter_stands_whole_in_its_window_or_not_at_all(subject: str, body: str) -> None:
    window = windows.letter(Draft("note", "A note", subject, body, talk="talk"), Say("en"))
    if window is None:
        assert len(subject) > 200 or len(body) > 4000
        return
    assert taken(window) and token_and_id(window.custom_id)[1].does == EDIT
    kept = [one.get("value", "") for one in elements(window)]
    assert kept == ([subject, body] if subject.strip() else [body])


@given(zone=SAID, quiet=SAID, clock=SAID)
def test_whatever_did_not_fit_comes_back_in_a_window(zone: str, quiet: str, clock: str) -> None:
    page, say = Home((), (), (), Settings(), (), "", frozen=False), Say("en")
    entered = {"zone": zone[:100], "quiet": quiet[:40], "country": "", "wishes": ["open"]}
    assert taken(windows.settings(page, entered))
    late = {"day": "2026-03-06", "clock": clock[:20]}
    assert taken(windows.day(Id(PICK, "talk", "key"), "", TODAY, say, late))
    for _, wrong in (windows.in_hours(entered, say), windows.in_clock(late, None, say)):
        assert len(wrong) <= 1


@given(helplines=LINES, coaches=LINES, pointers=LINES)
@settings(max_examples=20)
def test_whatever_a_manager_may_enter_can_be_shown(
    helplines: str, coaches: str, pointers: str
) -> None:
    written = {"helplines": helplines, "coaches": coaches, "pointers": pointers}
    assert taken(community_settings(Community("discord", "1"), {**written, "country": "x"}))
    wrong = faults(written)
    fits = {name: text for name, text in written.items() if name not in wrong}
    community = changed(Community("discord", "1"), {**fits, "country": "Germany"})
    rehearsed = list(rehearsal(community))

    assert taken(community_settings(community)) and all(map(taken, rehearsed))
    assert taken(settings_page(community, names=True))
    assert all(one.get("disabled") for layout in rehearsed for one in elements(layout))
    shown = bare("".join(seen(text) for one in rehearsed for text in texts(one)))
    for line in (*community.helplines, *community.coaches, *community.pointers):
        assert bare(line) in shown


def test_no_label_and_no_hint_of_a_manager_s_window_is_cut() -> None:
    window = community_settings(Community("discord", "1")).to_dict()
    for part in window["components"]:
        told: dict[str, Any] = dict(part)
        assert not any("…" in told.get(name, "") for name in ("label", "description"))


def press_all(message: Message, say: Say) -> None:
    """Press everything, one after another, and everything once more."""
    now: Layout = message.layout()
    for _ in range(2):
        for one in elements(now):
            options = one.get("options", ())
            values = [option["value"] for option in options[-one.get("max_values", 1) :]]
            after = after_choice(as_shown(now), one["custom_id"], values, say)
            if after is None:
                continue
            assert taken(after)
            before = [each["custom_id"] for each in elements(now)]
            assert [each["custom_id"] for each in elements(after)] == before
            lines = [text for text in texts(after) if text.startswith(f"-# {say(CHOSEN)}")]
            about = {_about(each["custom_id"]) for each in elements(after)}
            assert 1 <= len(lines) <= len(about)
            now = after


def _about(custom_id: str) -> tuple[str, str]:
    id = token_and_id(custom_id)[1]
    return ("", "") if id.does == COMMAND else (id.talk, id.key)


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
