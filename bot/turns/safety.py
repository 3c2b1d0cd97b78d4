"""Danger before everything: what a turn does when care finds a sign, and while all is frozen."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot import care
from bot.languages import CARE_ALONE
from bot.orders import order
from bot.plain import plain
from bot.question import Kind
from bot.reply import Line
from bot.turns.commands import follow_order, obey
from bot.turns.turning import Turning
from bot.understanding import read_place, unspoken
from bot.words import Sentence

MEMORY = timedelta(hours=24)
"""For this long a check-in is not asked again, and signs are counted together."""
WRONG = timedelta(days=7)
"""For this long the words about an employer are not said again."""
HEAVY = 3
"""Messages full of distress in that time, before help is pointed to once."""
EXCEPTED = ("forgetting",)
"""Talks that go on while everything is frozen: nobody is kept from deleting their words."""
ALWAYS = ("support", "export", "forget", "help", "privacy", "about", "language")
"""Commands that work while everything is frozen."""
SETTING = ("language", "country")
"""Orders that do."""
DELETION = re.compile(
    r"\b(?:delete|erase|remove|wipe|forget)\b(?: \w+){0,3} "
    r"(?:everything|all|me|data|account|wrote)\b|"
    r"\b(?:borra\w*|elimina\w*|olvida\w*)\b(?: \w+){0,3} (?:todo|mis datos|cuenta)\b"
)


def danger(turn: Turning, text: str) -> bool:
    """Answer signs of danger before anything else; true if there were any."""
    found = care.assess(text)
    if found.level == 3:
        _stop_everything(turn, found, text)
        return True
    if turn.page.care.frozen:
        return False
    level = max(found.level, 2 if found.weak and _lately(turn, turn.page.care.hinted) else 0)
    if found.weak:
        turn.page = turn.page.but(care=replace(turn.page.care, hinted=turn.at))
    if level == 2 and not (turn.page.care.level >= 2 and _lately(turn, turn.page.care.at)):
        kept = replace(turn.page.care, level=2, at=turn.at, hinted=None)
        turn.page = turn.page.but(care=kept)
        turn.drop_passing()
        _name_a_line(turn, found)
        turn.begin("checking_in", {"text": text, "country": turn.page.settings.country})
        return True
    if level:
        _ease(turn, asked_already=level == 2)
    _stand_by(turn, text)
    _own_up(turn, text)
    return False


def _name_a_line(turn: Turning, found: care.Assessment) -> None:
    """Say in their language whom to reach to who may not read the check-in."""
    language = next((one for one in found.languages if one in CARE_ALONE), "")
    if language and "en" not in found.languages:
        turn.tell(care.for_you(turn.page.settings.country), language=language)


def _stop_everything(turn: Turning, found: care.Assessment, text: str) -> None:
    """Say the fixed words of level 3, in the language of the message, and freeze all else."""
    spoken = turn.page.settings.language
    language = "" if spoken in found.languages else next(iter(found.languages), "")
    kept = replace(turn.page.care, level=3, at=turn.at, frozen=True, language=language)
    turn.page = turn.page.but(care=kept, floor=None)
    turn.drop_passing()
    _tell(turn, care.reply(found.variant, turn.page.settings.country))
    if DELETION.search(plain(text)):
        obey(turn, "forget")


def _tell(turn: Turning, lines: tuple[Sentence, ...]) -> None:
    """Say fixed words, with the community's own helplines after the first that names one."""
    shown = not turn.community
    for line in lines:
        turn.tell(line, language=turn.page.care.language)
        if "line" in line.facts and turn.community and not shown:
            turn.show(tuple(Line(one) for one in turn.community.helplines))
            shown = True


def _ease(turn: Turning, *, asked_already: bool) -> None:
    """Answer distress with a line, once a day; where it goes on, point once to people who help."""
    before = turn.page.care
    earlier = tuple(at for at in before.heavy if _lately(turn, at))
    kept = replace(before, heavy=(*earlier, turn.at)[-HEAVY:])
    if len(kept.heavy) == HEAVY and not _lately(turn, before.pointed):
        kept = replace(kept, pointed=turn.at)
        turn.tell(care.NEXT_STEP)
    elif asked_already:
        turn.tell(care.AFTER_NO)
    elif not earlier and turn.asked_for(Kind.TEXT, Kind.COLLECT):
        turn.tell(care.EASED)
    turn.page = turn.page.but(care=kept)


def _stand_by(turn: Turning, text: str) -> None:
    """Say once what helps against an employer who harasses, discriminates or abuses."""
    if not _lately(turn, turn.page.care.wronged, WRONG) and care.wronged(text):
        turn.page = turn.page.but(care=replace(turn.page.care, wronged=turn.at))
        turn.tell(care.HUMANE)


def _own_up(turn: Turning, text: str) -> None:
    """Say once that a language is not spoken here."""
    language = "" if turn.page.tongue_told else unspoken(text)
    if language:
        turn.page = turn.page.but(tongue_told=True)
        known = language in CARE_ALONE
        turn.tell(care.UNSPOKEN if known else care.ONLY_TWO, language=language if known else "")


def _lately(turn: Turning, at: datetime | None, span: timedelta = MEMORY) -> bool:
    return at is not None and turn.at - at < span


def while_frozen(turn: Turning, name: str | None, text: str = "") -> None:
    """Keep everything still after a crisis reply; only a plain request lets it go on."""
    country = turn.page.settings.country
    if name == "go_on":
        kept = replace(turn.page.care, level=1, at=turn.at, frozen=False, language="")
        turn.page = turn.page.but(care=kept)
        turn.tell(care.UNFROZEN)
    elif name in ALWAYS:
        obey(turn, name)
    elif (found := order(text)) and found[0] in SETTING:
        follow_order(turn, *found)
        _tell(turn, care.still_here(turn.page.settings.country))
    elif text and (where := read_place(text)) and where.country:
        settings = replace(turn.page.settings, country=where.country, country_from="")
        turn.page = turn.page.but(settings=settings)
        _tell(turn, care.still_here(where.country))
    else:
        safe = care.read_safe(text)
        unsafe = safe is False or care.assess(text).level > 1
        lines = care.not_safe if unsafe else care.safe if safe else care.still_here
        _tell(turn, lines(country))


def excepted(turn: Turning) -> bool:
    """Say whether the question on top may be answered although everything is frozen."""
    top = next(reversed(turn.open_talks()), None)
    return top is not None and top.script in EXCEPTED
