"""Every letter there is, with each of its facts known and unknown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import product

from bot.letters.before_decision import before_decision
from bot.letters.calls import coffee_agenda, feedback_call, finalist_call
from bot.letters.feedback import (
    feedback_request,
    feedback_text,
    follow_up,
    gentle_question,
)
from bot.letters.keep_in_touch import keep_in_mind, keep_in_touch
from bot.letters.lengths import body
from bot.letters.letter import Letter
from bot.letters.received import accept_talk, thanks_for_feedback
from bot.letters.requests import (
    informational_interview,
    reference_request,
    second_chance,
    to_a_friend,
)
from bot.letters.thank_you import thank_you

Given = Mapping[str, object]
BASIC = ("name", "company", "role")


class Sort(Enum):
    """How a letter reaches somebody."""

    EMAIL = "email"
    TEXT = "text"
    SPOKEN = "spoken"


@dataclass(frozen=True)
class Kind:
    """A composer, the facts it takes as words, its yes and no, and whether it asks for anything."""

    compose: Callable[..., Letter]
    facts: tuple[str, ...]
    flags: tuple[str, ...] = ()
    asks: bool = True
    sort: Sort = Sort.EMAIL
    feelings: bool = False

    def with_facts(self, words: Callable[[str], str]) -> Iterator[tuple[Given, Letter]]:
        """Give the letter in every combination of facts known and unknown."""
        options: list[tuple[object, ...]] = [("", words(fact)) for fact in self.facts]
        options += [(False, True) for _ in self.flags]
        names = [*self.facts, *self.flags]
        if self.feelings:
            names.append("feelings")
            options.append(((), (words("sad"), words("angry"))))
        for values in product(*options):
            given = dict(zip(names, values, strict=True))
            yield given, self.compose(**given)


TEXT, SPOKEN = Sort.TEXT, Sort.SPOKEN
OPTIONAL = ("explanation", "answer", "looked_into", "finding", "reference")
KINDS = {
    "thank_you": Kind(thank_you, (*BASIC, "valued"), ("decided", "interested"), asks=False),
    "thank_you_and_more": Kind(
        partial(thank_you, keep_in_mind=True),
        (*BASIC, "valued"),
        ("decided", "interested", "impressed"),
    ),
    "before_decision": Kind(
        before_decision, (*BASIC, "qualification", "fit", *OPTIONAL), asks=False
    ),
    "feedback_request": Kind(feedback_request, BASIC, ("finalist", "pending", "strengthen")),
    "feedback_text": Kind(feedback_text, ("name", "company"), ("strengthen",), sort=TEXT),
    "follow_up": Kind(follow_up, BASIC),
    "gentle_question": Kind(gentle_question, BASIC),
    "feedback_call": Kind(feedback_call, ("name", "company"), ("not_at_my_best",), sort=SPOKEN),
    "finalist_call": Kind(finalist_call, ("name", "company"), sort=SPOKEN),
    "coffee_agenda": Kind(coffee_agenda, ("name",), ("finalist",), sort=SPOKEN),
    "keep_in_touch": Kind(keep_in_touch, ("name", "news"), asks=False),
    "keep_in_mind": Kind(keep_in_mind, BASIC, ("impressed",)),
    "second_chance": Kind(second_chance, (*BASIC, "new"), ("not_at_my_best",)),
    "reference_request": Kind(reference_request, (*BASIC, "strength")),
    "informational_interview": Kind(
        informational_interview, ("name", "field", "topic", "connection")
    ),
    "to_a_friend": Kind(to_a_friend, ("name", "company"), ("decided",), sort=TEXT, feelings=True),
    "accept_talk": Kind(accept_talk, ("name", "when"), asks=False),
    "thanks_for_feedback": Kind(thanks_for_feedback, ("name", "taken"), asks=False),
}


def written(letter: Letter) -> str:
    """Give the body as it is shown."""
    return body(letter.paragraphs)


def told(fact: str) -> str:
    """Stand for what a person typed, so that it is found again."""
    return f"Typed {fact.replace('_', ' ')}"
