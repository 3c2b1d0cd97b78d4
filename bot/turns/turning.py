"""One turn in the making: the page so far, and what will be said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.community import Community
from bot.heard import Dice
from bot.house import House
from bot.page import EARLIER, EDITION, Page, Record, Settings
from bot.plain import plain
from bot.question import Answer, Kind, Pending, Question, Value, Wait
from bot.replay import Scene
from bot.reply import Line, Part
from bot.words import ENGLISH, Fact, Sentence, Words

EARLIER_LIMIT = 60
"""Lines of one name that a talk is told of those before it."""


@dataclass
class Turning:
    """The state of one turn; everything in it is local, so that the turn stays pure."""

    page: Page
    at: datetime
    dice: Dice
    house: House
    community: Community | None = None
    said: list[Part] = field(default_factory=list)
    asks: bool = False
    unprompted: bool = False
    late: bool = False
    again: bool = False
    quiet: bool = False
    vetted: bool = False
    woken: bool = False
    unseen: set[str] = field(default_factory=set)
    spoke: tuple[str, str] | None = None
    noted: tuple[str, str] | None = None
    added: bool = False
    hint: str = ""
    _words: tuple[Settings | None, Words] = (None, ENGLISH)

    @property
    def words(self) -> Words:
        """The language of this person, where they are."""
        settings, words = self._words
        if settings is not self.page.settings:
            settings = self.page.settings
            words = self.house.words_for(settings)
            self._words = settings, words
        return words

    def answer(self, value: Value, by: str = "person", until: datetime | None = None) -> Answer:
        """Put a value down as an answer given now, where the person is."""
        settings = self.page.settings
        return Answer(value, self.at, settings.zone, by, until, settings.country)

    def say(self, template: str, **facts: Fact) -> None:
        """Say one line, and ask the pending question after it."""
        self.said.append(Line(self.words.render(template, facts)))
        self.asks = True

    def tell(self, one: Sentence, language: str = "") -> None:
        """Say a sentence made elsewhere, in another language where one is given."""
        self.said.append(Line(self.words.in_language(language).say(one)))
        self.asks = True

    def show(self, parts: tuple[Part, ...]) -> None:
        """Show parts, and ask the pending question after them."""
        self.said.extend(parts)
        self.asks = True

    def keep(self, record: Record) -> None:
        """Put a talk back on the page."""
        self.page = self.page.kept(record)

    def scene(self, record: Record, known: Scene | None = None) -> Scene:
        """Replay a talk as it stands, from what is `known` of its path on."""
        return self.house.scene(record, self.words, known)

    def record(self, id: str, script: str, given: Mapping[str, Value]) -> Record:
        """Make the record of a talk that begins now, where the person is."""
        settings = self.page.settings
        beside = tuple(sorted({one.script for one in self.open_talks()}))
        return Record(
            id,
            script,
            self.at,
            settings.zone,
            dict(given),
            country=settings.country,
            beside=beside,
            edition=EDITION,
        )

    def begin(self, script: str, given: Mapping[str, Value]) -> Record:
        """Start a talk on top of the others and show how it opens."""
        told = self.earlier() if script in self.house.scripts else {}
        record = self.record(self.dice.word(5), script, {**told, **given})
        self.keep(record)
        self.show(self.scene(record).parts)
        return record

    def earlier(self) -> dict[str, Value]:
        """Give what talks before left for later ones, by name, the oldest first."""
        ended = [one.left for one in self.page.filed]
        kept = [one for one in self.page.talks if not self.passing(one)]
        found: dict[str, tuple[str, ...]] = {}
        for left in (*ended, *(self.scene(one).left for one in kept)):
            for name, lines in left.items():
                found[name] = (*found.get(name, ()), *lines)[-EARLIER_LIMIT:]
        return {f"{EARLIER}{name}": lines for name, lines in found.items()}

    def resume(self, record: Record) -> Record:
        """Take a talk up again, ended or set aside as it may be, nearest to the floor."""
        record = record.but(ended=None, parked=False)
        self.keep(record)
        self.page = self.page.raised(record.id)
        return record

    def open_talks(self) -> tuple[Record, ...]:
        """Give the talks that go on, the one nearest to the floor last."""
        return tuple(one for one in self.page.talks if one.ended is None and not one.parked)

    def focus(self) -> tuple[Record, Pending] | None:
        """Find what should be asked now: the top question, or the top wait that takes words.

        The wait of a follow-up gives way to what another follow-up has to ask.
        """
        beside = None
        for record in reversed(self.open_talks()):
            pending = self.scene(record).pending
            if record.id in self.unseen or (pending and asleep(record, pending)):
                continue
            if isinstance(pending, Question):
                return beside if beside and not record.parent else (record, pending)
            if isinstance(pending, Wait) and self._speakable(record, pending):
                if not record.parent:
                    return beside or (record, pending)
                beside = beside or (record, pending)
        return beside

    def asked_for(self, *kinds: Kind) -> bool:
        """Say whether a question of one of some kinds is what is asked now."""
        focus = self.focus()
        return focus is not None and isinstance(focus[1], Question) and focus[1].kind in kinds

    def _speakable(self, record: Record, wait: Wait) -> bool:
        """A wait takes words if it collects them, or if the person has just come to it."""
        here = self.spoke is not None and self.spoke[0] == record.id
        return bool(wait.into or (wait.early and (here or self.again)))

    def company(self, record: Record) -> str:
        """Give the company that a talk is about, as it was said; empty where none is known."""
        step = self.scene(record).step("company")
        return str((step.answer.value if step else record.given.get("company")) or "")

    def passing(self, record: Record) -> bool:
        """Say whether a talk is a digression."""
        return record.script in self.house.passing

    def main(self) -> Record | None:
        """Find the debrief that the person is in, or spoke in last, below any digression."""
        kept = [one for one in self.page.talks if not self.passing(one)]
        asking = [one for one in kept if one in self.open_talks() and self._asks(one)]
        return asking[-1] if asking else max(kept, key=_spoken_at, default=None)

    def family(self, of: Record | None = None) -> list[Record]:
        """Give a debrief, else the one at hand, and the talks that follow it up, oldest first."""
        record = of or self.main()
        root = record.id.partition("/")[0] if record else None
        family = [one for one in self.page.talks if one.id.partition("/")[0] == root]
        return sorted(family, key=lambda one: (one.begun, len(one.id)))

    def _asks(self, record: Record) -> bool:
        return isinstance(self.scene(record).pending, Question)

    def drop_passing(self) -> None:
        """Leave every digression."""
        self.page = self.page.without({one.id for one in self.page.talks if self.passing(one)})

    def doubt(self, text: str) -> bool:
        """Doubt words once: true if they came for the first time."""
        floor = self.page.floor
        if floor is None or floor.doubt == text:
            return False
        self.page = self.page.but(floor=floor.but(doubt=text))
        return True


def company_of(record: Record) -> str:
    """Give the company that a talk is about, in plain form; empty where none is known."""
    return plain(str(record.given.get("company") or ""))


def names_company(record: Record, words: str) -> bool:
    """Say whether words name the company that a talk is about."""
    known = company_of(record)
    return bool(known) and f" {known} " in f" {plain(words)} "


def asleep(record: Record, pending: Pending) -> bool:
    """Say whether the person has put a question off to a moment that has not come."""
    snooze = record.snoozed.get(pending.key)
    return isinstance(pending, Question) and snooze is not None and not snooze.rung


def comes(record: Record, wait: Wait) -> Fact:
    """Give the moment at which a wait ends: the one that the person named counts for more."""
    snooze = record.snoozed.get(wait.key)
    return snooze.until if snooze else wait.comes


def _spoken_at(record: Record) -> tuple[bool, datetime]:
    spoken = [one.at for one in record.answers.values() if one.by == "person"]
    return bool(spoken), max(spoken, default=record.begun)
