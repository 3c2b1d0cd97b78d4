"""Every command that the documents tell people to type is one that exists."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "deploy/README.md",
    "deploy/discord/README.md",
    "deploy/slack/README.md",
)
FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"(?<!`)`((?:make|debrief) [^`\n]+)`(?!`)")
SHELLS = {"sh", "bash", "shell", "console"}


def commands(text: str) -> Iterator[list[str]]:
    """Each simple command of the shell fences and of `make x`, `debrief x` within a sentence."""
    for language, block in FENCE.findall(text):
        if language in SHELLS:
            typed = [line.strip() for line in block.replace("\\\n", " ").splitlines()]
            if language == "console":
                typed = [line for line in typed if line.startswith("$ ")]
            for line in typed:
                yield from simple_commands(line.removeprefix("$ "))
    for line in INLINE.findall(FENCE.sub("", text)):
        yield from simple_commands(line)


def simple_commands(line: str) -> Iterator[list[str]]:
    """The words of each command in a line, without its pipes, settings and comments."""
    words = shlex.shlex(line, posix=True, punctuation_chars=True)
    command: list[str] = []
    for word in [*words, ";"]:
        if set(word) <= set("|&;()<>"):
            if command:
                yield command
            command = []
        elif command or "=" not in word:
            command.append(word)


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))


def faults(words: list[str]) -> Iterator[str]:
    """What a person who types these words would be told is wrong with them."""
    name, *rest = words
    if name == "make":
        named = [word for word in rest if "=" not in word and not word.startswith("-")]
        yield from (f"no such target: make {one}" for one in named if one not in targets())
        if "chat" in named:
            arguments = [word.removeprefix("ARGS=") for word in rest if word.startswith("ARGS=")]
            yield from unknown(command_line(), ["chat", *shlex.split(" ".join(arguments))])
    elif Path(name).name == "debrief":
        yield from unknown(command_line(), rest)


def command_line() -> object:
    from adapters import cli

    apps = [thing for thing in vars(cli).values() if isinstance(thing, typer.Typer)]
    assert apps, "adapters.cli holds no typer.Typer"
    return typer.main.get_command(apps[0])


def unknown(command: object, words: list[str]) -> Iterator[str]:
    """The subcommands and options among the words that the command line does not have."""
    rest = iter(words)
    options = {
        option: parameter
        for parameter in getattr(command, "params", [])
        for option in (*parameter.opts, *parameter.secondary_opts)
    }
    for word in rest:
        if word == "--":
            return
        if word.startswith("-") and word != "-":
            name, equals, _ = word.partition("=")
            if name not in {*options, "--help"}:
                yield f"no such option: {name}"
            elif not equals and not getattr(options.get(name), "is_flag", True):
                next(rest, None)
        elif isinstance(command, TyperGroup):
            if word in command.commands:
                yield from unknown(command.commands[word], list(rest))
            else:
                yield f"no such command: debrief {word}"
            return


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_in_the_documents_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert [(words, list(faults(words))) for words in commands(text) if list(faults(words))] == []


def test_the_readme_begins_with_the_two_commands() -> None:
    typed = list(commands((ROOT / "README.md").read_text(encoding="utf-8")))
    assert typed[:2] == [["make", "chat"], ["make", "test"]]


def test_a_command_that_does_not_exist_is_found() -> None:
    text = "```sh\nprintf 'hi' | make -s chta  # a slip\n```\nor `debrief nonsense --data x`"
    assert [fault for words in commands(text) for fault in faults(words)] == [
        "no such target: make chta",
        "no such command: debrief nonsense",
    ]
