"""Distress and crisis: how a message is read, and the fixed words that answer it."""

from bot.care.answers import read_check_in, read_safe
from bot.care.asking import AFTER_NO, AFTER_RATHER_NOT, CHECK_IN, SUPPORT, CheckIn
from bot.care.assessing import Assessment, Reason, assess, explain
from bot.care.replies import NOT_SAFE, SAFE, STILL_HERE, UNFROZEN, reply

__all__ = [
    "AFTER_NO",
    "AFTER_RATHER_NOT",
    "CHECK_IN",
    "NOT_SAFE",
    "SAFE",
    "STILL_HERE",
    "SUPPORT",
    "UNFROZEN",
    "Assessment",
    "CheckIn",
    "Reason",
    "assess",
    "explain",
    "read_check_in",
    "read_safe",
    "reply",
]
