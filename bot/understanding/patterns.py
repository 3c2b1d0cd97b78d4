"""Patterns over lines of plain words, where every pattern begins and ends with a word."""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """Join patterns into one that matches whole words alone."""
    return re.compile(r"(?<!\S)(?:" + "|".join(patterns) + r")(?!\S)")
