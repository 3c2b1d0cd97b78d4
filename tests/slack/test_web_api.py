"""The Web API of the fake keeps, gives back and hands over; and fails when it is told to."""

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from tests.slack.calling import calling, refused
from tests.slack.limits import faults
from tests.slack.pings import pings
from tests.slack.tiny import NOW


def test_stamps_rise_even_where_the_clock_stands() -> None:
    async def call() -> list[str]:
        async with calling() as (_, client, _ann):
            posts = [await client.chat_postMessage(channel="U1", text="x") for _ in range(3)]
            return [one["ts"] for one in posts]

    begin = int(NOW.timestamp())
    assert asyncio.run(call()) == [f"{begin}.{number:06d}" for number in range(3)]


def test_metadata_is_read_only_by_who_asks_for_it() -> None:
    async def call() -> None:
        async with calling() as (_, client, ann):
            key = {"event_type": "shown", "event_payload": {"key": "k1"}}
            await client.chat_postMessage(channel="U1", text="x", metadata=key)
            plain = await client.conversations_history(channel=ann.dm_id)
            full = await client.conversations_history(channel=ann.dm_id, include_all_metadata=True)
            assert "metadata" not in plain["messages"][0]
            assert full["messages"][0]["metadata"] == key

    asyncio.run(call())


def test_history_is_read_page_by_page_and_leaves_replies_to_their_thread() -> None:
    async def call() -> None:
        async with calling() as (_, client, ann):
            first = await ann.say("first")
            for word in ("second", "third"):
                await ann.say(word)
            await client.chat_postMessage(channel="U1", text="reply", thread_ts=first["ts"])
            page = await client.conversations_history(channel=ann.dm_id, limit=2)
            assert [one["text"] for one in page["messages"]] == ["third", "second"]
            cursor = page["response_metadata"]["next_cursor"]
            rest = await client.conversations_history(channel=ann.dm_id, cursor=cursor)
            assert [one["text"] for one in rest["messages"]] == ["first"]
            since = await client.conversations_history(channel=ann.dm_id, oldest=first["ts"])
            assert [one["text"] for one in since["messages"]] == ["third", "second"]
            thread = await client.conversations_replies(channel=ann.dm_id, ts=first["ts"])
            assert [one["text"] for one in thread["messages"]] == ["first", "reply"]
            places = await client.users_conversations(types="im")
            assert [one["user"] for one in places["channels"]] == ["U1"]

    asyncio.run(call())


def test_a_member_has_a_zone_and_a_language() -> None:
    async def call() -> None:
        async with calling() as (_, client, _ann):
            user = (await client.users_info(user="U1", include_locale=True))["user"]
            assert (user["tz"], user["tz_offset"]) == ("Asia/Kolkata", 19800)
            assert user["locale"] == "de-DE" and user["is_owner"] and user["is_admin"]
            assert "locale" not in (await client.users_info(user="U1"))["user"]

    asyncio.run(call())


def test_a_file_is_uploaded_in_three_steps() -> None:
    async def call() -> None:
        async with calling() as (_, client, ann):
            await client.files_upload_v2(
                channel=ann.dm_id, filename="all.txt", content="words", initial_comment="Here"
            )
            assert ann.files == [("all.txt", b"words")]
            assert ann.dm[-1]["text"] == "Here" and ann.dm[-1]["files"][0]["name"] == "all.txt"
            with refused("channel_not_found"):
                await client.files_upload_v2(channel="U1", filename="a", content="b")

    asyncio.run(call())


@pytest.mark.filterwarnings("ignore:BasicAuth is deprecated")  # slack_sdk still uses it
def test_an_oauth_code_installs_once_and_a_new_installation_has_a_new_token() -> None:
    async def call() -> None:
        async with calling() as (slack, client, _):
            who = {"client_id": slack.client_id, "client_secret": slack.client_secret}
            code = slack.install_code("T2", user="U9", scopes=("chat:write", "commands"))
            with refused("bad_client_secret"):
                await client.oauth_v2_access(
                    code=code, client_id=slack.client_id, client_secret="guess"
                )
            got = await client.oauth_v2_access(code=code, **who)
            assert got["access_token"] == "xoxb-T2" and got["scope"] == "chat:write,commands"
            assert slack.teams["T2"].bot_user == got["bot_user_id"]
            with refused("invalid_code"):
                await client.oauth_v2_access(code=code, **who)
            await slack.teams["T2"].uninstall()
            again = await client.oauth_v2_access(code=slack.install_code("T2"), **who)
            assert again["access_token"] == "xoxb-T2-2"

    asyncio.run(call())


def test_a_call_fails_before_or_after_it_was_done() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            for how, there in (("before", 0), ("after", 1)):
                slack.fail("chat.postMessage", how)
                with pytest.raises(aiohttp.ClientError):
                    await client.chat_postMessage(channel="U1", text="x")
                assert len(ann.dm) == there and slack.calls[-1].status == 0
            await client.chat_postMessage(channel="U1", text="x")

    asyncio.run(call())


def test_a_call_meets_a_status_or_an_error_as_often_as_was_asked() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            slack.fail("chat.postMessage", 500, times=2)
            slack.fail("chat.postMessage", 429, retry_after=7)
            slack.fail("chat.postMessage", "account_inactive")
            statuses = []
            for _ in range(4):
                with pytest.raises(SlackApiError) as error:
                    await client.chat_postMessage(channel="U1", text="x")
                statuses.append(error.value.response.status_code)
            assert statuses == [500, 500, 429, 200] and ann.dm == []

    asyncio.run(call())


def test_a_client_that_gives_up_early_does_not_know_that_it_was_done() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            client.timeout = 1  # whole seconds are all that it takes
            slack.fail("chat.postMessage", "slow", hang=1.5)
            with pytest.raises(TimeoutError):
                await client.chat_postMessage(channel="U1", text="x")
            assert len(ann.dm) == 1

    asyncio.run(call())


def test_arguments_that_slack_does_not_know_are_noted() -> None:
    async def call() -> tuple[str, ...]:
        async with calling() as (slack, client, _):
            await client.chat_postMessage(channel="U1", text="x", colour="red")
            return slack.calls[-1].unknown

    assert asyncio.run(call()) == ("colour",)


def test_words_that_would_call_people_are_found_where_slack_reads_them() -> None:
    words = "<!channel> and &lt;!here&gt; and <@U1>"
    section = {"type": "section", "text": {"type": "mrkdwn", "text": words}}
    plain = {"type": "header", "text": {"type": "plain_text", "text": words}}
    assert pings({"text": "", "blocks": [section, plain]}) == ["<!channel>", "<@U1>"]
    assert pings({"text": words}) == ["<!channel>", "<@U1>"]
    assert faults([section], "message") == []
