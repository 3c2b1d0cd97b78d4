"""Demands, and hurry."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

DEMANDS = Group(
    Rule.ENTITLEMENT,
    sentence("They owe nobody an answer, and give one most gladly where they feel free."),
    sentence("“If you have a few minutes, I would be glad to hear from you.”"),
    """
    (you|they|your company|your team) <very>(owe|owed) (it to )?(me|us|all candidates|
        every candidate|candidates)
    i('m| am| was| feel i am| believe i am| think i'm)? <very>(owed|due|entitled to) (a|an|the|this|
        that|some|at least|your|feedback|better|more|to|know)
    (the )?(very )?least (that )?(you|they|your company|anyone) (can|could|should|might) do
    (common|basic|simple) (courtesy|decency|respect|politeness|manners)
    i ('ll |'d |will |would |did |do |had |should |have every right to )?<very>(expect|expected|
        await|insist on|require|demand|request) (?!that you are)(to <very>(hear|be (told|given|
        informed|contacted|called|paid|treated|offered)|receive|get|see some)|you to|your (reply|
        response|answer|call|feedback)|(a|an|some|your|more|better|the|at least|nothing less|this|
        full|detailed|honest|that|proper)* ?~(reply|response|answer|explanation|call|feedback|email|
        justification|update|apology|reason|reasons|respect|treatment|follow-up|review|
        reconsideration|than this|better|from you)(?= |[.?!,]|$))
    i ('m |am )?<very>(expecting) (a|an|your|you|to hear|some|feedback|the) ~(reply|response|answer|
        explanation|call|feedback|email|to|from|hear)?
    i <very>(demand|insist)
    (i|we|must|to) (must |have to |will )?insist (that|on|you)
    you <very>(must|have to|need to|are obliged to|are required to|ought to|should|had better|
        'd better|'ve got to|have got to|better|shall) <very>(give|send|tell|reply|respond|explain|
        answer|provide|write|call me|get back|let me|at least|offer|contact|confirm|justify|share|
        find|make|hire|take|invite|do|help|pay|meet|talk|speak|forward|interview)
    i (have|'ve got|got) (a|the|every) (legal |full |moral )?right to (know|an?|feedback|hear|be|
        see|your|this|ask)
    (my|within my) rights? (to (know|an?|feedback|hear|see)|as (a|an) (candidate|applicant))
    i <very>(want|need) (an|your|some|proper|clear|real|the|a|straight|honest|full) ~(answers?|
        explanation|reply|response|reasons?|justification|call back)(?! (to|that i|about))
    i (must|have to|need to) (have|get|receive|hear|know|see) (your|an|a|the) ~(reply|answer|
        response|decision|feedback|explanation)
    (answer|call|phone|ring) me(?= *[.?!]| *$)
    i <very>deserve (a|an|some) ~(answer|reply|explanation|response|feedback)
    your (duty|obligation|job|responsibility) to
    i need you to
    i want you to
    (give|send) me (a|an|the|your|some) <very>~(reason|explanation|answer|reply|decision|response|
        justification)
    (explain|justify) (yourself|yourselves)
    (answer|reply to|respond to|call|phone|email|message|ring) me( back)?(?= (now|today|immediately|
        at once|asap|soon|right away)| *[!])
    after (all |everything )?(the|my|that|this|i|those|these|so much|so many) ~(time|effort|work|
        hours|rounds|preparation|interviews|weeks|months|i did|i have done|i put|i gave|i invested|
        put in|done) ~(i|for you|i'd|you|put|invested|into|and)
    (wasted?|wasting|waste of) (so much |all |hours of |weeks of )?(my|our) time
    wasted ~(hours|days|weeks|months) ~(on|for|of)
    (make|making) an exception
    bend the rules
    (i'm|i am|am|been) (still )?waiting (for (an|your|a|the|some) ~(answer|reply|response|
        explanation|call|decision|feedback|email))
    (i have|i've|have) (been )?wait(ed|ing) (long enough|too long|far too long|for (weeks|months|
        ages|days|an answer|long|over|more|two|three))
    (can't|cannot|won't|refuse to|not going to) wait (any longer|forever|anymore|any more|
        much longer)
    (why|how come) (haven't|have|hasn't|has|is|are|didn't) (you|anyone|nobody|no one|it|
        this) ~(replied|answered|responded|got back|called|taking|written|reply|answer|respond|
        ignoring)
    (stop|quit) (ignoring|avoiding) (me|my)
    """,
    """
    (if|when|whether|whatever|unless|what|where|how|do|would|anything|everything|things|before|
        without|feel|feeling|thing|does) (that )?you <very>(have to|need to|must|should|ought to)
    (don't|do not|never|not|n't|no need|nothing) ~(expect|demand|insist|require|owe|entitled|
        request)
    (you|they) don't owe
    (i|we) (require|required|request|requested|expected|need|needed|demand) (no|nothing|neither|
        from|of)
    than i <very>(had )?expect(ed)?
    as i <very>(had )?expect(ed)?
    i (would|'d) (like to |just like to |kindly |humbly |only |hereby )?request
    you (should|must|have to|need to) (do|make|take|give|help|meet|forward|send|find|talk|
        speak) (a lot|so much|many|every day|it all|so many|the right|your)
    (don't|do not|never|wouldn't|not) (feel|think|mean|worry|want you to feel) ~you (have to|
        need to|must|should|ought)
    (without|rather than) (making|asking for) an exception
    you should (find|have received|see)
    i (don't|do not|wouldn't) (want|need) you to
    (i need|i want) (an|some) ~(answer|answers) (to myself|for myself)
    i expect (that )?(you are|you're|you have|you've|you get|you will be|you'll be|you must be|
        you had|you know|your (team|inbox|days?|week|schedule|calendar|time))
    no (waste|waste of)
    """,
)
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
        invitation|reply|answer|discussed|received|spoke|heard|learned|got|go|week|yesterday|
        earlier|again|was|is) (both |all |with \\w+ |it )?(today|this week|this morning|
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
    (your|the|a|such a|an) (quick|prompt|fast|immediate|urgent) ?(reply|response|answer|decision|
        feedback)?
    (you|they|she|he) (said|mentioned|told|wrote|promised|hoped|thought|were going|explained|had|
        would|planned|expected) ~~(by|before|within|in|until|today|tomorrow|this week)
    """,
)
_ASKS_THEM = re.compile(
    r"\b(?:please|pls|plz|(?:can|could|will|would|won't) (?:you|someone|i get|i have)|"
    r"let me know|i (?:(?:really|just|do|urgently|would|will) )?(?:need|want|expect|require|"
    r"must know|must hear|have to know|have to hear)\b|reply|respond|get back|answer|send me|"
    r"you must|you need|tell me|waiting|hear back|hear from you|give me|call me|write back|"
    r"confirm|your (?:response|decision|feedback)|i'd like (?:a|an|your|to hear|to know)|"
    r"feedback|expect|deadline|i'd appreciate|i would appreciate|i look forward)\b"
)
_WEAK = frozenset("today tonight tomorrow now week morning afternoon quickly promptly fast".split())
_LONE = re.compile(
    r"\b(?:asap|urgent|urgently|hurry|time is|clock is|keep me waiting|too late|no later than|"
    r"at the (?:very )?latest|as soon as you|time.sensitive|matter of urgency|this instant)\b"
)
_NOT_MY_ACT = re.compile(
    r"\bi (?:was|am|felt|started|learned|knew|saw|left|went|had|did|could see)\b"
)
_MY_ANSWER = re.compile(
    r"\b(?:i|i'd|i'll)(?: would| will| can| could)? "
    r"(?:\w+ )?(?:answer|reply|tell|say|give|respond)\b"
)
_PRESSING = re.compile(
    r"\b(?:need|want|demand|expect|must|know|answer|reply|tell me|decide|respond)\b"
)


def hurry(text: Text) -> Iterator[Flag]:
    """Flag words of hurry where something is asked of the reader."""
    for flag in HURRY.found(text):
        said = text.sentence(text.around(flag.start))
        words = text.plain[flag.start : flag.end]
        if words.split()[-1] in _WEAK and len(words.split()) < 3 and not words.startswith("by"):
            pressed = _ASKS_THEM.search(said) and _PRESSING.search(said) and "before" not in words
            if not pressed or _NOT_MY_ACT.search(said) or _MY_ANSWER.search(said):
                continue
        if _ASKS_THEM.search(said) or (_LONE.search(words) and not _NOT_MY_ACT.search(said)):
            yield flag


GROUPS = (DEMANDS,)
