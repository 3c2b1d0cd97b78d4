"""Praise that the person did not write."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

_PRAISED = (
    "(company|companies|team|teams|interview|interviews|interviewer|interviewers|people|place|"
    "places|firm|organisation|organization|manager|managers|person|boss|leader|leaders|"
    "leadership|recruiter|recruiters|employer|employers|workplace|workplaces|culture|group|office|"
    "panel|business|startup|brand|mind|minds|conversation|conversations|products?|experience|process|"
    "agency|school|hospital|studio|lab|mentor|professional|professionals|colleagues|department|"
    "expert|experts|human|humans|bunch|work|vision|mission|reputation|talent|institution|university|"
    "engineers?|designers?|scientists?|teachers?|restaurant|shop|hotel|bank|kitchen|chef|"
    "respect|admiration|honou?r|privilege|pleasure|opportunity|career|environment|hosts?|call)"
)
_ELATIVE = (
    "(amazing|incredible|outstanding|phenomenal|extraordinary|exceptional|brilliant|unbelievable|"
    "spectacular|magnificent|world-class|world class|unmatched|unparalleled|unrivalled|unrivaled|"
    "visionary|genius|flawless|world-changing|world changing|game-changing|legendary|"
    "stellar|superb|awe-inspiring|mind-blowing|breathtaking|"
    "perfect|marvellous|marvelous|fabulous|awesome|stunning|remarkable|revolutionary)"
)
_MOST = (
    "(amazing|impressive|inspiring|inspirational|incredible|brilliant|talented|generous|"
    "thoughtful|kind|welcoming|professional|prestigious|innovative|exciting|wonderful|admirable|admired|"
    "respected|intelligent|gifted|friendly|insightful|remarkable|extraordinary|fascinating|"
    "interesting|charming|beautiful|forward-thinking|successful|competent|knowledgeable|gracious|"
    "dynamic|desirable|attractive|enjoyable|pleasant|caring|creative|skilled|visionary|fantastic|"
    "outstanding|exceptional|engaging|supportive|advanced|astonishing|perfect|delightful|memorable|"
    "stimulating|enlightening|positive|respectful|organised|organized|warm|human|helpful)"
)
_BEST = (
    "(best|greatest|finest|nicest|kindest|smartest|brightest|coolest|warmest|friendliest|loveliest|"
    "fairest|cleverest|sharpest|wisest|strongest|happiest|highest|top|number one|#1|"
    "leading|deepest|"
    "utmost|biggest|sweetest|boldest)"
)
SUPERLATIVES = Group(
    Rule.FLATTERY,
    sentence("You did not use these words yourself, and praise that is not yours is easily heard."),
    sentence("Is this true for you? If not, name one thing that you did like."),
    f"""
    (one of )?(the|your) (very |absolute |absolutely |single |by far the |
        undisputed )?{_BEST} (and \\w+ |\\w+ing |\\w+ |){_PRAISED}
    (the|your) (very |absolute |single )?{_BEST} ~(i have|i've|i had|i'd|i could) (ever|seen|met|
        had|known|been|come|encountered|imagine|experienced|yet)
    {_BEST} ~(in|of) (the|this|your|our|any|all) (whole |entire )?(world|industry|business|country|
        field|planet|market|city|sector|time|history|universe|profession)
    (the|your|by far the) (very |absolutely |single |
        by far )?most {_MOST}( and (most )?\\w+)? ~{_PRAISED}
    (the )?most {_MOST} ~(i have|i've|i had|i'd) (ever|seen|met|had|known|been|come|yet)
    (are|is|was|were) (by far |easily |simply |truly |without doubt |without a doubt |
        hands down )*(the|simply the) (very )?(best|greatest|finest|most {_MOST})(?! (way|time|
        place to|approach|day|fit|part|that|i|of|match|thing|person to|one to|option|answer|next|
        method|for me|moment|channel|address|decision|example))
    (absolutely |truly |simply |really |such an? |an? |your |the |most )?{_ELATIVE} (and \\w+ |
        \\w+ )?{_PRAISED}
    (you|you're|you are|everyone|everybody|your \\w+|your \\w+ \\w+|the team|the company|
        the whole team|they|the panel|the interview|the office|the people) (all |both |really |
        truly |are |were |is |was |'re |have been ){{1,3}}<very>(nothing short of |an? )?{_ELATIVE}
    most {_MOST} ~(in|of|on) (the|this|your|our|all|any|every)
    what an? (absolutely |truly |simply )?{_ELATIVE}
    never (have i|in my (life|career)|had i) ~(met|seen|known|encountered|experienced|come across|
        been)
    (second to none|in a class of (its|your) own|head and shoulders above|without equal|
        like no other|best in class|best-in-class|world leader|the gold standard|unlike any other|
        bar none|out of this world)
    (never|nobody|no one) (has )?(ever )?(in my life )?(met|seen|had|known|encountered|experienced|
        spoken to|talked to|been|worked|been interviewed) ~(such|so|better|anyone|anybody|a (more|
        \\w+er)|an? \\w+ (so|as|that (impressive|good))|people (so|as|like)|someone (so|as|like)|
        more)
    (no other|not another|no) (company|team|interviewer|employer|organisation|organization|place|
        firm|manager) ~(comes close|compares|like yours|has ever|in the world|can|could|is as|even|
        has|was|impressed|made)
    (honou?r|chance|opportunity|conversation) of (a|my) (lifetime|life)
    (once in a lifetime|once-in-a-lifetime)
    (no|n't a|not a) (better|greater|finer|kinder|nicer|smarter) ~(in|on|anywhere|than you|
        than your|out there|to work)
    {_BEST} \\w+ (\\w+ )?(on earth|in town|in the world|alive|around|out there|of all time|
        in existence|in the universe|on the planet|in the (country|industry|business|city|field))
    (on|in) (the )?(earth|universe|planet) (is|can|could|has|comes|as|than)
    highlight of my (whole |entire )?(life|career|year|decade)
    (you|you're|your \\w+|it|this|that|yours|they) (is |are |was |were )<very>(by far |easily |
        simply )?(the )?(number one|number 1|no 1|#1|top of the world|unbeatable|peerless|
        incomparable|irreplaceable|beyond compare|beyond praise|the ultimate|the dream)
    (every|each|any) \\w+('s)? (ultimate )?dream
    in awe of (you|your|the|how)
    (you|you're|you are|he is|she is|your \\w+ (is|are|was)|they are) <very>(are |is |were )?(a |
        an |the |such an? |one |my )?(true |real |absolute |total |pure |living |born |
        creative )?(genius|genius of|visionary|legend|hero|icon|rock star|rockstar|superstar|saint|
        angel|guru|idol|titan|inspiration|role model|godsend|force of nature|goddess|king|queen|
        wizard)
    i (adore|worship|idolise|idolize|revere) (you|your|the)
    (everyone|everybody|the (whole )?world|people|anyone|half the \\w+) ~(knows?|dreams?|admires?|
        envies|looks up|envy|agrees?) ~(you|your|the best|of working)
    (no one|nobody|no company|no other \\w+) (does|could|can|runs|leads|makes|explains|treats|knows|
        understands) ~~(like you|better|as well|the way you)
    one of a kind
    (in love|head over heels|obsessed) with (you|your|the (company|team|office|brand))
    (shining|guiding) (star|light|example)
    walk(s|ing)? on water
    (pinnacle|epitome|envy|jewel|crown jewel|cream) of (the|your|all|every|what|our)
    (perfect|flawless) in every
    (greatest|biggest|highest) (honou?r|privilege|pleasure|joy|dream|thing) ~(of|to|in|for|i)
    (i am|i'm) your biggest (fan|admirer)
    (absolutely|utterly|completely|totally) (blown away|mesmerised|mesmerized|captivated|dazzled|
        amazed)
    (blown away|mesmerised|mesmerized|dazzled) by (you|your|the|how|everyone|everything)
    """,
    """
    (warmest|kindest|best|sincerest|deepest|highest|very best) (personal )?(regards|wishes|thanks|
        greetings|of luck|gratitude)
    (best|right) (team|person|people|company|place|department|office|manager) (to|for) (ask|contact|
        write|speak|talk|send|approach|me)
    (my|our|his|her|their|own) ~(best|greatest|strongest|highest|biggest|deepest|brilliant|perfect|
        exceptional|top|leading|amazing|outstanding)
    (best|perfect|ideal) (practice|practices|before|possible)
    leading (a|the|my|our|small|an) ~(team|group|project)
    (not|n't|never) ~(the|a) (best|perfect|most)
    (turned down|rejected|lost|passed on|passed over|missed out on) (the|your) best
    i (was|am|'m|would have been|would be) ~(the|a) (very )?(best|greatest|most \\w+|strongest)
    best interview (practice|tips|advice|preparation)
    (perfect|remarkable) (fit|match|timing|sense)
    no other (company|role|interview)s? (scheduled|lined up|in|at the moment|planned)
    strongest (skills|points?|areas?)
    (how|what|which|what's|to|is) (the|your|a) (best|greatest|strongest|most \\w+)(?= (for|you|to|
        that you))
    """,
    deniable=False,
)
_COMMON = frozenset(
    "the a an and of in i have ve ever your you are is was were most one very really truly been so "
    "such had met seen this by it to world that people team company with any all absolutely".split()
)


def praise(text: Text, own_words: str) -> Iterator[Flag]:
    """Flag superlatives, but for those that the person used in their own words."""
    own = set(re.findall(r"\w+", Text(own_words).plain))
    for flag in SUPERLATIVES.found(text):
        said = re.findall(r"\w+", text.plain[flag.start : flag.end])
        telling = [one for one in said if re.fullmatch(_TELLING, one)]
        needed = telling or [one for one in said if one not in _COMMON]
        if not needed or not own.issuperset(needed):
            yield flag


_TELLING = "|".join(f"(?:{one[1:-1]})" for one in (_BEST, _ELATIVE, _MOST))
