"""What the bot says in each language, and a community's own wording over it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path

from bot.languages import CARE_ALONE, LANGUAGES
from bot.question import LABEL_LIMIT
from bot.words import PLACEHOLDER, Words

FOLDER = Path(__file__).parent / "locale"
"""The catalogues, one `.po` a language; English needs none."""
CARE = FOLDER / "care"
"""Those that hold no more than the answers to danger."""
FACT = "fact"
"""The context of what is said in place of a fact that nobody named."""
ENDS = (".", "?", "!", ":", "…", "”", ",", "]")
"""One of these ends a sentence; without one, it may stand on a button."""
Said = Mapping[tuple[str, str], str]
"""What is said, by the context and the English of it."""


class BadWording(Exception):
    """A community's own wording cannot be used; the message has a line for each mistake."""


@dataclass(frozen=True)
class Wording:
    """A community's own words by language; `unknown` are lines about sentences not said any more.

    `mistakes` are lines that name the file, the line, the sentence and what is wrong with it.
    """

    said: Mapping[str, Said] = field(default_factory=dict)
    mistakes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


_wording = Wording()


def put_over(wording: Wording) -> None:
    """Let a community's own wording lie over every sentence from now on."""
    global _wording
    if wording == _wording:
        return
    _wording = wording
    _said_in.cache_clear()
    spoken.cache_clear()


@lru_cache(64)
def spoken(words: Words, language: str) -> Words:
    """Give the same words in a language; English as it was written needs no catalogue."""
    said = _said_in(language)
    into = partial(spoken, words)
    if not said:
        return replace(words, language=language, into=into)
    sentences = {text: as_said for (context, text), as_said in said.items() if not context}
    stand_ins = {text: as_said for (context, text), as_said in said.items() if context == FACT}

    def translate(template: str) -> str:
        return sentences.get(template) or words.translate(template)

    return replace(words, translate=translate, language=language, stand_ins=stand_ins, into=into)


@lru_cache(8)
def _said_in(language: str) -> Said:
    return {**catalogue(language), **_wording.said.get(language, {})}


@lru_cache(8)
def catalogue(language: str) -> Said:
    """Read what the bot itself says in a language; nothing for English."""
    file = CARE / f"{language}.po" if language in CARE_ALONE else FOLDER / f"{language}.po"
    if language not in (*LANGUAGES, *CARE_ALONE) or not file.exists():
        return {}
    return {(context, text): said for context, text, said, _ in _entries(file) if said}


def known() -> frozenset[tuple[str, str]]:
    """Give every sentence that the bot can say, as the catalogues have it."""
    return frozenset(one for language in LANGUAGES for one in catalogue(language))


def read_wording(folder: Path) -> Wording:
    """Read a folder with a `.po` a language, and find all that is wrong with it."""
    files = sorted(folder.glob("*.po")) if folder.is_dir() else []
    if not files:
        spoken_here = " and ".join(f"{one}.po" for one in LANGUAGES)
        return Wording(
            mistakes=(f"{folder} is no folder that holds {spoken_here}, or one of both.",)
        )
    sentences = known()
    said: dict[str, Said] = {}
    mistakes: list[str] = []
    unknown: list[str] = []
    for file in files:
        if file.stem not in LANGUAGES:
            mistakes.append(
                f"{file}: there is no language {file.stem}; {', '.join(LANGUAGES)} are."
            )
            continue
        try:
            entries = [one for one in _entries(file) if one[2]]
        except ValueError as error:
            mistakes.append(str(error))
            continue
        for context, text, own, line in entries:
            if (context, text) not in sentences:
                unknown.append(f"{file}:{line}: “{text}” is not said any more.")
            mistakes += [f"{file}:{line}: {one}" for one in faults(text, own)]
        said[file.stem] = {(context, text): own for context, text, own, _ in entries}
    return Wording(said, tuple(mistakes), tuple(unknown))


def faults(text: str, own: str) -> Iterator[str]:
    """Say what is wrong with other words for a sentence: a placeholder, or a label too long."""
    wanted, there = set(PLACEHOLDER.findall(text)), set(PLACEHOLDER.findall(own))
    for name in sorted(wanted - there):
        yield f"“{text}” lost its placeholder {{{name}}}."
    for name in sorted(there - wanted):
        yield f"“{text}” has no placeholder {{{name}}}."
    loose = PLACEHOLDER.sub("", own)
    if "{" in loose or "}" in loose:
        yield f"“{text}”: a {{ or }} stands alone; a placeholder is written like {{company}}."
    short = len(text) <= LABEL_LIMIT and not text.endswith(ENDS)
    if short and not wanted and len(own) > LABEL_LIMIT:
        yield f"“{text}” may stand on a button: at most {LABEL_LIMIT} characters, not {len(own)}."


def _entries(file: Path) -> list[tuple[str, str, str, int]]:
    """Give context, sentence, words and line of each entry; `ValueError` names what is no entry."""
    # Late: who speaks English alone never needs it.
    from babel.messages.pofile import PoFileError, read_po

    try:
        with file.open("rb") as stream:
            read = read_po(stream, abort_invalid=True)
    except PoFileError as error:
        raise ValueError(f"{file}:{error.lineno + 1}: this is not as in a .po file.") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{file}: this is not text in UTF-8.") from error
    except OSError as error:
        raise ValueError(f"{file} can't be read: {error.strerror}.") from error
    return [
        (one.context or "", str(one.id), str(one.string or ""), one.lineno or 0)
        for one in read
        if one.id and not one.fuzzy
    ]
