"""Prefixes and loops: the only ways to use a key more than once."""

from bot.question import (
    Collected,
    Item,
    Value,
)
from bot.script import Talk
from tests.bot.played import lines, played, record


def test_within_lets_a_passage_use_its_own_keys() -> None:
    def script(talk: Talk) -> None:
        for name in ("one", "two"):
            talk.within(name).ask("word", "Word?", skip="")

    assert [step.pending.key for step in played(script, record(one__word="a")).steps] == [
        "one.word"
    ]


def test_each_asks_itself_whether_there_is_one_more() -> None:
    met: list[str] = []

    def script(talk: Talk) -> None:
        met.extend(one.ask("name", "Who?", skip="") for one in talk.each("met", more="More?"))

    kept: dict[str, Value] = {"met__1__name": "Ann", "met__1__more": True, "met__2__name": "Bo"}
    scene = played(script, record(**kept))
    kept["met__2__more"] = False
    met.clear()
    played(script, record(**kept))

    assert scene.pending is not None and scene.pending.key == "met.2.more"
    assert met == ["Ann", "Bo"]


def test_each_ends_by_itself_at_the_most_it_may_ask() -> None:
    def script(talk: Talk) -> None:
        for one in talk.each("met", more="More?", most=2):
            one.ask("name", "Who?", skip="")

    kept: dict[str, Value] = {"met__1__name": "a", "met__1__more": True, "met__2__name": "b"}

    assert played(script, record(**kept)).pending is None


def test_over_keys_by_the_items_own_ids_wherever_they_stand() -> None:
    def script(talk: Talk) -> None:
        raw = talk.collect("raw", "What?", done="Done", skip=())
        for one, line in talk.over("review", raw):
            one.say("{line}: {fix}", line=line.text, fix=one.ask("fix", "Fix?", skip=""))

    late, tired = Item("a", "late"), Item("b", "tired")
    answers: dict[str, Value] = {"review__a__fix": "leave earlier", "review__b__fix": "sleep"}
    forth = record(raw=Collected((late, tired), closed=True), **answers)
    back = record(raw=Collected((tired, late), closed=True), **answers)

    assert sorted(lines(played(script, forth))) == sorted(lines(played(script, back)))
