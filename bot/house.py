"""The scripts and the language that turns are taken with."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from bot.moments import Place
from bot.page import Record
from bot.replay import Scene, replay
from bot.script import Script
from bot.words import ENGLISH, Words

SCENES = 2000
"""Scenes kept at hand: a talk that somebody is writing in is then replayed once a message."""


@dataclass(frozen=True)
class House:
    """The scripts there are: those whose talks are kept, and digressions that leave no trace.

    `situations` names the script that begins for each situation of first words.
    """

    scripts: Mapping[str, Script]
    passing: Mapping[str, Script]
    situations: Mapping[str, str]
    words: Words = ENGLISH
    _scenes: dict[tuple[int, int], tuple[Record, Words, Scene]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def script(self, name: str) -> Script:
        """Find a script by its name."""
        return self.scripts.get(name) or self.passing[name]

    def words_at(self, place: Place) -> Words:
        """Give the language for a person at a place."""
        return _words_at(self.words, place)

    def scene(self, record: Record, words: Words, known: Scene | None = None) -> Scene:
        """Replay a talk as it stands, from what is `known` of its path on; keep what it came to."""
        key = (id(record), id(words))
        kept = self._scenes.get(key)
        if kept is None:
            if len(self._scenes) >= SCENES:
                del self._scenes[next(iter(self._scenes))]
            scene = replay(self.script(record.script), record, words, known)
            kept = self._scenes[key] = (record, words, scene)
        return kept[2]

    def drop_scenes(self) -> None:
        """Keep no scene at hand, as after somebody was forgotten."""
        self._scenes.clear()


@lru_cache(1024)
def _words_at(words: Words, place: Place) -> Words:
    return replace(words, place=place)
