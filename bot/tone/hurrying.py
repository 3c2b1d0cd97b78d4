"""Hurry, where something is asked of the reader."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

HURRY = Group(
    Rule.ENTITLEMENT,
    sentence("A deadline makes a favour a chore; people who are busy answer when nothing presses."),
    sentence("“Whenever you have a few minutes.”"),
    """
    (asap|a\\.s\\.a\\.p|as (soon|quickly|fast|promptly) as (possible|you can|you possibly can|
        humanly possible))
    (immediately|immediate|urgent|urgently|urgency|right away|straight away|straightaway|at once|
        without delay|without further delay|pronto|instantly|promptly|quickly|right now|
        this instant|by return|fast)
    (soonest|without fail|as soon as|soon as possible|sooner rather than later)
    (speedy|swift|rapid|prompt|quick|fast|urgent|immediate) (reply|response|answer|decision|
        feedback|action|attention|callback|turnaround)
    (don't|do not) (delay|dawdle|take too long|wait too long|make me wait)
    (a matter of urgency|high priority|top priority|time-sensitive|time sensitive)
    (by|before|until|till) (the )?(very )?(latest |close of |end of |the end of |start of |this |
        next |coming )*(tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|noon|midday|midnight|eod|cob|week|weekend|month|the week|the day|day|business|play|
        lunch|lunchtime|this evening|evening|morning|afternoon|\\d{1,2}(st|nd|rd|th)?( ?(am|pm|
        o'clock)| (of )?(january|february|march|april|may|june|july|august|september|october|
        november|december))?|(january|february|march|april|may|june|july|august|september|october|
        november|december) \\d{1,2}(st|nd|rd|th)?)
    (within|in|in under|in the next) (the )?(next )?(\\d+|an|one|two|three|four|five|six|seven|
        twenty-four|a|a few|a couple of|couple of|few) (hours?|days?|weeks?|minutes?|business days?|
        working days?)
    (today|tomorrow|tonight|friday|monday|this week|(the )?end of (the )?(week|day|today|
        month)) at the (very )?latest
    (my|the|your|a) deadline (is|for (this|your))
    (no|not) later than
    (hurry up|hurry|time is running out|time is short|time is of the essence|clock is ticking|
        don't keep me waiting|do not keep me waiting|keep me waiting|make it quick|be quick|
        before it is too late|before it's too late)
    (get back to me|call me|write back|contact me|get in touch) (now|today|tonight|tomorrow)
    (now|today|tonight|tomorrow|this week|this morning|this afternoon)
    """,
    """
    (no|not|n't|nothing|isn't|without|any|never) ~(urgent|urgency|hurry|rush|deadline|immediate|
        immediately|asap|right away|time-sensitive)
    urgent (care|treatment|tickets?|cases?|orders?|requests?|repairs?|calls?|tasks?)
    (just|right|until|from|even|by|for|up to) now (that)?
    now (that|know|see|understand|and then|i|work|give)
    (would give|i would|i'd|i can|answer) ~now
    (meet|met|meeting|talk|talking|speak|speaking|call|conversation|conversing|time|interview|
        interviewed|email|message|news|chat|visit|lunch|discussion|here|decision|letter|note|you|
        invitation|your reply|your answer|discussed|received|spoke|heard|learned|got|go|week|
        yesterday|earlier|again|was|is) (both |all |with \\w+ |it )?(today|this week|this morning|
        this afternoon|tonight|tomorrow)(?= (and|to|about|at|for|on|with|that|where|was|is|,)|
        [,.?!]| *$)
    i (will|'ll|can|could|am going to|have to|must|would|'d|finish|am able to|'m able to|
        am happy to|shall|plan to|hope to|should|am due|start|begin) (also |then |certainly |
        happily |gladly |be able to |be happy to |be glad to )?(send|share|submit|reply|answer|
        respond|deliver|finish|forward|start|begin|join|come|provide|complete|be (free|available|
        back|there|done|in|at)|email|write|have|make|get|show|return|call|leave|drop|move|decide|
        answer|let you know|graduate|know) ~~(by|before|until|within|in|as soon as|immediately|asap|
        tomorrow|today|right away|straight away|quickly|no later|promptly|at once|now|this week) ~~
    i (can|could|will|'ll|would|'d) (reply|answer|respond) (to you )?(by|before|until|within|today|
        tomorrow|at once|immediately) ~~\\w+
    (available|free|able to start|can start|ready to start|start|join|begin) (immediately|
        right away|asap|straight away|as soon as|at once|tomorrow|today|from tomorrow|this week|
        in the next|within|now)
    (replied|responded|answered|answered me|getting back|got back|responding|replying|answering|
        handled|organised|organized|let me know) (to me |so |very |me )?(so )?(quickly|promptly|
        fast|immediately|right away|within)
    (for|with|by|appreciated?|was|appreciating|surprised by) (your|the|a|such a|an|so|this|
        that) (very )?(quick|prompt|fast|swift|speedy|rapid|immediate|urgent) ?(reply|response|
        answer|decision|feedback)?
    (as soon as) (i|we|the|my|it|they|he|she)
    (you|they|she|he) (said|mentioned|told|wrote|promised|hoped|thought|were going|explained|had|
        would|planned|expected) ~~(by|before|within|in|until|today|tomorrow|this week)
    """,
)
_ASKS_THEM = re.compile(
    r"\b(?:please|pls|plz|(?:can|could|will|would|won't) (?:you|someone|i get|i have)|"
    r"let me know|i (?:(?:really|just|do|urgently|would|will) )?(?:need|want|expect|require|"
    r"must know|must hear|have to know|have to hear)\b|reply|respond|get back|answer|send me|"
    r"you must|you need to|tell me|waiting|hear back|hear from you|give me|call me|write back|"
    r"confirm|revert|kindly|call me|call back|ring me|phone me|"
    r"your (?:response|decision|feedback)|i'd like (?:a|an|your|to hear|to know)|"
    r"feedback|expect|expecting|my deadline|deadline (?:is|for you)|"
    r"i'd appreciate|i would appreciate|i look forward)\b"
)
_WEAK = frozenset("today tonight tomorrow now week morning afternoon quickly promptly fast".split())
_LONE = re.compile(
    r"\b(?:asap|urgent|urgently|hurry|time is|clock is|keep me waiting|too late|no later than|"
    r"at the (?:very )?latest|as soon as you|time.sensitive|matter of urgency|this instant)\b"
)
_NOT_MY_ACT = re.compile(
    r"\bi (?:was|am|felt|started|learned|knew|saw|left|went|had|did|didn't|did not|could see)\b|"
    r"\b(?:we|my \w+|customers?|they|he|she|people) (?:had|asked|told|was|were|did|always|often|"
    r"used|would|needed|wanted|worked|gave)\b|\b(?:used to|taught me)\b"
)
_MY_ANSWER = re.compile(
    r"\b(?:i|i'd|i'll)(?: would| will| can| could)? "
    r"(?:\w+ )?(?:answer|reply|tell|say|give|respond)\b"
)
_KINDNESS = re.compile(
    r"\b(?:of you to|thank(?:s| you) (?:so much |very much |again |a lot )?for|"
    r"i (?:\w+ )?appreciated?|grateful (?:that|for)|glad (?:that|you)|impressed|noticed)\b"
)
_DIRECT = re.compile(r"\b(?:you|your|please|pls|plz|kindly|reply|respond|let me know)\b")
_PRESSING = re.compile(
    r"\b(?:need|want|demand|expect|must|know|answer|reply|tell me|decide|respond)\b"
)


FEW = 8
"""Words of a sentence that says hardly more than that something is urgent."""


def hurry(text: Text) -> Iterator[Flag]:
    """Flag words of hurry where something is asked of the reader."""
    for flag in HURRY.found(text):
        said = text.sentence(text.around(flag.start))
        words = text.plain[flag.start : flag.end]
        if words.split()[-1] in _WEAK and len(words.split()) < 3 and not words.startswith("by"):
            pressed = _ASKS_THEM.search(said) and _PRESSING.search(said) and "before" not in words
            if not pressed or _NOT_MY_ACT.search(said) or _MY_ANSWER.search(said):
                continue
        if _KINDNESS.search(said):
            continue
        if _NOT_MY_ACT.search(said) and not _DIRECT.search(said):
            continue
        if _ASKS_THEM.search(said) or (
            _LONE.search(words)
            and not _NOT_MY_ACT.search(said)
            and (_DIRECT.search(said) or len(said.split()) <= FEW)
        ):
            yield flag
