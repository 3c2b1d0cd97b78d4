"""Hears that an employer harassed, discriminated against or abused somebody, and what to say."""

import re
from functools import cache

from bot.plain import bare
from bot.words import sentence

BY_NAME = (
    r"\b(?:harass\w*|discriminat\w*|racis[mt]\w*|sexis[mt]\w*|homophob\w*|transphob\w*|ableis[mt]|"
    r"ageis[mt]|misogyn\w*|antisemit\w*|islamophob\w*|grop(?:ed|ing)|abusive|bull(?:ied|ying)|"
    r"sexual (?:comment|advance|remark|joke|favou?r)s?|slurs?)\b",
    r"\b(?:acos\w+|discrimin\w+|racis\w+|sexis\w+|machis\w+|homofob\w+|transfob\w+|abus\w+|"
    r"maltrat\w+|insinuaciones)\b",
)
DONE_TO_ME = (
    r"\b(?:yelled|shouted|screamed|swore|spat|leered|threw \w+) at me\b|"
    r"\b(?:touched|insulted|mocked|threatened|belittled|propositioned|cornered|hit on) me\b|"
    r"\b(?:laughed at|made fun of|commented on|comments? (?:about|on)|jokes? about|remarks? about) "
    r"(?:me because|my (?:accent|skin|body|looks|breasts|legs|hijab|headscarf|turban|wheelchair|"
    r"disability|weight|race|religion|gender|age|hair|stutter|pregnancy|sexuality))\b",
    r"\bme (?:gritaron|grito|tocaron|toco|insultaron|insulto|amenazaron|amenazo|humillaron)\b|"
    r"\b(?:se burlaron|se rieron|comentarios|bromas) (?:de|sobre) mi (?:acento|piel|cuerpo|raza|"
    r"religion|edad|peso|embarazo|pelo|velo|discapacidad)\b",
)
ASKED = (
    r"\b(?:asked|asking|wanted to know|questioned me) (?:me )?"
    r"(?:about my|whether i|if i|when i|how)(?: \w+){0,5} "
    r"(?:pregnan\w*|child(?:ren)?|kids|babies|baby|marri\w+|married|husband|boyfriend|wife|"
    r"religio\w*|church|mosque|gay|lesbian|trans|sexuality|ethnicity|origins?|old i (?:was|am)|"
    r"disab\w*|periods?|family planning|plan(?:ning)? (?:a )?family|start(?:ing)? a family)\b",
    r"\bme pregunt\w+ (?:si|por|cuando)(?: \w+){0,5} (?:embaraz\w+|hijos|casad\w|marido|novio|"
    r"religion|iglesia|gay|lesbiana|trans|edad|discapacidad|origen)\b",
)
BECAUSE = (
    r"\b(?:because|since|for being|just because) (?:i'?m|i am|i was|of my|being|i wear|i have)"
    r"(?: an?| too)? (?:black|brown|asian|latin[oax]|arab|jewish|muslim|hindu|sikh|immigrant|"
    r"foreign\w*|woman|female|girl|pregnant|mother|gay|lesbian|queer|bi|trans|disabled|deaf|blind|"
    r"autistic|wheelchair|old|accent|skin|race|religion|age|gender|hijab|disability|pregnancy|"
    r"name|a hijab|a wheelchair|a stutter)\b|"
    r"\b(?:don'?t|do not|never|won'?t|not) (?:hire|want|take) (?:women|mothers|muslims|blacks?|"
    r"foreigners|immigrants|gays?|older people|old people|people like (?:me|you)|disabled people|"
    r"people over \w+)\b|\btoo old for\b",
    r"\bpor (?:ser|mi) (?:mujer|madre|negr\w|gitan\w|extranjer\w|inmigrante|gay|lesbiana|trans|"
    r"mayor|edad|acento|raza|religion|discapacidad|embarazo)\b|\bno contrat\w+ (?:a )?(?:mujeres|"
    r"madres|extranjeros|gente mayor)\b",
)
ABOUT_WORK = re.compile(
    r"\b(?:policy|policies|training|case law|thesis|dissertation|officer role|advisor role|"
    r"not (?:racist|sexist|harassed|discriminated|bullied)|nobody (?:yelled|shouted)|"
    r"anti.?(?:racis\w+|discrimination|bullying|harassment))\b"
)
"""Talk of it as a topic, or that it was not so."""
HUMANE = sentence(
    "That isn't feedback, and it isn't your fault. Note down who said what: a union, legal advice "
    "or an equality body can help."
)
"""Said once, before the talk goes on; it promises nothing and asks nothing."""


@cache
def _wrong() -> re.Pattern[str]:
    return re.compile(
        "|".join(one for both in (BY_NAME, DONE_TO_ME, ASKED, BECAUSE) for one in both)
    )


def wronged(text: str) -> bool:
    """Say whether words tell of harassment, discrimination or abuse by those who hire."""
    said = " ".join(bare(text).split())
    return _wrong().search(said) is not None and not ABOUT_WORK.search(said)
