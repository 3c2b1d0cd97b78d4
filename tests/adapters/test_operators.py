"""What an operator types: each mistake is one line with exit 2, and the doctor asks whom it can."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.adapters.terminal import MAIN, ROOT, debrief
from tests.adapters.test_discord_settings import TOKEN

NOBODY = {
    "SLACK_BOT_TOKEN": "",
    "SLACK_APP_TOKEN": "",
    "SLACK_SIGNING_SECRET": "",
    "SLACK_CLIENT_ID": "",
    "SLACK_CLIENT_SECRET": "",
    "DISCORD_TOKEN": "",
    "HTTPS_PROXY": "",
    "https_proxy": "",
    "HTTP_PROXY": "",
    "http_proxy": "",
}
DISCORD = {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": "http://127.0.0.1:1/api/v10"}
SLACK = {
    "SLACK_BOT_TOKEN": "xoxb-zyx",
    "SLACK_APP_TOKEN": "xapp-zyx",
    "SLACK_API_URL": "http://127.0.0.1:1/api/",
}


@pytest.fixture(autouse=True)
def _folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("without_a_dotenv"))


@pytest.mark.parametrize(
    ("command", "environ", "told"),
    [
        ("slack", DISCORD, "No Slack is set up: SLACK_BOT_TOKEN is missing."),
        ("discord", SLACK, "No Discord is set up: DISCORD_TOKEN is missing."),
        ("serve", {}, "No platform is set up: SLACK_BOT_TOKEN and DISCORD_TOKEN are missing."),
        ("discord", {"DISCORD_TOKEN": "xoxb-zyx"}, "DISCORD_TOKEN holds a bot token of Slack's."),
    ],
)
def test_a_platform_that_is_not_set_up_is_one_line(
    tmp_path: Path, command: str, environ: dict[str, str], told: str
) -> None:
    outcome = debrief(command, "--data", tmp_path, **{**NOBODY, **environ})

    said = outcome.err.strip().splitlines()[-1]
    assert outcome.code == 2 and said.startswith(told) and "zyx" not in outcome.err


@pytest.mark.parametrize("command", ["slack", "discord", "serve"])
def test_the_guide_that_a_line_names_is_there(tmp_path: Path, command: str) -> None:
    said = debrief(command, "--data", tmp_path, **NOBODY).err.strip().splitlines()[-1]

    assert (ROOT / said.rpartition("See ")[2].rstrip(".")).is_file()


def test_the_doctor_asks_every_platform_that_is_set_up(tmp_path: Path) -> None:
    outcome = debrief("doctor", "--data", tmp_path, **{**NOBODY, **SLACK, **DISCORD})

    assert outcome.code == 1
    assert outcome.out.count("127.0.0.1 can't be reached from here.") == 2
    assert "Slack, one workspace, over Socket Mode; Discord." in outcome.out
    assert "zyx" not in outcome.out + outcome.err


def test_the_doctor_asks_nobody_where_nothing_is_set_up(tmp_path: Path) -> None:
    outcome = debrief("doctor", "--data", tmp_path, **NOBODY)

    assert "no platform" in outcome.out and "can't be reached" not in outcome.out


def test_the_log_goes_to_standard_error_also_where_that_cannot_be_opened_by_its_name() -> None:
    ours, theirs = socket.socketpair()  # as under systemd
    with ours, theirs:
        code = subprocess.run(
            [sys.executable, "-c", MAIN, "--help"],
            cwd=ROOT,
            env={**os.environ, "DEBRIEF_LOG": "/dev/stderr"},
            stdout=subprocess.DEVNULL,
            stderr=theirs.fileno(),
        ).returncode
        theirs.shutdown(socket.SHUT_WR)
        assert (code, ours.recv(100)) == (0, b"")
