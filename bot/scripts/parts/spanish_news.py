"""What people say in Spanish about a letter: whether it went out, and what came back.

Patterns for words without case and accents; each stands beside the one of its name in `news.py`.
"""

IT = r"(?:(?:la|lo|las|los|le|les|se|me|te|nos) )*"
"""The small words before a verb: "se la", "lo", "me"."""
SENT = (
    r"(?:(?<!que )(?:envie|mande|enviamos|mandamos)|enviad[oa]s?|mandad[oa]s?|"
    r"acabo de (?:enviar|mandar)\w*|(?:le|les) escribi|salio|hice clic)"
)
WONT_SEND = (
    rf"\bno {IT}(?:voy a|pienso|quiero|querria|quisiera) (?:enviar|mandar|hacer|escribir)\w*|"
    rf"\bno {IT}(?:enviare|mandare|hare|envio|mando|quiero|atrevo|atrevi|animo|anime)\b|"
    r"\b(?:prefiero|preferi|decidi|decidido|mejor) (?:que )?no\b|"
    r"\bme (?:da|dio|daba) (?:much[oa] |demasiad[oa] )?(?:miedo|verguenza|pena|corte)\b|"
    r"\b(?:la|lo) (?:borre|tire|he borrado)\b|\bno (?:tiene|tenia|le veo) sentido\b|"
    r"\bno (?:soy|fui) capaz\b|\bya no quiero\b|^nunca$"
)
UNSENT = (
    rf"\b(?:todavia|aun) (?:no|nada)\b|\bnada (?:todavia|aun)\b|\bsin enviar\b|"
    rf"\bno {IT}(?:he |hemos |ha |habia )?(?:podido |pude |alcance a |llegue a |terminado de )?"
    r"(?:envi|mand|escrib|escrit|hice|hech|salio|salid|termin|pude|podido|acab)\w*|"
    rf"\b(?:voy a|quiero|tengo que|debo|pienso|necesito|falta|hay que) {IT}"
    r"(?:enviar|mandar|escribir|terminar|acabar)\w*|\b(?:la|lo) (?:enviare|mandare|envio|mando)\b"
)
SAYS_YES = r"^(?:si|list[oa]|hech[oa])\b"
LATER = (
    r"\b(?:sigo|sigue|estoy|ando) (?:con|en|escribi\w+|trabaj\w+|pens\w+|corrigi\w+|edit\w+)\b|"
    r"\b(?:borrador\w*|esta (?:noche|tarde)|manana|mas tarde|luego|despues|pronto|casi|todavia|"
    r"aun|olvid\w+|fin de semana)\b"
)

KEPT_BACK = (
    r"\bno (?:me |nos )?(?:pueden|puede|podian|podia|pudieron|pudo|quieren|quiere|quisieron|quiso|"
    r"suelen|van a) (?:\w+ ){0,2}(?:dec|dar|compart|coment|ofrec|explic|entrar|hablar)\w*|"
    r"\b(?:sin|no hay|no dan|no dieron|no daban|no ofrecen|ningun) (?:feedback|comentarios?|"
    r"detalles|retroalimentacion|explicacion\w*)\b|\bpor politica\b|\bpolitica (?:de|interna)\b|"
    r"\bno (?:se )?(?:les |lo )?(?:esta permitido|permite\w*|dejan)\b|\bse neg(?:o|aron)\b"
)
NO_WORD = (
    r"\b(?:nada|nadie|silencio|ni (?:una )?palabra|ni pio|ni mu|esperando|ghosting|sin noticias|"
    r"sin respuesta|sin saber|(?:ninguna?|no hay|ni|no tengo) (?:respuesta|noticias?|senal|mensaje|"
    r"correo|llamada|novedad\w*))\b|"
    rf"\bno {IT}(?:han |ha |he |hemos |habia )?(?:contest|respond|escrib|escrit|llam|dich|dij|"
    r"recib|sabid|supe|se nada|oid|lleg)\w*|\b(?:todavia|aun) no\b"
)
ANSWERED = (
    r"\b(?:respondi(?:o|eron)|contest(?:o|aron)|escribi(?:o|eron)|llam(?:o|aron)|dij(?:o|eron)|"
    r"(?:han|ha) (?:respondido|contestado|escrito|llamado|dicho)|(?:recibi|llego|tengo|tuve|hubo)"
    r"(?: una| la| su| un)? (?:respuesta|contestacion|correo|mensaje|llamada))\b|^si\b"
)
OFFERED_A_TALK = (
    r"(?<!\bno )(?<!\bno me )\b(?:ofrec\w+|propus\w+|propon\w+|suger\w+|sugir\w+|invit\w+|quieren|"
    r"quiere|quisieran|dispuest[oa]s?|encantad[oa]s?|acord\w+|quedamos)(?: (?:me|nos|a|en|con|por|"
    r"que|una?|de|para|tomar|tener|hacer|breve|corta|rapida|su|algo|conmigo))* (?:habl\w+|llam\w+|"
    r"charl\w+|cafe|convers\w+|reuni\w+|vernos|zoom|videollamada|telefono)\b|"
    r"\b(?:llamada|charla|reunion|cafe|conversacion) (?:es|queda|quedo|agendada|fijada|acordada) "
)
"""A talk about it that somebody over there is willing to have."""

OVER_THERE = (
    r"(?:dijeron|dijo|escribieron|escribio|respondieron|respondio|contestaron|contesto|"
    r"explicaron|explico|comentaron|comento|mencionaron|menciono)"
)
REPORT = (
    rf"(?<!\bno )(?<!\bno me )(?<!\bnadie )(?<!\bnadie me )\b{OVER_THERE}(?: \w+){{0,2}}?"
    rf"(?: que\b|:)\W*\w|\w\W+(?:me |nos )?(?:dijeron|dijo|escribieron|escribio)\W*$|"
    r"\b(?:buscaban|prefirieron|eligieron a|escogieron a|contrataron a|les (?:gusto|falto|"
    r"encanto|parecio)) ?\w|\b(?:su|la|el) (?:respuesta|feedback|comentario|motivo|razon) "
    r"(?:es|fue|era)\b|\b(?:respuesta|feedback|comentarios?):|[«].{4,600}[»]"
)
NOTHING_SAID = (
    r"nada(?: \w+){0,2}|no mucho|no gran cosa|poca cosa|(?:prefiero|mejor) no(?: decirlo)?|"
    r"no quiero decirlo|da igual"
)
AROUND_SENT = (
    "ya la lo las los le les se me por fin al he hemos ha sido esta hoy ayer anoche manana tarde "
    "noche carta nota correo mensaje agradecimiento gracias solicitud a el ella ellos si bueno "
    "hola pues y mi de hace un una hora rato minuto lunes martes miercoles jueves viernes sabado "
    "domingo semana pasada pasado finalmente recien listo ambas las dos"
)
WHEN = r"(?: (?:hoy|ayer|anoche|por fin|al fin|ya|esta (?:manana|tarde|noche)|el \w+))?"
SAID_ANSWERED = (
    r"(?:(?:hola|oye|bueno|si|y|adivina|por fin|al fin)[ ,]+)*(?:[\w.&'-]+(?: [\w.&'-]+)? )??"
    r"(?:(?:por fin|al fin|ya|hoy|ayer) )*(?:me |nos )?(?:(?:ha|han) )?(?:respondi(?:o|eron|do)|"
    rf"contest(?:o|aron|ado)|me (?:escribio|escribieron|ha escrito|han escrito))"
    rf"(?: (?:de )?[\w.&'-]+)??{WHEN}"
    r"|(?:ya |por fin |hoy )*(?:recibi|tengo|me llego|llego|hay)(?: una| la| su)? "
    rf"(?:respuesta|contestacion)(?: de [\w.&' -]+)?{WHEN}"
)
ASSENT = (
    "vale|dale|bueno|de acuerdo|claro|por supuesto|adelante|hazlo|por favor|correcto|perfecto|"
    "buena idea|está bien|esta bien"
)
