"""How to take feedback: what to have in mind, and a rehearsal with an ordinary interviewer."""

import re
from dataclasses import dataclass

from bot.plain import unaccented
from bot.script import Sentence, Talk, sentence


@dataclass(frozen=True)
class Round:
    """One thing that an interviewer says in the rehearsal."""

    id: str
    said: Sentence


ROUNDS = (
    Round("1", sentence("Your examples stayed rather general. We missed numbers.")),
    Round("2", sentence("In the second half you seemed less prepared than the others.")),
    Round("3", sentence("We weren't sure how well you listen when somebody disagrees.")),
)
"""Hard, ordinary feedback: nothing cruel, and nothing easy."""
DEFENCES = (
    "what i meant was",
    "what i meant",
    "what i was trying to say",
    "you have to understand",
    "to be fair",
    "in my defence",
    "in my defense",
    "that's not true",
    "that's not fair",
    "i disagree",
    "actually",
    "however",
    "yes but",
    "but",
    "lo que quise decir",
    "lo que quer[ií]a decir",
    "(?:tienes?|tienen|hay) que entender",
    "en mi defensa",
    "eso no es (?:verdad|cierto|justo)",
    "no estoy de acuerdo",
    "en realidad",
    "sin embargo",
    "s[ií],? pero",
    "pero",
)
"""What opens a debate, in English and in Spanish, the longer ones first."""
ANY_DEFENCE = re.compile(rf"\b(?:{'|'.join(DEFENCES)})\b", re.IGNORECASE)
CURIOUS = re.compile(
    r"\b(?:could|can|would|may) (?:you|i)\b.*\?|\b(?:say|tell|hear) (?:me )?more\b|"
    r"\bwhat (?:would|could|should)\b|\bhow (?:would|could|can|should)\b|\bexample\b|"
    r"\b(?:decir|contar|explicar)\w*(?: un poco| algo)? mas\b|\bejemplo\b|"
    r"\b(?:que|como) (?:podria|deberia|haria|mejoraria)\b"
)
THANKFUL = re.compile(
    r"\b(?:thanks?|thank you|grateful|appreciate|helpful|cheers|gracias|agradec\w+|aprecio)\b"
)


def defence_in(words: str) -> str:
    """Give the words that defend instead of listening, as they were written, or nothing."""
    said = words.replace("\u2019", "'")
    if not ANY_DEFENCE.search(said):
        return ""
    found = (re.search(rf"\b{one}\b", said, re.IGNORECASE) for one in DEFENCES)
    return next((one[0] for one in found if one), "")


def how_to_listen(talk: Talk) -> None:
    """Show what to have in mind while somebody gives feedback."""
    sections = [
        (
            "Take it as a gift",
            [sentence("They owe you nothing, and give you their time. Just listen.")],
        ),
        (
            "Enough to say",
            [sentence("“Thank you.”"), sentence("“Could you say more about that?”")],
        ),
        ("Better left out", [sentence("“But …”, “Actually …”, “What I meant was …”")]),
    ]
    talk.card(sentence("For the talk"), sections)


def rehearsal(talk: Talk) -> None:
    """Play an interviewer with hard, ordinary feedback, as often as the person likes."""
    wanted = talk.confirm(
        "rehearse",
        "Shall we rehearse it, two minutes? I play them and say something hard; you answer.",
        skip=False,
    )
    if not wanted:
        return
    for one, turn in talk.over("play", ROUNDS):
        answer = one.ask(
            "answer",
            "They say: “{said}” What do you answer?",
            skip="",
            aloud=True,
            said=turn.said,
        )
        if not answer:
            break
        _mark(one, answer)
    talk.say("That was the rehearsal. In the real talk, brief is enough.")


def _mark(one: Talk, answer: str) -> None:
    """Say kindly what an answer would do; a debate is named, and nothing else is judged."""
    words = defence_in(answer)
    if words:
        one.say(
            "That was “{words}”: it comes by itself, and it opens a debate. “Thank you, could you "
            "say more about that?” keeps them talking.",
            words=words,
        )
    elif CURIOUS.search(unaccented(answer)) or "?" in answer:
        one.say("Good: you asked. That is how they come to the useful part.")
    elif THANKFUL.search(unaccented(answer)):
        one.say("Good: a thank-you is all it takes.")
    else:
        one.say("A thank-you, or one question back, makes it easy for them to go on.")
