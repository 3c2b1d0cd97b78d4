"""Lines on standard input are played on a virtual clock."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.question import Collected
from tests.adapters.terminal import NOW, Process, chat, debrief, leaked, missing, notes, page_in

OPENER = "Didn't get the Zyxcorp job after the final round, gutted"
TO_THE_NOTES = (OPENER, "angry", "1")
COOLING = (*TO_THE_NOTES, "I froze", "done", "an hour")
NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_a_line_is_a_message_and_its_answer_appears(tmp_path: Path) -> None:
    outcome = chat(tmp_path, OPENER, "angry")

    assert outcome.code == 0
    replies = outcome.out.split("\n\n")
    assert missing(["Debrief"], replies[0]) == []
    assert missing(["Zyxcorp", "gutted", "[1] Angry"], replies[1]) == []
    assert missing(["How much"], replies[2]) == []


def test_the_end_of_input_ends_it_well(tmp_path: Path) -> None:
    assert chat(tmp_path).code == 0
    assert debrief("chat", "--data", tmp_path, said="hello").code == 0


def test_a_real_process_answers_each_line_before_the_next_is_sent(tmp_path: Path) -> None:
    with Process(tmp_path) as process:
        assert "Debrief" in process.reply()[0]
        assert "[1] Angry" in process.say(OPENER)
        assert "How much" in "".join(process.say("angry"))
        outcome = process.end()
    assert (outcome.code, outcome.out) == (0, "")
    assert leaked(["Zyxcorp", "gutted", "angry"], outcome.err) == []


def test_a_line_of_time_moves_the_clock_and_wakes(tmp_path: Path) -> None:
    before = chat(tmp_path, *COOLING, "@ +59m").out
    after = chat(tmp_path, "@ +1m", now="2026-03-02 10:59+00:00").out

    assert "I froze" not in before.split("hour")[-1]
    assert "You wrote: “I froze”" in after


def test_time_stops_at_every_wake_on_its_way(tmp_path: Path) -> None:
    chat(tmp_path, *COOLING, "@ +3h")

    [record] = page_in(tmp_path).talks
    assert [one.at for one in record.answers.values() if one.by == "clock"] == [
        datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "@ nonsense",
        "@",
        "@ 2026-13-45 00:00",
        "@ +99999999d",
        "@ 9999-99-99",
        "@ +9" + 30 * "9" + "h",
    ],
)
def test_a_line_of_time_that_is_none_is_told_aside_and_loses_nothing(
    tmp_path: Path, line: str
) -> None:
    chat(tmp_path, "hello")
    outcome = chat(tmp_path, OPENER, line, "angry")

    assert (outcome.code, outcome.err.count("\n")) == (0, 1)
    assert line.removeprefix("@").strip() in outcome.err
    assert "is no time" not in outcome.out
    assert {"feelings_too", "company"} & set(page_in(tmp_path).talks[0].answers)


def test_a_piped_conversation_can_be_down_for_a_while_and_start_again(tmp_path: Path) -> None:
    lines = (OPENER, "sad", "all", "The first question", "done", "an hour")
    outcome = chat(tmp_path, *lines, "@ down +3d", "@ restart")

    assert (outcome.code, "is no time" in outcome.err) == (0, False)
    assert outcome.out.count("Welcome back. We were at") == 2
    assert "3 days ago" in outcome.out


def test_a_comment_is_not_heard(tmp_path: Path) -> None:
    assert chat(tmp_path / "a", "# a comment").out == chat(tmp_path / "b").out
    assert len(page_in(tmp_path / "a").heard) == 1


def test_the_clock_starts_where_now_says(tmp_path: Path) -> None:
    chat(tmp_path, "hello", now="2026-03-02 09:00+00:00")
    assert page_in(tmp_path).last == NINE

    chat(tmp_path, "hello", now="2026-03-04T09:00:00Z")
    assert page_in(tmp_path).last == NINE.replace(day=4)


def test_the_clock_never_starts_before_the_last_moment_kept(tmp_path: Path) -> None:
    chat(tmp_path, OPENER, now="2026-03-02 09:00+00:00")
    chat(tmp_path, "angry", now="2020-01-01 09:00+00:00")

    page = page_in(tmp_path)
    assert page.last == NINE
    assert [answer.at for answer in page.talks[0].answers.values()] == [NINE]


def test_without_now_the_clock_starts_now(tmp_path: Path) -> None:
    debrief("chat", "--data", tmp_path, said="hello\n")

    assert page_in(tmp_path).last > NINE


@pytest.mark.parametrize("now", ["nope", "2026-13-01", "0001-01-01", "9999-12-31 23:59-12:00"])
def test_a_start_that_is_no_time_is_refused_in_a_line(tmp_path: Path, now: str) -> None:
    outcome = chat(tmp_path / "new", "hello", now=now)

    assert outcome.code == 2
    assert outcome.err == f"--now {now} is no time: write it like 2026-03-08 09:00.\n"
    assert not (tmp_path / "new").exists()


def test_nothing_that_was_said_appears_on_the_side(tmp_path: Path) -> None:
    chat(tmp_path)
    outcome = chat(
        tmp_path, OPENER, "humiliated", "@ Zyxcorp?", "1", "I froze", "export", "forget me", "yes"
    )

    assert leaked(["Zyxcorp", "humiliated", "froze"], outcome.err.replace("“Zyxcorp?”", "")) == []


def test_an_empty_line_and_a_very_long_one_lose_nothing(tmp_path: Path) -> None:
    chat(tmp_path, *TO_THE_NOTES, "", "word " * 20_000, "I froze")

    held = page_in(tmp_path).talks[0].answers["notes"].value
    assert isinstance(held, Collected)
    assert [item.text for item in held.items] == ["I froze"]


def test_a_long_line_is_not_broken(tmp_path: Path) -> None:
    note = "word " * 500
    outcome = chat(tmp_path, *TO_THE_NOTES, note, "done", "5")

    assert note.strip() in outcome.out


def test_letters_of_every_kind_come_back_as_they_were_sent(tmp_path: Path) -> None:
    note = "שלום 👩🏽‍💻 Größe ไทย [bold]x[/bold] :smile: 🇺🇳 \\[1]"
    outcome = chat(tmp_path, *TO_THE_NOTES, note, "done", "5")

    assert f"“{note}”" in outcome.out
    assert note in debrief("export", "--data", tmp_path).out


def test_bytes_that_are_no_text_are_no_reason_to_stop(tmp_path: Path) -> None:
    said = "\n".join(TO_THE_NOTES).encode() + b"\nI \xff\xfe froze\ndone\n5\n"
    outcome = debrief("chat", "--data", tmp_path, "--now", NOW, said=said)

    assert outcome.code == 0
    assert "You wrote: “I \ufffd\ufffd froze”" in outcome.out


def test_words_cannot_give_orders_to_the_terminal(tmp_path: Path) -> None:
    note = "red \x1b[31m bell \a title \x1b]0;x\x07 c1 \x9b2J back \b over"
    outcome = chat(tmp_path, *TO_THE_NOTES, note, "done", "5")
    exported = debrief("export", "--data", tmp_path)

    for text in (outcome.out, outcome.err, exported.out):
        assert [one for one in text if one != "\n" and not one.isprintable()] == []
    assert "red [31m bell  title ]0;x c1 2J back  over" in outcome.out


def test_a_reader_who_leaves_ends_it_quietly_and_misses_nothing(tmp_path: Path) -> None:
    with Process(tmp_path) as process:
        process.reply()
        process.stdout.close()
        process.write(OPENER)
        assert process.stderr.read().count("\n") == 2  # what the first start tells about the key

    again = chat(tmp_path).out
    assert missing(["Zyxcorp", "gutted", "[1] Angry"], again) == []
    assert "Welcome back" not in again


def test_ended_talks_are_filed(tmp_path: Path) -> None:
    chat(tmp_path, OPENER, "angry", "3", "no")
    page, filed = notes(tmp_path)

    assert page is not None
    assert {one.id for one in filed} == {one.id for one in page.filed}
