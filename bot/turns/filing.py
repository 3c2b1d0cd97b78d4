"""Takes a talk that is over off the page, and keeps what it brought."""

from bot.page import Filed, Record
from bot.turns.turning import Turning


def file(turning: Turning, record: Record) -> None:
    """File a talk with the answers of its path alone, and with what it leaves for later ones."""
    scene = turning.scene(record)
    path = {step.pending.key for step in scene.steps}
    answers = {key: one for key, one in record.answers.items() if key in path}
    ended = record.but(answers=answers, was={}, ended=record.ended or turning.at)
    page = turning.page.without({record.id})
    others = tuple(one for one in page.filed if one.id != record.id)
    index = Filed(record.id, record.script, ended.ended or turning.at, scene.left)
    turning.page = page.but(filed=(*others, index), filing=(*page.filing, ended))
