"""What the person answered, as a clause after "if"."""

import ast
from dataclasses import dataclass

from tests.conversation.glossary import GIVEN, WOKE, words
from tests.conversation.origins import Origin
from tests.conversation.outline import short
from tests.conversation.sources import QUESTIONS, constant


@dataclass
class Reading:
    """What a reader of the document has just read: "the answer" then means the answer to it."""

    asked: ast.Call | None = None


reading = Reading()


def has_options(verb: str) -> bool:
    """Say whether a question's text comes after its options."""
    return verb.startswith("choose")


def answered(found: Origin, positive: bool) -> str:
    """Say that there was an answer, a yes or a choice, or that there was none."""
    match found.verb:
        case "confirm":
            return f"the answer{where(found)} is {'yes' if positive else 'no'}"
        case "choose_many":
            return f"they choose {'any' if positive else 'none'}{where(found, 'at')}"
        case "collect":
            return f"they write {'something' if positive else 'nothing'}{where(found, 'at')}"
        case "wait":
            return WOKE["ON_TIME"][not positive]
        case "given":
            return known_before(found, positive)
        case "earlier":
            return f"earlier debriefs left {'something' if positive else 'nothing'} for it"
    which = _which(found) if found.alone else "there"
    if positive:
        return f"they answer {which}".strip()
    return f"they skip {which or 'it'}"


def where(found: Origin, before: str = "to") -> str:
    """Point at a question that was asked some lines ago."""
    if not found.alone:
        return " there"
    which = _which(found)
    return f" {before} {which}" if which else ""


def _which(found: Origin) -> str:
    if found.call is reading.asked or found.verb not in QUESTIONS:
        return ""
    text = found.call.args[2 if has_options(found.verb) else 1]
    known = constant(text, found.function)
    if isinstance(known, str):
        return short(known)
    written = [node.value for node in ast.walk(text) if isinstance(node, ast.Constant)]
    return short(written[0]) if written and isinstance(written[0], str) else ""


def known_before(found: Origin, positive: bool) -> str:
    """Say that something was known before the talk began, or was not."""
    key = constant(found.call.args[0], found.function)
    if key in GIVEN:
        return GIVEN[key][not positive]
    return f"the {words(str(key))} is {'' if positive else 'not '}known"
