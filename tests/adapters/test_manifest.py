"""Slack's manifest asks for what the bot needs, and for nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.slack.scopes import OPTIONAL, REQUIRED

MANIFEST = Path(__file__).parents[2] / "deploy" / "slack" / "manifest.yaml"


def manifest() -> list[str]:
    """The lines of the manifest without comments."""
    text = MANIFEST.read_text(encoding="utf-8")
    bare = (re.sub(r"(^|\s)#\s.*", "", line).rstrip() for line in text.splitlines())
    return [line for line in bare if line]


def listed(name: str) -> list[str]:
    """The items of a list in the manifest."""

    def items() -> Iterator[str]:
        after = iter(manifest())
        depth = next(len(line) - len(line.lstrip()) for line in after if line.strip() == name)
        for line in after:
            if len(line) - len(line.lstrip()) <= depth:
                return
            yield line.strip().removeprefix("- ")

    return list(items())


def value(name: str) -> str:
    """The one value of this name in the manifest."""
    (one,) = [
        line.partition(":")[2].strip()
        for line in manifest()
        if line.strip().removeprefix("- ").partition(":")[0] == name
    ]
    return one.strip('"')


def test_the_manifest_asks_for_the_scopes_that_the_checks_know() -> None:
    assert listed("bot:") == [*REQUIRED, *OPTIONAL]
    assert listed("bot_optional:") == list(OPTIONAL)


def test_the_manifest_hears_what_the_bot_answers() -> None:
    assert listed("bot_events:") == [
        "message.im",
        "app_home_opened",
        "app_uninstalled",
        "tokens_revoked",
        "app_mention",
        "reaction_added",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("home_tab_enabled", "true"),
        ("messages_tab_enabled", "true"),
        ("messages_tab_read_only_enabled", "false"),
        ("should_escape", "false"),
        ("is_enabled", "true"),
        ("socket_mode_enabled", "true"),
        ("token_rotation_enabled", "false"),
        ("command", "/debrief"),
        ("usage_hint", "help | nudges | pause | support | export | forget | language"),
    ],
)
def test_the_manifest_switches_on_what_is_needed(name: str, expected: str) -> None:
    assert value(name) == expected


def test_the_manifest_keeps_to_slacks_limits() -> None:
    lines = manifest()

    assert len(value("name")) <= 35
    assert re.fullmatch(r"[a-z0-9._-]{1,80}", value("display_name"))
    described = [line.partition(": ")[2] for line in lines if "description: " in line]
    assert all(len(one) <= limit for one, limit in zip(described, (140, 2000), strict=True))
    assert len(value("usage_hint")) <= 1000 and len(value("command")) <= 32
    assert len(listed("bot_events:")) <= 100 and len(listed("bot:")) <= 255


def test_the_manifest_is_plain_yaml() -> None:
    for line in manifest():
        assert "\t" not in line and re.match(r" *(- )?[\w.:/]+(: .+|:)?$", line), line
        told_value = line.partition(": ")[2]
        assert ": " not in told_value and told_value[:1] not in ("[", "{", "*", "&", "|", ">")
