"""A letter as a mail: the newest with a subject, as it reads now, as a link and as a file."""

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.export import as_markdown, export_files
from bot.files import files_for
from bot.heard import Mailing, Rewrote
from bot.letters.letter import Letter
from bot.phrases import command
from bot.reply import File, Line, Reply
from bot.script import Talk, sentence
from tests.table import Table, spoken, table_for

BODY = sentence("Dear {name},", name="Jo"), sentence("thank you.")


def two_mails(talk: Talk) -> None:
    """Write two mails and, last of all, a text message."""
    talk.draft("first", Letter(sentence("First"), sentence("One"), BODY))
    talk.draft("second", Letter(sentence("Second"), sentence("Two"), BODY))
    talk.draft("text", Letter(sentence("Text message"), sentence(""), BODY))
    talk.confirm("sent", "Is it sent?", skip=False)


def a_text_message(talk: Talk) -> None:
    """Write what is no mail."""
    talk.draft("text", Letter(sentence("Text message"), sentence(""), BODY))
    talk.confirm("sent", "Is it sent?", skip=False)


def drafted() -> Table:
    """Come to the thank-you note of a short debrief."""
    table = Table()
    for words in ("Acme rejected me after the final round", "sad", "short", "skip", "skip", "yes"):
        table.say(words)
    return table


def link_in(reply: Reply | None) -> dict[str, list[str]]:
    """The subject and the body in the link that a reply gives."""
    assert reply
    links = [part.link for part in reply.parts if isinstance(part, Line) and part.link]
    return parse_qs(urlsplit(links[0]).query) if links else {}


def mails_in(table: Table, reply: Reply | None) -> dict[str, tuple[str, str]]:
    """The files that come with a reply, by name: subject and body as a mail program reads them."""
    assert reply
    wanted = [part for part in reply.parts if isinstance(part, File)]
    read = {
        name: message_from_bytes(body, policy=default)
        for name, body in files_for(table.page, (), wanted, table.house).items()
    }
    return {
        name: (one["Subject"], one.get_content().replace("\r\n", "\n"))
        for name, one in read.items()
    }


def test_mail_gives_the_newest_letter_with_a_subject_as_a_link_and_as_a_file() -> None:
    table = table_for(two_mails)

    reply = table.say("mail")

    assert link_in(reply) == {"subject": ["Two"], "body": ["Dear Jo,\r\n\r\nthank you."]}
    assert mails_in(table, reply) == {"letter.eml": ("Two", "Dear Jo,\n\nthank you.")}
    assert "Second" in spoken(reply)


def test_the_question_at_hand_is_asked_again_and_nothing_is_answered() -> None:
    table = drafted()
    before = table.pending, table.page.talks

    reply = table.say("please open it in my mail program")

    assert reply and reply.asked and reply.asked.key == before[0]
    assert (table.pending, table.page.talks) == before


def test_the_button_under_an_older_letter_gives_that_one() -> None:
    table = table_for(two_mails)

    reply = table.hear(Mailing("talk", "first"))

    assert link_in(reply)["subject"] == ["One"]
    assert mails_in(table, reply)["letter.eml"][0] == "One"


@pytest.mark.parametrize("gone", [Mailing("talk", "text"), Mailing("talk", "x"), Mailing("x", "x")])
def test_a_button_of_what_is_no_letter_any_more_says_so(gone: Mailing) -> None:
    table = table_for(two_mails)

    assert "has changed since" in spoken(table.hear(gone))


def test_the_letter_that_goes_out_is_the_person_s_own_version() -> None:
    table = table_for(two_mails)
    table.hear(Rewrote("talk", "second", "Mine", "Hi Jo,\n\nmy own words."))

    reply = table.say("mail")

    assert link_in(reply) == {"subject": ["Mine"], "body": ["Hi Jo,\r\n\r\nmy own words."]}
    assert mails_in(table, reply)["letter.eml"] == ("Mine", "Hi Jo,\n\nmy own words.")


def test_a_letter_sent_to_the_bot_in_their_own_words_goes_out() -> None:
    table = Table()
    for words in ("Acme rejected me after the final round", "sad", "all", "done", "talk less"):
        table.say(words)
    for words in ("we laughed", "most of it", "done", "skip", "none"):
        table.say(words)
    for words in ("yes", "Jess", "skip", "none", "too formal"):
        table.say(words)
    table.say("Hi Jess, thank you all.")

    reply = table.say("mail")

    assert link_in(reply)["body"] == ["Hi Jess, thank you all."]
    assert mails_in(table, reply)["letter.eml"][1].strip() == "Hi Jess, thank you all."


def test_a_letter_that_is_too_long_for_a_link_comes_as_a_file_alone() -> None:
    table = table_for(two_mails)
    long = "word " * 500
    table.hear(Rewrote("talk", "second", "Mine", long))

    reply = table.say("mail")

    assert link_in(reply) == {}
    assert "too long for a link" in spoken(reply)
    assert mails_in(table, reply)["letter.eml"][1].split() == long.split()


@pytest.mark.parametrize("table", [Table(), table_for(a_text_message)])
def test_where_there_is_no_mail_that_is_said_in_a_sentence(table: Table) -> None:
    reply = table.say("mail")

    assert "no letter to mail yet" in spoken(reply)
    assert reply and not [part for part in reply.parts if isinstance(part, File)]


def test_a_debrief_that_is_over_still_has_its_letter() -> None:
    table = drafted()
    for words in ("it fits", "no", "no", "no", "no"):
        table.say(words)
    assert table.page.filed and not table.page.talks
    talk = table.page.filed[0].id

    for reply in (table.say("mail"), table.hear(Mailing(talk, "thank_you.draft"))):
        assert link_in(reply)["body"][0].startswith("Dear")
        assert not table.page.talks


def test_while_everything_is_on_hold_no_letter_is_handed_over() -> None:
    table = table_for(two_mails)
    table.say("I want to kill myself")

    for reply in (table.say("mail"), table.hear(Mailing("talk", "first"))):
        assert reply and not [part for part in reply.parts if isinstance(part, File)]


def test_two_letters_at_once_and_an_export_are_files_of_their_own() -> None:
    table = table_for(two_mails)
    wanted = [
        File("letter", talk="talk", key="first"),
        File("export"),
        File("letter", talk="talk", key="second"),
        File("letter", talk="talk", key="gone"),
    ]

    given = files_for(table.page, (), wanted, table.house)

    assert given.keys() == {*export_files(table.page, ()), "letter.eml", "letter-2.eml"}
    assert b"Subject: Two" in given["letter-2.eml"]


def test_an_export_shows_no_subject_where_there_is_none() -> None:
    table = table_for(two_mails)

    told = as_markdown(table.page, (), table.house)

    assert told.count("Subject: ") == 2
    assert "### Text message\n\nDear Jo," in told


@pytest.mark.parametrize(
    "words",
    [
        "mail",
        "Mail it, please",
        "as a mail",
        "as an email",
        "eml",
        "as a file",
        "can you send it to my mail",
        "correo",
        "por correo",
        "Abrir en el correo, por favor",
        "ábrela en el correo",
    ],
)
def test_it_is_asked_for_in_plain_words(words: str) -> None:
    assert command(words) == "mail"
