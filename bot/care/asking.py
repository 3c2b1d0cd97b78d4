"""The check-in of level 2, what follows it, and what `support` answers at any moment."""

from enum import Enum

from bot.care.helplines import emergency, is_known, reach
from bot.words import Sentence, sentence


class CheckIn(Enum):
    """The answers to the check-in."""

    YES = "Yes, or partly"
    NO = "No, I mean the search"
    RATHER_NOT = "I'd rather not say"


CHECK_IN = (
    "Something you wrote sounded very heavy, and I'd like to be sure I read it right. "
    "Are you having thoughts of suicide or of hurting yourself, or is it about something else? "
    "(“support” shows people you can talk to, at any time.)"
)
"""Asked once, plainly and without leading."""

AFTER_NO = sentence("Thank you for telling me. “support” stays here if you ever want it.")
"""After "No, I mean the search"."""


def after_rather_not(country: str) -> tuple[Sentence, ...]:
    """Answer "I'd rather not say": two places to turn to, and no more questions."""
    return (
        sentence("That is all right, and I won't ask more."),
        sentence(
            "For you: {line}. You don't have to give your name. If danger is close, call "
            "{emergency}.",
            line=reach(country),
            emergency=emergency(country),
        ),
    )


def support(country: str) -> tuple[Sentence, ...]:
    """Answer `support`: whom to turn to; it assumes nothing about the person."""
    return (
        sentence("Here is who could help, whatever it is about."),
        sentence(
            "A friend or someone close to you: “I'm having a hard time. Can we talk?” "
            "A doctor or counsellor, when you can."
        ),
        sentence("{line}. You don't have to give your name.", line=reach(country)),
        sentence(
            "If anyone is in danger, call {emergency}.",
            emergency=emergency(country),
        ),
        *(() if is_known(country) else (YOUR_COUNTRY,)),
        sentence("I'm a program. No person is reading this and I won't contact anyone."),
    )


YOUR_COUNTRY = sentence("“country Spain”, with yours in its place, and I name a line there.")
ONLY_TWO = sentence("I speak English and Spanish only; in either of them I can help.")
"""Said once to who writes in a language that is not known at all."""
EASED = sentence(
    "That is a heavy thing to write down. There is no hurry; “later” keeps the rest for another "
    "day."
)
"""Said once a day to who writes from distress."""
NEXT_STEP = sentence(
    "It's a lot at once. Somebody you trust, or a doctor, can help; “support” lists people."
)
"""Said once where distress goes on."""
