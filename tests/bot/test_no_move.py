"""Words that only look like an interview that moved or fell through."""

import pytest

from bot.question import Collected
from tests.bot.test_interviews import FRIDAY, planned
from tests.table import Table

SENTENCES = (
    "Hooli rescheduled then cancelled my interview, then said no",
    "The role was cancelled, so I'm out at Hooli", "Hooli withdrew my application",
    "we talked for an hour and then they cancelled the role", "They pulled out of the offer",
    "my dentist cancelled", "My mood is off", "the call with my bank moved to thursday 10",
    "My friend's call was moved to monday 9", "Globex moved me to the final round",
    "they pushed me out of the process", "they moved me to the next round",
    "Just heard: they changed their mind, it's a no from Hooli",
    "Subject: Your application. Unfortunately the position is now closed and we moved forward",
    "it moved me to tears", "i moved on", "it's too much for me right now",
    "i'm not going to lie, im nervous", "She cancelled on my friend", "I think it was off",
)  # fmt: skip


@pytest.mark.parametrize("words", SENTENCES)
def test_at_rest_they_move_no_interview(words: str) -> None:
    table = Table(zone="UTC")
    for line in (FRIDAY, "done", "yes"):
        table.say(line)
    table.say(words)
    child = table.record("around_an_interview")

    assert planned(table) == "Fri 06 15:00" and not child.parked


FEELINGS = (
    "numb. they cancelled on me twice before that", "sad that they withdrew the role",
    "I feel off, everything is off", "it fell through and I am crushed", "they cancelled",
    "They changed their mind about me and I feel stupid", "gutted, it changed me",
)  # fmt: skip


@pytest.mark.parametrize("words", FEELINGS)
def test_feelings_move_no_interview_and_are_kept(words: str) -> None:
    table = Table(zone="UTC")
    for line in (FRIDAY, "done", "yes", "Acme turned me down after the interview"):
        table.say(line)
    table.say(words)

    assert "feelings_too" in table.record("after_a_rejection").answers or (
        "feelings" in table.record("after_a_rejection").answers
    )
    assert not table.record("around_an_interview").parked


def test_notes_of_the_cool_off_move_no_interview_and_are_kept() -> None:
    table = Table(zone="UTC")
    for line in (FRIDAY, "done", "yes", "Acme turned me down after the interview", "sad", "all"):
        table.say(line)
    for line in ("I rambled about the database", "done", "1"):
        table.say(line)
    for note in ("They changed the question twice", "I think it was off from the start"):
        table.say(note)

    notes = table.record("after_a_rejection").answers["notes"].value
    assert isinstance(notes, Collected)
    kept = " ".join(note.text for note in notes.items)
    assert "changed the question" in kept and "off from the start" in kept


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("well, but the camera was off", "WELL"),
        ("It went ok but she changed the topic twice", "WELL"),
        ("the call was delayed by 10 minutes but good", "WELL"),
        ("they cancelled", "OFF"),
    ],
)
def test_an_answer_to_how_it_went_is_that_answer(words: str, name: str) -> None:
    table = Table(zone="UTC")
    for line in (FRIDAY, "done", "yes"):
        table.say(line)
    table.wait(days=3, hours=8)
    table.wait(days=4)
    table.say(words)

    [child] = [one for one in table.drawer.values() if one.script == "around_an_interview"]
    assert child.answers["went"].value == name
