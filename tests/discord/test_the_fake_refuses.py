"""The fake refuses what Discord refuses, with Discord's codes, and breaks on command."""

import asyncio
import json
from typing import Any

import aiohttp

from tests.discord.tiny import Clock, calling, dm, refused

V2 = 1 << 15


def text(words: str = "x", **more: Any) -> dict[str, Any]:
    return {"type": 10, "content": words, **more}


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(parts)}


def button(custom_id: str = "a", **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": custom_id, **more}


def select(options: int = 2, **more: Any) -> dict[str, Any]:
    listed = [{"label": f"{one}", "value": f"{one}"} for one in range(options)]
    return {"type": 3, "custom_id": "s", "options": listed, **more}


WRONG: dict[str, Any] = {
    "content beside a layout": {"content": "x", "flags": V2, "components": [text()]},
    "a layout without its flag": {"components": [text()]},
    "41 components": {"flags": V2, "components": [text() for _ in range(41)]},
    "41 nested ones": {
        "flags": V2,
        "components": [{"type": 17, "components": [text() for _ in range(40)]}],
    },
    "4,001 characters": {"flags": V2, "components": [text("x" * 2000), text("x" * 2001)]},
    "a long content": {"content": "x" * 2001},
    "six rows": {"content": "x", "components": [row(button(f"{one}")) for one in range(6)]},
    "six buttons": {"content": "x", "components": [row(*(button(f"{n}") for n in range(6)))]},
    "a button beside a select": {"content": "x", "components": [row(button(), select())]},
    "one custom id twice": {"content": "x", "components": [row(button(), button())]},
    "one id twice": {"flags": V2, "components": [text(id=3), text(id=3)]},
    "a long custom id": {"content": "x", "components": [row(button("x" * 101))]},
    "a long label": {"content": "x", "components": [row(button(label="x" * 81))]},
    "an address and a custom id": {
        "content": "x",
        "components": [row(button(url="https://x.org"))],
    },
    "a mail address": {
        "content": "x",
        "components": [row({"type": 2, "style": 5, "label": "x", "url": "mailto:a@b.org"})],
    },
    "26 options": {"content": "x", "components": [row(select(26))]},
    "more to choose than there is": {"content": "x", "components": [row(select(max_values=3))]},
    "a long placeholder": {"content": "x", "components": [row(select(placeholder="x" * 151))]},
    "a section without accessory": {
        "flags": V2,
        "components": [{"type": 9, "components": [text()]}],
    },
    "a section of four": {
        "flags": V2,
        "components": [{"type": 9, "components": [text()] * 4, "accessory": button()}],
    },
    "users both named and not": {
        "content": "x",
        "allowed_mentions": {"parse": ["users"], "users": ["5"]},
    },
    "embeds of 6,001 characters": {"embeds": [{"description": "x" * 3001}, {"title": "x"}] * 2},
    "a long nonce": {"content": "x", "nonce": "n" * 26},
}


def test_a_message_outside_the_limits_is_refused_with_the_place_of_its_fault() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages = await dm(call)
            for name, body in WRONG.items():
                async with refused(50035, 400) as caught:
                    await call("POST", messages, body)
                assert caught.value.text, name
            async with refused(50006, 400):
                await call("POST", messages, {"content": ""})
            assert fake.user(5).dm == []
            too_long = row(button(label="x" * 81))
            async with refused(50035) as caught:
                await call("POST", messages, {"content": "x", "components": [too_long]})
            assert "components.0.components.0.label" in str(caught.value)

    asyncio.run(talk())


def test_a_field_that_discord_does_not_know_fails_the_test() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages = await dm(call)
            async with refused(50035):
                await call("POST", messages, {"content": "x", "embed": {}})
            async with refused(0, 404):
                await call("GET", "/users/@me/relationships")
            assert fake.faults[0] == "unknown field embed"
            assert fake.faults[1] == "the fake knows no GET /users/@me/relationships"
            fake.faults.clear()

    asyncio.run(talk())


def test_the_flag_of_a_layout_stays_and_others_messages_are_left_alone() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages, layout = await dm(call), {"flags": V2, "components": [text(id=9)]}
            sent = await call("POST", messages, layout)
            assert sent["components"] == [text(id=9)]
            for body in ({"content": "x"}, {"flags": 0}):
                async with refused(50035):
                    await call("PATCH", f"{messages}/{sent['id']}", body)
            plain = await call("POST", messages, {"content": "x"})
            changed = {"content": None, **layout}
            changed = await call("PATCH", f"{messages}/{plain['id']}", changed)
            assert changed["content"] == "" and changed["flags"] == V2
            theirs = await fake.user(5).say("mine")
            async with refused(50005, 403):
                await call("PATCH", f"{messages}/{theirs['id']}", {"content": "x"})
            async with refused(50003, 403):
                await call("DELETE", f"{messages}/{theirs['id']}")
            await call("DELETE", f"{messages}/{plain['id']}")
            async with refused(10008, 404):
                await call("PATCH", f"{messages}/{plain['id']}", {"content": "x"})

    asyncio.run(talk())


def test_the_history_is_paged_newest_first() -> None:
    async def talk() -> None:
        async with calling() as (_, call):
            messages = await dm(call)
            sent = [(await call("POST", messages, {"content": f"{n}"}))["id"] for n in range(5)]
            for query, expected in (
                ("", "43210"),
                ("?limit=2", "43"),
                (f"?before={sent[3]}&limit=2", "21"),
                (f"?after={sent[1]}&limit=2", "32"),
                (f"?around={sent[2]}&limit=3", "321"),
            ):
                listed = await call("GET", messages + query)
                assert "".join(one["content"] for one in listed) == expected
            async with refused(50035):
                await call("GET", f"{messages}?limit=101")

    asyncio.run(talk())


def test_who_wants_no_message_gets_none_though_the_channel_opens() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages, ann = await dm(call), fake.user(5)
            for name, code in (("closed", 50007), ("no_mutual", 50278)):
                setattr(ann, name, True)
                async with refused(code, 403):
                    await call("POST", await dm(call), {"content": "x"})
                setattr(ann, name, False)
            fake.opening_too_fast = True
            async with refused(40003, 403):
                await dm(call)
            async with refused(50001, 403):
                await call("POST", f"/channels/{ann.elsewhere.id}/messages", {"content": "x"})
            async with refused(10003, 404):
                await call("POST", "/channels/7/messages", {"content": "x"})
            assert messages and fake.opened == ["5"] * 4 and fake.invalid == {403: 4}

    asyncio.run(talk())


def test_a_message_older_than_an_hour_is_edited_so_often_only() -> None:
    async def talk() -> None:
        clock = Clock()
        async with calling(clock) as (fake, call):
            fake.messages.old_edits = 1
            messages = await dm(call)
            sent = await call("POST", messages, {"content": "x"})
            clock.turn(hours=2)
            await call("PATCH", f"{messages}/{sent['id']}", {"content": "y"})
            async with refused(30046, 429):
                await call("PATCH", f"{messages}/{sent['id']}", {"content": "z"})

    asyncio.run(talk())


def test_a_call_without_the_token_is_refused() -> None:
    async def talk() -> None:
        async with calling() as (fake, _), aiohttp.ClientSession() as http:
            answer = await http.get(f"{fake.api_url}/users/@me")
            assert answer.status == 401 and answer.headers["Content-Type"] == "application/json"
            body = json.loads(await answer.text())
            assert body == {"message": "401: Unauthorized", "code": 0}

    asyncio.run(talk())
