"""Doubting the decision, in words that tell of it only together."""

from collections.abc import Iterator

from bot.tone.faulting import FAULT
from bot.tone.flags import Flag
from bot.tone.text import Text

JUDGED = """
    your ~<decision>
    (the|this|that|their) ~(decision|choice|rejection|outcome|result|verdict|conclusion|assessment|
        judgement|judgment|evaluation|selection|process)
    (how|way) (you|they|the panel|your \\w+) ~(decided|judged|assessed|evaluated|scored|ranked|
        chose|treated|handled|interviewed|selected)
    (the|your) ~(right|best|correct) (call|choice|decision|person|candidate)
    (the|your|their) (reasons?|reasoning|explanation|arguments?|criteria|scores?|scoring|grounds)
    """
DOUBT = """
    (not|n't|hardly|far from|less than|un) ?<very>(convinced|persuaded|objective|justified|
        convincing|true|correct|consistent|honest|neutral|impartial|professional|transparent|
        serious|valid|logical|rational|merit-based|sound|reasonable|worthy of|correct|accurate)
    (unconvinced|unpersuaded|unconvincing|subjective|arbitrary|random|inconsistent|opaque|careless|
        hasty|rushed|sloppy|premature|short-sighted|personal agenda|political|dubious|suspicious|
        shady|fishy|illogical|irrational|contradictory|inaccurate|false|untrue|disputable|
        questionable|offensive|hurtful|insensitive|lazy|weird|ludicrous|preposterous|mystifying)
    (don't|do not|can't|cannot|won't|will not|doesn't|never) <very>(buy|accept|believe|agree|
        recognise|recognize|acknowledge|respect|understand|get|see how|hold|stand)
    (doubt|doubts|question|object|objection|dispute|protest|challenge|contest|complain) (the|your|
        about|that|to|whether|this)
    (in haste|in a hurry|blindly|on a whim|by mistake|in error|without (looking|reading|knowing|
        asking|giving)|overnight|too (soon|fast|early|hasty|harsh|quick))
    (excuses?|pretext|invented|made-up|made up|lame|cop-out|whim|sham|staged|template|boilerplate|
        copy-paste|copied)
    (must|has to|have to|seems?|seemed|may|might) (be|have been) <very>(off|wrong|flawed|mistaken|
        skewed|broken|incorrect|confused|missing)
    (serious|strong|grave|real|my|great|considerable|some) (doubts?|objections?|concerns?|
        reservations?) (about|to|over|with|regarding)
    """
ANGER = """
    (insulted|outraged|angry|hurt|offended|furious|appalled|disgusted|shocked|upset|humiliated|
        betrayed|cheated|let down|baffled|bewildered|dismayed|stunned|annoyed|frustrated|bitter|
        wronged|livid|fuming|aggrieved|resentful|astonished|dumbfounded|perplexed|astounded)
    (insult|insulting|outrage|betrayal|disgrace|scandal|travesty|injustice|nonsense|mockery|lie|
        lies)
    (unbelievable|outrageous|absurd|appalling|shocking|ridiculous|laughable|disgraceful|infuriating)
    """
NOT_SO = """
    (don't|do not|can't|cannot|won't|hardly|never) <very>(think|believe|feel|find|see|call|consider|
        say) (that |it )?~~(fair|right|correct|just|justified|honest|objective|reasonable|
        professional|accurate|true|respectful|acceptable|deserved)
    (doubt|question) ~~(fair|right|correct|just|honest|objective|accurate|qualified|better)
    (no way|refuse to believe|impossible|unlikely|hard to believe|can't imagine|
        cannot imagine) (that |how )?~~(better|stronger|more|fit|suited|qualified|fair|right|
        not the best)
    (can't|cannot|don't|couldn't|fail to) <very>(see|think|imagine|believe|understand) ~~i (was|am|
        were|wasn't) (not )?
    """
NOT_SEEN = """
    (not|n't|never|hardly|barely) ~(properly|fairly|fully|thoroughly|seriously|carefully|duly|
        adequately|correctly|justly|honestly|even|really) (been )?(evaluated|considered|assessed|
        reviewed|read|heard|judged|appreciated|recogni[sz]ed|valued|understood|looked at|seen|
        examined|weighed|credited|listened to)
    (not|n't|never) (evaluated|assessed|judged|treated|reviewed|heard|considered|graded|
        scored) ~(fairly|properly|correctly|objectively|seriously|equally|thoroughly|justly|
        with respect)
    (you|you guys|you people|you lot|you folks|they|your \\w+|hr|somebody|someone) <very>(have |
        has |'ve )?(messed|screwed|slipped|fucked|stuffed|botched|bungled|muddled|mucked|
        goofed) ?(up|it|this|that)?
    (interviewer|interviewers|panel|recruiter|manager|you|hr|your \\w+|committee|they|he|she) (was|
        were|seemed|looked|came|showed up) <very>(unprepared|distracted|not listening|bored|
        uninterested|unqualified|not interested|disinterested|half asleep|on (his|her|their|
        your) phone|checking|unfriendly|impolite|late and)
    (interviewer|interviewers|panel|recruiter|hr|your \\w+|you|they|nobody|no one) (didn't|did not|
        never|barely|hardly|couldn't be bothered to) <very>(listen|listened|pay attention|
        paid attention|care|cared|prepare|prepared|look up)
    (qualifications?|experience|merit|talent|hard work|skills?|honesty|loyalty|competence|results|
        degrees?|effort) <very>(don't|doesn't|do not|does not|means? nothing|counts? for|isn't|
        aren't|mattered|is not|are not) ?(matter|count|valued|appreciated|mean|nothing|wanted|
        rewarded)?
    (change|reverse|alter|amend|correct|rectify) (your|this|the) (decision|mind|answer|verdict|
        ruling|choice|outcome|result)
    (unbelievable|incredible|ridiculous|absurd|outrageous|strange|odd|crazy|shocking|sad|
        disgraceful|amazing|funny|laughable|ironic|wild|insane|telling) (that|how) (you|they|i was|
        i wasn't|i didn't|your|someone|somebody) ~(reject|rejected|turn|turned|not|n't|chose|choose|
        pick|picked|hire|hired|prefer|went|pass|passed|ignore|ignored|overlook|overlooked|dismiss|
        treat|less)
    """
SETTLED = (
    "(i (accept|respect|understand|appreciate|don't (doubt|question|want|need|mean|dispute)|"
    "can see|do see|can follow)|thank|thanks|grateful|my (decision|choice|reasons|answers?|own)|"
    "our (decision|choice)|next time|in the (task|exercise|case))"
)


NOT_BETTER = """
    (no way|refuse to believe|can't imagine|cannot imagine|hard to believe|don't believe) (that |
        how )?~~(better|stronger|more \\w+|fit|suited)
    (can't|cannot|don't|couldn't|fail to) <very>(see|imagine|believe|understand) (how |why |
        that )?i (was |am |were |wasn't )(not )?(the )?(best|strongest|right|first|chosen|one|
        enough|suitable|fit)
    """
UNSEEN_BY_ME = (
    "(i (had|have|hadn't|haven't|was|am) (not )?(properly|fully|really|even)|thank|thanks)"
)


def doubted(text: Text) -> Iterator[Flag]:
    """Flag a sentence that speaks of their decision in words of doubt."""
    for doubt in (DOUBT, ANGER, NOT_SO):
        yield from FAULT.together(text, JUDGED, doubt, without=SETTLED)
    yield from FAULT.together(text, NOT_BETTER, without=SETTLED)
    yield from FAULT.together(text, NOT_SEEN, without=UNSEEN_BY_ME)
