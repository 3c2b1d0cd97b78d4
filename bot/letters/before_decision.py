"""The note before the decision: thanks, one qualification, one reason for fit."""

import re
from collections.abc import Iterator

from bot.letters.lengths import email
from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, ended, greeting, thanks_for_talking
from bot.words import Sentence, sentence

APOLOGY = re.compile(
    r"\b(?:sorry(?! to hear)|apolog\w*|forgive\w*|pardon|excuse (?:me|my)|my fault|my bad|"
    r"lo siento|lamento|perd[oó]n\w*|disculp\w*|fue culpa m[ií]a)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
SENTENCES = 2
"""Of a cause; more is no longer a brief explanation."""


def before_decision(
    *,
    name: str,
    company: str,
    role: str,
    qualification: str,
    fit: str,
    explanation: str = "",
    answer: str = "",
    looked_into: str = "",
    finding: str = "",
    reference: str = "",
) -> Letter:
    """Compose the note from the person's own answers; the last five are left out where empty.

    `answer` is what the person would say now to a question they did not answer well,
    `looked_into` what they have read up on since, `reference` whom they offer as one.
    """
    strength = ended(qualification) or "[one thing you have done that the role needs]"
    reason = ended(fit) or "[one reason why you and the role suit each other]"
    return email(
        sentence("Note before they decide"),
        sentence("Thank you for the interview"),
        (
            greeting(name),
            thanks_for_talking(company, role),
            sentence("One thing I would bring: {qualification}", qualification=strength),
            # A shortcoming stands between two strengths, never first and never last.
            *_explained(explanation, answer),
            *_since(looked_into, finding),
            sentence("Why I think this fits: {fit}", fit=reason),
            *_vouching(reference),
            sentence("This needs no reply. I look forward to your decision."),
            CLOSE,
        ),
    )


def apologises(text: str) -> bool:
    """Tell whether words ask to be forgiven, which an explanation should not."""
    return bool(APOLOGY.search(text))


def brief(explanation: str) -> str:
    """Give the first two sentences that explain and do not apologise."""
    sentences = SENTENCE_END.split(explanation.strip())
    kept = [one for one in sentences if one.strip() and not apologises(one)]
    return " ".join(kept[:SENTENCES])


def _explained(explanation: str, answer: str) -> Iterator[Sentence]:
    if explanation.strip():
        cause = ended(brief(explanation)) or "[what happened, in one sentence]"
        yield sentence("A word on that day: {explanation}", explanation=cause)
    if answer.strip():
        yield sentence("Here is the answer I would give now: {answer}", answer=ended(answer))


def _since(looked_into: str, finding: str) -> Iterator[Sentence]:
    topic, told = looked_into.strip(" .\n"), ended(finding)
    if topic and finding.strip():
        yield sentence(
            "Since we spoke I have looked into {topic}. {finding}",
            topic=topic,
            finding=f"{told[:1].upper()}{told[1:]}",
        )
    elif topic:
        yield sentence("Since we spoke I have looked into {topic}.", topic=topic)


def _vouching(reference: str) -> Iterator[Sentence]:
    if reference.strip():
        yield sentence("I am glad to name {reference} as a reference.", reference=reference)
