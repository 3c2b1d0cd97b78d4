"""Tells a yes from a no, and neither from what only begins like one."""

import re

from bot import spanish
from bot.plain import plain

YES = frozenset(
    "yes yess yesss y yeah yea yep yup ya yas sure ok okay k alright please definitely "
    "absolutely certainly "
    "true correct right go gladly fine perfect cool great good".split()
    + spanish.YES.split()
)
PRAISE = frozenset("go good great cool perfect fine right correct true".split())
"""Words that are a yes alone, and may begin anything else."""
WITH_PRAISE = frozenset("please thanks thank you idea then ahead on it so for now by me".split())
NO = frozenset("no n nope nah naw not never don't dont neither".split() + spanish.NO.split())
YES_PHRASES = frozenset(
    "do it|why not|of course|of course please|please do|sounds good|that's it|go ahead|go for it|"
    "go on then|i would|i'd like that|i'd love that|i'd like to|i do|if you like|no problem|"
    "of course yes|that would be good|that would be nice|that'd be good|that'd be great|"
    "i don't see why not|i dont see why not|if you must|i guess|i guess so|i suppose so|"
    "might as well|let's|lets|let's do it".split("|")
    + spanish.YES_PHRASES.split("|")
)
NO_PHRASES = frozenset(
    "rather not|i'd rather not|maybe later|later|no thanks|not now|not yet|of course not|"
    "certainly not|definitely not|absolutely not|probably not|better not|hell no|god no|"
    "i'm good|im good|i'm fine|im fine|leave it|another time|some other time|"
    "i don't|i dont|keep it|keep them|keep everything".split("|")
    + spanish.NO_PHRASES.split("|")
)
YES_SIGNS = frozenset("👍✅🙏👌💯")
NO_SIGNS = frozenset("👎❌🚫")
HESITATION = re.compile(
    r"^(?:(?:h+m+|m+|um+|uh+m*|er+m?|well|oh|ah|actually|honestly|sorry|thanks|thank you|i think|"
    r"i guess|i suppose|probably|maybe|for now|so|and) )+(?=\w)"
)
REFUSED = re.compile(
    r"(?:(?:ok|okay|k|alright|fine|please|god|hell|thanks|but|of course|certainly|definitely|"
    r"right) )*"
    r"(?:no|nope|nah|not|never|don't|dont|do not|rather not|"
    r"(?:i'm|im|i am) not (?!sure|certain)\w+|"
    r"i (?:don't|dont|do not|won't|wont|wouldn't|can't|cant) (?!know|mind|care|see why)\w+|"
    r"(?:i'd|i would|id) (?:rather|prefer)(?: that)?(?: you)? (?:didn't|didnt|did not|don't|dont|"
    r"not|wait|keep)|(?:you )?(?:needn't|neednt|need not|don't need)|no need)\b.*"
)
OPEN = re.compile(
    r"not sure|not certain|no idea|no preference|(?:don't|dont|do not) (?:know|mind|care)|"
    r"no (?:but|wait|yes|go|do)\b|not (?:a )?problem|no (?:problem|worries|rush|hurry|objection)|"
    + spanish.OPEN
)
"""Begins like a no, and may be none."""
UNSURE = re.compile(
    r"\b(?:not (?:so |really |quite )?(?:sure|certain)|maybe|perhaps|no idea|unsure|"
    r"i (?:don't|dont|do not) (?:really )?know|dunno|idk|depends|hard to say|"
    rf"{spanish.UNSURE})\b"
)
"""Says that somebody does not know."""
KIND = re.compile(r"\b(?:no (?:problem|worries|rush|hurry)|why not|don't mind|dont mind)\b")
TURNED = re.compile(rf"\b(?:no|not|don't|dont|never|stop|but|wait|{spanish.TURNED})\b")
"""After a yes this may turn it into something else."""


def read_yes_no(words: str) -> bool | None:
    """Read words as a yes or a no; none where they are neither, or both."""
    signs, said = set(words), plain(words)
    yes, no = bool(signs & YES_SIGNS), bool(signs & NO_SIGNS)
    if yes or no:
        return yes if yes != no else None
    if said in ("1", "2"):
        return said == "1"
    for tried in (said, HESITATION.sub("", said)):
        if tried in YES_PHRASES | NO_PHRASES:
            return tried in YES_PHRASES
        answer = _in_words(tried)
        if answer is not None:
            return answer
    return None


def _in_words(said: str) -> bool | None:
    pieces = said.split()
    if OPEN.match(said) or not pieces:
        return None
    if REFUSED.fullmatch(said) or pieces[0] in NO:
        return False
    if pieces[0] in PRAISE and not set(pieces[1:]) <= WITH_PRAISE | YES:
        return None
    if pieces[0] in YES and not TURNED.search(KIND.sub("", said)):
        return True
    return None
