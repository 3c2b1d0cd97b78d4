"""Long text in pieces that fit a platform, cut at lines or blanks, once it is written its way."""

from collections.abc import Callable, Iterator

Written = Callable[[str], str]
"""Writes text so that a platform shows it as it is."""


def cut(text: str, limit: int, written: Written) -> str:
    """Give text, written, that is at most `limit` characters long."""
    if len(whole := written(text)) <= limit:
        return whole
    return f"{next(pieces(text, limit - 1, written), '')}…"


def pieces(text: str, limit: int, written: Written) -> Iterator[str]:
    """Give text written, in pieces of at most `limit` characters, cut at lines or blanks."""
    rest = text
    while len(rest) > limit or len(written(rest)) > limit:
        fits = _fitting(rest, limit, written)
        end = max(rest.rfind("\n", 0, fits), 0) or max(rest.rfind(" ", 0, fits), 0) or fits
        yield written(rest[:end])
        gap = rest[end : end + 1]
        rest = rest[end + 1 :] if gap in ("\n", " ") else rest[end:]
    if rest:
        yield written(rest)


def _fitting(text: str, limit: int, written: Written) -> int:
    """Count the characters that fit into `limit` once they are written."""
    least, most = 1, min(len(text), limit)
    while least < most:
        middle = (least + most + 1) // 2
        if len(written(text[:middle])) <= limit:
            least = middle
        else:
            most = middle - 1
    return least
