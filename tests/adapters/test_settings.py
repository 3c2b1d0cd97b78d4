"""Settings: where things lie, what opens them, and everything that is wrong told at once."""

import base64
import stat
from pathlib import Path

import platformdirs
import pytest

from adapters.settings import BadSettings, read_settings, with_dotenv
from storage.sealing import fingerprint
from tests.adapters.terminal import below, chat, debrief

KEY = base64.b64encode(bytes(range(32))).decode()


def test_everything_that_is_wrong_is_named_at_once() -> None:
    with pytest.raises(BadSettings) as error:
        read_settings({"DATABASE_URL": "mysql://host/name", "DEBRIEF_KEY": "secret!"})

    told = str(error.value).splitlines()
    assert [line.split()[0] for line in told] == ["DATABASE_URL", "DEBRIEF_KEY"]
    assert "secret!" not in str(error.value)


def test_wrong_settings_end_in_plain_lines_and_exit_2(tmp_path: Path) -> None:
    outcome = debrief("chat", DATABASE_URL="nonsense", DEBRIEF_KEY="AAAA")

    assert outcome.code == 2
    assert outcome.out == ""
    assert len(outcome.err.strip().splitlines()) == 2


@pytest.mark.parametrize(
    "url",
    ["sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///?mode=ro", "notes.db", "a b"],
)
def test_an_address_that_names_no_file_is_refused(url: str) -> None:
    with pytest.raises(BadSettings, match="DATABASE_URL must look like"):
        read_settings({"DATABASE_URL": url})


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("not base64 at all", "this is not base64"),
        (base64.b64encode(bytes(16)).decode(), "these are 16 bytes"),
        ("ключ", "this is not base64"),
    ],
)
def test_a_malformed_key_is_told_apart(key: str, told: str) -> None:
    with pytest.raises(BadSettings, match=told):
        read_settings({"DEBRIEF_KEY": key})


def test_the_key_is_not_shown_when_settings_are_printed() -> None:
    settings = read_settings({"DEBRIEF_KEY": KEY})

    assert settings.key == bytes(range(32))
    assert KEY not in repr(settings)
    assert str(settings.key) not in repr(settings)


def test_empty_settings_are_none() -> None:
    settings = read_settings({"DATABASE_URL": "", "DEBRIEF_KEY": ""}, Path("here"))

    assert settings.key is None
    assert settings.url == f"sqlite:///{Path('here/data/debrief.db')}"


def test_the_key_lies_in_another_folder_than_the_data(tmp_path: Path) -> None:
    for settings in (read_settings({}), read_settings({}, tmp_path)):
        assert settings.config not in (settings.data, *settings.data.parents)
        assert settings.data not in settings.config.parents


def test_also_where_the_system_has_one_folder_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    def shared(*_: object, **__: object) -> Path:
        return Path("/Users/you/Library/Application Support/debrief")

    monkeypatch.setattr(platformdirs, "user_data_path", shared)
    monkeypatch.setattr(platformdirs, "user_config_path", shared)
    settings = read_settings({})

    assert settings.data != settings.config
    assert settings.data not in settings.config.parents


def test_a_folder_of_any_name_is_fine(tmp_path: Path) -> None:
    folder = tmp_path / "what? 50%20 # ünï @:&=;"

    assert chat(folder).code == 0
    assert list(below(folder)) == ["config/key", "data/debrief.db"]


def test_the_first_start_tells_the_key_and_that_a_copy_should_be_kept(tmp_path: Path) -> None:
    first, second = chat(tmp_path), chat(tmp_path)
    key = base64.b64decode((tmp_path / "config/key").read_text())

    assert fingerprint(key) in first.err
    assert "Keep a copy" in first.err
    assert str(tmp_path / "config/key") in first.err
    assert second.err == ""


def test_only_you_can_read_the_key_and_the_folders(tmp_path: Path) -> None:
    chat(tmp_path / "debrief")

    def mode(name: str) -> int:
        return stat.S_IMODE((tmp_path / "debrief" / name).stat().st_mode)

    assert (mode("config/key"), mode("config"), mode("data")) == (0o600, 0o700, 0o700)


def test_a_key_in_the_environment_is_used_and_none_is_written(tmp_path: Path) -> None:
    outcome = debrief("chat", "--data", tmp_path, said="rejected by Acme\n", DEBRIEF_KEY=KEY)

    assert (outcome.code, outcome.err) == (0, "")
    assert list(below(tmp_path)) == ["data/debrief.db"]
    assert "Acme" in debrief("export", "--data", tmp_path, DEBRIEF_KEY=KEY).out


def test_an_address_in_the_environment_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for url, name in (
        ("sqlite:///notes.db", "notes.db"),
        (f"sqlite:///{tmp_path}/sub/notes.db", "sub/notes.db"),
    ):
        outcome = debrief("chat", said="rejected by Acme\n", DATABASE_URL=url, DEBRIEF_KEY=KEY)
        assert (outcome.code, outcome.err) == (0, "")
        assert name in below(tmp_path)
        assert "Acme" in debrief("export", DATABASE_URL=url, DEBRIEF_KEY=KEY).out


WRONG_KEYS = {
    "another": base64.b64encode(bytes(32)).decode(),
    "too short": base64.b64encode(bytes(8)).decode(),
    "no base64": "%%%",
    "empty": "",
    "no text": "\udcff\udcfe",
    "missing": None,
}


@pytest.mark.parametrize("key", WRONG_KEYS.values(), ids=WRONG_KEYS.keys())
def test_with_a_wrong_key_file_nothing_is_changed_and_no_key_is_made(
    tmp_path: Path, key: str | None
) -> None:
    chat(tmp_path, "rejected by Acme")
    file = tmp_path / "config" / "key"
    right = file.read_bytes()
    file.unlink()
    if key is not None:
        file.write_text(key, encoding="utf-8", errors="surrogateescape")
    before = below(tmp_path)

    for command in ("chat", "export", "explain", "forget"):
        outcome = debrief(command, "--data", tmp_path, said="hello\n")
        assert (outcome.code, outcome.out) == (2, "")
        assert len(outcome.err.strip().splitlines()) == 1
    assert below(tmp_path) == before

    file.write_bytes(right)
    assert "Acme" in debrief("export", "--data", tmp_path).out


def test_a_key_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "key.new").write_text("half a k")

    assert chat(tmp_path).code == 0
    assert list(below(tmp_path)) == ["config/key", "data/debrief.db"]


def test_a_place_where_nothing_can_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("here first")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        outcome = chat(folder, "hello")
        assert (outcome.code, outcome.out) == (2, "")
        assert len(outcome.err.strip().splitlines()) == 1
    assert below(tmp_path) == {"file": b"here first"}


def test_a_key_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    outcome = chat(tmp_path, "hello")

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"{tmp_path / 'config'} can't be written: File exists.\n"


def test_a_key_that_cannot_be_read_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "config" / "key").mkdir(parents=True)
    outcome = chat(tmp_path, "hello")

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"{tmp_path / 'config/key'} can't be read: Is a directory.\n"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:zyx@cret@host/name",
        "postgresql://ann:zyx/cret@host/name",
        "postgresql://ann@zyx:cret@host/name",
    ],
)
def test_a_password_with_signs_of_an_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(BadSettings, match="write @ as %40") as error:
        read_settings({"DATABASE_URL": url})
    assert "zyx" not in str(error.value)


@pytest.mark.parametrize("url", ["sqlite:///a.db?mode=ro", "sqlite:///a%00.db"])
def test_an_address_of_a_file_says_nothing_but_its_name(url: str) -> None:
    with pytest.raises(BadSettings, match="DATABASE_URL must look like"):
        read_settings({"DATABASE_URL": url})


def test_an_address_in_the_environment_counts_for_more_than_the_folder(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    outcome = debrief("chat", "--data", tmp_path / "kept", said="hello\n", DATABASE_URL=url)

    assert outcome.code == 0
    assert list(below(tmp_path)) == ["elsewhere.db", "kept/config/key"]


def test_a_folder_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat(tmp_path, "hello")

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    outcome = chat(tmp_path, "hello")

    assert outcome.code == 2 and outcome.err.count("\n") == 1
    assert outcome.err.endswith("can't be read: Permission denied.\n")


def test_a_terminal_does_not_mind_what_other_programs_set() -> None:
    settings = read_settings({"SLACK_BOT_TOKEN": "xoxp-1", "PORT": "tcp://10"}, terminal=True)

    assert (settings.slack, settings.port) == (None, 3000)


def test_a_file_in_the_folder_adds_to_the_environment_and_the_environment_wins(
    tmp_path: Path,
) -> None:
    (tmp_path / ".env").write_text(
        "# Slack\nSLACK_BOT_TOKEN=xoxb-file # ours\nexport SLACK_APP_TOKEN='xapp-file'\n\n"
        "DATABASE_URL=postgresql://ann:${HOME}$x@host/name\nPORT=\n",
        encoding="utf-8",
    )
    environ = {"SLACK_APP_TOKEN": "xapp-environment", "DEBRIEF_KEY": ""}

    assert with_dotenv(environ, tmp_path) == {
        "SLACK_BOT_TOKEN": "xoxb-file",
        "SLACK_APP_TOKEN": "xapp-environment",
        "DATABASE_URL": "postgresql://ann:${HOME}$x@host/name",
        "DEBRIEF_KEY": "",
    }
    assert environ == {"SLACK_APP_TOKEN": "xapp-environment", "DEBRIEF_KEY": ""}


def test_where_there_is_no_such_file_the_environment_is_all(tmp_path: Path) -> None:
    assert with_dotenv({"PORT": "80"}, tmp_path) == {"PORT": "80"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PORT=80\nSLACK_BOT_TOKEN\n", "line 2: write it like NAME=value."),
        (b"PORT=80\n'zyx=\n", "line 2: write it like NAME=value."),
        (b"PORT='80\n", "line 1: write it like NAME=value."),
        (b"\xff\xfe", "can't be read: it is not text."),
        (None, "can't be read: Is a directory."),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line_and_not_repeated(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    file = tmp_path / ".env"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    with pytest.raises(BadSettings) as error:
        with_dotenv({}, tmp_path)

    assert str(error.value).startswith(str(file)) and str(error.value).endswith(told)
    assert "\n" not in str(error.value) and "zyx" not in str(error.value)


def test_own_wording_that_broke_ends_the_start_and_names_what_where(tmp_path: Path) -> None:
    folder = tmp_path / "wording"
    folder.mkdir()
    (folder / "en.po").write_text('msgid "Any word from {company}?"\nmsgstr "Any word?"\n')

    outcome = debrief("chat", "--data", tmp_path / "data", DEBRIEF_WORDING=str(folder))

    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"DEBRIEF_WORDING: {folder / 'en.po'}:1: “Any word from {{company}}?” lost its placeholder "
        "{company}.\n"
    )


def test_own_wording_is_what_the_bot_says(tmp_path: Path) -> None:
    folder = tmp_path / "wording"
    folder.mkdir()
    (folder / "en.po").write_text('msgid "You\'re welcome."\nmsgstr "Any time."\n')

    place = {"DEBRIEF_WORDING": str(folder)}
    outcome = debrief("chat", "--data", tmp_path / "data", said="thanks\n", **place)
    assert "Any time." in outcome.out

    plainly = debrief("chat", "--data", tmp_path / "data", said="thanks\n", DEBRIEF_WORDING="")
    assert "You're welcome." in plainly.out
