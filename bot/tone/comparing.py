"""How one compares with others."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

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
        at least as \\w+) ~(than|as) ~<other>
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
    (\\w{2,12}er|more|less|fewer|better|worse) ~than (me|mine|myself)
    (\\w{2,12}er|more|less|fewer|better|worse) ~than i (am|did|do|was|have|had|could|can|
        would)(?! ((in|before|last|then|when|at|have|ever|expect|imagine|think|hope|say|with|on|
        feel)|been))
    (how|that) (far|close|near) ~(was|were|am|did|off) i ~(from|to|behind|get to|off) ~<other>
    how (far|close|near) i (was|came|got|am) ~(from|to|behind) ~<other>
    (ahead of|in front of) (me|mine)
    (was|were|is|are|did|had|has|have|do|does) (the |all the |any of the |your )?(other|successful|
        chosen|winning|rest of the|selected|new) (candidates?|applicants?|finalists?|person|people|
        one|ones|hire|contenders?) ~(more|better|stronger|less|as) \\w+
    (was|were|is|are|did|had|has|have|do|does) (he|she|they|the \\w+) ~(more (qualified|experienced|
        skilled|suitable|impressive|confident|prepared)|better (qualified|suited|prepared|at|
        answers?)|stronger|smarter|cleverer)
    (higher|better|faster|stronger|more|\\w{2,10}er|as \\w+) ~than ~(the |any |all |most )(others|
        other \\w+|rest|competition|candidates|applicants|finalists)
    as (good|strong|experienced|qualified|skilled|suitable|capable|clever|smart|competent|
        talented) as (i|me|mine)
    as (good|strong|experienced|qualified|skilled|suitable|capable|clever|smart|fast|polished|
        confident|impressive|talented) as ~(<other>|the (rest|competition))
    (edge|advantage|upper hand|leg up) (over|on) (me|mine|my)
    what ~<other> (do|did|does|have done) ~(better|more|well)
    (did|do|does) <other> ~(do|perform|answer|score|interview) ~(better|more|stronger)
    (match|matched|measure|measured|hold|held|stack|stacked|line|lined) up (to|against|with|beside|
        next to) ~(<other>|the (competition|field|pool))
    (against|among|to|with|than) the (rest of the |other )?(pool|field|pack|competition|competitors)
    (lost|lose|losing) (out )?to ~(better|stronger|more \\w+|younger|older|cheaper|smarter)
    (better|stronger) (suited|qualified|prepared|fit|match|placed|equipped) than
    <other> <very>(was|were|is|are|had|has|must have been|must have had|must be) ~(better|stronger|
        superior|smarter) ~than
    (how far|how much) ~(behind|ahead of|below) ~<other>
    (weakest|strongest|worst|lowest|top|best|highest|last|first) (one |candidate |ranked )?(of|
        among|amongst|in) (the|all|all the) ~(finalists?|candidates|applicants|group|pool|others|
        three|two|four|five|bunch|field|list|ranking)
    my \\w+ (was|is|were|are) ~(better|stronger|superior|worse|weaker) than ~<other>('s|s'|s)?
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
    (more|less) than (me|myself)
    (understand|understood|see|know|accept|appreciate|needs?|needed|wanted|want|
        looking for) ~~than (me|i|mine)
    (rather|other|later|sooner|earlier|longer|quicker|faster|further|greater) than
    (better|more|worse|harder|easier|warmer|kinder|shorter) than i (had )?(expected|thought|hoped|
        feared|imagined|could|can|usually|would|should|did (in|last|at|before))
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
