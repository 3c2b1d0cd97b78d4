"""Distress and crisis: how a message is read, and the fixed words that answer it."""

from bot.care.answers import read_check_in, read_safe
from bot.care.asking import (
    AFTER_NO,
    CHECK_IN,
    EASED,
    NEXT_STEP,
    ONLY_TWO,
    CheckIn,
    after_rather_not,
    support,
)
from bot.care.assessing import Assessment, Reason, assess, explain
from bot.care.helplines import FRESH, helplines, unchecked
from bot.care.replies import UNFROZEN, UNSPOKEN, for_you, not_safe, reply, safe, still_here
from bot.care.wrongs import HUMANE, wronged

__all__ = [
    "AFTER_NO",
    "CHECK_IN",
    "EASED",
    "FRESH",
    "HUMANE",
    "NEXT_STEP",
    "ONLY_TWO",
    "UNFROZEN",
    "UNSPOKEN",
    "Assessment",
    "CheckIn",
    "Reason",
    "after_rather_not",
    "assess",
    "explain",
    "for_you",
    "helplines",
    "not_safe",
    "read_check_in",
    "read_safe",
    "reply",
    "safe",
    "still_here",
    "support",
    "unchecked",
    "wronged",
]
