"""Self-awareness once, and no putting oneself down."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group, pattern
from bot.tone.text import Text
from bot.words import sentence

_BAD = (
    "(terrible|awful|horrible|dreadful|atrocious|rubbish|useless|hopeless|pathetic|stupid|dumb|"
    "worthless|incompetent|abysmal|appalling|clueless|lousy|idiotic|embarrassing|laughable|"
    "shameful|inadequate|disastrous|catastrophic|miserable|pitiful|the worst|crap|shit|shite|trash|"
    "garbage|a mess|a disaster|a failure|a loser|a fool|an idiot|a joke|a moron|an imbecile|"
    "a nobody|a wreck|a train wreck|a trainwreck|a complete|an embarrassment|"
    "a disgrace|a disappointment|a waste|"
    "a catastrophe|a shambles|a nightmare|a burden|good for nothing|not good|ridiculous|unworthy)"
)
DOWN = Group(
    Rule.SELF_DEPRECATION,
    sentence("It paints a worse picture than they may have had, and it is not all of you."),
    sentence(
        "If it is true: “I don't feel I was at my best.” Once, and then what you would say now."
    ),
    f"""
    i (am|'m|was|must have (been|looked|sounded|seemed|come across as)|have been|feel|feel like|
        felt like|looked|sounded|seemed|look like|looked like|sounded like|came across as|
        came off as|know i am|know i was|acted like|behaved like|performed|interviewed|
        did) <very>(such )?(like )?(an? )?(absolute |complete |total |utter |real |bit of |pretty |
        huge |massive |such )*{_BAD}
    (what|such|like) an? (absolute |complete |total |utter |huge |big )?(idiot|fool|moron|failure|
        loser|mess|disaster|disappointment|embarrassment) (i|of myself|am|was)
    (my|that|the|whole) (answers?|performance|interview|presentation|test|code|case study|
        responses?|pitch|portfolio|english|effort|attempt|demo|coding|writing|spelling|behaviou?r|
        manners|knowledge|skills|interviewing|exercise) (skills |to \\w+ |on \\w+ |about \\w+ |
        that day |yesterday |itself )?(was|were|is|are) <very>(nothing but |such |
        just )?(an? )?(absolute |complete |total |utter |real )*{_BAD}
    i (was|am|'m) <very>bad(?= *[.?!,]| *$)
    i made (a|an) <very>~(mess|fool|idiot|hash|pig's ear|disaster) of
    i (have|had) (no|zero|little) (talent|brains|brain|clue|worth|skills?|hope|chance of ever|value|
        idea what i)(?! about)
    my <very>(terrible|awful|horrible|pathetic|dreadful|stupid|stupidity|abysmal|poor|lousy|
        embarrassing|disastrous|shameful|incompetence|miserable) (answers?|performance|interview|
        presentation|test|showing|attempt|effort|skills|self|responses?|code|mistakes?)?
    i (have |had |'ve |'d )?<very>(bombed|blew (it|the|my|that|this|your)|blown (it|the|my)|
        messed (it |that |this |things |everything )?up|mess (it |things |everything )?up|
        screwed (it |that |this |things |everything )?up|fucked (it |that |this |things )?up|
        f\\*+ed (it )?up|botched|tanked|choked|flopped|flunked|sucked|suck|stank|stink|
        crashed and burned|failed (miserably|completely|badly|you|spectacularly|so badly|everyone)|
        fell apart|went to pieces|fell flat on my face)
    i <very>(froze and ruined|ruined|wrecked|destroyed|butchered|murdered|trashed|spoiled|bungled|
        fluffed|fumbled) (it|the|my|that|this|everything)
    i <very>(embarrassed|humiliated|disgraced|shamed|made a fool (out )?of|made an idiot (out )?of|
        made an ass of|let down) (myself|everyone|you all)
    i <very>let (myself|you|everyone|everybody|the team|us) (all )?down
    i('m| am| was) <very>(ashamed|mortified|humiliated|disgusted|embarrassed) (of|by|at|about|how|
        to|that|with)
    i('m| am| was|'ve been| know i'm| know i am| know i was)? <very>(just )?(not|never|n't|
        nowhere near|far from|hardly|probably not) <very>(good|smart|clever|talented|bright|
        qualified|worthy|strong|intelligent|skilled|experienced|interesting|impressive|
        capable) (enough|of (this|the|your))
    i wasn't <very>(good|smart|clever|talented|bright|qualified|worthy|strong|intelligent|
        skilled) enough
    i('m| am| was) <very>(no good|a nobody|nobody|nothing special|nothing|not worth|not worthy|
        not cut out|not much|beyond help|out of my (depth|league)|way out of my)
    i (don't|do not|didn't|did not|never) <very>(deserve|merit) (this|it|the|your|a|to|such|any|
        better)
    i (can't|cannot|never|could not|couldn't|can never) (seem to )?<very>(do|get) anything right
    i always <very>(fail|mess|ruin|screw|choke|freeze|blow|disappoint|get it wrong)
    i <very>(hate|loathe|despise) (myself|how i)
    (stupid|silly|dumb|foolish|idiotic|pathetic) (of me|me|old me)
    i('m| am| was) <very>too (old|stupid|slow|dumb|thick|weak|boring|shy|inexperienced|dense)
    i('m| am| was) (so|such|really|very|just so|too) <very>(bad|weak|poor|thick|slow|boring|rusty|
        ignorant|foolish|inept) (at|in|with|that|to|for|on)
    i('m| am) (terrible|awful|rubbish|hopeless|useless|bad|no good) (at|with|in)
    (worst|most embarrassing|most awkward) (interview|interviewee|candidate|performance|applicant|
        presentation|answers?)( (ever|of|i|you|you've|in|that|anyone|all))?
    (you|anyone|anybody|no one|nobody) ~(would|could|want|wants|hire|hires) ~(someone|somebody|
        a person|an idiot|anyone) (like me|as \\w+ as me)
    who (would|could|wants|'d) ~(hire|want|employ|pick) (me|someone like me|somebody like me)
    (someone|somebody|people|person) as (stupid|useless|bad|hopeless|slow|incompetent|dumb|terrible|
        weak|inexperienced|old) as (me|i)
    (i know )?i (did|performed|interviewed|presented|came across|answered|spoke|
        behaved) <very>(badly|terribly|horribly|awfully|poorly|dreadfully|miserably|appallingly|
        atrociously|abysmally|pathetically|stupidly|horrendously)
    (what|total|complete|utter|absolute) (a )?(disaster|train wreck|trainwreck|catastrophe|shambles|
        embarrassment) (i was|my|of mine|on my part|it was|that was)
    (waste|wasting|wasted) (of )?your (precious |valuable )?time (with|on) (me|my|someone)
    """,
    """
    (my|the) (stupid|poor|terrible|awful) (connection|internet|wifi|wi-fi|line|microphone|camera|
        laptop|phone|network|signal|cold|sound|weather|traffic|train|commute|headset|mood|headache|
        eyesight|health|weather)
    i (was|am|felt|looked) (quite |so |really |very )?(terrible|awful|horrible|miserable|
        rubbish) (with|from|all|that (day|morning|week)) ~(flu|cold|fever|covid|week|morning|day|
        ill|migraine|headache)?
    (worst|terrible|awful) (interview|candidate) (question|questions|advice|tips|experience with)
    poor (performance|performing) (of|in) (the|a|our) (system|database|market|server|team|product|
        app)
    i ~(failed|wasn't qualified|not qualified) (fast|forward)
    not (too |very |so )?good with (heights|spiders|dogs|names|cats|animals|blood|needles)
    (too|not) (good|old) to (be true|learn)
    (feel|felt) ~(terrible|awful|horrible|dreadful) (about|for|that|with|from)
    not good enough reason
    """,
)
REPEATED = Group(
    Rule.SELF_DEPRECATION,
    sentence(
        "You have said this once already, and once earns respect; twice weighs on the letter."
    ),
    sentence("Keep the first time, and leave this one out."),
)
_WEAK_MOMENT = pattern(
    """
    (not|n't|never) ~(at|on|in) (my|top) (best|form)
    (not|n't) ~(my|at) (best|strongest|finest|usual self|usual best)
    (below|far from|less than) my (best|usual|normal)
    (not|n't) ~do myself justice
    i (was|am|got|became) <very>(nervous|unprepared|unfocused|distracted|anxious|rattled|tense|
        flustered|off form)
    i <very>(stumbled|struggled|froze|rambled|fell short|lost my thread|went blank|panicked|
        hesitated too)
    my (nerves|anxiety) (got|took|was|were)
    """
)


def repeated(text: Text) -> Iterator[Flag]:
    """Flag the second sentence that tells of one's own weak moment."""
    told = [
        place
        for number, place in enumerate(text.sentences)
        if _WEAK_MOMENT.search(text.sentence(number))
        and not re.search(r"\bwhere\b[^.?!]{0,40}\?", text.sentence(number))
    ]
    if len(told) > 1:
        yield REPEATED.flag(text, *told[1])


GROUPS = (DOWN,)
