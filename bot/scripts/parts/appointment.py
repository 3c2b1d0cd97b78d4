"""A talk about feedback that they offered: the yes, what to have in mind, and the hour before."""

from datetime import datetime

from bot.letters.received import accept_talk
from bot.script import Talk, Woke, days, hours, later, on, sentence
from bot.scripts.parts.letters import fitted
from bot.scripts.parts.listening import how_to_listen, rehearsal
from bot.tone import Kind


def talk_with_them(talk: Talk, company: str, name: str) -> None:
    """Lead from their offer to the hours after the talk."""
    talk.say("That is generous of them, and worth a quick yes.")
    when = talk.moment(
        "talk_when",
        "When will you talk? A day and an hour, like “thursday 15:00”; “skip” if that is open.",
        skip=None,
        clock=True,
    )
    if when:
        talk.say("That is {when}.", when=later(when))
    if talk.confirm("accept", "Shall I draft your yes to them?", skip=False):
        fitted(talk.within("yes"), accept_talk(name=name, when=when or ""), Kind.OTHER)
    how_to_listen(talk)
    rehearsal(talk)
    _come_back(talk, company, when)


def _come_back(talk: Talk, company: str, when: datetime | None) -> None:
    """Bring the card an hour before, and come back after the talk."""
    told = talk.answered_at("rehearse")
    if when is None:
        talk.say("I'll ask in a week what they said.")
        over = on(told, days=7, at="09:00")
    else:
        over = later(when, hours=2)
        if later(when, hours=-1) > told:
            talk.say("I'll bring that card an hour before.")
            before = later(when, hours=-1)
            about = sentence("bring the card for your talk with {company}", company=company)
            woke = talk.wait("talk_soon", before, what=about, asked=True, good_for=hours(1))
            if woke is Woke.ON_TIME:
                talk.say("Your talk is {when}. Just listen; a thank-you is enough.", when=when)
                how_to_listen(talk)
    about = sentence("ask what {company} said", company=company)
    talk.wait("talk_over", over, what=about, agreed=True, good_for=days(7), early="It's over")
