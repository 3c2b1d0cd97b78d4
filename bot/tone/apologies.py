"""Explaining in a sentence, without an apology."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

APOLOGISING = Group(
    Rule.APOLOGY,
    sentence("An apology puts the weak moment first; a short explanation leaves the good one."),
    sentence(
        "“A family matter that morning affected my focus; here is the answer I would give now: …”"
    ),
    """
    i (am|'m|was|feel|felt|wanted to say i'm|want to say i'm|have to say i'm) <very>sorry
    sorry
    my bad(?! (answers?|days?|habits?|knee|back|connection|luck|experiences?))
    (express|expressing|offer|offering|convey|extend|have|with|full of|sincere|
        deep) (my )?(\\w+ )?(regrets?|remorse|contrition) ?(for|over|about|that|at)?
    (was|it's|it is) (rude|wrong|bad|thoughtless|careless|inconsiderate|unforgivable|selfish|
        not right|disrespectful|unacceptable) of me
    (inexcusable|unforgivable|no excuse (for|that|and)|no excuses for)
    (hope|please|if|could|can|will|would|kindly) ~~(overlook|look past|see past|look beyond) (it|my|
        that|this|the (way|fact))
    (don't|do not|won't|not|never) ~hold (it|that|this|my \\w+|the \\w+) against me
    (make it up to you|make amends (to|for|with))
    (much |greatly )?to my (great |deep )?regret
    i should (never|not) have (wasted|taken|bothered|come|let|opened|said|been so)
    (filled|full|racked|riddled) with (guilt|regret|remorse|shame)
    (want|wanted|like|have|need|had) to <very>say (that )?(i'm |i am )?<very>sorry
    sorry (about|for|if|again|once|to have|to bother|to trouble|to be|to disturb|to ask|to take|
        to write|to keep|to impose|to waste|to have wasted|i|i'm|my|but|i was|everyone|everybody|
        all)
    (say|saying|said) sorry
    apolog(ise|ize|ies|ising|izing|y|ised|ized)
    (please|you can|you could|you will|you'll|you might|could you|can you|hope you|you would|you'd|
        to) <very>(forgive|pardon|excuse) (me|my|the|how|us)
    (forgive|pardon|excuse) (me|my|how i)
    i <very>regret (my|how i|being|having|wasting|not|letting|making|saying|that i|the way i)
    (my|a thousand|a million|sincere|sincerest|deepest|humble) (regrets|apologies)
    mea culpa
    i (feel|felt|have felt|'ve felt|have been feeling|am feeling|'m feeling) <very>(bad|guilty|
        terrible|awful|ashamed|dreadful|horrible) (about|for|that i|that my|over)
    (ask|asking|beg|begging|beseech|seek|hope) (for )?(your |you for )?forgiveness
    (it|that|this) (was|is) (all |entirely |completely |totally |my )?(my )?(own )?fault
    i (take|accept) (all|full|total) (the )?(blame|responsibility)
    i blame myself
    i <very>wish i (could|can) take it (all )?back
    """,
    """
    (was|were|am|'m|be|felt) ~sorry (when|as|that it|it|because the|because you|at the thought)
    (you|they|she|he) (are |were |was |will be |be |'re |'ll be |said |say )?<very>sorry
    (was|were|been|felt) <very>sorry (that )?(?!(i|my|for|about|if)(?!\\w))\\w+
    (sorry state|sorry sight|a sorry)
    (my )?apologies to (nobody|no one|anyone)
    (without|with) (any )?regrets?(?= *[.,!]| *$)
    sorry <very>(to (hear|learn|see|read|say goodbye|lose|leave|find|miss|know)|not to)
    sorry (we|that we|that the|that it|that you|that this|that your|that they|it|the|you|this|
        your) (couldn't|could not|won't|will not|can't|cannot|didn't|did not|was|were|is|are|has|
        have|had|role|position|job|team|vacancy|post|project|opening|decision|outcome|chance|timing)
    sorry (that )?i (won't|will not|can't|cannot|couldn't|could not|am not|'m not|shan't|wasn't|
        was not|didn't get|did not get) ~(be|join|joining|work|working|able to join|get|part|
        selected|chosen|successful|going|offered|meet|have the chance)
    (sorry|condolences) for your (loss|losses)
    sorry (that )?(things|matters|plans|events|circumstances)
    (better|than) safe than sorry
    than sorry
    (wants?|wanted|expect|expected|demanded|got|get) an apology
    (feel|felt|feels) <very>sorry for
    (no|no need|don't need|don't have|needn't|need not|not necessary|no reason|shouldn't|nothing|
        wouldn't ask you|not for you|never) ~(to )?~(sorry|apolog(ise|ize|y|ies|ising|izing))
    (please )?(don't|do not|never) ~(be )?(sorry|apolog(ise|ize))
    (your|their|her|his|the company's) (kind |gracious )?(apology|apologies)
    (you|they|she|he|team|recruiter|customers?|clients?|guests?) ~(apologi[sz](e|ed|ing)|said sorry)
    (thank|thanks|thank you) ~(for )?(your )?apolog(y|ies|ising|izing)
    no apolog(y|ies) (is |are )?(needed|necessary|required)
    (accept|appreciate) your apolog(y|ies)
    excuse the (pun|brevity)
    it was no one's fault
    sorry (for|about) your
    (so|very|really) sorry (to (hear|learn|see|read)|for your)
    (take|accept) full responsibility for (a|the|our|my|projects?|delivery)
    """,
)
LONG_CAUSE = Group(
    Rule.APOLOGY,
    sentence("More than two sentences of reasons begin to sound like an excuse, true as they are."),
    sentence("Keep the one reason that matters, in a sentence, and say what you would answer now."),
)
_CAUSE = re.compile(
    r"\b(?:because|due to|owing to|as a result|on account of|the reason|that(?:'s| is| was) why|"
    r"which(?: is| was)? why|so i (?:couldn't|could not|was|didn't|wasn't|had|lost)|caused|"
    r"meant that i|"
    r"on top of that|to make (?:things|matters) worse|affected my|since (?:my|i was|i had))\b"
)
_MINE = re.compile(r"\b(?:i|my|me|i'm|i've)\b")
_GLAD = re.compile(
    r"\b(?:thank\w*|grateful|enjoy\w*|excited|apply\w*|applied|interested|appreciat\w*|love\w*)\b"
)


def long_cause(text: Text) -> Iterator[Flag]:
    """Flag the third sentence of reasons for what went wrong."""
    causes = [
        place
        for number, place in enumerate(text.sentences)
        if _CAUSE.search(one := text.sentence(number))
        and _MINE.search(one)
        and not _GLAD.search(one)
    ]
    if len(causes) > 2:
        yield LONG_CAUSE.flag(text, *causes[2])


GROUPS = (APOLOGISING,)
