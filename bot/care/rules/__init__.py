"""The rules of the room as data: parts, idioms and signals, in English and four languages."""

from bot.care.phrases import Rule
from bot.care.rules import (
    being,
    chance,
    distress,
    ending,
    explicit,
    farewell,
    french,
    german,
    harm,
    horizon,
    idioms,
    job_talk,
    others,
    portuguese,
    spanish,
    veiled,
)
from bot.care.rules.parts import PARTS as PARTS

IDIOMS: tuple[Rule, ...] = (
    *idioms.RULES,
    *job_talk.RULES,
    *spanish.IDIOMS,
    *french.IDIOMS,
    *german.IDIOMS,
    *portuguese.IDIOMS,
)
"""Read first; their words are hidden from the signals."""

SIGNALS: tuple[Rule, ...] = (
    *explicit.RULES,
    *veiled.RULES,
    *ending.RULES,
    *farewell.RULES,
    *horizon.RULES,
    *chance.RULES,
    *being.RULES,
    *harm.RULES,
    *others.RULES,
    *distress.RULES,
    *spanish.SIGNALS,
    *french.SIGNALS,
    *german.SIGNALS,
    *portuguese.SIGNALS,
)
