"""Whether a letter went out and what came back, in people's own words."""

import pytest

from bot.scripts.parts.news import (
    read_answered,
    read_sent,
    reports,
    says_answered,
    says_sent,
    tells_answer,
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yes", "SENT"),
        ("mailed it last nite", "SENT"),
        ("emailed her this morning", "SENT"),
        ("sent. also i feel better now", "SENT"),
        ("yes but no reply yet", "SENT"),
        ("no", "NOT_YET"),
        ("still in drafts", "NOT_YET"),
        ("i will send it tonight", "NOT_YET"),
        ("haven't had the energy to send it", "NOT_YET"),
        ("forgot, will do it tomorrow", "NOT_YET"),
        ("no, i was too scared", "WONT"),
        ("never", "WONT"),
        ("ok", None),
        ("in a fortnight", None),
        ("i don't know what to do about my visa", None),
    ],
)
def test_it_is_heard_whether_a_letter_went_out(words: str, expected: str | None) -> None:
    assert read_sent(words) == ((expected,) if expected else None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("yes", "ANSWERED"),
        ("she wrote back yesterday", "ANSWERED"),
        ("no", "SILENT"),
        ("they said nothing", "SILENT"),
        ("nobody got back to me", "SILENT"),
        ("no answer yet, remind me next week", "SILENT"),
        ("They wrote that they can't give feedback", "REFUSED"),
        ("yes but no feedback, it's policy", "REFUSED"),
        ("my SQL wasn't good enough", None),
    ],
)
def test_it_is_heard_whether_they_answered(words: str, expected: str | None) -> None:
    assert read_answered(words) == ((expected,) if expected else None)


@pytest.mark.parametrize(
    "words",
    [
        "they said no",
        "Acme wrote back: your answers lacked depth",
        "The recruiter told me they went with an internal candidate",
        "“We liked you, and somebody else had more of it”",
        "too junior, they said",
        "their feedback was that I talk too fast",
    ],
)
def test_a_plain_report_is_what_they_answered(words: str) -> None:
    assert tells_answer(words)


@pytest.mark.parametrize(
    "words",
    [
        "she wrote back yesterday",
        "they never replied",
        "my friend said I should follow up",
        "my SQL wasn't good enough",
        "i still feel awful about all of it",
        "they wrote that they can't give feedback",
    ],
)
def test_anything_else_is_not(words: str) -> None:
    assert not tells_answer(words)


@pytest.mark.parametrize("words", ["i sent it", "the thank-you note is out", "I emailed her today"])
def test_unasked_it_is_heard_that_a_letter_went_out(words: str) -> None:
    assert says_sent(words)


@pytest.mark.parametrize(
    "words", ["i've sent my application to Foo", "hello there", "no news", "Foo rejected me"]
)
def test_other_words_are_no_news_of_a_letter(words: str) -> None:
    assert not says_sent(words)
    assert not says_answered(words)


@pytest.mark.parametrize("words", ["they replied", "got a reply from Acme", "Acme answered today"])
def test_unasked_it_is_heard_that_they_answered(words: str) -> None:
    assert says_answered(words)


@pytest.mark.parametrize("words", ["not " * 2000, "they " * 1600, "“" * 8000, "a wrote " * 1000])
def test_no_words_are_too_strange_to_be_looked_at(words: str) -> None:
    assert reports(words) in (True, False)
    assert read_sent(words) is None or read_answered(words) is None
