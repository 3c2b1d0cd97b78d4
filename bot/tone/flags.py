"""What the tone check says: which rule, about which words, why, and what to write instead."""

from dataclasses import dataclass
from enum import Enum

from bot.words import Fact, Sentence


class Rule(Enum):
    """The wording rules of the advice; names are kept, titles may be reworded."""

    BEGGING = "It may read like begging"
    APOLOGY = "The apology is not needed"
    WHY_OTHER = "Why somebody else was chosen is better left unasked"
    COMPARISON = "It compares you with somebody"
    CONTESTING = "It reads like arguing with the decision"
    ENTITLEMENT = "It reads like a demand"
    SELF_DEPRECATION = "It puts you down"
    FLATTERY = "Praise that may sound unmeant"
    SHORT = "It is long"
    ONE_REQUEST = "More than one request"
    GRACEFUL_EXIT = "There is no easy way out for them"
    BLANKS = "A blank is left"
    LEGAL = "It reads like a threat"


class Channel(Enum):
    """How a letter is sent."""

    EMAIL = "Email"
    TEXT = "Text message"


class Kind(Enum):
    """What a letter is for."""

    THANKS = "Thank-you note"
    FEEDBACK = "Request for feedback"
    KEEP_IN_MIND = "Keep me in mind"
    SECOND_CHANCE = "A second chance"
    FOLLOW_UP = "Follow-up"
    OTHER = "Another letter"


@dataclass(frozen=True)
class Flag:
    """One remark on a letter; where the whole is meant, `words` is empty, and so is its place."""

    rule: Rule
    words: str
    start: int
    end: int
    reason: Sentence
    rewrite: Sentence

    @property
    def remark(self) -> Sentence:
        """Say it as one paragraph: the rule, the words, the reason, and what to write instead."""
        facts: dict[str, Fact] = {"rule": self.rule, "reason": self.reason, "rewrite": self.rewrite}
        if not self.words:
            return Sentence("{rule}. {reason} {rewrite}", facts)
        return Sentence("{rule}. “{words}”: {reason} {rewrite}", {**facts, "words": self.words})

    @property
    def span(self) -> tuple[int, int]:
        """Where the words stand in the letter."""
        return self.start, self.end
