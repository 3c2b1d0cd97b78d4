"""Why an answer could not be read, as a sentence for the person."""

from bot.words import Sentence


class Unreadable(Exception):
    """An answer could not be read; `why` tells the person what to do."""

    def __init__(self, why: Sentence) -> None:
        """Keep the sentence."""
        super().__init__(why.template)
        self.why = why


class Incomplete(Unreadable):
    """An answer says a part of what was asked for; `why` asks for the rest."""
