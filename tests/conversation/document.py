"""Puts docs/conversation.md together."""

from collections.abc import Iterator

from bot.scripts import HOUSE
from bot.scripts.situations import Happened
from tests.conversation import letters
from tests.conversation.answers import reading
from tests.conversation.chapters import Chapters
from tests.conversation.glossary import first_clause
from tests.conversation.outline import Item, anchor, lines, quoted
from tests.conversation.sources import ROOT, Function
from tests.conversation.titles import title_of
from tests.extracting import found_in

PATH = ROOT / "docs" / "conversation.md"
NOTE = """# What the bot says

This is everything that Debrief says and asks, in the order in which it happens, so that it can be
read and judged without knowing how the bot is made. It is written from the bot itself, by
“make conversation”, so please change nothing here by hand.

**How to read it.** What stands in “quotes” is said word for word. A line such as “If the answer is
yes:” holds for what is set in below it. An arrow → leads to a passage that is described once,
because it is used in several places or is long. Where that passage ends, it goes on below the
arrow. Every question can be skipped. Then it just goes on, and a skipped yes or no counts as no,
unless it says otherwise. What the first words told already is not asked again.

**What stands in braces,** like {company}, is filled in with what the person said, or with a day and
time. Square brackets in a letter, like [your name], are blanks that the person fills in. A stroke /
in a letter begins a new line.

**What you can change.** Any sentence can be put into your own words without touching the bot: see
DEBRIEF_WORDING in [Languages, and your own wording][wording]. For anything else, such as the order,
a question or a moment, tell the people who look after the bot, and name the heading here.

[wording]: ../README.md#languages-and-your-own-wording
"""


BEGINNING, LATER, BETWEEN = "When somebody writes", "What comes later", "In between"
PASSAGES, LETTERS, REST = "Passages", "Letters", "Also said"
BEFORE = "Talks begun earlier"
ABOUT = {
    BEGINNING: "How a talk begins, and the whole way through it, by what has happened.",
    LATER: "What the bot comes back with, hours, days or weeks later, to whoever agreed to that.",
    BETWEEN: "Short talks on the side, after which the talk goes on where it was.",
    PASSAGES: "What several talks have in common.",
    BEFORE: "How talks go on that began before the scripts were changed, until the last has ended.",
    LETTERS: "Every letter that can be drafted. The bot never sends one: only the person does.",
    REST: "Words that are put together with others, or that nothing above says as they stand.",
}


def document() -> str:
    """Write the whole document."""
    reading.asked = None
    parts = [NOTE, *_parts()]
    return "\n".join(parts).replace("\n\n\n", "\n\n").rstrip() + "\n"


def _parts() -> Iterator[str]:
    chapters = Chapters()
    groups = [
        (BEGINNING, chapters.situations()),
        (LATER, chapters.later()),
        (BETWEEN, chapters.between()),
        (PASSAGES, chapters.passages()),
        (BEFORE, chapters.before()),
    ]
    bodies = {title: list(_bodies(chapters, found)) for title, found in groups}
    earlier = bodies.pop(BEFORE)
    bodies[LETTERS] = list(_letters())
    bodies |= {BEFORE: earlier} if earlier else {}
    rest = _also(text for body in bodies.values() for text in body)
    if rest:
        bodies[REST] = rest
    yield from _contents(bodies)
    for title, body in bodies.items():
        yield f"\n# {title}\n"
        yield ABOUT[title]
        if title == REST:
            yield ""
        yield from body


def _contents(bodies: dict[str, list[str]]) -> Iterator[str]:
    yield "\n## Contents\n"
    for title, body in bodies.items():
        yield f"- [{title}](#{anchor(title)})"
        for line in body:
            if line.startswith("\n## "):
                heading = line.strip("\n# ")
                yield f"  - [{heading}](#{anchor(heading)})"


def _bodies(chapters: Chapters, found: list[Function]) -> Iterator[str]:
    for function in found:
        yield f"\n## {title_of(function)}\n"
        yield from _purpose(function, title_of(function))
        begins = _begins(function)
        if begins:
            yield f"Begins with {begins}.\n"
        yield from lines(chapters.course(function))
        for passage in chapters.own(function):
            yield f"\n### {title_of(passage)}\n"
            yield from _purpose(passage, title_of(passage))
            yield from lines(chapters.course(passage))


def _purpose(function: Function, title: str) -> Iterator[str]:
    """Say what it is for, where the heading does not say it already."""
    said = first_clause(function)
    if said and said != title and not function.coded:
        yield f"*{said}.*\n"


def _begins(function: Function) -> str:
    names = [name.upper() for name, script in HOUSE.situations.items() if script == function.name]
    labels = [Happened[name].value for name in names if name in Happened.__members__]
    return " or ".join(quoted(label) for label in labels)


def _letters() -> Iterator[str]:
    for function, heading in letters.composers().items():
        yield f"\n## {heading}\n"
        yield from _purpose(function, heading)
        yield from lines(letters.letter(function))


def flat(text: str) -> str:
    """Give a sentence as it stands in the document, without its quotes."""
    return quoted(text)[1:-1]


def says(written: str, text: str) -> bool:
    """Say whether a sentence stands in the document, word for word."""
    return f"“{text}”" in written or f"*{text}*" in written


def sentences() -> dict[str, str]:
    """Give every sentence of the scripts that the catalogues know, and the module it is in."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "bot" / "scripts").rglob("*.py")):
        for _, text, _ in found_in(path):
            found.setdefault(flat(text), path.stem)
    return found


def _also(written: Iterator[str]) -> list[str]:
    """Give what is said in the scripts, and found in no place of the outline."""
    whole = "\n".join(written)
    rest = [Item(f"“{text}”") for text in sentences() if not says(whole, text)]
    return list(lines(rest))
