"""What is saved is loaded again as it was, whatever it holds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.page import Care, Filed, Floor, Page, Record, Settings, Shown
from bot.question import Answer, Collected, Item, Option, Value
from bot.reply import Asked, Card, Draft, File, Line, Picture, Reply, Section
from storage.batch import from_ms, to_ms
from storage.notebook import SqlNotebook
from storage.pages import page_bytes, page_from, record_bytes, record_from
from tests.storage.shelf import MONDAY, Where, address_of, keep, kept, opened, page_of

MOMENTS = st.datetimes(
    min_value=datetime(1990, 1, 1),  # noqa: DTZ001
    max_value=datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=st.timezones() | st.just(UTC),
)
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu"])
ITEMS = st.builds(Item, st.text(max_size=4), st.text())
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.text(),
    st.sampled_from(["2026-03-02", "2026-03-02T10:00:00+00:00 UTC", "true", "null", "12"]),
    st.lists(st.text()).map(tuple),
    st.builds(Collected, st.lists(ITEMS, max_size=3).map(tuple), st.booleans()),
)
ANSWERS = st.dictionaries(
    st.text(),
    st.builds(Answer, VALUES, MOMENTS, ZONES, st.text(max_size=8), st.none() | MOMENTS),
    max_size=4,
)
RECORDS = st.builds(
    Record,
    id=st.text(min_size=1),
    script=st.text(),
    begun=MOMENTS,
    zone=ZONES,
    given=st.dictionaries(st.text(), VALUES, max_size=4),
    answers=ANSWERS,
    was=ANSWERS,
    done=st.lists(st.text(), max_size=3).map(tuple),
    followed=st.lists(st.text(), max_size=3).map(tuple),
    parked=st.booleans(),
    ended=st.none() | MOMENTS,
)

EVERY_VALUE: dict[str, Value] = {
    "yes": True,
    "no": False,
    "words": "Größe 🌱 שלום\u202e\n\ttrue",
    "number": "0017",
    "several": ("ANGRY", "=as if 'they' \"knew\""),
    "none of them": (),
    "skip": None,
    "list": Collected((Item("a1", "one"), Item("b2", "")), closed=True),
    "empty list": Collected(),
}
EVERY_PART = (
    Line("words"),
    Card("title", (Section("heading", ("one", "two")), Section("empty", ()))),
    Draft("thanks", "title", "subject", "Dear [name],\n\nbody"),
    File("export"),
    File("letter", talk="talk", key="note"),
    Line("This link opens it.", link="mailto:?subject=Hi"),
    Picture(b"\x89PNG\r\n\x1a\n\x00\xff", "a curve"),
)


def full_page(name: str) -> Page:
    answers = {key: Answer(value, MONDAY, "Asia/Tokyo") for key, value in EVERY_VALUE.items()}
    talk = Record("t", "after_a_rejection", MONDAY, "Asia/Tokyo", EVERY_VALUE, answers, answers)
    asked = Asked("t", "mood", "several", "Mood?", (Option("ANGRY", "Angry"),), "Skip")
    return replace(
        page_of(name),
        talks=(talk, replace(talk, id="t/child", parked=True, ended=MONDAY, done=("a",))),
        floor=Floor("t", "mood", "token", MONDAY, True, ("t", "before"), "17"),
        owed=(
            Reply("token", MONDAY, EVERY_PART, asked, unprompted=True),
            Reply("other", MONDAY, (Line("later"),)),
        ),
        heard=("event 1", "event 2"),
        shown=(Shown("old", "t", "words"),),
        care=Care(2, MONDAY, frozen=True),
        settings=Settings("Europe/Berlin", paused=True),
        filed=(Filed("gone", "good_news", MONDAY),),
    )


def test_a_page_is_loaded_as_it_was_saved(where: Where) -> None:
    page = full_page("ada")
    with opened(where) as notebook:
        keep(notebook, page)
        assert kept(notebook, "ada") == replace(page, version=1)

    with opened(where) as notebook:
        assert kept(notebook, "ada") == replace(page, version=1)


def test_an_ended_talk_is_filed_in_a_row_of_its_own_and_read_on_demand(
    notebook: SqlNotebook,
) -> None:
    ended = [replace(full_page("ada").talks[0], id=id, ended=MONDAY) for id in ("one", "two")]
    keep(notebook, replace(page_of("ada"), filing=tuple(ended)))

    with notebook.batch() as batch:
        page = batch.load([address_of("ada")])[address_of("ada")]
        assert page.filing == ()
        assert list(batch.fetch(page, ["two", "unknown"])) == [ended[1]]
        assert sorted(batch.filed(page), key=lambda record: record.id) == ended


def test_a_talk_that_ends_again_takes_the_place_of_what_was_filed(notebook: SqlNotebook) -> None:
    ended = replace(full_page("ada").talks[0], id="one", ended=MONDAY)
    keep(notebook, replace(page_of("ada"), filing=(ended,)))
    again = replace(ended, answers={})
    keep(notebook, replace(kept(notebook, "ada"), filing=(again,)))

    assert notebook.talks(address_of("ada"))[1] == [again]


@given(RECORDS)
def test_every_record_comes_back_as_it_went(record: Record) -> None:
    assert record_from(record_bytes(record)) == record


@given(RECORDS)
def test_a_page_keeps_its_talks_as_they_are(record: Record) -> None:
    page = page_of("ada", talks=(record,))

    assert page_from(page_bytes(page), 0) == page


@given(MOMENTS)
def test_no_wake_is_early_and_none_is_late_by_more_than_a_millisecond(moment: datetime) -> None:
    late = from_ms(to_ms(moment)) - moment

    assert timedelta() <= late <= timedelta(milliseconds=1)
