"""Passages that letters share; what is not known stays a visible blank."""

import re

from bot.words import Sentence, sentence

CLOSE = sentence("Kind regards\n[your name]")
NO_SUBJECT = sentence("")
NO_REPLY = sentence("No reply needed.")
WISHES = sentence("I wish you and the team well.")


BECAUSE = re.compile(r"^(?:because|bc|cos|cuz)\s+(?=\w)", re.IGNORECASE)
ALONE = re.compile(r"(?<![\w'.])i(?=(?:'\w+)?(?:\s|$|[,;.!?]))")


def known(text: str) -> str:
    """Give a fact on one line; where it is empty, its blank is said in place of it."""
    return " ".join(text.split())


def ended(text: str) -> str:
    """Give a person's words a full stop if they have no end of their own; nothing stays nothing."""
    words = _written(known(text))
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."


def _written(words: str) -> str:
    """Give words that were typed in a chat as one writes them: "because i led it" is "I led it"."""
    return ALONE.sub("I", BECAUSE.sub("", words))


def greeting(name: str) -> Sentence:
    """Open a letter, with a blank where no name is known."""
    return sentence("Dear {name},", name=known(name) or "[name]")


def thanks_for_talking(company: str, role: str) -> Sentence:
    """Thank while the decision is open."""
    where = known(company) or "[company]"
    if role.strip():
        return sentence(
            "Thank you for your time and for talking with me about the {role} role at {company}.",
            role=role,
            company=where,
        )
    return sentence("Thank you for your time and for talking with me at {company}.", company=where)


def thanks_after_a_no(company: str, role: str) -> Sentence:
    """Thank, and accept the decision in one sentence."""
    where = known(company) or "[company]"
    if role.strip():
        return sentence(
            "Thank you for your time and for considering me for the {role} role at {company}. "
            "I accept your decision.",
            role=role,
            company=where,
        )
    return sentence(
        "Thank you for your time and for considering me at {company}. I accept your decision.",
        company=where,
    )


def thanks_again(company: str, role: str) -> Sentence:
    """Open a later letter to somebody who was thanked already."""
    where = known(company) or "[company]"
    if role.strip():
        return sentence(
            "Thank you again for talking with me about the {role} role at {company}.",
            role=role,
            company=where,
        )
    return sentence("Thank you again for the time you gave me at {company}.", company=where)
