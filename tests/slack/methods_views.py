"""Methods that open, push, update and publish views."""

from typing import Any

from tests.slack.checking import Payload
from tests.slack.state import Refusal
from tests.slack.views import found, opened, published, pushed, updated
from tests.slack.web_api import Asking, method


@method("views.open", "trigger_id view interactivity_pointer")
def open_view(ask: Asking) -> Payload:
    ask.must("trigger_id", "view")
    member = ask.slack.triggers.take(ask.text("trigger_id"), ask.team.id)
    return {"view": member.shown(opened(member, _view(ask)))}


@method("views.push", "trigger_id view interactivity_pointer")
def push_view(ask: Asking) -> Payload:
    ask.must("trigger_id", "view")
    member = ask.slack.triggers.take(ask.text("trigger_id"), ask.team.id)
    return {"view": member.shown(pushed(member, _view(ask)))}


@method("views.update", "view_id external_id hash view")
def update_view(ask: Asking) -> Payload:
    ask.must("view")
    member, old = found(ask.team, ask.text("view_id"), ask.text("external_id"))
    return {"view": member.shown(updated(member, old, _view(ask), ask.text("hash")))}


@method("views.publish", "user_id hash view")
def publish_view(ask: Asking) -> Payload:
    ask.must("user_id", "view")
    member = ask.team.members.get(ask.text("user_id"))
    if member is None:
        raise Refusal("user_not_found")
    return {"view": member.shown(published(member, _view(ask), ask.text("hash")))}


def _view(ask: Asking) -> Any:
    return ask.args["view"]
