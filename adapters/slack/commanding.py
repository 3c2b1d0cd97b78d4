"""`/debrief`, typed anywhere: answered to its writer alone, and the talk goes on in private."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.labels import Say
from adapters.slack.channel import SlackChannel
from adapters.slack.messages import Message
from adapters.slack.people import People
from adapters.slack.receiving import Receiving
from adapters.slack.words import escaped, seen_words
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard, Opened, Said
from bot.page import Address
from bot.ports import Unreachable

Payload = Mapping[str, Any]


class Commanding:
    """Takes in the slash command."""

    def __init__(self, receiving: Receiving, people: People, channel: SlackChannel) -> None:
        """Take what commits, who knows people, and the channel that answers."""
        self._receiving = receiving
        self._people = people
        self._channel = channel

    async def take(
        self, body: Payload, ack: AsyncAck, respond: Callable[..., Awaitable[Any]]
    ) -> None:
        """Take a command, with words of its own or none."""
        team = str(body.get("team_id") or body.get("enterprise_id") or "")
        person = Address(PLATFORM, str(body.get("user_id") or ""), team)
        words = seen_words(str(body.get("text") or ""))
        known = await self._people.profile(team, person.person)
        what = Said(words) if words else Opened()
        event = str(body.get("trigger_id") or "")
        now = self._receiving.clocks.now()
        heard = Heard(event, now, what, known.zone, locale=known.locale)
        self._channel.answer_privately(person, answering(respond))
        await self._receiving.click(person, (heard,), ack, answer=partial(_pointing, body))


def _pointing(body: Payload, say: Say) -> Payload:
    """Say where the answer is, with a link that opens it."""
    team, app = body.get("team_id"), body.get("api_app_id")
    link = f"slack://app?team={team}&amp;id={app}&amp;tab=messages"
    place = say("our direct messages")
    told = say("I've answered you in {place}, where only you and I write.", place=place)
    label = escaped(place)
    return {"text": escaped(told).replace(label, f"<{link}|{label}>", 1)}


def answering(respond: Callable[..., Awaitable[Any]]) -> Callable[[Message], Awaitable[None]]:
    """Give a way to answer where somebody typed or pressed, to them alone."""

    async def answer(message: Message) -> None:
        shown = {"text": message.text, "blocks": message.blocks}
        answered = await respond(**shown, response_type="ephemeral")
        if answered.status_code != 200:
            raise Unreachable(f"response_{answered.status_code}")

    return answer
