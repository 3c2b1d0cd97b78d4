"""The fixed messages of level 3: what to do now, who to turn to, what this program is.

Every line is a constant, so that a translator can render it and a reader can judge it. The country
of a person is not known here, so no national number stands in these texts.
"""

_LIMITS = (
    "I'm a program. No person is reading this and I won't contact anyone. "
    "Reminders, drafts and posts are on hold."
)
_DOOR = (
    "I'm still here if you want to write. Say “go on” to carry on later. "
    "Or say “support” or “delete what I wrote”."
)

_CRISIS = (
    "Thank you for telling me something this heavy.",
    "This sounds as if it may be about suicide. Are you safe right now?",
    "First, try findahelpline.com. It lists people in your country to text, chat with or call. "
    "You don't have to give your name. If danger is close, call your local emergency number.",
    "Or write to someone you trust: “I'm having a really hard time. Can you call me?” "
    "When you can, tell a doctor or therapist.",
    _LIMITS,
    _DOOR,
)

_IMMINENT = (
    "First, call your local emergency number now.",
    "Thank you for telling me. It sounds as if suicide may be close. Are you safe right now?",
    "Go to someone you trust, or ask them to be with you: “I'm not safe. Please come now.” "
    "Move away from anything that could hurt you. If you took something, call now even if you "
    "feel fine.",
    "If you can't call, findahelpline.com lists people to text. You don't have to give your "
    "name. When you can, see a doctor.",
    _LIMITS,
    "I'm still here if you want to write. Say “go on” to carry on later.",
)

_SELF_HARM = (
    "Thank you for telling me, and there is no judgement here.",
    "If you are hurt, please look after that first. If a wound is deep or keeps bleeding, call "
    "your local emergency number. Are you safe right now?",
    "Next, try findahelpline.com. It lists people in your country to text, chat with or call. "
    "You don't have to give your name.",
    "Or write to someone you trust: “I'm having a really hard time. Can you call me?” "
    "When you can, tell a doctor or therapist.",
    _LIMITS,
    "I'm still here if you want to write. Say “go on” to carry on later.",
)

_THIRD_PERSON = (
    "Thank you for caring about them.",
    "Are they in danger right now? If so, first call your local emergency number, and stay with "
    "them or send someone. If they're a member here, tell a moderator.",
    "Ask them about suicide, and listen. Don't keep it secret. findahelpline.com lists lines "
    "to text, chat with or call, also for worried friends. You don't have to give a name.",
    "And how are you? Call too, or write to someone you trust: “I'm worried. Can we "
    "talk?” When you can, ask a doctor.",
    _LIMITS,
    "I'm still here if you want to write. “go on” carries on.",
)

_REPLIES = {
    "": _CRISIS,
    "imminent": _IMMINENT,
    "self_harm": _SELF_HARM,
    "third_person": _THIRD_PERSON,
}


def reply(variant: str) -> tuple[str, ...]:
    """Give the level-3 message as short paragraphs; an unknown variant gets the general one."""
    return _REPLIES.get(variant, _CRISIS)


STILL_HERE = (
    "I'm still here.",
    "findahelpline.com lists people you can text, chat with or call. "
    "If danger is close, call your local emergency number.",
    "Everything else is still on hold. When you want to carry on, say “go on”.",
)
"""The reply while everything is on hold and the person writes again."""

UNFROZEN = "All right, we carry on. “support” stays here whenever you want it."
"""The one line when a person asks to go on."""

SAFE = (
    "I'm glad you told me.",
    "findahelpline.com and “support” stay here, whenever you want them.",
    "Everything else is still on hold. Today or another day, “go on” carries on.",
)
"""The reply while everything is on hold to a person who says that they are safe."""

NOT_SAFE = (
    "Thank you for saying so.",
    "Please call your local emergency number now, or go to someone near you and stay with them.",
    "findahelpline.com lists people you can text, chat with or call. I'm a program and can't send "
    "anyone.",
)
"""The reply while everything is on hold to a person who says that they are not safe."""
