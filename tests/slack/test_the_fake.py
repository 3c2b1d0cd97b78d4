"""The fake brings to a Bolt app what Slack would, over HTTP and over sockets alike."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError

from tests.slack.tiny import bare, talking, ways


@ways
def test_what_a_member_says_is_heard_as_slack_keeps_it(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            said = await ann.say("R&D <3 https://a.b/?x=1&y=2 :tada:")
            heard = tiny.heard[-1]
            assert heard["text"] == "R&amp;D &lt;3 <https://a.b/?x=1&amp;y=2> :tada:"
            assert (heard["channel"], heard["channel_type"]) == (ann.dm_id, "im")
            assert heard["ts"] == said["ts"] and heard["client_msg_id"]
            assert len({one.payload["event_id"] for one in slack.deliveries}) == 1

    asyncio.run(talk())


@ways
def test_edits_deletions_and_reactions_are_events_of_their_own(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            team = slack.teams["T1"]
            team.scopes += ("reactions:read",)
            ann = team.member("U1")
            said = await ann.say("one")
            await ann.edit(said, "two")
            await ann.react(said, "heart")
            await ann.delete(said)
            _, changed, reacted, deleted = tiny.heard
            assert changed["subtype"] == "message_changed" and changed["hidden"]
            assert changed["message"]["text"] == "two"
            assert changed["previous_message"]["text"] == "one"
            assert reacted["item"] == {"type": "message", "channel": ann.dm_id, "ts": said["ts"]}
            assert deleted["deleted_ts"] == said["ts"]
            assert ann.dm == []

    asyncio.run(talk())


@ways
def test_an_event_that_fails_comes_again_with_the_headers_of_a_retry(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            slack.patience = 0.3
            tiny.failures = 2
            await slack.teams["T1"].member("U1").say("hello")
            assert [one["text"] for one in tiny.heard] == ["hello"]
            # An envelope counts its attempts from none; over HTTP the first has no such header.
            assert tiny.retries == (["1", "2"] if way == "http" else ["0", "1", "2"])
            attempts = [one.reason for one in slack.deliveries[0].attempts]
            reason = "http_error" if way == "http" else "timeout"
            assert attempts == [reason, reason, ""]

    asyncio.run(talk())


def test_an_app_that_wants_no_retry_gets_none() -> None:
    async def refuse(request: web.Request) -> web.Response:
        return web.Response(status=500, headers={"x-slack-no-retry": "1"})

    async def talk() -> None:
        async with talking("http") as (slack, _), bare(refuse) as url:
            slack.post_events_to(url, "hush")
            await slack.teams["T1"].member("U1").say("hello")
            assert [one.status for one in slack.deliveries[0].attempts] == [500]

    asyncio.run(talk())


def test_after_three_retries_an_event_is_given_up() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            slack.retry_after = (0.0, 0.0, 0.0)
            tiny.failures = 9
            await slack.teams["T1"].member("U1").say("hello")
            assert len(slack.deliveries[0].attempts) == 4
            assert slack.deliveries[0].error == "dispatch_failed"

    asyncio.run(talk())


@ways
def test_a_command_is_answered_in_its_own_response(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, _):
            ann = slack.teams["T1"].member("U1")
            answer = await ann.command("/debrief", "hello", channel="C1")
            text = answer if way == "http" else answer["text"]
            assert text == "you said hello"
            assert [one["text"] for one in ann.ephemerals] == ["you said hello"]

    asyncio.run(talk())


@ways
def test_a_command_that_takes_too_long_fails_and_is_not_repeated(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            slack.patience, tiny.delay = 0.1, 0.3
            answer = await slack.teams["T1"].member("U1").command("/debrief", "x")
            assert answer == {"ok": False, "error": "operation_timeout"}
            assert len(slack.deliveries[0].attempts) == 1
            await asyncio.sleep(0.4)

    asyncio.run(talk())


def test_a_mention_is_two_events_where_the_app_hears_both() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            team = slack.teams["T1"]
            team.scopes += ("channels:history",)
            slack.subscriptions.add("message.channels")
            await team.member("U1").mention("help", channel="C1")
            assert [one["type"] for one in tiny.heard] == ["app_mention", "message"]
            assert len({(one["channel"], one["ts"]) for one in tiny.heard}) == 1
            assert tiny.heard[0]["text"] == "<@UBOT> help"

    asyncio.run(talk())


def test_the_bot_is_told_of_its_own_messages_and_bolt_keeps_them_back() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            slack.teams["T1"].member("U1")
            posted = await tiny.client.chat_postMessage(channel="U1", text="hello")
            await tiny.client.chat_update(channel=posted["channel"], ts=posted["ts"], text="bye")
            await slack.settle()
            events = [one.payload["event"] for one in slack.deliveries]
            assert [one.get("bot_id") for one in events] == ["BBOT", None]
            assert events[1]["message"]["bot_id"] == "BBOT"
            assert tiny.heard == []

    asyncio.run(talk())


def test_a_duplicate_bears_the_same_event_id_unless_told_otherwise() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            await slack.teams["T1"].member("U1").say("once")
            envelope = slack.deliveries[-1].payload
            await slack.deliver(envelope, times=3)
            assert tiny.retries == ["1", "2"] and len(tiny.heard) == 4
            assert len({one.payload["event_id"] for one in slack.deliveries}) == 1
            await slack.deliver(envelope, times=2, same_event_id=False, retries=False)
            assert len({one.payload["event_id"] for one in slack.deliveries}) == 3

    asyncio.run(talk())


@ways
def test_what_is_said_in_an_outage_lies_in_the_history_only(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            slack.stop_delivering()
            await ann.say("hello?")
            assert await ann.command("/debrief", "x") == {"ok": False, "error": "dispatch_failed"}
            slack.resume_delivering()
            await ann.say("there?")
            assert [one["text"] for one in tiny.heard] == ["there?"]
            history = await tiny.client.conversations_history(channel=ann.dm_id)
            assert [one["text"] for one in history["messages"]] == ["there?", "hello?"]

    asyncio.run(talk())


def test_after_an_uninstall_the_app_is_told_twice_and_its_token_is_dead() -> None:
    async def talk() -> list[Any]:
        async with talking("http") as (slack, tiny):
            team = slack.teams["T1"]
            await tiny.client.auth_test()
            await team.uninstall()
            with pytest.raises(SlackApiError, match="account_inactive"):
                await tiny.client.auth_test()
            before = len(slack.deliveries)
            await team.member("U1").say("anybody?")
            assert len(slack.deliveries) == before
            return [one.payload["event"]["type"] for one in slack.deliveries]

    assert asyncio.run(talk()) == ["tokens_revoked", "app_uninstalled"]


@ways
def test_two_workspaces_have_their_own_members_conversations_and_tokens(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            other = slack.team("T2")
            one, two = slack.teams["T1"].member("U1"), other.member("U1")
            await tiny.client.chat_postMessage(
                channel="U1", text="for the second", token=other.token
            )
            assert (one.dm, [said["text"] for said in two.dm]) == ([], ["for the second"])
            with pytest.raises(SlackApiError, match="channel_not_found"):
                await tiny.client.chat_postMessage(channel=two.dm_id, text="x")
            await slack.settle()
            assert slack.deliveries[-1].payload["team_id"] == "T2"

    asyncio.run(talk())
