"""The thank-you note: after a no, and before the decision."""

from bot.letters.keep_in_touch import wish
from bot.letters.lengths import email
from bot.letters.letter import Letter
from bot.letters.passages import (
    CLOSE,
    NO_REPLY,
    WISHES,
    ended,
    greeting,
    known,
    thanks_after_a_no,
    thanks_for_talking,
)
from bot.words import sentence


def thank_you(
    *,
    name: str,
    company: str,
    role: str,
    valued: str,
    decided: bool,
    interested: bool = False,
    keep_in_mind: bool = False,
    impressed: bool = False,
) -> Letter:
    """Compose a thank-you note; empty facts leave a visible blank or are left out.

    `interested` adds one sentence of continued interest, `keep_in_mind` the wish to be thought of
    for other openings, each for whoever says that it is so; and so does `impressed`.
    """
    thanks = thanks_after_a_no if decided else thanks_for_talking
    paragraphs = [greeting(name), thanks(company, role)]
    if valued.strip():
        paragraphs.append(sentence("What I valued most: {valued}", valued=ended(valued)))
    if interested:
        where = known(company) or "[company]"
        paragraphs.append(sentence("I would still like to work at {company}.", company=where))
    if keep_in_mind:
        paragraphs.append(wish(impressed))
    if decided:
        paragraphs.append(WISHES)
    else:
        paragraphs.append(sentence("I look forward to hearing from you."))
    if keep_in_mind:
        paragraphs.append(NO_REPLY)
    return email(sentence("Thank-you note"), sentence("Thank you"), (*paragraphs, CLOSE))
