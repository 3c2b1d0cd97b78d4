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
    "failure|loser|fool|idiot|moron|imbecile|nobody|nervous wreck|wreck|train wreck|mess|"
    "disaster(?! (?:relief|recovery|response|management|planning|risk|zone))|fraud|impostor|"
    "imposter|phony|phoney|clown|embarrassment|disgrace|disappointment|catastrophe|shambles|dunce|"
    "bundle of nerves|bag of nerves|bumbling \\w+|blithering \\w+|"
    "amateur(?! (?:radio|musician|photographer|actor|theatre|football|player|league|dramatics|"
    "astronomer|orchestra|choir|boxer|painter|baker|gardener))|nonsense|gibberish|drivel|all wrong|"
    ""
    "incoherent|ridiculous|unprofessional|amateurish|childish|unimpressive|underwhelming|dire|"
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
    (i|and|i've|i'd|have|had|by|for) (completely |totally |really |just )?(made|making) (such )?(a|
        an) <very>~(mess|fool|idiot|hash|pig's ear|pigs ear|disaster|meal|dog's dinner|spectacle|
        shambles|balls|hames|muck) (of|out of)
    being (such )?(a|an) (total |complete |absolute |utter |real )*{_BAD}
    i (don't|didn't|do not|did not|never) <very>(belong|have what it takes|had what it takes|
        measure up|stand a chance|stood a chance|have a chance|had a chance)
    what was i thinking
    i('m| am) <very>not an? <very>(smart|clever|bright|talented|strong|good|intelligent|capable|
        competent|gifted) (person|candidate|speaker|interviewee|engineer|enough|\\w+ person)
    i <very>(am|'m|was|know i was|felt like) <very>the (very )?(weakest|worst|poorest|dumbest|
        slowest|least \\w+)(?! (of my|in my))
    (don't|do not|doesn't|didn't|never) <very>(think|believe|feel|felt|thought) (that |
        like )?i('m| am| was|have|'ve| had| have been|'ve been)? <very>(good|smart|clever|talented|
        bright|qualified|worthy|strong|intelligent|skilled|capable|brave|ready|up|cut out|made|
        material|interesting) (enough|for|to (it|the)|of)
    (a|an|some|that) <very>(shambles|disaster|mess|disgrace|catastrophe|embarrassment|excuse|
        train wreck|joke) of an? (interview|presentation|answer|performance|candidate|demo|test|
        pitch|call|\\w+)
    i(('d| would| could)( have|'ve)?) <very>(rejected|turned down|passed on|not hired|
        said no to) (me|myself)
    not <very>(exactly |really |quite )?the <very>(sharpest|brightest|smartest|cleverest|quickest|
        most \\w+) ?(tool|knife|bulb|crayon|candidate|person|one|brain|mind|cookie|lamp)?
    (my|the) (brain|head|mind) (is|was|turned|went|became|felt) <very>(mush|fried|porridge|useless|
        jelly|empty as|broken|to mush|to jelly|dead)
    (dumbest|stupidest|lamest|silliest|most (stupid|idiotic|pathetic|embarrassing)) (answers?|thing|
        mistake|question|response)
    (wanted|want|wished|wish) ~(sink into|disappear|vanish|crawl under|crawl into|hide|the (ground|
        floor|earth) ~swallow)
    (i am|i'm|i was|i am always|i'm always|being) <very>such an? (?!(fan|lover|believer|good|great|
        big|keen|happy|lucky|nice|long|important|interesting))\\w+
    (car crash|train crash|car wreck|dumpster fire|total flop|write-off|dog's dinner|shit show|
        shitshow|hot mess|trainwreck|train wreck|bloodbath)
    i (don't|do not|didn't|just don't|clearly don't|lack|lacked|haven't got|never had) <very>(have |
        got )?(the |any |enough )?(brains?|talent|intelligence|smarts|guts|charisma|stuff|intellect|
        personality|what it takes)
    i(('ve| have) always been|'m always| always was| have never been| was never) <very>(bad|
        terrible|awful|hopeless|useless|rubbish|poor|weak|lousy|any good|good) (at|in|with)
    (someone|somebody|people|person|candidate|an idiot|losers?|a nobody) like (me|myself) ~~(never|
        not|n't|no|hardly|doesn't|wouldn't|isn't|want|stand|make it|fail|hopeless)
    i ~(gave|had|made|said|did|wrote|delivered|asked|was|produced) ~(the )?(dumbest|stupidest|worst|
        weakest|lamest|silliest|poorest|most (stupid|embarrassing|ridiculous|idiotic|pathetic|
        awkward|incoherent)) (?!(of|case|thing about))
    i (have|had|'ve got|possess) (absolutely )?(no|zero|not much|little) (confidence|ability|
        aptitude|presence|charm|social skills|business (being|applying))
    i('m| am| was|'ll) <very>(never|not) <very>(going to (be|make|get|amount)|be any good|amount to)
    (i|me) (being|am|was|were) <very>(my own worst enemy|the problem|to blame|a lost cause)
    i (couldn't|could not|can't) (even )?(string|form|put|get) ~(sentence|words|word) ?(together|
        out)?
    no wonder (you|i|they|nobody|no one) ~~(chose|picked|rejected|didn't|wasn't|turned|went|hired|
        want|hires|never|passed)
    i (wouldn't|would not|'d not) (have )?<very>(hire|hired|want|pick|picked|choose|chosen|
        employ) (me|myself)
    <very>worst (interview|candidate|answers?|performance|\\w+) ~(ever|you|you've|of the (day|lot|
        bunch|year)|sat through|in history|on record)
    i (know|knew|understood|remembered) <very>nothing
    (i am|i'm|i was) <very>(an? )?(total |complete |absolute |bit of an? )*(waste of|lost cause|
        hopeless case|poor excuse|bad (candidate|interviewee|listener|speaker|student)|
        terrible \\w+|awful \\w+|useless \\w+)
    my (stupidity|incompetence|idiocy|ineptitude|ignorance|uselessness)
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
