"""Everything kept about a person, as JSON for programs and as Markdown for people."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from bot.house import House
from bot.page import Page, Record
from bot.question import Question, in_words
from bot.replay import Scene, replay
from bot.reply import Card, Draft
from bot.scripts import HOUSE
from bot.words import Words

JSON_NAME = "debrief-export.json"
MARKDOWN_NAME = "debrief-export.md"


def export_files(page: Page, filed: Sequence[Record]) -> dict[str, bytes]:
    """Give the files of an export by name; `filed` are the talks that have ended."""
    return {
        JSON_NAME: as_json(page, filed).encode(),
        MARKDOWN_NAME: as_markdown(page, filed).encode(),
    }


def every_talk(page: Page, filed: Sequence[Record]) -> list[Record]:
    """Give all talks once, oldest first; one that is on the page again stands for itself."""
    open_ids = {record.id for record in page.talks}
    talks = [*page.talks, *(one for one in filed if one.id not in open_ids)]
    return sorted(talks, key=lambda record: record.begun)


def as_json(page: Page, filed: Sequence[Record]) -> str:
    """Write the page and every talk as JSON; nothing that is kept is left out."""
    whole = asdict(page.but(talks=(), filing=()))
    whole["talks"] = [asdict(record) for record in every_talk(page, filed)]
    return json.dumps(whole, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def as_markdown(page: Page, filed: Sequence[Record], house: House = HOUSE) -> str:
    """Write every talk as questions and answers, with its cards and letters."""
    words = house.words_in(page.settings.language)
    blocks = [f"# {words.translate('Your debriefs')}"]
    for record in every_talk(page, filed):
        if record.script in house.scripts:
            scene = replay(house.script(record.script), record, words)
            blocks += _talk(record, scene, words)
    return "\n\n".join(blocks) + "\n"


def _talk(record: Record, scene: Scene, words: Words) -> list[str]:
    day = record.begun.date().isoformat()
    title = words.translate(record.script.replace("_", " "))
    blocks = [f"## {day}: {title}"]
    opener = record.given.get("opener")
    if isinstance(opener, str):
        blocks.append(words.render("You wrote: {text}", {"text": opener}))
    for step in scene.steps:
        if isinstance(step.pending, Question):
            told = in_words(words, step.pending, step.answer.value)
            blocks.append(f"**{step.pending.text}**\n\n{told}")
    pending = scene.pending
    if isinstance(pending, Question) and pending.items:
        notes = "\n".join(f"- {item.text}" for item in pending.items)
        blocks.append(f"**{pending.text}**\n\n{notes}")
    path = {step.pending.key for step in scene.steps}
    blocks += [
        words.render("You also wrote: {text}", {"text": one.value})
        for key, one in record.answers.items()
        if key not in path and isinstance(one.value, str)
    ]
    for part in scene.parts:
        if isinstance(part, Card):
            blocks.append(_card(part))
        elif isinstance(part, Draft) and part.key not in scene.replaced:
            blocks.append(_letter(part, words))
    return blocks


def _letter(letter: Draft, words: Words) -> str:
    subject = words.render("Subject: {subject}", {"subject": letter.subject})
    told = [subject] if letter.is_mail else []
    return "\n\n".join([f"### {letter.title}", *told, letter.body])


def _card(card: Card) -> str:
    sections = [
        f"{section.heading}\n" + "\n".join(f"- {line}" for line in section.lines)
        for section in card.sections
    ]
    return "\n\n".join([f"### {card.title}", *sections])
