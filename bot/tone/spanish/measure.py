"""Neither putting oneself down nor praising more than one means."""

import re
from collections.abc import Iterator

from bot.tone.belittling import DOWN as ENGLISH_DOWN
from bot.tone.flags import Flag
from bot.tone.praising import SUPERLATIVES as ENGLISH_PRAISE
from bot.tone.spanish.phrases import VERY, Spanish, table
from bot.tone.text import Text

_BAD = (
    "(mal[oa]|malisim[oa]|pesim[oa]|horrible|fatal|terrible|torpe|inutil|tont[oa]|idiota|"
    "estupid[oa]|patetic[oa]|"
    "desastre|un desastre|una desastre|ridicul[oa]|un fracaso|fracasad[oa]|mediocre|incompetente|"
    "nul[oa]|penos[oa]|"
    "lamentable|una decepcion|un caso perdido|un manojo de nervios|poca cosa|don nadie|"
    "un don nadie|una nulidad|"
    "una pena|una verguenza|insoportable|aburrid[oa]|una molestia|pesad[oa]|un estorbo|una carga)"
)
DOWN = table(
    ENGLISH_DOWN,
    f"""
    (soy|fui|era|he sido|estuve|me senti|me siento|parec\\w+|debi parecer|quede como|que|
        como) {VERY}(un |una )?
        {_BAD}(?! (por|para|idea|momento|epoca|dia|semana|suerte|noticia|racha))
    (mi|mis|la) (entrevista|respuestas?|presentacion|prueba|actuacion|examen|ingles|ejercicio|
        intervencion) ~
        (fue|fueron|era|salio|resulto|estuvo|es|son|ha sido) {VERY}(un |una )?{_BAD}
    (lo hice|me salio|respondi|conteste|hable|me fue|me ha ido|lo he hecho|
        me expres\\w+) {VERY}(fatal|mal|de pena|
        horrible|pesimo|terrible|muy mal|como el culo)
    (quede|di|cause|he quedado|he dado) {VERY}(fatal|mal|muy mal|una (mala|pesima|
        terrible) (imagen|impresion)|como (un|una) \\w+)
    no (soy|era) nadie
    (parec\\w+|son\\w+|quede como|hable como) (un|una) {VERY}(novat[oa]|principiante|aficionad[oa]|
        nin[oa]|robot|tont[oa]|idiota)
    hice (el|un) (ridiculo|papelon|oso)
    (la )?(cague|fastidie|pifie|regue|arruine|estropee|eche a perder)
    meti la pata
    (no|nunca) {VERY}(soy|fui|sere|estoy|estuve|era) {VERY}(lo )?(bastante|suficiente|
        suficientemente|tan|muy)? ?
        (buen[oa]|list[oa]|inteligente|capaz|digno|digna|a la altura|suficiente|gran cosa)
    no (valgo|sirvo|doy la talla|di la talla|merezco)
    (se|seguro|supongo|imagino|entiendo|creo) que (no (valgo|sirvo|soy|doy|tengo ninguna|
        me recuerd\\w+|se
        acuerd\\w+|les|le)|soy (un|una|demasiado|muy|poco)|debi|fui)
    (seguro|probablemente|seguramente|a lo mejor|quiza\\w*|igual) ~(ya )?(ni|no) (se acuerd\\w+|
        me recuerd\\w+|te
        acuerd\\w+|os acord\\w+)
    (no tengo|tengo poca|se que me falta|aunque no tengo|pese a mi poca|a pesar de mi (poca|
        escasa)) ~experiencia,?
        (pero|y aun asi|aunque)
    (solo|solamente|nada mas|unicamente) (queria|quiero|quisiera|era|es|soy|escribo|escribia|un|
        una) ~(decir\\w*|dar\\w*|
        agradec\\w+|preguntar\\w*|saber|pedir\\w*|escribir\\w*|molestar\\w*|comentar\\w*|para|
        por si|principiante|
        becari[oa]|estudiante|junior)
    (esta|una|mi|perdon por la) (tonteria|tonta pregunta|pregunta tonta|pregunta estupida)
    (no quiero|no quisiera) (hacer\\w* perder|robar\\w*) ~tiempo
    (por favor )?no (te|le|os|les) (quito|robo|quitare|robare) mas tiempo
    (seguro|supongo|imagino|creo|seguramente) (que )?(te|le|les|os) (aburri|canse|decepcione|
        hice perder|moleste)
    de poca monta
    """,
    f"""
    solo quisiera (saber|conocer|preguntar\\w*) ~(en que|opinion|mejorar)
    solo (queria|quiero|quisiera) {VERY}(anadir|recordar|aclarar) que
    (no soy|no fui|no era) {VERY}(el unico|la unica|partidari[oa]|de los que|muy de|ajeno|
        consciente)
    """,
    deniable=False,
)
_GREAT = (
    "(increible|increibles|extraordinari[oa]s?|excepcional(es)?|brillantes?|maravillos[oa]s?|"
    "espectacular(es)?|"
    "fantastic[oa]s?|inigualables?|impresionantes?|incomparables?|unic[oa]s?|perfect[oa]s?|"
    "genial(es)?|"
    "fabulos[oa]s?|asombros[oa]s?|magnific[oa]s?|insuperables?|admirables?|ejemplar(es)?|"
    "lider mundial|magic[oa]s?)"
)
_PRAISED = (
    "(empresa|compania|equipo|equipos|persona|personas|profesional(es)?|lider|lideres|jef[ea]|"
    "entrevista|entrevistador\\w*|"
    "organizacion|firma|marca|gente|ambiente|cultura|lugar|trabajo|producto|proyecto|"
    "reclutador\\w*|experiencia|"
    "conversacion|charla|directiv\\w+|gerente|manager|mente|oficina|restaurante|hotel|tienda)"
)
PRAISE = table(
    ENGLISH_PRAISE,
    f"""
    (el|la|los|las|su|tu|una de las|uno de los) (mejor|mejores) {_PRAISED}(es|s)? ~(del|de la|
        de mi|de todo|que (he|
        haya|hay|existe|conozco|conoci)|en la que|de este|en el)
    (es|son|eres|sois|fue|fueron|sin duda) {VERY}(la|el|los|las|una de las|uno de los) (mejor|
        mejores|numero uno)
        (?! (forma|manera|momento|opcion|version|parte|fecha|hora|via|decision))
    (tien\\w+|sois|son|eres|es|fue|tenian|forman|formais) ~(un|una|unos|unas|el|la|tan|realmente|
        verdaderamente)? ?{VERY}(un |
        una )?(\\w+ )?{_GREAT}(?! para)
    {_PRAISED} ~(es|son|fue|fueron|me parecio|me parece|parece) {VERY}(un |una )?(\\w+ y )?{_GREAT}
    (un|una|su|tu|vuestr[oa]|el|la|tan) {_PRAISED} {VERY}(tan |simplemente |realmente )?{_GREAT}
    (un|una|su|tu|el|la) {_GREAT} {_PRAISED}
    (nunca|jamas) (en mi vida )?(he|habia|conoci|vi|tuve) ~(conocido|visto|tenido|encontrado|
        vivido|hablado)? ?~(a |con )?
        (nadie|alguien|una?|personas?|gente|un equipo) ~(tan|como|asi)
    (el|la) {_PRAISED} (mas|numero) \\w+ (del|de la|que|de mi|de este|de todo)
    (no hay|no existe) (nadie|otra|otro|mejor|empresa|ningun\\w*) ~(como|igual|mejor)
    (de otro mundo|fuera de serie|a la altura de nadie|un sueno hecho realidad|
        el sueno de cualquiera|un genio)
    """,
    f"""
    (oportunidad|ocasion|momento|manera|forma|dia|encaje|ajuste|opcion|fecha|espacio) {_GREAT}
    (seria|es) {_GREAT} (si|poder|que|volver)
    me (parecio|parece) {_GREAT}(?= *[.]| *$)
    """,
    deniable=False,
)
_WORD = re.compile(r"\w{4,}")
_COMMON = frozenset(
    "empresa equipo persona personas entrevista sois eres tienen tienes tiene mundo vida nunca "
    "conocido "
    "fueron para este esta todo como realmente que".split()
)


def measured(text: Text, own_words: str) -> Iterator[Flag]:
    """Flag what puts oneself down, and superlatives that the person used nowhere else."""
    yield from DOWN.found(text)
    own = set(_WORD.findall(Spanish(own_words).plain))
    for flag in PRAISE.found(text):
        said = set(_WORD.findall(text.plain[flag.start : flag.end])) - _COMMON
        if not said or not said <= own:
            yield flag
