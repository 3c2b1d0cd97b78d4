"""The fake refuses answers to interactions that Discord refuses."""

import asyncio
from typing import Any

import aiohttp
import discord

from tests.discord.hands import Where
from tests.discord.interactions import Interaction
from tests.discord.tiny import talking


def label(field: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Company", "component": field, **more}


def typed(**more: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": "a", "style": 1, **more}


def options(many: int) -> list[dict[str, str]]:
    return [{"label": f"{one}", "value": f"{one}"} for one in range(many)]


def modal(*parts: Any, **more: Any) -> dict[str, Any]:
    data = {"title": "x", "custom_id": "m", "components": list(parts), **more}
    return {"type": 9, "data": data}


WRONG: dict[str, Any] = {
    "a long title": modal(label(typed()), title="x" * 46),
    "nothing in it": modal(),
    "six parts": modal(*[label(typed(custom_id=f"{one}")) for one in range(6)]),
    "a long label": modal(label(typed(), label="x" * 46)),
    "a long description": modal(label(typed(), description="x" * 101)),
    "a value outside its limits": modal(label(typed(max_length=2, value="abc"))),
    "too much to type": modal(label(typed(max_length=4001))),
    "a label in a label": modal(label(typed(label="x"))),
    "one radio": modal(label({"type": 21, "custom_id": "r", "options": options(1)})),
    "eleven boxes": modal(label({"type": 22, "custom_id": "g", "options": options(11)})),
    "boxes that must be ticked and need not": modal(
        label({"type": 22, "custom_id": "g", "options": options(2), "min_values": 0})
    ),
    "a button": modal({"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "b"}]}),
    "a custom id twice": modal(label(typed()), label(typed())),
    "an update of nothing": {"type": 7, "data": {"content": "x"}},
    "choices for a command": {"type": 8, "data": {"choices": []}},
    "a long message": {"type": 4, "data": {"content": "x" * 2001}},
}


async def answers(
    bodies: list[dict[str, Any]], where: Where = "dm", installed: bool = False, follow_ups: int = 0
) -> tuple[Interaction, list[int]]:
    """The codes that answers to one command meet, one after the other, and follow-ups then."""
    codes: list[int] = []

    async def respond(interaction: "discord.Interaction[Any]") -> None:
        base = discord.http.Route.BASE
        url = f"{base}/interactions/{interaction.id}/{interaction.token}/callback"
        hook = f"{base}/webhooks/{interaction.application_id}/{interaction.token}"
        async with aiohttp.ClientSession() as http:
            for address, body in (
                *((url, one) for one in bodies),
                *((hook, {"content": "more"}) for _ in range(follow_ups)),
            ):
                async with http.post(address, json=body) as answer:
                    told = await answer.json() if answer.status != 204 else {}
                    codes.append(told.get("code", 0))

    async with talking(respond) as (fake, _):
        fake.deadline = 3.0 if bodies else 0.1
        ann = fake.user(5)
        ann.installed = installed
        done = await ann.slash("debrief", ["start"], where=where)
        await fake.settle()
        return done, codes


def test_an_answer_outside_the_limits_is_refused_and_the_next_may_be_right() -> None:
    done, codes = asyncio.run(answers([*WRONG.values(), {"type": 4, "data": {"content": "x"}}]))
    assert codes == [50035] * len(WRONG) + [0], dict(zip(WRONG, codes, strict=False))
    assert done.response_type == 4


def test_there_is_one_first_answer_and_no_modal_after_thinking() -> None:
    done, codes = asyncio.run(answers([{"type": 5}, modal(label(typed())), {"type": 5}]))
    assert codes == [0, 40060, 40060] and done.thinking


def test_there_is_no_follow_up_before_the_first_answer() -> None:
    done, codes = asyncio.run(answers([], follow_ups=1))
    assert codes == [10015] and done.failed


def test_five_follow_ups_are_all_where_the_app_is_there_for_the_user_alone() -> None:
    first = {"type": 4, "data": {"content": "x", "flags": 64}}
    _, codes = asyncio.run(answers([first], "private", installed=True, follow_ups=6))
    assert codes == [0] * 6 + [40094]
    _, codes = asyncio.run(answers([first], "dm", follow_ups=6))
    assert codes == [0] * 7
