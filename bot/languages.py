"""The languages that the bot speaks."""

import re

from bot.plain import unaccented

LANGUAGES = {"en": "English", "es": "Español"}
"""By code, each by its own name."""
CARE_ALONE = ("de", "fr", "pt")
"""Languages of which only the answers to danger are spoken."""
CALLED = {
    "en": "english|inglés|ingles|anglais|englisch|inglese|inglês|en",
    "es": "español|castellano|spanish|espagnol|spanisch|spagnolo|espanhol|es",
}
"""What people call each of them."""
DATES = {"es": "d 'de' MMMM"}
"""How a day is written, in Babel's letters, where it is not “2 March” in that language's words."""


def language_named(words: str) -> str:
    """Give the code of the language that words name, or nothing for one that is not spoken."""
    said = re.sub("^(?:en|in|to|a|al) (?=.)", "", unaccented(words))
    found = (code for code, names in CALLED.items() if said in unaccented(names).split(" "))
    return next(found, "")


def language_of(locale: str) -> str:
    """Give the code of the language of a locale such as es-419, or nothing if it is not spoken."""
    code = re.split(r"[-_.@]", locale, maxsplit=1)[0].casefold()
    return code if code in LANGUAGES else ""
