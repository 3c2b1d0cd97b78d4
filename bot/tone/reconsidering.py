"""Asking for another decision, which only a second-chance note may."""

import re
from collections.abc import Iterator

from bot.tone.contesting import ACCEPT
from bot.tone.flags import Flag, Kind, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

AGAIN = Group(
    Rule.CONTESTING,
    sentence("Asking them to decide again rarely works, and it is what they would remember."),
    ACCEPT,
    """
    (you|you'd|you'll|your team|they|the team|the panel|the company|to|please|and|kindly|would|
        might|could|can|must|should|just|ever|carefully|least|urge|-) (please |ever |kindly |
        at least |perhaps |maybe |possibly |seriously |really |not |to ){0,2}(reconsider|rethink|
        re-think|re-consider|reevaluate|re-evaluate|reassess|re-assess)
    reconsider(ing|ation)? (your|this|the|my|me) (?!(approach|answers?|career|own|plans?|path))
    (to|for|of|your|a|by) reconsider(ing|ation)
    (please )?(change|changing|changed) your minds?
    (reverse|overturn|revisit|undo|revise|revoke|withdraw|take back|go back on|review|re-examine|
        reopen|re-open) ~(your|this|the|that) ~<decision>
    (think|look) (again|twice|it over|this over) (about|at|on|before|and)
    (please|you|could you|would you) (to )?(think again|think twice|look again|think it over|
        think this over|think about it again)
    (another|a second|a fresh|a closer|one more) (look|thought) (at|to) (my|me|this|it|your|
        the decision)
    (have|having|any) second thoughts
    (give|giving) (it|this|me|my application|my case) ~(another|a second|more) (thought|look|
        consideration|go)
    """,
    """
    (i|i've|i'd|we|i'm|me) ~(had to |have to |to |will |should |can |could )?(reconsider(ed|ing)?|
        rethink|reassess|re-evaluate|reevaluate) (my (approach|answers?|own|plans?|career|choices?|
        views?|opinion|assumptions|strategy|path|methods?|code|design)|how i|the way i|what i|our|
        whether i|whether to)
    (made|make|makes|making|let|helped|had|prompted|pushed|led|caused|got) (me|
        us) ~(to )?(reconsider|rethink|reassess|think again|think twice|change my mind)
    (i|we) (might|may|will|would|should|shall|'ll|'d|could) (have )?(reconsider|rethink|reassess|
        think again)
    """,
)
_GENTLE = re.compile(
    r"\b(?:if|whether|would|could|might|may|perhaps|possibl\w+|grateful|hope|hoping|wonder\w*|"
    r"open to|appreciate|willing|glad|happy|can i|can you)\b"
)
_HARSH = re.compile(
    r"\b(?:must|should|have to|need to|demand|insist|expect|urge|immediately|wrong|unfair|ought|"
    r"beg|mistake|had better|at once)\b"
)


def asked_again(text: Text, kind: Kind) -> Iterator[Flag]:
    """Flag a wish for another decision; a second-chance note may ask for it, gently."""
    for flag in AGAIN.found(text):
        said = text.sentence(text.around(flag.start))
        gentle = _GENTLE.search(said) and not _HARSH.search(said)
        if kind is not Kind.SECOND_CHANCE or not gentle:
            yield flag
