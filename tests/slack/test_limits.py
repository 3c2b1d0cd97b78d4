"""The limits hold at their figures: what is just within is taken, and one more is a fault."""

from typing import Any

import pytest

from tests.slack.limits import faults, too_large, view_faults
from tests.slack.tiny import actions, button, field, modal


def plain(many: int) -> dict[str, Any]:
    return {"type": "plain_text", "text": "x" * many}


def section(many: int = 1, **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": plain(many), **more}


def option(text: int = 1, value: int = 1) -> dict[str, Any]:
    return {"text": plain(text), "value": "x" * value}


def select(kind: str, options: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return actions({"type": kind, "action_id": "pick", "options": options, **more})


def many_buttons(many: int) -> dict[str, Any]:
    return actions(*(button("x", f"a{number}") for number in range(many)))


WITHIN_AND_BEYOND = {
    "blocks of a message": ([section()] * 50, [section()] * 51),
    "a section": ([section(3000)], [section(3001)]),
    "a section's words": ([section(1)], [section(0)]),
    "fields": (
        [{"type": "section", "fields": [plain(2000)] * 10}],
        [{"type": "section", "fields": [plain(1)] * 11}],
    ),
    "a field": ([], [{"type": "section", "fields": [plain(2001)]}]),
    "a header": (
        [{"type": "header", "text": plain(150)}],
        [{"type": "header", "text": plain(151)}],
    ),
    "elements of a context": (
        [{"type": "context", "elements": [plain(1)] * 10}],
        [{"type": "context", "elements": [plain(1)] * 11}],
    ),
    "buttons in a row": ([many_buttons(25)], [many_buttons(26)]),
    "a label": ([actions(button("x" * 75, "go"))], [actions(button("x" * 76, "go"))]),
    "a value": (
        [actions(button("x", "go", value="x" * 2000))],
        [actions(button("x", "go", value="x" * 2001))],
    ),
    "a style": (
        [actions(button("x", "go", style="danger"))],
        [actions(button("x", "go", style="default"))],
    ),
    "an action's id": ([actions(button("x", "a" * 255))], [actions(button("x", "a" * 256))]),
    "ids in a block": (
        [actions(button("x", "a")), actions(button("x", "a"), block="b")],
        [actions(button("x", "a"), button("y", "a"))],
    ),
    "ids of blocks": (
        [actions(button("x", "a")), actions(button("y", "b"), block="b")],
        [actions(button("x", "a")), actions(button("y", "b"))],
    ),
    "options": ([select("static_select", [option()] * 100)], [select("static_select", [])]),
    "one option more": ([], [select("static_select", [option()] * 101)]),
    "radio buttons": (
        [select("radio_buttons", [option()] * 10)],
        [select("radio_buttons", [option()] * 11)],
    ),
    "an overflow": (
        [select("overflow", [option()] * 5)],
        [select("overflow", [option()] * 6)],
    ),
    "an option": (
        [select("checkboxes", [option(75, 150)])],
        [select("checkboxes", [option(76, 150)])],
    ),
    "an option's value": ([], [select("checkboxes", [option(75, 151)])]),
    "an initial option": (
        [select("static_select", [option()], initial_option=option())],
        [select("static_select", [option()], initial_option=option(2))],
    ),
    "an image": (
        [{"type": "image", "image_url": "https://a.b", "alt_text": "x"}],
        [{"type": "image", "image_url": "https://a.b"}],
    ),
    "a date": (
        [actions({"type": "datepicker", "action_id": "d", "initial_date": "2026-03-02"})],
        [actions({"type": "datepicker", "action_id": "d", "initial_date": "2 March"})],
    ),
    "markdown": (
        [{"type": "markdown", "text": "x" * 12_000}],
        [{"type": "markdown", "text": "x" * 12_001}],
    ),
    "what is known of a block": ([section()], [section(colour="red")]),
    "what there is of blocks": ([{"type": "divider"}], [{"type": "marquee"}]),
    "a label's type": (
        [actions(button("x", "go"))],
        [actions(button("x", "go", text={"type": "mrkdwn", "text": "x"}))],
    ),
}


@pytest.mark.parametrize("what", WITHIN_AND_BEYOND)
def test_a_limit_is_where_slack_has_it(what: str) -> None:
    within, beyond = WITHIN_AND_BEYOND[what]
    assert faults(within, "message") == []
    assert faults(beyond, "message")


def test_each_surface_takes_its_own_blocks() -> None:
    markdown, alert = {"type": "markdown", "text": "x"}, {"type": "alert"}
    assert faults([markdown], "modal") and faults([markdown], "home")
    assert faults([alert], "message") and not faults([alert], "modal")
    assert not faults([section()] * 100, "home") and faults([section()] * 101, "modal")


VIEWS = {
    "title": (plain(24), plain(25)),
    "close": (plain(24), plain(25)),
    "callback_id": ("x" * 255, "x" * 256),
    "private_metadata": ("x" * 3000, "x" * 3001),
    "external_id": ("x" * 255, "x" * 256),
    "submit": (plain(24), None),
    "notify_on_close": (True, "yes"),
}


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_keeps_its_limits(name: str) -> None:
    within, beyond = VIEWS[name]
    assert view_faults(modal(field("name"), **{name: within})) == []
    assert view_faults(modal(field("name"), **{name: beyond}))


def test_a_home_has_no_title_and_needs_no_submit() -> None:
    assert view_faults({"type": "home", "blocks": [field("name")]}) == []
    assert view_faults({"type": "home", "blocks": [], "title": plain(1)})


def test_a_view_has_at_most_250_kilobytes() -> None:
    assert not too_large(modal(*[section(2000)] * 100))
    assert too_large(modal(*[section(3000)] * 100))


@pytest.mark.parametrize("odd", [None, "x", [None], ["x"], [{}], [{"type": "section"}], [[]]])
def test_nothing_that_a_program_could_send_breaks_the_check(odd: Any) -> None:
    assert (faults(odd, "message") == []) is (odd is None)
    view_faults({"type": "modal", "blocks": odd})
