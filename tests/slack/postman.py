"""Brings to the app what happens: deliveries, their retries, duplicates, and outages."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.slack.checking import Payload
from tests.slack.delivery import Carrier, Delivery, OverHttp, Receipt, deliver
from tests.slack.sockets import Sockets

if TYPE_CHECKING:
    from tests.slack.team import Team


class Postman:
    """Delivers over the app's sockets, or to its request URL once it has one."""

    app_id = "A1"

    def __init__(self, now: Callable[[], datetime], sockets: Sockets) -> None:
        self.now = now
        self.retry_after: tuple[float, ...] = (0.0, 0.05, 0.05)
        self.deliveries: list[Delivery] = []
        self.teams: dict[str, Team] = {}
        self._sockets = sockets
        self._tasks: set[asyncio.Task[Any]] = set()
        self._delivering = True
        self._request_url: tuple[str, str] | None = None
        self._patience = 3.0

    async def begin(self) -> None:
        """Be ready to post."""
        self._http = aiohttp.ClientSession()

    async def end(self) -> None:
        """Drop what is on its way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._http.close()

    def post_events_to(self, url: str, signing_secret: str) -> None:
        """HTTP mode: everything is posted there from now on, signed."""
        self._request_url = url, signing_secret

    @property
    def patience(self) -> float:
        """Seconds in which the app must answer; tests may shorten them."""
        return self._patience

    @patience.setter
    def patience(self, seconds: float) -> None:
        self._patience = self._sockets.patience = seconds

    def stop_delivering(self) -> None:
        """An outage: what members do from now on lies in the history only."""
        self._delivering = False

    def resume_delivering(self) -> None:
        """The outage is over; what was not delivered meanwhile never is."""
        self._delivering = True

    def envelope(self, team: "Team", event: Payload) -> Payload:
        """What the Events API wraps an event in; each has an id of its own."""
        owner = {
            "enterprise_id": None,
            "team_id": team.id,
            "user_id": team.bot_user,
            "is_bot": True,
            "is_enterprise_install": False,
        }
        return {
            "token": "verification",
            "type": "event_callback",
            "team_id": team.id,
            "context_team_id": team.id,
            "api_app_id": self.app_id,
            "event": event,
            "event_id": f"Ev{secrets.token_hex(6).upper()}",
            "event_time": int(self.now().timestamp()),
            "authorizations": [owner],
            "is_ext_shared_channel": False,
            "event_context": f"4-{secrets.token_hex(8)}",
        }

    def bring(self, envelope: Payload, first: tuple[int, str] = (0, "")) -> asyncio.Task[Delivery]:
        """Deliver an event in the background, with the retries that Slack makes."""
        return self._spawn(self._deliver(Delivery("events_api", envelope), first))

    async def ask(self, kind: str, payload: Payload) -> Delivery:
        """Deliver a command or an interaction, once."""
        return await self._deliver(Delivery(kind, payload), (0, ""))

    async def deliver(
        self,
        event: Payload,
        times: int = 1,
        same_event_id: bool = True,
        retries: bool = True,
        at_once: bool = False,
        team: "Team | None" = None,
    ) -> list[Delivery]:
        """Deliver an event (or a whole envelope of `deliveries`) again and again.

        With `retries`, every time after the first bears the headers of a retry.
        """
        owner = team or next(iter(self.teams.values()))
        whole = event if "event" in event else self.envelope(owner, event)
        tasks = []
        for number in range(times):
            again = whole if same_event_id else whole | {"event_id": f"Ev{secrets.token_hex(6)}"}
            first = (number, "http_timeout") if retries and number else (0, "")
            tasks.append(self.bring(again, first))
            if not at_once:
                await tasks[-1]
        return list(await asyncio.gather(*tasks))

    async def hear(self, task: asyncio.Task[Delivery] | None, wait: bool) -> None:
        """Wait for the end of a delivery, if somebody wants to."""
        if task is not None and wait:
            await task

    async def settle(self) -> None:
        """Wait until nothing is on its way to the app."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def _deliver(self, delivery: Delivery, first: tuple[int, str]) -> Delivery:
        self.deliveries.append(delivery)
        if self._delivering:
            await deliver(self._carrier(), delivery, self.retry_after, first)
        else:
            delivery.error = "dispatch_failed"
            delivery.attempts.append(Receipt(reason="outage"))
        return delivery

    def _carrier(self) -> Carrier:
        if self._request_url is None:
            return self._sockets
        url, secret = self._request_url
        return OverHttp(url, secret, self._patience, self._http)

    def _spawn(self, work: Coroutine[Any, Any, Delivery]) -> asyncio.Task[Delivery]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
