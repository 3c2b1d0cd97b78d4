"""What a talk shows at one place: a sentence, a card, a letter, a wait, what follows."""

import ast
from collections.abc import Mapping

from bot.scripts import HOUSE
from bot.scripts.situations import Happened
from tests.conversation import glossary
from tests.conversation.answers import reading
from tests.conversation.glossary import words
from tests.conversation.letters import drafted, letter_link
from tests.conversation.moments import moment
from tests.conversation.outline import Item, link, listed, quoted
from tests.conversation.questions import facts, keyword, question
from tests.conversation.saying import Said, label, lines_of, wordings
from tests.conversation.sources import (
    QUESTIONS,
    Function,
    bindings,
    called,
    constant,
    verb_of,
)
from tests.conversation.titles import title_of


def shown(call: ast.Call, function: Function) -> list[Item]:
    """Say what one verb of a talk shows."""
    verb = verb_of(call)
    if verb in QUESTIONS:
        return question(verb, call, function)
    return {
        "say": _say,
        "card": _card,
        "draft": _draft,
        "wait": _wait,
        "follow_up": _follow_up,
        "do": _do,
    }[verb](call, function)


def _say(call: ast.Call, function: Function) -> list[Item]:
    lines = lines_of(wordings(call.args[0], function))
    if lines:
        lines[0].inside += facts(call, function)
    return lines


def _card(call: ast.Call, function: Function) -> list[Item]:
    titles = lines_of(wordings(call.args[0], function), "**Shows a card:**")
    inside = []
    for heading, line in sections(call.args[1], function):
        text = constant(heading, function)
        said = wordings(line, function)
        name = f"*{text}*" if text else "what they wrote"
        inside.append(Item(f"{name}:" if said else name, lines_of(said)))
    lines = titles or [Item("**Shows a card**")]
    lines[-1].inside += inside
    return lines


def sections(value: ast.expr, function: Function) -> list[tuple[ast.expr, ast.expr]]:
    """Give the headings of a card with what stands under each."""
    whole = [value]
    if isinstance(value, ast.Name):
        whole = [one.value for one in bindings(function).get(value.id, ())]
    pairs = [pair for one in whole for pair in getattr(one, "elts", ())]
    return [
        (pair.elts[0], pair.elts[1])
        for pair in pairs
        if isinstance(pair, ast.Tuple) and len(pair.elts) == 2
    ]


def _draft(call: ast.Call, function: Function) -> list[Item]:
    found = drafted(call.args[1], function)
    if not found:
        return [Item("**Shows the letter.**")]
    return [Item(f"**Shows a letter:** {listed([letter_link(one) for one in found])}")]


def _wait(call: ast.Call, function: Function) -> list[Item]:
    what = wordings(keyword(call, "what"), function)
    when = moment(call.args[1], function) or "when that time has come"
    lines = _purposes(what, when)
    inside = []
    if early := wordings(keyword(call, "early"), function):
        inside.append(Item(f"A button {quoted(early[0].text)} goes on before that."))
    if keyword(call, "hears"):
        inside.append(Item("If they write about it before that, it goes on at once."))
    into = constant(keyword(call, "into") or call, function)
    if isinstance(into, str):
        inside.append(Item(f"What they write meanwhile is put with their {words(into)}."))
    lines[0].inside += inside
    reading.asked = call
    return lines


def _purposes(what: list[Said], when: str) -> list[Item]:
    if len(what) < 2:
        return [Item(f"**Comes back** {_purpose(one)} — {when}") for one in what] or [
            Item(f"**Comes back** — {when}")
        ]
    head = Item(f"**Comes back** — {when}, to do one of these:")
    head.inside = [Item(quoted(one.text) + (f" ({one.when})" if one.when else "")) for one in what]
    return [head]


def _purpose(one: Said) -> str:
    if one.own:
        return "for what is named where this passage is used"
    return f"to {quoted(one.text)}" + (f" ({one.when})" if one.when else "")


def _follow_up(call: ast.Call, function: Function) -> list[Item]:
    inner = called(ast.Call(call.args[1], [], []), function)
    return [Item(f"**Goes on later with:** {link(title_of(inner))}")] if inner else []


def _do(call: ast.Call, function: Function) -> list[Item]:
    effect = call.args[1]
    name = getattr(effect.func, "id", "") if isinstance(effect, ast.Call) else ""
    if name == "Begin" and isinstance(effect, ast.Call):
        return [_begin(effect.args[0], function)]
    return [Item(glossary.EFFECTS.get(name, "Does what was asked for."))]


def _begin(script: ast.expr, function: Function) -> Item:
    known = constant(script, function)
    if isinstance(known, str):
        return Item(f"**Begins** {_script(known)}")
    table = constant(script.value, function) if isinstance(script, ast.Subscript) else None
    if not isinstance(table, Mapping):
        return Item("**Begins** the debrief that fits")
    pairs = [Item(f"{_happened(key)}: {_script(str(name))}") for key, name in table.items()]
    return Item("**Begins** the debrief that fits:", pairs)


def _happened(key: object) -> str:
    """Give the label of a situation, or of whatever else a debrief is chosen by."""
    named = Happened.__members__.get(str(key).upper())
    return label(named or key)


def _script(name: str) -> str:
    found = HOUSE.scripts.get(name) or HOUSE.passing.get(name)
    return link(title_of(found)) if found else quoted(words(name))
