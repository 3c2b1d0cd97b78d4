"""Who can see what, in plain words, for each place where people talk with the bot."""

from dataclasses import dataclass

KEPT = (
    "What you write is stored encrypted, and I pass it to nobody. Whoever runs me holds the key. "
)
WAYS = "“export” shows all I keep, “forget me” deletes it."


@dataclass(frozen=True)
class Privacy:
    """A line under the first reply, what `privacy` answers, and what forgetting cannot reach."""

    notice: str
    answer: tuple[str, ...]
    beyond: str


HERE = Privacy(
    notice="",
    answer=(f"{KEPT}The chat you write in keeps its own history. {WAYS}",),
    beyond="The chat's own history and copies you saved stay where they are.",
)
SLACK = Privacy(
    notice="This is between you and me. Owners of some Slack plans can export direct messages, and "
    "whoever runs me could read my notes.",
    answer=(
        "I tell nobody that you write to me, and I pass on nothing of it: not to managers, not to "
        "moderators.",
        f"{KEPT}So they could read it.",
        "This chat itself lies with Slack. Owners of a workspace on some plans can export direct "
        "messages; a free workspace hides messages after 90 days.",
        f"{WAYS} What stands in this chat is beyond me: you can delete your own messages.",
    ),
    beyond="What stands in this chat stays with Slack, and so do copies you saved. Backups of "
    "whoever runs me keep it until they are replaced.",
)
DISCORD = Privacy(
    notice="This is between you and me. Discord stores what stands in this chat, and whoever runs "
    "me could read my notes.",
    answer=(
        "I tell nobody that you write to me, and I pass on nothing of it: not to managers, not to "
        "moderators.",
        f"{KEPT}So they could read it.",
        "This chat itself lies with Discord. Other members don't see it, and neither do those who "
        "look after a server. What only you can see in a channel goes away by itself.",
        f"{WAYS} What stands in this chat is beyond me: you can delete your own messages.",
    ),
    beyond="What stands in this chat stays with Discord, and so do copies you saved. Backups of "
    "whoever runs me keep it until they are replaced.",
)
PLACES = {"slack": SLACK, "discord": DISCORD}


def privacy(platform: str) -> Privacy:
    """Give what is to be said on a platform."""
    return PLACES.get(platform, HERE)


def notice_for(platform: str) -> str:
    """Give the line under the first reply; empty where there is none."""
    return privacy(platform).notice
