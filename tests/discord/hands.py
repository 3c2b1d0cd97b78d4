"""What somebody's hands do: give commands, press, choose, fill in and submit."""

from typing import Any

from tests.copied import copied
from tests.discord.checking import Payload
from tests.discord.files import MOST_BYTES
from tests.discord.finding import NotThere, button, chosen, command_data, filled, select
from tests.discord.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    SUBMIT,
    Interaction,
    Modal,
)
from tests.discord.person import Person
from tests.discord.state import MEMBER, Guild, Kept, Place

Where = Guild | str  # a guild, "dm" or "private"


class User(Person):
    """Somebody who touches what the bot shows."""

    def myself(self) -> "User":
        return self

    async def slash(
        self, name: str, path: list[str] | None = None, where: Where = "dm", **options: Any
    ) -> Interaction:
        """Give a command, with its subcommands and options."""
        place, context = self._place(where)
        command, owners = self._command(name, place, context)
        data = command_data(command, path or [], options)
        shown = " ".join([name, *(path or [])])
        return await self._act(COMMAND, place, data, owners, name=shown)

    async def autocomplete(
        self,
        name: str,
        path: list[str] | None = None,
        focused: str = "",
        typed: str = "",
        where: Where = "dm",
        **options: Any,
    ) -> list[Payload]:
        """Type in an option of a command; gives the choices that come up."""
        place, context = self._place(where)
        command, owners = self._command(name, place, context)
        data = command_data(command, path or [], {**options, focused: typed}, focused)
        return (await self._act(AUTOCOMPLETE, place, data, owners)).choices or []

    async def press(self, message: Payload, what: str) -> Interaction:
        """Press a button of a message, by label or custom id."""
        kept = self._seen(message)
        one = button(kept.payload, what)
        data = {"custom_id": one["custom_id"], "component_type": 2, "id": one["id"]}
        return await self._touch(kept, data)

    async def select(self, message: Payload, *labels: str, custom_id: str = "") -> Interaction:
        """Choose in a select of a message, by labels or values."""
        kept = self._seen(message)
        one = select(kept.payload, labels, custom_id)
        data: Payload = {"custom_id": one["custom_id"], "component_type": one["type"]}
        values, resolved = chosen(one, list(labels), self.fake.users)
        data |= {"id": one["id"], "values": values}
        return await self._touch(kept, data | ({"resolved": resolved} if resolved else {}))

    async def submit(self, modal: Modal | None, **fields: Any) -> Interaction:
        """Fill in an open modal, by labels or custom ids, and submit it."""
        if modal is None:
            raise NotThere("no modal is open")
        data = filled(modal.payload, fields, self.fake.users)
        before = modal.interaction
        done = await self._act(SUBMIT, before.place, data, before.owners, before.source)
        if done.responses and self.modal is modal:
            self.modal = None  # one that failed stays open
        return done

    # ------------------------------------------------------------ where, and by what right

    def _place(self, where: Where) -> tuple[Place, int]:
        if isinstance(where, Guild):
            if self not in where.place.people:
                where.join(self)
            return where.place, 0
        return {"dm": (self.place, 1), "private": (self.elsewhere, 2)}[where]

    def _owners(self, place: Place, context: int) -> dict[str, str]:
        owners = {}
        if context == 0 and place.guild is not None and place.guild.installed:
            owners["0"] = place.guild.id
        mutual = any(one.installed and self in one.place.people for one in self.fake.all_guilds())
        if context == 1 and (mutual or not self.installed):
            owners["0"] = "0"
        if self.installed:
            owners["1"] = self.id
        return owners

    def _command(self, name: str, place: Place, context: int) -> tuple[Payload, dict[str, str]]:
        command = self.fake.commands.named(name, self.locale)
        owners = self._owners(place, context)
        wanted = {str(one) for one in command["integration_types"]}
        owners = {kind: id for kind, id in owners.items() if kind in wanted}
        allowed = command["contexts"]
        if not owners or (allowed is not None and context not in allowed):
            raise NotThere(f"/{name} is not offered there")
        return command, owners

    def _seen(self, message: Payload) -> Kept:
        kept = self.fake.messages.get(message["id"])
        if kept is None or kept.ephemeral_to not in (None, self):
            raise NotThere("that message is not on the screen any more")
        return kept

    # ------------------------------------------------------------ what the app is told

    async def _touch(self, kept: Kept, data: Payload) -> Interaction:
        place = kept.place
        context = 0 if place.guild is not None else 1 if place is self.place else 2
        meta = kept.payload.get("interaction_metadata")
        owners = meta["authorizing_integration_owners"] if meta else None
        owners = owners or self._owners(place, context)
        return await self._act(COMPONENT, place, data, owners, kept)

    async def _act(
        self,
        kind: int,
        place: Place,
        data: Payload,
        owners: dict[str, str],
        source: Kept | None = None,
        name: str = "",
    ) -> Interaction:
        fake = self.fake
        id = fake.snowflakes.next()
        done = Interaction(
            fake, self, place, kind, owners, id, fake.tick(), fake.now(), source, name
        )
        done.payload = self._payload(done, data)
        fake.interactions[done.token] = done
        if not fake.about_app.get("interactions_endpoint_url"):
            fake.gateway.tell("INTERACTION_CREATE", done.payload, self._shard(place, owners))
        await done.wait()
        return done

    def _shard(self, place: Place, owners: dict[str, str]) -> Place | None:
        return place if "0" in owners else None

    def _payload(self, done: Interaction, data: Payload) -> Payload:
        place, guild = done.place, done.place.guild
        said: Payload = {
            "id": done.id,
            "application_id": self.fake.app_id,
            "type": done.kind,
            "token": done.token,
            "version": 1,
            "data": data,
            "channel_id": place.id,
            "channel": place.payload(),
            "app_permissions": str(MEMBER if guild is None else guild.bot_permissions),
            "locale": self.locale,
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": done.owners,
            "context": 0 if guild is not None else 1 if place is self.place else 2,
            "attachment_size_limit": MOST_BYTES,
        }
        if done.source is not None:
            said["message"] = copied(done.source.payload)
        if guild is None:
            return said | {"user": self.payload()}
        member = guild.member(self) | {"user": self.payload()}
        member["permissions"] = str(guild.permissions.get(self.id, MEMBER))
        said["channel"]["permissions"] = member["permissions"]
        return said | {
            "member": member,
            "guild_id": guild.id,
            "guild": guild.partial(),
            "guild_locale": guild.locale,
        }
