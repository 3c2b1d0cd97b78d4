"""How people say that an interview went badly."""

import re

from bot.understanding.patterns import any_of

BAD = (
    r"(?:horrendous|appalling|woeful|hideous|grim|ghastly|diabolical|dismal|lousy|torture|"
    r"excruciating|bloodbath|horrid|tough|chaos|chaotic|traumatic|badly|bad|terribly|terrible|"
    r"awful|awfully|horribly|horrible|poorly|wrong|south|sideways|"
    r"dreadful|dreadfully|disaster|disastrous|disastrously|nightmare|train wreck|trainwreck|"
    r"car crash|mess|shambles|rough|shit|shite|crap|rubbish|atrocious|painful|brutal|a joke|"
    r"downhill|pear shaped|catastrophe|catastrophic|catastrophically|hell|fiasco|flop|shitshow|"
    r"tragic|embarrassing|humiliating|worst|abysmal|abysmally|terrible|not great|not good|not well|"
    r"cringe|failure|dumpster fire|painfully|worse|poor|to pieces|ugly|so so|messy|awkward)"
)

BOMBED = (
    r"(?:bombed|bomb|bombing|flunked|tanked|botched|blew|blown|fluffed|flubbed|fumbled|"
    r"messed up|mess up|messing up|screwed up|fucked up|f\*+ed up|cocked up|ballsed up|stuffed up|"
    r"effed up|ruined|butchered|choked|choke|failed|sucked|tripped up|muffed|mucked up|cooked|"
    r"crashed and burned|crashed|completely lost it|totalled|bricked|fudged|goofed|blundered|"
    r"crapped out|wrecked|died on my arse|bottled|bottled it|made a mess of|made a hash of|"
    r"made a fool of|embarrassed myself|did terribly|did badly|did so badly|did poorly|did awful|"
    r"did horrible|did really badly|sabotaged)"
)

TALKS = (
    r"(?:interview|interviews|interviewed|onsite|on site|screen|round|technical|panel|presentation|"
    r"assessment|call|superday|test|case study|it|everything|questions?|whiteboard|meeting|"
    r"system design|leetcode|hackerrank|hirevue|oa|chat|zoom|talk|exercise|audition|trial shift|"
    r"demo lesson|final|coding|thing|answers?|loop|viva)"
)

BAD_INTERVIEW = any_of(
    rf"(?:gave|give|giving) (?:[^\s.,]+ ){{0,2}}?{BAD} answers?",
    r"not (?:do|did|perform|performed|come across|interview|go|sell myself|present myself)"
    r"(?: [^\s.,]+){0,2}? (?:well|great|good|right|smoothly|very well|my best|myself justice)",
    r"not (?:a |the |my |such a |exactly a )*(?:good|great|best|strong) (?:interview|performance|"
    r"impression|showing|first impression)",
    r"(?:presentation|interview|demo|panel|case) (?:bombed|"
    r"tanked|flopped|backfired|imploded|crashed)",
    r"(?:under ?performed|fell flat|fluffed|imploded)",
    r"(?:bad|poor|terrible|awful) (?:performance|showing|impression)",
    r"not think (?:it|this|that|the|my) (?:[^\s.,]+ ){0,6}?"
    r"(?:went|was) (?:[^\s.,]+ )?(?:well|great|good|ok)",
    rf"{BOMBED} (?:it|that|this|my|the|an|a|in|at|on|so|everything|today|yesterday|out|another|"
    rf"myself|big|hard|up)(?: [^\s.,]+){{0,8}}?",
    rf"i (?:just |totally |completely |absolutely |really |so |definitely |think i |literally |"
    rf"also |kinda |have |basically |thoroughly |royally )*{BOMBED}",
    rf"{TALKS} (?:[^\s.,]+ ){{0,12}}?(?:went|was|is|were|has been|turned|did not go|felt|goes|gone|"
    rf"turned into|became) (?:[^\s.,]+ ){{0,4}}?{BAD}",
    r"(?:did|does|was) not go (?:so |very |that |too |really |as |at all |particularly |super )*"
    r"(?:well|great|good|smoothly|planned|how|to plan|the way|as planned|hot)",
    rf"(?:{BAD}|worst|shit|horrific|hideous|crappy|shitty|terrible|disastrous|rough|bad) "
    r"(?:[^\s.,]+ ){0,3}?(?:interview|interviews|phone screen|panel|onsite|presentation)",
    r"(?:mind|brain|head) (?:just |completely |totally |suddenly |literally )*(?:went|goes|"
    r"turned to|was|turned) (?:completely |totally |just |to )*(?:blank|mush|fog|foggy|empty|"
    r"jelly)",
    r"(?:blanked|froze|frozen|freezing|freeze|stammered|stuttered|rambled|"
    r"(?<!for )(?<!about )rambling|stumbled|clammed"
    r"|waffled|panicked|babbled|choked|mumbled|went blank|tongue tied|word vomit|word vomited)",
    r"(?:could not|can not|did not know how to|not able to|failed to|struggled to|unable to|"
    r"did not) (?:even )?(?:answer|explain|remember|think of|solve|finish|speak|get a word|"
    r"string|form|complete)",
    r"(?:made|making) (?:a )?(?:complete |total |such a |an )?(?:fool|idiot|arse|ass|"
    r"tit) of myself",
    r"(?:interview|interviewer|panel|they|he|she) (?:was|were) (?:[^\s.,]+ ){0,2}?"
    r"(?:rude|hostile|dismissive|unprofessional|mean|horrible|awful|aggressive|condescending|"
    r"racist|sexist|on (?:his|her|their) phone)",
    r"(?:said|say|saying) (?:something|the) (?:really |so )?(?:stupid|dumb|wrong)", r"messed it up",
    r"(?:barely|hardly|scarcely) (?:spoke|said|answered|talked|managed|got|remember)[^\s.,]*",
    r"could (?:not )?have gone (?:any |so much |much |a lot |a bit |way |far |loads )?(?:worse|"
    r"better)",
    r"fell (?:apart|to pieces)", r"lost my (?:train of thought|nerve|words|thread)",
    r"(?:tripped|stumbled) over (?:my|every|all|the)", r"talked too (?:much|fast|long)",
    r"(?:arrived|turned up|showed up|was|logged in|joined) (?:[^\s.,]+ )?late (?:to|for) (?:my|"
    r"the|an)",
    r"(?:keep|kept) (?:replaying|going over|thinking about) (?:it|my|the|every|what i)",
    r"(?:sure|know|convinced|think|pretty sure) (?:that )?i (?:have )?(?:failed|blew|bombed|"
    r"ruined)",
    r"no way (?:i|they)[^.,]{0,30} (?:got|get|hire|pick|pass|move)[^\s.,]*",
    r"i (?:was|did|am) (?:so |really |just |absolutely |honestly )*(?:terrible|awful|dreadful|bad|"
    r"a mess|rubbish|shit|useless|hopeless|a disaster|all over the place|horrible)",
    r"not my best (?:interview|performance|work|day)", r"cried (?:in|during) (?:the|my|an)",
    r"(?:blew|bombed|tanked|screwed|messed|stuffed|cocked|botched|fluffed) (?:it|my|the|this|that)"
    r"(?: [^\s.,]+){0,6}?(?: up)?", r"disaster of an? (?:[^\s.,]+ )?interview", r"car crash of an?",
)  # fmt: skip

TALK_OF_AN_INTERVIEW = re.compile(
    r"(?<!\S)(?:interview\w*|onsite|panel|phone screen|assessment|round|presentation|call|"
    r"technical|"
    r"questions?|asked|superday|hirevue|whiteboard|hiring manager|recruiter|screen|loop)(?!\S)"
)

HALF_BAD = any_of(
    rf"went (?:[^\s.,]+ ){{0,2}}?{BAD}",
    r"mortif(?:ied|ying)", r"embarrass(?:ed|ing|ment)", r"humiliat(?:ed|ing|ion)", r"ashamed",
    r"the shame", r"cring(?:e|ed|ing)", r"catastroph(?:e|ic)", r"(?:spilled|spilt|tripped|"
    r"stumbled)",
    r"wrong name", r"(?:i|it) (?:really |just )?(?:flopped|sucked)",
    r"flustered", r"interrupt(?:ed|ing)", r"no (?:clue|idea)", r"(?:hated|disliked) me",
    r"(?:threw|thrown) me(?: off)?", r"thrown off", r"tongue tied", r"nerves (?:got|took|kicked)",
    r"too nervous", r"i (?:cried|sobbed|panicked|shook|sweated)", r"lost it", r"stuttering",
    r"voice (?:was |kept )?(?:shak|crack|trembl)[^\s.,]*", r"not (?:get|know|have|think of) "
    r"(?:[^\s.,]+ ){0,3}?(?:answers?|questions?|words)",
    r"(?:grilled|roasted|interrogated|tore|ripped|torn|destroyed|humiliated|belittled|laughed|"
    r"mocked)"
    r"(?: me| us| at| apart| to| my| into)*", r"(?:under|un) ?prepared",
    r"not (?:at all )?prepared",
    r"did not know (?:the answer|what to say|how to answer|a thing|anything|any of)[^\s.,]*",
    r"(?:wrong|stupid|dumb|terrible|bad|silly) answers?",
    r"(?:every|each|all the) questions? wrong",
    r"nothing (?:to say|came out|prepared)", r"forgot (?:everything|my|all|what|how|the|her|his)",
    r"(?:interview|it|they|he|she) (?:was |got )?(?:ended|cut) (?:it |the interview |me )?"
    r"(?:early|short|off)",
    r"(?:could|can) not (?:think|breathe|speak|stop shaking|get [^\s.,]+ out)",
    r"(?:was|were|felt) (?:a )?(?:wreck|rough|off|awkward|shaking|sweating|all over the place|lost|"
    r"out of my depth|flustered|tongue tied)", r"hated (?:it|me|every)", r"walked out",
    r"not (?:feel|feeling) (?:good|great|confident) about (?:it|how|my|the)",
    r"(?:looked|seemed|were|was) (?:[^\s.,]+ )?(?:bored|unimpressed|annoyed|uninterested|"
    r"distracted)",
    r"(?:rambled|ramble|waffled|shook|sweated|lied|stammered|apologised|apologized|apologising)",
    r"(?:wi ?fi|internet|laptop|camera|mic|connection|audio|zoom) (?:[^\s.,]+ )?(?:died|dropped|"
    r"crashed|failed|froze|broke|cut out)",
)  # fmt: skip
"""What makes an interview a bad one, but may be said of other things."""
