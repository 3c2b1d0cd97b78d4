"""Methods that read: who the bot is, conversations and their messages, members, the workspace."""

from tests.copied import copied
from tests.slack.checking import Payload
from tests.slack.state import Conversation, Refusal
from tests.slack.web_api import Asking, method

HISTORY = {"im": "im:history", "channel": "channels:history"}
READ = {"im": "im:read", "channel": "channels:read"}
PAGES = "channel cursor limit oldest latest inclusive include_all_metadata"


@method("auth.test", a_minute=600)
def auth_test(ask: Asking) -> Payload:
    team = ask.team
    return {
        "url": f"https://{team.id.lower()}.slack.com/",
        "team": team.name,
        "team_id": team.id,
        "user": "debrief",
        "user_id": team.bot_user,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


@method("conversations.open", "channel users return_im prevent_creation", a_minute=50)
def open_conversation(ask: Asking) -> Payload:
    ask.need("im:write")
    users = ask.args.get("users") or []
    named = users.split(",") if isinstance(users, str) else users
    if ask.text("channel"):
        return {"channel": _described(ask, ask.team.place(ask.text("channel")))}
    if len(named) != 1:
        raise Refusal("users_list_not_supplied" if not named else "not_supported_by_this_fake")
    member = ask.team.members.get(named[0])
    if member is None:
        raise Refusal("user_not_found")
    if member.deleted:
        raise Refusal("user_disabled")
    full = ask.truth("return_im")
    return {"channel": _described(ask, member.place) if full else {"id": member.dm_id}}


@method("conversations.info", "channel include_locale include_num_members", a_minute=50)
def info(ask: Asking) -> Payload:
    ask.must("channel")
    place = ask.team.place(ask.text("channel"))
    ask.need(READ[place.kind])
    return {"channel": _described(ask, place)}


@method("conversations.history", PAGES, a_minute=50)
def history(ask: Asking) -> Payload:
    place = _readable(ask)
    return _page(ask, [one for one in place.top() if _between(ask, one)], default=100)


@method("conversations.replies", f"{PAGES} ts", a_minute=50)
def replies(ask: Asking) -> Payload:
    ask.must("ts")
    place = _readable(ask)
    if place.find(ask.text("ts")) is None:
        raise Refusal("thread_not_found")
    thread = place.thread(ask.text("ts"))
    return _page(ask, [one for one in thread if _between(ask, one)], default=1000)


@method("conversations.list", "types cursor limit exclude_archived team_id", a_minute=20)
def conversations(ask: Asking) -> Payload:
    kinds = (ask.text("types") or "public_channel").split(",")
    listed: list[Conversation] = []
    if "im" in kinds:
        ask.need("im:read")
        listed += [one.place for one in ask.team.members.values() if one.place.messages]
    if "public_channel" in kinds:
        ask.need("channels:read")
        listed += ask.team.channels.values()
    wanted, cursor = _cut(ask, len(listed), default=100)
    described = [_described(ask, place) for place in listed[wanted]]
    return {"channels": described, "response_metadata": {"next_cursor": cursor}}


method("users.conversations", "types cursor limit exclude_archived team_id user", a_minute=50)(
    conversations
)


@method("users.info", "user include_locale", scope="users:read")
def user_info(ask: Asking) -> Payload:
    ask.must("user")
    member = ask.team.members.get(ask.text("user"))
    if member is None:
        raise Refusal("user_not_found")
    locale = {"locale": member.locale} if ask.truth("include_locale") else {}
    return {"user": member.as_user() | locale}


@method("team.info", "team domain", scope="team:read", a_minute=50)
def team_info(ask: Asking) -> Payload:
    team = ask.team
    plan = {"plan": team.plan} if team.plan else {}
    return {"team": {"id": team.id, "name": team.name, "domain": team.id.lower(), **plan}}


def _readable(ask: Asking) -> Conversation:
    place = ask.place()
    ask.need(HISTORY[place.kind])
    return place


def _described(ask: Asking, place: Conversation) -> Payload:
    member = ask.team.whose(place)
    if member is None:
        return {"id": place.id, "name": place.id.lower(), "is_channel": True, "is_im": False}
    return {
        "id": place.id,
        "is_im": True,
        "is_channel": False,
        "user": member.id,
        "is_user_deleted": member.deleted,
    }


def _between(ask: Asking, message: Payload) -> bool:
    """Bounds are left out unless asked for; stamps are compared as Slack does, as numbers."""
    at, inclusive = _micros(message["ts"]), ask.truth("inclusive")
    oldest, latest = _micros(ask.text("oldest") or "0"), _micros(ask.text("latest") or "9e9")
    return oldest < at < latest or (inclusive and at in (oldest, latest))


def _micros(stamp: str) -> int:
    return round(float(stamp) * 1_000_000)


def _cut(ask: Asking, many: int, default: int) -> tuple[slice, str]:
    try:
        begin, size = int(ask.text("cursor") or 0), int(ask.text("limit") or default)
    except ValueError:
        raise Refusal("invalid_cursor") from None
    if not 1 <= size <= 1000:
        raise Refusal("invalid_limit")
    end = begin + size
    return slice(begin, end), str(end) if end < many else ""


def _page(ask: Asking, messages: list[Payload], default: int) -> Payload:
    wanted, cursor = _cut(ask, len(messages), default)
    page = copied(messages[wanted])
    if not ask.truth("include_all_metadata"):
        for message in page:
            message.pop("metadata", None)
    return {
        "messages": page,
        "has_more": bool(cursor),
        "response_metadata": {"next_cursor": cursor},
    }
