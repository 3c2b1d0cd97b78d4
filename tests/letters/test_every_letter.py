"""What holds for every letter, whatever is known and whatever is not."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.letters.lengths import CUT, EMAIL_WORDS, LONGEST, TEXT_CHARACTERS, shortened, words_in
from bot.words import ENGLISH, PLACEHOLDER
from tests.letters.every_letter import KINDS, Given, Kind, Sort, told, written

EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
BLANKS = {
    "name": "[name]",
    "company": "[company]",
    "field": "[their line of work]",
    "qualification": "[one thing you have done",
    "fit": "[one reason why",
    "new": "[what you would add]",
    "when": "[day and time]",
    "news": "[one line on what you do now]",
}
CLAIMS: dict[str, Callable[[Given], object]] = {
    "impressed": lambda facts: facts.get("impressed"),
    "at my best": lambda facts: facts.get("not_at_my_best"),
    "I have looked into": lambda facts: facts.get("looked_into"),
    "I would still like": lambda facts: facts.get("interested"),
    "What I valued": lambda facts: facts.get("valued"),
    "What I take with me": lambda facts: facts.get("taken"),
    "A word on that day": lambda facts: facts.get("explanation"),
    "answer I would give now": lambda facts: facts.get("answer"),
    "glad to name": lambda facts: facts.get("reference"),
    "How I came to you": lambda facts: facts.get("connection"),
    "What matters most": lambda facts: facts.get("strength"),
    "how I feel": lambda facts: facts.get("feelings"),
    "turned me down": lambda facts: facts.get("decided"),
    "I accept your decision": lambda facts: facts.get("decided") or facts.get("thanks"),
    "decision is still open": lambda facts: facts.get("pending"),
    " role at ": lambda facts: facts.get("role") or "strength" in facts,
}
"""What a letter says only where the person said so."""
ASKS = re.compile(r"\?|please let me know|is possible, I would be glad|any tips", re.IGNORECASE)
WAY_OUT = re.compile(
    r"company policy means you can't|no reply needed|no reply is needed|if that isn't possible|"
    r"rather not, that is fine|no rush|a line is enough|if they say that they can't",
    re.IGNORECASE,
)
NEVER = re.compile(
    r"!|\b(?:sorry|apolog\w*|forgive|pardon|beg|begging|desperate\w*|please please|any job|"
    r"do anything|need this|asap|urgent\w*|by tomorrow|expect|owe|deserve|unfair|mistake|"
    r"reconsider|lawyer|sue|terrible|bombed|failed|idiot|amazing|awesome|excellent|perfect|"
    r"dream|thrilled|excited|passionate|reach out|touch base|hope this finds)\b",
    re.IGNORECASE,
)
WORDS = st.text(max_size=400) | st.sampled_from(["a " * 2000, "x" * 4000, "Ü. " * 300, "\n\r\n"])


@EVERY
def test_it_says_only_what_the_person_said(kind: Kind) -> None:
    for facts, letter in kind.with_facts(told):
        text = written(letter)
        for claim, said in CLAIMS.items():
            assert claim not in text or said(facts), (claim, facts)


@EVERY
def test_what_is_known_stands_in_it_and_what_is_not_is_a_visible_blank(kind: Kind) -> None:
    for facts, letter in kind.with_facts(told):
        text = written(letter)
        for fact in kind.facts:
            if facts[fact]:
                if fact != "finding" or facts["looked_into"]:
                    assert told(fact) in text
            elif fact in BLANKS:
                assert BLANKS[fact] in text


@EVERY
def test_it_reads_whole_with_any_fact_missing(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        text = written(letter)
        assert not re.search(r"  | [.,;:]|\.\.|:\s*$|: *\n\n|\{|\}|\bNone\b", text), text


@EVERY
def test_it_keeps_its_length_whatever_is_known(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        text = written(letter)
        assert CUT not in text
        if kind.sort is Sort.EMAIL:
            assert words_in(text) <= EMAIL_WORDS
        elif kind.sort is Sort.TEXT:
            assert len(text) <= TEXT_CHARACTERS


@EVERY
def test_it_asks_at_most_one_thing(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        parts = [written(letter)] if kind.sort is not Sort.SPOKEN else []
        parts += [ENGLISH.say(one) for one in letter.paragraphs]
        assert all(len(ASKS.findall(part)) <= 1 + ("any tips" in part) for part in parts)
        assert kind.asks == any(ASKS.search(part) for part in parts)


@EVERY
def test_what_asks_leaves_a_graceful_way_out(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        assert WAY_OUT.search(written(letter)) or not kind.asks


@EVERY
def test_it_neither_begs_nor_apologises_nor_flatters_nor_raises_its_voice(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        assert not NEVER.search(f"{ENGLISH.say(letter.subject)}\n{written(letter)}")


@EVERY
def test_only_an_email_has_a_subject_and_neither_it_nor_the_title_holds_facts(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        assert bool(letter.subject.template) == (kind.sort is Sort.EMAIL)
        assert letter.title.template
        assert not PLACEHOLDER.search(letter.title.template + letter.subject.template)


@EVERY
def test_every_paragraph_can_be_said_in_another_language(kind: Kind) -> None:
    for _, letter in kind.with_facts(told):
        for one in letter.paragraphs:
            assert "Typed" not in one.template
            assert set(PLACEHOLDER.findall(one.template)) == set(one.facts)


@EVERY
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_however_much_somebody_typed_it_keeps_its_length(kind: Kind, data: st.DataObject) -> None:
    facts: dict[str, object] = {fact: data.draw(WORDS, fact) for fact in kind.facts}
    facts |= {flag: data.draw(st.booleans(), flag) for flag in kind.flags}
    if kind.feelings:
        facts["feelings"] = data.draw(st.lists(WORDS, max_size=9))

    text = written(kind.compose(**facts))

    if kind.sort is Sort.EMAIL:
        assert words_in(text) <= EMAIL_WORDS
    elif kind.sort is Sort.TEXT:
        assert len(text) <= TEXT_CHARACTERS
    assert CUT in text or len(text) < len(facts) * LONGEST


@given(WORDS, st.integers(6, 60))
def test_words_are_cut_visibly_or_not_at_all(text: str, most: int) -> None:
    line = " ".join(text.split())
    short = shortened(text, most)

    assert len(short) <= most
    assert short == line or short.endswith(CUT)
    assert line.startswith(short.removesuffix(CUT).rstrip())


@EVERY
def test_a_name_of_several_lines_stays_in_its_place(kind: Kind) -> None:
    letter = next(
        one
        for facts, one in kind.with_facts(lambda _: "Jo\nAnn\r\nLee")
        if all(facts[fact] for fact in kind.facts)
    )

    assert "Jo Ann Lee" in written(letter)
    assert "Jo\n" not in written(letter)
