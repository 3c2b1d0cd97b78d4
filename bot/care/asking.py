"""The check-in of level 2, what follows it, and what `support` answers at any moment."""

from enum import Enum


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

AFTER_NO = "Thank you for telling me. “support” stays here if you ever want it."
"""After "No, I mean the search"."""

AFTER_RATHER_NOT = (
    "That is all right, and I won't ask more. findahelpline.com lists people you can text, chat "
    "with or call, without giving your name. If danger is close, call your local emergency number."
)
"""After "I'd rather not say": two places to turn to, and no more questions."""

SUPPORT = (
    "Here is who could help, whatever it is about.",
    "A friend or someone close to you: “I'm having a hard time. Can we talk?” "
    "A doctor or counsellor, when you can.",
    "findahelpline.com lists people in your country you can text, chat with or call. "
    "You don't have to give your name.",
    "If anyone is in danger, call your local emergency number.",
    "I'm a program. No person is reading this and I won't contact anyone.",
)
"""What `support` answers; it assumes nothing about the person."""
