"""What it is about: the company, how far it went, and showing back what was understood."""

from enum import Enum

from bot.script import Talk
from bot.understanding import read_opener


class Stage(Enum):
    """How far the application went."""

    APPLICATION = "Only the application"
    SCREEN = "A phone or recruiter screen"
    INTERVIEW = "An interview"
    FINAL = "The final round"


AFTER = {
    Stage.APPLICATION: "on the application",
    Stage.SCREEN: "after the screen",
    Stage.INTERVIEW: "after the interview",
    Stage.FINAL: "after the final round",
}


def read_stage(text: str) -> tuple[str, ...] | None:
    """Find a stage in free words."""
    stage = read_opener(text).stage
    return (stage.upper(),) if stage else None


def company(talk: Talk) -> str:
    """Ask for the company; empty if the person would rather not say."""
    return talk.ask("company", "Which company was it?", skip="")


def stage(talk: Talk) -> Stage:
    """Ask how far it went; without an answer an ordinary interview is assumed."""
    return talk.choose(
        "stage", Stage, "How far did you get?", skip=Stage.INTERVIEW, read=read_stage
    )


def known(talk: Talk) -> tuple[str, Stage | None]:
    """Take company and stage from the first words, and show back what was understood."""
    name = company(talk) if talk.given("company") else ""
    reached = stage(talk) if talk.given("stage") else None
    if name and reached:
        talk.say(
            "I understood: {company}, {after}. If that's wrong, say “no, it was …”.",
            company=name,
            after=AFTER[reached],
        )
    elif name:
        talk.say("I understood: {company}. If that's wrong, say “no, it was …”.", company=name)
    elif reached:
        talk.say(
            "I understood: {after}. If that's wrong, say “no, it was …”.", after=AFTER[reached]
        )
    return name, reached


def rest(talk: Talk, name: str, reached: Stage | None) -> tuple[str, Stage]:
    """Ask for what the first words did not tell."""
    if not talk.given("company"):
        name = company(talk)
    if reached is None:
        reached = stage(talk)
    return name, reached
