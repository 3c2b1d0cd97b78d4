"""Tells a judgement on one's whole self from an account of what happened."""

import re

from bot.plain import plain

SELF = r"(?:i'?m|i am|i feel like|i was|i must be|i'?ve always been|i have always been)"
SOFTENED = (
    r"(?: (?:just|so|such|really|simply|clearly|obviously|a|an|the|complete\w*|total\w*|utter\w*|"
    r"big|biggest|bloody|fucking|too|probably|always))*"
)
NOTHING = (
    r"(?:useless|worthless|hopeless|stupid|dumb|idiot|moron|fool|failure|loser|fraud|imposter|"
    r"impostor|joke|embarrassment|disaster|waste of (?:space|time)|nobody|pathetic|incompetent|"
    r"incapable|unemployable|unhireable|broken|no good|not good enough|not cut out|"
    r"not smart enough|not enough|bad at everything|rubbish at everything|good for nothing)"
)
EVER = (
    r"i(?: will|'?ll)? (?:always (?:\w+ )?(?:mess|screw|fuck|ruin|fail|blow|get it wrong)|never "
    r"(?:\w+ )?(?:get|be|find|make|manage|amount|learn|good|succeed)|can'?t do anything|"
    r"ruin everything|fail (?:at )?everything|mess everything|hate myself)"
)
JUDGEMENT = re.compile(rf"\b(?:{SELF}{SOFTENED} {NOTHING}|{EVER}|what'?s wrong with me)\b")
OF_ONE_THING = re.compile(
    rf"{NOTHING} (?:at|with|in|when|during|on|for) (?!(?:all|everything|life|this|anything)\b)"
)
"""A judgement on one skill, which can be learned: "useless at whiteboards"."""


def blames_self(text: str) -> bool:
    """Say whether words judge the whole person, rather than tell what happened."""
    said = plain(text)
    return bool(JUDGEMENT.search(said)) and not OF_ONE_THING.search(said)
