"""Why the other person, and how one compares."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

WHY_OTHER = Group(
    Rule.WHY_OTHER,
    sentence("They cannot well talk about somebody else, but they can tell you about yourself."),
    sentence(
        "“I don't want to ask why you picked the other person. Where could I have done a "
        "better job?”"
    ),
    """
    why (exactly |then |on earth )?~~(choose|chose|chosen|pick|picked|select|selected|prefer|
        preferred|favour|favoured|favor|favored|appoint|appointed|offered|give|gave|given|go|went|
        gone|going|settled|decided|decide|chosing|choosing|picking) ~(with |on |for |in favour of |
        in favor of |to )?<other>
    why ~~(hire|hired|hiring|employ|employed) (?!me)\\w+
    why ~<other> (was|were|is|got|gets|get|won|did|had|has|beat|made|ended|received|landed|came|fit|
        suited|and|over|instead|impressed|stood|turned out|ranked|scored|seemed|appealed|rather)
    why (was|were|did|is|are|does|would|had|has) <other> ~~(chosen|picked|selected|hired|preferred|
        get|got|win|better|right|given|offered|stronger|a better|the better|beat|favoured|appointed|
        successful|over|stand out)
    why (it was |was it |is it |it's |it is |just |and )?not me
    why ~(them|him|her|someone else|somebody else|the other (candidate|person|one)|
        another candidate) (and not|over|instead of|rather than|not)
    why (was|were) i (not|n't|passed over)
    why wasn't i ~(chosen|picked|selected|hired|good enough|the one|enough|offered|considered|it|
        right)
    why i (was|am|were) (not|n't|passed over) ~(chosen|picked|selected|hired|offered|good enough|
        the one|enough)?
    why i (wasn't|didn't) (chosen|picked|selected|hired|the one|get (it|the <work>))
    why ~(you|they|the company|the team|the panel) (didn't|did not|didn't want to|wouldn't|
        would not|don't|won't) <very>(choose|pick|select|hire|want|take|offer) me
    why (didn't|did|wouldn't|don't|won't) (you|they|the company|the team|
        the panel) (not )?<very>(choose|pick|select|hire|want|take|offer|give) me
    (how come|for what reason|on what grounds|what reason|how could|
        how can it be that) ~<other> ~(got|get|was|were|chosen|picked|hired|selected|instead)
    (how come|for what reason|on what grounds|what made) (did )?(you|the team|the panel|
        them) ~(choose|chose|pick|picked|select|selected|hire|hired|go|went|prefer|preferred|
        decide on) ~<other>
    (the reason|reasons|reasoning|grounds|rationale|thinking) ~(you |they )?~(for|behind|of|
        why) ~(choosing|picking|selecting|hiring|preferring|going with|appointing|chose|picked|
        hired|selected) ~<other>
    (reasons?|reasoning) (you|they|that you|that they) (chose|picked|hired|selected|preferred|
        went with|went for) ~<other>
    what (did|does|do|had|has) <other> (have|got|offer|bring)
    what (they|he|she|<other>) (had|has|have|brought|offered|got|did|said|bring|offer) (that|which|
        and|over|,) ~(i|me|my|mine)
    what (<other>|you found in <other>|you saw in <other>|did you see in <other>|
        do you see in <other>)(?= (had|has|instead|that i)| *[?.!]| *$)
    what (was|is|'s|makes|made|set|sets) (it )?(about |so special about |so great about |
        so good about |special about |better about )?(the other (person|candidate|one|applicant)|
        the successful (candidate|applicant)|the person you (chose|picked|hired)|the one you (chose|
        picked)|them|him|her|whoever you chose) ~(apart|special|better|stand out|stronger|the right|
        the better|more|different|win|so|chosen)
    what (was|is|made|makes) (so |it )?(special|great|good|better|unique|different|
        remarkable) about <other>
    what (was|is) it (about|with|in) <other>
    (who|whom) (did|have) (you|they|the company|the team) <very>(choose|chosen|pick|picked|hire|
        hired|select|selected|go with|gone with|take|prefer)
    (on what basis|on what grounds|based on what|by what criteria|what criteria) ~~<other>
    (who|whom) (did )?(you |they |the company |the team )?(got|gets|landed|won|beat|choose|chose|
        chosen|picked|pick|hire|hired|select|selected|was chosen|was hired|was picked|was selected|
        was given|is getting|went with|was|is) ~(the|this|my|instead|over|in the end|for the|for it|
        out for|me)
    (who|what kind of person|what sort of person) (was|is) the (successful|winning|other|chosen|
        selected) (candidate|person|applicant|one|hire)
    (tell me|know|share|curious|wondering|wonder) (about |more about |anything about )(the (person|
        candidate|one) (you|who)|the (successful|other|winning|chosen) (candidate|person|applicant))
    """,
    """
    (don't|do not|won't|will not|not|never|wouldn't|would not|without|rather than|instead of|
        no need|needn't|no intention|nor|isn't|is not) ~~(ask|asking|wonder|wondering|question|
        questioning|explain|tell|inquire|know|demand|about|to go into|go into|discuss|justify|
        second-guess) ~(you )?~(why|who|what)
    what made ~<other> ~(better|stronger|superior|more \\w+)
    (i|we) (can |do |could |fully |completely |really |quite |certainly |now |also |truly |well |
        totally |absolutely |'ve always |will ){0,3}(understand|understood|see|appreciate|respect|
        know|saw|accept|get) (exactly |fully |completely |perfectly )?(why|who|the reason|
        the reasons|your reasons|your reasoning)
    (that|which|this|it)('s| is| was
        | explains)? (exactly |precisely |probably |perhaps |surely )?why
    (it|that) makes sense why
    (clear|obvious|easy to see|understandable) (to me )?why
    who (was|is) (the|my|this) (interviewer|manager|recruiter|hiring manager|panel|contact|best|
        right|best person|right person)
    """,
    deniable=False,
)
COMPARISON = Group(
    Rule.COMPARISON,
    sentence("A comparison without a purpose sounds like a dispute; say that you ask to learn."),
    sentence("Add “so I can learn from that”, or leave the comparison out."),
    """
    (better|stronger|superior|worse|weaker|smarter|cleverer|faster|sharper|ahead|inferior|higher|
        older|younger|cheaper|nicer|quicker|fitter|stands? out more|stood out more|more \\w+|
        less \\w+|fewer \\w+) ~(than|to|of) (me|mine|theirs|hers|myself|my own|my (experience|
        answers?|profile|cv|resume|skills|application|interview|presentation|portfolio|
        background))(?! (to|if|that)(?!\\w))
    (better|stronger|superior|worse|weaker|smarter|cleverer|faster|more \\w+|less \\w+) ~than i (am|
        was|did|had|have|do|could|performed|interviewed|scored)
    (i|my) (am|'m|was|is|are|were|have|'ve|had|bring|brought|know|knew|did|do|could do|would be|
        would do|would have been|can do|would have|feel|think i am|performed|did|scored) ~~(better|
        stronger|superior|smarter|faster|more \\w+|less \\w+|as good|as qualified|as strong|
        at least as \\w+) ~(than|to|as) ~<other>
    (how|in what way|in what ways|in which way|in which ways|where|to what extent|what made|
        what makes|what was) ~<other> ~(better|superior|stronger|more|different|ahead|excel)
    (other|successful|winning|chosen) (candidate|person|applicant|finalist)(s|'s|s')? ~~(better|
        superior|stronger|superiority|advantages?|edge|strengths)(?! (luck|wishes))
    (superiority|advantages|strengths|qualities) of <other>
    (how|where) (do|did|does|had|have) (i|my \\w+) ~(compare|measure up|rank|rate|stack up|fare|
        score|place)
    (compare|compared|comparing|comparison|measured) (me |myself |my \\w+ |i was )(with|to|against|
        between) ~<other>
    compared (with|to|against) <other>
    (comparison|compared|comparing) (with|to|between) ~<other>
    how i (compare|compared|measured up|ranked|rated|stacked up|fared|scored|placed)
    (how far|how much) ~(behind|ahead of|below) ~<other>
    my \\w+ (was|is|were|are) ~(better|stronger|superior) than <other>('s|s'|s)?
    where ~<other> (outdo|outdid|outperform|beat|excel)
    (was|am|were|did) (i|my \\w+) ~(better|worse|stronger|weaker|more \\w+|less \\w+) than ~<other>
    (outperform|outshine|surpass|outperformed|outshone|outclassed|outdid|beat|beaten|beats|
        outranked|surpassed|overtook|edged out|edged) (me|my|by ~<other>)
    (outperform|outperformed|outshine|beat|surpass) <other>
    (i|me) (outperformed|beat|surpassed) ~(other|everyone)
    (fall|fell|come|came) short (of|against|compared|next to) ~<other>
    """,
    """
    (you|your team|nobody|no one|none|everyone) ~(know|knows|understand|understands|explained|
        put it|described|said it|see|can judge|could) ~~than (me|i)
    (no|not|n't) ~~(better|superior|stronger|more \\w+) (person|candidate)? (than|to) ~<other>
    (don't|do not|not|without|rather than|instead of|no need to|never) ~~(compare|comparing|
        comparison|measure|rank)
    more than (me|myself)
    (who|why|whom) ~~(beat me|better|stronger|more \\w+)
    (nicer|kinder|warmer) than
    """,
    deniable=False,
)
_TO_LEARN = re.compile(
    r"\b(?:learn\w*|improv\w+|grow|growing|growth|get better|do better next|next time|"
    r"work on|develop\w*|prepare better|strengthen|in (?:the )?future|future interviews)\b"
)


def comparison(text: Text) -> Iterator[Flag]:
    """Flag comparisons, but for those that the same or the next sentence asks for to learn."""
    for flag in COMPARISON.found(text):
        number = text.around(flag.start)
        near = text.sentence(number) + text.sentence(number + 1)
        if not _TO_LEARN.search(near):
            yield flag


GROUPS = (WHY_OTHER,)
