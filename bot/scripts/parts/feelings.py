"""How it feels, before anything else, and an answer in the person's own terms."""

from enum import Enum

from bot.script import Sentence, Talk, sentence
from bot.scripts.parts.earlier import count, turned
from bot.scripts.parts.feeling_answers import ANSWERS, mixed
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
AFTER_A_NO = (
    sentence("A no is one decision in a crowded race. It is no measure of you."),
    sentence("They chose for one chair, on one day. What you are worth was not on the table."),
    sentence("Many good people stood in that line, and there was one place. It isn't a verdict."),
    sentence("A decision about a role is not a decision about you."),
)
AFTER_A_BAD_HOUR = (
    sentence("One hour is one hour. It is no measure of you."),
    sentence("An hour can go wrong for anybody. It doesn't undo what you can do."),
    sentence("That was one conversation out of many."),
    sentence("What went wrong in that hour is about that hour."),
)
AFTER_SILENCE = (
    sentence("Silence tells you how they work. It is no measure of you."),
    sentence("When no answer comes, it is about their desk and not about you."),
    sentence("The silence is theirs to explain. You did your part."),
    sentence("When nobody writes, nothing has been said about you."),
)

Felt = tuple[Feeling | str, ...]


FACES = {
    Feeling.SAD: "😢😭🥺💔☹🙁",
    Feeling.ANGRY: "😡🤬😠🖕",
    Feeling.DISAPPOINTED: "😞😔😟",
    Feeling.ANXIOUS: "😰😨😱😧",
    Feeling.EXHAUSTED: "😩😫🥱😪",
    Feeling.EMBARRASSED: "😳🫣",
    Feeling.NUMB: "😐😶😑",
    Feeling.RELIEVED: "😌😮‍💨",
}
"""What a message without words can say."""


def read_names(text: str) -> tuple[str, ...] | None:
    """Find the feelings on offer in free words; none if a word names one that is not offered."""
    found = [name.upper() for name, _ in read_feelings(text)]
    if not any(letter.isalnum() for letter in text):
        found = [one.name for one, faces in FACES.items() if set(faces) & set(text)]
    offered = {feeling.name for feeling in Feeling}
    return tuple(found) if found and all(name in offered for name in found) else None


def feelings(talk: Talk, *truths: Sentence) -> Felt:
    """Ask how it feels and answer what was said, by name; one of the truths is said after it."""
    truth = truths[count(talk) % len(truths)]
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
    """Say something true about what was named: by itself, or of three and more as a whole."""
    named = [one for one in felt if isinstance(one, Feeling)]
    own = [one for one in felt if isinstance(one, str)]
    for words in own:
        talk.say("“{words}”. I've kept that in your own words.", words=words)
    if len(named) > 2:
        talk.say(turned(talk, mixed([talk.label(one) for one in named])))
        named = named[:1]
    for one in named:
        talk.say(turned(talk, ANSWERS[one.name]))
