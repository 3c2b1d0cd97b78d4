"""What a member presses, chooses and fills in reaches a Bolt app, and they see what it answers."""

import asyncio

import pytest
from slack_sdk.errors import SlackApiError

from tests.slack.finding import NotThere
from tests.slack.tiny import actions, button, field, modal, talking, ways


@ways
def test_a_button_is_found_by_its_label_and_pressed(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            row = actions(button("Go on", "go", value="7"))
            await tiny.client.chat_postMessage(channel="U1", text="Well?", blocks=[row])
            outcome = await ann.press(ann.dm[-1], "Go on")
            body = tiny.requests[-1]
            assert outcome.ok
            assert body["actions"][0]["value"] == "7"
            assert body["message"]["ts"] == ann.dm[-1]["ts"] == body["container"]["message_ts"]
            assert body["channel"]["id"] == ann.dm_id and body["trigger_id"]
            with pytest.raises(NotThere, match="Go on"):
                await ann.press(ann.dm[-1], "Stop")

    asyncio.run(talk())


@ways
def test_an_action_that_nobody_listens_for_fails(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            slack.patience = 0.3
            ann = slack.teams["T1"].member("U1")
            row = actions(button("Go", "unheard"))
            await tiny.client.chat_postMessage(channel="U1", text="Well?", blocks=[row])
            outcome = await ann.press(ann.dm[-1], "Go")
            assert outcome.error == ("dispatch_failed" if way == "http" else "operation_timeout")

    asyncio.run(talk())


@ways
def test_a_modal_is_opened_filled_in_and_submitted(way: str) -> None:
    async def talk() -> None:
        async with talking(way) as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            await ann.command("/debrief", "form")
            assert ann.modal is not None and ann.modal["callback_id"] == "form"
            with pytest.raises(NotThere, match="Name"):
                await ann.submit()
            tiny.form_answer = {"response_action": "errors", "errors": {"name": "Shorter"}}
            answer = await ann.submit({"name": "Ann"})
            assert answer["errors"] == {"name": "Shorter"} and ann.modal
            tiny.form_answer = {"response_action": "push", "view": modal(field("more"))}
            await ann.submit()
            assert [one["id"] for one in ann.stack][1] == ann.modal["id"]
            tiny.form_answer = {"response_action": "clear"}
            await ann.submit({"more": "x"})
            assert not ann.stack
            values = tiny.requests[0]["view"]["state"]["values"]
            assert values == {"name": {"typed": {"type": "plain_text_input", "value": "Ann"}}}

    asyncio.run(talk())


def test_what_is_chosen_is_told_and_stays_in_the_state() -> None:
    options = [{"text": {"type": "plain_text", "text": one}, "value": one[0]} for one in "ABC"]
    ticks = {"type": "checkboxes", "action_id": "ticks", "options": options}
    day = {"type": "datepicker", "action_id": "day"}

    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            row = actions(ticks, day, button("Done", "done"))
            await tiny.client.chat_postMessage(channel="U1", text="Which?", blocks=[row])
            await ann.choose(ann.dm[-1], "ticks", ["A", "B"])
            await ann.press(ann.dm[-1], "B")
            await ann.press(ann.dm[-1], "Done", state={"day": "2026-03-04"})
            body = tiny.requests[-1]
            values = body["state"]["values"]["row"]
            assert values["day"]["selected_date"] == "2026-03-04"
            assert values["ticks"]["selected_options"] == [options[0]]
            assert [one["actions"][0]["action_id"] for one in tiny.requests] == [
                "ticks",
                "ticks",
                "done",
            ]

    asyncio.run(talk())


def test_what_is_typed_survives_an_update_that_keeps_the_field() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            await ann.command("/debrief", "form")
            assert ann.modal is not None
            await ann.choose(ann.modal, "name", "Ann")
            await tiny.client.views_update(
                view_id=ann.modal["id"], view=modal(field("name"), field("other"))
            )
            values = ann.modal["state"]["values"]
            assert values["name"]["typed"]["value"] == "Ann"
            assert values["other"]["typed"]["value"] is None

    asyncio.run(talk())


def test_a_modal_that_is_closed_tells_only_where_it_was_asked_to() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            for notify in (False, True):
                await tiny.client.views_open(
                    trigger_id=slack.triggers.give(ann),
                    view=modal(field("name"), notify_on_close=notify),
                )
                await ann.close_modal()
                assert ann.modal is None
            assert [one["type"] for one in tiny.requests] == ["view_closed"]

    asyncio.run(talk())


def test_home_and_messages_are_opened_and_home_is_published() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            await ann.open_home()
            await ann.open_messages()
            assert [one["tab"] for one in tiny.heard] == ["home", "messages"]
            view = {"type": "home", "blocks": [actions(button("Go", "go"))]}
            await tiny.client.views_publish(user_id="U1", view=view)
            assert ann.home is not None
            await ann.press(ann.home, "Go")
            assert tiny.requests[-1]["container"]["type"] == "view"
            with pytest.raises(SlackApiError, match="hash_conflict"):
                await tiny.client.views_publish(user_id="U1", view=view, hash="old")

    asyncio.run(talk())


def test_what_only_she_saw_can_be_pressed_and_is_replaced_by_a_response() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            slack.teams["T1"].channel("C1", ann)
            row = actions(button("Change", "respond"))
            await tiny.client.chat_postEphemeral(channel="C1", user="U1", text="x", blocks=[row])
            await ann.press(ann.ephemerals[-1], "Change")
            assert tiny.requests[-1]["container"]["is_ephemeral"]
            assert "message" not in tiny.requests[-1]
            assert [one["text"] for one in ann.ephemerals] == ["changed"]

    asyncio.run(talk())


def test_a_message_that_was_pressed_is_replaced_by_a_response() -> None:
    async def talk() -> None:
        async with talking("http") as (slack, tiny):
            ann = slack.teams["T1"].member("U1")
            row = actions(button("Change", "respond"))
            await tiny.client.chat_postMessage(channel="U1", text="x", blocks=[row])
            seen = ann.dm[-1]
            await ann.press(seen, "Change")
            assert [one["text"] for one in ann.dm] == ["changed"]
            outcome = await ann.press(seen, "Change")  # a thumb that was quicker than the screen
            assert outcome.ok and tiny.requests[-1]["message"]["text"] == "changed"

    asyncio.run(talk())
