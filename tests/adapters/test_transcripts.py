"""The transcript grammar, and `debrief rehearse`."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.transcript import BadTranscript, Step, difference, moved, parse
from tests.adapters.terminal import debrief

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SHORT = """\
# A greeting.
> hello
Hello, I'm Debrief, a program for the hours and days after a no. Tell me what happened, in your own words. Everything can be skipped, taken back or deleted; “help” says how.

# Then thanks.
> thank you
You're welcome.
"""


def test_what_stands_under_a_message_is_its_answer() -> None:
    assert parse("> one\nOne.\n[1] Yes\n\n> two\nTwo.\n") == [
        Step(1, ("one",), expected=("One.", "[1] Yes")),
        Step(5, ("two",), expected=("Two.",)),
    ]


def test_two_messages_with_nothing_between_are_sent_before_the_first_is_answered() -> None:
    assert parse("> one\n> two\n> three\nAll.\n") == [
        Step(1, ("one", "two", "three"), expected=("All.",))
    ]


@pytest.mark.parametrize("between", ["", "# a comment", "   "])
def test_a_blank_line_or_a_comment_between_makes_two_steps(between: str) -> None:
    assert parse(f"> one\n{between}\n> two\n") == [Step(1, ("one",)), Step(3, ("two",))]


def test_lines_before_the_first_message_are_said_unasked() -> None:
    assert parse("Hello.\n> one\n") == [Step(0, expected=("Hello.",)), Step(2, ("one",))]


def test_time_passes_between_messages() -> None:
    assert parse("> one\n@ +1h\nTime.\n> two\n") == [
        Step(1, ("one",)),
        Step(2, time="+1h", expected=("Time.",)),
        Step(4, ("two",)),
    ]


def test_comments_and_blank_lines_are_no_part_of_it() -> None:
    assert parse("# a\n\n> one\n# b\n\nOne.\n# c\nAnd more.\n") == [
        Step(3, ("one",), expected=("One.", "And more."))
    ]


def test_a_message_can_be_empty_and_signs_need_no_blank() -> None:
    assert parse(">\n\n>one\n\n@+1h\n") == [Step(1, ("",)), Step(3, ("one",)), Step(5, time="+1h")]


def test_a_message_may_hold_signs_of_its_own() -> None:
    assert parse("> > # @ +1h\n") == [Step(1, ("> # @ +1h",))]


@pytest.mark.parametrize(
    ("line", "zone", "moment"),
    [
        ("+30m", "UTC", "2026-03-02T12:30+00:00"),
        ("+1h", "UTC", "2026-03-02T13:00+00:00"),
        ("+ 2 hours", "UTC", "2026-03-02T14:00+00:00"),
        ("+3d", "UTC", "2026-03-05T12:00+00:00"),
        ("+1 week", "UTC", "2026-03-09T12:00+00:00"),
        ("2026-03-08 09:00", "UTC", "2026-03-08T09:00+00:00"),
        ("2026-03-08T09:00:30", "Europe/Berlin", "2026-03-08T08:00:30+00:00"),
        ("2026-03-08", "Asia/Tokyo", "2026-03-07T15:00+00:00"),
    ],
)
def test_forms_of_time(line: str, zone: str, moment: str) -> None:
    assert moved(NOON, line, zone) == datetime.fromisoformat(moment)


def test_days_keep_the_wall_clock_when_the_clocks_change_and_hours_do_not() -> None:
    before = datetime(2026, 3, 28, 8, 0, tzinfo=UTC)  # nine in Berlin, the last day of winter

    assert moved(before, "+1d", "Europe/Berlin") == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    assert moved(before, "+24h", "Europe/Berlin") == datetime(2026, 3, 29, 8, 0, tzinfo=UTC)
    assert moved(before, "2026-03-29 09:00", "Europe/Berlin") == datetime(
        2026, 3, 29, 7, 0, tzinfo=UTC
    )


@pytest.mark.parametrize("line", ["", "soon", "+3", "+x", "-1h", "2026-02-30", "25:00", "+1e9d"])
def test_what_is_no_time_is_named(line: str) -> None:
    with pytest.raises(BadTranscript, match="is no time"):
        moved(NOON, line, "UTC")


def test_blanks_make_no_difference_and_words_do() -> None:
    assert difference(["  one   two ", "", "three"], ["one two", "three"]) is None
    assert difference(["one"], ["two"]) == (["one"], ["two"])
    assert difference(["one", "two"], ["two", "one"]) == (["one", "two"], ["two", "one"])
    assert difference([], ["one"]) == ([], ["one"])


def test_a_transcript_that_fits_passes(tmp_path: Path) -> None:
    file = tmp_path / "short.txt"
    file.write_text(SHORT, encoding="utf-8")
    outcome = debrief("rehearse", file)

    assert (outcome.code, outcome.out, outcome.err) == (0, f"{file}: as written.\n", "")


def test_where_the_bot_says_otherwise_is_shown_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "short.txt"
    file.write_text(SHORT.replace("You're welcome.", "Any time."), encoding="utf-8")
    outcome = debrief("rehearse", file)

    assert outcome.code == 1
    assert outcome.out.splitlines() == [
        f"{file}:6: the bot says otherwise.",
        "  - Any time.",
        "  + You're welcome.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [("> hello\nHi.\n\n@ soon\n", ":4: “soon” is no time"), ("\udcff", "it is not text")],
)
def test_what_cannot_be_read_is_refused_in_a_line(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "short.txt"
    file.write_text(text, encoding="utf-8", errors="surrogateescape")
    outcome = debrief("rehearse", file)

    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_file_that_is_not_there_is_told_in_a_line(tmp_path: Path) -> None:
    outcome = debrief("rehearse", tmp_path / "none.txt")

    assert outcome.code == 2
    assert outcome.err == f"{tmp_path / 'none.txt'} can't be read: No such file or directory.\n"


def test_rehearsing_leaves_your_own_notes_alone(tmp_path: Path) -> None:
    file = tmp_path / "short.txt"
    file.write_text(SHORT, encoding="utf-8")
    home = tmp_path / "home"
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}

    assert debrief("rehearse", file, **places).code == 0
    assert not home.exists()


STORY = """\
# A story
# in two lines.
> Acme turned me down after the final round
(to be written)

# Two at once:
> sad
> and angry

@ +1h
@ restart
(this too)

# The end.
> stop
"""


def test_written_anew_a_transcript_passes_and_keeps_what_people_wrote(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    assert debrief("rehearse", file).code == 1

    assert debrief("rehearse", file, "--write").code == 0
    written = file.read_text(encoding="utf-8")
    theirs = [line for line in written.splitlines() if line.startswith(("#", ">", "@"))]
    assert theirs == [line for line in STORY.splitlines() if line.startswith(("#", ">", "@"))]
    assert debrief("rehearse", file).code == 0

    debrief("rehearse", file, "--write")
    assert file.read_text(encoding="utf-8") == written
