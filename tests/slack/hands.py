"""What a member's hands do: press, choose, fill in, submit, close."""

from dataclasses import dataclass
from typing import Any

from tests.copied import copied
from tests.slack.checking import Payload
from tests.slack.delivery import Delivery
from tests.slack.finding import NotThere, Typed, chosen, find, missing, state_of
from tests.slack.person import Person
from tests.slack.state import Refusal
from tests.slack.views import pushed, updated


@dataclass
class Outcome:
    """What a member saw of their press: nothing, or that it did not work."""

    error: str = ""
    body: Any = ""

    @property
    def ok(self) -> bool:
        """Whether the app took it."""
        return not self.error


class Hands(Person):
    """A member who touches what the bot shows."""

    async def press(
        self, target: Payload, what: str, state: dict[str, Any] | None = None
    ) -> Outcome:
        """Press a button or pick an option, by label, value or action id."""
        for name, value in (state or {}).items():
            self._put(target, name, value)
        block, element, option = find(target["blocks"], what)
        if option is None:
            action: Payload = {name: element[name] for name in ("value", "text") if name in element}
            return await self._act(target, block, element, action)
        return await self._pick(target, block, element, option)

    async def choose(self, target: Payload, what: str, values: Any) -> Outcome:
        """Choose or type in an element, by its action id, block id or label.

        The app hears of it at once, except of a plain input.
        """
        block, element = self._put(target, what, values)
        if block["type"] == "input" and not block.get("dispatch_action"):
            return Outcome()
        return await self._act(target, block, element, chosen(element, values))

    async def submit(self, values: dict[str, Any] | None = None) -> Any:
        """Submit the open modal; gives the body that the app answered, or what went wrong."""
        view = self._top()
        for name, value in (values or {}).items():
            self._put(view, name, value)
        if wrong := missing(view["blocks"], self.typed.get(view["id"], {})):
            raise NotThere(f"Slack would not let anyone submit: {wrong}")
        payload = self.interaction("view_submission", view=self.shown(view), response_urls=[])
        delivery = await self.slack.ask("interactive", payload)
        if delivery.error:
            return {"ok": False, "error": delivery.error}
        try:
            self._after(view, delivery.body)
        except Refusal as refused:
            return {"ok": False, "error": refused.error, **refused.more}
        return delivery.body

    async def close_modal(self, all_of_them: bool = False) -> Outcome:
        """Close the modal on top, or by its cross all of them."""
        view = self._top()
        gone = self.shown(self.stack[0] if all_of_them else view)
        del self.stack[0 if all_of_them else -1 :]
        if not gone["notify_on_close"]:
            return Outcome()
        payload = self.interaction("view_closed", view=gone, is_cleared=all_of_them)
        return _outcome(await self.slack.ask("interactive", payload))

    def interaction(self, kind: str, **more: Any) -> Payload:
        """What every interaction says about who did it where."""
        return {
            "type": kind,
            "user": {
                "id": self.id,
                "username": self.name,
                "name": self.name,
                "team_id": self.team.id,
            },
            "team": {"id": self.team.id, "domain": self.team.id.lower()},
            "api_app_id": self.team.app_id,
            "token": "verification",
            "trigger_id": self.slack.triggers.give(self),
            "enterprise": None,
            "is_enterprise_install": False,
            **more,
        }

    async def _pick(
        self, target: Payload, block: Payload, element: Payload, option: Payload
    ) -> Outcome:
        value: Any = option["value"]
        if element["type"] in ("checkboxes", "multi_static_select"):
            held = self._typed(target).get((block["block_id"], element["action_id"]), {})
            picked = {one["value"] for one in held.get("selected_options", [])}
            value = sorted(picked ^ {value})  # ticking twice takes the tick away
        return await self.choose(target, element["action_id"], value)

    def _typed(self, target: Payload) -> Typed:
        return self.typed.setdefault(target.get("id") or target["ts"], {})

    def _put(self, target: Payload, what: str, value: Any) -> tuple[Payload, Payload]:
        block, element, _ = find(target["blocks"], what)
        key = block["block_id"], element["action_id"]
        self._typed(target)[key] = chosen(element, value)
        return block, element

    async def _act(
        self, target: Payload, block: Payload, element: Payload, said: Payload
    ) -> Outcome:
        action = {
            "type": element["type"],
            "action_id": element["action_id"],
            "block_id": block["block_id"],
            **said,
            "action_ts": self.slack.stamps.next(),
        }
        place = self._on_view(target) if "hash" in target else self._on_message(target)
        payload = self.interaction("block_actions", **place, actions=[action])
        return _outcome(await self.slack.ask("interactive", payload))

    def _on_view(self, target: Payload) -> Payload:
        there = [*self.stack[-1:], *([self.published] if self.published else [])]
        view = next((one for one in there if one["id"] == target["id"]), None)
        if view is None:
            raise NotThere("that view is not on the screen any more")
        return {"container": {"type": "view", "view_id": view["id"]}, "view": self.shown(view)}

    def _on_message(self, target: Payload) -> Payload:
        alone = bool(target.get("is_ephemeral"))
        place = self.team.place(target["channel"]) if alone else self.team.where(target["ts"])
        container = {
            "type": "message",
            "message_ts": target["ts"],
            "channel_id": place.id,
            "is_ephemeral": alone,
        }
        if target.get("thread_ts"):
            container["thread_ts"] = target["thread_ts"]
        said: Payload = {
            "container": container,
            "channel": {"id": place.id, "name": self.slack.called(place)},
            "state": state_of(target["blocks"], self._typed(target)),
            "response_url": self.slack.response_url(self, place, target["ts"]),
        }
        return said if alone else said | {"message": copied(place.find(target["ts"]))}

    def _top(self) -> Payload:
        if not self.stack:
            raise NotThere("no modal is open")
        return self.stack[-1]

    def _after(self, view: Payload, body: Any) -> None:
        answer: Payload = body if isinstance(body, dict) else {}
        if view not in self.stack:
            return  # the app has put another in its place meanwhile
        match answer.get("response_action"):
            case None:
                self.stack.remove(view)
            case "clear":
                self.stack.clear()
            case "update":
                updated(self, view, answer.get("view", {}))
            case "push":
                pushed(self, answer.get("view", {}))
            case "errors":
                _errors(view, answer.get("errors"))
            case other:
                raise Refusal("invalid_response_action", given=other)


def _errors(view: Payload, errors: Any) -> None:
    inputs = {one["block_id"] for one in view["blocks"] if one["type"] == "input"}
    if not isinstance(errors, dict) or not errors or not errors.keys() <= inputs:
        raise Refusal("invalid_errors", given=errors)


def _outcome(delivery: Delivery) -> Outcome:
    return Outcome(delivery.error, delivery.body)
