"""The thank-you note: after a no, and before the decision."""

from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, about_role, greeting
from bot.words import Sentence, sentence


def thank_you(*, name: str, company: str, role: str, valued: str, decided: bool) -> Letter:
    """Compose a thank-you note; empty facts leave a visible blank or are left out."""
    paragraphs = [greeting(name), _thanks(company, role, decided)]
    if valued:
        paragraphs.append(sentence("What I valued most: {valued}", valued=ended(valued)))
    if decided:
        paragraphs.append(sentence("I wish you and the team well."))
    else:
        paragraphs.append(sentence("I look forward to hearing from you."))
    return Letter(
        sentence("Thank-you note"),
        sentence("Thank you"),
        (*paragraphs, CLOSE),
    )


def _thanks(company: str, role: str, decided: bool) -> Sentence:
    facts = {"about": about_role(role), "company": company or "[company]"}
    if decided:
        return sentence(
            "Thank you for your time and for considering me{about} at {company}. I accept your "
            "decision.",
            **facts,
        )
    return sentence("Thank you for your time and for talking with me{about} at {company}.", **facts)


def ended(text: str) -> str:
    """Give a person's words a full stop if they have no end of their own."""
    words = text.strip()
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."
