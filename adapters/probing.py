"""Asking a platform one thing within a few seconds: its answer, or a code for what went wrong."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

PATIENCE = 5
"""Seconds for each question."""
UNREADABLE, TIMEOUT, PROXY = "(unreadable)", "(timeout)", "(proxy)"
CERTIFICATE, UNREACHABLE = "(certificate)", "(unreachable)"
PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")


@dataclass(frozen=True)
class Answer:
    """What a platform said, or the code of why not; codes of ours stand in brackets."""

    error: str = ""
    data: Mapping[str, Any] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def offline(self) -> bool:
        """Whether it was not the platform that answered."""
        return self.error.startswith("(")


def proxy() -> str | None:
    """Give the address of the way out that the environment names, if it does."""
    return next((os.environ[name] for name in PROXIES if os.environ.get(name, "").strip()), None)


def code(failure: Exception) -> str:
    """Give a code for a failure on the way; its own words may hold an address with a secret."""
    match failure:
        case TimeoutError():
            return TIMEOUT
        case aiohttp.ClientProxyConnectionError() | aiohttp.ClientHttpProxyError():
            return PROXY
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientSSLError():
            return CERTIFICATE
        case aiohttp.WSServerHandshakeError() | ValueError() | TypeError():
            return UNREADABLE
    return UNREACHABLE


def network(code: str, url: str, platform: str) -> tuple[str, str] | None:
    """Explain a code of ours: what is wrong on the way to an address, and what to do."""
    where = _host(url)
    proxied = "Behind a proxy, set HTTPS_PROXY to its address in the environment."
    return {
        TIMEOUT: (f"{where} does not answer within {PATIENCE} seconds.", proxied),
        UNREACHABLE: (f"{where} can't be reached from here.", f"Is the network there? {proxied}"),
        PROXY: ("The proxy in HTTPS_PROXY does not let us through.", "Ask who runs the proxy."),
        CERTIFICATE: (
            f"The certificate of {where} can't be trusted: a proxy may be reading along.",
            "Point SSL_CERT_FILE to the certificate of whoever runs the proxy.",
        ),
        UNREADABLE: (f"What answers at {where} does not speak as {platform} does.", proxied),
    }.get(code)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "the other end"
    except ValueError:
        return "the other end"
