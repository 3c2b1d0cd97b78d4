"""Short talks on the side that leave no trace: starting, changing, doubt, deletion, a check-in."""

from enum import Enum

from bot import care
from bot.effects import Begin, Forget, Freeze, Hear, Move, Nudge, Pause, Reopen
from bot.question import OPTIONS_LIMIT, as_label
from bot.script import Talk, hours
from bot.scripts.parts.readers import reader
from bot.scripts.situations import SITUATIONS, Happened, read_happened
from bot.understanding import zones_of
from bot.yes_no import read_yes_no

CARRIED = ("opener", "company", "role", "stage", "felt", "felt_words", "told")
"""Facts that go from the first words to the debrief that follows."""
EXCERPT = 120


class Meant(Enum):
    """What words are that came in between."""

    HERE = "It belongs here"
    ANSWER = "It's what they answered"
    NEW = "It's something new"
    DROP = "Leave it out"


def read_meant(text: str) -> tuple[str, ...] | None:
    """Take a yes for the first that is offered, and a no for leaving it out."""
    yes = read_yes_no(text)
    if yes or text.casefold().startswith("it does"):
        return ("HERE", "ANSWER")
    return ("DROP",) if yes is False else None


def starting(talk: Talk) -> None:
    """Ask what happened, where the first words did not say."""
    if talk.given("opener"):
        talk.say("I'm here, and I've kept that.")
    happened = talk.choose(
        "what", Happened, "Which of these is closest?", skip=None, read=read_happened
    )
    if happened is None:
        talk.say("That's fine. Write whenever you like.")
        return
    if happened is Happened.NONE:
        talk.say(
            "That's fine. “nudges” shows what I have planned, “help” what else I can do, and "
            "“support” names people to talk to."
        )
        return
    given = {name: talk.given(name) for name in CARRIED if talk.given(name) is not None}
    talk.do("begin", Begin(SITUATIONS[happened.name.lower()], given))


def changing(talk: Talk) -> None:
    """Ask which answer to change."""
    talks, keys, labels = (_names(talk, name) for name in ("talks", "keys", "labels"))
    options = {f"a{place}": label for place, label in enumerate(labels)}
    which = talk.choose_from("which", options, "Which one shall we change?", skip=None)
    if which:
        talk.do("reopen", Reopen(talks[int(which[1:])], keys[int(which[1:])]))


def _names(talk: Talk, key: str) -> tuple[str, ...]:
    given = talk.given(key)
    return given if isinstance(given, tuple) else ()


def holding(talk: Talk) -> None:
    """Ask what words are that could belong to more than one thing."""
    text, question = str(talk.given("text")), talk.given("question")
    if talk.given("why") == "away" and question:
        talk.say("It has been a while. I had asked: “{question}”", question=str(question))
    elif talk.given("why") == "beside" and question:
        talk.say("I had asked: “{question}”", question=str(question))
    elif talk.given("why") == "early" and question:
        talk.say("That came just before my question: “{question}”", question=str(question))
    talk.say("You wrote: “{text}”", text=excerpt(text))
    meant = talk.choose_or_tell(
        "meant",
        Meant,
        "How shall I take it?",
        skip=Meant.DROP,
        leave=(Meant.HERE if talk.given("why") == "news" else Meant.ANSWER,),
        read=read_meant,
        lapse=hours(72),
    )
    if meant is not Meant.DROP:
        further = meant if isinstance(meant, str) else ""  # who writes on meant them for here
        talk.do("hear", Hear(text, opener=meant is Meant.NEW, further=further))


def excerpt(text: str) -> str:
    """Give the beginning of long words."""
    flat = " ".join(text.split())
    return flat if len(flat) <= EXCERPT else f"{flat[:EXCERPT]}…"


def forgetting(talk: Talk) -> None:
    """Make sure that everything is to be deleted."""
    sure = talk.confirm(
        "sure",
        "Shall I delete everything you told me: every debrief, note, letter and setting? It can't "
        "be undone. {beyond}",
        skip=False,
        beyond=str(talk.given("beyond") or ""),
    )
    if sure:
        talk.say("Everything is deleted. Take care of yourself.")
        talk.do("forget", Forget())
    else:
        talk.say("Nothing is deleted.")


class Deed(Enum):
    """What can be done with something that is coming."""

    LATER = "Later"
    DONE = "It's done"
    STOP = "No more of it"
    LEAVE = "Leave it as it is"


DEEDS = reader(
    {
        "STOP": (
            r"\b(?:stop|drop|delete|cancel|never|no more|don'?t (?:ask|remind|nudge|bring))\b",
            r"\b(?:parar|paralo|basta|no mas|ya no|nunca|deja de|borra\w*|elimina\w*|quita\w*|"
            r"cancela\w*|no me (?:lo )?(?:preguntes|recuerdes|avises|traigas))\b|^para\W*$",
        ),
        "DONE": (
            r"\b(?:done|finished|did)\b",
            r"\b(?:hech[oa]|hice|list[oa]|termine)\b",
        ),
        "LATER": (
            r"\b(?:later|snooze|move|postpone|change|put it off|another)\b",
            r"\b(?:mas tarde|luego|despues|otro dia|otro momento|pospon\w*|aplaza\w*|mueve\w*|"
            r"mover\w*|cambia\w*|manana)\b",
        ),
        "LEAVE": (
            r"\b(?:leave|don'?t|ok|okay|fine|good|thanks|no|nothing|keep|as it is|"
            r"as they are)\b",
            r"\b(?:deja\w*|como esta|como estan|asi|bien|vale|gracias|nada|manten\w*)\b",
        ),
    }
)


def nudging(talk: Talk) -> None:
    """Change something that is coming: which, how, and until when."""
    talks, keys, labels = (_names(talk, name) for name in ("talks", "keys", "labels"))
    place = 0
    if len(labels) > 1:
        options = {f"a{number}": as_label(label) for number, label in enumerate(labels)}
        which = talk.choose_from(
            "which", {**options, "leave": talk.label(Deed.LEAVE)}, "Which one?", skip="leave"
        )
        if which == "leave":
            talk.say("They stay as they are.")
            return
        place = int(which[1:])
    wanted = str(talk.given("deed") or "")
    deed = Deed[wanted] if wanted else _deed(talk)
    if deed is Deed.LEAVE:
        talk.say("It stays as it is.")
        return
    until = None
    if deed is Deed.LATER:
        until = talk.moment("until", "Until when? “in 2 days” or “friday 9” is enough.", skip=None)
        if until is None:
            return
    talk.do("nudge", Nudge(talks[place], keys[place], deed.name, until))


def _deed(talk: Talk) -> Deed:
    return talk.choose(
        "deed", Deed, "Shall it change?", skip=Deed.LEAVE, read=DEEDS, lapse=hours(12)
    )


def pausing(talk: Talk) -> None:
    """Ask how long to be quiet."""
    until = talk.moment(
        "until", "Until when shall I be quiet? “monday” or “in two weeks” is enough.", skip=None
    )
    if until:
        talk.do("pause", Pause(until))


def placing(talk: Talk) -> None:
    """Ask where the person is, and which zone where a country has several."""
    country = str(talk.given("country") or "")
    zone = ""
    if not country:
        where = talk.place(
            "where",
            "So that I come at the right hour: which city are you in, or near?",
            skip=None,
        )
        if where is None:
            talk.say("Then I count in UTC. “zone” and a city changes that at any time.")
            return
        zone, country = where.zone, where.country
    if not zone:
        zones = {
            f"z{number}": zone for number, zone in enumerate(zones_of(country)[:OPTIONS_LIMIT])
        }
        which = talk.choose_from("zone", zones, "Which of these is your clock?", skip=None)
        zone = zones[which] if which else ""
    talk.do("move", Move(zone, country))


def checking_in(talk: Talk) -> None:
    """Ask plainly after a sign that may be one, and keep the words until that is answered."""
    which = talk.choose(
        "which",
        care.CheckIn,
        care.CHECK_IN,
        skip=None,
        read=care.read_check_in,
        lapse=hours(24),
    )
    if which is care.CheckIn.YES:
        for line in care.reply(""):
            talk.say(line)
        talk.do("freeze", Freeze())
    elif which is care.CheckIn.NO:
        talk.say(care.AFTER_NO)
        talk.do("hear", Hear(str(talk.given("text"))))
    else:
        talk.say(care.AFTER_RATHER_NOT)
