"""Asking out of need, and for anything at all."""

from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

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
    i <very>(can't|cannot|can not|couldn't) <very>(afford|lose|survive|go on|keep going|carry on|
        cope|take much more|live)(?! (with (him|her|them)|the (questions?|answers?)))
    i ('m |am )?<very>need (something|anything|somewhere|somebody|someone|you to) ~(give|hire|soon|
        help|now|badly|so|take|urgently|here)
    i <very>need to (find|get|start|land) ~(work|job|something|income|earning)
    (we|my family|they) <very>(need|depend|rely|depends|relies|needs|are counting|live|are living|
        survive) (on |off )?(this|the|my|that|her|his) ~(<work>|income|salary|wage|money|pay|
        savings|benefits|maternity pay)
    (everything|whole life|life|future|family|whole future|marriage|visa|home|
        stay here) (now )?(depends|depend|depended|rides|hangs|hinges|is riding|rests|relies) on
    (get|getting|be|been|being|am|'m|are|about to be|facing|face) ~(evicted|eviction|homeless|
        deported|kicked out|thrown out|repossessed|foreclosure|bankrupt|bankruptcy)
    (live|living|end up|sleep|sleeping) (out )?(on|in) (the streets?|my car|a shelter)
    (move|moving|live|living) back (in )?(with|to) my (parents|mum|mom|mother|father|folks)
    (live|living|surviving|survive) (on|off) (my |our |the |her |his |their )?~(savings|benefits|
        handouts|credit cards?|food stamps|welfare|pension|overdraft|ramen|loans?|income support)
    (visa|lease|unemployment|benefits|savings|money|permit) ~(expires?|expiring|run out|runs out|
        running out|running low|dries up|is up|ends)
    (bills|debts?|rent) ~(piling|pile|mounting|overdue|drowning|due|unpaid|crushing|behind)
    (drowning|up to my (neck|ears|eyes)|deep) in debt
    (put|keep) (food on the table|a roof over|the lights on|us afloat|bread on)
    (<please>|you have to|you must|if you could|i hope you|can't you) ~(see|understand|
        consider) ~my (financial |personal |family )?(situation|circumstances)
    (no|any) other (way|hope|options?|offers?|chance|income|source of income) ~(left|to|for me|
        now)(?= *[.!,]| *$)
    (nobody|no one|nobody else|no one else) (else )?(left )?(to turn to|will|would|wants to|
        wants) ~(hire|help|have|take|give|interview|employ)? ?(me)?(?= *[.!,]| *$| (a|so|and|but))
    (all|every|my last|pinned|pinning|last) ~(my|our|of my)? ?hopes? (is|are|was|were|on|in)
    (i'm|i am|we are|we're) ~(broke|penniless|destitute|skint|struggling to survive|
        barely surviving|barely getting by|on the breadline)
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
    (any|whatever) ~(role|job|position|work|task|post|thing|vacancy|opening|something) ~(however|
        no matter how|even if it's) (small|low|badly|little|tiny|menial|dirty|boring)
    no (role|job|task|work|position|thing|pay|salary) ~(too (small|low|little|dirty|menial|junior)|
        beneath me|below me)
    nothing (is|would be|'s)? ?(too (small|low|little|dirty|menial)|beneath me|below me)
    (i|and|or|to|willing|happy) (would|'d|will|'ll|can|could|to)? ?<very>(take|do|accept|be|have|
        go for|work) <very>(anything|whatever|everything|wherever|any hours) ~(you('ve)? (got|have|
        need|want|ask|say|give|offer|can|tell|throw|decide)|going|comes|there is|is left|left|
        available|needed)
    (you )?(don't|do not|wouldn't|won't|needn't) (even )?(have to|need to)? ?pay me
    (scrub|clean|sweep|mop|wash|polish|make|fetch|brew|shine|empty) (the |your |all the |
        all your )?(toilets?|floors?|loos?|bathrooms?|coffee|tea|shoes|bins|windows|dishes|
        boots)(?= *[.!,]| *$| (for you|if|all|every|lol|and|or))
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
    (used to|asked to|had to|i|we|who|job was to|how to|paid to) (clean|wash|make|brew|mop|sweep|
        polish) ~(floors?|coffee|tea|windows|dishes|shoes)
    do (whatever|anything|everything) (i|we) can to (learn|prepare|improve)
    any (job|role) you have (advertised|posted|listed)
    (feedback|question|questions|comments|advice) at all
    """,
)
HARDSHIP = """
    (kids?|children|babies|baby|wife|husband|mother|mom|mum|family) ~(at home|sick|ill|hungry|
        starving|to support|waiting|suffering|struggling|to look after)
    (times|things|life|days|it) (are|is|have been|has been|'s been|'s) <very>(hard|tough|rough|
        difficult|desperate|bleak|grim|dire)(?! to)
    (unemployed|out of work|without work|jobless|out of a job|without a job|no income|no job)
    (months?|years?|weeks?) of (unemployment|searching|looking|rejections?|nothing)
    (visa|savings|benefits|money|rent|debts?|bills|mortgage|loans?|eviction|overdraft|landlord)
    (food bank|soup kitchen|homeless shelter|welfare|the streets|social benefits)
    (hungry|starving|homeless|struggling|suffering|sick|ill)
    """
PLEA = """
    please
    (help|find|give|consider|take|hire|offer|save|pity|trust) (me|us)
    (any|some) ~(help|job|work|role|position|offer|shift|shifts)
    (need|needing) ~(job|work|income|role|money|it|this|help)
    (much longer|last (shot|chance|hope)|one (more|last)|how long)
    """
LESS = """
    (lower|lesser|less|smaller|junior|entry|minimum|half|reduced|cut|no|low) (title|pay|salary|
        money|wages?|rate|level|hours|position|role|the pay|the salary|the money)
    (part time|part-time|nights|night shifts?|weekends|overtime|unpaid|for free|free of charge|temp|
        zero hours|zero-hours)
    """
TAKE = """
    i ('ll|'d|will|would|can|could) <very>(take|accept|work|do|start|agree|settle|come|go|be happy|
        be willing|be fine|gladly|volunteer)
    (willing|ready|happy|prepared) to (take|accept|work|do|start)
    """


def pressed(text: Text) -> Iterator[Flag]:
    """Flag a hardship that pleads, and an offer to work for less."""
    yield from NEED.together(
        text,
        HARDSHIP,
        PLEA,
        without="(learn|learned|improve|feedback|thank|thanks|clients?|patients)",
    )
    yield from ANYTHING.together(
        text, TAKE, LESS, without="(expect|usual|used to|already|as agreed)"
    )


GROUPS = (NEED, ANYTHING)
