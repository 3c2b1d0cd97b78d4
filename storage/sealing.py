"""Seals pages with a data key a person, and data keys with the installation's key."""

import hmac
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from bot.page import Address
from bot.ports import Place

KEY_BYTES = 32
NONCE_BYTES = 12


class Unsealable(Exception):
    """What is kept does not open with this key."""


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDFExpand(hashes.SHA256(), KEY_BYTES, b"debrief " + purpose).derive(key)


def fingerprint(key: bytes) -> str:
    """Give a short name of a key by which a person can tell it from another."""
    mark = _derived(key, b"fingerprint").hex()
    return "-".join(mark[start : start + 4] for start in range(0, 16, 4))


@dataclass(frozen=True)
class Seal:
    """A key in use; `label` binds what is sealed to its place and version."""

    _cipher: AESGCM = field(repr=False)

    def close(self, plain: bytes, label: str) -> bytes:
        """Seal bytes under a label."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, label.encode())

    def open(self, sealed: bytes, label: str) -> bytes:
        """Open what was sealed under this label; raises `Unsealable`."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label.encode())
        except (InvalidTag, ValueError) as error:
            raise Unsealable("a kept page does not open with this key") from error


class Installation:
    """The installation's key: it wraps data keys, and hashes who and where for the lookup."""

    def __init__(self, key: bytes) -> None:
        """Derive a key for each purpose from 32 secret bytes."""
        self.print = fingerprint(key)
        self._wrapping = Seal(AESGCM(_derived(key, b"wrapping")))
        self._lookup = _derived(key, b"lookup")
        self._places = _derived(key, b"lookup of communities")

    def person(self, address: Address) -> str:
        """Hash where a person is, so that the table does not say who they are."""
        whole = f"{address.platform}\x1f{address.community}\x1f{address.person}"
        return hmac.digest(self._lookup, whole.encode(), "sha256").hex()

    def place(self, place: Place) -> str:
        """Hash a platform and a community on it, so that the table does not say which it is."""
        return hmac.digest(self._places, "\x1f".join(place).encode(), "sha256").hex()

    def new_key(self, page_id: str) -> tuple[bytes, Seal]:
        """Make a data key for a page: wrapped, to be kept, and ready for use."""
        plain = AESGCM.generate_key(KEY_BYTES * 8)
        return self._wrapping.close(plain, page_id), Seal(AESGCM(plain))

    def unwrap(self, wrapped: bytes, page_id: str) -> Seal:
        """Open a page's data key."""
        return Seal(AESGCM(self._wrapping.open(wrapped, page_id)))
