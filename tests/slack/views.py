"""Modals and Home tabs as Slack keeps them: opened, pushed, updated, published."""

import secrets
from typing import TYPE_CHECKING

from tests.slack.checking import Payload
from tests.slack.finding import everything
from tests.slack.limits import too_large, view_faults
from tests.slack.state import Refusal, with_ids

if TYPE_CHECKING:
    from tests.slack.person import Person
    from tests.slack.team import Team

MOST_IN_STACK = 3
TEXTS = ("title", "submit", "close")


def kept(person: "Person", view: Payload, kind: str) -> Payload:
    """A view as Slack would keep it, if it would."""
    if too_large(view):
        raise Refusal("view_too_large")
    found = view_faults(view)
    if not found and view["type"] != kind:
        found = [f"[ERROR] must be a {kind} [json-pointer:/view/type]"]
    if found:
        raise Refusal("invalid_arguments", response_metadata={"messages": found})
    team, name = person.team, secrets.token_hex(5).upper()
    return {
        "id": f"V{name}",
        "team_id": team.id,
        "app_id": team.app_id,
        "app_installed_team_id": team.id,
        "bot_id": team.bot_id,
        "type": kind,
        "callback_id": view.get("callback_id", ""),
        "private_metadata": view.get("private_metadata", ""),
        "external_id": view.get("external_id", ""),
        "hash": _hash(person),
        "clear_on_close": view.get("clear_on_close", False),
        "notify_on_close": view.get("notify_on_close", False),
        "root_view_id": f"V{name}",
        "previous_view_id": None,
        "blocks": with_ids(view["blocks"]),
        "state": {"values": {}},
        **{text: view.get(text) for text in TEXTS},
    }


def _hash(person: "Person") -> str:
    return f"{int(person.slack.now().timestamp())}.{secrets.token_hex(4)}"


def opened(person: "Person", view: Payload) -> Payload:
    """A modal in place of whatever modals were open."""
    new = kept(person, view, "modal")
    _unique(person.team, new)
    person.stack[:] = [new]
    return new


def pushed(person: "Person", view: Payload) -> Payload:
    """A modal on top of the open ones."""
    if len(person.stack) >= MOST_IN_STACK:
        raise Refusal("push_limit_reached")
    new = kept(person, view, "modal")
    _unique(person.team, new)
    if person.stack:
        new["root_view_id"] = person.stack[0]["id"]
        new["previous_view_id"] = person.stack[-1]["id"]
    person.stack.append(new)
    return new


def published(person: "Person", view: Payload, hash: str) -> Payload:
    """Their Home, in place of the one before."""
    old = person.published
    new = kept(person, view, "home")
    if old is None:
        person.published = new
        return new
    return replaced(person, old, new, hash)


def updated(person: "Person", old: Payload, view: Payload, hash: str = "") -> Payload:
    """An open view with other contents."""
    return replaced(person, old, kept(person, view, old["type"]), hash)


def replaced(person: "Person", old: Payload, new: Payload, hash: str) -> Payload:
    """Keeps who the view is, and what was typed where the same fields are still there."""
    if hash and hash != old["hash"]:
        raise Refusal("hash_conflict")
    same = {name: old[name] for name in ("id", "root_view_id", "previous_view_id")}
    old.update(new | same)
    there = {(block["block_id"], one["action_id"]) for block, one in everything(old["blocks"])}
    typed = person.typed.get(old["id"], {})
    person.typed[old["id"]] = {key: value for key, value in typed.items() if key in there}
    return old


def _unique(team: "Team", new: Payload) -> None:
    taken = (view["external_id"] for _, view in all_views(team))
    if new["external_id"] and new["external_id"] in taken:
        raise Refusal("duplicate_external_id")


def all_views(team: "Team") -> list[tuple["Person", Payload]]:
    """Every view that is open or published there."""
    return [
        (person, view)
        for person in team.members.values()
        for view in [*person.stack, *([person.published] if person.published else [])]
    ]


def found(team: "Team", view_id: str, external_id: str) -> tuple["Person", Payload]:
    """The view of that id, with whose it is."""
    for person, view in all_views(team):
        if view["id"] == view_id or (external_id and view["external_id"] == external_id):
            return person, view
    raise Refusal("not_found")
