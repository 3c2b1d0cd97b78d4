"""Other requests: a second conversation, somebody's word, a look into a line of work, a friend."""

from collections.abc import Sequence

from bot.letters.lengths import email, text_message
from bot.letters.letter import Letter
from bot.letters.passages import (
    CLOSE,
    ended,
    greeting,
    known,
    thanks_for_talking,
)
from bot.words import Sentence, sentence


def second_chance(
    *, name: str, company: str, role: str, new: str, not_at_my_best: bool = False
) -> Letter:
    """Ask gently for a second conversation, for the sake of something `new` alone.

    Only who agreed that it is true says that they were `not_at_my_best`.
    """
    honest = sentence("I don't feel I was at my best that day.")
    return email(
        sentence("Request for a second conversation"),
        sentence("Something I would like to add"),
        (
            greeting(name),
            thanks_for_talking(company, role),
            *((honest,) if not_at_my_best else ()),
            sentence(
                "There is something I would like to add: {new}",
                new=ended(new) or "[what you would add]",
            ),
            sentence(
                "If you think it could make a difference, would you consider a short second "
                "conversation, in person or by phone?"
            ),
            sentence("I understand if that isn't possible, and I will respect your answer."),
            CLOSE,
        ),
    )


def reference_request(*, name: str, company: str, role: str, strength: str = "") -> Letter:
    """Ask somebody before naming them as a reference; `strength` is what they could speak of."""
    paragraphs = [greeting(name), _naming(company, role)]
    if strength.strip():
        told = sentence("What matters most for this role: {strength}", strength=ended(strength))
        paragraphs.append(told)
    return email(
        sentence("Note to a reference"),
        sentence("May I name you as a reference?"),
        (
            *paragraphs,
            sentence(
                "I will give them your name only once you have said yes. If you would rather not, "
                "that is fine, and you need not say why."
            ),
            CLOSE,
        ),
    )


def informational_interview(
    *, name: str, field: str, topic: str = "", connection: str = ""
) -> Letter:
    """Ask for a short talk about a line of work, which is not a question about a job.

    `topic` is what the person would like to understand, `connection` how they came upon the other.
    """
    paragraphs = [greeting(name)]
    if connection.strip():
        how = sentence("How I came to you: {connection}", connection=ended(connection))
        paragraphs.append(how)
    what = known(field) or "[their line of work]"
    paragraphs.append(
        sentence(
            "I would like to understand {field} better. Could I ask you about your work for "
            "fifteen minutes, by phone or wherever it suits you? I am not asking for a job.",
            field=what,
        )
    )
    if topic.strip():
        paragraphs.append(sentence("What I would like to hear about: {topic}", topic=ended(topic)))
    return email(
        sentence("Request for an informational interview"),
        sentence("A question about your work"),
        (*paragraphs, sentence("If it doesn't suit you, no reply is needed."), CLOSE),
    )


def to_a_friend(*, name: str, company: str, decided: bool, feelings: Sequence[str] = ()) -> Letter:
    """Compose two lines to a friend, with the person's own words for how it feels."""
    return text_message(
        sentence("Two lines to a friend"),
        (
            _news(known(name) or "[name]", known(company) or "[company]", decided, feelings),
            sentence(
                "Could we talk or go for a walk when it suits you? There is nothing you need to "
                "fix, and no rush."
            ),
        ),
    )


def _naming(company: str, role: str) -> Sentence:
    where = known(company) or "[company]"
    if role.strip():
        return sentence(
            "I interviewed for the {role} role at {company}. May I name you there as a reference?",
            role=role,
            company=where,
        )
    return sentence(
        "I interviewed for a role at {company}. May I name you there as a reference?", company=where
    )


def _news(name: str, company: str, decided: bool, feelings: Sequence[str]) -> Sentence:
    how = [one for one in feelings if one.strip()]
    if decided and how:
        return sentence(
            "Hi {name}, {company} turned me down, and this is how I feel: {feelings}.",
            name=name,
            company=company,
            feelings=how,
        )
    if decided:
        return sentence("Hi {name}, {company} turned me down.", name=name, company=company)
    if how:
        return sentence(
            "Hi {name}, I had an interview at {company}, and this is how I feel: {feelings}.",
            name=name,
            company=company,
            feelings=how,
        )
    return sentence("Hi {name}, I had an interview at {company}.", name=name, company=company)
