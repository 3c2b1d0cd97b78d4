"""Reads the answers to what care itself asks: the check-in, and "Are you safe right now?"."""

import re

SAYS_SAFE = re.compile(
    r"\b(?:s[ií]|estoy|me siento)\b.{0,20}\b(?:a salvo|bien|segur[oa]|mejor|tranquil[oa])\b"
    r"|^(?:s[ií]|a salvo|estoy bien)\W*$|\b(?:era broma|una broma|no lo dec[ií]a en serio)\b"
    r"|\b(?:i'?m|i am|im|yes|yeah|yep|feeling|feel)\b.{0,20}"
    r"\b(?:safe|fine|ok|okay|alright|better|good)\b"
    r"|^(?:yes|yeah|yep|safe|i am|i'm fine)\W*$"
    r"|\b(?:joking|joke|kidding|venting|exaggerat\w+|didn'?t mean|not serious|a film|a song)\b"
)
SAYS_UNSAFE = re.compile(
    r"\b(?:no|nunca|tampoco)\b.{0,16}\b(?:a salvo|bien|segur[oa]|mejor)\b|\ben peligro\b"
    r"|\b(?:pastillas|sangre|sangrando|cuchill[oa]|navaja|soga|pistola|puente|azotea|sobredosis)\b"
    r"|^(?:no s[eé]|quiz[aá]s?|tal vez|no mucho|creo que no)\W*$"
    r"|\b(?:not|isn'?t|ain'?t|never|don'?t feel|dont feel)\b.{0,12}"
    r"\b(?:safe|ok|okay|fine|alright)\b"
    r"|\bunsafe\b|\b(?:pills|bleeding|blood|blade|knife|rope|gun|bridge|roof|overdose|took)\b"
    r"|^(?:no|nope|nah|not really|i don'?t know|idk|maybe|not sure)\W*$"
)
SAYS_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|maybe|partly|partially|kind of|kinda|sort of|sometimes|a bit|both|"
    r"a little|suicid\w+|hurting myself|hurt myself)\b"
)
MAYBE_IN_SPANISH = re.compile(
    r"^s[ií]\b|\b(?:quiz[aá]s?|tal vez|a veces|un poco|en parte|suicidi\w*|hacerme da[ñn]o|"
    r"no s[eé])\b"
)
"""What is a yes, or may be one, although a "no" stands in some of it."""
SAYS_NO = re.compile(
    r"\b(?:no|nope|nah|not|isn'?t|else|job|search|work|hunting|interview|rejection|applications?)\b"
)
FINE_AFTER_ALL = re.compile(
    r"no,? i'?m (?:fine|ok|okay|safe)"
    r"|no, (?:estoy (?:bien|a salvo)$|s[ií] estoy (?:bien|a salvo))"
)
RATHER_NOT = re.compile(
    r"\b(?:prefiero no|no quiero (?:decir|hablar)\w*|saltar)\b"
    r"|\b(?:rather not|don'?t want to (?:say|talk)|prefer not|skip|pass)\b"
)


def plainly(text: str) -> str:
    """Reduce words to lower case with plain apostrophes."""
    return text.casefold().replace("\u2019", "'").strip()


def read_safe(text: str) -> bool | None:
    """Say whether words tell that a person is safe, is not, or neither."""
    said = plainly(text)
    if SAYS_UNSAFE.search(said) and not FINE_AFTER_ALL.match(said):
        return False
    if SAYS_SAFE.search(said):
        return True
    return None


def read_check_in(text: str) -> tuple[str, ...] | None:
    """Find the answer to the check-in in free words; a yes in part is a yes."""
    said = plainly(text)
    if RATHER_NOT.search(said):
        return ("RATHER_NOT",)
    if MAYBE_IN_SPANISH.search(said):
        return ("YES",)
    if SAYS_NO.search(said):
        return ("NO",)
    return ("YES",) if SAYS_YES.search(said) else None
