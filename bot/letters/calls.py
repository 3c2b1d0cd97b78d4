"""What is said rather than sent: scripts for a call, and what to bring to a coffee.

A line between quotation marks is spoken; what stands around it is for the person alone.
"""

from bot.letters.lengths import spoken
from bot.letters.letter import Letter
from bot.letters.passages import known
from bot.words import sentence


def feedback_call(*, name: str, company: str, not_at_my_best: bool) -> Letter:
    """Compose the call after the thank-you: thanks, tips, a voicemail, and what to say to a no.

    Only who agreed that it is true says that they were `not_at_my_best`.
    """
    who, where = known(name) or "[name]", known(company) or "[company]"
    honest = sentence("Say it once:\n“I don't feel I was at my best that day.”")
    return spoken(
        sentence("Script for a call"),
        (
            sentence(
                "When they answer:\n“Hello {name}, this is [your name], from the interview at "
                "{company}. If this is a bad moment, just say so.”",
                name=who,
                company=where,
            ),
            sentence("Thank them:\n“Thank you again for the interview.”"),
            *((honest,) if not_at_my_best else ()),
            sentence(
                "Ask, and then only listen:\n“Do you have any tips or feedback for me? I "
                "understand if company policy means you can't.”"
            ),
            sentence("Whatever they say, “thank you” is enough."),
            sentence(
                "If they say they can't:\n“I understand, and thank you for telling me. I wish you "
                "and the team well.”"
            ),
            sentence(
                "If it goes to voicemail:\n“Hello {name}, this is [your name], from the interview "
                "at {company}. Thank you again for your time. If you have any tips or feedback for "
                "me, I would be glad to hear them, on [your number]. If you can't, there is no "
                "need to call back.”",
                name=who,
                company=where,
            ),
        ),
    )


def finalist_call(*, name: str, company: str) -> Letter:
    """Compose the finalist's call or coffee; the comparison comes last, and only to learn."""
    return spoken(
        sentence("Script for a finalist's call"),
        (
            sentence(
                "Say these in this order, one at a time, and only listen to each answer. If they "
                "say they can't: “I understand, and thank you for telling me.”"
            ),
            sentence(
                "“Hello {name}, this is [your name], from the interview at {company}. Thank you "
                "for making time. I understand if company policy means you can't answer.”",
                name=known(name) or "[name]",
                company=known(company) or "[company]",
            ),
            sentence("“I don't want to ask you why you picked the other person.”"),
            sentence("“I want to ask you where I could have done a better job.”"),
            sentence("“Where was my experience deficient in your eyes?”"),
            sentence(
                "“Or how was the other person's experience superior to mine, so I can learn from "
                "that?”"
            ),
        ),
    )


def coffee_agenda(*, name: str, finalist: bool) -> Letter:
    """Compose the four lines to have in mind over a coffee."""
    ask = sentence("2. Ask one thing: “Where could I have done a better job?”")
    if finalist:
        ask = sentence(
            "2. Say first that you don't want to ask why they picked the other person. Then ask: "
            "“Where could I have done a better job?”"
        )
    return spoken(
        sentence("For the coffee"),
        (
            sentence("1. Thank {name} for coming.", name=known(name) or "[name]"),
            ask,
            sentence(
                "3. Only listen. “Thank you” is enough. If they say that they can't answer, leave "
                "it there."
            ),
            sentence("4. Keep to half an hour, and thank them once more."),
        ),
    )
