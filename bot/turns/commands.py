"""What each command does."""

from collections.abc import Callable
from dataclasses import replace

from bot import care
from bot.languages import LANGUAGES, language_named
from bot.privacy import privacy
from bot.question import Kind
from bot.reply import File, Line
from bot.turns.coming import begin_anew, go_on, park, pause, pause_until, stop, where
from bot.turns.letting_go import let_go
from bot.turns.mailing import mail_newest, tell_letters
from bot.turns.nudging import obey_nudge, stop_about, tell_coming
from bot.turns.placing import country, quiet, tell_settings, weekends, zone
from bot.turns.revising import back, change, keep, shortcut, skip, tell_said
from bot.turns.turning import Turning
from bot.understanding import read_appointment, read_hours, read_place


def obey(turn: Turning, name: str) -> None:
    """Do what a command says."""
    DEEDS[name](turn)


def follow_order(turn: Turning, name: str, words: str, *, asked: bool = False) -> bool:
    """Do what a command says with the words that it carries; false where it is none after all.

    `asked` says that a question is open which any words may answer.
    """
    here = turn.page.settings.zone
    match name:
        case "located" | "away" | "done" | "put_off" | "let_go" if asked:
            return False
        case "snooze" | "pause_until" if asked and read_appointment(words, turn.at, here) is None:
            return False
        case "put_off" if turn.asked_for(Kind.MOMENT):
            return False
        case "away" | "put_off" if read_appointment(words, turn.at, here) is None:
            return False
        case "located" if read_place(words) is None:
            return False
        case "zone" | "country" if asked and read_place(words) is None:
            return False
        case "quiet" if asked and read_hours(words or "off") is None:
            return False
        case "let_go" | "stop_about":
            return (let_go if name == "let_go" else stop_about)(turn, words)
    ORDERS[name](turn, words)
    return True


def _repeat(turn: Turning) -> None:
    turn.asks = True


def _help(turn: Turning) -> None:
    turn.say(
        "Answer in your own words, or with a number. These words work at any time: “back”, "
        "“change”, “skip”, “what have I said”, “letters”, “mail”, “nudges”, “pause”, “stop”, "
        "“new”, “settings”, “export”, “forget me”, “privacy”, and “support” if you would like a "
        "person to talk to."
    )


def _export(turn: Turning) -> None:
    turn.show((File("export"),))
    turn.say("That is everything I keep about you.")


def _forget(turn: Turning) -> None:
    turn.drop_passing()
    beyond = privacy(turn.page.address.platform).beyond
    turn.begin("forgetting", {"beyond": turn.words.translate(beyond)})


def _support(turn: Turning) -> None:
    for line in care.support(turn.page.settings.country):
        turn.tell(line)
    _point_to(turn, helplines=True)


def _point_to(turn: Turning, *, helplines: bool = False) -> None:
    """Name whom the community has to turn to."""
    here = turn.community
    if here is None:
        return
    if helplines and here.helplines:
        turn.say("Helplines that your community names:")
        turn.show(tuple(Line(one) for one in here.helplines))
    if here.coaches:
        turn.say("Coaches and mentors in your community:")
        turn.show(tuple(Line(one) for one in here.coaches))
    if here.pointers:
        turn.say("Your community also points to:")
        turn.show(tuple(Line(one) for one in here.pointers))


def _privacy(turn: Turning) -> None:
    for line in privacy(turn.page.address.platform).answer:
        turn.say(line)


def _language(turn: Turning, words: str = "") -> None:
    """Go on in another language; without words, say which there are."""
    chosen, spoken = language_named(words), list(LANGUAGES.values())
    if words and not chosen:
        turn.say("I don't speak that language yet, only {languages}.", languages=spoken)
    elif not chosen:
        turn.say("I speak {languages}: “language english”, “language español”.", languages=spoken)
    else:
        settings = replace(turn.page.settings, language=chosen, language_from="person")
        turn.page = turn.page.but(settings=settings)
        turn.say("From here on we speak English. “language español” changes that.")


def _lock_screen(turn: Turning, words: str) -> None:
    settings = replace(turn.page.settings, open_words=words == "open")
    turn.page = turn.page.but(settings=settings)
    if settings.open_words:
        turn.say("Noted: what I write by myself may be read on a locked screen.")
    else:
        turn.say("Noted: on a locked screen, what I write by myself says nothing about you.")


def _about_me(turn: Turning) -> None:
    turn.say(
        "I'm a program, not a person and not a therapist. I ask, keep notes and draft letters; "
        "you decide what to do with them. A friend, a mentor or a coach can do what I can't."
    )
    _point_to(turn)


def _thanks(turn: Turning) -> None:
    turn.say("You're welcome.")


DEEDS: dict[str, Callable[[Turning], None]] = {
    "back": back,
    "skip": skip,
    "keep": keep,
    "change": change,
    "said": tell_said,
    "letters": tell_letters,
    "mail": mail_newest,
    "repeat": _repeat,
    "where": where,
    "go_on": go_on,
    "returned": lambda turn: go_on(turn) if turn.page.settings.paused else where(turn),
    "pause": pause,
    "stop": stop,
    "park": park,
    "new": begin_anew,
    "help": _help,
    "export": _export,
    "forget": _forget,
    "support": _support,
    "privacy": _privacy,
    "about": _about_me,
    "full": shortcut("full"),
    "express": shortcut("express"),
    "thanks": _thanks,
    "nudges": tell_coming,
    "stop_this": lambda turn: obey_nudge(turn, "STOP"),
    "snooze": lambda turn: obey_nudge(turn, "LATER"),
    "settings": tell_settings,
    "zone": zone,
    "language": _language,
}

ORDERS: dict[str, Callable[[Turning, str], None]] = {
    "pause_until": pause_until,
    "snooze": lambda turn, words: obey_nudge(turn, "LATER", words),
    "put_off": lambda turn, words: obey_nudge(turn, "LATER", words),
    "done": lambda turn, words: obey_nudge(turn, "DONE", words),
    "stop_nudge": lambda turn, words: obey_nudge(turn, "STOP", words),
    "quiet": quiet,
    "weekends": weekends,
    "zone": zone,
    "country": country,
    "located": zone,
    "away": pause_until,
    "language": _language,
    "lock_screen": _lock_screen,
}
"""Commands that carry words."""
