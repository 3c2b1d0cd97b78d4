"""Asking without begging."""

from bot.tone.flags import Rule
from bot.tone.phrases import Group
from bot.words import sentence

PLEADING = Group(
    Rule.BEGGING,
    sentence("Pleading makes you sound smaller than you are; saying it once, simply, is stronger."),
    sentence("“If something else opens up, please let me know.”"),
    """
    please (oh |pretty |just )?please
    pretty please
    i <very>(beg|implore|beseech|plead)
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
    (do|doing) (anything|everything) (differently|else|better|wrong|similar|like|different)
    (do|did) everything i (can|could) to (prepare|learn|improve|get ready)
    will mean the world
    """,
)
NEED = Group(
    Rule.BEGGING,
    sentence("Need is true and yours, but it gives them no reason to think of you for a role."),
    sentence("“If something else opens up where I would be a good fit, please let me know.”"),
    """
    i ('m |am )?<very>need (this|that|the|your|a|any|some|it) (new |steady |paying |proper )?(job|
        role|position|work|opportunity|chance|money|income|paycheck|salary|break|placement|
        internship)
    i ('m |am )?<very>need(ing)? (work|money|income|employment|to work|to get a job|to find a job|
        to find work)
    i <very>can't afford (to|not to|another)
    i (need|have to have|must have|have got to have|gotta have) this so
    i (am|'m|was|feel|have been|have become|'ve become|have got|'ve been|have grown|am getting|
        'm getting|grow|sound|seem) ~desperate
    i ~desperately (need|want|require|looking|searching|seeking|hope|hoping|wanted)
    (desperate|frantic) for (a|any|this|the|some|work|money|employment|income)? ~(job|role|work|
        position|chance|opportunity|money|income|employment)
    (in|out of|from) (sheer |pure |total )?(desperation|despair)
    in desperate need
    desperate (job ?seeker|times|situation)
    (family|children|kids|wife|husband|parents|mother|daughter|son|mum|mom) ~(depends?|depending|
        rely|relies|relying|counts?|counting|is counting|are counting) on
    (family|kids|children|mouths|baby|people) to (feed|support|provide for)
    (have|got|with) ~(bills|rent|debts|loans|a mortgage|mortgage) to (pay|cover)
    (can't|cannot|can no longer|couldn't|unable to|struggling to|can barely|
        barely able to) <very>(pay|afford|cover|make) ~(rent|bills|mortgage|food|ends meet|
        groceries)
    (lose|losing) (my|our) (house|home|flat|apartment|car|visa)
    (running|run|ran) out of (money|savings|options)
    (behind on|behind with) ~(rent|bills|mortgage|payments)
    i have (nothing|nowhere|no one|nobody|no other) (left|else|options?|choice|to turn)
    (savings|money) (are|is|have|has) ~(gone|run out|running out|nearly gone)
    i don't know (what|how) ~(i will|i'll|i'd|we'll|we will|i would|to) (do|survive|cope|manage|
        go on|live) without
    """,
    """
    (job|role|position|work|opportunity) (description|title|reference|id|number|spec|advert|posting|
        experience|ad|listing|permit|visa)
    break (between|from)
    need to work (on|through|out|with|harder|around|towards?|at)
    (not|never|n't) ~desperate
    need (a|some) (break|work) (from|on)
    """,
)
ANYTHING = Group(
    Rule.BEGGING,
    sentence(
        "“Anything at all” hides what you are good at; naming the fit makes you easy to place."
    ),
    sentence("“If a role opens up that would be a good fit for me, please let me know.”"),
    """
    any (job|role|position|work|post|vacancy|opening|opportunity|thing)s? (at all|whatsoever|
        whatever|you can give|you could give|you have|going)
    anything (at all|whatsoever) (that |which )?(you|that's|is|comes|opens|available|
        i could do for money|going)
    (take|accept|do|consider|settle for|be grateful for|be happy with|be glad of|want|
        work) <very>(literally )?(any|whatever|whichever) (kind of |sort of )?(job|role|position|
        work|pay|salary|hours|shift|shifts|post)
    (take|accept|settle for) <very>(anything|whatever|less|half)
    (work|start|do it|do this|do the job) ~(for free|for nothing|unpaid|without pay|without salary|
        for half|for less|for peanuts|for minimum wage|for any)
    (for|at|on) (any|half the|less|whatever) (salary|pay|money|wage|wages)
    (clean|sweep|mop|scrub) (the|your) (floors?|toilets?)
    even (as a cleaner|if it's unpaid|if it is unpaid|the lowest|making coffee|sweeping)
    """,
    """
    (wouldn't|would not|won't) ~(take|accept|settle)
    any (job|role) you have (advertised|posted|listed)
    (feedback|question|questions|comments|advice) at all
    """,
)
GROUPS = (PLEADING, NEED, ANYTHING)
