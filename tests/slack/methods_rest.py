"""Methods for files, and those that end an installation."""

from typing import Any

from tests.slack.checking import Payload
from tests.slack.methods_chat import reachable, room_for_a_message
from tests.slack.responses import content
from tests.slack.state import Conversation, Refusal
from tests.slack.web_api import Asking, method


@method(
    "files.getUploadURLExternal",
    "filename length alt_txt snippet_type",
    scope="files:write",
)
def upload_url(ask: Asking) -> Payload:
    ask.must("filename", "length")
    if not ask.text("length").isdigit() or int(ask.text("length")) < 1:
        raise Refusal("invalid_arguments")
    id = ask.slack.uploads.expect(ask.text("filename"), int(ask.text("length")))
    return {"file_id": id, "upload_url": f"{ask.slack.url}/upload/{id}"}


@method(
    "files.completeUploadExternal",
    "files channel_id channels initial_comment thread_ts blocks",
    scope="files:write",
)
def complete_upload(ask: Asking) -> Payload:
    ask.must("files")
    files: list[Any] = ask.args["files"] if isinstance(ask.args["files"], list) else []
    uploaded = [ask.slack.uploads.take(str(one.get("id"))) for one in files]
    shown = [
        {"id": one["id"], "name": name, "title": one.get("title", name), "mode": "hosted"}
        for one, (name, _) in zip(files, uploaded, strict=True)
    ]
    if ask.text("channel_id"):
        _share(ask, ask.team.place(ask.text("channel_id")), shown, uploaded)
    return {"files": shown}


def _share(
    ask: Asking, place: Conversation, shown: list[Payload], uploaded: list[tuple[str, bytes]]
) -> None:
    if ask.team.bot_user not in place.members:
        raise Refusal("not_in_channel")
    room_for_a_message(ask, place)
    reachable(ask, place)
    comment: Payload = {"text": "", "blocks": []}
    if ask.text("initial_comment") or ask.args.get("blocks"):
        comment = content(ask.text("initial_comment"), ask.args.get("blocks"))
    what = comment | {"files": shown, "subtype": "file_share"}
    ask.team.post(place, what, ask.text("thread_ts"))
    member = ask.team.whose(place)
    if member is not None:
        member.files += uploaded


@method("auth.revoke", "test")
def revoke(ask: Asking) -> Payload:
    if ask.truth("test"):
        return {"revoked": False}
    ask.team.end("token_revoked")
    return {"revoked": True}


@method("apps.uninstall", "client_id client_secret", a_minute=20)
def uninstall(ask: Asking) -> Payload:
    if ask.text("client_id") != ask.slack.client_id:
        raise Refusal("invalid_client_id")
    if ask.text("client_secret") != ask.slack.client_secret:
        raise Refusal("bad_client_secret")
    ask.team.end("account_inactive")
    return {}
