"""Which news a first message brings: a no, a bad interview, silence, an offer, or none of them."""

import re

JOB = (
    r"(?:job|role|position|post|gig|internship|offer|spot|place|one|part|contract|apprenticeship|"
    r"scheme|traineeship|promotion|placement|residency|fellowship|vacancy|grad scheme|slot)"
)
SOME = r"(?:[^\s.,]+ ){0,6}?"
"""Up to six words of the same clause."""
THEY = r"(?:[^\s.,]+ ){0,2}?"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\S)(?:" + "|".join(patterns) + r")(?!\S)")


NO_REJECTION = _any(
    r"not (?:even |yet |officially |actually |technically )*(?:been |be |get |got |getting |have )?"
    r"(?:a |an |the |my |any )?(?:official |formal |proper |automated |generic |form )*"
    r"(?:rejected|rejection|rejections|turned down)",
    r"(?:no|without(?: even)?) (?:a |an |any |official |formal |proper |actual )*rejection(?: email)?",
    r"not (?:even )?(?:send|sent|sending|bother|bothered|give|get|got|had|have|receive|received)"
    rf" {SOME}(?:a |the |my )(?:[^\s.,]+ )?rejection",
    r"(?:fear|scared|afraid|worried|terrified|dreading|expecting|waiting|bracing)"
    r"(?: of| for| about| that| to)?(?: being| be| get| getting| a| the| another| i might be)*"
    r" (?:rejected|rejection|turned down)",
    r"(?:would )?rather (?:be |get |have )?(?:a |been )?(?:clear )?(?:rejected|rejection|no)",
    r"(?:will|going to|gonna|might|may|could|would) (?:probably |definitely |just |all )?"
    r"(?:be |get |have been )(?:rejected|turned down)",
    r"(?:if|whether|assume|assuming|guess|guessing|suppose|sure|think) (?:that )?"
    r"(?:i|it|they|this)(?: am| have| is| was| have been| will| been)*(?: a)?(?: probably)?"
    r" (?:rejected|rejection|no|turned down)",
    r"i (?:turned|turn) (?:it|them|this|that|the offer|down)(?: down)?",
    r"i (?:rejected|declined|refused) (?:it|them|this|that|the|their|an)",
    r"(?:after|despite) (?:so many|countless|all the|all these|\d+|hundreds of|dozens of|months of|"
    r"a (?:ton|lot|string|bunch) of|many|several|multiple|years of|endless) (?:[^\s.,]+ )?"
    r"(?:rejections|rejection emails|rejection)",
    r"(?:tips|advice|help|how) (?:on |for |with |to )?(?:handle |handling |deal with |dealing with )"
    r"?(?:a )?rejections?",
)
"""Talk of a rejection that has not happened, or not this time; it is blanked out first."""

REJECTION = _any(
    r"rejected", r"rejects", r"rejection", r"rejections", r"reject", r"rejecting",
    r"rejectd", r"auto reject(?:ed)?", r"declined me", r"denied",
    r"(?:turned|turning|knocked|shot) (?:me |us )?(?:down|away|back)",
    r"(?:passed|passing|pass) (?:on|over) (?:me|my|us)", r"passed me over",
    r"passed over", r"(?:got|been|was|being|get) passed on", r"(?:they|he|she|team|[a-z]+) passed on me",
    r"(?:decided|chose|choosing|going|opted|want|wanted) to pass(?: on me)?",
    r"(?:went|going|go|gone|goes|chose to go|moved|moving|moving forward|moved forward|"
    r"move forward|proceed|proceeding|proceeded|progressing|continuing|move ahead|moving ahead)"
    r"(?: ahead| forward| on)? with "
    r"(?:some(?:one|body)|another|other|others|a different|a more|an internal|a candidate|"
    r"the other|an external|different|a better|stronger|candidates|people|a stronger|more|"
    r"applicants|their|somebody)",
    r"(?:went|going|gone|goes|go) (?:in |into )?(?:a |another )(?:different |other )?direction",
    r"(?:went|gone|given|gave it|given it|going|goes) (?:to|for) (?:an? |the )?"
    r"(?:some(?:one|body)|internal|other|another|external|more experienced|different)",
    r"(?:gave|offered|giving|handed|awarded) (?:it|the [^.,]{1,40}?|my [^.,]{1,30}?) to "
    r"(?:some(?:one|body)|an internal|another|the other|an external|a [^.,]{1,20})",
    r"(?:picked|chose|chosen|hired|selected|preferred|choosing|took|choose|pick|found|had|hiring) "
    r"(?:some(?:one|body)|another|an internal|other candidates?|other people|others|a different|"
    r"the other|an? (?:more|external|stronger|better)|internally)",
    r"(?<!\bi )(?:picked|chose|hired|selected|(?:went|gone|go|going) with)"
    r"(?! me| up| on| for| out| to| by| it| my| this| that| i)(?: [^\s.,]+)",
    r"(?<!\bi )(?<!i have )(?<!weeks )(?<!months )(?<!days )(?<!time )passed(?= [.,]|$)",
    r"decided (?:not to|against|on (?:some|another|a different))[^\s.,]*",
    r"(?:over|under|too|not) ?qualified", r"no luck(?! finding| getting| yet)",
    r"(?:then|and|but|still|just|also|so) (?:a )?no(?= [.,]|$)",
    r"(?:did not|never|not) (?:even |actually )*(?:get|got|land|given|offered) (?:even )?"
    r"(?:a |an |the |any |to the )?(?:first |phone |second |next )?"
    r"(?:interview|callback|look in|foot in the door|chance|shot|round|stage)",
    r"not (?:even )?(?:been |be )?(?:selected|chosen|successful|shortlisted|picked|hired|accepted|"
    r"progressed|considered|successful)",
    rf"(?:did not|do not|never|not|could not) (?:get|land|gotten|got|make|getting|secure|win|bag|"
    rf"getting) (?:to )?{SOME}{JOB}",
    r"(?:did not|never|not) (?:get|land|make|got|secure|win|gotten|getting) "
    r"(?:it|in|the cut|through|past|that|hired|selected|picked|chosen|shortlisted|anywhere|accepted"
    r"|this|to the next)",
    r"did not (?:pass|progress|advance|clear|qualify|succeed|make)", r"did not work out",
    r"(?:was|were|am|been|being|be|is) (?:not|un) ?(?:selected|chosen|successful|picked|"
    r"shortlisted|accepted|hired|progressed|progressing|moving|proceeding|going ahead|"
    r"a (?:good |great |right |cultural |culture )?(?:fit|match)|taking|proceeding|continuing|"
    r"what they|the right fit|to be|short listed|considered|going forward|going to move)",
    r"will not be (?:moving|proceeding|progressing|going|taking|offering|continuing|advancing|"
    r"considered|able|hiring|inviting|considering|extending|making|pursuing)",
    r"not (?:be )?(?:moving|move|moved|proceeding|proceed|progressing|progress|going|go|taking|take"
    r"|continuing|continue|advance|advancing|pursue|pursuing)"
    r"(?: me| your| my| with| any| things| it| this| ahead| further)* "
    r"(?:forward|further|ahead|with|application|on|to the next|any further)",
    r"(?:said|says|say|told me|told us|going|like)(?: just| basically| it is| it was)? "
    r"(?:a )?(?:nah|nope|no|pass|not this time|not today|no thanks)(?= [.,]|$| after| to| because| at)",
    r"(?:said|says|told me|told|thought|felt|reckoned|feedback was|because|apparently|claimed)"
    r"(?: that)? i (?:was|am) (?:not|too|over|under|less|lacking|missing)(?: [^\s.,]+){0,3}",
    r"i (?:was|am) not (?:the one|who they|what they|their|right for|the right|suitable|a match|the best"
    r"|one of the)", r"not (?:a |the )?(?:right |good |great |best )?match",
    r"(?:hiring freeze|(?:paus|freez|stopp|halt)[^\s.,]* (?:all |the )?(?:hiring|recruitment|search)|"
    r"headcount)", r"(?:was|were|is) not to be", r"not meant to be", r"not this time",
    r"did not (?:happen|pan out|convert|come through|go anywhere|progress|land)",
    r"better luck next time", r"back to (?:the drawing board|square one)",
    r"(?:was|been|got) (?:told|given) (?:it was |it is |a |the )?(?:firm |hard |flat )?no",
    r"(?:the )?answer (?:was|is) no", r"thumbs down", r"sent packing", r"kicked to the curb",
    r"(?:not|no longer) interested in (?:me|my|moving|continuing|proceeding)",
    r"(?:was|were|is|are) not interested", r"(?:did|do) not (?:see|think|feel|believe) (?:me|i|that i)",
    r"(?:looking|look|looked) for (?:some(?:one|body|thing)) (?:else|with|more|different|who)",
    r"(?:wanted|want|wants|needed|need|needs) (?:some(?:one|body)) (?:else|with|more|who)",
    r"(?:had|have|were) (?:stronger|better|more qualified|other|more experienced) (?:candidates|"
    r"applicants|people)", r"some(?:one|body) else (?:got|gets|has|was|took|beat)[^\s.,]*",
    r"(?:it|job|role|position|post|place|spot|gig|offer|promotion)(?: has| just| then| all)* "
    r"(?:went|gone|goes|given|was given|was offered|been given)(?: instead)? to",
    r"(?:go|going|gone|went) (?:in )?another (?:way|direction)", r"refused (?:me|my)",
    r"after careful consideration", r"we regret", r"(?:resume|cv|details) on file",
    r"(?:the|an|dreaded|usual|classic|another|standard|generic) (?:unfortunately|thanks but|we regret)",
    r"(?:the|a|another) (?:unfortunately|rejection|no thanks|no thank you|bad news) (?:email|mail|"
    r"letter|call)", r"no return offer", r"(?:not|did not) get a return offer",
    r"the one they (?:want|wanted|chose|picked|were)", r"(?:lost|losing) out", r"application closed",
    r"(?:first|last|final) hurdle", r"let (?:me|us) down(?! easy)",
    r"unsuccessful", r"un successful", r"regret(?:s|fully)?(?: that| to)?",
    r"(?:said|says|told me|told us|saying|was|is|been|a|another|one more|just a|got a|the|it is|"
    r"hard|big|fat|polite|final|straight|flat|that is a) no(?: thanks| thank you)?(?= [.,]|$| from|"
    r" to me| after| again| for| at| lol| this| today| and| but| because| in| on)",
    r"no(?: thanks)? from", r"(?:a|the) thanks but no thanks", r"thanks but no thanks",
    r"thanks , but no thanks", r"thank you but no",
    r"no dice", r"no luck (?:with|at|from)", r"no cigar", r"no joy (?:with|at|from)", r"no bueno",
    r"(?:another|an?|big|huge|took the|took an|taking the|taking an|massive|fat) l"
    r"(?= from| at| with| today| lol| [.,]|$| for| in| again| on)",
    r"(?:got|was|been|getting|get) (?:the )?(?:axed|dinged|binned|canned|cut|bounced|dumped|"
    r"snubbed|boot|ding|chop|chopped|thumbs down|bad news|form letter|no|culled|kicked out|"
    r"the boot|eliminated|screened out|filtered out|dropped|knocked out|weeded out|yeeted|curved)",
    r"ding(?:ed)? (?:by|from|at)", r"dinged", r"dear john",
    r"(?:they|company|employer|[^\s.,]+) (?:do|did|does) not (?:want|choose|pick|hire|select|like|"
    r"offer|take) me", r"did not (?:want|choose|pick|hire|select|offer|take) (?:me|to hire)",
    r"(?:struck|strike|striking) out (?:at|with)", r"missed out(?: on)?", r"lost out(?: on| to)?",
    r"lost (?:it|the [^.,]{1,30}?) to", r"(?:pipped|beaten) (?:to|at|by)", r"pipped",
    r"(?:offer|it|job|role|position|they|[^\s.,]+)(?: has| have| got| was| been| just| they)* "
    r"(?:rescinded|revoked|withdrew|withdrawn|pulled|retracted|taken back|reneged)"
    r"(?: the| my| it| their| offer)*",
    r"(?:position|role|job|it|they|vacancy)(?: has| was| had| is| already| been| just)* "
    r"(?:filled|cancelled|canceled|closed|axed|put on hold|scrapped)",
    r"no offer", r"without an offer", r"not (?:get|got|getting|extend|extending|make|offer|have) "
    r"(?:me )?an offer", r"not (?:offer|offering|offered)(?: me| us)?(?: it| the| a)?",
    r"(?:no longer|not) (?:being |be |been )?(?:considered|in the running|under consideration|"
    r"in consideration)", r"out of the running", r"no longer (?:being )?consider",
    r"(?:came|finished|was|placed|ended up) (?:a close |in )?(?:second|runner up)(?: place| best)?",
    r"runner up", r"second choice", r"(?:they )?let me down gently", r"fell (?:through|at the)",
    r"other candidates", r"(?:more|better) (?:closely )?(?:qualified|suited|aligned) candidates?",
    r"not the right fit", r"not a (?:good |great |cultural |culture )?fit", r"not what they",
    r"not (?:going|moving) (?:ahead|forward)", r"(?:we|they) (?:are|were) (?:unable|not able) to",
    r"(?:bad|sad|terrible|unfortunate) news from", r"unfortunately (?:,? ?(?:we|they|your|on this))",
    r"(?:got|is|was|it is) a no go", r"no go from", r"application (?:was|has been|is) (?:declined|"
    r"unsuccessful|denied|refused)", r"(?:bombed|kicked) out of the process",
    r"filled the (?:position|role|job|post)", r"not (?:inviting|invited|invite|called) (?:me |us )?"
    r"(?:to|for|back)", r"(?:they|[^\s.,]+) (?:cut me|dropped me|dumped me|axed me|binned me)",
    r"fell short", r"not (?:make|made|making) (?:it|the cut|the shortlist|the final)",
    r"closed (?:my|the) application", r"nope from", r"(?:got|a|the) nope", r"did not go my way",
    r"not going (?:any )?further", r"(?:they|[^\s.,]+) gave me the (?:boot|no|bad news)",
)  # fmt: skip

OFFER = _any(
    r"(?:got|received|have|had|with|accepted|accept|accepting|signed|sign|gave me|given|made me|"
    r"making me|sent me|extended(?: me)?|extend|get|landed|negotiate|negotiating|sent|decline|"
    r"declining|declined|turn down|turned down|weighing|considering|consider|came with|evaluate|"
    r"compare|comparing|secured|bagged|offered|sending me|took) "
    r"(?:me )?(?:a |an |the |my |their |this |two |2 |3 |three |multiple |that |both |your |"
    r"another |any |one )(?:[^\s.,]+ ){0,5}?(?:job )?offers?",
    r"(?:i|we) got offers?", r"(?:job |written |verbal |formal |official )offer (?:from|letter|at)",
    r"offer (?:from|letter|came|is|was|for|at|in hand|call)", r"an offer", r"their offer",
    r"(?:offered|offering|offer) (?:me|you|us) (?:the|a|an|it|this|that|both)",
    r"(?:was|been|got|am|being|get|just) offered", r"they offered(?: me)?",
    rf"(?:i|we)(?: just| finally| actually| have| have just| only| did)* (?:got|landed|gotten|"
    rf"bagged|secured|nailed|scored|get) (?:the|a|my|that|this|an|my dream) {SOME}{JOB}",
    r"i got it", r"got the job", r"got hired", r"(?:they|[^\s.,]+) (?:said yes|hired me)",
    r"(?:was|been|am|got|being) (?:hired|accepted|selected)", r"starting a new job", r"i (?:just |finally |actually )*got in(?= [.,]|$)",
    r"i am (?:in|hired)(?= [.,]|$)", r"(?<!not )(?:want|wants|picked|chose|chosen|choose) me(?! to)",
    r"(?:got|landed|have|found|starting|start) (?:a|my|the) (?:new|dream) job",
    r"(?:pleased|delighted|happy|thrilled|excited|like) to (?:offer|extend)",
)  # fmt: skip

NO_OFFER_YET = _any(
    r"(?:no|without|not|never|waiting|hoping|hope|expecting|expect|if|until|counter|thought|promised"
    r"|before|instead of|no longer|almost|nearly|was going to|going to|about to|would)"
    r"(?: get| got| have| had| an| a| the| i| they| for| to| my| make| me| be| any| yet| even| of|"
    r" would| you| us| am| was| extend| extending| making| able| been| getting| give| received| receiving| gotten)* "
    r"(?:offers?|offered|offering|hired|accepted|selected)",
    r"offered (?:it|the [^.,]{1,40}?) to (?:some|another|an|the|a|other)[^\s.,]*",
    r"offered (?:me )?(?:feedback|no|any|nothing|to|some feedback|an interview|a second)",
    r"(?:offer|it)(?: has| have| got| was| been| just| then)* (?:rescinded|revoked|withdrawn|pulled|"
    r"retracted|taken back)", r"(?:rescinded|revoked|withdrew|pulled|retracted|reneged on) "
    r"(?:the |my |their |an )?(?:job )?offer", r"jobs? on offer", r"special offer",
)  # fmt: skip

GHOSTED = _any(
    r"ghosted", r"ghosting", r"ghosts?", r"ghosted by", r"radio silence", r"crickets", r"tumbleweed",
    r"(?:total |complete |dead |utter )?silence", r"left (?:me )?on (?:read|seen|delivered)",
    r"(?:never|not|no one|nobody|yet to|nothing|still waiting to|waiting to)"
    r"(?: has| have| even| actually| ever| yet| really| been| once| to)* "
    r"(?:hear|heard|hearing|got back|get back|gotten back|replied|reply|replying|responded|respond|"
    r"responding|called|call|answered (?:me|my)|came back|come back|said (?:a|anything)|say a|sent a|wrote back|written back|"
    r"emailed|contacted|contact|followed up|returned|return|reached out|texted|messaged|update|"
    r"updated)"
    r"(?: me| to me| back| anything| from| since| a thing| my| in| for| yet| to)*",
    r"(?:no|zero|not a|without a|without any|not one|not a single|still no|any) "
    r"(?:[^\s.,]+ )?(?:reply|replies|response|answer|word|words|update|updates|news|contact|email|"
    r"call|feedback or|communication|sign|peep|callback|call back|anything)"
    r"(?: back| from| since| in| after| for| at all| yet)?",
    r"(?:gone|went|going|go|been|gone all|goes) (?:totally |completely |really |all |very |awfully |"
    r"so |a bit |just )*(?:quiet|silent|dark|cold|mia|awol)",
    r"stopped (?:replying|responding|answering|emailing|calling|talking|returning|texting)",
    r"(?:disappeared|vanished|fell off|dropped off|off the face)",
    r"(?:weeks|months|days|ages|month|week|then|since|and|but|still|now) (?:of |later |ago |on |"
    r"and |, |then |now |it is been |with |just |have )*(?:nothing|nada|zilch|zip|nowt)",
    r"(?:heard|hearing|got|getting|then|from them|from [^\s.,]+) (?:nothing|nada|zip|zilch)"
    r"(?: since| back| from| yet| for| in)?", r"nothing (?:since|back|from|yet|so far|for weeks)",
    r"ignoring (?:me|my)", r"ignored (?:me|my)", r"(?:been|being|was|am|getting) ignored",
    r"still waiting(?: for| to| on)?", r"(?:said|told me|promised)(?: me)?(?: that)? i would (?:hear|"
    r"know|get)", r"said they would (?:call|email|get back|let me know|be in "
    r"touch|reach out|ring|reply|contact)", r"keep(?:s)? (?:me )?(?:hanging|waiting)",
    r"(?:left|leaving|kept) (?:me |us )?(?:hanging|in limbo|in the dark)", r"strung along",
    r"(?:supposed|meant|due|expected|promised|told) (?:to|i would|they would|me they would|me i would)"
    r" (?:hear|call|know|get back|be in touch|let me know|reply|ring|email|contact)(?: [^\s.,]+){0,5}",
    r"(?:no one|nobody|they)(?: ever| even| still| just)? (?:answers|replies|responds|gets back|calls|"
    r"reacts|picks up|bothers)", r"blank(?:ed|ing) me", r"blew me off", r"(?:fell|fallen|falls) silent",
    r"(?:never|did not|not) (?:even )?(?:show|showed|turn|turned) up", r"not a peep", r"stood me up",
    r"refresh(?:ing)? (?:my|the) (?:inbox|email|emails|mail)", r"(?:been |am )?waiting (?:for )?"
    r"(?:over |about |almost |nearly |more than )?(?:a |\d+|two|three|four|five|six|several|many)"
    r"? ?(?:week|weeks|month|months)", r"without (?:a|any|so much as a) (?:word|reply|response)",
    r"never (?:followed|circled|got) (?:up|back)", r"chas(?:ed|ing) (?:them|him|her|the|up)",
    r"into (?:a|the) (?:void|black hole)", r"black hole",
)  # fmt: skip

BAD = (
    r"(?:badly|bad|terribly|terrible|awful|awfully|horribly|horrible|poorly|wrong|south|sideways|"
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
BAD_INTERVIEW = _any(
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
    r"turned to|was|turned) (?:completely |totally |just |to )*(?:blank|mush|fog|foggy|empty|jelly)",
    r"(?:blanked|froze|frozen|freezing|freeze|stammered|stuttered|rambled|rambling|stumbled|clammed"
    r"|waffled|panicked|babbled|choked|mumbled|went blank|tongue tied|word vomit|word vomited)",
    r"(?:could not|can not|did not know how to|not able to|failed to|struggled to|unable to|"
    r"did not) (?:even )?(?:answer|explain|remember|think of|solve|finish|speak|get a word|"
    r"string|form|complete)",
    r"(?:made|making) (?:a )?(?:complete |total |such a |an )?(?:fool|idiot|arse|ass|tit) of myself",
    r"(?:interview|interviewer|panel|they|he|she) (?:was|were) (?:[^\s.,]+ ){0,2}?"
    r"(?:rude|hostile|dismissive|unprofessional|mean|horrible|awful|aggressive|condescending|"
    r"racist|sexist|on (?:his|her|their) phone)",
    r"(?:said|say|saying) (?:something|the) (?:really |so )?(?:stupid|dumb|wrong)", r"messed it up",
    r"(?:barely|hardly|scarcely) (?:spoke|said|answered|talked|managed|got|remember)[^\s.,]*",
    r"could (?:not )?have gone (?:any )?(?:worse|better|so much better|much better)",
    r"fell (?:apart|to pieces)", r"lost my (?:train of thought|nerve|words|thread)",
    r"(?:tripped|stumbled) over (?:my|every|all|the)", r"talked too (?:much|fast|long)",
    r"(?:arrived|turned up|showed up|was|logged in|joined) (?:[^\s.,]+ )?late (?:to|for) (?:my|the|an)",
    r"(?:keep|kept) (?:replaying|going over|thinking about) (?:it|my|the|every|what i)",
    r"(?:sure|know|convinced|think|pretty sure) (?:that )?i (?:have )?(?:failed|blew|bombed|ruined)",
    r"no way (?:i|they)[^.,]{0,30} (?:got|get|hire|pick|pass|move)[^\s.,]*",
    r"i (?:was|did|am) (?:so |really |just |absolutely |honestly )*(?:terrible|awful|dreadful|bad|"
    r"a mess|rubbish|shit|useless|hopeless|a disaster|all over the place|horrible)",
    r"not my best (?:interview|performance|work|day)", r"cried (?:in|during) (?:the|my|an)",
    r"(?:blew|bombed|tanked|screwed|messed|stuffed|cocked|botched|fluffed) (?:it|my|the|this|that)"
    r"(?: [^\s.,]+){0,6}?(?: up)?", r"disaster of an? (?:[^\s.,]+ )?interview", r"car crash of an?",
)  # fmt: skip
TALK_OF_AN_INTERVIEW = re.compile(
    r"(?<!\S)(?:interview\w*|onsite|panel|phone screen|assessment|round|presentation|call|technical|"
    r"questions?|asked|superday|hirevue|whiteboard|hiring manager|recruiter|screen|loop)(?!\S)"
)
FORGIVES = _any(r"(?:it|interview|they|everything) (?:went|was) (?:really |so |very )?(?:well|great|good)")


def _blanked(pattern: re.Pattern[str], line: str) -> str:
    return pattern.sub(lambda match: " ".join("-" for _ in match.group().split()), line)


def _last(pattern: re.Pattern[str], line: str) -> int:
    """Give where the last match starts, or -1."""
    place = -1
    for match in pattern.finditer(line):
        place = match.start()
    return place


HALF_SILENT = _any(r"(?:nothing|crickets|nada|silence|nothing yet|nothing since)(?= [.,]|$)")
HALF_SAID = _any(r"(?:nope|nah|no|denied|declined|binned|womp womp|rip|nada)(?= [.,]|$)", r"oof")
"""A word that is news only where a company or a job stands beside it."""


def read_half_said(line: str) -> str:
    """Name the situation of a line that holds a bare "no" or "nothing" beside a name."""
    if HALF_SAID.search(line):
        return "rejection"
    return "ghosted" if HALF_SILENT.search(line) else "other"


def read_situation(line: str) -> str:
    """Name the situation of a line of plain words; a no counts for more than a bad interview."""
    without = _blanked(NO_REJECTION, line)
    rejected = _last(REJECTION, without)
    offered = _last(OFFER, _blanked(NO_OFFER_YET, line))
    if rejected >= 0 or offered >= 0:
        # Of a no and an offer, the news is what comes last: "thirty rejections, then an offer".
        return "offer" if offered > rejected else "rejection"
    bad = BAD_INTERVIEW.search(line)
    silent = GHOSTED.search(line)
    if silent and not (bad and "ghost" not in line and " yet" in line):
        return "ghosted"
    return "bad_interview" if bad else "other"
