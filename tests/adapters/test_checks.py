"""`debrief doctor`: each finding says what is wrong, and what to do, and never a secret."""

import base64
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from adapters import checks
from adapters.checks import (
    Finding,
    clock,
    database,
    helplines,
    key_copy,
    key_findings,
    lines,
    private,
    settings_read,
    settings_wrong,
    this_computer,
    zones,
)
from adapters.settings import BadSettings, Settings, SlackSettings, read_settings
from bot import care
from storage.opening import open_notebook
from storage.refusals import CannotOpen
from storage.sealing import fingerprint

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
KEY, OTHER = bytes(range(32)), bytes(32)


def keyed(folder: Path, key: bytes | None = KEY, mode: int = 0o600) -> Settings:
    """Settings with a key in its file."""
    settings = read_settings({}, folder)
    if key is not None:
        settings.config.mkdir(parents=True)
        settings.key_file.write_text(base64.b64encode(key).decode())
        settings.key_file.chmod(mode)
    return settings


def test_findings_are_lines_with_what_to_do_under_them() -> None:
    found = [Finding(True, "One."), Finding(False, "Two.", "Do this."), Finding(None, "Three.")]

    assert lines(found) == ["ok     One.", "wrong  Two.", "       Do this.", "look   Three."]


def test_settings_are_told_without_a_secret() -> None:
    slack = SlackSettings(bot_token="xoxb-zyx", signing_secret="zyx")
    url = "postgresql://ann:zyx@host/name"
    settings = Settings(url, Path(), Path(), slack=slack, port=8080)

    assert lines([settings_read(settings)]) == [
        "ok     Settings are read: PostgreSQL; Slack, one workspace, over HTTP on port 8080."
    ]
    assert settings_read(replace(settings, slack=None)).ok is None


def test_everything_wrong_with_settings_is_a_finding() -> None:
    assert settings_wrong(BadSettings("One.\nTwo.")) == [
        Finding(False, "One."),
        Finding(False, "Two."),
    ]


def test_a_database_in_use_by_the_running_bot_is_nothing_wrong(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'notes.db'}"

    def opens() -> str:
        try:
            open_notebook(url, lambda new: KEY).close()
        except CannotOpen as error:
            return str(error)
        return ""

    assert database(opens).ok is True
    with closing(open_notebook(url, lambda new: KEY)):
        found = database(opens)
    assert found.ok is None
    assert "in use" in found.what and "stop the bot" in found.do


def test_a_database_that_is_still_to_be_made_is_no_fault() -> None:
    assert database(lambda: checks.FRESH) == Finding(None, checks.FRESH)


def test_the_computer_is_looked_at_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=80\n")
    (tmp_path / ".env").chmod(0o600)
    settings = keyed(tmp_path)
    found = this_computer(settings, None, tmp_path, None, fingerprint, lambda: "")

    assert [one.ok for one in found] == [None, True, True, True, None, True]


def test_what_cannot_be_looked_at_is_one_line(tmp_path: Path) -> None:
    def refuse(key: bytes) -> str:
        raise PermissionError(13, "Permission denied", "key")

    found = this_computer(keyed(tmp_path), None, tmp_path, None, refuse, lambda: "")
    assert "key can't be looked at: Permission denied." in [one.what for one in found]


def test_why_a_database_does_not_open_is_told_as_it_is() -> None:
    assert database(lambda: "The disk is full.") == Finding(False, "The disk is full.")


def test_a_key_in_its_own_folder_that_nobody_else_can_read_is_well(tmp_path: Path) -> None:
    found = key_findings(keyed(tmp_path), tmp_path / "data" / "debrief.db", tmp_path)

    assert [one.ok for one in found] == [True, True]
    assert str(tmp_path / "config/key") in found[0].what


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_that_others_can_read_is_wrong(tmp_path: Path, mode: int) -> None:
    found = key_findings(keyed(tmp_path, mode=mode), None, tmp_path)

    assert found[1].ok is False
    assert found[1].do == f"Type: chmod 600 {tmp_path / 'config/key'}"


@pytest.mark.parametrize("place", ["config/debrief.db", "debrief.db"])
def test_a_key_beside_or_below_the_database_is_wrong(tmp_path: Path, place: str) -> None:
    found = key_findings(keyed(tmp_path), tmp_path / place, tmp_path)

    assert found[-1].ok is False and "beside the database" in found[-1].what


def test_a_key_in_the_environment_is_well_and_one_in_a_dotenv_is_a_file(tmp_path: Path) -> None:
    settings = replace(keyed(tmp_path, None), key=KEY)
    assert [one.ok for one in key_findings(settings, None, tmp_path)] == [True]

    (tmp_path / ".env").write_text("DEBRIEF_KEY=x\n")
    (tmp_path / ".env").chmod(0o644)
    found = key_findings(settings, tmp_path / "debrief.db", tmp_path)
    assert [one.ok for one in found] == [True, False, False]
    assert ".env" in found[0].what


def test_where_there_is_no_key_yet_it_is_said_before_one_is_made(tmp_path: Path) -> None:
    (found,) = key_findings(keyed(tmp_path, None), None, tmp_path)

    assert found.ok is None and "first start" in found.what
    assert key_copy(keyed(tmp_path, None), None, fingerprint).ok is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_can_be_read_by_nobody(tmp_path: Path) -> None:
    assert private(tmp_path / ".env") == []


def test_a_copy_of_the_key_is_asked_for_until_it_is_confirmed(tmp_path: Path) -> None:
    settings, copy = keyed(tmp_path), tmp_path / "copy"
    asked = key_copy(settings, None, fingerprint)
    assert asked.ok is None
    assert fingerprint(KEY) in asked.what and "--key-copy" in asked.do

    copy.write_text(base64.b64encode(KEY).decode())
    assert key_copy(settings, copy, fingerprint).ok is True


def test_what_is_no_copy_of_the_key_is_told_apart(tmp_path: Path) -> None:
    settings, copy = keyed(tmp_path), tmp_path / "copy"
    assert "can't be read" in key_copy(settings, copy, fingerprint).what
    copy.write_text("no key")
    assert "no copy of a key" in key_copy(settings, copy, fingerprint).what
    copy.write_text(base64.b64encode(OTHER).decode())
    other = key_copy(settings, copy, fingerprint)
    assert fingerprint(OTHER) in other.what and fingerprint(KEY) in other.what
    itself = key_copy(settings, settings.key_file, fingerprint)
    assert "the key itself" in itself.what
    assert {other.ok, itself.ok} == {False}
    assert base64.b64encode(OTHER).decode() not in str(other)


def test_time_zones_have_the_rules_of_this_year() -> None:
    assert zones(NOW).ok is True


def test_time_zones_of_other_rules_are_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "RULES", {"Europe/Berlin": (2, 2)})
    assert zones(NOW).ok is False
    monkeypatch.setattr(checks, "RULES", {"Europe/Nowhere": (0, 0)})
    assert zones(NOW).ok is False


@pytest.mark.parametrize(
    ("header", "ok"),
    [
        ("Wed, 25 Nov 2026 10:00:59 GMT", True),
        ("Wed, 25 Nov 2026 09:59:01 GMT", True),
        ("Wed, 25 Nov 2026 10:01:01 GMT", False),
        ("Wed, 25 Nov 2026 08:00:00 GMT", False),
        ("yesterday", None),
    ],
)
def test_a_clock_may_be_a_minute_off(header: str, ok: bool | None) -> None:
    assert clock(header, NOW, "Slack").ok is ok


def test_helplines_that_nobody_has_checked_lately_are_named() -> None:
    table = care.helplines()
    unlooked = {country for country, line in table.items() if not line.checked_on}
    found = helplines(date(2026, 11, 25))

    assert (found.ok is None) == bool(unlooked)
    assert all(country in found.what for country in unlooked)
    assert set(care.unchecked(date(2099, 1, 1))) == set(table), "a check counts for 180 days"


def test_own_wording_is_counted_and_what_is_not_said_any_more_is_pointed_out(
    tmp_path: Path,
) -> None:
    (tmp_path / "en.po").write_text(
        'msgid "Skip"\nmsgstr "Pass"\n\nmsgid "Long gone."\nmsgstr "Gone."\n'
    )
    settings = read_settings({"DEBRIEF_WORDING": str(tmp_path)}, tmp_path)

    placed, old = checks.wording(settings)

    assert (placed.ok, placed.what) == (True, "Your own wording is in place: 2 sentences.")
    assert old.ok is None and "en.po:4: “Long gone.” is not said any more." in old.what
