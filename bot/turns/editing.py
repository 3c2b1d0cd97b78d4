"""Takes a message that was edited: it edits the answer that came of it."""

from dataclasses import replace

from bot.heard import Edited, Rewrote, Said, Unsaid
from bot.page import Record, Source
from bot.question import Item
from bot.reading import bounded
from bot.tone import check
from bot.turns.answering import give, question_of, read_answer
from bot.turns.hearing import hear_words
from bot.turns.opening import OPENER, facts, open_with
from bot.turns.safety import danger, excepted, while_frozen
from bot.turns.sources import ADDED
from bot.turns.turning import Turning
from bot.understanding import read_opener, what_happened
from bot.unreadable import Unreadable


def edit(turn: Turning, edited: Edited, *, newest: bool, seen: bool) -> None:
    """Put an edit in the place of what was said; words that came to nothing are heard anew."""
    if danger(turn, edited.text):
        return
    if turn.page.care.frozen and not excepted(turn):
        while_frozen(turn, None, edited.text)
        return
    source = next((one for one in turn.page.sources if one.event == edited.event), None)
    record = turn.page.talk(source.talk) if source else None
    if source and source.key == OPENER and record is None:
        main = turn.main()  # first words that went on from one talk to the next
        record = main if main and main.given.get("opener") else None
    if source is None and newest:
        hear_words(turn, Said(edited.text), seen=seen)
    elif source is None or record is None or source.item == ADDED:
        turn.say("I see that you edited a message. “change” changes what I keep of it.")
    else:
        try:
            _edit(turn, record, source, bounded(edited.text))
        except Unreadable as reason:
            turn.tell(reason.why)


def unsay(turn: Turning, unsaid: Unsaid) -> None:
    """Strike a note whose message was deleted; of any other answer, say that it is still kept."""
    source = next((one for one in turn.page.sources if one.event == unsaid.event), None)
    record = turn.page.talk(source.talk) if source else None
    if source is None or record is None or turn.page.care.frozen:
        return
    held = record.collection(source.key)
    if held and source.item not in ("", ADDED):
        items = tuple(one for one in held.items if one.id != source.item)
        turn.keep(record.amended(source.key, replace(held, items=items)))
        turn.say("I took that out of your notes as well.")
    else:
        turn.say("You deleted a message. I still keep what came of it; “change” changes that.")


def rewrite(turn: Turning, rewrote: Rewrote) -> None:
    """Put a letter into the person's own words; versions before it are kept."""
    if danger(turn, f"{rewrote.subject}\n{rewrote.body}"):
        return
    if turn.page.care.frozen:
        while_frozen(turn, None, rewrote.body)
        return
    record = turn.page.talk(rewrote.talk)
    if record is None or rewrote.key not in turn.scene(record).drafts:
        turn.say("That letter belongs to something that has changed since.")
        return
    try:
        changed = record.rewrote(rewrote.key, rewrote.subject.strip(), bounded(rewrote.body))
    except Unreadable as reason:
        turn.tell(reason.why)
        return
    turn.keep(changed)
    turn.say("That is your letter now.")
    turn.show((turn.scene(changed).drafts[rewrote.key],))
    _remark(turn, rewrote.body)


def _remark(turn: Turning, letter: str) -> None:
    """Say the first thing that its reader might stumble over."""
    flags = check(letter, language=turn.words.language)
    if flags:
        turn.tell(flags[0].remark)
        turn.say("It is your letter: it stays so unless you change it.")


def _edit(turn: Turning, record: Record, source: Source, words: str) -> None:
    if source.key == OPENER:
        _edit_opener(turn, record, words)
    elif source.item:
        _edit_item(turn, record, source, words)
    else:
        question = question_of(turn, record, source.key)
        if question is None:
            turn.say("That belongs to something that has changed since.")
        else:
            give(turn, record, question, read_answer(turn, question, words))


def _edit_item(turn: Turning, record: Record, source: Source, words: str) -> None:
    held = record.collection(source.key)
    if held is None:
        turn.say("That belongs to something that has changed since.")
        return
    items = tuple(Item(one.id, words) if one.id == source.item else one for one in held.items)
    turn.keep(record.amended(source.key, replace(held, items=items)))
    turn.say("I changed that in your notes.")


def _edit_opener(turn: Turning, record: Record, words: str) -> None:
    """Read first words anew; another situation is another talk, as long as nothing was answered."""
    before = turn.scene(record)
    happened = what_happened(words, turn.at, turn.page.settings.zone)
    script = turn.house.situations.get(happened, "starting")
    if record.script != script and not record.answers:
        turn.page = turn.page.without({record.id})
        open_with(turn, words)
        return
    kept = {name: one for name, one in record.given.items() if name not in facts_of(record)}
    told = record.but(given={**kept, **facts(read_opener(words), words)})
    turn.keep(told)
    turn.say("I read your message again.")
    said = set(before.parts)
    turn.show(tuple(part for part in turn.scene(told).parts if part not in said))


def facts_of(record: Record) -> set[str]:
    """Name the facts of a talk that were read in its first words."""
    before = str(record.given.get("opener") or "")
    return set(facts(read_opener(before), before))
