"""Finding fault with those who decided, and with how they treated one."""

from bot.tone.contesting import DESERVED, WRONG
from bot.tone.flags import Rule
from bot.tone.phrases import Group

FAULT = Group(
    Rule.CONTESTING,
    WRONG.reason,
    WRONG.rewrite,
    """
    (is|isn't|there's|there is|surely|and) ~no (way|chance|possibility|hope) ~(change|reverse|
        revisit|overturn|persuade|convince|turn|back)
    (way|anything|chance|possible|possibility|too late|hope|what (would|will|does) it) ~~(change|
        sway|reverse|persuade|convince|turn) ~(your|this|it|you|the (decision|outcome|result)|that)
    (convince|persuade|sway) (you|them|the panel)( otherwise| that| of| to|(?= *[.?!]))
    (should|would|ought to|must) (have|'ve) been ~(the )?(obvious|natural|clear|right|best|perfect|
        first|logical|only|top) ~(choice|candidate|pick|one|hire|person)
    i (was|am|'m|felt|feel) <very>(more than|fully|perfectly|clearly|easily|over|well|highly|
        the most|the best) ?-?qualified
    overqualified
    (met|meet|ticked|tick|fulfilled|fulfil|fulfill|satisfied|satisfy|matched|match|exceeded|exceed|
        have|had) <very>(every|all|each|all of|every single|every one of) ~(requirement|box|
        criterion|criteria|bullet point|qualification|skill)(s|es)?(?= (you|in|on|of|and|for|that|
        so|i|the|listed|asked)| *[.?!,]| *$)
    (not|n't|never|without|hardly|denied|no|deserve|deserved|barely) ~~(fair|equal|proper|real|
        decent|honest|level|fighting|genuine) (chance|shot|hearing|shake|go|trial|process|look|
        consideration|playing field|opportunity|treatment|review|assessment)
    (must|could|might|may|can|has to|had to|is|was|surely|perhaps|maybe|there's|
        there('s| has| must have| may have| might have) been) (there |it |this |you )?(not )?(be |
        have |been |made )*(some |an? |any )(kind of |sort of |clear |obvious )?(error|mistake|
        mix-up|mixup|misunderstanding|glitch|oversight|confusion)(?! (i|of mine|on my|in my|that i|
        by me|from my))
    (error|mistake|flaw|bias|irregularit(y|ies)) (in|with|on|during) (the|your) ~(scor(e|es|ing)|
        process|selection|decision|assessment|evaluation|rejection|result|results|system|records?|
        hiring)
    (can't|cannot|don't|couldn't|unable to|fail to|failed to|didn't|do not|did not|
        wouldn't) <very>(recogni[sz]e|spot|appreciate|value|see|know) <very>(real |true |good |
        a )?(talent|quality|potential|value|worth|what i (bring|offer|have|can)|how good i|
        what you (had|have|could))
    (you|they) ~(no idea|don't know|do not know|have no clue|never know|didn't know|
        don't understand) what (you|they)('re| are| were|'ve| have)? ~(missing|losing|lost|doing|
        want|wanted|looking for|talking about|passed)
    (under the impression|led to believe|made to believe|assured|promised|given to understand|
        told) (me |that |the |i |it |job |role |position |was |had |would |be |all )*(mine|
        in the bag|a formality|a done deal|got it|hired|as good as|had it)
    (led|leading|lead) me (to believe|on(?! (the|a|my))|to think)
    (as good as|practically|basically|already|rightfully) mine
    (you|your \\w+|they|somebody|someone|recruiter|he|she) <very>(have |has |had |'ve |are |were |
        is |was |been )*(lied|lying|liars?|dishonest|deceived|deceiving|two-faced|hypocrites?|
        hypocritical|misled me|not honest|not been honest|cheating|cheated)
    shame on (you|your|the)
    (thanks|thank you) for nothing
    (nepotism|favou?ritism|cronyism|old boys'? (club|network))
    (already|clearly|obviously|long) <very>(had )?(decided|chosen|picked|made up your mind|
        made your mind up|knew who) ~(before|beforehand|in advance|anyway|all along|on|you|long)
    minds? (was|were|had been) (already )?made up
    (it's|it is|what|such|such a|a|too|real) ~(shame|pity|sad|bad|joke) ~(that )?(you|your \\w+|
        they) ~(can't|cannot|don't|didn't|couldn't|wouldn't|won't|fail|failed|prefer|preferred)
    (says|tells|speaks) ~(a lot|everything|volumes|all|me|much) ~about (you|your|the (company|team|
        kind|way))
    (you|your \\w+|they|interviewers?|panel|recruiter|manager|team|company|process|
        whole thing) (all )?(was|were|is|are|'re|seems?|seemed|came across as|sounded|acted|
        behaved) <very>(a bunch of |just |being |an? |such an? )?(rude|arrogant|condescending|
        dismissive|hostile|incompetent|clueless|ignorant|heartless|cowards?|cowardly|idiots?|fools?|
        foolish|stupid|morons?|amateurs?|amateurish|blind|pathetic|ridiculous|shambles|snobs?|
        snobbish|patronising|patronizing|unserious|corrupt|useless|disgraceful|a waste of)
    (very|deeply|extremely|so|really|bitterly|hugely|more than) disappointed (in|with|at) (you|your|
        how you|the way you)
    i (won't|can't|cannot|refuse to|will not|am not going to|
        'm not going to) <very>(give up on this|take no|go away|let this go|let it go|
        let this stand|leave it at (that|this)|take this lying down|be silenced)
    (explain|understand|imagine|believe|fathom|see) how (you|someone|anyone|somebody|they|
        your \\w+) (could|can|possibly|would|ever|even) ~(reject|turn|choose|pick|decide|reach|come|
        overlook|think|say|conclude|hire|not)
    (doesn't|does not|don't|didn't) add up
    not what i was (told|promised|led)
    (you|they|your \\w+) (clearly|obviously|apparently|evidently|plainly|just|simply|must have|
        must not have|have|seem to have|seem not to have) <very>(not |never |hardly |
        barely )*(didn't|don't|never|had|have no|haven't|weren't|aren't|didn't even|prefer|wanted|
        missed|overlooked|misunderstood|ignored|misread|forgot|forgotten|mixed|confused|skipped|
        skimmed|not read|not see|not look|not understand)
    (didn't|did not|never|don't|hardly|barely|not|haven't) <very>(read|look at|looked at|listen to|
        listened to|consider|considered|check|checked|see|seen|open|opened) (my (cv|resume|file|
        application|portfolio|letter|work|experience|answers?|profile|references?)|me) ?(properly|
        carefully|at all|closely|enough)?
    (do|does|did|can|could|will) not <very>agree (with|to|that)
    (don't|can't|cannot|couldn't|won't|didn't|doesn't) <very>agree (with (you|your|the|this|that|
        what|how)|that)
    (reasons?|explanation|argument|arguments|feedback|email|justification|story) ~(hard|difficult|
        impossible|not) (to (believe|accept|follow|understand|swallow|take seriously)|credible|
        convincing|convinced)
    (find|found) (it|your \\w+|this|that) <very>(hard|difficult|impossible|strange|odd|insulting|
        ridiculous|absurd|unacceptable|unbelievable|baffling|laughable|hurtful|
        disrespectful) ?(to (believe|accept|understand|swallow|take))?
    (rejecting|refusing|dismissing|overlooking|dropping|turning down) (me|my application|
        someone like me|a candidate like me|somebody like me)
    (surely|can't|cannot|couldn't|tell me|hope) ~~(final|last) (decision|word|answer)
    (have|must have|had|probably|got|clearly) <very>(me|my \\w+|us) ~(confused|mixed up|
        mistaken) (with|for)
    (confused|confuse|confusing|mistook|mistaken) (me|my \\w+) (with|for)
    (don't|do not|can't|cannot|won't) <very>(buy|swallow|fall for|believe) (it|that|this|your|
        a word|the|you|for a)
    (you|they) <very>blew it
    (you|he|she|they|your \\w+|recruiter) <very>(promised|guaranteed|assured) (me|that|the|us|a|an|
        i)
    (did not|didn't|don't|do not|doesn't|no) <very>(know|understand|have|idea|clue) (what|how to|
        a clue|the first thing) (they|you|he|she)('re|'s| were| was| are| is)? ~(talking|doing|
        asking|want|wanted|looking)
    (how|why) (can|could|do|does|would) (a|an|any|your|you) ~~(treat|treating|behave|act|get away|
        call) (people|candidates|applicants|someone|like|me|itself|yourself|yourselves|with)
    (can't|cannot|can not|couldn't|could not|hard to|don't|do not) <very>believe (that )?(you|your|
        they|i (was|wasn't|didn't)|this is|it's (over|come))
    i (would have|'d have|would|could have|'d) <very>been <very>(perfect|ideal|great|excellent|
        brilliant|amazing|the \\w+) (for|in|at) (this|the|that|it|your)
    with all due respect
    (error|mistake|oversight|failure|fault|blunder) (on|from|at) (your|their) (part|side|end)
    you (didn't|did not|never|couldn't|could not) even
    (if|whether|that|doubt|sure) ~(application|cv|resume|file|letter|portfolio|test) <very>(was|
        were|got|has been) <very>(read|seen|considered|looked at|opened|reviewed|noticed)
    (better|more|different|stronger|differently) than you <very>(think|thought|realise|realize|know|
        believe|assume|assumed|give me credit|imagine)
    (won't|will not|can't|cannot|refuse to|not going to|not) <very>(accept|take|hear|
        settle for) (a |the |your |this )?(no|rejection|defeat|refusal)(?= *[.,!]| *$| (as|for|from|
        without))
    (no|if|any|whether|a) (mistakes?|errors?) (was|were|has been|have been|had been|got) <very>made
    (had|have|'d|'ve|would have) <very>(hoped|expected|wished|thought) ~(more|better|higher|
        professionalism|respect) ~(from|of) (you|a|an|your|the|such|people|somebody|someone)
    (not|isn't|wasn't|aren't|weren't|n't) <very>(true|correct|accurate|a fair|an accurate|
        a true) ~(picture|description|reflection|what|how)?(?= *[.!]| *$| (of (me|my|what)|and you|
        that i))
    (thought|expected|believed) (you|your \\w+|better of you) ~(better|fairer|serious|different|
        above)
    right to (this|that|the|your) (job|role|position|post|place)
    (job|role|position|interview|process|post|vacancy) (was|is|had been) (never|not) <very>(open|
        real|genuine|serious|honest|available)
    (job|role|position|post|vacancy|place|it) (was|is|had) <very>(already |long )(been )?(filled|
        given|gone|promised|decided|taken)
    i <very>should <very>(be|get) <very>(hired|chosen|selected|offered|picked|in the next round|
        the one|on the|given (the|a|this|that))
    (don't|do not|can't|cannot) <very>agree(?= *[.,!]| *$)
    waste of (talent|a talent|potential|my talents?)
    what an? (waste|shame|pity|loss|joke|farce|disgrace|mistake|scandal) (to|that|of) ~(turn|reject|
        let|pass|lose|talent|you|refuse|process)
    (can't|cannot|don't|do not|couldn't|fail to|hard to|never) <very>(understand|see|believe|grasp|
        get|fathom) ~(how|why|what|that) ~~(rejected|turned down|not (chosen|selected|picked|hired|
        shortlisted)|refused|declined)
    (best|most|strongest|highest) ~~of (everyone|anyone|all|anybody|everybody) (there|else|in|who|
        that|applicants|the candidates)
    (be|get|is|was) <very>(reassessed|reconsidered|re-evaluated|reevaluated|re-examined|revisited|
        reversed|overturned|reopened|re-opened|revised|undone|re-scored|rescored|re-marked)
    made up (your|their|its|his|her) minds?
    (did|has|have|does) (anybody|anyone|somebody|someone|you|they|your \\w+) even
    (will|'ll|going to|gonna) (all )?be sorry (you|for|that|about|when|one day)
    (hoped|expected|wished|asked|hope|looked) (for )?(an? |some |the )?(fairer|better|
        more (respectful|professional|serious|transparent|honest|thorough)) (process|treatment|
        outcome|interview|assessment|decision|answer|selection|procedure|conduct)
    (slap|kick) in (the|my) (face|teeth|gut)
    (throw|thrown|throwing|threw) (away|out) ~(talent|candidate|chance|opportunity|
        me)?(?= *[.!]| *$)
    (crazy|mad|foolish|fools?|insane|stupid|silly|wrong|unwise|idiots?) (not )?to (hire|take|pick|
        choose|reject|pass|let|turn|lose|refuse|ignore|overlook)
    (had|has|have|got|holds?|held) (something|a grudge|it in|a thing|a problem|it out) (against|for|
        with) me
    (hostile|biased|prejudiced|prejudice|against|set) (to|towards?|against)? ?me from the (start|
        beginning|first)
    (never|didn't|not) (going|have|want|wanted|intend|intended|stood|plan|planned) ~(to hire|
        to take|to give|a chance) ?(me|anyone)?
    (feels?|felt|looks?|looked|seems?|seemed|was|were|is) ~(decided|settled|fixed|over|chosen|
        picked|rigged|staged|a formality|a done deal|made up) ~(before|beforehand|in advance|
        from the start|already|long before|all along)
    so much for (your|valuing|the|being|all|caring|honesty|fairness|transparency|diversity|people|
        equal)
    (think|look|thinking|go) (about|at|over) (it|this|that|my \\w+|your decision) (once more|again|
        one more time|another time|a second time|more carefully|anew|afresh)
    (reopen|re-open|reconsider|reexamine|re-examine|re-read|reread|recheck|re-check|double-check|
        double check) (my|the|your|it|this)
    (a|the|your) ~(test|task|questions?|exercise|interview) ~(was|were|is) <very>(a |an |just |
        such an? )*(trick|trap|setup|set-up|impossible|joke|unfair|absurd|irrelevant|pointless|
        nonsense|sham)
    (not|isn't|wasn't|n't) <very>(right|ok|okay|correct|normal|acceptable) (that|when|how|to (treat|
        reject|turn|choose|pick|hire|ignore))
    (you|they) <very>(lost|are losing|'re losing|will lose|have lost|missed|are missing|'re missing|
        just lost) (out( on)?|a|an|the|your|someone|somebody|me) ?(great|good|best|ideal|real|
        strong|loyal|me|an?|the)?
    what you('ve| have)? <very>(lost|missed|thrown|given up|passed)
    """,
    DESERVED.fine,
)
GROUPS = (FAULT,)
