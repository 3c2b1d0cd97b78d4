"""Who looks after a server: who may manage it, and who has the role that those named."""

from discord import Interaction, Member

from bot.community import Community

ROLE = "manager_role"
"""Names, in what is kept about a server, the role whose holders look after it too."""


def manages(interaction: Interaction, community: Community | None) -> bool:
    """Say whether who acts looks after the server they act in, as Discord says just now."""
    if not interaction.guild_id or not interaction.is_guild_integration():
        return False
    role = community.secrets.get(ROLE, "") if community else ""
    user = interaction.user
    return names_role(interaction) or (
        isinstance(user, Member) and bool(role) and user.get_role(int(role)) is not None
    )


def names_role(interaction: Interaction) -> bool:
    """Say whether who acts may say which role looks after the server: those who may manage it."""
    may = interaction.permissions
    return may.manage_guild or may.administrator
