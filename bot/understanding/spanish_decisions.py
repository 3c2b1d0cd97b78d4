"""How people tell in Spanish that they got the job, or did not.

Patterns for small letters without accents, as many people type on a phone.
"""

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """Join patterns into one that matches whole words alone, with any stops beside them."""
    return re.compile(r"(?<!\w)(?:" + "|".join(patterns) + r")(?!\w)")


HAVE = r"(?:(?:ha|han|he|habia|habian|acaba de|acaban de) )?"
ME = rf"(?:me|nos) {HAVE}"
JOB = (
    r"(?:puesto|trabajo|empleo|curro|chamba|pega|laburo|jale|camello|plaza|vacante|cargo|posicion|"
    r"rol|papel|beca|practicas|pasantia|contrato)"
)
THE_JOB = rf"(?:el|la|las|los|ese|esa|este|esta|un|una|ningun|ninguna|mi) (?:\w+ )?{JOB}"
GIVEN = r"(?:dieron|dado|dio|dan|ofrecieron|ofrecido|ofrecio|asignaron|asignado|concedieron)"
GOT = (
    r"(?:consegui|conseguido|obtuve|obtenido|logre|logrado|saque|sacado|agarre|agarrado|pille|"
    r"pillado|me quede con|me he quedado con|gane|ganado)"
)
TAKEN = (
    r"(?:cogieron|cogio|cogido|cogida|eligieron|eligio|elegido|elegida|escogieron|escogio|"
    r"escogido|escogida|seleccionaron|selecciono|seleccionado|seleccionada|contrataron|contrato|"
    r"contratado|contratada|tomaron|tomado|agarraron|agarrado|aceptaron|acepto|aceptado|aceptada|"
    r"admitieron|admitido|admitida|ficharon|fichado|pillaron|pillado)"
)
REJECTED = (
    r"(?:rechaz(?:aron|ado|ada|o)|descart(?:aron|ado|ada|o)|elimin(?:aron|ado|ada|o)|"
    r"desestim(?:aron|ado|ada|o)|boch(?:aron|ado|o)|tach(?:aron|ado)|cort(?:aron|ado)|"
    r"reprob(?:aron|ado)|(?:sac|ech)(?:aron|ado) del proceso|tumb(?:aron|ado|o)|bate(?:aron|ado|o)|"
    r"dej(?:aron|ado|o) (?:fuera|afuera)|dijeron que no|dicho que no|dijo que no|dijeron no|"
    r"dieron (?:un|el) no|dado (?:un|el) no|dieron calabazas|dado calabazas|ech(?:aron|ado) "
    r"(?:para|pa) ?atras|no(?:t)?ific(?:aron|ado) que no|tiraron para atras)"
)
SOMEBODY = r"(?:(?:al|a (?:el|la|los|un|una|su|mi|otr[oa])) \w+|a (?:otr[oa]s?|alguien))"
NOT_TAKEN = (
    rf"(?:{TAKEN}|quisieron|querido|quieren|cogen|contratan|eligen|escogen|seleccionan|aceptan|"
    rf"admiten|"
    r"toman|van a (?:coger|contratar|elegir|escoger|seleccionar|aceptar|tomar|dar el))"
)
ANOTHER = (
    r"(?:otr[oa]s?(?: (?:persona|candidat[oa]s?|perfil(?:es)?|aspirantes?|chic[oa]|opciones))?|"
    r"alguien|un(?:a)? (?:candidat[oa]|persona|perfil|chic[oa]) (?:mas|con|intern[oa])|"
    r"un interno|una interna)\b"
)
ON = r"(?:siguiente|proxima|segunda|ultima|final|tercera) (?:fase|ronda|etapa|entrevista|prueba)"
TURNED_DOWN = any_of(
    rf"(?:me|nos) {HAVE}{REJECTED}",
    rf"(?:fui|he sido|hemos sido|habia sido|estoy) {REJECTED}",
    rf"(?:candidatura|solicitud|postulacion|perfil)(?: \S+){{0,4}} {HAVE}(?:fue|ha sido|sido|esta) "
    rf"{REJECTED}",
    rf"{REJECTED} (?:mi|nuestra) (?:candidatura|solicitud|postulacion)",
    rf"no {ME}{NOT_TAKEN}",
    rf"no {ME}{GIVEN} {THE_JOB}",
    rf"no (?:lo )?{HAVE}{GOT} {THE_JOB}",
    rf"no {HAVE}{GOT} (?:ese|este|el|la) \w+ (?:de|en)",
    r"no lo (?:consegui|he conseguido|logre)",
    r"no (?:me )?(?:dieron|han dado|dio) (?:lo de|la de)",
    r"no (?:me )?quede(?! en (?:nada|blanco|ridiculo|evidencia)| con)",
    r"no he quedado(?: (?:seleccionad|elegid)\w*)?",
    r"no (?:he )?(?:pase|pasado|supere|superado|avance|avanzado|llegue|llegado)(?: \w+){0,2} "
    r"(?:el|la|las|los|a|al|de)(?! (?:gusto|bien|tiempo))(?: \w+)?",
    r"no (?:pase|supere|avance)",
    r"no (?:sigo|seguia|seguire|sigue|continuo|continuaba|continuare|avanzo|avanzaba)(?: \w+){0,2} "
    r"(?:en el|en la|en su|con el|del) (?:proceso|seleccion)",
    r"(?:me|nos) (?:quede|quedamos|he quedado|hemos quedado|dejaron|han dejado) "
    r"(?:fuera|afuera|a las puertas|a un paso|sin (?:el|la) " + JOB + ")",
    r"(?:quede|quedado) (?:fuera|afuera|segund[oa]|eliminad[oa]|descartad[oa]|en segundo lugar)",
    rf"{HAVE}(?:eligieron|eligio|elegido|escogieron|escogio|escogido|cogieron|cogio|cogido|"
    rf"contrataron|"
    r"contrato|contratado|seleccionaron|selecciono|seleccionado|prefirieron|prefirio|preferido|"
    r"ficharon|(?:se )?(?:ha |han )?(?:quedaron|quedo|quedado|fueron|fue|ido|van|quedan) con|"
    r"(?:se )?(?:ha |han )?"
    r"(?:decantaron|decanto|decantado|optaron|opto|optado|inclinaron|inclino|inclinado|decidieron|"
    r"decidio|"
    rf"decidido) por) (?:a )?{ANOTHER}",
    rf"(?:le|se lo|se la|les) {HAVE}(?:dieron|dado|dio|asignaron|asignado|ofrecieron|ofrecido|"
    rf"otorgaron) (?:{THE_JOB} )?{SOMEBODY}",
    rf"{JOB} {HAVE}(?:fue|sido|esta|estaba|quedo) (?:ya )?(?:asignad|dad|otorgad|adjudicad|ocupad|"
    rf"cubiert|"
    r"cogid|tomad)[oa]",
    rf"{ME}(?:mandaron|mandado|mando|enviaron) a (?:freir|paseo|la (?:porra|mierda|calle|goma)|"
    rf"tomar|volar)",
    rf"{ME}(?:cerraron|cerrado|dieron|dado|dio) (?:con )?(?:la puerta|un portazo|puerta)",
    r"gracias,? pero no",
    r"(?:perfil|curriculum|experiencia|candidatura) no (?:se )?(?:ajust|encaj|"
    r"cumpl|correspond|coincid|adecu)\w+",
    r"no (?:era|soy|fui|tengo|tenia|cumplo|cumplia) (?:el|los|con el) (?:perfil|requisitos)",
    rf"{JOB} (?:fue|ha sido|se fue|se lo llevo|es) (?:para |a )?{ANOTHER}",
    r"(?:seguir|seguiran|siguen|continuar|continuaran|avanzar|avanzaran|proceder)(?: adelante)? "
    rf"con (?:el perfil de )?{ANOTHER}",
    r"no (?:van a |han querido |quieren |quisieron |pueden |desean )?"
    r"(?:seguir|siguen|seguiran|continuar|continuan|continuaran|avanzar|avanzan|avanzaran|contar|"
    r"cuentan|contaran|contaron)"
    r"(?: adelante)?(?: con(?:migo| mi (?:candidatura|perfil|proceso|solicitud|postulacion))|"
    r" en el proceso)",
    r"(?:lamentamos|sentimos) (?:mucho )?(?:informar|comunicar)\w*",
    r"no (?:has|ha) sido (?:seleccionad|elegid)[oa]",
    r"(?:dijeron|dicho|dicen|parece) que no (?:encajo|encajaba|encajar\w*|doy el perfil|daba el "
    r"perfil|soy (?:el|la|lo)|tengo el perfil|me van a|cumplo|cumplia)",
    r"(?:correo|mail|email|mensaje|carta|llamada|aviso|mails?) de rechazo",
    r"(?:un|el|otro|mi|este|nuevo|primer|segundo|tercer|ultimo|\d+) rechazos?(?! (?:la|el|una?|"
    r"su) )",
    r"rechazos? (?:de|en|por|tras|despues|otra|mas)",
    r"^rechazos?",
    r"rechazad[oa] (?:en|por|de)",
    r"^(?:rechazad[oa]|descartad[oa])",
    r"(?:fue|es|era|sera) un no",
    r"otro no(?: mas)?(?= de| en|\W*$|,)",
    r"no (?:fui|he sido|soy|resulte) (?:seleccionad|elegid|escogid|contratad)[oa]",
    r"(?:diciendo|diciendome|decirme|decir|comunicarme|dice|dicen) que no(?=\W*$|[.,;:!])",
    r"(?:vuelto a|volvieron a|volvio a|acaban de|acaba de) (?:rechazar|descartar|eliminar|"
    r"decirme que no)\w*",
    r"no (?:(?:logre|consegui|pude|voy a|he podido|he logrado|he conseguido) )?(?:entrar|"
    r"entre)(?= (?:a|en))",
    rf"(?:perdi|he perdido) (?:la|el|esta|ese|esa) (?:{JOB}|oportunidad)",
    r"no hubo suerte",
    r"no ha habido suerte",
    r"se (?:cayo|esfumo) (?:el|la) " + JOB,
)
OFFERED = any_of(
    rf"{ME}(?:ofrecieron|ofrecido|ofreci[o]|dieron|dado) (?:por fin |al final )?"
    rf"(?:el|la|un|las|ese|este|una) (?:\w+ )?{JOB}",
    rf"{ME}(?:{TAKEN})(?! (?:para|a) (?:(?:la|una|el|otra|hacer|su) )?(?:\w+ )?(?:siguiente|"
    rf"segunda|"
    r"proxima|entrevista|prueba|fase|ronda|etapa|final))(?! (?:carino|mania|manía|el pelo|del))",
    rf"(?:consegui|he conseguido|obtuve|logre|me quede con|me he quedado con) {THE_JOB}",
    rf"{ME}(?:hicieron|hecho|hizo|mandaron|mandado|enviaron|enviado|presentaron) "
    r"(?:una |la |su )?oferta",
    r"(?:tengo|recibi|he recibido|llego|ha llegado|tenemos) (?:una|la|su|mi primera) oferta"
    r"(?! de (?:entrevista|lectura))",
    r"(?:quede|he quedado|he sido|fui|sali) (?:seleccionad|elegid|contratad|escogid|aceptad)[oa]",
    r"(?:dijeron|han dicho|dijo|ha dicho) que si(?=\W|$)(?! (?:me|lo|no|quiero|puedo|podia))",
    rf"{ME.replace('acaba de', 'acabo de')}(?:ofrecer|dar|confirmar|conceder) {THE_JOB}",
    r"me quieren (?:en|con ellos|contratar)",
    r"(?:ya )?estoy dentro",
    r"(?:dieron|dado|dio) el si(?!\w)",
    r"(?:tengo|recibi|hay) (?:dos|tres|cuatro|varias|\d|mas) ofertas",
    r"firmo (?:el contrato|manana|el|con|hoy)",
    rf"(?:el|la) {JOB} es (?:mio|mia)",
    r"(?:firme|he firmado|firmo|ya firme) (?:el|mi|un) contrato",
    r"(?:ya )?tengo (?:el )?(?:trabajo|empleo|curro|chamba|pega|laburo)(?=\W*$|!| nuevo| por fin)",
)
