"""The fake refuses commands that Discord refuses."""

import asyncio
from typing import Any

from tests.discord.tiny import COMMAND, calling, refused


def test_commands_outside_the_limits_are_refused() -> None:
    option = {"type": 3, "name": "a", "description": "x"}
    wrong: list[dict[str, Any]] = [
        {"name": "Debrief"},
        {"name": "with space"},
        {"description": "x" * 101},
        {"description": ""},
        {"name_localizations": {"xx": "y"}},
        {"name_localizations": {"de": "Gespräch"}},
        {"options": [{**option, "name": f"a{one}"} for one in range(26)]},
        {"options": [option, {**option, "name": "b", "required": True}]},
        {"options": [option, option]},
        {"options": [option, {"type": 1, "name": "b", "description": "x"}]},
        {"options": [{**option, "choices": [{"name": "x", "value": "x"}] * 26}]},
        {"options": [{**option, "choices": [{"name": "x" * 99, "value": "y" * 99}] * 25}] * 2},
        {"contexts": [3]},
    ]

    async def talk() -> None:
        async with calling() as (fake, call):
            path = f"/applications/{fake.app_id}/commands"
            for more in wrong:
                async with refused(50035, 400):
                    await call("PUT", path, [{**COMMAND, **more}])
            async with refused(50035, 400):
                await call("PUT", path, [COMMAND, COMMAND])
            made = await call("POST", path, {**COMMAND, "name": "gespräch"})
            await call("PATCH", f"{path}/{made['id']}", {"description": "New"})
            assert (await call("GET", path))[0]["description"] == "New"
            await call("DELETE", f"{path}/{made['id']}")
            fake.commands.creates = 200
            async with refused(30034, 400):
                await call("PUT", path, [COMMAND])

    asyncio.run(talk())
