"""Whether words are in a language that the bot does not speak."""

import unicodedata

from bot.plain import plain

FUNCTION_WORDS = {
    "en": "the and to of is was that it for with my they you not have had but this are be at i",
    "es": "el la los las de que y en un una no me mi por con para se lo pero como muy fue está "
    "estoy del al ha han después entrevista trabajo",
    "de": "der die das und ich nicht ein eine ist war zu mit mich mir auf für den dem von haben "
    "habe hat wurde nach aber auch sie es im bei abgelehnt gespräch stelle keine",
    "fr": "le la les de des et je ne pas un une est dans pour que qui mon ma mes avec sur mais "
    "j'ai c'est été du au ce cette entretien poste refusé après suis nous vous",
    "pt": "o a os as de que e em um uma não me meu minha por com para se mas foi fui como muito "
    "estou do da no na depois entrevista emprego vaga eu você",
    "it": "il lo la gli le di che e non un una mi per con è sono ho ma anche del della dopo "
    "colloquio lavoro stato stata questo",
    "nl": "de het een en ik niet is was van voor met mijn dat op aan maar ook heb heeft na bij "
    "gesprek baan afgewezen",
    "pl": "i w nie na się z do że jest to po ale mnie mi był była rozmowie praca pracę",
    "sv": "och jag inte att det en ett som på är av för med har men efter fick jobbet",
    "tr": "ve bir bu da de için ben çok ama değil gibi iş görüşme sonra beni",
    "ro": "și nu un o de la în cu mă mi este am dar după interviu că pentru",
}
"""The commonest small words of some languages, and a few of this bot's matter."""
TABLE = {code: frozenset(words.split()) for code, words in FUNCTION_WORDS.items()}
SPOKEN = ("en", "es")
ENOUGH = 3
"""Small words of a language that make it likely."""


def unspoken(text: str) -> str:
    """Name the language of words that is neither English nor Spanish; empty where it is unsure.

    Another script is "other".
    """
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) >= ENOUGH:
        latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
        if latin < len(letters) / 2:
            return "other"
    words = plain(text).split()
    counts = {code: sum(word in small for word in words) for code, small in TABLE.items()}
    likely = max(counts, key=lambda code: counts[code])
    rival = max(counts[code] for code in SPOKEN)
    sure = counts[likely] >= ENOUGH and counts[likely] >= rival + 2
    return likely if sure and likely not in SPOKEN else ""
