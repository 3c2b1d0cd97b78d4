"""What in a message would call people: control sequences where Slack reads them as such."""

import re
from typing import Any

CALLS = re.compile(r"<(?:@[UW]\w*|!(?:here|channel|everyone|subteam\^\w+))[^>]*>")


def pings(shown: Any) -> list[str]:
    """All of them in a message, view or list of blocks; plain text and rich text call nobody."""
    if isinstance(shown, list):
        return [one for item in shown for one in pings(item)]
    if not isinstance(shown, dict):
        return []
    if shown.get("type") in ("plain_text", "rich_text"):
        return []
    text = shown.get("text")
    here = CALLS.findall(text) if isinstance(text, str) else []
    return here + [one for name, item in shown.items() if name != "metadata" for one in pings(item)]
