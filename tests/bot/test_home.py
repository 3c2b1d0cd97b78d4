"""A person's own page at a glance: what is open, what is coming, what they take along."""

from bot.heard import Ordered, Rewrote
from bot.home import Home, home, letters
from tests.table import Table, spoken


def glance(table: Table) -> Home:
    return home(table.page, list(table.drawer.values()), table.now)


def debriefed() -> Table:
    table = Table()
    for words in (
        "Acme turned me down after the interview",
        "sad",
        "short one",
        "ask for a minute first",
        "good questions",
        "yes",
        "that was enough",
    ):
        table.say(words)
    return table


def test_what_is_open_says_what_it_is_about() -> None:
    table = Table()
    table.say("Acme turned me down after the interview")

    (one,) = glance(table).open
    assert one.about == "Acme: after a no" and not one.parked


def test_what_is_set_aside_can_be_taken_up_by_its_id() -> None:
    table = Table()
    table.say("Acme turned me down after the interview")
    table.say("park")
    (one,) = glance(table).open
    assert one.parked

    reply = table.hear(Ordered("take_up", one.talk))

    assert "Acme" in spoken(reply)
    assert not glance(table).open[0].parked


def test_what_is_over_cannot_be_taken_up() -> None:
    assert "is over" in spoken(Table().hear(Ordered("take_up", "unknown")))


def test_what_is_coming_stands_there_with_its_moment() -> None:
    table = Table()
    for words in ("I have an interview at Acme friday 10:00", "done", "yes"):
        table.say(words)

    coming = glance(table).coming
    assert coming and "Acme" in coming[-1].what
    assert all(one.when and one.at for one in coming)


def test_lessons_of_ended_debriefs_stay() -> None:
    table = Table()
    for words in ("Acme rejected my application", "sad", "a driving licence", "book a course"):
        table.say(words)
    table.say("my letter was good")
    table.now = table.now.replace(day=20)
    table.say("hello")

    (card,) = glance(table).lessons
    assert "Acme" in card.title
    assert ("book a course",) in [section.lines for section in card.sections]


def test_a_letter_in_ones_own_words_stands_in_place_of_the_draft_and_keeps_versions() -> None:
    table = debriefed()
    (letter,) = letters(table.page, list(table.drawer.values()))

    for body in ("Dear Jane,\n\nthank you.", "Dear Jane,\n\nthanks."):
        reply = table.hear(Rewrote(letter.talk, letter.key, "Thanks", body))
        assert "thank" in spoken(reply)

    (now,) = letters(table.page, list(table.drawer.values()))
    assert (now.subject, now.body) == ("Thanks", "Dear Jane,\n\nthanks.")
    record = table.page.talk(letter.talk) or table.drawer[letter.talk]
    assert len(record.rewritten[letter.key]) == 2


def test_a_letter_with_danger_in_it_is_answered_with_care() -> None:
    table = debriefed()
    (letter,) = letters(table.page, list(table.drawer.values()))

    reply = table.hear(Rewrote(letter.talk, letter.key, "Bye", "I want to kill myself"))

    assert "findahelpline.com" in spoken(reply)
    assert table.page.care.frozen
