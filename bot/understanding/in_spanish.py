"""Whether words are Spanish for certain, and Spanish letters without accents."""

import re
import unicodedata
from functools import lru_cache

SURE = frozenset(
    """
        el los las del muy pero estoy soy tengo fue han hace sin ayer hoy manana despues
        todavia aun tambien siempre nunca ahora entonces asi ya puesto trabajo empleo chamba
        dieron dijeron hola gracias ustedes vosotros usted eres esta estan estaba tenia
        quiero necesito puedo hasta desde hacia cuando donde quien porque aunque mientras he
        llevo sobre mucho mucha alguien nadie otro otra fui era mis sus nos les yo cualquier
        quedo estimado estimada atentamente saludos cordial empresa tiempo oportunidad
        agradezco gustaria dejaron entrevista viene proxima voy vamos recibi escribieron
        comentarios reclutadora reclutador rechazo respuesta noticias envio busco creo
        estuvo salio cogieron eligieron aprendi entrevistas llamaron cojan logre cogen
        contratan llamen contrataron rechazaron ofrecieron consegui quede pase mande
        entrevistan respondieron
    """.split()
)
"""Words that stand in Spanish all the time, and in few names or words of its neighbours."""
LIKELY = frozenset(
    """
        y de la que en un una con por para me no mi se lo le es al si su como mas te tu ha
        ni o
    """.split()
)
"""Words of Spanish, and of others as well."""
TAKEN = frozenset("he me no es si la le con en o era te de se".split())
"""Of both, those that are English, French or Italian too: alone they show nothing."""
ENGLISH = frozenset(
    """
        the a an i i'm my me at for was were is are am got get by to of and in on with after
        they it that this from not no have had has be been but so we you job interview
        rejected turned down role their them just again today yesterday can u ur why tell
        feel feeling letter please would could
    """.split()
)
NEIGHBOURS = frozenset(
    """
        não nao você voce eu uma um com mas foi ontem hoje muito trabalho emprego então ao
        je suis pas une des les mais avec pour dans est ne mon ma le du et au il che non
        sono della per gli anche ho ieri oggi lavoro di i amb els una feina però no'm em han
        van
    """.split()
)
"""What Portuguese, French, Italian and Catalan say where Spanish says something else."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
NAMED = re.compile(r"(?<=[\w,] )[A-ZÁÉÍÓÚÑ][\w.&'-]*")
"""A word with a capital within a sentence, as names have it."""
ENDS = re.compile(r"^\w{3,}(?:aron|ieron|ción|iendo|[^aeiouáéíóú]ió)$")
"""How words end in Spanish alone."""
LONGEST = 1000
"""Characters that are looked at."""


@lru_cache(5000)
def _letter(one: str) -> str:
    plain = unicodedata.normalize("NFD", one)[0].casefold()
    return plain if len(plain) == 1 else one


def folded(text: str) -> str:
    """Give words in small letters without accents, each where it was."""
    return text.lower() if text.isascii() else "".join(map(_letter, text))


def is_spanish(text: str) -> bool:
    """Say whether words are Spanish for certain, and not a name or a neighbour's words."""
    text = text[:LONGEST]
    named = NAMED.sub(" ", text) if not text.isupper() else text
    said = [one.casefold() for one in WORD.findall(named)]
    bare = {folded(one) for one in said}
    sure = bare & SURE - TAKEN | {one for one in said if ENDS.search(one)}
    likely = bare & (LIKELY | SURE) | sure
    others = max(len(set(said) & ENGLISH - LIKELY), len(set(said) & NEIGHBOURS - LIKELY - SURE))
    if "¿" in text or "¡" in text or ("ñ" in text.casefold() and sure):
        return len(likely) > others
    return bool(sure) and len(likely) >= 2 and len(likely) > 2 * others
