"""Accepting a decision instead of calling it wrong."""

from bot.tone.flags import Rule
from bot.tone.phrases import Group
from bot.words import sentence

ACCEPT = sentence("Accept it in one sentence: “I accept your decision, and I wish you well.”")
WRONG = Group(
    Rule.CONTESTING,
    sentence(
        "Calling the decision wrong turns a person who liked you into one who must defend it."
    ),
    ACCEPT,
    """
    (unfair|unfairly|unfairness|unjust|unjustly|unjustified|injustice)
    (not|n't|hardly|never|anything but) <very>(fair|right|just)(?! (for|now|yet|then|away|
        to the right|the right|a|an|the|me|because|to say|about|answer|one|in|of|as|sure|
        enough time))(?= |[.?!,]|$)
    (you|your|process|panel|interviewer|interviewers|decision|interview|recruiter|manager|it|this|
        that|committee) (was|were|is|are|seems?|seemed|felt|looks?|looked|have been|must be|
        must have been) <very>(biased|rigged|fixed|a sham|a farce|prejudiced|one-sided|
        unprofessional|disrespectful|arbitrary|a set-up|a setup)
    (wrong|bad|poor|terrible|awful|stupid|horrible|dumb|foolish|questionable|strange|baffling|
        bizarre|odd|mistaken|incorrect|flawed|short-sighted|shortsighted) (decision|choice|call|
        judgement|judgment|person|candidate|hire|pick|conclusion|verdict)
    (you|they|the company|your company|your team|the panel|somebody|someone|the hiring manager|hr|
        your \\w+) (have |has |had |are |'re |were |is |will be |must have |may have |might have |
        clearly |'ve |simply |be |both |really |all ){0,3}(made|making|make|committed|commit) (a|an|
        the|this|some|such|your) ~(mistake|error|blunder|misjudgement|misjudgment)
    (this|that|it|rejection|decision|rejecting me|passing on me|not hiring me|turning me down|there|
        hiring ~else) (is|was|has been|must be|must have been|has to be|will be|would be|feels like|
        looks like|seems like|might be|may be|could be|may have been|might have been|'s) ~(a|some|
        your) ~(mistake|error|misunderstanding|mix-up|mixup)
    (your|their) (biggest |huge |big |grave |terrible )?(mistake|error) (was|is|to|not|here|in)
    (huge|big|grave|terrible) (mistake|error) (to|not to|of you|by)
    mistake (was made|has been made|was|of|to) (by|in|not hiring|not choosing|not picking|reject|
        let me go|pass on|turn|rejecting|not to|letting|overlook)
    (you|they) <very>(got|gotten|have got|get|have|'ve got) (it|me|this|that|the decision|
        things) (one |all )?<very>wrong
    (you|they|you're|your assessment|your decision|the decision|the panel) (are|were|is|was|
        're)? <very>(wrong|mistaken|incorrect)(?! (address|link|number|file))
    (you|you'll|you will|they'll|they will|you're going to|they) <very>(come to regret|
        live to regret|regret|be sorry) (this|that|it|not|your|rejecting|turning|passing|losing|the)
    (it's|that's|this is) your loss
    (you|they) <very>(overlooked|misjudged|underestimated|misunderstood|misread|undervalued|
        mistreated|dismissed|ignored|disregarded|failed to (see|notice|recognise|recognize|
        appreciate|read|listen|give)) (me|my|the fact|what i|how)
    (you|they) (never|didn't|did not|barely|hardly) (even )?(really )?(give|gave|read|listen|
        listened|look|looked|bother|considered|consider|understood|understand|let) (me|my|to|at)
    treated (me )?(unfairly|badly|poorly|with disrespect|like)
    (your|the|this|that|whole|such a|hiring|interview|selection) (decision|rejection|outcome|
        process|email|interview|result|feedback|reasoning|explanation)? <very>(was|is|seems|feels|
        sounds|felt|were) <very>(ridiculous|absurd|outrageous|a joke|a disgrace|disgraceful|
        disgusting|insulting|an insult|laughable|nonsense|a lie|shameful|unacceptable|
        incomprehensible|inexplicable|beyond me|inexcusable|pathetic|insane)
    (i am|i'm|i was|am|was) <very>(outraged|disgusted|furious|appalled|insulted|shocked|stunned|
        angry|offended|speechless|flabbergasted) (by|at|with|that|about|to)
    (your|the|these|those) (reasons|arguments|excuses|explanations) (are|were|seem|sound|
        make) <very>(nonsense|wrong|absurd|ridiculous|weak|poor|lame|no|false|invalid|flimsy)
    (makes?|made|making) (absolutely |really )?(no|zero|little) sense
    (doesn't|does not|didn't|don't) make (any )?sense (to me|that|at all|how|why)
    """,
    """
    (i am|i'm|i was|as|being|me) <very>(such )?an? ~(wrong|bad|poor|terrible|awful|stupid|horrible|
        dumb) (candidate|person|hire|pick)
    (people|clients?|workers?|tenants|customers|patients|women|men|those|children|who|
        employees) ~~(unfair|unfairly|unjust|unjustly|treated)
    unfair (dismissal|advantage|competition|question about|trading|terms)
    (i|my|mine) (may|might|could|have|had|made|was|am|will|would|'ve|'m) ~(be )?(biased|mistaken|
        wrong|a mistake|the wrong|made)
    (made|make) (no|little) sense (of|when i|in my|until i|to learn)
    if (i|i'm|i am|that|this) ~(mistaken|wrong|unfair)
    (shocked|stunned|speechless) ~(kind|generous|quickly|how (kind|fast|warm|friendly))
    (send|sent|have|had|got|reached|emailed|messaged) ~the wrong person
    am i (not )?(wrong|mistaken)
    (this|that|it|which|there) (was|is|'s) (a|one) ~(mistake|error) (that |which |and |
        from which )?(i|of mine|on my|in my|by me|my own|for me|in the (first|second|third|last|
        exercise|task|test|code|exam))
    (wrong|bad|poor) (choice|call) of (words|words,|topic|example|tool|library)
    it would be unfair (to|of me)
    """,
)
DESERVED = Group(
    Rule.CONTESTING,
    sentence("It tells them that they were wrong, and the decision will hardly change by it."),
    ACCEPT,
    """
    i <very>(deserve|deserved|have earned|'ve earned|earned|merited|merit) (so much |much )?(a|an|
        the|this|that|it|to|better|more|another|your|some|every|at least|that much|for)
    i <very>earned (a|the|this|that|my) ~<work>
    i (feel|felt|was|am|'m|have been|'ve been) <very>(cheated|betrayed|wronged|robbed|misled|
        lied to|mistreated|short-changed|overlooked|snubbed|disrespected)
    is (this|that|it|the decision|your decision|this decision) <very>(final|set in stone|your final|
        irreversible|your last word)
    (you|you've|they|you have|they have|they've) <very>(misjudged|misunderstood|underestimated|
        misread|wronged|cheated|misled|undervalued|mistreated|strung) (me|my)
    i <very>(deserve|deserved)(?= *[.?!,]| *$)
    i (should|ought to) (have|'ve) (been (the one|chosen|hired|picked|selected|offered|given (the|
        this|that|your) <work>|your|successful|considered|shortlisted|invited)|got|gotten|won|
        had) ?(the |this |that |it|in)?
    should (have|'ve) (been me|gone to me|chosen me|hired me|picked me|been mine|given me|
        offered me|taken me)
    (you|they) should (have|'ve) <very>(chosen|hired|picked|selected|given|offered|taken|seen|known|
        interviewed|told|called|let) (me|it|that)
    (<work>|it|that|this) (was|should be|is|belongs|belonged) (rightfully |rightly |to )?(mine|
        me)(?= *[.?!,]| *$| (by|to))
    i (was|am|'m|would have been|would be|know i am|know i was|still am|remain) <very>(the|a|your|
        by far the|easily the|far the|far) (far |clearly |much |very |single |obviously |
        only )?(best|better|right|ideal|obvious|perfect|most (qualified|suitable|experienced|suited|
        capable)|more (qualified|suitable|experienced|suited|capable)|stronger|strongest|
        only (real )?) ?(candidate|choice|person|applicant|fit|one|option|match|qualified)
    are you <very>(sure|certain|serious|kidding|positive|joking)
    (can you be|you can't be|you cannot be|you must be) (sure|serious|kidding|joking|certain)
    (you can't|you cannot|can you) (really |seriously )?(mean|be serious)
    i ('m |am |was )?<very>(disagree|object|protest|take issue|in disagreement) (with|to|about|
        against) (your|this|the|that|how|it|being|you)
    i <very>disagree(?= *[.?!]| *$)
    refuse to <very>(accept|believe|take) (this|that|it|your|the|no)
    (way|how|right|want|like|wish|going|intend|will|possible) ~appeal(?= *[.?!]| *$| (this|it|the|
        your|against))
    you (turned down|rejected|lost|let go of|passed on|passed over|missed out on) (the|your) (best|
        right|strongest|ideal|perfect)
    did you (even|actually|ever|really) (read|look|listen|consider|open)
    (not|never|hardly|n't) <very>(justified|warranted|acceptable|deserved)
    you (have |'ve )?(chosen|chose|decided|judged|picked) <very>(badly|poorly|wrongly|unwisely|
        wrong)
    i (was|am|'m) the one who <very>(deserved|deserves|earned|should)
    i <very>beg to differ
    i (don't|do not|can't|cannot|can not|refuse to|won't|will not|am not going to|could not|
        couldn't|am unable to|'m not going to|struggle to|find it hard to|find it difficult to|
        am struggling to) <very>(accept|agree with|understand|believe|comprehend|fathom|respect|
        see how|take) (your|this|the|that|it|how you|such a|you|i was|i wasn't|i did not|i didn't|
        no) ~(<decision>|it|reject|rejected|turned|not|decided|went|passed|could|chose|hired|you|
        for an answer|for|get|chosen|selected|hired|picked)
    i <very>(question|challenge|dispute|contest|doubt|appeal|oppose|reject) (your|this|the|that|how|
        whether you|how you) ~<decision>
    (to|formally|will|would like to|want to|going to|i'll|i'd) <very>(question|challenge|dispute|
        contest|appeal|appeal against|protest|object to) (your|this|the|that|against) ~<decision>
    how (could|can|dare) you <very>(reject|turn|not|choose|say|decide|overlook|pass|pick|treat|hire|
        do|think|justify|let|possibly)
    (hard|difficult|impossible) (for me )?to (believe|understand|accept) (that |how |why |your |
        the |this )(you|decision|choice|rejection|i wasn't|i was not|i was rejected|they|reasoning)
    (good luck|hope you('re| are)|congratulations) (finding|happy with|with your (choice|decision|
        mistake)|you'll need)
    """,
    """
    i <very>(deserve|deserved|earned) (a|an|some|this) ~(rest|break|holiday|vacation|coffee|cake|
        drink|treat|nap|weekend|day off|lie-in|pint|degree|certificate|badge|promotion|reputation|
        diploma|qualification|master's|bachelor's|scholarship|living)
    i <very>deserve to (know|hear|be told|be informed|understand|see)
    i <very>deserve (a|an) ~(answer|reply|explanation|response)
    are you (still )?(sure|certain) (you|that you) (don't|do not|have|are|wouldn't|want|can|would)
    (and|so|but|that|if|whether|not) are you sure
    (better|right|clearer|best) (person|one) to (ask|contact|write|speak|talk|send|approach|email)
    i (should|ought to) have (got|had|gotten|won) (back|in touch|more|a better|ready|to know|my|
        some|up|out|clearer|there|better|examples)
    (you|they) should have (let|told|called|received|seen|got|known) (it |me |that )?(by|in your|my|
        an?|the|already|attached)
    (hard|difficult) to accept,? but
    highly qualified (people|candidates|applicants)
    (i|we) (have|had|am|was|'m|'ve) (made|making|found|fixed|spotted|corrected) ~(error|mistake)
    well ?-?qualified
    (not|isn't|wasn't|n't) ~(true|correct|accurate) (anymore|any more|any longer|for me|in my|
        at all times|on my|of the (first|second))
    (if|that|what) ~(isn't|not) (true|correct)
    (made|make|that) (no|a|any|few|some) (mistakes?|errors?) (was|were) ~(by me|mine|my)
    (i am|i'm|i was|as|being) <very>(such )?an? ~(wrong|bad|poor|terrible|awful|stupid|horrible|
        dumb) (candidate|person|hire|pick)
    (as|what|like|the \\w+) (you|she|he|they) (had )?promised
    (thank|thanks|grateful|glad|kept|keep|keeping) ~~promised
    (can't|couldn't|hard to|don't) <very>believe (how|it's been|it has|i (forgot|made it|
        got this far)|you ~(remembered|kind|took))
    (you|they) (have|just|had|simply) <very>(had|have) <very>(a|an|many|some|the|to|so|more|better|
        such|good|very|strong)
    (thank|thanks|grateful|after|before|when|since|letter|email|mail) ~(for )?(rejecting|refusing|
        dismissing|turning down) me
    (have|'ve|seen|see|read) ~what you (have|'ve) ~lost
    find (it|that) (hard|difficult|strange|odd) to (talk|speak|say|sit|keep|explain|write|be|judge|
        believe (that )?(it|the day|the interview|a month|three))
    (find|found) ~(difficult|hard)(?= *[.,]| *$| (was|because|at|on|and|but))
    (the|that) ~(question|exercise|task) (was|were) ~(hard|trick|impossible) (and|but|for me|one)
    (i|my|we) ~(check|checked|re-read|reread|double-check|double-checked|read|look at|think about)
    told you (about|that|of)
    """,
)


GROUPS = (WRONG, DESERVED)
