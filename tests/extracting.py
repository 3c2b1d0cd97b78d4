"""Finds every sentence that the bot can say, for its catalogues: `python -m tests.extracting`.

Scripts pass constant templates to the verbs of a talk and mark nothing. So the places where a
template may stand are listed here once: arguments of these calls, the values of Enums that are
offered, headings of cards, what stands in for a fact that is not known, and labels that adapters
say by themselves.
"""

import ast
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot import privacy
from bot.care import asking
from bot.catalogues import CARE as DANGER
from bot.catalogues import FACT, FOLDER
from bot.languages import CARE_ALONE, LANGUAGES
from bot.scripts import HOUSE

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "storage", "adapters")
ASKING = {"ask", "choose", "choose_or_tell", "choose_many", "choose_from", "confirm", "moment"}
SENTENCES = ASKING | {"place", "collect", "say", "sentence", "each", "wait"}
"""The calls in which authors of scripts write sentences."""
SPOKEN = {
    **dict.fromkeys(("say", "sentence", "Sentence", "translate", "render", "Broken", "Stale"), 0),
    **dict.fromkeys(("ask", "confirm", "moment", "place", "collect", "tell", "_tell"), 1),
    **dict.fromkeys(("choose", "choose_or_tell", "choose_many", "choose_from"), 2),
}
"""Which argument of a call is a template."""
NAMED = {"what", "early", "done", "more"}
"""Arguments by name that are templates, whatever the call in the room of the scripts."""
TABLES = {"TITLES": "", "TYPED": "", "DEEDS": "", "REASONS": "", "AFTER": FACT}
"""Tables whose values are templates, and the context in which they are said."""
HEADINGS = "sections"
ANSWERS = ("bot/care/replies.py", "bot/care/helplines.py")
SCRIPTS, LETTERS, CARE = ("bot", "scripts"), ("bot", "letters"), ("bot", "care")
OFFERING = ((*CARE, "asking.py"), ("bot", "tone", "flags.py"))
"""Sources beside the scripts whose Enums are read by people."""
Found = tuple[int, str, str]
"""A line, a template, and its context where it has one."""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Give every call in a source by its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield getattr(node.func, "id", name), node


def texts(value: ast.AST, known: Mapping[str, Sequence[ast.AST]]) -> Iterator[tuple[int, str]]:
    """Give the constants that an argument can be, by way of conditions and names."""
    match value:
        case ast.Constant(value=str(text)):
            yield value.lineno, text
        case ast.IfExp(body=one, orelse=other):
            yield from texts(one, known)
            yield from texts(other, known)
        case ast.Name(id=name) if name in known:
            rest = {other: nodes for other, nodes in known.items() if other != name}
            for node in known[name]:
                yield from texts(node, rest)
        case ast.Subscript(value=ast.Name(id=name)):
            for node in known.get(name, ()):
                pieces = node.values if isinstance(node, ast.Dict) else getattr(node, "elts", ())
                for piece in pieces:
                    yield from texts(piece, {})


def _assigned(tree: ast.AST) -> Mapping[str, Sequence[ast.AST]]:
    """Give all that each name is ever made to mean in a source, also by those it imports."""
    found: dict[str, list[ast.AST]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            there = _constants(str(node.module))
            found |= {one.name: [there[one.name]] for one in node.names if one.name in there}
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node.value)
    return found


@cache
def _constants(module: str) -> Mapping[str, ast.AST]:
    """Give what a module of ours assigns."""
    path = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8") if path.exists() else "")
    return {
        one.targets[0].id: one.value
        for one in tree.body
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name)
    }


def _of_calls(tree: ast.AST, named: Container[str]) -> Iterator[Found]:
    known = _assigned(tree)
    for name, call in calls(tree):
        place = SPOKEN.get(name)
        given = [] if place is None else [*call.args[place : place + 1]]
        given += [word.value for word in call.keywords if word.arg in named]
        for value in given:
            yield from ((line, text, "") for line, text in texts(value, known))


def _of_tables(tree: ast.AST) -> Iterator[Found]:
    given = [(name, value) for name, values in _assigned(tree).items() for value in values]
    for name, value in given:
        if name in TABLES and isinstance(value, ast.Dict):
            for one in value.values:
                yield from ((line, text, TABLES[name]) for line, text in texts(one, {}))
        if name == HEADINGS and isinstance(value, ast.List):
            for pair in value.elts:
                if isinstance(pair, ast.Tuple):
                    yield from ((line, text, "") for line, text in texts(pair.elts[0], {}))


def _of_enums(tree: ast.AST) -> Iterator[Found]:
    for node in ast.walk(tree):
        bases = getattr(node, "bases", ())
        if isinstance(node, ast.ClassDef) and [getattr(one, "id", "") for one in bases] == ["Enum"]:
            for inside in node.body:
                if isinstance(inside, ast.Assign):
                    yield from ((line, text, "") for line, text in texts(inside.value, {}))


def _in_place_of_facts(tree: ast.AST) -> Iterator[Found]:
    for node in ast.walk(tree):
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            yield from ((line, text, FACT) for line, text in texts(node.values[-1], {}))


def _fixed(path: tuple[str, ...]) -> Iterator[Found]:
    """Give the texts of modules that are put together from pieces when they are loaded."""
    whole: Iterable[Any] = ()
    if path == (*CARE, "asking.py"):
        whole = (asking.CHECK_IN,)
    elif path == ("bot", "privacy.py"):
        whole = [
            text
            for one in (privacy.HERE, privacy.SLACK, privacy.DISCORD)
            for text in (one.notice, *one.answer, one.beyond)
        ]
    elif path == ("bot", "export.py"):
        whole = [name.replace("_", " ") for name in HOUSE.scripts]
    for text in _strings(whole):
        yield 0, text, ""


def _strings(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, tuple):
            yield from _strings(value)
        elif isinstance(value, dict):
            yield from _strings(value.values())
        elif isinstance(value, str):
            yield value


def found_in(path: Path) -> list[Found]:
    """Give every template in a source of the bot."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = path.relative_to(ROOT).parts
    named = NAMED if parts[0] == "bot" else ()
    found = [*_of_calls(tree, named), *_of_tables(tree), *_fixed(parts)]
    if parts[:2] == SCRIPTS or parts in OFFERING:
        found += _of_enums(tree)
    if parts[:2] in (SCRIPTS, LETTERS):
        found += _in_place_of_facts(tree)
    return [one for one in found if any(letter.isalpha() for letter in one[1])]


def extract(
    source: IO[bytes], keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str, Any, list[str]]]:
    """Give Babel the templates of a source, as one of its extraction methods."""
    for line, text, context in found_in(Path(source.name).resolve()):
        yield line, "pgettext" if context else "gettext", (context, text) if context else text, []


def extracted() -> Catalog:
    """Give every sentence there is, with where it stands."""
    catalogue = Catalog(project="Debrief", charset="utf-8")
    method = [("**.py", f"{__name__ if __name__ != '__main__' else 'tests.extracting'}:extract")]
    words = {"gettext": None, "pgettext": ((1, "c"), 2)}
    for room in ROOMS:
        for file, _, message, _, context in extract_from_dir(ROOT / room, method, keywords=words):
            catalogue.add(message, locations=[(f"{room}/{file}", 1)], context=context)
    return catalogue


def about_danger(template: Catalog) -> Catalog:
    """Give of all sentences those that answer danger."""
    found = Catalog(project="Debrief", charset="utf-8")
    for one in template:
        if one.id and any(file in ANSWERS for file, _ in one.locations):
            found.add(one.id, locations=one.locations, context=one.context)
    return found


def catalogues() -> Iterator[tuple[str, Path, Catalog]]:
    """Give each catalogue's language and place, and the sentences that belong there."""
    template = extracted()
    yield from ((one, FOLDER / f"{one}.po", template) for one in LANGUAGES if one != "en")
    yield from ((one, DANGER / f"{one}.po", about_danger(template)) for one in CARE_ALONE)


def main() -> None:
    """Bring every catalogue up to the sentences there are, and say what is to be translated."""
    for language, path, template in catalogues():
        with path.open("rb") as stream:
            catalogue = read_po(stream, locale=language)
        catalogue.update(
            template,
            no_fuzzy_matching=True,
            update_header_comment=False,
            update_creation_date=False,
        )
        catalogue.obsolete.clear()
        with path.open("wb") as stream:
            write_po(stream, catalogue, width=100, sort_by_file=True, include_lineno=False)
        bare = [str(one.id) for one in catalogue if one.id and not one.string]
        print(f"{path.relative_to(ROOT)}: {len(catalogue)} sentences, {len(bare)} to translate")
        for text in bare:
            print(f"  {text}")


if __name__ == "__main__":
    main()
