"""Routes about channels and the messages in them, in which no ephemeral one stands."""

from typing import Any
from urllib.parse import unquote

from tests.copied import copied
from tests.discord.checking import Faults, Refusal
from tests.discord.forms import CREATE, EDIT, check_form
from tests.discord.rest import NOTHING, Ask, route
from tests.discord.state import SEND, Kept, Place

MESSAGES = "/channels/{channel}/messages"


def place(ask: Ask) -> Place:
    """The channel of the call, if the bot is in it."""
    there = ask.fake.places.get(ask.args["channel"])
    if there is None:
        raise Refusal(404, 10003)
    if not there.bot or (there.guild is not None and not there.guild.installed):
        raise Refusal(403, 50001)
    return there


def may_write(there: Place) -> None:
    """Refuse where the people do not want to be written to, or the guild does not."""
    if there.guild is not None:
        if not there.guild.bot_permissions & SEND:
            raise Refusal(403, 50013)
        return
    for one in there.people:
        if one.closed:
            raise Refusal(403, 50007)
        if one.no_mutual:
            raise Refusal(403, 50278)


def own(ask: Ask, code: int) -> Kept:
    """A message that the bot wrote."""
    kept = place(ask).find(ask.args["message"])
    if kept.payload["author"]["id"] != ask.fake.bot_id:
        raise Refusal(403, code)
    return kept


@route("POST", "/users/@me/channels")
def open_dm(ask: Ask) -> Any:
    faults = Faults()
    faults.object("", ask.form, "recipient_id")
    faults.check()
    user = ask.fake.users.get(str(ask.form.get("recipient_id")))
    ask.fake.opened.append(str(ask.form.get("recipient_id")))
    if ask.fake.opening_too_fast:
        raise Refusal(403, 40003)  # davidhozic/discord-advertisement-framework#82
    if user is None:
        errors = {"recipient_id": {"_errors": [{"code": "INVALID", "message": "unknown"}]}}
        raise Refusal(400, 50035, errors)
    return user.place.payload()


@route("GET", "/channels/{channel}")
def channel(ask: Ask) -> Any:
    return place(ask).payload()


@route("POST", "/channels/{channel}/typing")
def typing(ask: Ask) -> Any:
    may_write(place(ask))
    return NOTHING


@route("GET", MESSAGES)
def history(ask: Ask) -> Any:
    limit = ask.number("limit", 50, 1, 100)
    listed = place(ask).shown()
    given = [name for name in ("around", "before", "after") if name in ask.query]
    if len(given) > 1:
        raise Refusal(400, 50035, {given[0]: {"_errors": [{"message": "are exclusive"}]}})
    pivot = int(ask.query[given[0]]) if given else 0
    match given:
        case ["before"]:
            chosen = [one for one in listed if int(one["id"]) < pivot][-limit:]
        case ["after"]:
            chosen = [one for one in listed if int(one["id"]) > pivot][:limit]
        case ["around"]:
            near = sorted(listed, key=lambda one: abs(int(one["id"]) - pivot))[:limit]
            chosen = sorted(near, key=lambda one: int(one["id"]))
        case _:
            chosen = listed[-limit:]
    return chosen[::-1]


@route("POST", MESSAGES)
def create(ask: Ask) -> Any:
    there = place(ask)
    check_form(ask.form, CREATE)
    may_write(there)
    fake = ask.fake
    kept = fake.messages.known_nonce(ask.form)
    if kept is None:
        kept = fake.messages.post(there, fake.me(), ask.form, ask.files)
        fake.messages.remember(ask.form, kept.payload)
    answer = copied(kept.payload)
    return answer | ({"nonce": ask.form["nonce"]} if ask.form.get("nonce") is not None else {})


@route("GET", f"{MESSAGES}/{{message}}")
def message(ask: Ask) -> Any:
    return copied(place(ask).find(ask.args["message"]).payload)


@route("PATCH", f"{MESSAGES}/{{message}}")
def edit(ask: Ask) -> Any:
    kept = own(ask, 50005)
    check_form(ask.form, EDIT, kept.payload)
    return copied(ask.fake.messages.edit(kept, ask.form, ask.files).payload)


@route("DELETE", f"{MESSAGES}/{{message}}")
def delete(ask: Ask) -> Any:
    ask.fake.messages.delete(own(ask, 50003))
    return NOTHING


@route("PUT", f"{MESSAGES}/{{message}}/reactions/{{emoji}}/@me")
def react(ask: Ask) -> Any:
    ask.fake.react(place(ask).find(ask.args["message"]), ask.fake.me(), unquote(ask.args["emoji"]))
    return NOTHING


@route("DELETE", f"{MESSAGES}/{{message}}/reactions/{{emoji}}/@me")
def unreact(ask: Ask) -> Any:
    kept = place(ask).find(ask.args["message"])
    ask.fake.react(kept, ask.fake.me(), unquote(ask.args["emoji"]), gone=True)
    return NOTHING
