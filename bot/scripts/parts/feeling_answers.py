"""What is true of each feeling, in several wordings: who comes again hears another one."""

from collections.abc import Sequence

from bot.script import Sentence, sentence

ANSWERS = {
    "ANGRY": (
        sentence("Anger makes sense: you put work in, and someone else decides."),
        sentence("You may be angry. You gave this your time and your thought."),
        sentence("Anger, then. It shows how much you had put into this one."),
        sentence("Angry is allowed. So much of it is out of your hands."),
    ),
    "SAD": (
        sentence("It is okay to be sad about this. It is okay to cry."),
        sentence("Sad is a fair word for it. There was something to lose here."),
        sentence("You may be sad as long as it takes. Crying is allowed."),
        sentence("It is sad, yes. Nothing has to be done about that right now."),
    ),
    "DISAPPOINTED": (
        sentence("You wanted this one, so of course you're disappointed."),
        sentence("Disappointed: you had hopes for it, and they were reasonable ones."),
        sentence("The disappointment is as large as the hope was, and hoping was right."),
        sentence("It is disappointing to come with so much, and to leave with a no."),
    ),
    "EMBARRASSED": (
        sentence(
            "Embarrassment is heavy. Nearly everyone has left an interview wishing for another try."
        ),
        sentence("Feeling embarrassed is hard. They forget it sooner than you do."),
        sentence("Embarrassed: even people who speak in public for a living have such days."),
        sentence("The embarrassing part is bigger from the inside than from their chair."),
    ),
    "DISCOURAGED": (
        sentence("Being discouraged is normal now. Nothing has to be decided today."),
        sentence("Discouraged, then. The next step can wait until you have slept."),
        sentence("It takes courage to try, so it is normal to run out of it for a day."),
        sentence("You may feel discouraged and still be good at your work."),
    ),
    "SELF_DOUBT": (
        sentence("Doubt comes along with a no. They judged one hour, not all that you can do."),
        sentence("A no makes people doubt themselves. It knows little about you, though."),
        sentence("Doubting yourself is what this does to people. It is not evidence."),
        sentence("The doubt speaks loudly today. Your work over the years says more."),
    ),
    "ANXIOUS": (
        sentence("It is natural to worry what comes next. Only one small step is due today."),
        sentence("Being anxious fits: much is open. We look at one thing at a time."),
        sentence("The worry about what comes is real. None of it has to be solved today."),
        sentence("Anxious: not knowing is hard. Here it goes slowly, one question at a time."),
    ),
    "EXHAUSTED": (
        sentence("This takes strength, and you have spent a lot of it. We can keep it short."),
        sentence("Exhausted is what a search makes of people. Rest counts as progress today."),
        sentence("You are tired, and rightly so. There is a short way through this."),
        sentence("No wonder that you are exhausted. Nothing here has to be finished today."),
    ),
    "NUMB": (
        sentence("Feeling nothing much is an answer too. It often comes first."),
        sentence("Numb is fine. Feelings keep their own hours."),
        sentence("Numb, then. You don't have to feel anything in particular."),
        sentence("When it has been a lot, numb is how it looks for a while."),
    ),
    "RELIEVED": (
        sentence("Relief is allowed. It may tell you something about that job."),
        sentence("Relieved: it may be that a part of you had seen enough."),
        sentence("You may be relieved and still have wanted the offer."),
        sentence("Relief counts. Something about that place may have cost you."),
    ),
}
"""By the name of the feeling."""


def mixed(feelings: Sequence[str]) -> tuple[Sentence, ...]:
    """Name three feelings or more in one sentence, in several wordings."""
    return (
        sentence(
            "{feelings}: that is a lot at once, and all of it can be true together.",
            feelings=feelings,
        ),
        sentence(
            "{feelings}, all at the same time: they needn't agree with each other.",
            feelings=feelings,
        ),
        sentence("{feelings}: mixed is how many people feel after such a day.", feelings=feelings),
        sentence(
            "{feelings}: there is room for all of it, and none of it has to win.",
            feelings=feelings,
        ),
    )
