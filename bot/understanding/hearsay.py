"""What a first message says of other people, or only as a doubt, and so is no news of one's own."""

import re

from bot.understanding.patterns import any_of

PEOPLE = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|gf|bf|fiancee?|spouse|ex|son|daughter|kids?|"
    r"child|brother|sister|sibling|twin|mother|father|mum|mom|dad|parents?|cousin|uncle|aunt|auntie|"
    r"nephew|niece|roommate|roomie|flatmate|housemate|neighbour|neighbor|friend|bestie|buddy|mate|"
    r"pal|colleague|coworker|classmate|student|mentee|grandson|granddaughter|girl|guy|lad|bloke|"
    r"friends|mates|colleagues|classmates|coursemate|son's|stepson|stepdaughter)"
)
SOMEBODY = (
    rf"(?:(?:my|our|his|her) (?:(?!for |of |to |as |with |at |from |by |application |"
    rf"interview )[^\s.,]+ )"
    rf"{{0,3}}?{PEOPLE}|"
    rf"(?:an?|some|this|one) (?:[^\s.,]+ ){{0,2}}?{PEOPLE} (?:of mine|of ours|of my|i know|"
    r"(?:at|from|in|on) (?:[^\s.,]+ )?[^\s.,]+)|"
    r"(?:someone|somebody|a person|people|everyone|everybody) (?:i know|i mentor|around me|else i "
    r"know|on my course|in my (?:class|cohort|year)))"
)
OWN = r"(?:i|me|my|mine|we|us|our|myself)"
INSTEAD = r"(?:instead|over me|rather than|and not|but not)"
REST = rf"(?: (?!{OWN} |{OWN}$|{INSTEAD}|but |while |though )[^\s.]+){{0,14}}"
OF_ANOTHER = any_of(
    rf"{SOMEBODY}(?! (?:and i|instead|over me)){REST}(?! {INSTEAD})"
    rf"(?: \. (?:he|she)(?: is| was| has)?{REST})?",
    r"(?:meanwhile|in the meantime)(?! they| i )(?: [^\s.]+){1,30}",
    rf"my (?:old|former|previous|ex|last|current) (?:boss|supervisor|manager|employer|company|"
    rf"place|job)"
    rf"(?! (?:rejected|turned|ghosted|said no)){REST}",
    r"(?:he|she) (?:just |also )?(?:got|was|has been|did not get) (?:rejected|turned down|"
    r"ghosted|the job|"
    r"hired|it)",
    rf"(?:rejected|ghosted|refused|turned down) (?:him|her|{SOMEBODY})(?! {INSTEAD})",
)
"""What happened to another: from that person on up to the next word of one's own."""

AND_I = any_of(
    r"(?:so|neither) (?:did|was|have|am|do) i", r"(?:me|i) (?:too|as well|neither|either)"
)
"""After one of these it happened to the writer as well."""

WONDERED = any_of(
    r"(?:if|whether)(?! i (?:should|can|could|want|need|ought|even want|would|will|feel))"
    r"(?: (?!but |because |though |then |and (?:then|they|he|she|i|now|so|still|got|was) )"
    r"[^\s.,]+){1,9}",
)
"""A clause that leaves open whether it is so."""

SUPPOSED = any_of(
    r"(?:maybe|perhaps|hopefully|possibly|fingers crossed)(?: (?!but |because )[^\s.,]+){1,8}",
    r"(?:think|thinking|guess|suppose|hope|hoping|assume|reckon|bet|pray|praying|imagine|hunch|"
    r"feeling|dreamt|dreamed|wish|pretend)(?: that)? (?:i|they|it|we|he|she|this)"
    r"(?: (?!but |because )[^\s.,]+){1,8}",
    r"[^\s.,]+ (?:probably|possibly|might|may|could)(?: (?!but |because )[^\s.,]+){1,8}",
)
"""A clause that is believed or wished for: no offer yet, though a bad feeling may be news."""


def blanked(pattern: re.Pattern[str], line: str) -> str:
    """Put a dash for each word that a pattern matches, so that the others keep their places."""
    return pattern.sub(lambda match: _dashes(match.group()), line)


def _dashes(words: str) -> str:
    return " ".join(word if word in (".", ",") else "-" for word in words.split())


def of_oneself(line: str) -> str:
    """Blank out what a line of plain words says of somebody else."""
    return line if AND_I.search(line) else blanked(OF_ANOTHER, line)
