"""A letter on its way into the person's own mail program: as a link, and as an unsent draft."""

import re
import unicodedata
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.policy import compat32
from urllib.parse import quote

LINK_LIMIT = 1600
"""Characters of a link; longer ones are cut or not opened at all.

Measured by others: Outlook and Windows Live Mail take 2,046 from any browser, Thunderbird 2,008
from Firefox, and Gmail, which packs the link into one of its own, about 1,620.
"""
ADDRESS_LIMIT = 254
PLAIN_SUBJECT = 60
"""Characters of a subject that needs no folding."""
AS_FILE = compat32.clone(linesep="\r\n", mangle_from_=False)
UTF_8 = Charset("utf-8")
UTF_8.body_encoding = QP
ATOM = r"[\w!#$%&'*+/=?^`{|}~-]+"
ADDRESS = re.compile(rf"{ATOM}(?:\.{ATOM})*@(?:[\w-]+\.)+[\w-]*[^\W\d_][\w-]*")


def mailto(address: str, subject: str, body: str) -> str:
    """Give a link that opens the letter in a mail program, or nothing where it were too long.

    An address that cannot be used is left out, and the person fills it in.
    """
    lines = "\r\n".join(_lines(body))
    fields = [("subject", _line(subject)), ("body", lines)]
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields if value)
    to = quote(_usable(address), safe="@")
    link = f"mailto:{to}?{query}" if query else f"mailto:{to}"
    return link if len(link) <= LINK_LIMIT else ""


def eml(subject: str, body: str, *, to: str = "") -> bytes:
    """Give the letter as a file that mail programs open as a draft: without sender and date.

    The same letter gives the same bytes.
    """
    message = Message(AS_FILE)
    message["X-Unsent"] = "1"
    # Outside ASCII an address needs a server that takes it, and the file could not say so.
    if (address := _usable(to)).isascii() and address:
        message["To"] = address
    message["Subject"] = _header(_line(subject))
    message.set_payload("\n".join(_lines(body)), UTF_8)
    return message.as_bytes()


def _header(line: str) -> str:
    """Give a subject as it may stand in a header.

    Today's policies of the library lose blanks where they fold words outside ASCII; this does not.
    """
    plain = line.isascii() and "=?" not in line and len(line) <= PLAIN_SUBJECT
    return line if plain else Header(line, "utf-8", header_name="Subject").encode()


def _usable(address: str) -> str:
    """Give one address that can stand in a header, or nothing."""
    bare = address.strip()
    return bare if len(bare) <= ADDRESS_LIMIT and ADDRESS.fullmatch(bare) else ""


def _line(text: str) -> str:
    """Give text on one line: what breaks lines in a header cannot begin another one."""
    return " ".join(" ".join(_lines(text)).split())


def _lines(text: str) -> list[str]:
    """Give the lines of a text, without signs that no mail program shows."""
    return [
        "".join(sign for sign in line if sign == "\t" or not _unsound(sign))
        for line in re.split(r"\r\n|\r|\n", text)
    ]


def _unsound(sign: str) -> bool:
    """Tell control signs and halves of a pair, which no encoding of a mail can hold."""
    return unicodedata.category(sign) in {"Cc", "Cs"}
