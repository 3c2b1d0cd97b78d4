"""What people type in Spanish: the words that work at any step, and the short answers.

All of it is understood whatever language the bot speaks to somebody; none of it is English.
"""

import re

from bot.plain import unaccented

PHRASES: dict[str, str] = {
    "back": "atrás|volver|volver atrás|ir atrás|regresar|deshacer|anterior",
    "skip": "saltar|sáltalo|saltar esto|siguiente|paso|no sé|ni idea|prefiero no decirlo|"
    "prefiero no decir|omitir",
    "keep": "déjalo así|dejarlo así|déjalo como está|déjala así|mantener|lo mismo",
    "change": "cambiar|cambiar una respuesta|cambiar mi respuesta|editar|corregir|eso está mal|"
    "no es así|cambié de opinión",
    "said": "qué he dicho|qué dije|qué he dicho hasta ahora|mis respuestas|resumen",
    "letters": "cartas|mis cartas|muéstrame la carta|ver la carta|mostrar la carta|la carta",
    "mail": "correo|por correo|como correo|como un correo|abrir en el correo|ábrela en el correo|"
    "como archivo|como enlace",
    "repeat": "repetir|otra vez|repite|qué|cómo|no entiendo|cuál era la pregunta",
    "where": "hola|buenas|buenos días|buenas tardes|buenas noches|hola de nuevo|"
    "dónde estábamos|en qué estábamos|estás ahí",
    "returned": "ya volví|he vuelto|ya estoy de vuelta|volví",
    "go_on": "seguir|sigue|seguimos|continuar|continúa|continuemos|sigamos|reanudar",
    "pause": "pausa|pausar|silencio|cállate|déjame en paz|no más avisos|sin avisos|"
    "no más recordatorios|deja de recordarme|deja de escribirme|no me escribas|"
    "necesito una pausa|darme de baja|no más mensajes",
    "stop": "parar|para|basta|alto|detener|detente|cancelar|salir|suficiente|basta por hoy",
    "park": "dejarlo a un lado|déjalo a un lado|dejarla a un lado|aparcar",
    "new": "nuevo|nueva|empezar|empezar de nuevo|empezar algo nuevo|algo nuevo|comenzar|"
    "otra conversación|pasó otra cosa",
    "help": "ayuda|ayúdame|qué puedes hacer|cómo funciona|cómo funciona esto|comandos|opciones|"
    "menú|qué es esto",
    "export": "exportar|exportar mis datos|descargar|descargar mis datos|mis datos|"
    "dame mis datos|envíame mis datos",
    "forget": "olvídame|olvidame todo|olvídalo todo|olvida todo|borrar mis datos|borra mis datos|"
    "borrar todo|borra todo|bórrame|borrar lo que escribí|borra lo que escribí|elimina mis datos|"
    "eliminar mis datos|eliminar todo",
    "support": "apoyo|necesito ayuda|necesito apoyo|necesito hablar con alguien|"
    "hablar con alguien|hablar con una persona|quiero hablar con alguien|"
    "quiero hablar con una persona|línea de ayuda",
    "privacy": "privacidad|quién puede ver esto|quién puede leer esto|quién lee esto|quién ve esto|"
    "es privado|esto es privado|es confidencial|es anónimo",
    "about": "quién eres|qué eres|eres un bot|eres una persona|eres humano|eres real|"
    "eres una ia|eres un terapeuta",
    "full": "completa|la completa|completo|todo el resto|el resto",
    "express": "breve|la breve|corta|la corta|rápida|tres preguntas",
    "nudges": "avisos|mis avisos|recordatorios|mis recordatorios|qué viene|qué tienes previsto|"
    "cuándo vuelves|cuándo es mi entrevista",
    "stop_this": "basta de esto|no más de esto|deja de preguntar|no preguntes más|"
    "deja de preguntarme|ya no más de esto",
    "snooze": "posponer|pospón",
    "language": "idioma|idiomas|lengua|cambiar idioma|cambiar de idioma|qué idiomas hablas",
    "settings": "ajustes|mis ajustes|configuración|preferencias",
    "zone": "zona|zona horaria|mi zona horaria|cambiar zona horaria|huso horario",
    "thanks": "gracias|muchas gracias|mil gracias",
}
"""The commands, as in `bot.phrases`; every phrase counts without its accents too."""
COMMANDS = {
    said: name
    for name, phrases in PHRASES.items()
    for phrase in phrases.split("|")
    for said in (phrase, unaccented(phrase))
}
POLITE = r"(?:(?:por favor|quiero|quisiera|puedes|podemos|me puedes) )*"
UNTIL = r"(?: hasta| durante| por)"
ORDERS: tuple[tuple[str, str], ...] = (
    ("pause_until", rf"{POLITE}(?:pausa|pausar|silencio|guarda silencio|sin avisos){UNTIL} (.+)"),
    (
        "snooze",
        rf"{POLITE}(?:posponer|pospon|pospón|posponlo|aplazar)(?:{UNTIL}| para| a)? ?(.+)?",
    ),
    (
        "snooze",
        r"(?:recuérdame|recuerdame|recuérdamelo|recuerdamelo|pregúntame|preguntame|avísame|avisame)"
        r"(?: lo| esto| de nuevo| otra vez)* (.+)",
    ),
    ("let_go", rf"{POLITE}(?:dejar|deja|soltar|suelta) ir(?: a)?(?: (.+))?"),
    ("done", r"(?:listo|hecho)(?: el| aviso| número)* (#?\d{1,2})"),
    ("stop_nudge", r"(?:parar|cancelar|borrar|quitar)(?: el| aviso| número)* (#?\d{1,2})"),
    (
        "away",
        rf"(?:estoy|estaré|estare) (?:de vacaciones|de viaje|fuera|ocupad[oa])(?:{UNTIL}) (.+)",
    ),
    ("quiet", r"(?:horas de )?silencio:? (?:de |desde )?(\d.+)"),
    ("quiet", r"(?:horas de )?silencio (?:no|nunca)()|sin horas de silencio()"),
    ("zone", r"(?:mi )?zona(?: horaria)?(?: es)?[: ] ?(.+)"),
    ("language", r"(?:cambiar (?:de |el )?)?(?:mi )?idioma(?: es| a)?[: ] ?(.+)"),
    ("language", r"(?:habla|hablemos|háblame|hablame|speak|talk)(?: to me)? (?:en|in) (\S+)"),
    ("country", r"(?:mi )?(?:país|pais)(?: es)?[: ] ?(.+)"),
    ("located", r"((?:vivo|estoy|me mudé|me mude) (?:ahora )?(?:en|a) .+)"),
)
"""Commands that carry words, as in `bot.orders`."""
FIXED: dict[str, tuple[str, str]] = {
    "ocultar en pantalla": ("lock_screen", "closed"),
    "mostrar en pantalla": ("lock_screen", "open"),
    "fines de semana sí": ("weekends", "on"),
    "fines de semana si": ("weekends", "on"),
    "fines de semana no": ("weekends", "off"),
    "sin fines de semana": ("weekends", "off"),
}
"""Orders of which every word is fixed."""
SIGNS = (
    r"|pausa|silencio|pospo|pospón|aplazar|recu[eé]rda|preg[uú]nta|av[ií]sa|listo|hecho|parar|"
    r"cancelar|"
    r"borrar|quitar|estoy|estar[eé]|vacaciones|zona|idioma|habl|speak|talk|pa[ií]s|vivo|mud|"
    r"pantalla|fines de|dejar? ir|solta|suelta"
)
DONE = "listo|eso es todo|nada más|nada mas|ya está|ya esta|es todo|terminé|termine|ninguna más"
READY = "ya estoy|ya|seguir|sigamos|continuar|continuemos|adelante|vamos|saltar|ya volví|ya volvi"
NONE = "ninguna|ninguno|nada|ninguna de estas|ninguno de estos|ningún|ningun|no gracias"
ALL = "todas|todos|todo|todas estas|todos estos"
BOTH = "ambas|ambos|las dos|los dos"
YES = "sí si claro vale dale bueno okey sip seguro correcto exacto perfecto obvio genial"
NO = "no nop tampoco nunca jamás"
YES_PHRASES = (
    "por supuesto|claro que sí|claro que si|sí por favor|si por favor|me gustaría|me gustaria|"
    "está bien|esta bien|de acuerdo|por favor|adelante|hazlo|buena idea|creo que sí|creo que si|"
    "yo creo que sí|supongo que sí|supongo que si|por qué no|cómo no|como no|de una|va|venga|"
    "me parece bien|estaría bien|estaria bien|ya te digo"
)
NO_PHRASES = (
    "mejor no|ahora no|todavía no|todavia no|no gracias|prefiero que no|por ahora no|aún no|"
    "claro que no|por supuesto que no|hoy no|otro día|otro dia|más tarde|mas tarde|luego|después|"
    "despues|ya no|prefiero no|creo que no|yo creo que no|de momento no|por el momento no|"
    "no quiero|"
    "no hace falta|no es necesario|así está bien|asi esta bien|déjalo|dejalo|dejarlo|mejor luego|"
    "mejor después|en otro momento|paso"
)
FILLERS = "siento me estoy un una poco mucho mucha algo de y con también tambien muy más mas como"
"""Words that add nothing to the names of feelings."""
LITTLE = "el la los las lo un una de que y o me mi en es con por"
"""Words that name no option, though they stand in its label."""
OPEN = (
    r"no (?:(?:lo )?s[eé]|me importa|estoy (?:muy |nada |del todo )?segur[oa]|"
    r"(?:lo )?tengo (?:muy )?(?:claro|idea|ni idea)|sabr[ií]a)\b|"
    r"ya (?:est[aá]|estoy|lo|la|le|s[eé]|me|te|se|vale|ver[eé]|veremos|hice|fue|basta|era|casi|"
    r"mismo|pas\w+|he|hab\w+)\b"
)
"""Begins like a no or like a yes, and may be none: "ya está" is said of anything that is over."""
UNSURE = (
    r"no (?:lo )?s[eé]|no estoy (?:muy |nada |del todo )?segur\w|quiz[aá]s?|tal vez|ni idea|"
    r"depende|"
    r"a lo mejor|puede (?:ser|que)|lo dudo|no (?:lo )?tengo (?:muy )?(?:claro|idea)|no sabr[ií]a|"
    r"capaz que|qui[eé]n sabe|ya ver(?:é|e|emos)"
)
"""Says that somebody does not know."""
TURNED = "pero|espera|aunque|salvo"
"""After a yes this may turn it into something else."""
LEAVE = (
    "dejarlo|déjalo|dejalo|dejarla|déjala|dejala|dejarlo estar|déjalo estar|lo dejo|lo dejamos|"
    "dejémoslo|ninguna|ninguno|nada|no importa|da igual|más tarde|mas tarde|luego|después|despues|"
    "otro día|otro dia|ahora no|mejor no|no|no quiero|no quiero cambiar nada|está bien así|"
    "esta bien asi|así está bien|asi esta bien|olvídalo|olvidalo|en otro momento"
)
"""What leaves a change that was begun."""
PARTING = (
    "adiós|adios|chao|chau|hasta luego|hasta mañana|hasta pronto|hasta otra|hasta la próxima|"
    "nos vemos|me voy|cuídate|un saludo|saludos|vale|ok gracias|vale gracias|sí|si|dale|genial|"
    "bueno|claro|ya|ya está|listo|eso es todo|nada|nada más|nada gracias|no gracias|ahora no|"
    "todo bien|estoy bien|perfecto|de acuerdo|más tarde|luego|otro día"
)
"""What begins nothing."""
KEYS = {
    "empresa": "company",
    "compañía": "company",
    "compania": "company",
    "etapa": "stage",
    "sentimientos": "feelings",
    "lo que siento": "feelings",
    "notas": "notes",
}
"""What people call the answers that they want to change."""
CORRECTED = re.compile(
    r"^(?:no|perdón|perdon|espera)\b[\s,:.-]*(?:(?:en realidad|eso)\s+)?"
    r"(?:fue|era|fueron|quise decir)\s+(?P<rest>(?!.*culpa).+)$",
    re.IGNORECASE,
)
"""A few words that put right what was understood: "no, fue Beta"; "no fue culpa mía" does not."""
