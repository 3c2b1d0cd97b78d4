"""What is needed to run it names settings that are read, and files and commands that are there."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from adapters.settings import read_settings
from tests.docs.test_commands import faults

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
LIBRARIES = {"HTTPS_PROXY", "SSL_CERT_FILE"}
"""What is read for us: by those who connect, and by OpenSSL."""


class Noting(dict[str, str]):
    """An environment with nothing in it that notes what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def get(self, name: str, default: object = None) -> str:
        self.asked.add(name)
        return ""


def settings_that_are_read() -> set[str]:
    """Those of the settings, those that are read past them, and those of libraries."""
    environ = Noting()
    read_settings(environ)
    sources = (file.read_text(encoding="utf-8") for file in (ROOT / "adapters").rglob("*.py"))
    past = {
        name for source in sources for name in re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", source)
    }
    return environ.asked | past | LIBRARIES


def named(text: str) -> list[str]:
    return re.findall(r"^#?([A-Z][A-Z_]*)=", text, re.MULTILINE)


def test_the_example_of_settings_names_each_one_that_is_read_once_and_none_else() -> None:
    names = named((DEPLOY / "env.example").read_text(encoding="utf-8"))

    assert sorted(names) == sorted(settings_that_are_read())


def test_the_example_says_what_each_setting_is_for_and_sets_none() -> None:
    lines = (DEPLOY / "env.example").read_text(encoding="utf-8").splitlines()
    for before, line in pairwise(lines):
        assert not line or line.startswith("#")
        if named(line):
            assert before.startswith("#"), line


def test_the_guide_names_every_setting_of_the_example() -> None:
    guide = (DEPLOY / "README.md").read_text(encoding="utf-8")
    tests_only = {"SLACK_API_URL", "DISCORD_API_URL", "DISCORD_GATEWAY_URL"}

    assert not {one for one in settings_that_are_read() - tests_only if f"`{one}`" not in guide}


# ---------------------------------------------------------------- the composition


def composition() -> list[str]:
    """The lines of the composition without comments."""
    lines = (DEPLOY / "compose.yaml").read_text(encoding="utf-8").splitlines()
    return [line.rstrip() for line in lines if line.strip() and not line.lstrip().startswith("#")]


def service(name: str) -> list[str]:
    """The lines of one service, without their depth."""

    def lines() -> Iterator[str]:
        after = iter(composition())
        assert any(line == f"  {name}:" for line in after)
        for line in after:
            if len(line) - len(line.lstrip()) <= 2:
                return
            yield line.strip()

    return list(lines())


def test_the_composition_is_plain_yaml() -> None:
    """Blocks of names and lists alone: what an ill-set blank would change is seen at once."""
    depths, before = [0], ""
    for line in composition():
        depth = len(line) - len(line.lstrip())
        assert "\t" not in line and re.match(r" *(- )?(\"[^\"]|[\w.:/-])", line), line
        assert depth <= depths[-1] or depth == depths[-1] + 2, line
        assert depth % 2 == 0
        if depth > depths[-1]:
            assert before.endswith(":"), line
        depths.append(depth)
        before = line


def test_the_composition_names_only_files_that_exist() -> None:
    lines = [line for name in ("migrate", "bot") for line in service(name)]
    context = {line.partition(": ")[2] for line in lines if line.startswith("context:")}
    (folder,) = context
    made = {line.partition(": ")[2] for line in lines if line.startswith("dockerfile:")}

    assert all((DEPLOY / folder / file).is_file() for file in made) and made
    assert "- .env" in service("bot") and (DEPLOY / "env.example").is_file()


@pytest.mark.parametrize("name", ["database", "migrate", "bot"])
def test_every_service_may_do_as_little_as_it_needs(name: str) -> None:
    lines = service(name)

    assert {"read_only: true", "- ALL", "- no-new-privileges:true"} <= set(lines)
    ports = [line for line in lines if re.match(r"- \"[\d.:]+\"$", line)]
    assert ports == (['- "127.0.0.1:3000:3000"'] if name == "bot" else [])
    assert ("network_mode: none" in lines) == (name != "bot")


def test_the_bot_starts_once_the_tables_fit() -> None:
    lines = service("bot")
    after = lines[lines.index("depends_on:") :]

    assert after[3:5] == ["migrate:", "condition: service_completed_successfully"]
    assert 'restart: "no"' in service("migrate") and 'command: ["migrate"]' in service("migrate")


# ---------------------------------------------------------------- the image and the unit


def test_what_they_run_are_commands_that_exist() -> None:
    unit = (DEPLOY / "debrief.service").read_text(encoding="utf-8")
    image = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    (run,) = re.findall(r"^ExecStart=(.+)$", unit, re.MULTILINE)
    (entry,) = re.findall(r'^ENTRYPOINT \["(\w+)"\]$', image, re.MULTILINE)
    (command,) = re.findall(r'^CMD \["(\w+)"\]$', image, re.MULTILINE)

    assert list(faults(run.split())) == []
    assert list(faults([entry, command])) == [] == list(faults([entry, "migrate"]))


def test_the_image_takes_in_what_it_is_made_of_and_nothing_else() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    taken = {line[1:] for line in lines if line.startswith("!")}

    assert "*" in lines
    assert taken == {"adapters", "bot", "storage", "pyproject.toml", "requirements.lock", "LICENSE"}
    assert all((ROOT / one).exists() for one in taken)


def test_an_end_in_order_is_waited_for() -> None:
    """It takes up to 25 seconds (`adapters/serving.py`)."""
    unit = (DEPLOY / "debrief.service").read_text(encoding="utf-8")

    assert "TimeoutStopSec=30\n" in unit and "stop_grace_period: 30s" in service("bot")
    assert "STOPSIGNAL SIGTERM\n" in (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
