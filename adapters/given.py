"""Reads single values of the environment: without what copying left, and as addresses."""

from collections.abc import Mapping
from urllib.parse import urlsplit

QUOTES = "\"'“”‘’"
"""What a copied value may be wrapped in."""


def given(environ: Mapping[str, str], name: str) -> str:
    """Give a value without what copying and quoting left around it."""
    return environ.get(name, "").strip().strip(QUOTES).strip()


def address(
    environ: Mapping[str, str], name: str, usual: str, wrong: list[str], example: str = ""
) -> str:
    """Read an address of the same kind as the usual one, or as an example where there is none."""
    example = example or usual
    url = given(environ, name) or usual
    kinds = ("http", "https") if example.startswith("http") else ("ws", "wss")
    try:
        parts = urlsplit(url)
        fits = not url or (parts.scheme in kinds and parts.hostname and parts.port != 0)
    except ValueError:
        fits = False
    if not fits:
        platform = name.partition("_")[0].capitalize()
        wrong.append(f"{name} must look like {example}; leave it out for {platform} itself.")
    return url
