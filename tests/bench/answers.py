"""A turn late in a long talk, beside one early in it."""

import time
from statistics import median

from bot.heard import Said
from bot.page import Page
from bot.script import Talk
from bot.turn import turn
from storage.pages import page_bytes, page_from
from storage.sealing import Installation
from tests.bench.turns import KEY
from tests.table import table_for

TURNS = 60


def asking(talk: Talk) -> None:
    """Ask on and on."""
    for number in range(TURNS * 10):
        talk.ask(f"question{number}", "And what happened then?", skip="")


def turn_after(answers: int, *, at_hand: bool) -> float:
    """Give the microseconds of a turn after so many answers: opened, turned and sealed.

    `at_hand` says that the process has the page still open; else it is opened and replayed anew.
    """
    table = table_for(asking)
    for number in range(answers):
        table.say(f"This is the {number}th thing that I remember of that day")
    seal = Installation(KEY).new_key("page")[1]
    body = seal.close(page_bytes(table.page), "page")
    taken = []
    for _ in range(TURNS):
        heard = table.heard(Said("And this is one thing more that I remember of that day"))
        table.taken += 1
        dice = table.taken.to_bytes(16, "big")
        if not at_hand:
            table.house.drop_scenes()
        started = time.perf_counter()
        page: Page = table.page if at_hand else page_from(seal.open(body, "page"), 1)
        page = turn(page, heard, table.now, dice, table.house)
        seal.close(page_bytes(page), "page")
        taken.append(time.perf_counter() - started)
    return median(taken) * 1e6
