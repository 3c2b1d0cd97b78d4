"""What a first message wishes for, or whom it is about, where it brings no news of one's own."""

import re

from bot.plain import bare
from bot.understanding import spanish_wishes as spanish

REPLY = r"(?:feedback|answer|reply|response|reasons?|comments)"
FEEDBACK = re.compile(
    r"\b(?:got|received|have|had|heard|here(?: i|')s|sent me|gave me|given|with)\b"
    r"(?! no\b)(?: (?!not?\b|never\b|any\b)[\w']+){0,4} feedback\b|"
    r"^\W*(?:the |their |my |some )?(?:\w+ )?feedback (?:from|of|was|came|is|says|on)\b|"
    r"\b(?:they|she|he|recruiter|manager|hr) (?:finally |just )?(?:answered|replied|wrote back|"
    r"got back to me|told me why)\b|"
    rf"{spanish.FEEDBACK}"
)
ABSENT = re.compile(
    rf"\b(?:no|not|never|without|any|want|need|ask\w*|request\w*|would like|wish)\b"
    rf"(?: [\w']+){{0,4}} {REPLY}\b|\bfeedback (?:request|letter)\b|{spanish.ABSENT}"
)
PAPER = (
    r"(?:letter|note|e-?mail|mail|message|text|thank[- ]?you|linkedin message|follow[- ]?up|"
    r"request|script)"
)
LETTER = re.compile(
    rf"\b(?:write|draft|compose|prepare|word|help (?:me )?(?:with|to)|need|want|send|phrase|do)\b"
    rf"(?: [\w',-]+){{0,6}}? {PAPER}\b|^\W*(?:(?:an?|just) )*(?:thank[- ]?you )?{PAPER}"
    r"(?: please| for| to)\b|"
    r"\b(?:draft|write)\b(?: \w+){0,3} (?:request|question)\b|"
    rf"{spanish.LETTER}"
)
SAID = re.compile(
    r"(?:[:\n]|\b(?:they|she|he|recruiter|manager) (?:said|told me|wrote|say)\b(?: that)?:?|"
    r"\b(?:me )?(?:dijeron|dicen|escribieron)(?: que)?\b:?)\s*(\S.{8,})",
    re.IGNORECASE | re.DOTALL,
)
PEOPLE = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|son|daughter|kid|child|brother|"
    r"sister|mother|father|mum|mom|dad|cousin|nephew|niece|roommate|flatmate|housemate|colleague|"
    r"coworker|(?:best |good |close )?friend|buddy|mate|student|mentee)"
)
TURNED_DOWN = r"(?:rejected|turned down|ghosted|refused|a no\b|a rejection|dumped)"
ABOUT_ANOTHER = re.compile(
    rf"^\W*(?:(?:so|well|hi|hey|hello|ugh|today|yesterday) )*(?:my|our) {PEOPLE}"
    rf"(?: (?:just|has|was|is|got|been|have|had|never|keeps?|getting|being))+ {TURNED_DOWN}|"
    rf"^\W*(?:my|our) {PEOPLE}(?: \w+)? (?:didn'?t|did not) get (?:the|a) (?:job|role|offer)\b|"
    rf"^\W*they (?:rejected|turned down|ghosted) (?:my|our) {PEOPLE}\b|"
    rf"{spanish.ABOUT_ANOTHER}"
)
OF_ME = re.compile(r"\b(?:me|i|i'm|i've|mine|yo)\b")


def read_wish(text: str) -> str:
    """Say what is wished for: "feedback" to look at, a "letter", or nothing that is known."""
    said = " ".join(bare(text).split())
    if FEEDBACK.search(said) and not ABSENT.search(said):
        return "feedback"
    return "letter" if LETTER.search(said) else ""


def read_said(text: str) -> str:
    """Give what "they" said, as it stands after a colon or after "they said"; empty if nothing."""
    found = SAID.search(text)
    return found[1].strip() if found else ""


def is_about_another(text: str) -> bool:
    """Say whether it was somebody else who was turned down, and not the one who writes."""
    said = " ".join(bare(text).split())
    found = ABOUT_ANOTHER.search(said)
    return found is not None and not OF_ME.search(said[found.end() :])
