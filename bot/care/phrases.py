"""The rules on risk: what their words say about it, and the one pass that finds them all."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from bot import nets
from bot.care.spelling import SHORT
from bot.care.tokens import JOINED, canonical
from bot.nets import phrases_of as phrases_of

FOREIGN = ("de", "es", "fr", "pt")
"""Languages besides English in which signs are known."""
SHORTENED = {"have": "ive", "am": "im"}
"""What an "I" before a word makes of it: "I have" arrives as "ive"."""


class Sign(Enum):
    """How much the words of a rule say about risk."""

    NONE = "an idiom or a technical word"
    DISTRESS = "strong feeling, no risk"
    HINT = "nothing alone, a check-in together with another"
    CHECK = "a weak or ambiguous sign"
    CRISIS = "an explicit or veiled sign of danger"


@dataclass(frozen=True)
class Rule:
    """Phrases that mean the same; `about` names what else the decision must know of them."""

    name: str
    sign: Sign
    phrases: str
    about: str = ""

    @property
    def language(self) -> str:
        """The code of the language that its phrases are in, which stands before its name."""
        code = self.name.partition(" ")[0]
        return code if code in FOREIGN else "en"


Match = nets.Match[Rule]


class Phrases(nets.Net[Rule]):
    """All phrases of many rules, spelled as this room spells what people write."""

    def __init__(self, rules: Sequence[Rule], parts: Mapping[str, str]) -> None:
        words = vocabulary("\n".join((*(rule.phrases for rule in rules), *parts.values())))
        super().__init__(rules, parts, _spelled, words)


def _spelled(said: str) -> Iterator[Sequence[str]]:
    yield canonical(said)
    if said in SHORTENED:
        yield (SHORTENED[said],)


def vocabulary(text: str) -> frozenset[str]:
    """Give all words of some phrases, in the form in which a message's words arrive."""
    said = set(re.findall(r"[a-z0-9]+", re.sub(r"<\w+>", " ", text)))
    short = {word for one in said if one in SHORT for word in SHORT[one].split()}
    return frozenset(said | short | JOINED)
