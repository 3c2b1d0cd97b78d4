"""Passages that letters share; what is not known stays a visible blank."""

from bot.words import Sentence, sentence

CLOSE = sentence("Kind regards\n[your name]")


def greeting(name: str) -> Sentence:
    """Open a letter, with a blank where no name is known."""
    return sentence("Dear {name},", name=name or "[name]")


def about_role(role: str) -> str:
    """Name the role inside a sentence, or nothing where it is not known."""
    return f" for the {role} role" if role else ""
