"""The keys in use: data keys of pages that are being read, and the hashes of their people."""

from bot.page import Address
from bot.ports import Place
from storage.sealing import Installation, Seal

KEPT = 10_000
"""Keys and hashes held in memory, to spare working them out at every turn."""


class Keyring:
    """Opens data keys with the installation's key, and keeps those in use at hand."""

    def __init__(self, installation: Installation) -> None:
        """Take the installation's key."""
        self._installation = installation
        self._seals: dict[str, Seal] = {}
        self._hashes: dict[Address, str] = {}

    def seal(self, page_id: str, wrapped: bytes) -> Seal:
        """Give the seal of a page from its wrapped data key; raises `Unsealable`."""
        if page_id not in self._seals:
            self._seals[page_id] = self._installation.unwrap(wrapped, page_id)
        return self._seals[page_id]

    def trim(self) -> None:
        """Hold not too many keys; between batches only, for a batch counts on those it opened."""
        if len(self._seals) > KEPT:
            self._seals.clear()
        if len(self._hashes) > KEPT:
            self._hashes.clear()

    def known(self, page_id: str) -> Seal:
        """Give the seal of a page that was opened or made in this batch."""
        return self._seals[page_id]

    def new(self, page_id: str) -> bytes:
        """Make a data key for a new page and give it wrapped."""
        wrapped, self._seals[page_id] = self._installation.new_key(page_id)
        return wrapped

    def drop(self, page_id: str) -> None:
        """Hold a data key no longer."""
        self._seals.pop(page_id, None)

    def place(self, place: Place) -> str:
        """Give the keyed hash under which the pages of a community are found."""
        return self._installation.place(place)

    def met(self, person: Address, hashed: str) -> None:
        """Take the hash of a person from their row, which their page was sealed to."""
        self._hashes[person] = hashed

    def hashed(self, person: Address) -> str:
        """Give the keyed hash under which a person's page is found."""
        if person not in self._hashes:
            self._hashes[person] = self._installation.person(person)
        return self._hashes[person]
