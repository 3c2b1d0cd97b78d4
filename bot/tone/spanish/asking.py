"""One request a letter, with an easy way out."""

import re
from collections.abc import Iterator

from bot.tone.asking import EXIT, MORE
from bot.tone.flags import Flag, Kind
from bot.tone.phrases import pattern
from bot.tone.text import Text

_ASK = re.compile(
    r"\?|\b(?:podri(?:a|as|an|ais)|pued(?:e|es|en|o)|podeis|querri(?:a|as|an|ais)|agradeceria|"
    r"encantaria|"
    r"gustaria (?:recibir|saber|pedir|tener|conocer|que)|ayudaria|le pido|te pido|les pido|os pido|"
    r"agradezco de antemano|tendri(?:a|as|an|ais)|seria posible|avis(?:ame|eme|enme|adme)|"
    r"(?:di|diga|digan|decid)me|ten(?:me|game|ganme|edme) en cuenta)\b"
)
_TOPICS = {
    "talk": pattern(
        "(minutos|llamada|llamar\\w*|cafe|hablar|charla\\w*|reunion|vernos|videollamada|tiempo)"
    ),
    "feedback": pattern(
        "(feedback|comentarios|mejor(ar|e|o|aria)|opinion(es)?|consejos?|falto|faltaba|aprender|"
        "impresion|"
        "retroalimentacion|fall(e|o|aba)|puntos (debiles|fuertes)|debil(es|idades)?|que te parecio|"
        "que le parecio|valoracion)"
    ),
    "keep": pattern(
        "((en|me) cuenta|otr[oa]s? (puestos?|vacantes?|oportunidad\\w*|roles|plazas?)|vacantes?|"
        "se abre|surge|abra|surja|futuras)"
    ),
    "people": pattern("(presentar\\w*|contactos?|colegas|red|ponerme en contacto|alguien de)"),
    "reference": pattern("(referencias?|recomendacion|recomendar\\w*|aval\\w*)"),
    "news": pattern("(noticias|decision|decidi\\w+|estado|plazos?|siguientes? pasos?|como va)"),
    "linkedin": pattern("(linkedin|conectar\\w*)"),
    "papers": pattern(
        "(envi\\w+|mand\\w+|copia|documentos?|resultados?|diapositivas|presentacion|grabacion)"
    ),
}
_OUT = re.compile(
    r"\b(?:(?:entiendo|comprendo|entenderia|comprenderia|entendere|comprendere|"
    r"entenderemos)\b[^.?!]{0,60}\b(?:si|que no|"
    r"cualquier|perfectamente)|si (?:no (?:puede|es|le|te|os|les|fuera|pudiera|hay|tiene)\w*|"
    r"(?:la |las )?(?:politica|normas)"
    r"|prefier\w+ no|tienes? (?:un momento|unos minutos)|quier\w+|lo (?:cre|ve|pref)\w+)|"
    r"no pasa nada|sin compromiso|"
    r"sin (?:ningun|ninguna) (?:compromiso|obligacion|problema|presion)|no hay (?:problema|"
    r"obligacion)|no te preocupes|no se "
    r"preocupe|siempre que (?:puedas|pueda|sea|quieras)|en caso contrario|"
    r"un no (?:tambien )?(?:esta|es)|"
    r"si es posible|si fuera posible|con toda libertad|sientete libre|politica de (?:la )?empresa|"
    r"no hace falta que)\b"
)
_ALSO = re.compile(r"\b(?:tambien|ademas|asimismo|por otro lado|otra cosa|aparte)\b")


def requests(text: Text) -> Iterator[Flag]:
    """Flag the first sentence that asks for another thing than those before."""
    known: set[str] = set()
    for place in text.sentences:
        said = text.plain[slice(*place)]
        if not _ASK.search(said):
            continue
        about = {name for name, words in _TOPICS.items() if words.search(said)}
        about = about - {"talk"} if len(about) > 1 else about
        about = about - {"people", "news"} if "keep" in about else about
        both = len(about) > 1 and _ALSO.search(said)
        waiting = known == {"talk"} or about <= {"talk"}
        if about and (both or (known and not waiting and not about & known)):
            yield MORE.flag(text, *place)
            return
        known |= about


def way_out(text: Text, kind: Kind) -> Iterator[Flag]:
    """Flag a request for feedback that leaves no easy way to decline."""
    if kind is Kind.FEEDBACK and _ASK.search(text.plain) and not _OUT.search(text.plain):
        yield EXIT.whole()
