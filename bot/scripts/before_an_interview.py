"""Before an interview: what to remember there, the evening before it, and the day after."""

import re
from datetime import datetime
from enum import Enum

from bot.effects import Begin
from bot.letters.names import capital
from bot.plain import bare
from bot.question import Value, from_moment, to_moment
from bot.script import Talk, Unprompted, Woke, days, hours, later, on, sentence
from bot.scripts.parts.facts import company
from bot.scripts.parts.readers import NO_SE, reader


class Went(Enum):
    """How an interview went."""

    WELL = "It went well"
    SO_SO = "So-so"
    BADLY = "It went badly"
    REJECTED = "They turned me down already"
    OFF = "It didn't take place"


WENDING = reader(
    {
        "REJECTED": (
            r"\b(?:turned me down|rejected|no from them|they said no)\b",
            r"\bme (?:han )?(?:rechaz|descart)\w+|\bdijeron que no\b|\bno me (?:cogieron|"
            r"eligieron|escogieron|seleccionaron|contrataron)\b",
        ),
        "OFF": (
            r"\b(?:cancel(?:l?ed)|called off|fell through)\b|\b(?:it|interview|that)(?:'s| is|"
            r" was| has been| got)? (?:off|moved|postponed|rescheduled)\b|^(?:they )?(?:moved|"
            r"postponed|rescheduled)(?: it)?\W*$|\b(?:didn'?t|did not) (?:take place|happen|go$|"
            r"go\b(?! (?:well|great|so|as|too)))",
            r"\b(?:cancelada|cancelaron|se cancelo|pospuesta|pospusieron|aplazada|aplazaron|(?:la|"
            r"lo) (?:movieron|cambiaron)|no (?:se hizo|hubo|tuvo lugar|se dio))\b|\bno fui\W*$",
        ),
        "SO_SO": (
            r"\b(?:meh|so[ -]so|hard to (?:tell|say)|mixed|not sure|don'?t know|dont know|"
            r"could have been (?:worse|better)|no idea|ok(?:ay)?ish|average|can'?t tell)\b",
            r"\b(?:mas o menos|asi asi|ni bien ni mal|regular|dificil (?:de )?(?:decir|saber)|"
            r"pod(?:ria|ia) haber (?:ido|sido|estado|salido) (?:peor|mejor)|pudo (?:ir|ser|"
            r"salir) (?:peor|mejor))\b|\b(?:no|nada)(?: \w+){0,3} mal\b|" + NO_SE,
        ),
        "BADLY": (
            r"👎|\b(?:bad|badly|terrible|awful|poorly|not (?:good|great|well)|bombed|"
            r"horribl[ey]|disaster)\b",
            r"\b(?:mal|fatal|pesim\w+|desastre|desastros[oa]|horrible|no(?: \w+){0,3} bien)\b",
        ),
        "WELL": (
            r"👍|\b(?:next round|well|good|great|fine|okay|ok|nice|nicely)\b",
            r"\b(?:bien|genial|estupend\w+|excelente|buena?|fenomenal|perfect\w+|(?:siguiente|"
            r"proxima|otra) ronda|maravilla)\b",
        ),
    }
)
SPOKE_OF_IT = re.compile(
    r"\b(?:went|was|it's over|its over|just finished|is done|did)\b|"
    r"\b(?:fue|ha ido|estuvo|salio|acabo|acabe|termino|termine|hice)\b"
)
EDITION = 2
"""Since then what earlier talks brought is shown before, and asked about after."""
LESSONS = 5
AFTERWARDS = {Went.BADLY: "after_a_bad_interview", Went.REJECTED: "after_a_rejection"}


def before_an_interview(talk: Talk) -> None:
    """Take the day and what to remember, and offer to come back around it."""
    felt = talk.given("felt_words")
    if isinstance(felt, tuple) and felt:
        talk.say("“{words}”: of course. It matters to you.", words=felt)
    name = capital(company(talk))
    when = talk.moment(
        "when", "When is it? A day and an hour, like “thursday 15:00”.", skip=None, clock=True
    )
    if when is None:
        talk.say("Then write again when you know the day.")
        return
    talk.say("That is {when}. If it moves, just say so.", when=later(when))
    notes = talk.collect(
        "remember",
        "What would you like to remember there? One message for each thing; “done” when that is "
        "all.",
        done="That is all",
        skip=(),
    )
    lessons = _lessons(talk)
    if lessons:
        _show(talk, lessons)
        talk.say("Say one of these aloud today, once.")
    told = max(talk.answered_at("when"), talk.answered_at("remember"))
    if _comes_back(talk, when, told, notes=bool(notes)):
        agreed = max(told, talk.answered_at("around"))
        _announce(talk, when, agreed)
        given: dict[str, Value] = {
            "company": name,
            "when": from_moment(when, str(when.tzinfo)),
            "notes": tuple(note.text for note in notes),
            "since": from_moment(agreed, str(agreed.tzinfo)),
            "lessons": lessons,
        }
        talk.follow_up("days", around_an_interview, **given)
    if talk.edition >= EDITION and talk.earlier("company"):
        talk.say("Every interview is practice, so take what is offered; saying no is fine, too.")
    talk.say("It will be one conversation out of many. I hope it is a good one.")


def _show(talk: Talk, lessons: tuple[str, ...]) -> None:
    """Show what earlier talks brought to do another time."""
    sections = [("To bring along", lessons)]
    talk.card(sentence("From your earlier debriefs"), sections)


def _lessons(talk: Talk) -> tuple[str, ...]:
    """Give what earlier talks brought to do another time, the latest first."""
    if talk.edition < EDITION:
        return ()
    return tuple(dict.fromkeys(reversed(talk.earlier("lessons"))))[:LESSONS]


def _announce(talk: Talk, when: datetime, agreed: datetime) -> None:
    after = Unprompted(_day_after(when), agreed=True)
    if _eve(when) > agreed:
        talk.say("I'll be here {eve}, and ask {after} how it went.", eve=_eve(when), after=after)
    else:
        talk.say("I'll ask {after} how it went.", after=after)


def _comes_back(talk: Talk, when: datetime, told: datetime, *, notes: bool) -> bool:
    """Offer to come back for what there is still time for."""
    if _eve(when) <= told:
        return talk.confirm("around", "Shall I ask you afterwards how it went?", skip=False)
    if notes:
        return talk.confirm(
            "around", "Shall I bring that the evening before, and ask how it went?", skip=False
        )
    return talk.confirm(
        "around", "Shall I come back the evening before, and ask how it went?", skip=False
    )


def _eve(when: datetime) -> datetime:
    return on(when, days=-1, at="18:00")


def _day_after(when: datetime) -> datetime:
    return on(when, workdays=1, at="10:00")


def around_an_interview(talk: Talk) -> None:
    """Bring the notes the evening before, ask the day after, and lead on from there."""
    when = to_moment(str(talk.given("when")))
    if when is None:
        return
    name, notes = str(talk.given("company") or ""), talk.given("notes")
    where = name or "the interview"
    since = max(talk.begun, to_moment(str(talk.given("since"))) or talk.begun)
    if _eve(when) > since:
        about = sentence("remind you of {company}", company=where)
        if notes:
            about = sentence("bring your notes for {company}", company=where)
        woke = talk.wait("eve", _eve(when), what=about, asked=True, good_for=hours(14))
        if woke is Woke.ON_TIME:
            _on_the_eve(talk, when, name, notes)
    about = sentence("ask how it went at {company}", company=where)
    due = _day_after(when)
    talk.wait("after", due, what=about, agreed=True, good_for=days(4), hears=says_how_it_went)
    _went(talk, name)


def _on_the_eve(talk: Talk, when: datetime, name: str, notes: Value) -> None:
    if name:
        talk.say("Your interview at {company} is {when}.", company=name, when=later(when))
    else:
        talk.say("Your interview is {when}.", when=later(when))
    if isinstance(notes, tuple) and notes:
        talk.card(sentence("What you wanted to remember"), [("", notes)])
    lessons = talk.given("lessons")
    if isinstance(lessons, tuple) and lessons:
        _show(talk, lessons)


def says_how_it_went(text: str) -> bool:
    """Say whether words, unasked, tell how an interview went."""
    return SPOKE_OF_IT.search(bare(text)) is not None and WENDING(text) in (("WELL",), ("BADLY",))


def _went(talk: Talk, name: str) -> None:
    went = talk.choose(
        "went",
        Went,
        "How did your interview at {company} go?" if name else "How did your interview go?",
        skip=None,
        read=WENDING,
        lapse=days(7),
        company=name,
    )
    if went is None:
        talk.say("That's fine. Write whenever you like.")
        return
    if went not in (Went.REJECTED, Went.OFF):
        _used(talk)
    if went is Went.SO_SO:
        talk.say("Then it is open, and they decide. Write as soon as you hear from them.")
    elif went is Went.WELL:
        talk.say("I'm glad. Write as soon as you hear from them.")
    elif went is Went.OFF:
        talk.say("Then write again when you know the new day.")
    else:
        known = {"company": name} if name else {}
        talk.do("debrief", Begin(AFTERWARDS[went], {**known, "stage": "INTERVIEW"}))


def _used(talk: Talk) -> None:
    """Ask whether something from earlier talks could be used: that is what it was for."""
    lessons = talk.given("lessons")
    if talk.edition < EDITION or not isinstance(lessons, tuple) or not lessons:
        return
    used = talk.confirm(
        "used",
        "Did you get to use this one: “{lesson}”?",
        skip=None,
        lapse=days(7),
        lesson=lessons[0],
    )
    if used:
        talk.say("Then it was worth keeping.")
    elif used is False:
        talk.say("That's fine. It is there for the next one.")
