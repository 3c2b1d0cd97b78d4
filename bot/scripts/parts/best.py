"""How much of one's best they saw, which answers would be others today, what they looked for."""

from enum import Enum

from bot.letters.names import valued
from bot.script import Talk
from bot.scripts.parts.lessons import ENOUGH, Lessons
from bot.scripts.parts.readers import reader

EDITION = 2
"""Since then it is asked for their questions, and for what they looked for."""
QUESTIONS = 3
"""Of theirs that are looked at."""


class Best(Enum):
    """How much of their own best a person gave."""

    LESS = "Less than half"
    HALF = "About half"
    MOST = "Most of it"
    ALL = "All of it"


BESTS = reader(
    {
        "ALL": (
            r"(?<!nearly )(?<!almost )\b(?:all|100|everything|nailed it|crushed it|aced it|"
            r"perfect\w*|great job|my best)\b",
            r"(?<!casi )(?<!no )\b(?:tod[oa]|al maximo|lo mejor|cien)\b",
        ),
        "LESS": (
            r"\b(?:less|little|hardly|barely|not much|nothing|none|nah|a bit|few|10|20|30|third)\b",
            r"(?<!mas o )\b(?:menos|poc[oa]|poquito|nada|apenas|no mucho|un tercio)\b",
        ),
        "HALF": (
            r"\b(?:half|50|40|60|some)\b",
            r"\b(?:mitad|mas o menos|algo)\b",
        ),
        "MOST": (
            r"\b(?:most\w*|70|80|90|a lot|nearly all|almost all)\b",
            r"\b(?:mayor parte|mayoria|casi tod[oa]|mucho|bastante)\b",
        ),
    }
)


def own_best(talk: Talk, lessons: Lessons) -> None:
    """Ask how much of their own best they gave, and at "all of it" for one second look."""
    best = talk.choose(
        "best",
        Best,
        "How much of your own best did they get to see?",
        skip=None,
        read=BESTS,
    )
    if best in (Best.LESS, Best.HALF):
        talk.say("Then there is more in you than they saw. Even people at the top have such days.")
    if best is Best.ALL:
        second = talk.ask(
            "second_look",
            "Good. A second look, only for yourself: is there an answer you could have given "
            "better?",
            skip="",
        )
        if valued(second):
            lessons.next_time.append(second)
    elif talk.edition >= EDITION:
        _their_questions(talk, lessons)


def _their_questions(talk: Talk, lessons: Lessons) -> None:
    """Go over the questions that the person would answer differently, as far as remembered."""
    room = min(QUESTIONS, max(ENOUGH - lessons.looked_at, 1))
    asked = talk.collect(
        "questions",
        "Which of their questions would you answer differently today? One message each, “done” "
        "when that is all.",
        done="That is all",
        skip=(),
    )
    for one, question in talk.over("question", asked[:room]):
        now = one.ask(
            "now", "“{question}”: what would you say today?", skip="", question=question.text
        )
        lessons.looked_at += 1
        if valued(now):
            lessons.better.append(f"{question.text} → {now}")


def scoring(talk: Talk, lessons: Lessons) -> None:
    """Ask what they were looking for, which is a guess, and which of it they got to see."""
    if talk.edition < EDITION:
        return
    wanted = valued(talk.ask("scoring", "What do you think they were looking for most?", skip=""))
    if wanted:
        shown = valued(talk.ask("shown", "And which of that did you get to show?", skip=""))
        lessons.looked_for.append(f"{wanted} → {shown}" if shown else wanted)
