"""What scrubbing takes out, what it leaves as it was, and what it promises of any text."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.sharing import Kind, Known, Scrubbed, scrub
from bot.sharing.changes import Edit, applied, joined
from tests.figures import scrub as kept

POSTS = [post for path in (kept.KEPT, *kept.LATER) for post in kept.posts(path)]
FACTS = {
    "company": "Lumenar",
    "role": "Data Engineer",
    "interviewers": ["Jane Doe"],
    "city": "Berlin",
}
ALWAYS = frozenset(
    """mention|ping|email|phone|link|invite|company exact|company case|company possessive|
    company hyphen|company markdown""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Slices of which everything has to go."""


def text(words: str, facts: object = FACTS) -> str:
    return scrub(words, facts).text  # type: ignore[arg-type]  # whatever comes as facts


def kinds(found: Scrubbed) -> list[Kind]:
    return [change.kind for change in found.changes]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("I met Jane Doe at Lumenar.", "I met the interviewer at the company."),
        ("Lumenar's office was cold.", "The company's office was cold."),
        ("an ex-Lumenar friend", "an ex-company friend"),
        ("the #LifeAtLumenar posts", "the company posts"),
        ("every Lumenarian was kind", "every company employee was kind"),
        ("I applied as a Data Engineer.", "I applied in a data role."),
        ("the Data Engineer interview", "the data interview"),
        ("moved to Berlin for it", "moved to the city for it"),
        ("their Berlin office", "their local office"),
        ("Lumenar's Jane rang, it's Jane", "The company's interviewer rang, it's the interviewer"),
        ("rejected on 12 March", "rejected in March"),
        ("last Tuesday they called", "recently they called"),
        ("mail me: kim@example.com", "mail me: [email]"),
        ("see https://example.com/a.", "see [link]."),
        ("ring +44 20 7946 0958", "ring [phone]"),
        ("@everyone hello", "someone hello"),
        ("JR-12345 is closed", "[reference] is closed"),
    ],
)
def test_what_stands_in_reads_on(before: str, after: str) -> None:
    assert text(before) == after


@pytest.mark.parametrize(
    "words",
    [
        "8/10 on the test, 5 rounds, 2019-2023 in my last job",
        "They offered 85,000-95,000 and I asked for 100k.",
        "Python 3.11, Node.js 18.2.0 and C++",
        "from 10:30 to 16:45, then 1:30:00 more",
        "next time I will ask; my target is 60k",
        "in May or June, or in 2027",
        "what I would do; the doer does",
        "👨‍👩‍👧 at home, نمی‌خواهم",
    ],
)
def test_what_helps_others_stays_to_the_letter(words: str) -> None:
    assert scrub(words, FACTS) == Scrubbed(words)


@pytest.mark.parametrize("facts", [None, {}, {"company": None, "more": 1}, {"interviewers": None}])
def test_facts_may_be_missing_empty_or_of_any_type(facts: object) -> None:
    assert text("they said no, 6/10", facts) == "they said no, 6/10"


def test_facts_may_come_as_one_name_or_frozen() -> None:
    assert text("Becky rang", {"interviewers": "Rebecca Thorn"}) == "The interviewer rang"
    assert text("Becky rang", Known(interviewers=("Rebecca Thorn",))) == "The interviewer rang"


@pytest.mark.parametrize(
    ("company", "words", "left"),
    [
        ("Target", "Target said no, so my target is lower", "my target is lower"),
        ("Next", "Next said no. Next time I ask.", "Next time I ask."),
        ("Indeed", "Indeed, my interview at Indeed was short", "Indeed, my interview at the"),
        ("Three", "Three rejected me after three rounds", "after three rounds"),
    ],
)
def test_a_company_that_is_a_word_goes_and_the_word_stays(
    company: str, words: str, left: str
) -> None:
    after = text(words, {"company": company})

    assert left in after and "the company" in after.lower()


@pytest.mark.parametrize(
    "written",
    [
        "L\u200bu\u200bmenar",
        "Lum\u0435nar",
        "\uff2cumenar",
        "L u m e n a r",
        "Lum**en**ar",
        "Lum3nar",
        "LUMENAR",
    ],
)
def test_no_disguise_saves_a_name(written: str) -> None:
    assert text(f"{written} said no") == "The company said no"


def test_what_nobody_sees_goes_and_is_told() -> None:
    found = scrub("well\u200b, \u202ehello", {})

    assert found.text == "well, hello" and kinds(found) == [Kind.HIDDEN, Kind.HIDDEN]


def test_each_change_says_where_its_outcome_stands() -> None:
    found = scrub("Jane at Lumenar: kim@example.com, 12 March", FACTS)

    assert kinds(found) == [Kind.PERSON, Kind.COMPANY, Kind.EMAIL, Kind.DATE]
    assert [one.before for one in found.changes] == [
        "Jane",
        "Lumenar",
        "kim@example.com",
        "12 March",
    ]
    assert all(found.text[one.start : one.end] == one.after for one in found.changes)


def test_edits_of_an_outcome_join_those_that_made_it() -> None:
    first = (Edit(Kind.HIDDEN, 1, 2, ""), Edit(Kind.COMPANY, 4, 6, "long"))
    between = applied("a-b cc d", first)
    second = (Edit(Kind.PERSON, 0, 2, "x"), Edit(Kind.LINK, 4, 9, "y"))

    both = joined(first, second, between)

    assert applied("a-b cc d", both) == applied(between, second)


def test_a_name_of_nothing_but_our_own_words_gives_nobody_away() -> None:
    assert text("at The Company, in the city", {"company": "The Company", "city": "City"}) == (
        "at The Company, in the city"
    )


@pytest.mark.parametrize("path", [kept.KEPT, *kept.LATER], ids=lambda path: path.name)
def test_the_kept_sets_meet_their_targets(path: object) -> None:
    some = [post for post in POSTS if post in set(kept.posts(path))]  # type: ignore[arg-type]
    clean, gone, left = kept.rates(some)

    assert clean.share >= 0.98 and gone.share >= 0.98 and left.share >= 0.97


def test_contacts_pings_and_the_plain_name_always_go() -> None:
    assert [post.text for post in POSTS if post.slice in ALWAYS and post.leaked()] == []


def test_a_second_scrubbing_finds_nothing() -> None:
    for post in POSTS:
        once = post.scrubbed()
        assert once.clean, once
        assert scrub(once.text, post.known()) == Scrubbed(once.text)


PIECES = st.sampled_from(
    [
        *("Lumenar", "lumenar's", "Jane", "Doe", "Data Engineer", "Berlin", "@everyone", "@kim"),
        *(
            "kim@example.com",
            "https://example.com/x",
            "+44 20 7946 0958",
            "12 March",
            "last Friday",
        ),
        *(
            "<@U123>",
            "<!here>",
            "\u200b",
            "\u202e",
            "**",
            "_",
            "(",
            ")",
            ",",
            ".",
            "\n",
            "- ",
            "the",
        ),
        *("an", "recruiter", "my manager", "called", "Olumide", "at", "Velmora", "I'm", "JR-12345"),
        *(
            "e\u0301",
            "\U0001f468\u200d\U0001f469",
            "L\u0443",
            "menar",
            "a",
            " ",
            "3/12/2026",
            "will",
        ),
    ]
)
MIXED = st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=14).flatmap(
    lambda some: st.sampled_from([" ".join(some), "".join(some)])
)
ANY_FACTS = st.fixed_dictionaries(
    {},
    optional={
        "company": st.one_of(
            st.sampled_from(["Lumenar", "Target", "Ernst & Young", ""]), st.text()
        ),
        "role": st.one_of(st.just("Senior Data Engineer"), st.text(max_size=12)),
        "interviewers": st.lists(st.one_of(st.just("Jane Doe"), st.text(max_size=12)), max_size=2),
        "city": st.one_of(st.just("Berlin"), st.text(max_size=8)),
    },
)


@settings(max_examples=300, deadline=None)
@given(MIXED, ANY_FACTS)
@example("\ud800\udfff\x00", {"company": "\ud800"})
@example("(((" * 50, {"company": "(((", "city": "\\"})
def test_any_text_is_scrubbed_alike_and_once(words: str, facts: dict[str, object]) -> None:
    found = scrub(words, facts)

    assert found == scrub(words, facts)
    assert all(found.text[one.start : one.end] == one.after for one in found.changes)
    if found.clean:
        again = scrub(found.text, facts)
        assert again.text == found.text and not again.changes


@settings(max_examples=200, deadline=None)
@given(MIXED)
def test_nothing_known_is_in_what_the_gate_lets_pass(words: str) -> None:
    found = scrub(f"{words} Lumenar {words}", FACTS)

    assert not found.clean or not kept.survives(found.text, "lumenar")
    assert not found.clean or "@everyone" not in found.text


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1",
        " ",
        "\n",
        "A b ",
        "@a.",
        "a.b",
        "12-",
        "a-",
        "_*",
        "[a](",
        "\u200b",
        "<@",
        "kim at ",
    ],
)
def test_four_thousand_characters_of_anything_are_soon_read(piece: str) -> None:
    words = (piece * 4000)[:4000]

    assert len(scrub(words, FACTS).text) <= 40_000
