"""The fixed messages of level 3: what to do now, who to turn to, what this program is.

Every line is a constant, so that a translator can render it and a reader can judge it; only the
line and the emergency number of a person's country are put into it, as the table has them.
"""

from bot.care.helplines import emergency, is_known, reach
from bot.words import Sentence, sentence

LIMITS = sentence(
    "I'm a program. No person is reading this and I won't contact anyone. "
    "Reminders, drafts and posts are on hold."
)
DOOR = sentence("I'm still here if you want to write. “go on” carries on later.")
DOORS = sentence(
    "I'm still here if you want to write. “go on” carries on later; “delete what I wrote” works "
    "too."
)
TRUSTED = sentence(
    "Or write to someone you trust: “I'm having a really hard time. Can you call me?” "
    "When you can, tell a doctor or therapist."
)
UNSPOKEN = sentence(
    "I speak English and Spanish only. Signs of danger I understand in your language too."
)
"""Said once to who writes in another language in which signs are known."""
COUNTRY = sentence("Tell me your country for a line there.")


def reply(variant: str, country: str = "") -> tuple[Sentence, ...]:
    """Give the level-3 message as short paragraphs; an unknown variant gets the general one."""
    match variant:
        case "imminent":
            return _imminent(country)
        case "self_harm":
            return _self_harm(country)
        case "third_person":
            return _third_person(country)
    return (
        sentence("Thank you for telling me something this heavy."),
        sentence("This sounds as if it may be about suicide. Are you safe right now?"),
        *first(country),
        TRUSTED,
        LIMITS,
        DOORS,
    )


def first(country: str) -> tuple[Sentence, ...]:
    """Say whom to reach first, and ask for the country where it would help."""
    line = sentence(
        "First: {line}. You don't have to give your name. If danger is close, call {emergency}.",
        line=reach(country),
        emergency=emergency(country),
    )
    return (line, *_asked(country))


def _asked(country: str) -> tuple[Sentence, ...]:
    return () if is_known(country) else (COUNTRY,)


def _imminent(country: str) -> tuple[Sentence, ...]:
    return (
        sentence("First, call {emergency} now.", emergency=emergency(country)),
        sentence("Thank you for telling me. It sounds as if suicide may be close. "
                 "Are you safe right now?"),
        sentence(
            "Go to someone you trust, or ask them to be with you: “I'm not safe. Please come.” "
            "Move away from what could hurt you. If you took something, call now even if "
            "you feel fine."
        ),
        sentence(
            "If you can't call there: {line}. You don't have to give your name. When you can, see "
            "a doctor.",
            line=reach(country),
        ),
        LIMITS,
        DOOR,
    )  # fmt: skip


def _self_harm(country: str) -> tuple[Sentence, ...]:
    return (
        sentence("Thank you for telling me, and there is no judgement here."),
        sentence(
            "If you are hurt, please look after that first. If a wound is deep or keeps bleeding, "
            "call {emergency}. Are you safe right now?",
            emergency=emergency(country),
        ),
        sentence("Next: {line}. You don't have to give your name.", line=reach(country)),
        *_asked(country),
        TRUSTED,
        LIMITS,
        DOOR,
    )


def _third_person(country: str) -> tuple[Sentence, ...]:
    return (
        sentence("Thank you for caring about them."),
        sentence(
            "Are they in danger right now? If so, first call {emergency}, and stay with them or "
            "send someone. If they're a member here, tell a moderator.",
            emergency=emergency(country),
        ),
        sentence(
            "Ask them about suicide, and listen. Don't keep it secret. Also for worried friends: "
            "{line}. You don't have to give a name.",
            line=reach(country),
        ),
        sentence(
            "And how are you? Write to someone you trust: “I'm worried. Can we talk?” When you "
            "can, ask a doctor."
        ),
        LIMITS,
        DOOR,
    )


def still_here(country: str) -> tuple[Sentence, ...]:
    """Answer who writes again while everything is on hold."""
    return (sentence("I'm still here."), for_you(country), ON_HOLD)


def for_you(country: str) -> Sentence:
    """Say whom to reach, and nothing else."""
    return sentence(
        "For you: {line}. If danger is close, call {emergency}.",
        line=reach(country),
        emergency=emergency(country),
    )


ON_HOLD = sentence("Everything else is still on hold. When you want to carry on, say “go on”.")
UNFROZEN = sentence("All right, we carry on. “support” stays here whenever you want it.")
"""The one line when a person asks to go on."""


def safe(country: str) -> tuple[Sentence, ...]:
    """Answer a person who says that they are safe, while everything is on hold."""
    return (
        sentence("I'm glad you told me."),
        sentence("This stays here for you, and so does “support”: {line}.", line=reach(country)),
        sentence("Everything else is still on hold. Today or another day, “go on” carries on."),
    )


def not_safe(country: str) -> tuple[Sentence, ...]:
    """Answer a person who says that they are not safe."""
    return (
        sentence("Thank you for saying so."),
        sentence(
            "Please call {emergency} now, or go to someone near you and stay with them.",
            emergency=emergency(country),
        ),
        sentence("Also: {line}. I'm a program and can't send anyone.", line=reach(country)),
    )
