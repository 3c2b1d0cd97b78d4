"""Bolt's app, with a look at how long Slack waits for it."""

from time import perf_counter

from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.metrics import Metrics
from adapters.slack.workspaces import PLATFORM


class TimedApp(AsyncApp):
    """Answers what Slack delivers, over HTTP or a socket, and counts how long that takes."""

    metrics: Metrics

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """Answer one delivery."""
        begun = perf_counter()
        try:
            return await super().async_dispatch(req)
        finally:
            self.metrics.acknowledged(PLATFORM, perf_counter() - begun)
