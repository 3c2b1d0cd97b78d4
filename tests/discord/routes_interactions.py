"""Routes that answer what people do: the first answer, the original, and follow-ups."""

from typing import Any

from tests.copied import copied
from tests.discord.checking import Faults, Payload, Refusal
from tests.discord.forms import EDIT, WEBHOOK, check_form
from tests.discord.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    SUBMIT,
    Interaction,
    Modal,
)
from tests.discord.limits import EPHEMERAL, LOADING, V2_FLAG, numbered
from tests.discord.limits_modal import check_modal
from tests.discord.rest import NOTHING, Ask, route
from tests.discord.state import SEND, Kept

SAY, THINK, THINK_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
ALLOWED = {
    COMMAND: {SAY, THINK, MODAL},
    COMPONENT: {SAY, THINK, THINK_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    SUBMIT: {SAY, THINK},
}
WEBHOOKS = "/webhooks/{app}/{token}"


def respond(one: Interaction, body: Payload) -> Kept:
    """Post an answer to where the thing was done, for all or for one."""
    fake = one.fake
    guild = one.place.guild
    # Who may not post there does not do so by means of their own app either.
    mute = one.user_only and guild is not None and not guild.permissions[one.user.id] & SEND
    alone = one.user if (body.get("flags") or 0) & EPHEMERAL or mute else None
    return fake.messages.post(one.place, fake.me(), body, body.pop("_files", None), one, alone)


def find(ask: Ask) -> Interaction:
    """The interaction of a webhook's token, if it was answered and is not too old."""
    one = ask.fake.interactions.get(ask.args["token"])
    if one is None or ask.args["app"] != ask.fake.app_id:
        raise Refusal(404, 10015)
    one.must_live()
    return one


@route("POST", "/interactions/{id}/{token}/callback", token=False)
def callback(ask: Ask) -> Any:
    one = ask.fake.interactions.get(ask.args["token"])
    if one is None or one.id != ask.args["id"]:
        raise Refusal(404, 10062)
    try:
        kept = _first(one, ask)
    except Refusal as refused:
        one.refused.append(refused.code)
        raise
    one.responses.append(ask.form)
    one.answered.set()
    if not ask.truth("with_response"):
        return NOTHING
    about: Payload = {"id": one.id, "type": one.kind}
    answer: Payload = {"interaction": about}
    if kept is not None:
        about["response_message_id"] = kept.payload["id"]
        about["response_message_loading"] = bool(kept.payload["flags"] & LOADING)
        about["response_message_ephemeral"] = kept.ephemeral_to is not None
        shown = copied(kept.payload)
        answer["resource"] = {"type": ask.form["type"], "message": shown}
    return answer


def _first(one: Interaction, ask: Ask) -> Kept | None:
    if one.responses:
        raise Refusal(400, 40060)
    if one.late:
        raise Refusal(404, 10062)
    faults, kind = Faults(), ask.form.get("type")
    faults.object("", ask.form, "type data")
    can_update = one.kind == SUBMIT and one.source is not None
    allowed = ALLOWED[one.kind] | ({THINK_UPDATE, UPDATE} if can_update else set())
    faults.one_of("type", kind, allowed)
    faults.check()
    data = dict(ask.form.get("data") or {})
    kept = DOING[int(kind or 0)](one, data, ask)
    if kept is not None:
        one.original = kept.payload["id"]
    return kept


def _say(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    check_form(data, WEBHOOK)
    return respond(one, data | {"_files": ask.files})


def _think(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    faults = Faults()
    faults.object("data", data, "flags")
    flags = data.get("flags") or 0
    if flags & ~(EPHEMERAL | V2_FLAG):
        faults.add("data.flags", "That flag cannot be set")
    faults.check()
    one.loading = True
    return respond(one, {"flags": flags | LOADING})


def _think_update(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    return one.source


def _update(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    assert one.source is not None
    if ask.fake.messages.get(one.source.payload["id"]) is None:
        raise Refusal(404, 10008)
    check_form(data, EDIT, one.source.payload)
    return ask.fake.messages.edit(one.source, data, ask.files)


def _choices(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    faults = Faults()
    faults.object("data", data, "", "choices")
    for number, choice in enumerate(faults.many("data.choices", data.get("choices"), 25, 0)):
        where = f"data.choices.{number}"
        if faults.object(where, choice, "name_localizations", "name value"):
            faults.string(f"{where}.name", choice.get("name"), 100)
            if isinstance(choice.get("value"), str):
                faults.string(f"{where}.value", choice["value"], 100)
    faults.check()
    one.choices = data["choices"]
    return None


def _modal(one: Interaction, data: Payload, ask: Ask) -> Kept | None:
    check_modal(data)
    one.modal = Modal(data | {"components": numbered(data["components"])}, one)
    one.user.modal = one.modal
    return None


DOING = {
    SAY: _say,
    THINK: _think,
    THINK_UPDATE: _think_update,
    UPDATE: _update,
    CHOICES: _choices,
    MODAL: _modal,
}


@route("POST", WEBHOOKS, token=False)
def follow_up(ask: Ask) -> Any:
    one = find(ask)
    check_form(ask.form, WEBHOOK)
    if one.loading:  # the first one takes the place of the bot thinking
        one.loading = False
        kept = _message(ask, one, "@original")
        body = {name: ask.form[name] for name in EDIT.split() if name in ask.form}
        flags = (body.get("flags") or 0) & ~EPHEMERAL
        return copied(ask.fake.messages.edit(kept, body | {"flags": flags}, ask.files).payload)
    one.one_more()
    kept = respond(one, {**ask.form, "_files": ask.files})
    one.followup_ids.append(kept.payload["id"])
    return copied(kept.payload)


def _message(ask: Ask, one: Interaction, id: str) -> Kept:
    if id not in ("@original", one.original, *one.followup_ids):
        raise Refusal(404, 10008)
    kept = ask.fake.messages.get(one.original if id == "@original" else id)
    if kept is None:
        raise Refusal(404, 10008)
    return kept


@route("GET", f"{WEBHOOKS}/messages/{{message}}", token=False)
def get_message(ask: Ask) -> Any:
    return copied(_message(ask, find(ask), ask.args["message"]).payload)


@route("PATCH", f"{WEBHOOKS}/messages/{{message}}", token=False)
def edit_message(ask: Ask) -> Any:
    one = find(ask)
    kept = _message(ask, one, ask.args["message"])
    check_form(ask.form, EDIT, kept.payload)
    edited = ask.fake.messages.edit(kept, ask.form, ask.files)
    if edited.payload["id"] == one.original:
        one.loading = False
    return copied(edited.payload)


@route("DELETE", f"{WEBHOOKS}/messages/{{message}}", token=False)
def delete_message(ask: Ask) -> Any:
    ask.fake.messages.delete(_message(ask, find(ask), ask.args["message"]))
    return NOTHING
