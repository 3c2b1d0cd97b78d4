"""How it feels, before anything else, and an answer in the person's own terms."""

from enum import Enum

from bot.script import Sentence, Talk, sentence
from bot.understanding import read_feelings


class Feeling(Enum):
    """What a person may feel after a no; several at once are usual."""

    ANGRY = "Angry"
    SAD = "Sad"
    DISAPPOINTED = "Disappointed"
    EMBARRASSED = "Embarrassed"
    DISCOURAGED = "Discouraged"
    SELF_DOUBT = "Doubting myself"
    ANXIOUS = "Anxious"
    EXHAUSTED = "Exhausted"
    NUMB = "Numb"
    RELIEVED = "Relieved"


BY_NAME = {one.name.lower(): one for one in Feeling}
ANSWERS = {
    Feeling.ANGRY: sentence("Anger makes sense: you put work in, and someone else decided."),
    Feeling.SAD: sentence("It is okay to be sad about this. It is okay to cry."),
    Feeling.DISAPPOINTED: sentence("You wanted this one, so of course you're disappointed."),
    Feeling.EMBARRASSED: sentence(
        "Embarrassment is heavy. Nearly everyone has left an interview wishing for another try."
    ),
    Feeling.DISCOURAGED: sentence(
        "Being discouraged is normal now. Nothing has to be decided today."
    ),
    Feeling.SELF_DOUBT: sentence(
        "Doubt comes along with a no. They judged one hour, not all that you can do."
    ),
    Feeling.ANXIOUS: sentence(
        "It is natural to worry what comes next. Only one small step is due today."
    ),
    Feeling.EXHAUSTED: sentence(
        "This takes strength, and you have spent a lot of it. We can keep it short."
    ),
    Feeling.NUMB: sentence("Feeling nothing much is an answer too. It often comes first."),
    Feeling.RELIEVED: sentence("Relief is allowed. It may tell you something about that job."),
}
"""What is true of each, in the person's own terms."""


AFTER_A_NO = sentence("A no is one decision in a crowded race. It is no measure of you.")
AFTER_A_BAD_HOUR = sentence("One hour is one hour. It is no measure of you.")
AFTER_SILENCE = sentence("Silence tells you how they work. It is no measure of you.")

Felt = tuple[Feeling | str, ...]


def read_names(text: str) -> tuple[str, ...] | None:
    """Find the feelings on offer in free words; none if a word names one that is not offered."""
    found = [name.upper() for name, _ in read_feelings(text)]
    offered = {feeling.name for feeling in Feeling}
    return tuple(found) if found and all(name in offered for name in found) else None


def feelings(talk: Talk, truth: Sentence) -> Felt:
    """Ask how it feels and answer what was said, by name; `truth` is said after it, once."""
    stated = talk.given("felt_words")
    if isinstance(stated, tuple) and stated:
        given = talk.given("felt")
        names = given if isinstance(given, tuple) else ()
        known = tuple(one for name, one in BY_NAME.items() if name in names)
        if all(word.isalpha() for word in stated):
            talk.say("“{words}”: of course.", words=stated)
        answer_feelings(talk, known)
        felt = talk.choose_many(
            "feelings_too",
            Feeling,
            "Is there anything else in it? Several are fine, and so are your own words.",
            skip=(),
            read=read_names,
            own=True,
        )
        answer_feelings(talk, tuple(one for one in felt if one not in known))
        talk.say(truth)
        return (*known, *felt)
    felt = talk.choose_many(
        "feelings",
        Feeling,
        "How does it feel right now? Several are fine, and so are your own words.",
        skip=(),
        read=read_names,
        own=True,
    )
    if not felt:
        talk.say("That's fine. It doesn't need a name.")
    answer_feelings(talk, felt)
    if Feeling.RELIEVED not in felt:
        talk.say(truth)
    return felt


def answer_feelings(talk: Talk, felt: Felt) -> None:
    """Say something true about what was named, at most two sentences of it."""
    named = [one for one in felt if isinstance(one, Feeling)]
    own = [one for one in felt if isinstance(one, str)]
    for words in own:
        talk.say("“{words}”. I've kept that in your own words.", words=words)
    if len(named) > 2:
        talk.say("That is a lot at once, and all of it can be true together.")
    for one in named[:2]:
        talk.say(ANSWERS[one])
