"""A member who talks to the bot: says, edits, deletes, reacts, commands, mentions, looks."""

import re
import uuid
from collections.abc import Sequence
from typing import Any

from tests.slack.checking import Payload
from tests.slack.hands import Hands
from tests.slack.responses import show
from tests.slack.state import Conversation, Refusal

Message = Payload
LINK = re.compile(r"(?P<url>https?://[^\s<>|]+)|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)")


def escaped(text: str) -> str:
    """Text as Slack keeps it: three characters escaped, and nothing else."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def kept(text: str) -> str:
    """Text as it comes back from Slack: escaped, with addresses in angle brackets."""

    def linked(found: re.Match[str]) -> str:
        word = escaped(found[0])
        return f"<{word}>" if found["url"] else f"<mailto:{word}|{word}>"

    parts, done = [], 0
    for found in LINK.finditer(text):
        parts += [escaped(text[done : found.start()]), linked(found)]
        done = found.end()
    return "".join([*parts, escaped(text[done:])])


class Member(Hands):
    """A member at the keyboard."""

    async def say(
        self,
        text: str,
        thread: str = "",
        files: Sequence[str | Payload] = (),
        subtype: str = "",
        client_msg_id: str | None = None,
        wait: bool = True,
        channel: str = "",
    ) -> Message:
        """Write to the bot, or in a channel; with `wait`, until the app has acknowledged it."""
        place = self.team.place(channel) if channel else self.place
        message = self._message(text, thread, client_msg_id)
        if files:
            message["files"] = [_file(one) for one in files]
            message["subtype"] = "file_share"
        if subtype:
            message["subtype"] = subtype
        place.add(message)
        await self.slack.hear(self.team.emit_message(place, message), wait)
        return message

    async def edit(self, message: Message, text: str, wait: bool = True) -> None:
        """Change what one said."""
        place, own = self._own(message)
        what = {"text": kept(text), "blocks": _rich(text)}
        await self.slack.hear(self.team.change(place, own, what), wait)

    async def delete(self, message: Message, wait: bool = True) -> None:
        """Take back what one said."""
        place, own = self._own(message)
        await self.slack.hear(self.team.take_away(place, own), wait)

    async def react(self, message: Message | str, name: str, wait: bool = True) -> None:
        """Put an emoji on a message."""
        ts = message if isinstance(message, str) else message["ts"]
        place = self.team.where(ts)
        reaction = self.team.react(place, ts, name, self.id)
        await self.slack.hear(reaction, wait)

    async def command(self, command: str, text: str = "", channel: str = "") -> Any:
        """A slash command, there or in the direct message; gives the body of its answer."""
        place = self._channel(channel) if channel else self.place
        if "commands" not in self.team.scopes or not self.team.installed:
            return {"ok": False, "error": "unknown_command"}
        delivery = await self.slack.ask("slash_commands", self._command(command, text, place))
        if delivery.error:
            return {"ok": False, "error": delivery.error}
        try:
            if delivery.body:
                show(self, place, delivery.body)
        except Refusal as refused:
            return {"ok": False, "error": refused.error, **refused.more}
        return delivery.body

    async def mention(
        self, text: str, channel: str = "C1", thread: str = "", wait: bool = True
    ) -> Message:
        """Name the bot in a channel; two events where the app hears of both."""
        place = self._channel(channel, bot=True)
        message = self._message(text, thread, None)
        message["text"] = f"<@{self.team.bot_user}> {message['text']}"
        place.add(message)
        event = {**message, "type": "app_mention", "channel": place.id, "event_ts": message["ts"]}
        named = self.team.emit("app_mention", event)
        written = self.team.emit_message(place, message)
        await self.slack.hear(named, wait)
        await self.slack.hear(written, wait)
        return message

    async def open_home(self, wait: bool = True) -> None:
        """Look at the app's Home."""
        await self._open("home", wait)

    async def open_messages(self, wait: bool = True) -> None:
        """Look at the app's Messages."""
        await self._open("messages", wait)

    async def _open(self, tab: str, wait: bool) -> None:
        stamp = self.slack.stamps.next()
        event: Payload = {
            "type": "app_home_opened",
            "user": self.id,
            "channel": self.dm_id,
            "tab": tab,
            "event_ts": stamp,
        }
        if tab == "home" and self.home is not None:
            event["view"] = self.home
        await self.slack.hear(self.team.emit("app_home_opened", event), wait)

    def _message(self, text: str, thread: str, client_msg_id: str | None) -> Message:
        message = {
            "type": "message",
            "user": self.id,
            "team": self.team.id,
            "ts": self.slack.stamps.next(),
            "client_msg_id": client_msg_id or str(uuid.uuid4()),
            "text": kept(text),
            "blocks": _rich(text),
        }
        return message | ({"thread_ts": thread} if thread else {})

    def _own(self, message: Message) -> tuple[Conversation, Message]:
        place = self.team.where(message["ts"])
        own = place.find(message["ts"])
        if own is None or own["user"] != self.id:
            raise Refusal("cant_update_message")
        return place, own

    def _channel(self, id: str, bot: bool = False) -> Conversation:
        if id == self.dm_id:
            return self.place
        return self.team.channel(id, self, bot=bot)

    def _command(self, command: str, text: str, place: Conversation) -> Payload:
        return {
            "token": "verification",
            "team_id": self.team.id,
            "team_domain": self.team.id.lower(),
            "channel_id": place.id,
            "channel_name": self.slack.called(place),
            "user_id": self.id,
            "user_name": self.name,
            "command": command,
            "text": text,
            "api_app_id": self.team.app_id,
            "is_enterprise_install": "false",
            "response_url": self.slack.response_url(self, place),
            "trigger_id": self.slack.triggers.give(self),
        }


def _rich(text: str) -> list[Payload]:
    words = {"type": "text", "text": text}
    section = {"type": "rich_text_section", "elements": [words] if text else []}
    return [{"type": "rich_text", "block_id": uuid.uuid4().hex[:5], "elements": [section]}]


def _file(file: str | Payload) -> Payload:
    if not isinstance(file, str):
        return file
    return {
        "id": f"F{uuid.uuid4().hex[:9].upper()}",
        "name": file,
        "title": file,
        "mode": "hosted",
        "filetype": file.rpartition(".")[2],
    }
