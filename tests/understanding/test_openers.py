"""Rules of reading a first message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding import is_about_another, read_opener, read_said, what_happened

MAIL = """Dear Robin,

Thank you for your interest in the Policy Officer position at Northwind. We were sad and
disappointed to have to choose. Unfortunately we have decided to move forward with another
candidate.

Kind regards,
The Northwind Talent Team
"""


def test_a_lower_case_sentence_is_read_like_a_written_one() -> None:
    said = read_opener("didnt get the acme job after the final round gutted")
    assert (said.situation, said.company, said.stage) == ("rejection", "acme", "final")
    assert said.feeling_words == ("gutted",)


def test_a_pasted_mail_gives_facts() -> None:
    said = read_opener(MAIL)
    assert (said.situation, said.company, said.role) == ("rejection", "Northwind", "Policy Officer")


def test_a_pasted_mail_gives_no_feelings() -> None:
    assert read_opener(MAIL).feelings == frozenset()


def test_words_around_a_pasted_mail_are_the_persons_own() -> None:
    assert read_opener("so angry, look at this:\n\n" + MAIL).feeling_words == ("angry",)


def test_a_rejection_with_a_bad_interview_is_a_rejection() -> None:
    assert read_opener("I bombed the interview and they rejected me").situation == "rejection"


def test_a_no_that_never_came_is_no_rejection() -> None:
    assert read_opener("they didn't even send a rejection, I got ghosted").situation == "ghosted"


def test_an_offer_after_many_rejections_is_an_offer() -> None:
    assert read_opener("after 30 rejections I finally got an offer").situation == "offer"


@pytest.mark.parametrize(
    "text",
    [
        "i don't know if i got it, interview was ok i guess",
        "i think i got the job?? not sure",
        "i don't know whether they said yes",
        "they'll tell me whether they rejected me",
        "hopefully they offer me the job",
        "not this time",
        "my friend got turned down and she is devastated",
    ],
)
def test_a_doubt_and_what_befell_another_are_no_news(text: str) -> None:
    assert read_opener(text).situation == "other"


def test_an_offer_that_did_not_come_yet_is_no_rejection() -> None:
    said = read_opener("didn't get an offer from Acme yet, waiting since tuesday")
    assert said.situation == "ghosted"


RAMBLING = """so i applied at this place called Bluebird and they had me in 3 weeks ago. i wrote
twice and nothing. my cousin at Larder says thats normal. i also have a second interview at
Greenfield on thursday and i dont even want to go"""


def test_a_long_story_is_about_the_company_of_its_news() -> None:
    said = read_opener(RAMBLING)
    assert (said.situation, said.company) == ("ghosted", "Bluebird")


def test_a_withdrawn_offer_is_a_rejection() -> None:
    assert read_opener("they rescinded the offer").situation == "rejection"


@pytest.mark.parametrize("name", ["Target", "Apple", "Block", "Indeed", "Square", "Gap", "Three"])
def test_a_company_may_be_called_by_an_ordinary_word(name: str) -> None:
    assert read_opener(f"{name} turned me down").company == name
    assert read_opener(f"got rejected by {name} today").company == name
    assert read_opener(f"rejected by {name.lower()}").company == name.lower()


@pytest.mark.parametrize(
    "text",
    [
        "they said no",
        "my dream company rejected me",
        "this place turned me down",
        "got rejected from a startup",
        "rejected by the hiring manager",
        "the recruiter ghosted me",
        "rejected again today",
    ],
)
def test_a_filler_is_no_company(text: str) -> None:
    assert read_opener(text).company is None


def test_of_several_companies_the_one_with_the_news_is_read() -> None:
    assert read_opener("Google went well but Stripe rejected me").company == "Stripe"
    assert read_opener("I used to work at Amazon. Figma turned me down").company == "Figma"


def test_a_possessive_is_no_part_of_the_name() -> None:
    assert read_opener("bombed Google's onsite").company == "Google"


def test_a_title_of_another_person_is_not_the_role() -> None:
    assert read_opener("the hiring manager at Acme rejected me").role is None
    assert read_opener("I'm a nurse. Acme rejected me").role is None


def test_a_stage_that_was_not_reached_is_not_read() -> None:
    assert read_opener("rejected before the final round").stage != "final"
    assert read_opener("rejected without even an interview").stage == "application"


def test_a_phone_interview_is_a_screen() -> None:
    assert read_opener("no from Acme after the phone interview").stage == "screen"


@pytest.mark.parametrize(
    "text", ["hi", "help", "what is this?", "hello there", "/start", "settings", ""]
)
def test_greetings_commands_and_questions_say_nothing(text: str) -> None:
    said = read_opener(text)
    assert (said.situation, said.company, said.role, said.stage) == ("other", None, None, None)
    assert said.feelings == frozenset()


@given(st.text(st.characters(codec=None), max_size=4000))
def test_any_text_of_every_plane_can_be_read(text: str) -> None:
    read_opener(text)
    what_happened(text)
    is_about_another(text)
    read_said(text)


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    said = read_opener(text)
    assert (
        said.company is None or said.company in text.translate({0x2019: "'"}) or not text.isascii()
    )


WORDS = st.lists(
    st.sampled_from(
        "the Acme rejected by at from & ' - . , \n engineer of and for role interview offer's i not"
        " sad final pm 3 lead head vp Dear regards we unfortunately \u200b \u2019".split(" ")
    ),
    max_size=80,
)


@given(WORDS)
def test_any_row_of_telling_words_can_be_read(words: list[str]) -> None:
    read_opener(" ".join(words))


def test_the_longest_messages_can_be_read() -> None:
    for piece in ("a", "not ", "Acme & ", "rejected by the ", "\U0001f62d", "never heard from "):
        read_opener(piece * (40_000 // len(piece)))
