"""The scripts and the language that turns are taken with."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

from bot.catalogues import spoken
from bot.page import Record, Settings
from bot.plain import plain
from bot.replay import Scene, replay
from bot.script import Script
from bot.tone import check
from bot.understanding import read_opener
from bot.welcome import welcome
from bot.words import ENGLISH, Unprompted, Words

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

    def words_for(self, settings: Settings) -> Words:
        """Give the language for a person, where they are and with the hours that they keep."""
        hours = settings.quiet_from, settings.quiet_to, settings.weekends
        return _words_for(self.words_in(settings.language), settings.zone, settings.country, *hours)

    def words_in(self, language: str) -> Words:
        """Give a language without a place: moments are said as they are."""
        return spoken(self.words, language)

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
        """Keep no scene and no words at hand, as after somebody was forgotten."""
        self._scenes.clear()
        plain.cache_clear()
        read_opener.cache_clear()
        check.cache_clear()


@lru_cache(1024)
def _words_for(
    words: Words, zone: str, country: str, quiet_from: str, quiet_to: str, weekends: bool
) -> Words:
    settings = Settings(
        zone, country=country, quiet_from=quiet_from, quiet_to=quiet_to, weekends=weekends
    )

    def comes(one: Unprompted) -> datetime:
        return welcome(one.moment, settings, None, agreed=one.agreed)

    return replace(words, place=settings.place, comes=comes)
