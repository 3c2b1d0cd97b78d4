"""The decision: not asked about for somebody else, not compared without a purpose, not disputed."""

import re
from collections.abc import Iterator

from bot.tone.asking_why import WHY_OTHER as ENGLISH_WHY
from bot.tone.comparing import COMPARISON as ENGLISH_COMPARISON
from bot.tone.contesting import DESERVED as ENGLISH_DESERVED
from bot.tone.contesting import WRONG as ENGLISH_WRONG
from bot.tone.flags import Flag, Kind
from bot.tone.reconsidering import AGAIN as ENGLISH_AGAIN
from bot.tone.spanish.phrases import CHOSE, DECISION, JOB, OTHER, VERY, table
from bot.tone.text import Text

_YOU = (
    "((no|me|se|os|lo|la|le|te|nos|han|habeis|has|ha|hayan|hayais|haya|hayas|ustedes|vosotros) )*"
)
WHY = table(
    ENGLISH_WHY,
    f"""
    (por que|porque|como es que|como|motivos?|razon(es)?|criterios?|que motivo|que razon)( (por|
        para)( (el|la|
        los|las))? que)? ~{_YOU}{CHOSE} {OTHER}
    (por que|como es que|motivos?|
        razon(es)? por la(s)? que) {_YOU}(no )?{_YOU}{CHOSE}( a mi)?(?= *[?.!]| *$|
        ,? (y no|si))
    por que (no|me) (fui|he sido|soy|era) (yo|elegid[oa]|seleccionad[oa]|escogid[oa])
    por que (me|no me|no quisieron|fui|he sido) {VERY}(han |habeis |ha |has |haberme )?(rechaz\\w+|
        descart\\w+|elimin\\w+|dej\\w+ fuera|dij\\w+ que no|elig\\w+|eleg\\w+|cog\\w+|contrat\\w+)
    por que (a )?(el|ella|{OTHER})( y no (a mi|yo))?(?= *[?]| y no)
    (que|como) (tenia|tiene|tuvo|ofrec\\w+|aport\\w+|vi(eron|o|ste|steis)( en)?|hizo|dijo) {OTHER}
    (a )?quien(es)? ~(consigui\\w+|se llevo|obtuvo|{CHOSE})
    (quien|quienes|como) (es|era|fue) {OTHER} ?(que|elegid[oa])?
    que (me falto|me faltaba|tuve de menos|no tenia) (frente|comparad[oa]|que si|respecto|
        para ganar) ~
    (y|por que) no (a )?(mi|yo)(?= *[?])
    """,
    """
    (entiendo|entendi|comprendo|comprendi|se|veo|claro|logico|respeto|agradezco) ~por que
    (no|sin|nunca|tampoco) ~~(pregunt\\w+|cuestion\\w+|pedir\\w*|pido|saber|entrar) ~(por que|
        motivos|a quien|
        quien)
    no (entiendo|comprendo|me explico) (por que|como|el motivo|la razon|que motivo)
    """,
)
COMPARISON = table(
    ENGLISH_COMPARISON,
    f"""
    (mejor|peor|superior|inferior|mas \\w+|menos \\w+|mayor \\w*) ~(que|a|al|de) (yo|mi|mis|(el |
        la |los |las )?
        (mio|mia|mios|mias))(?= *[.?!,]| *$| (perfil|experiencia|curriculum|candidatura|trabajo))
    (yo|soy|era|fui|estoy|estaba|tengo|tenia|sabia|se|puedo|podia|hago|valgo|mi \\w+|
        mis \\w+) ~(mejor|superior|
        superiores|mas|mayor|mejores) ~(que|a|al|de) (que )?((cualquier|ningun) (otr[oa]|
        candidat\\w+)|del |
        de la )?{OTHER}
    (yo|mi \\w+|mis \\w+) (es|era|son|eran|soy) ~(mejor(es)?|superior(es)?)(?= *[.!]| *$)
    {OTHER} (no )?(ten(ian|ia|go)|tienen|tiene|sab\\w+|podi\\w+|lleg\\w+|
        vale\\w*) ~(ni )?~(la mitad|menos|peor|como yo|tanta)
    (comparad[oa]s?|en comparacion|frente|a diferencia|respecto) (con|de|a|al) {OTHER}
    (nadie|ningun candidat\\w+|ningun otro) ~(mejor|mas \\w+|tan \\w+) (que|como) (yo|mi)
    en que ~(fue|era|es|fueron|eran) ~(mejor|superior|mejores) {OTHER}
    {OTHER} (fue|era|es|fueron|eran|tenia|tiene) ~(mejor|superior|mas \\w+)
    """,
    """
    (mejor|mas \\w+) (que|de lo que) (hace|antes|ayer|esperaba|pensaba|nunca|la ultima|el ano|
        imaginaba|la primera)
    (lo|de lo) mejor de (mi|mis)
    mas \\w+ que (hace|antes|ayer|nunca|la (ultima|primera)|el ano)
    """,
)
WRONG = table(
    ENGLISH_WRONG,
    f"""
    (injust[oa]s?|injustamente|injusticia|injustificad[oa]|arbitrari[oa])
    (no|nada|poco) (me )?({VERY})?(es|fue|ha sido|parece|parecio) {VERY}(just[oa]|correct[oa]|
        etic[oa]|
        profesional|seri[oa]|transparente|objetiv[oa])
    (se|os|te|ha|han) (han |habeis |has |ha )?(equivoc\\w+|confund\\w+)
    (cometi\\w+|comet(en|eis|es)|cometiendo|esta(n|is|s)? cometiendo|es|fue|ha sido|seria) (un|
        una) {VERY}
        (gran |grave |tremendo |enorme )?(error|equivocacion|fallo garrafal|disparate|tonteria)
    (no (estoy|puedo estar|estamos)|en) {VERY}(de acuerdo|conforme|desacuerdo) con (su|tu|vuestra|
        la|el|
        esta) ~{DECISION}
    (discrepo|difiero|cuestiono|impugno|rechazo|no acepto|no comparto) ~(su|tu|vuestra|la|el|esta|
        de|con) ~
        {DECISION}
    no (entiendo|comprendo|me explico|logro entender|me cabe en la cabeza|
        consigo entender) {VERY}(por que|
        porque|como (es que )?(me|no|se|os|pud\\w+|pued\\w+|han|habeis|el|la|otr[oa])|(su|tu|
        vuestra|la|
        esta) ~{DECISION}|el (motivo|rechazo)|que (me )?(hayan|hayais|haya))
    (mala|pesima|terrible|peor|pobre|equivocada|absurda) (decision|eleccion)
    (no|nada) (me )?(es|parece|parecio|resulta) {VERY}(normal|bien|correcto|justo|de recibo|
        aceptable|serio|logico|
        de buena educacion)
    falta (total |absoluta )?de (respeto|seriedad|profesionalidad|profesionalismo|consideracion|
        educacion|
        transparencia|tacto|interes|palabra|empatia)
    me (decepcion\\w+|indign\\w+|molest\\w+|enfad\\w+|enoj\\w+|sorprend\\w+ (negativamente|
        mucho) ~|duele|dolio|fastidi\\w+) {VERY}(que|como|
        su|tu|vuestra|vuestro|la (decision|forma|manera|falta)|el (trato|silencio|rechazo))
    (decision|eleccion|proceso|respuesta) {VERY}(absurd[oa]|equivocad[oa]|erroneo|erronea|
        ridicul[oa]|
        incomprensible|lamentable|vergonzos[oa]|precipitad[oa]|decepcionante)
    (no (me )?(puedo|puede) creer|parece mentira|increible) (que|como) ~(me|no|hay|otr|elig|eleg|
        rechaz)\\w*
    (ni siquiera|sin siquiera|ni|apenas) {VERY}(leyeron|leisteis|leiste|leyo|miraron|mirasteis|
        miraste|
        escucharon|escuchasteis|se molestaron|os molestasteis|han leido|habeis leido|leer|mirar|
        molestarse|respondieron|respondisteis|me dieron|contestaron|contestasteis)
    (me|nos) (habeis |han |has |ha )?(hicieron|hicisteis|hiciste|hizo|hecho|tuvieron|tuvisteis|
        tenido|
        dejaron|dejasteis|dejaste|dejado|tuviste) (esperar|esperando|perder|plantad[oa]|
        colgad[oa]|ilusionarme|creer|venir|viajar|tirad[oa])
    (perdida de|(perdi|he perdido|malgaste|(hicieron|hicisteis|hiciste|hizo|hecho) perder) ~(el|mi|
        tanto)) tiempo
    (son|sois|eres|es|han sido|habeis sido|has sido|ha sido|fueron|fuisteis|fuiste|
        fue) {VERY}(poco|nada) (profesional(es)?|
        seri[oa]s?|considerad[oa]s?|amables?|clar[oa]s?|transparentes?|educad[oa]s?|respetuos[oa]s?)
    me (siento|senti|he sentido) {VERY}(enganad[oa]|utilizad[oa]|ignorad[oa]|maltratad[oa]|
        ningunead[oa]|traicionad[oa]|
        humillad[oa]|estafad[oa]|despreciad[oa])
    (es|fue|ha sido|me parece|que|una|vaya) {VERY}(una |un )?(verguenza|falta de respeto|
        tomadura de pelo|
        burla|chapuza|farsa|indignante|humillante|lamentable|desconsiderad[oa]|poco profesional|
        maltrato|descaro|desfachatez|enganabobos|engano)
    (me|nos) (mintieron|mentisteis|mentiste|enganaron|enganasteis|han mentido|han enganado|habeis
        mentido|habeis enganado|faltaron al respeto|trataron (muy )?mal|tratasteis (muy )?mal|
        ignorasteis|
        ignoraron|han ignorado|ningune\\w+)
    (por (su|tu|vuestra) culpa|culpa (suya|vuestra|tuya|de ustedes))
    (se|os|te) (lo )?(van a|vais a|vas a)? ?(arrepent\\w+|pierden|perdeis|lo pierden)
    (me |nos )?(prometieron|prometisteis|prometiste|dijeron|dijisteis) ~~(y|pero) (no|nunca|luego)
    """,
    """
    (me|nos) equivoque
    no (se|os|te) arrepent\\w+
    (no es|no fue|nada de|sin) ~(una )?(perdida de tiempo|injust\\w+)
    """,
)
DESERVED = table(
    ENGLISH_DESERVED,
    f"""
    (merezco|merecia|mereci|me merec\\w+|merecemos|mereceria|he merecido) (el|la|este|esta|mas|
        otra|una|un|algo|
        mejor|ese|ser|que|mi)
    (cumpl(o|ia|i)|tengo|tenia|reun(o|ia)) ~(todos?|todas?|cada uno de) ~(requisitos|condiciones|
        exigencias),? ~
        (no|como|y aun|por que|pero|asi que|deber\\w+)
    (soy|era|fui) {VERY}(el|la) (mejor|ideal|perfect[oa]|candidat[oa] (ideal|perfect[oa])|
        persona (ideal|
        perfecta|adecuada|indicada))
    (tendria|debio|deberia|tenia) (que )?(haber )?(sido|ser) (para mi|mi[oa]|yo)
    (deberi\\w+|tendri\\w+|debi\\w+) (que )?(haberme|ser yo|haber sido yo|darme|contratarme|
        elegirme|habermelo)
    (el|la|ese|este) {JOB} (era|deberia ser|tenia que ser) (mio|mia|para mi)
    (cualquiera|otra empresa) ~(me (habria|hubiera)|habria|veria)
    """,
    """
    merece (la pena|mucho|un|una|todo|el|ser|que)
    """,
)
AGAIN = table(
    ENGLISH_AGAIN,
    f"""
    (reconsider\\w+|recapacit\\w+|replante\\w+|reevalu\\w+)
    (cambi(ar|en|eis|es|e|a|ad|aran|arais)|revis(ar|en|eis|es|e|a|ad)|revoc\\w+|anul\\w+|
        reviert\\w+|revertir) ~
        (de (opinion|idea|parecer)|(su|tu|vuestra|la|esta|el) ~{DECISION})
    (piens\\w+|pens\\w+|piens)(lo|selo|oslo|telo)? (otra vez|de nuevo|dos veces|mejor)
    volv\\w+ a (pens|valor|consider|revis|mir|estudi|evalu|plante)\\w+
    (dar|de|den|deis|des|darle|den)(le)?( a)? ~(otra|una segunda) vuelta
    """,
    f"""
    (yo|he|me|mi|mis|hizo|hicieron|ayud\\w+) ~(a )?(reconsider\\w+|replante\\w+|recapacit\\w+|
        reevalu\\w+)
    (reconsidere|replantee|recapacite|replanteo|reconsidero) {VERY}(mi|mis|como|la (forma|manera)|
        lo que)
    (replante\\w+|reconsider\\w+)(me)? (mi|mis) (forma|manera|preparacion|respuestas?|enfoque|
        planes)
    """,
)
_TO_LEARN = re.compile(r"\b(?:aprend\w+|mejor(?:ar|e)\b|crecer|prepararme|trabajar en)")
_GENTLE = re.compile(
    r"\b(?:si|agradec\w+|podria\w*|gustaria|quiza\w*|seria|encantaria|pudiera\w*|posib\w+|tal vez|"
    r"estaria\w*)\b"
)
_HARSH = re.compile(
    r"\b(?:exij\w+|deb(?:en|eis|es|erian)|tienen? que|pido|ruego|injust\w+|error)\b"
)


def judged(text: Text, kind: Kind) -> Iterator[Flag]:
    """Flag what asks about somebody else, compares without a purpose, or disputes a decision."""
    for group in (WHY, WRONG, DESERVED):
        yield from group.found(text)
    for flag in COMPARISON.found(text):
        place = text.around(flag.start)
        if not _TO_LEARN.search(text.sentence(place) + text.sentence(place + 1)):
            yield flag
    for flag in AGAIN.found(text):
        said = text.sentence(text.around(flag.start))
        gentle = _GENTLE.search(said) and not _HARSH.search(said)
        if kind is not Kind.SECOND_CHANCE or not gentle:
            yield flag
