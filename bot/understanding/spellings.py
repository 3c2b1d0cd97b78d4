"""Contractions, short forms and frequent misspellings, and the words they stand for."""

from collections.abc import Mapping

from bot.understanding.tables import words

NOT = words("did do does is are was were have has had would could should need might must")
POSSIBLE = words("could should would might must")
PRONOUNS = words("i you they we he she it")
ASKING = words("he she it that there what who how where")

CONTRACTIONS: Mapping[str, str] = {
    **{f"{verb}n't": f"{verb} not" for verb in NOT},
    **{f"{verb}nt": f"{verb} not" for verb in NOT},
    **dict.fromkeys(("can't", "cant", "cannot"), "can not"),
    **dict.fromkeys(("won't", "wont"), "will not"),
    **dict.fromkeys(("ain't", "aint"), "is not"),
    **dict.fromkeys(("i'm", "im"), "i am"),
    **{f"{verb}{ve}": f"{verb} have" for verb in POSSIBLE for ve in ("'ve", "ve", "a", " of")},
    **{f"{who}'re": f"{who} are" for who in ("you", "they", "we")},
    **{f"{who}'ve": f"{who} have" for who in PRONOUNS},
    **{f"{who}ve": f"{who} have" for who in PRONOUNS},
    **{f"{who}'d": f"{who} would" for who in PRONOUNS},
    **{f"{who}'ll": f"{who} will" for who in PRONOUNS},
    **{f"{who}'s": f"{who} is" for who in ASKING},
    "theyre": "they are",
    "youre": "you are",
    "its": "it is",
    "thats": "that is",
    "hes": "he is",
    "shes": "she is",
    "whats": "what is",
    "theyd": "they would",
    "theyll": "they will",
    "itll": "it will",
}

SHORT_FORMS: Mapping[str, str] = {
    "w": "with",
    "@": "at",
    "u": "you",
    "ur": "your",
    "r": "are",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "dunno": "do not know",
    "idk": "i do not know",
}

MISSPELLINGS: Mapping[str, str] = {
    wrong: right
    for right, several in {
        "interview": "interveiw intervew inteview interviw intvw intrview",
        "interviewed": "interveiwed intervewed interviwed",
        "rejected": "rejeted rejcted rejceted rejectd rejeccted",
        "rejection": "rejetion rejction rejecton",
        "received": "recieved",
        "disappointed": "dissapointed disapointed dissappointed disappointd",
        "embarrassed": "embarassed embarrased embarased",
        "embarrassing": "embarassing embarrasing",
        "exhausted": "exausted exhuasted exhasted",
        "frustrated": "frustated fustrated frustrted",
        "relieved": "releived relived",
        "anxious": "anxous anxios",
        "devastated": "devestated devasted",
        "discouraged": "discoraged",
        "unfortunately": "unfortunatly unfortunatley unfortunetly",
        "company": "comapny",
        "application": "aplication applicaton",
        "engineer": "enginer enginner engneer",
        "manager": "maneger mangager",
    }.items()
    for wrong in several.split()
}

EXPANDED: Mapping[str, str] = {**CONTRACTIONS, **SHORT_FORMS, **MISSPELLINGS}
