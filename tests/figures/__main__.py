"""Prints how often what reads words is right, and writes it to docs/figures.md."""

import argparse
import contextlib
import io
from collections.abc import Callable
from pathlib import Path

from tests.figures import causes, crisis, openers, scrub, times, tone
from tests.figures.kept import first_scores

DOCUMENT = Path(__file__).parents[2] / "docs" / "figures.md"
FIGURES: dict[str, tuple[str, Callable[[], list[str]]]] = {
    "crisis": ("Signs of danger", crisis.figures),
    "openers": ("First messages", openers.figures),
    "times": ("Days and times", times.figures),
    "causes": ("What went wrong", causes.figures),
    "scrub": ("Scrubbing", scrub.figures),
    "tone": ("The tone of letters", tone.figures),
}
HEAD = """# How often Debrief reads words rightly

Written by `make figures`. Every sentence was invented for these sets, which lie in `tests/figures/`;
no real message is among them. So these figures compare one release with another. They are no
promise about real messages, which are harder.

The first set of each kind is the one that the rules were developed on. A set with a number was
unseen when it was scored first, and its first score is told below; then the rules learned from it,
so that the tables are about sets that they know. **The first scores are the honest ones.** The
brackets hold 95 % intervals (Wilson).
"""


def main() -> None:
    """Take the names of what to print from the command line; all of it is written down."""
    parser = argparse.ArgumentParser(prog="make figures", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"some of: {' '.join(FIGURES)} (all)")
    asked = parser.parse_args()
    unknown = [one for one in asked.what if one not in FIGURES]
    if unknown:
        parser.error(f"there is no {' '.join(unknown)}; there are: {' '.join(FIGURES)}")
    told = [_told(name) for name in FIGURES if not asked.what or name in asked.what]
    if not asked.what:
        DOCUMENT.write_text("\n".join((HEAD, *told)), encoding="utf-8")


def _told(name: str) -> str:
    """Print the figures of one kind with its misses, and give them as a part of the document."""
    title, figures = FIGURES[name]
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        misses = figures()
    print(printed.getvalue(), *(f"  {one}\n" for one in misses), sep="", flush=True)
    first = "".join(f"- `{file}`: {said}\n" for file, said in first_scores(name))
    learned = f"First scores, before the rules had seen them:\n\n{first}\n" if first else ""
    return f"## {title}\n\n{learned}```\n{printed.getvalue()}```\n"


if __name__ == "__main__":
    main()
