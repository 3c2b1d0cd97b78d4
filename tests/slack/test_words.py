"""Text goes to Slack and comes back as it was; what is too long is cut up, and loses no word."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.slack.words import cut, escaped, linked, pieces, plain_words
from tests.slack.members import kept
from tests.slack.pings import pings

ANY = st.text(max_size=400)
SIGNS = st.text(st.sampled_from("&<>;:|@!#*`_~ \n\t\r\x00\x1f\u2028\u202eamplgt😶é"), max_size=200)
TEXTS = ANY | SIGNS
LIMITS = st.integers(8, 90)
"""No fewer than the longest sign takes, and a dot more."""


def bare(text: str) -> str:
    """All that is to be seen of a text."""
    return "".join(text.split())


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@given(TEXTS)
@example("<@U1> <!channel> <#C1|x> <https://a.b|c> <mailto:a@b.c|a@b.c> <> &amp;lt; :smile:")
@example("<!date^1^{date}|now> <!subteam^S1> <tel:1|1> :+1::skin-tone-3: ::: :not-one:")
@example("\ud800 a lone half, as JSON may bring it")
def test_whatever_comes_is_read_as_some_words(text: str) -> None:
    assert plain_words(text) == plain_words(text).strip()


@given(TEXTS.filter(lambda text: ":" not in text))
def test_what_is_escaped_is_read_back_as_it_was(text: str) -> None:
    assert plain_words(escaped(text)) == text.strip()


@given(TEXTS.filter(lambda text: ":" not in text and "@" not in text))
def test_what_somebody_types_is_read_as_it_was_typed(text: str) -> None:
    assert plain_words(kept(text)) == text.strip()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("<https://acme.com/jobs?a=1&amp;b=2>", "https://acme.com/jobs?a=1&b=2"),
        ("<http://acme.com|acme.com> wrote", "acme.com wrote"),
        ("<mailto:jane@acme.com|jane@acme.com>", "jane@acme.com"),
        ("<mailto:jane@acme.com>", "jane@acme.com"),
        ("<@U0LAN0Z89> Acme said no", "Acme said no"),
        ("<@U0LAN0Z89|jane> said no", "@jane said no"),
        ("<!channel> <!subteam^S1|@all>", "@channel @all"),
        ("<!subteam^S1>", "@subteam"),
        ("<#C1|random>", "#random"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        (":+1:", "👍"),
        (":wave::skin-tone-3: hi", "👋 hi"),
        ("at 10:30:45", "at 10:30:45"),
    ],
)
def test_what_slack_makes_of_words_is_taken_back(typed: str, read: str) -> None:
    assert plain_words(typed) == read


@given(TEXTS)
def test_nothing_that_is_escaped_calls_anybody(text: str) -> None:
    for calling in (text, f"<!channel>{text}<@U1>", f"<{text}!here>"):
        assert not pings({"type": "mrkdwn", "text": escaped(calling)})
        assert not pings({"type": "mrkdwn", "text": linked(f"{calling} https://a.b") or ""})


@given(TEXTS, LIMITS)
@example("a" + " " * 300, 8)
@example("<" * 100, 8)
@example("\n" * 100, 8)
@example("a " * 100, 8)
def test_pieces_fit_and_lose_nothing_that_can_be_seen(text: str, limit: int) -> None:
    shown = list(pieces(text, limit))

    assert all(0 < len(piece) <= limit for piece in shown)
    assert bare(unescaped("".join(shown))) == bare(text)


@given(TEXTS, LIMITS)
def test_no_piece_ends_within_an_escaped_sign(text: str, limit: int) -> None:
    assert all(escaped(unescaped(piece)) == piece for piece in pieces(text, limit))


@given(TEXTS, LIMITS)
def test_what_is_cut_fits_and_says_that_it_was_cut(text: str, limit: int) -> None:
    shown = cut(text, limit)

    assert len(shown) <= limit
    assert shown == escaped(text) or shown.endswith("…")
    assert bare(escaped(text)).startswith(bare(shown.removesuffix("…")))


@given(TEXTS.map(lambda text: text.translate({ord(sign): None for sign in "&<>"})), LIMITS)
def test_what_fits_already_is_cut_no_shorter(text: str, limit: int) -> None:
    assert cut(cut(text, limit), limit) == cut(text, limit)


@given(TEXTS)
def test_words_with_an_address_stay_the_same_words(text: str) -> None:
    told = f"{text} findahelpline.com {text} https://acme.com/a?b=1&c=2, {text}"
    shown = linked(told)

    assert shown is not None
    expected = told.replace(":", "")  # names of emoji are read as emoji
    assert plain_words(shown.replace(":", "")) == expected.strip()
