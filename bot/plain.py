"""Words in the form in which two people would call them the same."""

import re
import unicodedata
from functools import lru_cache

STOPS = re.compile(r"[^\w\s']+")


@lru_cache(8)  # what one turn asks for again and again, and no more of anyone's words
def plain(text: str) -> str:
    """Reduce words to what counts: without case, kinds of quotes, stops and blanks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("\u2019", "'")
    return " ".join(STOPS.sub(" ", text.casefold()).split())


def unaccented(text: str) -> str:
    """Reduce words to plain ones without accents, as many people type them."""
    return bare(plain(text))


def bare(text: str) -> str:
    """Give words without case, accents and kinds of apostrophes, and with their stops."""
    said = text.casefold()
    if said.isascii():
        return said
    apart = unicodedata.normalize("NFD", said.replace("\u2019", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
