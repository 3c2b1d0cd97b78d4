"""Words for what a script calls by a name: add here what reads badly in the document.

A key is a name, or a condition as it stands in a script; a value says what it means, and what its
opposite does. What is not here is said by the question that it comes from, by the docstring of what
is called ("Say whether …", "true if …"), and at last by the words of the name.
"""

import ast
from functools import cache

from tests.conversation.sources import Function

MEANS = {
    # Names
    "after_short": ("the short debrief came before", "the short debrief did not come before"),
    "blames": ("the note judges their whole self", "the note is about what happened"),
    "brief": ("this is the short debrief", "this is the whole debrief"),
    "company": ("the company is known", "the company is not known"),
    "decided": ("the company has decided", "the company has not decided yet"),
    "due": ("a day is named", "no day is named"),
    "feedback": ("a question is to go out", "no question is to go out"),
    "finalist": ("they reached the final round", "they did not reach the final round"),
    "fixes": ("there is something to do next time", "there is nothing to do next time"),
    "guesses": ("they had guesses of their own", "they had no guesses of their own"),
    "goes_on": ("that was not enough for today", "that was enough for today"),
    "late": ("it is past seven in the evening", "it is not evening yet"),
    "known": ("that is known already", "that is not known yet"),
    "lessons": ("earlier talks have left something", "earlier talks have left nothing"),
    "line": ("they name a moment", "they name no moment"),
    "made.swallowed": ("they use any of it", "they use none of it"),
    "minds": ("they asked for that already", "they did not ask for that yet"),
    "name": ("a name is known", "no name is known"),
    "news": ("they told what the company said", "they told nothing that the company said"),
    "notes": ("there are notes", "there are no notes"),
    "often": ("a note stands there three times or more", "no note stands there so often"),
    "others": ("another letter is to go out", "no other letter is to go out"),
    "outside": ("the note tells of nothing that was their doing", "the note tells of their doing"),
    "pending": ("the decision is still open", "the decision has fallen"),
    "reached": ("it is known how far they got", "it is not known how far they got"),
    "role": ("a role is named", "no role is named"),
    "seen": ("this company came up before", "this company did not come up before"),
    "sends": ("they mean to send it", "they do not mean to send it"),
    "sent": ("they said just now that it went out", "it went out before"),
    "thanks": ("a thank-you is to go out", "no thank-you is to go out"),
    "thanks.sends": ("a thank-you is to go out", "no thank-you is to go out"),
    "to": ("it is known to whom", "it is not known to whom"),
    "told": ("they told some of it already", "they told nothing of it yet"),
    "well": ("they name something", "they name nothing"),
    "where": ("the company is known", "the company is not known"),
    "words": ("their answer defends", "their answer does not defend"),
    # Calls, whatever they are given
    "_keep_in_mind()": ("they mean to send it", "they do not mean to send it"),
    "HEAVY.intersection()": ("they named something heavy", "they named nothing heavy"),
    "THANKFUL.search()": ("they say thank you", "they do not say thank you"),
    "fitted()": ("they mean to send it", "they do not mean to send it"),
    "_news_of()": ("they told what the company said", "they told nothing that the company said"),
    "until_morning()": ("the morning has come", "they went on before the morning"),
    # Conditions
    "CURIOUS.search(unaccented(answer)) or '?' in answer": (
        "they ask back",
        "they do not ask back",
    ),
    "before == 0": ("this is their first debrief", "this is not their first debrief"),
    "before > 1": ("they had two debriefs or more before", "they had fewer than two before"),
    "count(talk) == 1": ("this is their second debrief", "this is not their second debrief"),
    "done is Done.LATER": ("they choose “Another day”", "they choose anything else"),
    "due > one.answered_at('by')": ("that day is still to come", "that day is over"),
    "due is None": ("no day is named", "a day is named"),
    "language != one.language": ("they want it in another language", "they don't"),
    "language == 'en'": ("the letter is in English", "the letter is not in English"),
    "later(when, hours=-1) > told": ("it is more than an hour off", "it is sooner than that"),
    "len(before) + 1 >= MANY": ("it is the third in a month, or more", "it is not the third"),
    "name and TOWARDS(name) is None": ("they give a name", "they give no name"),
    "number is ROUNDS[0]": ("this is the first time", "this is not the first time"),
    "seen < THIRD": ("it is the second time", "it is the third time, or more"),
    "stages.count(Stage.APPLICATION.name) >= MANY": (
        "three or more have ended with the application",
        "fewer than three have ended with the application",
    ),
    "sum((bool(new), turns, still)) < ENOUGH_REASONS": (
        "fewer than two of these speak for it",
        "two or more of these speak for it",
    ),
    "which in options": ("they choose one", "they choose none"),
    "answered is not None": ("they say that there is nothing", "they say nothing"),
    "all(word.isalpha() for word in stated)": ("these are single words", "there is more to them"),
    "any(lines for _, lines in sections)": ("there is anything to show", "there is nothing"),
    "first and company": (
        "this is the first time, and the company is known",
        "this is not the first time",
    ),
    "flag.words": ("it is about certain words", "it is about the whole letter"),
    "len(labels) > 1": ("several things are coming", "one thing is coming"),
    "not first": ("nothing is found", "something is found"),
    "role and read_feelings(said) or DESPAIR.search(bare(said))": (
        "they speak of how they feel, or of having no strength left",
        "they name a role",
    ),
    "said and (not well)": ("they say that nothing did", "they name something"),
    "step and cause in SAID": ("they answer, and it is about words to say", "they do not"),
    "unheard == QUIET_ROUNDS": ("two in a row went unanswered", "the last ones were answered"),
    "_eve(when) <= told": ("the evening before is over", "the evening before is to come"),
    "_eve(when) > agreed": ("there is an evening before it", "it is sooner than that"),
    "_eve(when) > since": ("there is an evening before it", "it is sooner than that"),
}
IN_LETTERS = {
    "decided": ("the company has decided", "the company has not decided yet"),
    "finalist": ("they reached the final round", "they did not reach the final round"),
    "how": ("they said how it feels", "they did not say how it feels"),
    "impressed": ("they say that it is sincere", "they do not say that it is sincere"),
    "interested": ("they would still like to work there", "they would not"),
    "keep_in_mind": ("they want to be thought of", "they do not want to be thought of"),
    "not_at_my_best": ("they say that it is true", "they do not say that it is true"),
    "pending": ("the decision is still open", "the decision has fallen"),
    "strengthen": ("they are unsure of asking", "they are sure of asking"),
    "thanks": ("it is the thank-you note as well", "it is not the thank-you note"),
}
"""The same, in letters: any other name there is the placeholder that it fills."""
SUBJECTS = {
    "answered": "their answer",
    "done": "their answer",
    "event": "what happened",
    "lane": "how much they have in them today",
    "own": "the things they said in their own words",
    "named": "the feelings they named",
    "notes": "the notes",
    "reached": "how far they got",
    "sent": "what they said of the letter",
    "list(first.values())": "the remarks",
}
"""What a name is called where something is said of it."""
HANDED = {
    "truth": "the closing sentence",
    "truths": "the closing sentence",
    "what": "what it comes back for",
}
"""What a passage is handed to say."""
TITLES = {
    "_addressee": "Ask for a name to write to",
    "_fit": "Ask whether it sounds like them",
    "_log": "Take down each point that they made",
    "_script": "Script for a call about feedback",
    "_waits": "Wait for an answer",
    "_went": "Ask how it went",
    "_what_came": "Ask what came",
    "closing._comes_back": "Offer to ask how it went",
    "rehearsal": "Rehearse the talk",
    "keep_applying._answer": "After one role was named",
    "_news_of": "Ask whether the letter went out and whether they answered",
    "_sent": "Ask twice at most whether the letter went out",
    "_touch": "Remind of somebody they met",
    "close": "The close",
    "company": "Ask for the company",
    "fitted": "Show a letter until it is their own",
    "_fitted": "Show a letter until it is their own",
    "known": "What the first words told",
    "looked_over": "Look over a letter in their own words",
    "own_words": "In their own words",
    "until_morning": "Come back tomorrow at nine",
}
"""Headings of passages whose docstring is not one."""
GIVEN = {
    "company": ("their first words named the company", "they did not name the company"),
    "stage": ("their first words told how far they got", "they did not tell how far they got"),
    "opener": ("they wrote something first", "they wrote nothing first"),
    "met": ("they met somebody there", "they met nobody there"),
    "deed": ("they said already what to do with it", "they did not say what to do with it"),
    "when": ("it is known when it is", "it is not known when it is"),
    "country": ("the country is known", "the country is not known"),
    "letter": ("a letter was drafted", "no letter was drafted"),
    "lessons": ("earlier talks have left something", "earlier talks have left nothing"),
    "feedback": ("they had asked for feedback", "they had not asked for feedback"),
    "felt_words": ("their first words told how they feel", "they did not tell how they feel"),
}
TOLD = {
    ("why", "away"): "they come back after some time",
    ("why", "beside"): "it may belong to something else",
    ("why", "early"): "it came just before a question",
    ("why", "news"): "it is news of something that is coming",
}
"""What is known before a talk begins, by its key and what it is."""
EFFECTS = {
    "Hear": "Takes up what they wrote, as if it came now.",
    "Reopen": "Asks that question again.",
    "Freeze": "Stops everything that was planned.",
    "Forget": "Deletes everything about the person.",
    "Nudge": "Changes what is coming as they wish.",
    "Pause": "Is quiet until then.",
    "Move": "Remembers where they are.",
}
WOKE = {
    "ON_TIME": ("the bot came on time", "the bot did not come on time"),
    "LATE": ("the bot could only come late", "the bot did not come late"),
    "EARLY": ("they went on before that", "they did not go on before that"),
}
LANGUAGES = {"en": "English", "es": "Spanish"}
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def words(name: str) -> str:
    """Write a name of the source as words."""
    return " ".join(name.replace("_", " ").split()).lower()


def number(count: int) -> str:
    """Write a small number as a word."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else str(count)


def means(value: ast.expr, positive: bool, function: Function) -> str:
    """Give what a condition is called here, or nothing."""
    in_letter = function.module.__name__.startswith("bot.letters")
    table = _written(in_letter)
    found = table.get(ast.unparse(value))
    if not found and isinstance(value, ast.Call):
        found = table.get(f"{ast.unparse(value.func)}()")
    return found[not positive] if found else ""


@cache
def _written(in_letter: bool) -> dict[str, tuple[str, str]]:
    """Give the table with its keys as this Python writes them."""
    table = IN_LETTERS if in_letter else MEANS
    return {ast.unparse(ast.parse(key, mode="eval")): value for key, value in table.items()}


def first_clause(function: Function) -> str:
    """Give what a function is for, as its docstring begins."""
    sentence = function.doc.split(". ")[0].rstrip(".")
    return sentence.split(";")[0].replace("_", " ")
