"""Reads a typed answer to a question into its canonical form, once, when it is heard."""

import re
from datetime import datetime

from bot import spanish
from bot.plain import plain, unaccented
from bot.question import Collected, Item, Kind, Question, Value
from bot.reading_moments import read_moment
from bot.understanding import read_place
from bot.understanding.time_words import WEEKDAY
from bot.unreadable import Unreadable
from bot.words import sentence
from bot.yes_no import UNSURE, YES, YES_PHRASES, read_yes_no

TEXT_LIMIT = 8000
"""Characters in one message that is kept."""
SENTENCE = 3
"""Words from which on an answer that is none of the options is somebody's own."""
BRIEF = 16
"""Different words up to which a message may be an answer to a choice: a longer one says more."""
TIMED = re.compile(rf"\b(?:{WEEKDAY}|tomorrow|week|days?|morning|evening|instead)\b")
ITEMS_LIMIT = 60
"""Messages in one collection."""

DONE = frozenset(
    "done|that is all|that's all|thats all|that is it|that's it|thats it|nothing more|"
    "nothing else|no more|finished|i'm done|im done|enough|enough for today|end|no|nope".split("|")
    + spanish.DONE.split("|")
)
READY = frozenset(
    "ready|i'm ready|im ready|i am ready|ready now|skip|go on|continue|now|let's go|"
    "lets go|i'm back|im back|next".split("|")
    + spanish.READY.split("|")
)
FILLERS = frozenset(
    "a also am and at bit but by feel feeling feels i i'm im is it just kind little me mostly my "
    "now of plus pretty quite rather really right same so some sort the then too very with".split()
    + spanish.FILLERS.split()
)
"""Words that add nothing to the names of feelings."""
LITTLE = frozenset(
    "a i it is of no not the me my to this that them they yes ok as".split()
    + spanish.LITTLE.split()
)
"""Words that name no option, though they stand in its label."""
NONE = frozenset(
    "none|none of these|none of them|neither|nothing|no|nope|nah|not really|that's all|thats all|"
    "that's it|thats it|nothing else|just that|no thanks|no more|not more".split("|")
    + spanish.NONE.split("|")
)
NONE_MORE = re.compile(
    r"(?:(?:no|nope|nah)(?: no| thanks| thank you)* )?(?:that's|thats|that is|that was|this is) "
    r"(?:it|all)(?: for now| really| thanks)?|"
    r"(?:no|nope|nah|that's it|that's all) (?:nothing|not) (?:else|more|really)"
)
"""A no that is said twice: "no, that's it"."""
NOTHING_SAID = frozenset(
    "done|maybe|perhaps|not sure|i'm not sure|not today|later|unsure|whatever|idk|dunno|pass|"
    "quizás|quizas|tal vez|no lo sé|no lo se|hoy no|luego|listo".split("|")
)
"""Words that are no answer of one's own to a question about several things."""
ALL = frozenset(
    "all|all of them|all of these|every one|all of the above|everything".split("|")
    + spanish.ALL.split("|")
)
BOTH = frozenset("both|both of them|both please|yes both|each".split("|") + spanish.BOTH.split("|"))
NEGATED = re.compile(r"\b(?:not|no|never|isn't|aren't|don't|dont|isnt)\b")
LIST = re.compile(r"[\s,;.&+/()\[\]#]+|\b(?:and|or|y|o)\b")
DIGITS = re.compile(r"\d+")


def bounded(text: str) -> str:
    """Give the words if there are any and not too many."""
    if not text.strip():
        raise Unreadable(sentence("That came through empty."))
    if len(text) > TEXT_LIMIT:
        raise Unreadable(
            sentence(
                "That is {count} characters, and I can keep {limit} in one message. "
                "Nothing of it is saved yet: please send it in smaller pieces.",
                count=len(text),
                limit=TEXT_LIMIT,
            )
        )
    return text.strip()


def read(
    question: Question, text: str, now: datetime, zone: str, item_id: str, *, vetted: bool = False
) -> Value:
    """Read words as the answer to a question; raises `Unreadable` where they are none.

    `vetted` says that the person was asked, and means them for this question.
    """
    words = bounded(text)
    match question.kind:
        case Kind.TEXT:
            return words
        case Kind.ONE:
            return _one(question, words, vetted=vetted)
        case Kind.SEVERAL:
            return _several(question, words)
        case Kind.YES_NO:
            return _yes_no(words)
        case Kind.MOMENT:
            return read_moment(question, words, now, zone)
        case Kind.PLACE:
            return _place(words)
        case Kind.COLLECT:
            return _collected(question, words, item_id)


def named(question: Question, text: str) -> str | None:
    """Find the option that words name outright: its number, its label or its name."""
    said = plain(text)
    number = DIGITS.fullmatch(said.removeprefix("option "))
    if number and 1 <= int(number[0]) <= len(question.options):
        return question.options[int(number[0]) - 1].name
    said = unaccented(said)
    for name, label in question.labels.items():
        if said in (label, name.casefold().replace("_", " ")):
            return name
    return None


def chosen(question: Question, words: str) -> tuple[str, ...]:
    """Find the options that words name, outright or in part; several if they are ambiguous."""
    name = named(question, words)
    if name:
        return (name,)
    if question.kind is Kind.SEVERAL and question.read and NEGATED.search(plain(words)):
        return question.read(words) or ()
    return _mentioned(question, words)


def _one(question: Question, words: str, *, vetted: bool) -> str:
    news = question.tells and not named(question, words) and question.tells(words)
    found = () if news else chosen(question, words)
    if len(found) == 1:
        return found[0]
    if news or (question.own and (vetted or (not question.tells and is_sentence(words)))):
        return f"={words}"
    if UNSURE.search(plain(words)):
        raise Unreadable(sentence("It's fine not to know; “skip” goes on without."))
    raise Unreadable(
        sentence(
            "I could not match that to one of these. A number is enough, or its words; “skip” "
            "goes on without."
        )
    )


def is_sentence(words: str) -> bool:
    """Say whether words are more than a word or two."""
    return len(words.split()) >= SENTENCE


def _mentioned(question: Question, words: str) -> tuple[str, ...]:
    """Find options whose label stands in the words, or holds all of them."""
    said = unaccented(words)
    spoken = f" {said} "
    labels = question.labels
    holding = tuple(name for name, label in labels.items() if f" {label} " in spoken)
    if holding:
        return holding
    pieces = set(said.split())
    partly = tuple(name for name, label in labels.items() if pieces <= set(label.split()))
    partly = partly if pieces - LITTLE else ()
    if len(partly) == 1:
        return partly
    brief = question.own or len(pieces) <= BRIEF
    found = question.read(words) if question.read and brief else None
    return tuple(name for name in found or () if name in labels) or partly


def _several(question: Question, words: str) -> tuple[str, ...]:
    pieces = [piece for piece in LIST.split(words.casefold()) if piece]
    numbers = pieces and all(DIGITS.fullmatch(piece) for piece in pieces)
    no = not (question.own or numbers) and read_yes_no(words) is False
    if no or plain(words) in NONE or NONE_MORE.fullmatch(plain(words)):
        return ()
    if question.own and plain(words) in NOTHING_SAID:
        return ()
    if pieces and all(DIGITS.fullmatch(piece) for piece in pieces):
        names = [named(question, piece) for piece in pieces]
        if all(names):
            return tuple(dict.fromkeys(name for name in names if name))
        raise Unreadable(
            sentence("One of those numbers is not in the list. Several are fine, like 1 3.")
        )
    if plain(words) in ALL or (plain(words) in BOTH and len(question.options) == 2):
        return tuple(option.name for option in question.options)
    found = chosen(question, words)
    if found:
        own = (f"={words}",) if question.own and _says_more(question, found, words) else ()
        return (*dict.fromkeys(found), *own)
    if question.own and plain(words) in YES | YES_PHRASES:
        raise Unreadable(sentence("Tell me which, by number or in your own words."))
    if question.own and words.endswith("?"):
        raise Unreadable(sentence("That I can't answer. “help” says what I can do."))
    if question.own:
        return (f"={words}",)
    raise Unreadable(
        sentence(
            "I could not match that to any of these. Numbers are enough, like 1 3; “skip” goes on "
            "without."
        )
    )


def _says_more(question: Question, found: tuple[str, ...], words: str) -> bool:
    """Say whether words hold more than the names of options, so that they are worth keeping."""
    if named(question, words):
        return False
    labels = {piece for name in found for piece in unaccented(question.label(name)).split()}
    return bool(set(unaccented(words).split()) - labels - FILLERS)


def _yes_no(words: str) -> bool:
    said = read_yes_no(words)
    if said is None and UNSURE.search(plain(words)):
        raise Unreadable(sentence("It's fine not to know; “skip” goes on without."))
    if said is None:
        raise Unreadable(
            sentence(
                "A yes or a no is enough here. For another day, “snooze until friday” after it."
            )
            if TIMED.search(plain(words))
            else sentence("A yes or a no is enough here; “skip” goes on without.")
        )
    return said


def _place(words: str) -> str:
    found = read_place(words)
    if found is None:
        raise Unreadable(
            sentence("I don't know that place. Try a larger city nearby, a country, or “skip”.")
        )
    return f"{found.zone} {found.country}"


def _collected(question: Question, words: str, item_id: str) -> Collected:
    said = plain(words)
    if (
        said in DONE
        or said in NONE
        or NONE_MORE.fullmatch(said)
        or named(question, words) == "done"
    ):
        return Collected(question.items, closed=True)
    if len(question.items) >= ITEMS_LIMIT:
        raise Unreadable(sentence("This list is full. “That is all” goes on from here."))
    return Collected((*question.items, Item(item_id, words)))
