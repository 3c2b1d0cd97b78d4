"""`/debrief`, typed anywhere: answered to its writer alone, and the talk goes on in private."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack.channel import SlackChannel
from adapters.slack.messages import Message
from adapters.slack.people import People
from adapters.slack.receiving import Receiving
from adapters.slack.words import seen_words
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard, Opened, Said
from bot.page import Address
from bot.ports import Unreachable

Payload = Mapping[str, Any]
CLOSED = (
    "Your direct messages with me are closed, so I answer here, where only you can see it. "
    "Whoever looks after the app can open its Messages tab."
)


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
        await self._receiving.click(person, (heard,), ack, answer={"text": _pointing(body)})


def _pointing(body: Payload) -> str:
    """Say where the answer is, with a link that opens it."""
    team, app = body.get("team_id"), body.get("api_app_id")
    link = f"slack://app?team={team}&amp;id={app}&amp;tab=messages"
    return f"I've answered you in <{link}|our direct messages>, where only you and I write."


def answering(respond: Callable[..., Awaitable[Any]]) -> Callable[[Message], Awaitable[None]]:
    """Give a way to answer where somebody typed or pressed, to them alone."""
    told = False

    async def say(**shown: Any) -> None:
        answer = await respond(**shown, response_type="ephemeral")
        if answer.status_code != 200:
            raise Unreachable(f"response_{answer.status_code}")

    async def answer(message: Message) -> None:
        nonlocal told
        if not told:
            told = True
            await say(text=CLOSED)
        await say(text=message.text, blocks=message.blocks)

    return answer
