"""Prints how often what reads words is right, on the sets kept here."""

import argparse

from tests.figures import causes, crisis, openers, scrub, times, tone

FIGURES = {
    "crisis": crisis.figures,
    "openers": openers.figures,
    "times": times.figures,
    "causes": causes.figures,
    "scrub": scrub.figures,
    "tone": tone.figures,
}


def main() -> None:
    """Take the names of what to print from the command line."""
    parser = argparse.ArgumentParser(prog="make figures", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"some of: {' '.join(FIGURES)} (all)")
    asked = parser.parse_args()
    unknown = [one for one in asked.what if one not in FIGURES]
    if unknown:
        parser.error(f"there is no {' '.join(unknown)}; there are: {' '.join(FIGURES)}")
    for name, one in FIGURES.items():
        if not asked.what or name in asked.what:
            one()


if __name__ == "__main__":
    main()
