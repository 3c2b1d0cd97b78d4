"""What holds for every script, whatever a person answers, changes or takes back."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.heard import Opened, Pressed
from bot.page import Record
from bot.question import Kind, Question, Wait
from bot.replay import Scene, replay
from bot.reply import Reply
from bot.scripts import HOUSE
from tests.table import Table

BEARABLE = 55
"""Questions of one debrief, where somebody takes everything that is offered."""
LONGEST = 110
"""The same, with all that follows it up in the weeks after."""
OPENERS = {
    "after_a_rejection": "Acme turned me down after the final round",
    "after_a_bad_interview": "I bombed my interview at Acme today",
    "after_silence": "I had an interview at Acme and they ghosted me",
    "good_news": "I got the job at Acme",
    "before_an_interview": "I have an interview at Acme on thursday",
    "after_feedback": "got feedback from Acme: my answers were too long",
    "a_letter": "can you write me a letter",
}
FOLLOWING = {
    "after_a_letter",
    "after_the_letters",
    "next_steps",
    "keep_applying",
    "stay_in_touch",
    "around_an_interview",
    "check_in_with_them",
    "carry_out",
    "a_reminder",
}
"""Scripts that no first words begin."""
LASTING = {"keep_applying", "stay_in_touch", "check_in_with_them"}
"""Those that go on for months where they are answered."""
WORDS = st.sampled_from(
    ["I was late", "nothing", "skip", "Jane", "no idea what to say, honestly", "😶", "x" * 300]
)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 9), WORDS),
        st.tuples(st.just("back"), st.just(0), st.just("")),
        st.tuples(st.just("change"), st.integers(0, 30), st.just("")),
        st.tuples(st.just("come"), st.just(0), st.just("")),
        st.tuples(st.just("wait"), st.integers(1, 200), st.just("")),
    ),
    max_size=40,
)


def begun(script: str) -> Table:
    """Begin a script with the first words that lead to it, or by its name where none do."""
    table = Table()
    if OPENERS[script]:
        table.say(OPENERS[script])
    else:
        turning = table.turning()
        turning.begin(script, {})
        table.page = turning.page
    return table


def answer(table: Table, pick: int, words: str) -> Reply | None:
    """Answer whatever has the floor: an option by its place, or words."""
    focus = table.turning().focus()
    if focus is None:
        return table.wait(days=1)
    record, pending = focus
    if record.script == "holding":
        return table.press("meant", "HERE")
    if isinstance(pending, Wait):
        return table.wait(hours=1) if pick % 2 else table.say("ready")
    if pending.kind is Kind.YES_NO:
        return table.hear(Pressed(record.id, pending.key, (("yes", "no")[pick % 2],)))
    if pending.kind is Kind.COLLECT and (pick > 4 or len(pending.items) >= 6):
        return table.hear(Pressed(record.id, pending.key, ("done",)))
    if pending.options and pending.kind in (Kind.ONE, Kind.SEVERAL):
        names = [option.name for option in pending.options]
        return table.hear(Pressed(record.id, pending.key, (names[pick % len(names)],)))
    if pending.kind is Kind.MOMENT:
        return table.say("in 3 days at 14:00" if pick % 2 else "in a week at 15:00")
    return table.say("Berlin" if pending.kind is Kind.PLACE else words)


def move(table: Table, kind: str, pick: int, words: str) -> Reply | None:
    match kind:
        case "back":
            return table.say("back")
        case "come":
            return table.hear(Opened())
        case "wait":
            return table.wait(hours=pick)
        case "change":
            return change(table, pick)
        case _:
            return answer(table, pick, words)


def change(table: Table, pick: int) -> Reply | None:
    """Press an old button: any answered choice on the path, any of its options."""
    choices = [
        (record, step.pending)
        for record in table.page.talks
        for step in scene_of(table, record).steps
        if isinstance(step.pending, Question) and step.pending.kind is Kind.ONE
    ]
    if not choices:
        return None
    record, question = choices[pick % len(choices)]
    option = question.options[pick % len(question.options)]
    return table.hear(Pressed(record.id, question.key, (option.name,)))


def scene_of(table: Table, record: Record) -> Scene:
    """Replay a talk from its beginning."""
    return replay(table.house.script(record.script), record, table.turning().words)


def finish(table: Table, pick: int) -> int:
    """Answer until nothing is open or waiting; give how many answers that took."""
    for count in range(LONGEST):
        if not {record.script for record in table.page.talks} - LASTING:
            return count
        if table.turning().focus() is None:
            table.wait(days=3)
        else:
            answer(table, pick, "words")
    raise AssertionError("the talk does not end")


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES, pick=st.integers(0, 3))
@settings(max_examples=20)
def test_whatever_is_said_changed_or_taken_back_the_talk_still_ends(
    script: str, moves: list[tuple[str, int, str]], pick: int
) -> None:
    table = begun(script)
    for kind, number, words in moves:
        move(table, kind, number, words)

    assert finish(table, pick + 5) < LONGEST


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES)
@settings(max_examples=15)
def test_every_path_replays_alike_twice(script: str, moves: list[tuple[str, int, str]]) -> None:
    table = begun(script)
    for kind, number, words in moves:
        move(table, kind, number, words)
        for record in table.page.talks:
            assert scene_of(table, record) == scene_of(table, record)


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES)
@settings(max_examples=15)
def test_a_path_that_was_recalled_is_the_path_itself(
    script: str, moves: list[tuple[str, int, str]]
) -> None:
    table = begun(script)
    for kind, number, words in moves:
        move(table, kind, number, words)
        for record in table.page.talks:
            recalled = table.turning().scene(record)
            assert recalled == scene_of(table, record)
            assert recalled.parts == scene_of(table, record).parts


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES)
@settings(max_examples=15)
def test_no_reply_asks_more_than_one_thing_or_says_nothing(
    script: str, moves: list[tuple[str, int, str]]
) -> None:
    table = begun(script)
    for kind, number, words in moves:
        reply = move(table, kind, number, words)
        if reply is None:
            continue
        texts = [getattr(part, "text", "") for part in reply.parts]
        assert reply.parts or reply.asked
        assert all(text.strip() for text in texts if text)


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES)
@settings(max_examples=15)
def test_words_on_the_path_are_never_lost(script: str, moves: list[tuple[str, int, str]]) -> None:
    """An answer stays under its key until it is replaced, taken back or no longer applies."""
    table = begun(script)
    for kind, number, words in moves:
        before = {record.id: record for record in table.page.talks}
        move(table, kind, number, words)
        if kind != "answer":
            continue
        for record in table.page.talks:
            old = before.get(record.id)
            kept = set(record.answers) | set(record.was)
            assert old is None or set(old.answers) <= kept


@given(text=st.text(max_size=200), hours=st.integers(0, 300))
@settings(max_examples=75)
def test_any_text_at_all_gets_an_answer(text: str, hours: int) -> None:
    table = begun("after_a_rejection")
    table.now += timedelta(hours=hours)

    reply = table.say(text)

    assert reply is not None and (reply.parts or reply.asked)


def test_every_script_that_is_kept_can_begin() -> None:
    assert set(HOUSE.scripts) == set(OPENERS) | FOLLOWING


@pytest.mark.parametrize("script", OPENERS)
@pytest.mark.parametrize("pick", range(8))
def test_no_debrief_is_longer_than_a_person_would_bear(script: str, pick: int) -> None:
    table = begun(script)
    root = table.page.talks[0].id
    answers = 0
    while any(record.id == root for record in table.page.talks):
        if table.turning().focus() is None:
            table.wait(days=3)
        else:
            answer(table, pick, "words")
            answers += 1

    assert answers <= BEARABLE


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES, pick=st.integers(0, 3))
@settings(max_examples=20)
def test_nobody_who_agreed_to_nothing_is_written_to(
    script: str, moves: list[tuple[str, int, str]], pick: int
) -> None:
    """Without a follow-up or a moment that was asked for, no clock makes the bot speak."""
    table = begun(script)
    for kind, number, words in moves:
        move(table, kind, number, words)
        waiting = [
            pending
            for record in table.page.talks
            if isinstance(pending := table.turning().scene(record).pending, Wait)
        ]
        agreed = any(wait.asked for wait in waiting) or any(
            record.parent is not None for record in table.page.talks
        )
        if not agreed:
            after = Table(table.house)
            after.page, after.now, after.taken = table.page, table.now, table.taken
            assert after.wait(days=pick + 1) is None


@pytest.mark.parametrize("script", OPENERS)
@given(moves=MOVES, waits=st.lists(st.integers(1, 60), max_size=30))
@settings(max_examples=15)
def test_left_alone_it_falls_silent_and_never_speaks_twice_a_day(
    script: str, moves: list[tuple[str, int, str]], waits: list[int]
) -> None:
    table = begun(script)
    for kind, number, words in moves:
        move(table, kind, number, words)
    unasked: list[datetime] = []
    for hours in waits:
        before = table.page.ignored
        table.wait(hours=hours)
        if table.page.ignored > before:
            unasked.append(table.now.astimezone(table.page.settings.place))

    assert len(unasked) <= 2
    assert len({moment.date() for moment in unasked}) == len(unasked)
