"""Asking without begging, and without one's need."""

from bot.tone.begging import PLEADING as ENGLISH_PLEADING
from bot.tone.needing import ANYTHING as ENGLISH_ANYTHING
from bot.tone.needing import NEED as ENGLISH_NEED
from bot.tone.spanish.phrases import JOB, VERY, table

PLEADING = table(
    ENGLISH_PLEADING,
    f"""
    por favor,? (por favor|te lo (pido|ruego|suplico)|se lo (pido|ruego|suplico)|os lo (pido|ruego))
    (ruego|rogar|rogando|suplic\\w+|implor\\w+|imploro)
    (pedir|pido|pidiendo) (de rodillas|a gritos|con el corazon|encarecidamente)
    de rodillas
    (se|te|os) lo (pido|ruego|suplico|imploro)
    (necesito|quiero) que me (coj\\w+|contrat\\w+|acept\\w+|escoj\\w+|elij\\w+|tom\\w+|den|deis|
        des|de) ?(el|un|este|trabajo)?
    aunque (solo )?sea (de|media|unas|un|una|por|para|limpiando|barriendo|medio) ~
    por (lo que mas quier(as|a|an|ais)|dios|piedad|caridad|favor se lo pido)
    (da|de|deis|den|dad|dan|dar|danos|concede|conceda|conced\\w+|brind\\w+)(me|
        nos) (por favor )?(una|
        otra|la|esta|alguna|solo una) ~(oportunidad|chance|opcion)
    (otra|una ultima|una segunda|ultima) oportunidad(?= *[.!,]| *$| (por favor|se lo|te lo))
    (mi|nuestra) ({VERY})?(ultima|unica) (esperanza|oportunidad|salida|opcion)
    (no (se|te|os) (arrepentir\\w+|defraudar\\w*|fallar\\w*|decepcionar\\w*))
    (no|nunca|jamas) (les|le|te|os) ~(fallar\\w*|defraudar\\w*|decepcionar\\w*)
    (haria|hare|estoy dispuest[oa] a hacer|dispuest[oa] a|
        soy capaz de hacer) (hacer )?(cualquier cosa|
        lo que sea|lo que haga falta|lo imposible|todo|de todo)( por| para| con tal)?
    daria (lo que sea|cualquier cosa|todo|mi vida|un brazo)
    (todo para mi|el mundo para mi|un mundo para mi|mi sueno de toda la vida)(?= *[.!]| *$)
    (significa|significaria|lo es|seria) {VERY}(todo|el mundo|un mundo) para mi
    (contrat|cog|elij|escog|acept|tom)\\w+me(?= *[.!]| *$| por favor)
    (ten|tenga|tened|tengan) (piedad|compasion|lastima|misericordia)( de mi)?
    (pongase|ponte|poneos|pongan(se)?) en mi lugar
    (ayud\\w+me|echeme una mano|echame una mano|salv\\w+me)(,? por favor)?(?= *[.!]| *$)
    (eternamente|toda la vida|siempre) (agradecid[oa]|en deuda)
    (me (muero|moriria) por|mataria por) ~
    (lo juro|se lo juro|te lo juro|os lo juro|le doy mi palabra)
    (demostrar\\w*|probar\\w*) ~(lo que valgo|que valgo|de lo que soy capaz)
    (entre|con) lagrimas
    """,
    f"""
    ruego (que )?(me|nos) (contest\\w+|respond\\w+|llam\\w+|dig\\w+|comuniqu\\w+|env\\w+|hag\\w+)
    ruego (acept\\w+|disculp\\w+|me (informen|confirm\\w+|indiqu\\w+))
    (gracias|agradezco|agradecer\\w*) ~(por )?(darme|brindarme|ofrecerme|la|esta) ~oportunidad
    ayud\\w+me a (entender|mejorar|aprender|ver|prepararme|crecer)
    por darme (una|la|otra|esta) {JOB}
    """,
)
NEED = table(
    ENGLISH_NEED,
    f"""
    (necesito|necesitamos|necesitaba|me urge|me hace(?: mucha)? falta) {VERY}(este|el|un|ese|esta|
        la|
        trabajar|urgentemente|con urgencia|desesperadamente) ?~({JOB}|dinero|sueldo|ingresos|
        salario|
        trabajar)
    (estoy|llevo|llevamos|sigo) ~~(sin|en el|buscando) (trabajo|empleo|paro|ingresos|cobrar|curro)
    (ya )?no (se|sabemos) {VERY}(que (hacer|voy a hacer|hare|sera)|como (seguir|salir|voy a|
        vamos a|pagar))
    (necesito|necesitamos) (trabajar|trabajo|dinero|ingresos|el sueldo|empleo|un sueldo)
    (estoy|sigo|vivo|estamos|me siento|siento|ando) {VERY}(desesperad[oa]s?|al limite|con el agua al
        cuello|en la ruina|arruinad[oa]|sin un (duro|peso|centavo|euro))
    (desesperad[oa]|desesperacion|desesperadamente)
    (hijos|hijas|hijo|familia|bocas|ninos|madre|padres) ~(que|a (los|las) que|a quien(es)?|por) ~
        (aliment\\w+|mantener|manten\\w+|cuidar|cuido|sacar adelante|dar de comer)
    (no puedo|no podemos|no tengo (como|con que)|ya no puedo) {VERY}(pagar|llegar a fin de mes|
        mantener|
        costear|afrontar)
    (pagar|debo|debemos|atrasad[oa]s?) ~(alquiler|renta|hipoteca|facturas|deudas|colegiatura|
        arriendo)
    (mi familia|mis hijos|mi madre|todos) ~depende\\w* de (mi|este|ello|mi sueldo)
    (me|nos) (van a|quieren) (desahuciar|echar de casa|cortar la luz|desalojar)
    (perder|pierdo|perderia) (mi|la|el) (casa|piso|visa|visado|permiso|hogar|departamento)
    (se me (acaba|acabo|termina)|me quede sin|sin) ~(el paro|los ahorros|el subsidio|ahorros|
        ingresos|
        el finiquito)
    (no me queda|no tengo|sin) (otra|mas|ninguna) ~(salida|opcion|alternativa|remedio)
    """,
    """
    necesito (un|el|este|mas) (poco|tiempo|ejemplo|documento|certificado)
    necesito trabajar (en|mi|mis|mas|sobre|la|el)
    """,
)
ANYTHING = table(
    ENGLISH_ANYTHING,
    f"""
    (acepto|aceptaria|aceptare|me sirve|me vale|tomaria|cojo|cogeria|dispuest[oa] a aceptar) {VERY}
        (cualquier (cosa|{JOB}|sueldo|salario|horario|condicion)|lo que sea|lo que (haya|tengan|
        tengais|
        salga|quieran|me den)|lo primero que)
    (me conform\\w+|me bast\\w+|me apan\\w+|me contento) con ~(lo que|cualquier|poco|menos)
    cualquier {JOB}( me (sirve|vale)| que tengan| que haya|,? por (pequeno|malo|bajo) que sea)
    (trabajar\\w*|hacer\\w*) (gratis|sin (cobrar|sueldo|pago)|por (nada|menos|la mitad))
    (aunque|incluso si|asi sea) (me )?(paguen|pagueis|cobre|gane|sea por) (menos|poco|la mitad|
        gratis)
    (lo que sea|en lo que sea|de lo que sea)(?= *[.,!]| *$)
    """,
    """
    (pase|digan|decidan|cueste) lo que (pase|digan|decidan|cueste|sea)
    """,
)
GROUPS = (PLEADING, NEED, ANYTHING)
