"""The Web API of the fake refuses what Slack refuses, by Slack's names."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import aiohttp

from tests.slack.calling import Clock, calling, refused
from tests.slack.tiny import actions, button, field, modal


def test_tokens_that_are_none_or_wrong_or_dead_are_refused() -> None:
    async def call() -> None:
        async with calling() as (slack, client, _):
            for token, error in (("xoxb-9", "invalid_auth"), ("xapp-1", "not_allowed_token_type")):
                with refused(error):
                    await client.auth_test(token=token)
            with refused("not_allowed_token_type"):
                await client.apps_connections_open(app_token="xoxb-T1")
            said = await client.auth_test()
            assert said.headers["x-oauth-scopes"].startswith("chat:write,commands")
            await client.auth_revoke()
            with refused("token_revoked"):
                await client.auth_test()
            assert [one.error for one in slack.calls][-1] == "token_revoked"

    asyncio.run(call())


def test_a_method_needs_its_scope() -> None:
    async def call() -> None:
        async with calling(scopes=("commands",)) as (slack, client, ann):
            with refused("missing_scope"):
                await client.chat_postMessage(channel="U1", text="x")
            assert slack.calls[-1].answer["needed"] == "chat:write"
            for method, args in (
                ("users.info", {"user": "U1"}),
                ("conversations.history", {"channel": ann.dm_id}),
                ("team.info", {}),
            ):
                with refused("missing_scope"):
                    await client.api_call(method, params=args)

    asyncio.run(call())


def test_a_message_needs_words_a_place_and_blocks_within_the_limits() -> None:
    wide = [actions(button("x" * 76, "go"))]
    wrong: list[tuple[str, dict[str, Any]]] = [
        ("no_text", {"text": ""}),
        ("channel_not_found", {"text": "x", "channel": "U7"}),
        ("thread_not_found", {"text": "x", "thread_ts": "1.000000"}),
        ("msg_too_long", {"text": "x" * 40_001}),
        ("invalid_blocks", {"text": "x", "blocks": wide}),
        ("invalid_metadata_format", {"text": "x", "metadata": {"event_type": "x"}}),
    ]

    async def call() -> None:
        async with calling() as (slack, client, _):
            for error, args in wrong:
                with refused(error):
                    await client.api_call("chat.postMessage", json={"channel": "U1", **args})
            assert slack.teams["T1"].members["U1"].dm == []

    asyncio.run(call())


def test_only_own_messages_are_changed_and_only_to_a_shorter_text() -> None:
    async def call() -> None:
        async with calling() as (_, client, ann):
            theirs = await ann.say("mine")
            own = await client.chat_postMessage(channel=ann.dm_id, text="x", blocks=[])
            with refused("cant_update_message"):
                await client.chat_update(channel=ann.dm_id, ts=theirs["ts"], text="yours")
            with refused("cant_delete_message"):
                await client.chat_delete(channel=ann.dm_id, ts=theirs["ts"])
            with refused("msg_too_long"):
                await client.chat_update(channel=ann.dm_id, ts=own["ts"], text="x" * 4001)
            with refused("channel_not_found"):
                await client.chat_update(channel="U1", ts=own["ts"], text="y")
            await client.chat_delete(channel=ann.dm_id, ts=own["ts"])
            with refused("message_not_found"):
                await client.chat_update(channel=ann.dm_id, ts=own["ts"], text="y")

    asyncio.run(call())


def test_an_update_without_blocks_keeps_them_and_an_empty_list_takes_them() -> None:
    async def call() -> None:
        async with calling() as (_, client, ann):
            row = [actions(button("Go", "go"))]
            own = await client.chat_postMessage(channel="U1", text="x", blocks=row)
            await client.chat_update(channel=ann.dm_id, ts=own["ts"], text="y")
            assert ann.dm[0]["blocks"] and ann.dm[0]["text"] == "y"
            await client.chat_update(channel=ann.dm_id, ts=own["ts"], text="z", blocks=[])
            assert ann.dm[0]["blocks"] == [] and ann.dm[0]["edited"]

    asyncio.run(call())


def test_a_closed_messages_tab_or_account_lets_no_message_in() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            slack.teams["T1"].messages_tab_enabled = False
            with refused("messages_tab_disabled"):
                await client.chat_postMessage(channel="U1", text="x")
            slack.teams["T1"].messages_tab_enabled = True
            ann.deactivate()
            with refused("account_inactive"):
                await client.chat_postMessage(channel=ann.dm_id, text="x")

    asyncio.run(call())


def test_an_ephemeral_is_for_members_of_the_place_and_no_method_reads_it() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            slack.teams["T1"].member("U2")
            slack.teams["T1"].channel("C1", ann)
            with refused("user_not_in_channel"):
                await client.chat_postEphemeral(channel="C1", user="U2", text="psst")
            await client.chat_postEphemeral(channel=ann.dm_id, user="U1", text="psst")
            assert [one["text"] for one in ann.ephemerals] == ["psst"]
            assert not (await client.conversations_history(channel=ann.dm_id))["messages"]

    asyncio.run(call())


def test_the_fourth_message_of_a_burst_is_limited_and_waits_a_second() -> None:
    async def call() -> None:
        async with calling(rate_limited=True) as (_, client, _ann):
            for _ in range(3):
                await client.chat_postMessage(channel="U1", text="x")
            with refused("ratelimited") as limit:
                await client.chat_postMessage(channel="U1", text="x")
            assert limit.value.response.status_code == 429
            assert limit.value.response.headers["Retry-After"] == "1"

    asyncio.run(call())


def test_a_trigger_opens_one_modal_while_it_is_fresh() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            slack.triggers.lives = 0.05
            late, good = slack.triggers.give(ann), ""
            time.sleep(0.06)  # nothing else is to run meanwhile
            with refused("expired_trigger_id"):
                await client.views_open(trigger_id=late, view=modal(field("name")))
            slack.triggers.lives = 3.0
            good = slack.triggers.give(ann)
            await client.views_open(trigger_id=good, view=modal(field("name")))
            with refused("exchanged_trigger_id"):
                await client.views_open(trigger_id=good, view=modal(field("name")))
            with refused("invalid_trigger_id"):
                await client.views_open(trigger_id="1.2.3", view=modal(field("name")))

    asyncio.run(call())


def test_three_modals_stand_on_each_other_and_no_fourth() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            form = modal(field("name"))
            await client.views_open(trigger_id=slack.triggers.give(ann), view=form)
            for _ in range(2):
                await client.views_push(trigger_id=slack.triggers.give(ann), view=form)
            with refused("push_limit_reached"):
                await client.views_push(trigger_id=slack.triggers.give(ann), view=form)

    asyncio.run(call())


def test_a_view_outside_the_limits_is_refused_with_reasons() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            with refused("invalid_arguments"):
                await client.views_open(
                    trigger_id=slack.triggers.give(ann), view=modal(field("name"), submit=None)
                )
            reasons = slack.calls[-1].answer["response_metadata"]["messages"]
            assert any("submit" in one for one in reasons)

    asyncio.run(call())


def test_a_stale_hash_is_refused() -> None:
    async def call() -> None:
        async with calling() as (slack, client, ann):
            form = modal(field("name"))
            opened = await client.views_open(trigger_id=slack.triggers.give(ann), view=form)
            old = opened["view"]["hash"]
            await client.views_update(view_id=opened["view"]["id"], view=form, hash=old)
            with refused("hash_conflict"):
                await client.views_update(view_id=opened["view"]["id"], view=form, hash=old)
            with refused("not_found"):
                await client.views_update(view_id="V0", view=form)

    asyncio.run(call())


def test_a_response_url_is_good_for_five_uses_and_half_an_hour() -> None:
    async def call() -> list[int]:
        clock = Clock()
        async with calling(clock=clock) as (slack, _, ann), aiohttp.ClientSession() as http:
            statuses = []
            for address, many in ((slack.response_url(ann, ann.place), 6),) * 2:
                for _ in range(many):
                    async with http.post(address, json={"text": "x"}) as answer:
                        statuses.append(answer.status)
            late = slack.response_url(ann, ann.place)
            clock.at += timedelta(minutes=31)
            async with http.post(late, json={"text": "x"}) as answer:
                statuses.append(answer.status)
            assert len(ann.ephemerals) == 5
            return statuses

    assert asyncio.run(call()) == [200] * 5 + [404] * 8
