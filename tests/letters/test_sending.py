"""A letter reaches a mail program whole, or not at all."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.letters.sending import LINK_LIMIT, eml, mailto
from bot.words import ENGLISH
from tests.letters.every_letter import KINDS, Kind, Sort, told, written

ANYTHING = st.text(st.characters(codec=None), max_size=200)
PRINTED = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=80)
GOOD = ["jess@acme.com", "jess.miller+jobs@mail.acme.co.uk", "o'neil@acme.com", "a%b@acme.com"]
BAD = [
    "",
    "[email]",
    "jess",
    "jess@",
    "@acme.com",
    "jess@acme",
    "jess@acme..com",
    "a.@acme.com",
    "jess@acme.com, bob@acme.com",
    "Jess <jess@acme.com>",
    "jess@acme.com?cc=bob@acme.com",
    "jess@acme.com\nBcc: bob@acme.com",
    "jess @acme.com",
    "jess@127.0.0.1",
    f"{'x' * 300}@acme.com",
]


def parsed(link: str) -> tuple[str, str, str]:
    """Give the address, the subject and the body as a mail program reads them."""
    parts = urlsplit(link)
    fields = parse_qs(parts.query.replace("+", "%2B"), strict_parsing=bool(parts.query))
    assert parts.scheme == "mailto" and not parts.fragment
    assert set(fields) <= {"subject", "body"}
    return unquote(parts.path), fields.get("subject", [""])[0], fields.get("body", [""])[0]


def read(file: bytes) -> EmailMessage:
    message = message_from_bytes(file, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@given(PRINTED, st.lists(PRINTED, max_size=4))
@example("Thanks & all? 100% #1", ["Dear Jö,", "", "a+b=c “so” 🙂 +1"])
def test_a_link_gives_back_what_was_put_in(subject: str, lines: list[str]) -> None:
    link = mailto("jess@acme.com", subject, "\n".join(lines))

    if link:
        assert link.isascii() and " " not in link
        assert parsed(link) == ("jess@acme.com", " ".join(subject.split()), "\r\n".join(lines))


@given(ANYTHING, ANYTHING, ANYTHING)
def test_a_link_can_be_made_of_anything(address: str, subject: str, body: str) -> None:
    link = mailto(address, subject, body)

    assert len(link) <= LINK_LIMIT
    assert not link or parsed(link)


def test_lines_end_as_the_standard_says() -> None:
    assert mailto("", "", "a\nb\r\nc\rd") == "mailto:?body=a%0D%0Ab%0D%0Ac%0D%0Ad"


@pytest.mark.parametrize("address", [*GOOD, "jörg@müller.de"])
def test_a_usable_address_is_kept(address: str) -> None:
    assert parsed(mailto(f" {address} ", "Hi", ""))[0] == address


@pytest.mark.parametrize("address", BAD)
def test_an_address_that_cannot_be_used_is_left_out(address: str) -> None:
    assert mailto(address, "Hi", "Body") == "mailto:?subject=Hi&body=Body"
    assert read(eml("Hi", "Body", to=address))["To"] is None


def test_a_link_too_long_for_mail_programs_is_none() -> None:
    room = LINK_LIMIT - len("mailto:?body=")

    assert len(mailto("", "", "x" * room)) == LINK_LIMIT
    assert mailto("", "", "x" * (room + 1)) == ""
    assert mailto("", "", "ü" * (room // 6 + 1)) == ""


@pytest.mark.parametrize(
    "kind", [one for one in KINDS.values() if one.sort is Sort.EMAIL], ids=lambda one: one.compose
)
def test_every_email_fits_into_a_link(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        assert mailto("jess.miller@acme.com", ENGLISH.say(letter.subject), written(letter))


@given(PRINTED, st.lists(PRINTED, max_size=6))
@example("Frage zur Stelle – Grüße " * 6, ["Liebe Jess,", "", "From here on", ".", "x" * 3000])
@example("é ,> >?]:]日] ß- aß= >>> a.日 " * 4, [])
@example("=?utf-8?q?x?=", ["=41 = [x]", "=?utf-8?q?x?="])
def test_a_file_gives_back_what_was_put_in(subject: str, lines: list[str]) -> None:
    message = read(eml(subject, "\n".join(lines), to="jess@acme.com"))

    assert message["To"] == "jess@acme.com"
    assert message.get_content().split("\r\n")[: len(lines)] == lines
    assert str(message["Subject"]) == " ".join(subject.split())


@given(ANYTHING, ANYTHING, ANYTHING)
@example("Hi\r\nBcc: bob@acme.com", "x", "jess@acme.com\r\nBcc: bob@acme.com")
@example("=?utf-8?q?a=0D=0ABcc:_bob@acme.com?=", "x", "")
@example("Hi\x0bBcc: a\x85Cc: b\u2028From: c", "x\r\n\r\nFrom: y", "")
def test_nothing_typed_becomes_a_header(subject: str, body: str, to: str) -> None:
    message = read(eml(subject, body, to=to))

    fixed = {"X-Unsent", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
    assert {*message.keys()} - {"To"} == fixed
    assert len(message.keys()) == len({*message.keys()})
    assert not message.defects


def test_a_file_opens_as_a_draft_without_sender_or_date() -> None:
    message = read(eml("Hi", "Body"))

    assert message["X-Unsent"] == "1"
    assert message["From"] is message["Date"] is message["Message-ID"] is None
    assert message.get_content_charset() == "utf-8"


def test_lines_of_a_file_are_short_ascii_that_ends_as_the_standard_says() -> None:
    file = eml("Grüße " * 40, "Grüße " * 400, to="jess@acme.com")

    assert file.isascii()
    assert all(len(line) <= 998 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert eml("Grüße", "Liebe Jess", to="jess@acme.com") == eml(
        "Grüße", "Liebe Jess", to="jess@acme.com"
    )
