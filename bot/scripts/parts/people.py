"""Who else can help, where it has been a lot, or where one thing keeps coming back."""

from bot.script import Talk, on
from bot.scripts.parts.facts import Stage
from bot.scripts.parts.feelings import Feeling, Felt

HEAVY = {Feeling.NUMB, Feeling.EXHAUSTED, Feeling.SELF_DOUBT, Feeling.DISCOURAGED}
MANY = 3
"""Debriefs, this one among them, after which a coach or a counsellor is pointed to."""


def point_to_people(talk: Talk, felt: Felt) -> None:
    """Say who could carry some of it, after several heavy debriefs in a month."""
    if not HEAVY.intersection(felt):
        return
    since = on(talk.begun, days=-30).date().isoformat()
    before = [day for day in talk.earlier("heavy") if day >= since]
    talk.leave("heavy", talk.begun.date().isoformat())
    if len(before) + 1 >= MANY:
        talk.say(
            "These weeks have been heavy for you. A counsellor or a coach can carry some of it; "
            "“support” shows whom there is."
        )


def point_to_resume_help(talk: Talk) -> None:
    """Say that somebody could look at the résumé, after several noes on the application alone."""
    stages = [*talk.earlier("stage"), Stage.APPLICATION.name]
    if stages.count(Stage.APPLICATION.name) >= MANY:
        talk.say(
            "Several noes came on paper alone. A coach, or somebody in your field, can look at "
            "the résumé with you; “support” shows whom there is."
        )
