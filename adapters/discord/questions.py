"""What answers a question: buttons, lists, windows to write in."""

from collections.abc import Iterable
from typing import Any

from discord import ButtonStyle, ui

from adapters.discord.layout import CALM, CLEAR, Layout, Part, button, menu, rows
from adapters.ids import COMMAND, PICK, PRESS, SELECT, WRITE, Id, read_id
from adapters.labels import Say
from bot.reply import Asked

BUTTONS_LIMIT = 10
"""Options from which on they are a list."""
SEPARATOR = "."
WORDS = "words"
"""Names the window for an answer in words; the other one is for notes."""
BACK = "back"
"""Stands where the token of a reply stands: the window opens as it was filled in."""


def written(id: Id, token: str) -> str:
    """Write what a part does, with the token of the reply that it stands in."""
    return f"{token}{SEPARATOR}{id}"


def token_and_id(custom_id: str) -> tuple[str, Id]:
    """Take apart what was written; a part of no reply bears no token."""
    token, _, id = custom_id.partition(SEPARATOR)
    return token, read_id(id)


def ways(asked: Asked, token: str, say: Say, *, here: bool = False) -> list[Part]:
    """Give every way to answer a question but typing; `here`, where nobody can type, that too."""
    answers, lists = _answers(asked, token, say)
    if here and asked.kind not in ("collect", "wait"):
        window = Id(WRITE, asked.talk, asked.key, WORDS)
        answers.append(way(say("Answer in words"), window, token))
    also = [way(one.label, Id(COMMAND, name=one.name), token) for one in asked.also]
    return [*lists, *rows(answers), *rows(also)]


def way(label: str, id: Id, token: str) -> "ui.Button[Any]":
    """Give a button that bears the token of its reply."""
    return button(label, written(id, token))


def _answers(asked: Asked, token: str, say: Say) -> tuple[list["ui.Button[Any]"], list[Part]]:
    """Give the buttons of a question, and the lists above them."""
    talk, key = asked.talk, asked.key
    offered = [(one.name, one.label) for one in asked.options]
    skip = [way(asked.skip, Id(PRESS, talk, key), token)] if asked.skip else []
    many = len(offered) > BUTTONS_LIMIT
    match asked.kind:
        case "several" | "one" if asked.kind == "several" or many:
            several = asked.kind == "several"
            label = "Choose any that fit" if several else "Choose one"
            most = len(offered) if several else 1
            found = menu(say(label), written(Id(SELECT, talk, key), token), offered, most=most)
            return skip, [ui.ActionRow(found)]
        case "moment":
            return [way(say("Pick a day"), Id(PICK, talk, key), token), *skip], []
        case "collect":
            window = way(say("Write in a window"), Id(WRITE, talk, key), token)
            return [window, *_buttons(asked, token, CLEAR)], []
        case "yes_no" | "wait":
            return _buttons(asked, token), []
    return [*_buttons(asked, token), *skip], []


def _buttons(asked: Asked, token: str, style: ButtonStyle = CALM) -> list["ui.Button[Any]"]:
    return [
        button(one.label, written(Id(PRESS, asked.talk, asked.key, one.name), token), style=style)
        for one in asked.options
    ]


def back_to_window(why: Iterable[str], id: Id, say: Say, token: str = BACK) -> Layout:
    """Say why something was not taken, with a way back to its window as it was filled in."""
    back = way(say("Back to the window"), id, token)
    return Layout([*(ui.TextDisplay(one) for one in why), *rows([back])])
