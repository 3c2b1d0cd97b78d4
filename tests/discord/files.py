"""Files: uploaded with a form, attached to a message, shown in its components, fetched again."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import BodyPartReader, web

from tests.discord.checking import Payload, Refusal
from tests.discord.limits import walk
from tests.discord.state import Place

if TYPE_CHECKING:
    from tests.discord.fake import Discord


MOST_BYTES = 10 * 2**20


@dataclass(frozen=True)
class File:
    """A file as it was uploaded."""

    name: str
    data: bytes
    kind: str = "application/octet-stream"


async def read_form(request: web.Request) -> tuple[Any, list[File]]:
    """The body of a call, and the files that came with it."""
    if request.content_type == "application/json":
        text = await request.text()
        try:
            return (json.loads(text) if text else None), []
        except ValueError:
            raise Refusal(400, 50109) from None
    if not request.content_type.startswith("multipart/"):
        return None, []
    body: Any = None
    numbered: dict[str, File] = {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        data = bytes(await part.read())
        if part.name == "payload_json":
            body = json.loads(data)
        else:
            numbered[str(part.name)] = File(str(part.filename), data)
    return body, [numbered[f"files[{number}]"] for number in range(len(numbered))]


class Uploads:
    """All files by their ids."""

    def __init__(self, fake: "Discord") -> None:
        self.fake = fake
        self.by_id: dict[str, File] = {}

    def attached(
        self, place: Place, body: Payload, files: list[File], before: list[Payload]
    ) -> list[Payload]:
        """The attachments of a message: those that came with the form, and those that stay."""
        given = body.get("attachments")
        if given is None:
            return [self.keep(place, file) for file in files]
        standing = {one["id"]: one for one in before}
        shown = []
        for one in given:
            id = str(one.get("id"))
            if id in standing:
                shown.append(standing[id])
            elif id.isdigit() and int(id) < len(files):
                shown.append(self.keep(place, files[int(id)], one))
            else:
                raise Refusal(400, 50035, {"attachments": {"_errors": [{"message": id}]}})
        return shown

    def keep(self, place: Place, file: File, about: Payload | None = None) -> Payload:
        """Put a file on the shelf; gives it as an attachment."""
        if len(file.data) > MOST_BYTES:
            raise Refusal(413, 40005)
        id = self.fake.snowflakes.next()
        self.by_id[id] = file
        name = (about or {}).get("filename") or file.name
        url = f"{self.fake.url}/attachments/{place.id}/{id}/{name}"
        return {
            "id": id,
            "filename": name,
            "size": len(file.data),
            "url": url,
            "proxy_url": url,
            "content_type": file.kind,
            **{key: about[key] for key in ("description",) if about and about.get(key)},
        }

    async def fetch(self, request: web.Request) -> web.Response:
        """The file itself."""
        file = self.by_id.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        return web.Response(body=file.data, content_type=file.kind)


def resolve(message: Payload) -> None:
    """Point `attachment://name` in the components to the file of that name."""
    by_name = {one["filename"]: one for one in message["attachments"]}
    media = []
    for one in walk(message["components"]):
        media += [one[name] for name in ("file", "media") if name in one]
        media += [item["media"] for item in one.get("items", [])]
    for item in media:
        url = str(item["url"])
        if not url.startswith("attachment://"):
            continue
        if url[13:] not in by_name:
            tree = {"components": {"_errors": [{"code": "FILE", "message": f"no {url}"}]}}
            raise Refusal(400, 50035, tree)
        file = by_name[url[13:]]
        item |= {name: file[name] for name in ("url", "proxy_url", "content_type")}
        item |= {"height": None, "width": None, "placeholder": "", "loading_state": 2}
        item["attachment_id"] = file["id"]
