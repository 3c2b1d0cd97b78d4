"""A page on a table: turns are taken by hand, replies are shown at once, time is turned by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.community import Community
from bot.heard import Deed, Dice, Heard, News, Paid, Pressed, Rang, Said
from bot.house import House
from bot.page import Address, Page, Record
from bot.question import Question
from bot.reply import Card, Draft, Line, Reply, joined
from bot.script import Script, Talk
from bot.scripts import HOUSE
from bot.turn import needed, turn
from bot.turns.turning import Turning
from storage.pages import page_bytes, page_from

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
SOMEONE = Address("table", "someone")


class Table:
    """One person's page, and what it says."""

    def __init__(self, house: House = HOUSE, zone: str = "Europe/Berlin") -> None:
        self.house = house
        self.zone = zone
        self.now = MONDAY
        self.page = Page("page", SOMEONE, met=MONDAY, last=MONDAY)
        self.taken = 0
        self.drawer: dict[str, Record] = {}
        self.community: Community | None = None

    def take(self, news: News) -> None:
        """Take one turn; nothing is shown yet."""
        self.taken += 1
        dice = self.taken.to_bytes(16, "big")
        for id in needed(self.page, news):
            self.page = self.page.kept(self.drawer[id])
        self.page = turn(self.page, news, self.now, dice, self.house, self.community)
        self.drawer |= {record.id: record for record in self.page.filing}
        self.page = replace(self.page, version=self.page.version + 1, filing=())
        assert page_from(page_bytes(self.page), self.page.version) == self.page

    def show(self) -> Reply | None:
        """Show what is owed, all in one, and mark it paid."""
        if not self.page.owed:
            return None
        reply = joined(self.page.owed)
        self.take(Paid(tuple(one.token for one in self.page.owed), self.now))
        return reply

    def hear(self, what: Deed, event: str = "") -> Reply | None:
        """Let something be heard, and show the answer."""
        self.take(self.heard(what, event))
        return self.show()

    def heard(self, what: Deed, event: str = "") -> Heard:
        """Wrap something as heard now."""
        return Heard(event or f"event {self.taken}", self.now, what, self.zone)

    def say(self, text: str) -> Reply | None:
        """Type words."""
        return self.hear(Said(text))

    def press(self, key: str, *names: str) -> Reply | None:
        """Press an option of a question of the first talk that has it."""
        for record in reversed(self.page.talks):
            scene = Turning(self.page, self.now, Dice(b""), self.house).scene(record)
            pending = scene.pending
            if scene.step(key) or (pending and pending.key == key):
                return self.hear(Pressed(record.id, key, names))
        raise AssertionError(f"no talk has {key}")

    def wait(self, **span: float) -> Reply | None:
        """Let time pass, and let the clock ring."""
        self.now += timedelta(**span)
        self.take(Rang())
        return self.show()

    @property
    def pending(self) -> str:
        """The key of the question that has the floor, or nothing."""
        focus = self.turning().focus()
        return focus[1].key if focus else ""

    @property
    def question(self) -> Question:
        """The question that has the floor."""
        focus = self.turning().focus()
        assert focus is not None and isinstance(focus[1], Question)
        return focus[1]

    def turning(self) -> Turning:
        """Look at the page as a turn would."""
        return Turning(self.page, self.now, Dice(b""), self.house)

    def record(self, script: str) -> Record:
        """Find the talk of a script."""
        return next(one for one in self.page.talks if one.script == script)


def table_for(*scripts: Callable[[Talk], None], passing: tuple[Script, ...] = ()) -> Table:
    """Lay a table with scripts of a test's own; the first one is begun."""
    own = {script.__name__: script for script in scripts}
    aside = {script.__name__: script for script in passing}
    table = Table(House({**HOUSE.scripts, **own}, {**HOUSE.passing, **aside}, HOUSE.situations))
    record = Record("talk", scripts[0].__name__, MONDAY, table.zone)
    table.page = replace(table.page, talks=(record,), version=1)
    table.page = replace(table.page, settings=replace(table.page.settings, zone=table.zone))
    table.say("where were we")
    return table


def spoken(reply: Reply | None) -> str:
    """Everything a reply says, in one string."""
    if reply is None:
        return ""
    told: list[str] = []
    for part in reply.parts:
        match part:
            case Line(text):
                told.append(text)
            case Card(title, sections):
                told += [title, *(line for section in sections for line in section.lines)]
            case Draft(_, title, subject, body):
                told += [title, subject, body]
            case _:
                told.append(part.part)
    if reply.asked:
        told += [reply.asked.text, *(option.label for option in reply.asked.options)]
    return "\n".join(told)
