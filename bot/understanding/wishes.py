"""What a first message wishes for, or whom it is about, where it brings no news of one's own."""

import re

from bot.plain import bare
from bot.understanding import spanish_wishes as spanish

REPLY = r"(?:feedback|answer|reply|response|reasons?|comments)"
FEEDBACK = re.compile(
    r"\b(?:got|received|have|had|heard|here(?: i|')s|sent me|gave me|given|with)\b"
    r"(?! no\b)(?: (?!not?\b|never\b|any\b)[\w']+){0,4} feedback\b|"
    r"^\W*(?:the |their |my |some )?(?:\w+ )?feedback (?:from|of|was|came|is|says|on)\b|"
    r"\bfeedback (?:from|of) [^,.:;!?]{1,40}? (?:came|arrived|is here|is in|landed|says)\b|"
    r"\b(?:sent|gave|shared|provided|left|returned)(?: me| us)?(?: (?!no\b|any\b)[\w']+){0,3} "
    r"(?:feedback|comments|reasons)\b|"
    r"\b(?:they|she|he|recruiter|manager|hr) (?:finally |just )?(?:answered|replied|wrote back|"
    r"got back to me)\b|\b(?<!not )(?:answered|told me|explained|said|wrote(?: me)?|know) why\b|"
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
    rf"(?: [\w',-]+){{0,6}}? {PAPER}\b|"
    r"\bhelp (?:me )?(?:to )?(?:write|draft|compose|word|phrase|reply|respond)\b|"
    r"^\W*(?:(?:please|can you|could you|i want to|i need to|how do i|how should i) )*"
    r"(?:write|reply|respond) (?:back )?to\b|"
    rf"^\W*(?:(?:an?|just) )*(?:thank[- ]?you )?{PAPER}"
    r"(?: please| for| to)\b|"
    r"\b(?:draft|write)\b(?: \w+){0,3} (?:request|question)\b|"
    rf"{spanish.LETTER}"
)
SAID = re.compile(
    r"(?::|\n(?=\S)|\b(?:they|she|he|recruiter|manager) (?:said|told me|wrote|say)\b(?: that)?:?|"
    r"\b(?:me )?(?:dijeron|dicen|escribieron)(?: que)?\b:?)\s{0,80}(\S.{8,})",
    re.IGNORECASE | re.DOTALL,
)
WHO_SAID = re.compile(
    r"^(?:that )?(?:(?:they|she|he|(?:the )?(?:recruiter|manager|panel|team)) "
    r"(?:just |also |basically )?(?:said|told me|wrote|say)"
    r"(?: that| to me)?:? )",
    re.IGNORECASE,
)
DECISION = re.compile(
    r"\b(?:reject\w*|turned (?:me |us )?down|declin\w+|unsuccessful|unfortunately|regret|ghost\w*|"
    r"offer\w*|hired|went with|gone with|going with|someone else|somebody else|other candidates?|"
    r"another candidate|(?:said|says|a|it'?s|was|is) no|knocked? ?(?:me )?back|dinged|passed on me|"
    r"got the job|(?:not|n'?t) (?:get|getting|selected|successful|moving|proceeding|progress\w*|"
    r"hire|hiring|chosen|picked|want|take|taking))\b"
)
"""What decides it, so that feedback beside it is not the news."""
RELATIVE = re.compile(r"\b(?:that|who|which|after (?:they|being|getting)|because)\b.*", re.DOTALL)
PEOPLE = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|son|daughter|kid|child|brother|"
    r"sister|mother|father|mum|mom|dad|cousin|nephew|niece|roommate|flatmate|housemate|colleague|"
    r"coworker|(?:best |good |close )?friend|buddy|mate|student|mentee)"
)
SOMEBODY = (
    rf"(?:(?:my|our) (?:[\w-]+ ){{0,3}}?{PEOPLE}(?: \w+)?|an? (?:\w+ )?{PEOPLE} of mine|"
    r"(?:someone|somebody) (?:i know|i mentor|close to me))"
)
TURNED_DOWN = r"(?:rejected|turned down|ghosted|refused|a no\b|a rejection|dumped)"
ABOUT_ANOTHER = re.compile(
    rf"^\W*(?:(?:so|well|hi|hey|hello|ugh|today|yesterday|basically|ok|okay) )*{SOMEBODY}"
    rf"(?: (?:just|also|has|was|is|got|been|have|had|never|keeps?|getting|being|again|finally))+ "
    rf"{TURNED_DOWN}|"
    rf"^\W*{SOMEBODY} (?:\w+ )?(?:didn'?t|did not) (?:even )?get (?:(?:the|a|her|his|their) "
    r"(?:[\w-]+ ){0,3}?(?:job|role|offer|position|place|internship)|hired|in|it|picked)\b|"
    rf"^\W*{SOMEBODY} (?:\w+ )?(?:lost out|missed out|failed|bombed|messed up)\b|"
    rf"^\W*[\w&' ]{{1,30}}? (?:just )?(?:rejected|turned down|ghosted) {SOMEBODY}\b|"
    rf"{spanish.ABOUT_ANOTHER}"
)
STARTS = 20
"""A wish that begins within so many characters is what the message is for."""
OF_ME = re.compile(
    r"\b(?:(?:so|neither) (?:did|was|have|am) i|(?:me|i|us) (?:too|as well|also|neither|either)|"
    r"same (?:for|here|with|happened)|(?:reject\w*|ghost\w*|refused|turned|declined|dumped|"
    r"passed on) "
    r"(?:me|us|both)|(?:i|we|i'm|i've|i'd)(?: (?:just|also|have|was|were|got|been|had|then|too|"
    r"am|now|"
    r"finally|did|didn'?t|not|never|even|get|getting|again|keep|both))* "
    r"(?:rejected|rejection|turned down|ghosted|refused|the job|hired|a no)|and (?:i|me|mine)$|"
    r"(?:mine|my own|my) (?:application|interview|rejection|offer|one)|tambien|yo)\b"
)
"""A no of one's own after that of another."""


def read_wish(text: str) -> str:
    """Say what is wished for: "feedback" to look at, a "letter", or nothing that is known."""
    said = " ".join(bare(text).split())
    if FEEDBACK.search(said) and not ABSENT.search(said):
        return "feedback"
    return "letter" if LETTER.search(said) else ""


def read_said(text: str) -> str:
    """Give what "they" said, as it stands after a colon or after "they said"; empty if nothing."""
    found = SAID.search(text)
    return WHO_SAID.sub("", found[1].strip()) if found else ""


def is_feedback_alone(text: str) -> bool:
    """Say whether feedback came, and no decision beside it."""
    said = " ".join(bare(text).split())
    return read_wish(text) == "feedback" and DECISION.search(said) is None


def only_wished(text: str) -> str:
    """Give a wish for a letter without the clause that says to whom: "one that ghosted me"."""
    said = " ".join(bare(text).split())
    found = LETTER.search(said)
    return RELATIVE.sub("", said) if found and found.start() < STARTS else ""


def is_about_another(text: str) -> bool:
    """Say whether it was somebody else who was turned down, and not the one who writes."""
    said = " ".join(bare(text).split())
    found = ABOUT_ANOTHER.search(said)
    return found is not None and not OF_ME.search(said[found.end() :])
