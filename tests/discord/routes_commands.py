"""Routes about global commands."""

from typing import TYPE_CHECKING, Any

from tests.copied import copied
from tests.discord.checking import Payload, Refusal
from tests.discord.finding import NotThere
from tests.discord.limits_commands import check_command, check_commands
from tests.discord.rest import NOTHING, Ask, route

if TYPE_CHECKING:
    from tests.discord.fake import Discord

ALL = "/applications/{app}/commands"
ONE = f"{ALL}/{{command}}"
DEFAULTS: Payload = {
    "type": 1,
    "options": [],
    "description": "",
    "name_localizations": None,
    "description_localizations": None,
    "default_member_permissions": None,
    "nsfw": False,
    "integration_types": [0],
    "contexts": None,
}


class Commands:
    """The app's global commands."""

    most_creates = 200  # a day

    def __init__(self, fake: "Discord") -> None:
        self.fake = fake
        self.all: list[Payload] = []
        self.puts = 0
        self.creates = 0

    def named(self, name: str, locale: str) -> Payload:
        """The command that somebody types, in their own language or by its plain name."""
        for one in self.all:
            if name in (one["name"], (one["name_localizations"] or {}).get(locale)):
                return one
        raise NotThere(f"no command /{name} among {[one['name'] for one in self.all]}")

    def keep(self, body: Payload) -> Payload:
        """A command that takes the place of one of its name, or is new."""
        kind = body.get("type", 1)
        old = [one for one in self.all if (one["name"], one["type"]) == (body["name"], kind)]
        if not old:
            if self.creates >= self.most_creates:
                raise Refusal(400, 30034)
            self.creates += 1
        known = {"id": old[0]["id"] if old else self.fake.snowflakes.next()}
        version = {"version": self.fake.snowflakes.next(), "application_id": self.fake.app_id}
        given = {name: value for name, value in body.items() if value is not None}
        return {**DEFAULTS, **given, **known, **version}


def commands(ask: Ask) -> Commands:
    """The commands of the app, and of no other."""
    if ask.args["app"] != ask.fake.app_id:
        raise Refusal(403, 20012)
    return ask.fake.commands


def find(ask: Ask) -> Payload:
    """The command of that id."""
    for one in commands(ask).all:
        if one["id"] == ask.args["command"]:
            return one
    raise Refusal(404, 10063)


def shown(one: Payload, localised: bool = True) -> Payload:
    """A command as the API gives it."""
    copy = copied(one)
    if not localised:
        del copy["name_localizations"], copy["description_localizations"]
    return copy


@route("GET", ALL)
def list_commands(ask: Ask) -> Any:
    return [shown(one, ask.truth("with_localizations")) for one in commands(ask).all]


@route("PUT", ALL)
def overwrite(ask: Ask) -> Any:
    held = commands(ask)
    held.puts += 1
    check_commands(ask.body)
    held.all = [held.keep(one) for one in ask.body]
    return [shown(one) for one in held.all]


@route("POST", ALL)
def create(ask: Ask) -> Any:
    held = commands(ask)
    check_command(ask.form)
    new = held.keep(ask.form)
    held.all = [one for one in held.all if one["id"] != new["id"]] + [new]
    return shown(new)


@route("GET", ONE)
def get(ask: Ask) -> Any:
    return shown(find(ask))


@route("PATCH", ONE)
def change(ask: Ask) -> Any:
    one = find(ask)
    fixed = {"id", "version", "application_id"}
    whole = {name: value for name, value in one.items() if name not in fixed} | ask.form
    check_command(whole)
    one |= whole
    one["version"] = ask.fake.snowflakes.next()
    return shown(one)


@route("DELETE", ONE)
def delete(ask: Ask) -> Any:
    commands(ask).all.remove(find(ask))
    return NOTHING
