"""Every sentence has a Spanish one, none is stale, and a community's own words are checked."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from adapters.rehearsal import rehearse
from bot import catalogues, phrases
from bot.catalogues import Wording, catalogue, faults, put_over, read_wording
from bot.languages import LANGUAGES
from bot.orders import order
from bot.question import LABEL_LIMIT
from bot.reading import DONE, READY
from bot.scripts import HOUSE
from bot.words import PLACEHOLDER, Words
from tests.extracting import extracted, found_in
from tests.notebooks import notebook_behind

TRANSLATED = [language for language in LANGUAGES if language != "en"]
PLAYED = sorted((Path(__file__).parents[1] / "transcripts").glob("*.txt"))[::3]
QUOTES = ("“", "”")


@cache  # not at once: every worker loads this, and few need it
def templates() -> set[tuple[str, str]]:
    return {(one.context or "", str(one.id)) for one in extracted() if one.id}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    put_over(Wording())


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_said_in_every_language(language: str) -> None:
    assert sorted(templates() - set(catalogue(language))) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_catalogue_holds_a_sentence_that_is_not_said_any_more(language: str) -> None:
    assert sorted(set(catalogue(language)) - templates()) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_its_placeholders_and_fits_its_button(language: str) -> None:
    entries = catalogue(language).items()

    assert [fault for (_, text), said in entries for fault in faults(text, said)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_begins_and_ends_with_the_same_blanks(language: str) -> None:
    def edges(text: str) -> tuple[bool, bool]:
        return text[:1].isspace(), text[-1:].isspace()

    entries = catalogue(language).items()
    assert [text for (_, text), said in entries if edges(text) != edges(said)] == []


def test_no_sentence_raises_its_voice_in_spanish_either() -> None:
    assert not [one for one in catalogue("es").values() if "!" in one or "¡" in one]


def test_a_question_in_spanish_is_opened_and_closed() -> None:
    assert not [one for one in catalogue("es").values() if one.count("¿") != one.count("?")]


def obeyed(words: str) -> bool:
    known = phrases.command(words) or order(words)
    return bool(known) or words.casefold() in DONE | READY


def quoted(text: str) -> list[str]:
    pieces = [piece.partition(QUOTES[1])[0] for piece in text.split(QUOTES[0])[1:]]
    return [piece for piece in pieces if not PLACEHOLDER.search(piece)]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_word_that_works_is_named_by_a_word_that_works(language: str) -> None:
    wrong = [
        (text, said)
        for (_, text), said in catalogue(language).items()
        if quoted(text) and all(map(obeyed, quoted(text))) and not all(map(obeyed, quoted(said)))
    ]

    assert wrong == []


@pytest.mark.parametrize("path", PLAYED, ids=lambda path: path.stem)
def test_whatever_is_said_was_found_in_the_source(path: Path) -> None:
    asked: set[str] = set()

    def noting(template: str) -> str:
        asked.add(template)
        return template

    before = HOUSE.words
    object.__setattr__(HOUSE, "words", Words(translate=noting))
    HOUSE.drop_scenes()
    try:
        rehearse(path.read_text(), notebook_behind)
    finally:
        object.__setattr__(HOUSE, "words", before)
        HOUSE.drop_scenes()

    found = {text for _, text in templates()}
    assert sorted(one for one in asked - found if any(map(str.isalpha, one))) == []


def test_conditions_names_and_tables_hide_no_sentence(tmp_path: Path, folder: Path) -> None:
    source = catalogues.FOLDER.parent / "turns" / "owing.py"

    assert "We go on {until}, or as soon as you say so." in [
        text for _, text, _ in found_in(source)
    ]


def written(folder: Path, text: str, name: str = "en.po") -> Wording:
    (folder / name).write_text(text, encoding="utf-8")
    return read_wording(folder)


def test_own_words_lie_over_any_sentence(folder: Path) -> None:
    wording = written(folder, 'msgid "All right."\nmsgstr "Fine by me."\n')
    put_over(wording)

    assert wording.mistakes == wording.unknown == ()
    assert HOUSE.words_in("en").translate("All right.") == "Fine by me."
    assert HOUSE.words_in("en").translate("Skip") == "Skip"


def test_own_words_in_spanish_lie_over_the_spanish_of_the_bot(folder: Path) -> None:
    put_over(written(folder, 'msgid "All right."\nmsgstr "Dale."\n', "es.po"))

    assert HOUSE.words_in("es").translate("All right.") == "Dale."
    assert HOUSE.words_in("es").translate("Skip") == "Saltar"
    assert HOUSE.words_in("en").translate("All right.") == "All right."


def test_a_placeholder_that_broke_is_named_with_its_file_and_line(folder: Path) -> None:
    text = '# ours\n\nmsgid "Any word from {company}?"\nmsgstr "Any word from {firm}?"\n'

    wording = written(folder, text)

    sentence = "“Any word from {company}?”"
    assert wording.mistakes == (
        f"{folder / 'en.po'}:3: {sentence} lost its placeholder {{company}}.",
        f"{folder / 'en.po'}:3: {sentence} has no placeholder {{firm}}.",
    )


def test_a_brace_that_stands_alone_is_a_mistake() -> None:
    assert len([*faults("Hello {name}.", "Hello {name}. {Name}")]) == 1
    assert len([*faults("Hello.", "Hello }.")]) == 1


def test_what_may_stand_on_a_button_has_its_length() -> None:
    assert "at most 75" in next(faults("Skip", "x" * (LABEL_LIMIT + 1)))
    assert not [*faults("A whole sentence.", "x" * 200)]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("fr.po", 'msgid "Skip"\nmsgstr "Passer"\n', "there is no language fr"),
        ("en.po", "what is this?\n", "en.po:1: this is not as in a .po file"),
        ("en.txt", "", "is no folder that holds en.po and es.po"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(folder: Path, name: str, text: str, told: str) -> None:
    mistakes = written(folder, text, name).mistakes

    assert len(mistakes) == 1 and told in mistakes[0]


def test_a_file_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "es.po").write_bytes(b'msgid "Skip"\nmsgstr "\xff\xfe"\n')

    assert read_wording(folder).mistakes == (f"{folder / 'es.po'}: this is not text in UTF-8.",)


def test_a_sentence_that_is_not_said_any_more_is_told_and_no_mistake(folder: Path) -> None:
    wording = written(folder, 'msgid "Long gone."\nmsgstr "Gone."\n')

    assert not wording.mistakes
    assert wording.unknown == (f"{folder / 'en.po'}:1: “Long gone.” is not said any more.",)
