"""Names as they may stand in a letter, from the words in which a person gave them."""

import re

from bot.plain import plain

LEAD = re.compile(
    r"^(?:um+|uh+|well|prob|probably|maybe|perhaps|i (?:think|guess|believe|suppose)|"
    r"it was|it's|its|that was|that's|dear|to|"
    r"(?:her|his|their|the \w+'?s?) (?:name )?(?:is|was|were|called|name)(?: called)?|"
    r"(?:the|a|my) (?:(?:old|former|first|last|ex|dear|best|good)[ -])*(?:recruiter|interviewer|"
    r"manager|hiring manager|boss|ex-boss|colleague|coworker|teacher|professor|supervisor|mentor|"
    r"friend|team lead|lead)(?: (?:is|was|called))*|"
    r"my(?= (?:mum|mom|dad|sister|brother|wife|husband|aunt|uncle|gran\w*|partner)\b)|"
    r"called|"
    r"creo que(?: es| era)?|era|es|se llama(?:ba)?|(?:su nombre|el nombre) (?:es|era)|(?-i:a)|"
    r"querid[oa]|"
    r"(?:el|la|mi) (?:reclutador[a]?|jef[ea]|entrevistador[a]?|gerente)(?: (?:se llama|es|era))?)"
    r"[\s,:-]+",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"\s*(?:,|\(|\?|;|\bi think\b|\bfrom\b|\band\b|\bor\b|\bwho\b|\bplease\b|\bthanks\b|"
    r"\bque\b|\bcreo\b|\bpor favor\b|\bgracias\b|(?-i:\s(?:y|o|u)\s)).*$",
    re.IGNORECASE | re.DOTALL,
)
NOBODY = frozenset(
    "no|nope|none|nobody|no one|noone|yes|yeah|ok|unknown|not sure|sure|maybe|later|soon|whoever|"
    "anyone|anybody|idk|i don't know|i dont know|"
    "nobody really|don't know|dont know|i forgot|forgot|n/a|na|them|they|everyone|"
    "nadie|ninguno|ninguna|ningún nombre|no sé|no se|no lo sé|no lo se|sí|si|no tengo|"
    "nadie en especial|no recuerdo|no lo recuerdo|no me acuerdo|ni idea|ella|él|ellos|ellas|"
    "todos".split("|")
)
SENTENCE = re.compile(
    r"(?:i|i'm|don't|dont|can't|cant|not|nobody|no one|somebody|someone|forgot|"
    r"nadie|alguien|(?:una?|mis?) (?:amig|compa|coleg|famil|antigu|herman|pareja|novi|espos|prim|"
    r"madre|padre|jef)\w*|no (?:s[eé]|me|lo|la|tengo|recuerdo|hay|conozco|quiero)|olvid[eé]|"
    r"todav[ií]a|prefiero|mejor)\b"
)
"""Begins what is said in place of a name."""
NOTHING = frozenset(
    "no|nope|nah|not really|nothing|none|not at all|yes|yeah|yep|ok|okay|n/a|na|nothing really|"
    "no idea|done|ready|idk|nothing at all|not much|nada|ninguno|ninguna|no sé|no se|no lo sé|"
    "no lo se|sí|si|"
    "nada en especial|no mucho|nada en particular|nada de nada|la verdad que no|realmente no|"
    "ni idea|no hay|no se me ocurre nada".split("|")
)
YES = re.compile(
    r"^(?:(?:yes|yeah|yep|well)\b[\s,.:-]+|(?:s[ií]|bueno|pues)\b[,.:-]\s*)", re.IGNORECASE
)
"""What may stand before the thing itself; a "si" without a stop is an if."""
LONGEST = 4
"""Words of a name, at most; more is a sentence."""


def person(text: str) -> str:
    """Give the name in an answer to "who", or nothing where there is none to put in a letter."""
    name = " ".join(text.split())  # where a thousand blanks stand, TAIL would take seconds
    for _ in range(3):
        name = LEAD.sub("", name)
    name = TAIL.sub("", name).strip(" .,!")
    if plain(name) in NOBODY or SENTENCE.match(plain(name)) or not 0 < len(name.split()) <= LONGEST:
        return ""
    return capital(name)


def capital(name: str) -> str:
    """Give a name that was typed in small letters its capitals."""
    if name != name.lower():
        return name
    return " ".join(word[:1].upper() + word[1:] for word in name.split())


def valued(text: str) -> str:
    """Give what a person valued, or nothing where they only said yes or no."""
    words = YES.sub("", text.strip())
    return "" if plain(words) in NOTHING else words
