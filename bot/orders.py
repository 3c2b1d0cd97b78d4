"""Commands that carry words of their own: "pause until monday", "snooze 2 friday 9"."""

import re

from bot import spanish
from bot.understanding.time_words import WEEKDAY

POLITE = re.compile(
    r"^(?:(?:please|wait|ok|okay|actually|sorry|hm+|oh|and|can you|could you|can i|could i|"
    r"i want to|i'd like to|let me|let's|lets|just)[\s,]+)+"
)
TRAIL = re.compile(r"(?:[\s,]+(?:please|thanks|thank you|pls))+$")
ORDERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (
            "pause_until",
            r"(?:pause|be quiet|stay quiet|quiet|mute|leave me alone|silence|no nudges|"
            r"no reminders|stop nudging me|don't nudge me)(?: everything| all| it| me)*"
            r"(?: until| till| til| for(?! me)| through) (.+)",
        ),
        ("pause_until", r"pause (\d.*|an? .+|next .+|this .+)"),
        (
            "snooze",
            r"(?:nudges? )?snooze(?: (?:it|this|that|the nudge|nudge|number|no))*"
            r"(?: (?:until|till|til|for|to|by))?(?: (.+))?",
        ),
        ("snooze", r"(?:ask|remind|nudge|ping|tell) me (?:again |about (?:it|this|that) )+(.+)"),
        (
            "snooze",
            r"(?:ask|remind|nudge|ping) me(?: again)? "
            rf"((?:on |in |at |next |this |after |later|tomorrow|tonight|{WEEKDAY}).*)",
        ),
        (
            "put_off",
            r"(?:(?:can|could) you )?(?:make it|push it|move it|put it|not before|not until|"
            r"don't ask(?: me)? before)(?: back| off)?(?: (?:to|until|till|on))? "
            r"(.+?)(?: instead)?",
        ),
        ("away", r"give me (.+?)(?: off| of peace| of quiet)?"),
        ("done", r"(?:nudges? )?(?:done|finished)(?: with)?(?: nudge| number| no)? (#?\d{1,2})"),
        (
            "stop_nudge",
            r"(?:nudges? )?(?:stop|cancel|delete|drop)(?: nudge| number| no)? (#?\d{1,2})",
        ),
        (
            "away",
            r"(?:i'm|im|i am|i'll be|ill be|i will be) (?:on holidays?|on vacation|on leave|away|"
            r"offline|travell?ing|busy|off)(?: from .+?)? (?:until|till|til|through) (.+)",
        ),
        (
            "stop_about",
            r"(?:stop|cancel|drop)(?: asking| nagging| nudging| reminding)?(?: me)? "
            r"(?:about |the |for )*(?!this\b|it\b|that\b|me\b)(.+)",
        ),
        ("quiet", r"(?:set )?(?:my )?quiet(?: hours?| times?)?(?: (?:to|are|is|from))?[: ] ?(.+)"),
        ("quiet", r"(?:no|turn off|switch off|disable)(?: my)? quiet (?:hours?|times?)()"),
        ("let_go", r"let (?!me\b|us\b|him\b|her\b|you\b)(.+) go(?: now)?"),
        ("let_go", r"let go(?: of (.+))?"),
        ("zone", r"(?:set |change )?(?:my )?(?:time ?zone|zone)(?: (?:is|to))?[: ] ?(.+)"),
        ("language", r"(?:set |change )?(?:my )?language(?: (?:is|to))?[: ] ?(.+)"),
        ("lock_screen", r"lock ?screen (open|closed)"),
        ("country", r"(?:set |change )?(?:my )?country(?: (?:is|to))?[: ] ?(.+)"),
        (
            "located",
            r"((?:i'm|im|i am|i live|i moved|i've moved|ive moved|moved|we moved)"
            r"(?: now| currently| just| back)* (?:in|to|near) .+)",
        ),
        *spanish.ORDERS,
    )
)
CLOSING = re.compile(
    r"(?:^|[,.;:!]\s*|\b(?:and|but|so|then|please|just)\s+)"
    r"(?P<order>(?:remind|ask|ping|nudge|tell|snooze|stop asking|stop nudging|pause)\b[^,.;!?]*)"
    r"[\s.!]*$"
)
"""An order at the end of a message that begins with something else."""
WEEKENDS = re.compile(
    r"(?:(?P<no>no|not|never|don't|dont)\W+)?(?:(?:nudges?|nudge me|remind me|reminders|"
    r"messages?|message me|write to me|write)\W+)?"
    r"(?:on |at )?(?:the )?weekends?(?: too| are| is| also)*"
    r"(?: (?P<how>on|off|yes|no|ok|okay|fine))?"
)


SIGNS = re.compile(
    r"pause|quiet|mute|leave me|silence|nudg|remind|snooze|(?:ask|ping|tell|give) me|make it|"
    r"push it|move it|put it|not (?:before|until)|done|finished|stop|let |"
    r"holiday|vacation|away|leave|offline|travel|busy|\boff\b|"
    r"cancel|delete|drop|zone|country|language|lock ?screen|weekend|"
    r"\bi['\u2019]?m\b|\bi (?:am|live|moved)|moved" + spanish.SIGNS
)
"""One of these stands in every order; most messages have none, and are not looked at further."""
LONGEST = 100


def closing_order(text: str) -> tuple[str, str] | None:
    """Return the order that a message ends with, and the words that it carries; or none."""
    found = CLOSING.search(text.casefold().replace("\u2019", "'"))
    return order(found["order"]) if found else None


def order(text: str) -> tuple[str, str] | None:
    """Give the order that a whole message is, and the words that it carries; or none."""
    if len(text) > LONGEST or not SIGNS.search(text.casefold()):
        return None
    said = " ".join(text.casefold().replace("\u2019", "'").split()).strip(" .!?")
    said = said.removeprefix("/debrief ").removeprefix("/")
    said = TRAIL.sub("", POLITE.sub("", said))
    if said in spanish.FIXED:
        return spanish.FIXED[said]
    for name, pattern in ORDERS:
        found = pattern.fullmatch(said)
        if found:
            return name, found[found.lastindex or 1] or ""
    found = WEEKENDS.fullmatch(said)
    if found and (found["how"] or found["no"] or "nudge" in said or "remind" in said):
        off = bool(found["no"]) or found["how"] in ("off", "no")
        return "weekends", "off" if off else "on"
    return None
