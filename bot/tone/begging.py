"""Asking without begging."""

from bot.tone.flags import Rule
from bot.tone.phrases import Group
from bot.words import sentence

PLEADING = Group(
    Rule.BEGGING,
    sentence("Pleading makes you sound smaller than you are; saying it once, simply, is stronger."),
    sentence("“If something else opens up, please let me know.”"),
    """
    <please> (oh |pretty |just |i (beg|ask) you )?<please>
    pretty please
    (not|n't|never) (above|too proud for|too proud to|ashamed to|ashamed of|afraid to) beg(ging)?
    (practically|basically|literally|openly|down) begging
    for (god's|heaven's|christ's|pity's|goodness) sake
    (ask|asking|beg|request|implore|hope|please|hoping) ~~(bottom of my heart|with all my heart)
    (please|pls|plz|just|oh|so|and|won't you|will you|can't you) ~(hire|employ|recruit|choose|pick|
        save) me
    (please|pls|plz|just|you|won't you|can't you) (just )?(take me (on|back|in)|let me in|
        find me (a|any|some)(thing| spot| place| role| job| work)?)
    (please|pls|plz) (try to |do )?help me( out)?(?= *[.!?,]| *$| (i|my|get|find|a|with (a|this|
        my) <work>))
    (get|give|gets|got) me (in|into|through) the door
    (give|grant|gimme|offer) ~me (this|the|a|any|that|your) ~<work>
    (give|gimme|throw|toss|cut) me (a|just a|some|any) ~(shot|chance|break|bone|lifeline|crumb|
        slack)
    (saved?|saving|change|changing|turn) (my|our) (life|lives|family|skin|bacon) ?(around)?
    (you|this|it|your \\w+|that) ~(a |my |our )(lifesaver|life saver|saviour|savior|lifeline|
        salvation|only way out|everything)
    (answer to|answered|answering) (all )?(my|our) prayers
    (i|we) ('m |am |are )?(pray|praying) (every|each|that you|for (this|a|your)|you)
    (won't|will not|wouldn't|never|not) (ever )?(be disappointed|be sorry|disappoint you|fail you|
        have any regrets|be a burden)
    i (swear|give you my word|promise you)
    i promise (that )?(i|to (work|be|give|do|make))
    (prove|show) (myself|you|to you|my worth|what i can do|my value)( to you)?(?= *[.!]| *$| (if|by|
        for|that i|in|i|wrong))
    <work> (is|was|means|meant|would be|would mean) ~(everything|all i have|all i've got|my life)
    (want|wanted|wanting) (this|it|that|the|to work|to join) ~~(more than (anything|you)|so (much|
        bad|badly)|with all my heart)
    i(('m| am) (asking|begging)| (ask|beg))? (for )?(your |some |a little |a bit of )?(mercy|pity|
        compassion|sympathy|charity)
    (consider|think of|think about|understand|look at) my (family|children|kids|situation|
        circumstances|hardship|desperation)
    i <very>need (this|it|you)(?= *[.!,]| *$)
    (i'm|i am|we're|we are|i've been|my family is|all) <very>(counting|relying|depending|banking|
        betting everything) on (you|this|it|your|the)
    (all|everything) (i|we)('ve| have)? (got )?left
    in <very>(great|dire|urgent|desperate|bad|severe|real|serious|sore) need
    <other>('s|s)? (mercy|pity)
    i(('d| would| will|'ll) <very>(crawl|swim|die|bleed|sell|move mountains|walk (over|through|
        across|on|barefoot)|go through|jump through|climb|sleep|live (in|at)))
    (stands?|standing|stood) between (me|us|my \\w+) and
    (all|everything|the only thing) (that )?(i|we) <very>(want|need|ask|ask for|wish for|
        am asking for|'m asking for|hope for) is <very>(a|one|this|that|to be|some|any|for you)
    (please|just|only|if you) <very>(just )?let me (be|join|in|try|work|show|prove|come|have|do|
        start)
    (nowhere|no place|nobody|no one|no-one) else (to|will|would|has|that|who|wants|gave|answers)
    (you|you're|you are|your \\w+) ~(are |were |is |was )?the only (firm|company|one|ones|people|
        place|team|person|chance) (that|who|to|i|left)
    (mean|means|meant) (absolutely |literally )?everything
    (corner|spot|space|place|room|slot) (somewhere )?for me
    (can't|cannot|couldn't) <very>(go home|face|tell|look at|return to) (to )?(my|empty|them|home)
    have a heart
    if only you
    start (from|at) the (very |absolute )?bottom
    need you to (say yes|help|give|take|hire|save|choose|reconsider|believe in me)
    (can't|cannot|couldn't|won't) <very>(go through|take|face|bear|stand|handle|survive|
        endure) ~(another|one more|any more|many more|much more|longer) ?(month|week|year|rejection|
        no|day|refusal|of)?
    even (if it's |in |for |as |the )*(the )?(most (junior|basic|menial|humble|boring)|lowest|
        smallest|tiniest|worst|lowliest|dirtiest) ?(paid|paying)? (post|role|job|position|task|work|
        one)
    (tears in my|in tears|verge of tears|crying|cried) ~(eyes|as|while|every|asking|begging|here|
        for)
    (please|just|only|all|give|want) ~~(one (more|last|single|tiny|small|final)|another|
        last) (chance|shot|try|go)(?= *[.,!?]| *$| (to|and|i|please))
    (beg|begging|plead|pleading|implore|imploring|beseech) (with )?you
    (favou?r of my life|biggest favou?r|(huge|massive|enormous) favou?r)
    (don't|do not) <very>know (what|how|where) ~(i|we|to) ?('ll|will|'d|would|can|am going to|
        are going to|to)? (do|survive|cope|manage|go on|live|eat|pay|tell|feed) ?(if|any|anymore|
        without|my|our|next)
    (desperate|desperately) (in|for|trying|need|searching|looking)
    (end of (my|our) (rope|tether)|breaking point|rock bottom|last resort|plan b|lifeline)
    (can't|cannot|can no longer|couldn't|can barely|unable to|struggle to|
        struggling to) <very>(feed|support|provide for|clothe|keep|house) (my|our|the) (children|
        kids|family|baby|parents|son|daughter|wife|husband|mother|home|house|flat)
    at your (feet|mercy)
    how (much|badly|desperately|deeply) (i|we) ~(need|want|require|depend)
    (rescue|save|help|saves?|rescues?) us
    without (this|the|a|your|it|that) ?(<work>|income|money|help|salary)? (i|we|my family) ~(don't|
        do not|won't|can't|will|am|are|'ll|cannot|is|have|'m)
    (eternally|forever|endlessly|infinitely|for ever|for the rest of my life) (be )?(grateful|
        thankful|indebted|in your debt|obliged|loyal)
    (be|i'll be|i'd be) <very>(eternally|forever)
    (help|have a heart|be kind|be merciful|do it for|lend) (a |an? \\w+ )?(brother|sister|guy|man|
        fellow|friend|family|father|mother|girl|mate|hand)? ?(out|in need)(?= *[.!,]| *$)
    (squeeze|sneak|slip|smuggle|fit) me in
    i(('d| would| will|'ll) <very>(cry|weep|kiss|hug|be (over the moon|the happiest|on cloud|
        crushed|heartbroken|lost))|'m crying|'ve been crying)
    (work|working|try|trying) (twice|three times|ten times|double|10x|2x) (as|the|times)
    (harder|longer hours|more hours) than (anyone|anybody|everyone|everybody)
    (hold|hang|keep|go|carry|struggle) on (much )?longer
    (how|know|sure) ~(longer|long|much) ~(hold on|hang on|keep going|last|survive|manage|cope)
    i <very>(beg|begged|implore|implored|beseech|plead|pleaded)
    nothing (that |which )?i (wouldn't|would not) (do|give)
    (find|have) it in your (heart|hearts)
    forever (be )?(in your debt|grateful)
    (at|on) my (wits'? end|last legs|wit's end)
    need any (job|work|role|position)
    (save|rescue) me
    <be> <very>(begging|pleading|imploring|beseeching)
    (have|want|going|like|mean|ready|willing|prepared|forced|reduced) to (beg|plead|grovel)
    (here|let me|me) (begging|beg|pleading|plead)
    begging you
    if i (have|had) to beg
    (willing|ready|prepared|happy|going) to <very>(do|give|accept|take) (just |about |almost |
        nearly ){1,2}(anything|everything)
    on (my|bended) knees
    (have|take) (some )?(mercy|pity)
    out of the (goodness|kindness) of your heart
    i (would|'d|will|'ll|can|could) <very>(do|give|sacrifice) (just about |almost )?(anything|
        everything|whatever)
    (willing|ready|prepared|happy|going) to <very>(do|give|accept|take) (anything|everything|
        whatever)
    (do|doing) (whatever|anything) it takes
    i(('d| would| will|'ll) |'m (willing|ready|happy|prepared) to |'d be (willing|ready|happy|
        prepared) to )<very>(do|give|sacrifice|offer) <very>(anything|everything|whatever)
    (don't|do not|never) (ever )?(give up on|forget about|abandon|turn away|turn your back on) (me|
        us)
    i'd give my (right arm|left arm)
    i (would|'d) kill for
    (mean|be) (the (whole )?world|everything) to me
    (you (will|would) not|you won't|you wouldn't|you'll not|you'll never|you'd never) <very>regret
    (won't|will not|wouldn't|never) (ever )?let you down
    (please|just|only) <very>(give|grant|offer) me (just )?(a|one|another|this|the) ~(chance|shot|
        try|opportunity)
    (give|grant) me (just )?(one more|another|a second|one last|this one|a single|one single|
        one) (chance|shot|try)
    (all|everything) i('m| am)? (ask|asking) (for )?(is|for is) (a|one|another|just) ~(chance|shot)
    (you('re| are)|this is|it('s| is)|it was|was|is) my (very )?(last|only|final) (hope|chance|
        option|resort|shot)
    """,
    """
    i <very>beg (your pardon|to differ)
    whatever it takes to (learn|improve|grow|get better)
    (let me|please let me) (be (brief|clear|honest)|start by|try to|show you (the|my|a) \\w+ (i|
        that|when)|do (you|it) (one|a)|come back to)
    help me (to |with )?(understand|improve|learn|grow|see|prepare|my (next|interview)|get better|
        work|decide|choose|plan|next)
    (give|grant|offer) ~me ~<work> (description|title|reference|id|number|spec|advert|offer)
    i promise (i|to) ~(not|only|keep|be (brief|short|quick)|make it (short|quick|brief)|come back)
    (save|saved|saving) (us|me) (time|from|the|a|some|hours|money)
    (sympathy|compassion|mercy|pity) (for|to|towards?|is|with)
    (show|prove) you (a|the|my|how|what|around)
    (won't|will not|not|never) be sorry to
    (do|doing) (anything|everything) (differently|else|better|wrong|similar|like|different)
    (do|did) everything i (can|could) to (prepare|learn|improve|get ready)
    will mean the world
    """,
)

GROUPS = (PLEADING,)
