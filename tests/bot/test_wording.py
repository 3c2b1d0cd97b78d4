"""Rules that hold for every sentence in the scripts."""

import ast
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest

from bot.phrases import PHRASES
from bot.words import PLACEHOLDER
from tests.extracting import ROOT, SENTENCES
from tests.extracting import calls as calls_in

SOURCES = sorted(
    [*(ROOT / "bot" / "scripts").rglob("*.py"), *(ROOT / "bot" / "letters").glob("*.py")]
)
TIMES = {"datetime.now", "time.time", "date.today", "random", "uuid4"}


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    yield from calls_in(ast.parse(path.read_text()))


def sentences(path: Path) -> Iterator[str]:
    for name, call in calls(path):
        if name in SENTENCES:
            for value in [*call.args, *(word.value for word in call.keywords)]:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_sentence_is_put_together_at_run_time(path: Path) -> None:
    built = [
        call.lineno
        for name, call in calls(path)
        if name in SENTENCES
        for value in call.args
        if isinstance(value, ast.JoinedStr | ast.BinOp)
    ]

    assert not built


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_placeholder_of_a_sentence_has_its_fact(path: Path) -> None:
    missing = [
        (call.lineno, name)
        for verb, call in calls(path)
        if verb in SENTENCES and not any(word.arg is None for word in call.keywords)
        for value in call.args
        if isinstance(value, ast.Constant) and isinstance(value.value, str)
        for name in PLACEHOLDER.findall(value.value)
        if name not in {word.arg for word in call.keywords}
    ]

    assert not missing


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_scripts_read_no_clock_and_throw_no_dice(path: Path) -> None:
    text = path.read_text()

    assert not [word for word in TIMES if word in text]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_sentence_raises_its_voice(path: Path) -> None:
    assert not [one for one in sentences(path) if "!" in one]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_sentence_is_at_most_sixty_words(path: Path) -> None:
    assert not [one for one in sentences(path) if len(one.split()) > 60]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_sentence_cheers_or_claims_to_understand(path: Path) -> None:
    banned = ("at least", "everything happens", "stay positive", "i understand how", "rejection is")

    assert not [one for one in sentences(path) if any(bad in one.lower() for bad in banned)]


def enums() -> Iterator[type[Enum]]:
    for path in SOURCES:
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, Enum) and thing is not Enum:
                yield thing


def test_no_option_can_be_mistaken_for_a_word_that_must_always_work() -> None:
    vital = {"stop", "help", "support", "forget", "export", "back", "pause", "privacy"}
    labels = {str(option.value) for enum in enums() for option in enum}
    mistaken = {label for label in labels if vital & set(label.casefold().split())}

    assert not mistaken


def test_every_phrase_belongs_to_one_command() -> None:
    phrases = [phrase for known in PHRASES.values() for phrase in known.split("|")]

    assert len(phrases) == len(set(phrases))
