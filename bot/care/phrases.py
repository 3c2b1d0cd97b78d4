"""The rules on risk: what their words say about it, and the one pass that finds them all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from bot import nets
from bot.care.tokens import canonical
from bot.nets import phrases_of as phrases_of

FOREIGN = ("de", "es", "fr", "pt")
"""Languages besides English in which signs are known."""


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
        super().__init__(rules, parts, canonical)
