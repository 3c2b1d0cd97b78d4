"""How Discord says no: a refusal with its code, and the tree of what is wrong with a form."""

from typing import Any

Payload = dict[str, Any]

MESSAGES = {
    0: "401: Unauthorized",
    10003: "Unknown Channel",
    10004: "Unknown Guild",
    10008: "Unknown Message",
    10013: "Unknown User",
    10015: "Unknown Webhook",
    10062: "Unknown interaction",
    10063: "Unknown application command",
    30034: "Max number of daily application command creates has been reached (200)",
    30046: "Maximum number of edits to messages older than 1 hour reached. Try again later.",
    40003: "You are opening direct messages too fast.",
    40005: "Request entity too large",
    40060: "Interaction has already been acknowledged.",
    40094: "This interaction has reached the maximum number of follow-up messages.",
    50001: "Missing Access",
    50003: "Cannot execute action on a DM channel",
    50005: "Cannot edit a message authored by another user",
    50006: "Cannot send an empty message",
    50007: "Cannot send messages to this user",
    50013: "Missing Permissions",
    50027: "Invalid Webhook Token",
    50035: "Invalid Form Body",
    50109: "The request body contains invalid JSON.",
    50278: "Cannot send messages to this user due to having no mutual guilds",
}


class Refusal(Exception):
    """What a route answers instead of doing it."""

    def __init__(self, status: int, code: int, errors: Payload | None = None, **more: Any) -> None:
        self.status = status
        self.code = code
        self.body: Payload = {"message": MESSAGES.get(code, "Refused"), "code": code, **more}
        if errors:
            self.body["errors"] = errors
        super().__init__(f"{status} {code} {errors or ''}")


class Faults:
    """What is wrong with one form; every check adds to it and none raises."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []
        self.strange: list[str] = []  # fields that Discord would pass over in silence

    def add(self, path: str, message: str, code: str = "BASE_TYPE_INVALID") -> None:
        """Note a fault at a place such as `components.0.label`."""
        self.found.append((path, code, message))

    def check(self) -> None:
        """Refuse the form if anything was found."""
        for path in self.strange:
            self.add(path, "this field is unknown", "FAKE_UNKNOWN_FIELD")
        if not self.found:
            return
        tree: Payload = {}
        for path, code, message in self.found:
            place = tree
            for step in path.split("."):
                place = place.setdefault(step, {})
            place.setdefault("_errors", []).append({"code": code, "message": message})
        raise Refusal(400, 50035, tree, strange=self.strange)

    def object(self, path: str, value: Any, fields: str, required: str = "") -> bool:
        """An object with these fields; false where there is nothing to look into."""
        if not isinstance(value, dict):
            self.add(path, "Only dictionaries may be used in a DictType", "DICT_TYPE_CONVERT")
            return False
        inside = f"{path}." if path else ""
        known = set(fields.split()) | set(required.split())
        self.strange += [f"{inside}{name}" for name in value if name not in known]
        for name in required.split():
            if value.get(name) is None:
                self.add(f"{inside}{name}", "This field is required", "BASE_TYPE_REQUIRED")
        return True

    def string(self, path: str, value: Any, most: int, least: int = 1) -> None:
        """A string of so many characters; what is absent is no fault here."""
        if value is None:
            return
        if not isinstance(value, str):
            self.add(path, f'Could not interpret "{value}" as string.', "STRING_TYPE_CONVERT")
        elif not least <= len(value) <= most:
            say = f"Must be between {least} and {most} in length."
            self.add(path, say, "BASE_TYPE_BAD_LENGTH")

    def number(self, path: str, value: Any, least: int, most: int) -> None:
        """A whole number in a range."""
        if value is None:
            return
        if not isinstance(value, int) or isinstance(value, bool):
            self.add(path, f'"{value}" is not an integer.', "NUMBER_TYPE_COERCE")
        elif not least <= value <= most:
            self.add(path, f"int value should be between {least} and {most}.", "NUMBER_TYPE_RANGE")

    def yes_or_no(self, path: str, value: Any) -> None:
        """A boolean."""
        if value is not None and not isinstance(value, bool):
            self.add(path, "Must be either true or false.", "BOOLEAN_TYPE_CONVERT")

    def many(self, path: str, value: Any, most: int, least: int = 1) -> list[Any]:
        """A list of so many items, or an empty one where it is none."""
        if not isinstance(value, list):
            if value is not None or least:
                self.add(path, "Only iterables may be used in a ListType", "LIST_TYPE_CONVERT")
            return []
        if not least <= len(value) <= most:
            say = f"Must be between {least} and {most} in length."
            self.add(path, say, "BASE_TYPE_BAD_LENGTH")
        return value

    def one_of(self, path: str, value: Any, allowed: Any) -> bool:
        """One of some values."""
        if value in allowed:
            return True
        say = f"Value must be one of {{{', '.join(map(str, sorted(allowed)))}}}."
        self.add(path, say, "BASE_TYPE_CHOICES")
        return False

    def once(self, path: str, name: str, among: list[Any]) -> None:
        """Values of a kind that may stand only once."""
        for value in {one for one in among if among.count(one) > 1}:
            say = f"{name} {value!r} is duplicated"
            self.add(path, say, "COMPONENT_CUSTOM_ID_DUPLICATED")
