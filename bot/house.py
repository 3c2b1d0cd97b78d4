"""The scripts and the language that turns are taken with."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.script import Script
from bot.words import ENGLISH, Words


@dataclass(frozen=True)
class House:
    """The scripts there are: those whose talks are kept, and digressions that leave no trace.

    `situations` names the script that begins for each situation of first words.
    """

    scripts: Mapping[str, Script]
    passing: Mapping[str, Script]
    situations: Mapping[str, str]
    words: Words = ENGLISH

    def script(self, name: str) -> Script:
        """Find a script by its name."""
        return self.scripts.get(name) or self.passing[name]
