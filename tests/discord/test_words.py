"""Text goes to Discord and comes back as it was; what is too long is cut up, and loses no word."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.cutting import pieces
from adapters.discord.words import BREAK, cut, escaped, plain_words, seen_words, short
from tests.discord.drawing import read
from tests.discord.hostile import HOSTILE, calls

ANY = st.text(max_size=400)
SIGNS = st.text(st.sampled_from("*_~|`<>[]()#-+.1 \n\t\\@everyonehere:/é😶"), max_size=200)
TEXTS = (ANY | SIGNS | st.sampled_from(HOSTILE)).map(lambda text: text.replace(BREAK, ""))
WITHOUT_LINKS = TEXTS.filter(lambda text: "://" not in text)
LIMITS = st.integers(8, 90)


def bare(text: str) -> str:
    """All that is to be seen of a text."""
    return "".join(text.split())


@given(WITHOUT_LINKS)
@example("1. one\n2) two\n# three\n-# four\n>>> five")
def test_what_is_escaped_is_seen_as_it_was(text: str) -> None:
    assert read(escaped(text)) == text


@given(TEXTS)
@example("<<@5> <\\@5> \\<@5> @@everyone @everyone@here")
def test_nothing_that_is_escaped_calls_anybody(text: str) -> None:
    for calling in (text, f"@everyone{text}<@5>", f"<{text}@&7>", f"@{text}here"):
        assert not calls(escaped(calling))


@pytest.mark.parametrize(
    "address", ["https://acme.com/a_b_c/__init__?x=*y*", "http://a.b/~me/`x`", "https://a.b/-_-"]
)
def test_an_address_stays_as_it_is_so_that_it_can_be_opened(address: str) -> None:
    assert address in escaped(f"_see_ {address} *now*")
    assert escaped(f"_see_ {address}").startswith("\\_see\\_ ")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# no heading", "\\# no heading"),
        ("#hashtag", "#hashtag"),
        ("-# no small print", "\\-# no small print"),
        ("> no quote", "\\> no quote"),
        ("- no list", "\\- no list"),
        ("well-known - indeed", "well-known - indeed"),
        ("3.5 of 4", f"3{BREAK}.5 of 4"),
        ("a > b", "a > b"),
    ],
)
def test_signs_at_the_start_of_a_line_are_only_signs(text: str, written: str) -> None:
    assert escaped(text) == written


@given(TEXTS)
@example("<@5> <@!6> <@&7> <#8> <:x:9> <a:y:1> </a b:2> <t:3:R> <> <@> <#x>")
def test_whatever_comes_is_read_as_some_words(text: str) -> None:
    assert plain_words(text) == plain_words(text).strip()
    assert seen_words(text) in ("", plain_words(text))


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("<@5> and <@!6> said no", "@Ann and someone said no"),
        ("in <#7>", "in a channel"),
        ("<:cry:8><a:wave:9>", ":cry::wave:"),
        ("</debrief nudges list:1>", "/debrief nudges list"),
        ("1 < 2 && 3 > 2 <3", "1 < 2 && 3 > 2 <3"),
    ],
)
def test_what_discord_makes_of_words_is_taken_back(typed: str, seen: str) -> None:
    assert plain_words(typed, {"5": "Ann"}) == seen


@given(WITHOUT_LINKS, LIMITS)
@example("a" + " " * 300, 8)
@example("\n" * 100, 8)
@example("*" * 100, 9)
def test_pieces_fit_and_lose_nothing_that_can_be_seen(text: str, limit: int) -> None:
    shown = list(pieces(text, limit, escaped))

    assert all(0 < len(piece) <= limit for piece in shown)
    assert bare("".join(map(read, shown))) == bare(text)


@given(TEXTS, LIMITS)
def test_what_is_cut_or_shortened_fits_and_says_that_it_was_cut(text: str, limit: int) -> None:
    shown = cut(text, limit)
    assert len(shown) <= limit
    assert shown == escaped(text) or shown.endswith("…")
    label = short(text, limit)
    assert 0 < len(label) <= limit and "\n" not in label
