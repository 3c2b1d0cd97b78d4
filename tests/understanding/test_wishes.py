"""What first words wish for, and whom they are about."""

from bot.understanding import (
    is_about_another,
    read_opener,
    read_said,
    read_wish,
    what_happened,
)


def test_an_answer_that_came_is_told_from_one_that_is_asked_for() -> None:
    for words in (
        "got feedback from Acme: too quiet",
        "they finally wrote back",
        "I have some feedback from the recruiter",
        "me dieron comentarios sobre la entrevista",
    ):
        assert read_wish(words) == "feedback", words
    for words in (
        "I never got feedback from Acme",
        "how do I ask for feedback",
        "I'd like to get feedback",
        "they sent no feedback",
    ):
        assert read_wish(words) != "feedback", words


def test_a_letter_can_be_all_that_is_wanted() -> None:
    for words in (
        "just write me a thank-you letter for the recruiter",
        "can you help me write an email to ask for feedback",
        "a thank you note please",
        "necesito una carta de agradecimiento",
    ):
        assert what_happened(words) == "letter", words


def test_feedback_that_came_is_no_decision() -> None:
    for words in (
        "i got feedback from Initech, they said i was too quiet",
        "feedback from Initech arrived: they said i was too quiet",
        "globex sent feedback: too junior, but great energy",
        "Initech finally answered why: i was too quiet",
    ):
        assert what_happened(words) == "feedback", words
        assert read_opener(words).company in ("Initech", "globex"), words
    for words in ("Initech rejected me, feedback: too quiet", "they finally answered, it's a no"):
        assert what_happened(words) == "rejection", words


def test_a_letter_may_be_for_those_who_turned_one_down() -> None:
    for words in (
        "help me write to the hiring manager asking for feedback",
        "i need a follow up email to a company that ghosted me",
    ):
        assert what_happened(words) == "letter", words
    assert what_happened("Acme ghosted me and I need a follow up email") == "ghosted"


def test_news_counts_for_more_than_a_wish() -> None:
    assert what_happened("Acme rejected me, write me a thank-you note") == "rejection"


def test_what_they_said_stands_after_a_colon_or_after_they_said() -> None:
    assert read_said("got feedback: answers too long") == "answers too long"
    assert read_said("feedback came, they said that I was too quiet") == "I was too quiet"
    assert read_said("feedback from Acme: they said I was too quiet") == "I was too quiet"
    assert not read_said("got feedback from Acme")


def test_a_no_to_somebody_else_is_not_taken_for_one_s_own() -> None:
    for words in (
        "my wife got rejected by Siemens",
        "My best friend was turned down yesterday",
        "our daughter didn't get the job",
        "rechazaron a mi hermano",
        "my wife got rejected by Siemens yesterday and shes crying what do i do",
        "my friend was turned down by Acme and i dont know how to help",
        "my boyfriend got rejected and he wont talk to me",
    ):
        assert is_about_another(words), words
    for words in (
        "my friend got the job that I was rejected for",
        "my wife says I should write, Acme rejected me",
        "my friend got rejected and so did I",
        "my manager rejected my promotion",
    ):
        assert not is_about_another(words), words
