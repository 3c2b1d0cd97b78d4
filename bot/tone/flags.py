"""What the tone check says: which rule, about which words, why, and what to write instead."""

from dataclasses import dataclass
from enum import Enum

from bot.words import Fact, Sentence


class Rule(Enum):
    """The wording rules of the advice; names are kept, titles may be reworded."""

    BEGGING = "Ask without begging"
    APOLOGY = "Explain, and leave out the apology"
    WHY_OTHER = "Never ask why the other person"
    COMPARISON = "Compare only to learn"
    CONTESTING = "Do not contest the decision"
    ENTITLEMENT = "No demands and no hurry"
    SELF_DEPRECATION = "Do not put yourself down"
    FLATTERY = "No praise that you do not mean"
    SHORT = "Keep it short"
    ONE_REQUEST = "One request a letter"
    GRACEFUL_EXIT = "Leave an easy way out"
    BLANKS = "Fill in the blanks"
    LEGAL = "No legal words or threats"


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
