"""The words that faults in a payload are said in, each with the place where it lies."""

from typing import Any

Payload = dict[str, Any]


def kind_of(value: Any) -> str | None:
    """The type that an object names, if it is one and names it by a word."""
    kind = value.get("type") if isinstance(value, dict) else None
    return kind if isinstance(kind, str) else None


class Faults:
    """What is wrong with one payload; every check adds to it and none raises."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def add(self, path: str, what: str) -> None:
        """Note a fault in the form in which Slack itself reports it."""
        self.found.append(f"[ERROR] {what} [json-pointer:{path}]")

    def object(self, path: str, value: Any, fields: str, required: str = "") -> bool:
        """An object with these fields and no others; false where there is nothing to look into."""
        if not isinstance(value, dict):
            self.add(path, "must be an object")
            return False
        for name in value.keys() - set(fields.split()) - {"type"}:
            self.add(path, f"invalid additional property: {name}")
        for name in required.split():
            if value.get(name) is None:
                self.add(path, f"missing required field: {name}")
        return True

    def string(self, path: str, value: Any, most: int, least: int = 1) -> None:
        """A string of so many characters; what is absent is no fault here."""
        if value is None:
            return
        if not isinstance(value, str):
            self.add(path, "must be a string")
        elif not least <= len(value) <= most:
            self.add(path, f"must have {least} to {most} characters, has {len(value)}")

    def number(self, path: str, value: Any, least: int, most: int) -> None:
        """A whole number in a range."""
        if value is None:
            return
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.add(path, f"must be a number from {least} to {most}")

    def yes_or_no(self, path: str, value: Any) -> None:
        """A boolean, and not a word or number that looks like one."""
        if value is not None and not isinstance(value, bool):
            self.add(path, "must be true or false")

    def many(self, path: str, value: Any, most: int, least: int = 1) -> list[Any]:
        """A list of so many items, or an empty one where it is none."""
        if value is None:
            return []
        if not isinstance(value, list):
            self.add(path, "must be a list")
            return []
        if not least <= len(value) <= most:
            self.add(path, f"must have {least} to {most} items, has {len(value)}")
        if None in value:
            self.add(path, "items must not be null")
        return value

    def text(self, path: str, value: Any, most: int, plain: bool = False) -> None:
        """A text object; `plain` where Slack takes no mrkdwn."""
        if value is None:
            return
        if not self.object(path, value, "text emoji verbatim", "type text"):
            return
        kind = kind_of(value)
        if kind not in ("plain_text", "mrkdwn") or (plain and kind != "plain_text"):
            self.add(path, f"unsupported type: {kind}")
        if kind == "mrkdwn" and "emoji" in value:
            self.add(path, "invalid additional property: emoji")
        if kind == "plain_text" and "verbatim" in value:
            self.add(path, "invalid additional property: verbatim")
        self.string(f"{path}/text", value.get("text"), most)
