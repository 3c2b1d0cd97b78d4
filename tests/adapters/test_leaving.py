"""Export is complete, forgetting too, and explaining shows no words."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.adapters.terminal import below, chat, debrief, leaked, missing, page_in

PLANTED = ("Zyxcorp", "zeppelin", "quokka", "Ingeborg", "marzipan", "walnut", "flamingo")
OPENER = "Didn't get the Zyxcorp job after the final round, the zeppelin question was hard"
WHOLE = (
    OPENER,
    "quokka-ish",
    "1",
    "Ingeborg asked about the marzipan",
    "my walnut answer was bad",
    "done",
    "5",
    "reword",
    "flamingo",
)


def planted(folder: Path, *more: str) -> None:
    assert chat(folder, *WHOLE, *more).code == 0


def in_any_file(folder: Path) -> list[str]:
    return leaked(PLANTED, b"\n".join(below(folder).values()).decode("latin-1"))


def test_everything_said_is_in_the_markdown(tmp_path: Path) -> None:
    planted(tmp_path)
    outcome = debrief("export", "--data", tmp_path)

    assert (outcome.code, outcome.err) == (0, "")
    assert missing(PLANTED, outcome.out) == []
    assert "# Your debriefs" in outcome.out


def test_notes_that_are_still_being_taken_are_in_it(tmp_path: Path) -> None:
    chat(tmp_path, *WHOLE[:4])

    assert missing(PLANTED[:5], debrief("export", "--data", tmp_path).out) == []


def test_a_skip_and_what_is_no_longer_on_the_path_are_in_it(tmp_path: Path) -> None:
    express = ("2", "Ask for marzipan", "the walnut went well", "no", "1")
    chat(tmp_path, OPENER, "skip", *express)

    assert missing(["marzipan", "walnut"], debrief("export", "--data", tmp_path).out) == []


def test_written_to_a_folder_both_files_hold_everything(tmp_path: Path) -> None:
    planted(tmp_path / "kept")
    folder = tmp_path / "new" / "folder"
    outcome = debrief("export", "--data", tmp_path / "kept", "--to", folder)

    assert sorted(outcome.out.split()) == [
        str(folder / "debrief-export.json"),
        str(folder / "debrief-export.md"),
    ]
    written = {name: body.decode() for name, body in below(folder).items()}
    assert list(written) == ["debrief-export.json", "debrief-export.md"]
    for text in written.values():
        assert missing(PLANTED, text) == []
    assert json.loads(written["debrief-export.json"])["talks"][0]["script"] == "after_a_rejection"


def test_a_folder_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    planted(tmp_path / "kept")
    (tmp_path / "file").touch()
    outcome = debrief("export", "--data", tmp_path / "kept", "--to", tmp_path / "file")

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"{tmp_path / 'file'} can't be written: File exists.\n"


def test_an_export_in_the_chat_lies_beside_the_notes_for_your_eyes_alone(tmp_path: Path) -> None:
    planted(tmp_path, "export")

    for name in ("debrief-export.json", "debrief-export.md"):
        file = tmp_path / "data" / "exports" / name
        assert missing(PLANTED, file.read_text(encoding="utf-8")) == []
        assert file.stat().st_mode & 0o077 == 0


TO_A_LETTER = (OPENER, "sad", "short", "skip", "skip", "yes")


def test_a_letter_for_a_mail_program_lies_beside_the_notes_and_its_name_says_nothing(
    tmp_path: Path,
) -> None:
    outcome = chat(tmp_path, *TO_A_LETTER, "mail")

    file = tmp_path / "data" / "letters" / "letter.eml"
    assert f"[file] {file}" in outcome.out and "\nmailto:?subject=" in outcome.out
    assert b"Zyxcorp" in file.read_bytes() and file.stat().st_mode & 0o077 == 0


def test_a_letter_that_was_made_a_file_is_forgotten_with_the_rest(tmp_path: Path) -> None:
    chat(tmp_path, *TO_A_LETTER, "mail", "forget me", "yes")

    assert not (tmp_path / "data" / "letters").exists()


def test_an_export_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    planted(tmp_path)
    (tmp_path / "data" / "exports").touch()
    outcome = chat(tmp_path, "export", "help")

    assert "debrief-export.md can't be written: File exists." in outcome.out
    assert "Answer in your own words" in outcome.out


def test_where_nobody_wrote_yet_there_is_nothing(tmp_path: Path) -> None:
    for command in ("export", "forget", "explain"):
        told = debrief(command, "--data", tmp_path / "new").out
        assert told.startswith("Nothing is kept about you: there is no ")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_forgetting_asks_first(tmp_path: Path, answer: str) -> None:
    planted(tmp_path)
    before = page_in(tmp_path)
    outcome = debrief("forget", "--data", tmp_path, said=answer)

    assert "Delete every debrief" in outcome.out
    assert page_in(tmp_path) == before


@pytest.mark.parametrize("way", ["asked", "--yes", "in the chat"])
def test_after_forgetting_nothing_is_found_in_any_file(tmp_path: Path, way: str) -> None:
    planted(tmp_path, "export")
    assert in_any_file(tmp_path) == list(PLANTED)

    if way == "asked":
        outcome = debrief("forget", "--data", tmp_path, said="y\n")
    elif way == "--yes":
        outcome = debrief("forget", "--data", tmp_path, "--yes")
    else:
        outcome = chat(tmp_path, "forget me", "yes")

    assert outcome.code == 0
    assert "deleted" in outcome.out
    assert in_any_file(tmp_path) == []
    assert list(below(tmp_path)) == ["config/key", "data/debrief.db"]
    assert debrief("export", "--data", tmp_path).out == "Nothing is kept about you.\n"
    assert leaked(PLANTED, chat(tmp_path, "where were we").out) == []


def test_forgetting_takes_the_copies_along_that_were_made_before_tables_changed(
    tmp_path: Path,
) -> None:
    chat(tmp_path, "Zyxcorp turned me down")
    copy = tmp_path / "data" / "debrief.db.before-0002"
    copy.write_bytes((tmp_path / "data" / "debrief.db").read_bytes())

    chat(tmp_path, "forget me", "yes")
    assert not copy.exists()


def test_what_will_not_be_deleted_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    planted(tmp_path, "export")

    def refuse(path: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("shutil.rmtree", refuse)
    in_chat = chat(tmp_path, "forget me", "yes")
    by_command = debrief("forget", "--data", tmp_path, "--yes")

    exports = str(tmp_path / "data" / "exports")
    assert "Please delete it yourself" in in_chat.out and exports in in_chat.out
    assert by_command.code == 2 and exports in by_command.err
    assert "is deleted" in by_command.out


def test_a_copy_under_any_name_and_of_any_kind_goes_along(tmp_path: Path) -> None:
    folder = tmp_path / "no[t]es*"
    chat(folder, "Zyxcorp turned me down")
    (folder / "data" / "debrief.db.before-0002").mkdir()
    (folder / "data" / "debrief.db.before-0002" / "a file").touch()

    assert debrief("forget", "--data", folder, "--yes").code == 0
    assert list(below(folder)) == ["config/key", "data/debrief.db"]


def damage(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "data" / "debrief.db")) as database:
        database.execute("UPDATE page SET body = x'00'")
        database.commit()


def test_a_page_that_does_not_open_is_told_in_a_line_and_can_still_be_forgotten(
    tmp_path: Path,
) -> None:
    planted(tmp_path)
    damage(tmp_path)
    told = debrief("export", "--data", tmp_path)
    gone = debrief("forget", "--data", tmp_path, "--yes")

    assert told.code == 2 and "does not open with this key" in told.err
    assert told.err.count("\n") == 1
    assert gone.code == 0 and "is deleted" in gone.out
    assert debrief("export", "--data", tmp_path).out == "Nothing is kept about you.\n"


def test_explaining_shows_keys_and_waits_and_none_of_the_words(tmp_path: Path) -> None:
    chat(tmp_path, *WHOLE[:-3], "an hour")
    outcome = debrief("explain", "--data", tmp_path)

    assert outcome.code == 0
    assert (
        missing(["after_a_rejection", "feelings", "how_much", "notes", "waits"], outcome.out) == []
    )
    assert re.search(r"until 2026-03-02T11:00", outcome.out)
    assert re.search(r"ring \w+ \w+ due 2026-03-02T11:00\S+ asked for welcome 2026", outcome.out)
    assert leaked(PLANTED, outcome.out) == []


def test_explaining_shows_what_was_put_off_and_how_waits_ended(tmp_path: Path) -> None:
    chat(tmp_path, *WHOLE[:-3], "an hour", "@ +2h", "nudges", "snooze until friday 9")
    outcome = debrief("explain", "--data", tmp_path)

    assert re.search(r"by clock at \S+ ON_TIME 2026-03-02T11:00", outcome.out)
    assert "nudged " in outcome.out
    assert leaked(PLANTED, outcome.out) == []


def test_explaining_a_question_that_is_asked_again_shows_no_words(tmp_path: Path) -> None:
    planted(tmp_path, "back", "back")
    outcome = debrief("explain", "--data", tmp_path)

    assert "asked again" in outcome.out
    assert leaked(PLANTED, outcome.out) == []
