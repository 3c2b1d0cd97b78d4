"""Demands, and orders."""

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
    you <very>(must|have to|need to|should|ought to|had better) (at (the )?(very )?(least|minimum) |
        really |first |please )*(cover|refund|reimburse|compensate|treat|respect|honour|grant|
        inform|update|consider me|keep your|tell|pay|give|explain|answer|reply|call|offer)
    (you|they|someone|somebody|your \\w+) <very>(could|can|should|might|would|
        must) <very>at (the )?(very )?least
    at (the )?(very )?least (you|they|someone|somebody|your \\w+|i) <very>(could|can|should|might|
        must|deserve|expect)
    surely (you|your|they|someone|it's not|it is not|that's not) ~(can|could|have|must|should|would|
        too)
    (you|there|they|this|it) ('d |had )?better (have|be|give|send|tell|reply|answer|explain|not)
    (highest|top|utmost|first|high|absolute) priority
    i trust (that )?(i|you|to|your|this) ~(will|'ll|hear|receive|have|answer|reply|get|is)
    entitled
    after (everything|all) (that )?(i|we|you put|the \\w+ i)
    (or else|otherwise,? i|or i (will|'ll|am going|shall))
    (paid|spent|bought|booked|took|missed|used|flew|drove|travelled|traveled|cost me) ~~(so|
        and) (you|they|the least|i think|i feel) ~(could|can|should|owe|must|at least|might)
    (what|how) (kind|sort) of (company|people|employer|person|place|manager)
    (who|what) do you (think you are|take me for)
    (do|get) your (job|act together)
    i('m| am) (not )?(asking|telling) you (one|a|for the) (last|final|third|second) time
    (i|we) (won't|will not|can't|cannot|refuse to) <very>(wait|be ignored|be kept waiting|
        tolerate being|put up with being|stand for being)
    i ('ll |will |am going to |shall )be <very>(expecting|waiting for|awaiting) (your|a|an|the|to|
        some)
    revert (back )?(by|asap|soon|soonest|to me|at the|at your|with|urgently|immediately)
    (third|second|fourth|fifth|last|final|umpteenth) (time|email|mail|message|reminder|request|
        letter) ~(i|i've|i'm|writing|asking|to you|without|now|before)
    still ~(no|haven't|have not|hasn't|not|waiting|nothing) ~(heard|had|got|gotten|received|reply|
        replied|answer|answered|response|word|feedback|from you|call|called)
    (bother|bothered|courtesy|decency|manners) to (reply|answer|respond|call|write|tell|let|read|
        send|even|inform|give|explain|acknowledge)
    (ghost|ghosts|ghosted|ghosting|ignored|ignoring) (me|us|my|all my|every)
    been <very>(ghosted|ignored|kept waiting|kept in the dark|fobbed off|left hanging|strung along)
    (left|leaving|keep|keeping|kept) me (hanging|waiting|in the dark|guessing|on hold)
    how (hard|difficult|long) (is|can|does|would) it (be |take )?(to (reply|send|answer|write|give|
        tell|call|pick)|you)
    too much to ask
    i (shouldn't|should not) have to (chase|ask|wait|beg|remind|explain)
    (answer|explanation|reply|response|feedback|apology|payment) (is )?(required|overdue|
        long overdue|due|expected|the minimum)
    (not|n't|won't) ~(go away|going away|stop|stopping|rest|leave|leaving|let up|give up) ~(until|
        till|before)
    (special|preferential) treatment
    (fast-track|fast track|jump the queue|skip the (queue|line|test|first|interview)|put me (first|
        at the top|on top|ahead)|(first|front) (in|of) (the )?(line|queue)|waive the|move me (up|
        to the (top|front)))
    (want|require|need|demand|expect|like) (it|this|that|an? \\w+|the \\w+|your \\w+) in writing
    (compensat(e|ed|ion)|paid|pay|reimburse|refund) (me )?for (my|the|all my) (time|effort|work|
        trouble|hours|lost)
    (reply|respond|answer|call|write|get back|let me know|decide|confirm|tell me|contact me|ring|
        phone|email|message|text|send it|act) (to |with )?(me back |me |back |to me |
        back to me )?(by )?(today|tonight|now|tomorrow|this week|this morning|this afternoon|
        this evening|immediately|at once|instantly|within)
    (make|find|clear|free up) (some |the |a little )?time for (me|this|us)
    (you|they|your \\w+|hr|recruiter|company) ~(not|n't|never) <very>(bother|bothered|care|cared|
        had the (courtesy|decency)|lift a finger|lifted a finger|take the trouble|took the trouble)
    (no one|nobody|none of you) <very>(bothered|cared|cares|had the (courtesy|decency)|
        lifted a finger|took the trouble|replied|answered|responded|called)
    (haven't|hasn't|didn't|have not|has not|did not) <very>bother(ed)? to
    (earned|earn|gained|have|got) (myself )?(the|a|every) right to (know|be|some|an?|honest|
        feedback|answers?|hear|see|expect|better|ask)
    i('ve| have)? (already |also )?(been|waited|was) <very>(more than |extremely |
        nothing but )?patient(?= *[.,!]| *$| (enough|for|with you|long))
    i <very>waited ~(enough|(weeks?|days?|months?),? (that's|that is|which is|and|for))
    how dare
    (long|more than long|patient) enough(?= *[.!,]| *$)
    (expect|expecting|want|demand|require|claim|claiming) ~(compensation|refund|reimbursement|
        payment)
    (it's|it is|it would be|it'd be|seems|is) <very>(only )?fair (that|if|to ask that) you
    (is|would be|that's|was|are) the (very |absolute )?least (i|we|you)
    (silence|ignoring|delay|waiting|wait|lack of ~(reply|response|answer|feedback)) ~(is|was|are|
        feels) <very>(unacceptable|rude|not acceptable|disrespectful|not ok|not okay|unprofessional|
        inexcusable|outrageous|not good enough|ridiculous|insulting|not right|wrong)
    (unacceptable|not acceptable|not good enough|disrespectful|unprofessional) ~(silence|
        not to (reply|answer|respond)|to (ignore|ghost|leave)|to keep|that (nobody|no one|
        you haven't))
    (want|demand|like|let me|need|insist|ask|asking|wish|expect) ~(speak|talk|be put through|
        complain|escalate|write) (to|with) (your|the|a|somebody|someone) ~(manager|boss|supervisor|
        ceo|director|superior|superiors|management|head office|in charge|senior|above you)
    i <very>(should|ought to|must) (at (the )?(very )?least |really |now )*(get|be (given|told|paid|
        offered|called|treated|informed|allowed)|receive|have (received|been (told|called|informed|
        treated|paid)))
    (don't|do not|never) (you dare )?(ignore|brush|fob|ghost|dismiss|waste) (this|my|me|it|off)
    make it up to me
    i <very>deserve to (know|hear|be told|be informed|understand|see|be treated)
    i <very>deserve (feedback|better|more|respect|answers|honesty|closure|clarity|some)
    (it's|it is|that's|would be|seems) <very>(only )?(right|reasonable|proper|decent|
        appropriate) (that )?you
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
    you should (find|have received|see|know)
    (the|your|our|this) (call|email|message|text|mail) (today|tonight|tomorrow|now|this \\w+)
    (been|for|you|it|stayed|talked|spoke|there|not|n't|was|were|is|are) ~(long|patient) enough
    (if|need|want|like|whenever|when|can|could|please|feel free to|would|just) ~~(answer|call|phone|
        ring) me
    i (should|ought to|must) (get|receive) (a|my|the|better|back|more|some|used) ~(certificate|
        licence|license|results?|practice|rest|sleep|exam|better|used)
    (like|love|happy|glad) to (speak|talk) (to|with) (the|a|someone|your) ~(head|team|manager|
        director|lead)
    i (can|could|will|'ll|would|'d|should|have to|want to) <very>(be able to |be happy to )?(reply|
        respond|answer|call|write|get back|confirm|decide|let you know)
    (no|not|n't|without|never) ~(need|have|rush|reply|answer|respond|call) ~(now|today|tomorrow|
        this week|immediately|within|at once)
    (not|n't|never) <very>(bother|care) (to|about|for|if|that|with) (the|a|my|me|it|reply|replying)
    surely (you|they) ~(can|could|have|must) ~(busy|many|a lot|understand|imagine|guess|know)
    at (the )?(very )?least i (can|could|know|have|got|learned|should)
    (first|top|highest|high) priority (is|was|for me|of mine|for you|at|in)
    (feel|felt|feeling|act|acting|sound|sounding|seem|seeming) entitled
    after all (that )?i (had|have|was|am|did) (only|not|still)
    (not|n't|never|no|without|rather than) ~~(special|preferential) treatment
    (you|they|she|he|who) ~(pay|paid) for my (time|work) ~(already|on)
    (first|front) in line (to|for) (help|congratulate|thank)
    i (don't|do not|wouldn't) (want|need) you to
    (i need|i want) (an|some) ~(answer|answers) (to myself|for myself)
    i expect (that )?(you are|you're|you have|you've|you get|you will be|you'll be|you must be|
        you had|you know|your (team|inbox|days?|week|schedule|calendar|time))
    no (waste|waste of)
    """,
)
_COMMAND = re.compile(
    r"\s*[\"'(]*(?:(?:now|so|just|well|and|then|hello|hi|hey)[,\s]+)?"
    r"(?:answer|explain|respond|reply|justify|prove|ring|phone|call me|"
    r"give me (?:the|my|an? (?:answer|reply|reason|explanation|straight|proper|real|clear))|"
    r"tell me(?! who| why)|send me|"
    r"show me|pay|compensate|reimburse|refund|fix|hire|admit)\b(?! (?:me in\b|a \w+ to))"
)
_SOFT = re.compile(
    r"\b(?:please|pls|plz|kindly|if|whenever|when|thanks|thank|would|could|might|maybe|perhaps|"
    r"everyone|him|her|them)\b(?! (?:question|email|mail|message|letter|calls?)s?\b)"
)


def commands(text: Text) -> Iterator[Flag]:
    """Flag a sentence that begins as an order, and has nothing that makes it a request."""
    for number, place in enumerate(text.sentences):
        said = text.sentence(number)
        if _COMMAND.match(said) and not _SOFT.search(said) and "?" not in said:
            yield DEMANDS.flag(text, *place)


GROUPS = (DEMANDS,)
