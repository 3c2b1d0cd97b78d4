"""No demands and no hurry, and no legal words."""

import re
from collections.abc import Iterator

from bot.tone.demanding import DEMANDS as ENGLISH_DEMANDS
from bot.tone.flags import Flag
from bot.tone.hurrying import HURRY as ENGLISH_HURRY
from bot.tone.legal import LEGAL as ENGLISH_LEGAL
from bot.tone.spanish.phrases import VERY, table
from bot.tone.text import Text

_ANSWER = (
    "(respuesta|contestacion|explicacion|explicaciones|feedback|comentarios|razones|motivos|"
    "aclaracion|disculpa|disculpas|noticias|justificacion|retroalimentacion|decision|llamada)"
)
_ACT = (
    "(respond\\w+|contest\\w+|dig(a|an|ais|as)|expli\\w+|llam(e|en|eis|es)|inform(e|en|eis|es)|"
    "dar|den|deis|comuni\\w+|avis(e|en|eis|es)|aclar\\w+|confirm\\w+|escrib\\w+)"
)
DEMANDS = table(
    ENGLISH_DEMANDS,
    f"""
    (exij\\w+|exig\\w+|demando|demandar una|reclamo|requiero)
    (me|nos) (deben|debeis|debes|debe) {VERY}(una|un|por lo menos|al menos|como minimo|la)
    (tengo|tenemos) (todo )?(el )?derecho a (saber|una|que|recibir|conocer|un)
    (es|seria|era) {VERY}lo (minimo|menos) que
    (como minimo|al menos|por lo menos) ~(podri\\w+|deberi\\w+|merezco|me deb\\w+|esperaba|
        me pod\\w+)
    (espero|quiero|insisto en|necesito|pretendo) (que )?(al menos |como minimo |por lo menos )?(me|
        nos) {_ACT}
        (?= *[.!]| *$| (ya|de una vez|pronto|hoy|una|por que|cuanto|lo antes|antes|los motivos|
        el motivo))
    (espero|quiero|necesito|insisto en) (recibir )?(una|un|su|tu|vuestra|la)? ?{_ANSWER}
        (?= *[.!]| *$| (ya|hoy|
        clara|inmediata|de una vez|cuanto|lo antes|antes|por escrito|convincente|detallada))
    (ya )?(es|va siendo|iba siendo) (la )?hora de que
    (de una (vez|buena vez)|ya esta bien de|hasta cuando)
    (tien(en|es)|tene(is|s)|deb(en|es|eis)|deberi(an|as|ais|a)) (que )?{VERY}({_ACT}(me|nos)?|(dar|
        decir|explicar|
        contestar|responder|llamar|informar|avisar)(me|nos|selo)?)
    cuento con (una|su|tu|vuestra) ~{_ANSWER}
    """,
    f"""
    (no|nadie) ~(me )?(debe|deben|debeis|debes)
    (no|sin) {VERY}(exij\\w+|exig\\w+)
    (trabajo|puesto|equipo|mercado|sector|proyecto|ritmo|entrevista) {VERY}(exigente|exigentes)
    exigentes?
    (espero|esperaba) (su|tu|vuestra) {_ANSWER},? (sin prisa|cuando|con ilusion|con ganas)
    (no|nunca) ~(tiene|tienes|teneis|tienen) que
    """,
)
HURRY = table(
    ENGLISH_HURRY,
    f"""
    (cuanto antes|lo (antes|mas pronto) posible|a la mayor brevedad|a la brevedad|
        lo mas rapido posible|
        con (la mayor )?(urgencia|celeridad|rapidez)|urgentemente|asap|inmediatamente|de inmediato|
        sin (mas )?(demora|tardanza|dilacion)|hoy mismo|ahora mismo|ya mismo|
        en menos de \\w+ (horas|dias)|
        en (las proximas|24|48) ~horas)
    (es|muy|algo|resulta) {VERY}urgente
    (sin falta|ya(?= *[.!]| *$)|de hoy no pasa|ahora(?= *[.!]| *$)|hoy(?= *[.!]| *$)|
        pronto(?= *[.!]| *$))
    (respuesta|contestacion|decision) (inmediata|urgente|rapida|pronta)
    (antes (del?|de (la|el|este)|de que (acabe|termine))|a mas tardar|no mas tarde de|
        como (muy )?tarde) ~
        (lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|semana|mes|dia|\\d+|fin|el)
    """,
)
_ASKED = re.compile(
    r"\b(?:respuesta|respond\w+|contest\w+|dig(?:a|an|as|ais)|decidme|dime|diganme|avis(?:e|en|ar|"
    r"ad|a)\w*|"
    r"escrib(?:e|an|a|id)\w*|llam(?:e|en|ad|a)(?:me|nos)|quiero (?:una|saber|que)|confirm(?:e|en|"
    r"ad|a|ar)\w*|saber|noticias|envi(?:en|e|ad)me|"
    r"explic\w+|expliq\w+|decision|necesito (?:una|su|tu|que|saber|vuestra)|espero|solucion\w*)\b"
)
_MY_ACT = re.compile(
    r"\b(?:envio|enviare|mando|mandare|puedo (?:empezar|incorporar\w+|enviar)|les (?:respondo|"
    r"envio|mando)|"
    r"(?:te|le|os) (?:respondo|envio|mando)|podria (?:empezar|incorporar\w+)|responder(?:e|ia)\b|"
    r"incorporar\w+)\b"
)
_LAWYER = "(abogad[oa]s?|letrad[oa]s?|asesor legal|representante legal|procurador[a]?)"
LEGAL = table(
    ENGLISH_LEGAL,
    f"""
    (mi|mis|nuestr[oa]s?) {_LAWYER}
    (hablar\\w*|hable|consult\\w+|contact\\w+|acud\\w+|llam\\w+|recurr\\w+|asesor\\w+|contrat\\w+|
        pondr\\w+|pongo|poner|dejar\\w*|
        pasar\\w*) ~(con|a|de|por|en manos de|un|una|al) (un |una |mi |mis |el )?{_LAWYER}
    (medidas|acciones|vias?|consecuencias|proceso|reclamacion|demanda|recursos|pasos) (legal(es)?|
        judicial(es)?|penal(es)?)
    (tomar\\w*|emprend\\w+|ejerc\\w+|iniciar\\w*|recurr\\w+ a) ~(acciones|medidas|la via)
    (ire|iremos|ir|acud\\w+|llevar\\w*|veremos|vernos|recurr\\w+) ~(a|en|ante) (los|las|el|la|
        un)? ?(tribunal\\w*|juzgados?|
        juez|jueza|inspeccion de trabajo|justicia|corte|sindicato|prensa|medios)
    (denunci(ar\\w*|are|o|aremos|aros|arles)|interpon\\w+|demandar(les|los|te|le|os)?|querell\\w+)
    (poner|pondre|presentar\\w*|presento|interpon\\w+|hacer) (una|mi) ~(denuncia|demanda|
        reclamacion|queja)
    (discrimin\\w+|acoso|acosad[oa]|difamacion|represalias?)
    (ilegal\\w*|ilicit[oa]|contra la ley|incumpl\\w+ ~(ley|contrato|norma\\w*)|viol\\w+ (la ley|
        mis derechos)|
        vulner\\w+ ~derechos|despido improcedente)
    (racis\\w+|machis\\w+|sexis\\w+|homofob\\w+|xenofob\\w+|edadis\\w+|clasis\\w+)
    por (mi|ser) (edad|raza|sexo|genero|nacionalidad|religion|embarazo|discapacidad|acento|origen|
        mujer|
        madre|mayor|extranjer[oa]|gay|inmigrante)
    (contar\\w*|publicar\\w*|dire|difund\\w+|compartir\\w*|escribir\\w*|poner|pondre|
        subir\\w*) ~~(en (redes|linkedin|twitter|
        glassdoor|internet|google|todas partes)|a (la prensa|los medios|todo el mundo)) ~(como|que|
        lo que|
        una (mala )?(resena|valoracion))
    (mala|negativa) (resena|valoracion|critica) (en|a|publica)
    (todo el mundo|todos|la gente) (se enterara|sabra|va a saber|debe saber)
    """,
    f"""
    (soy|era|fui|como|trabaj\\w+|experiencia|siendo|puesto|ejerci) ~(de |como |una? )?{_LAWYER}
    (tesis|trabajo|investig\\w+|proyecto|curso|taller|articulo|formacion|experiencia|politicas?|
        contra|sobre|
        prevencion|evitar|combatir|lucha) ~(sobre|de|contra|en|la|el|trata|trato)? ~(la |
        el )?(discrimin\\w+|acoso|racis\\w+|
        machis\\w+|sexis\\w+)
    discrimin\\w+ (entre|positiva|salarial)
    (equipo|departamento|asesoria|area) legal
    """,
)


def pressed(text: Text) -> Iterator[Flag]:
    """Flag demands and legal words, and hurry where something is asked of the reader."""
    yield from DEMANDS.found(text)
    yield from LEGAL.found(text)
    for flag in HURRY.found(text):
        said = text.sentence(text.around(flag.start))
        if _ASKED.search(said) and not _MY_ACT.search(said):
            yield flag
