"""The forms in which messages come, as Discord would refuse them, and whom messages ping."""

import re
from typing import Any

from tests.discord.checking import Faults, Payload, Refusal
from tests.discord.limits import (
    EPHEMERAL,
    MOST_CONTENT,
    SILENT,
    SUPPRESS_EMBEDS,
    V2_FLAG,
    check_components,
    texts,
)

COMMON = "content embeds allowed_mentions components attachments flags poll tts"
CREATE = f"{COMMON} nonce enforce_nonce message_reference sticker_ids"
WEBHOOK = f"{COMMON} username avatar_url thread_name applied_tags"
EDIT = COMMON  # discord.py sends `tts` with an edit, and Discord passes over it
REFERENCE = "type channel_id guild_id fail_if_not_exists"
SETTABLE = {
    CREATE: SUPPRESS_EMBEDS | SILENT | V2_FLAG,
    WEBHOOK: SUPPRESS_EMBEDS | SILENT | V2_FLAG | EPHEMERAL,
    EDIT: SUPPRESS_EMBEDS | V2_FLAG,
}
KINDS = {"users", "roles", "everyone"}


def check_form(body: Any, fields: str, before: Payload | None = None) -> None:
    """Refuse what Discord would refuse in a new message, or in a change to the one before."""
    faults = Faults()
    if not faults.object("", body, fields):
        raise Refusal(400, 50109)
    old = before or {}
    faults.string("content", body.get("content"), MOST_CONTENT, least=0)
    faults.number("flags", body.get("flags"), 0, 2**31)
    flags = body.get("flags") or 0
    if flags & ~(SETTABLE[fields] | old.get("flags", 0)):
        faults.add("flags", "That flag cannot be set")
    was = bool(old.get("flags", 0) & V2_FLAG)
    if was and body.get("flags") is not None and not flags & V2_FLAG:
        faults.add("flags", "IS_COMPONENTS_V2 cannot be removed", "MESSAGE_V2_FLAG_REMOVED")
    v2 = was or bool(flags & V2_FLAG)
    if v2:
        for name in ("content", "embeds", "poll", "sticker_ids"):
            held = body[name] if name in body else old.get(name)
            if held:
                say = f"The '{name}' field cannot be used with MessageFlags.IS_COMPONENTS_V2"
                faults.add(name, say, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")
    if body.get("components") is not None:
        check_components(faults, body["components"], v2)
    check_embeds(faults, body.get("embeds") or [])
    if body.get("message_reference") is not None:
        faults.object("message_reference", body["message_reference"], REFERENCE, "message_id")
    check_nonce(faults, body)
    check_allowed(faults, body.get("allowed_mentions"))
    faults.check()


def check_embeds(faults: Faults, embeds: Any) -> None:
    """At most ten of them, with so many characters each and in all."""
    total = 0
    for number, one in enumerate(faults.many("embeds", embeds, 10, least=0)):
        held = [
            (256, "title", one.get("title")),
            (4096, "description", one.get("description")),
            (2048, "footer.text", (one.get("footer") or {}).get("text")),
            (256, "author.name", (one.get("author") or {}).get("name")),
        ]
        fields = faults.many(f"embeds.{number}.fields", one.get("fields") or [], 25, least=0)
        for place, field in enumerate(fields):
            held.append((256, f"fields.{place}.name", field.get("name")))
            held.append((1024, f"fields.{place}.value", field.get("value")))
        for most, name, words in held:
            faults.string(f"embeds.{number}.{name}", words, most, least=0)
            total += len(words or "")
    if total > 6000:
        say = "Embed size exceeds maximum size of 6000"
        faults.add("embeds", say, "MAX_EMBED_SIZE_EXCEEDED")


def check_nonce(faults: Faults, body: Payload) -> None:
    """A nonce is a short string or a number."""
    faults.yes_or_no("enforce_nonce", body.get("enforce_nonce"))
    if isinstance(body.get("nonce"), int):
        faults.number("nonce", body["nonce"], -(2**63), 2**63 - 1)
    else:
        faults.string("nonce", body.get("nonce"), 25, least=0)


def check_allowed(faults: Faults, allowed: Any) -> None:
    """Who may be pinged: kinds or ids of them, not both."""
    if allowed is None or not faults.object(
        "allowed_mentions", allowed, "parse users roles replied_user"
    ):
        return
    parse = allowed.get("parse") or []
    for number, kind in enumerate(parse):
        faults.one_of(f"allowed_mentions.parse.{number}", kind, KINDS)
    for kind in ("users", "roles"):
        faults.many(f"allowed_mentions.{kind}", allowed.get(kind) or [], 100, least=0)
        if kind in parse and allowed.get(kind):
            say = f"parse:[{kind!r}] and {kind}: [ids...] are mutually exclusive."
            faults.add("allowed_mentions", say, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE")


def pinged(
    message: Payload, allowed: Payload | None, default: set[str], replied: str = ""
) -> list[str]:
    """Who would be pinged: ids of users, `&` and ids of roles, `@everyone`, `@here`."""
    said = "\n".join(texts(message))
    parse = default if allowed is None else set(allowed.get("parse") or [])
    found = []
    for sign, kind in (("@!?", "users"), ("@&", "roles")):
        named = re.findall(rf"<{sign}(\d+)>", said)
        ids = {str(one) for one in (allowed or {}).get(kind) or []}
        prefix = "&" if kind == "roles" else ""
        found += [f"{prefix}{id}" for id in named if kind in parse or id in ids]
    if "everyone" in parse:
        found += re.findall(r"@(?:everyone|here)\b", said)
    if replied and (allowed is None or allowed.get("replied_user")):
        found.append(replied)
    return list(dict.fromkeys(found))
