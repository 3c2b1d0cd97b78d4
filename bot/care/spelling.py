"""Finds the few words that matter behind slips, stars, digits and missing spaces."""

import re

from bot.slips import distance

CLOSED = frozenset(
    "kill killing killed myself suicide suicidal alive living dying want wanna anymore exist "
    "existing disappear goodbye forever without better burden overdose pills tonight everyone "
    "life death unalive existence cutting hurting wake dead".split()
)
"""The only words for which a slip of the keyboard is forgiven."""

STOP = frozenset(
    "alike alice alve went wait wand wants ant wane wont won loving lining giving driving bitter "
    "batter butter letter betters pulls polls pill pull exits exit exists like line live lift lie "
    "wife lives lived kiln kilt kilo kills skill skills dye drying dearth depth deaths putting "
    "kidding filling wale walk woke wade wage waked deal deed deaf dear lead read bead head dad "
    "dean kids kid burdens persist suicides wane fake lake make take bake cake sake hurling "
    "hunting curing cuing cutting liking leaving giving alie will kin kit lie wanted wanting "
    "death lief olive lifes kick kiln ill wave wakes awake aware water ".split()
)
"""Ordinary words that are one slip away from a closed one."""

SHORT = {
    "wanna": "want to", "wana": "want to", "wannna": "want to", "gonna": "going to",
    "gunna": "going to", "gna": "going to", "finna": "going to", "imma": "im going to",
    "ima": "im going to", "gotta": "got to", "hafta": "have to", "tryna": "trying to",
    "w": "with", "wuz": "was", "waz": "was", "bcuz": "because", "cos": "because", "lyfe": "life",
    "nd": "and", "n": "and", "js": "just", "jus": "just", "abt": "about", "neva": "never",
    "nvr": "never", "2day": "today", "2moro": "tomorrow", "sewercide": "sewerslide",
    "sewerslidal": "sewerslide", "dis": "this", "da": "the", "rlly": "really",
    "anybody": "anyone", "cud": "could", "wud": "would", "shud": "should",
    "bouta": "about to", "thinkn": "thinking",
    "bout": "about", "idk": "dont know", "thru": "through", "cba": "cant be bothered",
    "rn": "right now", "tonite": "tonight", "2nite": "tonight", "tn": "tonight",
    "2night": "tonight",
    "4ever": "forever", "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow",
    "cannot": "cant", "cnt": "cant", "dnt": "dont", "dun": "dont", "noone": "nobody",
    "everybody": "everyone", "evry1": "everyone", "every1": "everyone", "somebody": "someone",
    "some1": "someone", "iam": "im", "goodbyes": "goodbye",
    "farewell": "goodbye", "w/o": "without", "cuz": "because", "bc": "because", "coz": "because",
    "ppl": "people", "fam": "family", "mum": "mother", "mom": "mother", "mam": "mother",
    "mama": "mother", "mummy": "mother", "mommy": "mother", "dad": "father", "daddy": "father",
    "ded": "dead", "lyf": "life", "lief": "life", "lfie": "life", "diee": "die", "dei": "die",
    "diw": "die", "dieing": "dying", "dyin": "dying", "livin": "living", "killin": "killing",
    "kil": "kill", "kll": "kill", "mysel": "myself", "meself": "myself", "mself": "myself",
    "slef": "self", "u": "you", "ur": "your", "r": "are", "b": "be", "dissapear": "disappear",
    "vanish": "disappear", "vanishing": "disappearing", "vanished": "disappeared",
    "meds": "pills", "tablets": "pills", "medication": "pills", "pill": "pills",
    "paracetamol": "pills", "ibuprofen": "pills", "tylenol": "pills", "anymor": "anymore",
    "enymore": "anymore", "nemore": "anymore", "evryone": "everyone", "withut": "without",
    "wihtout": "without", "wnat": "want", "wnt": "want", "waant": "want", "hte": "the",
    "teh": "the", "ot": "to", "fo": "of", "heer": "here", "hre": "here", "ned": "end", "edn": "end",
    "lol": "haha", "lmao": "haha", "lmfao": "haha", "rofl": "haha", "hahaha": "haha",
    "hahahaha": "haha", "hehe": "haha", "heh": "haha", "hah": "haha", "jk": "haha",
    "jks": "haha", "lul": "haha", "lolol": "haha", "xd": "haha", "kidding": "haha",
    "joking": "haha", "loll": "haha", "ahaha": "haha", "mdr": "haha", "ptdr": "haha",
    "jaja": "haha", "jajaja": "haha", "kkk": "haha", "kkkk": "haha", "rsrs": "haha",
}  # fmt: skip
"""Other spellings of words, and short forms, each with the form that the rules use."""

_LEET = str.maketrans("1340!$@57", "ieaoisast")
_RUN_ON = re.compile(
    r"(?:i|im|want|wanna|to|die|kill|killing|myself|end|my|life|it|all|dont|be|here|anymore|am|"
    r"feeling|feel|suicidal|alive|not|dead)+"
)
_RUN_ON_WORDS = re.compile(
    r"wanna|want|killing|kill|myself|anymore|suicidal|feeling|feel|alive|dead|dont|here|life|"
    r"all|end|die|not|im|my|to|it|be|am|i"
)


def settle(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """Give the words that a written word stands for; mostly itself."""
    if word in SHORT:
        return tuple(SHORT[word].split())
    if word in known or word in STOP:
        return (word,)
    if not word.isalpha():
        return _behind_signs(word)
    if word.endswith("in") and f"{word}g" in known:
        return (f"{word}g",)
    if len(word) >= 7 and _RUN_ON.fullmatch(word):
        return tuple(_RUN_ON_WORDS.findall(word))
    near = _nearest(word) or word
    return tuple(SHORT.get(near, near).split())


def _behind_signs(word: str) -> tuple[str, ...]:
    """Read digits and signs inside a word as letters, if that gives a closed word."""
    if any(one in word for one in "*#") and (found := _under_stars(word)):
        return (found,)
    for one in ("i", "l"):
        letters = word.replace("1", one).replace("!", one).translate(_LEET)
        if letters.isalpha() and not word.isdigit():
            if letters in CLOSED or letters in _DISGUISED:
                return (letters,)
            if near := _nearest(letters):
                return (near,)
    return tuple(part for part in re.split(r"[^a-z0-9]+", word) if part) or (word,)


_DISGUISED = frozenset("die self end hang kms hurt gun pills".split())


def _under_stars(word: str) -> str | None:
    shape = re.compile(re.sub(r"[*#]+", "[a-z]{1,4}", word.replace("$", "s").replace("!", "i")))
    fits = sorted(one for one in CLOSED | _DISGUISED if shape.fullmatch(one))
    same = [one for one in fits if len(one) == len(word)]
    return next(iter(same or fits), None)


def _without_one(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


_NEAR: dict[str, list[str]] = {}
for _word in sorted(CLOSED):
    for _less in _without_one(_word):
        _NEAR.setdefault(_less, []).append(_word)


def _nearest(word: str) -> str | None:
    """Find the closed word one slip away (two in long words), with the same first letter."""
    if not 3 <= len(word) <= 12:
        return None
    for less in _without_one(word):
        for closed in _NEAR.get(less, ()):
            if _slips(word, closed):
                return closed
    return None


def _slips(word: str, closed: str) -> bool:
    if len(closed) < 7 and word[0] != closed[0]:
        return False
    return distance(word, closed) <= (2 if len(closed) >= 7 else 1)
