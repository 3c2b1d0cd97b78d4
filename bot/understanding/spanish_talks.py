"""How people tell in Spanish of interviews that went badly, of silence, and how far they got."""

from bot.understanding.spanish_decisions import any_of

SEEN = (
    r"(?:entrevistas?|prueba(?: tecnica| practica)?|dinamica(?: de grupo| grupal)?|videollamada|"
    r"videoentrevista|assessment|caso practico)"
)
"""A talk, whatever came of it."""
TALKED = rf"(?:{SEEN}|panel|reunion|presentacion|llamada con)"
BADLY = (
    r"(?:mal|fatal|horrible|horroroso|horrorosa|pesim[oa]|pesimamente|terrible|desastroso|"
    r"desastrosa|un desastre|un horror|un fracaso|un infierno|un caos|una mierda|una pesadilla|"
    r"una verguenza|un fiasco|de pena|de culo|como el (?:culo|orto)|del asco|de la patada|para el "
    r"arrastre|de mal en peor|de miedo|penosa|penoso|regular|flojo|floja|un papelon|peor|"
    r"para llorar|al reves|torcid[oa]|horrend[oa]|espantos[oa]|nefast[oa]|lamentable|"
    r"desastros[oa]|patetic[oa]|malisim[oa]|flojisim[oa])"
)
AWFUL = (
    r"(?:mal[oa]|fatal|horribles?|horroros[oa]|desastros[oa]|terribles?|pesim[oa]|penos[oa]|"
    r"nefast[oa]|espantos[oa]|lamentable|malisim[oa]|horrend[oa]|patetic[oa])"
)
WENT = (
    r"(?:(?:me|nos) )?(?:ha )?(?:salio|salido|fue|ido|estuvo|estado|sido|resulto|quedo|hice|hecho|"
    r"anduvo|termino|acabo|va|iba|fui)"
)
VERY = (
    r"(?:(?:muy|bastante|tan|super|re|realmente|francamente|todo|un poco|mas bien|simplemente) )*"
)
SPOILT = (
    r"(?:la (?:cague|he cagado|regue|he regado|embarre|fastidie|he fastidiado|lie|he liado|pifie|"
    r"he pifiado|arruine|he arruinado|jodi|he jodido|eche a perder|estropee|he estropeado)|"
    r"(?:arruine|estropee|eche a perder|me cargue|reprobe|suspendi) (?:la|mi|una)|"
    r"(?:meti|he metido) la pata|(?:me|nos) (?:he )?(?:bloque(?:e|ado)|trab(?:e|ado)|atasc(?:que|"
    r"ado|"
    r"ue)|hundi|hundido|enrede|equivoque|confundi)|(?:me )?(?:quede|he quedado|puse|fui) (?:todo |"
    r"toda )?en blanco|(?:hice|he hecho) (?:el|un) (?:ridiculo|papelon|oso)|no (?:supe|he sabido|"
    r"sabia) (?:que|como|responder|contestar|explicar)|(?:me )?(?:puse|he puesto|puso) (?:muy |"
    r"tan |"
    r"super |demasiado )?nervios[oa]|no (?:estuve a la altura|di (?:una|pie con bola|la talla)|"
    r"pude ni|me salian? )|(?:me )?(?:quede|he quedado) "
    r"(?:mud[oa]|callad[oa]|sin palabras|helad[oa]|trabad[oa]|paralizad[oa]|congelad[oa])|"
    r"se me (?:fue|ha "
    r"ido|olvido|trabo|quebro)(?: \w+){0,2}|todo (?:me )?salio mal|me temblaba\w*|tartamude\w+|"
    r"no me sal(?:ia|io|ian|ieron) (?:la|las|ni|nada|una)(?: \w+)?|(?:hable|respondi|conteste|"
    r"lo hice|he "
    rf"hablado|lo he hecho) {VERY}(?:mal|fatal|horrible)|me (?:comieron|pudieron) los nervios|"
    r"me (?:traicionaron|ganaron) los nervios)"
)
UNWELL = rf"no {WENT} (?:muy |nada |tan |demasiado |del todo )?(?:bien|como)"
WENT_BADLY = any_of(
    rf"{TALKED}(?: (?!no )[^\s.!?]+){{0,9}}? {WENT} {VERY}{BADLY}",
    rf"(?<!no )(?<!no me ){WENT} {VERY}{BADLY}(?: [^\s.!?]+){{0,8}}? {TALKED}",
    rf"{TALKED}(?: [^\s.!?]+){{0,9}}? {UNWELL}",
    rf"{UNWELL}(?: [^\s.!?]+){{0,6}}? {TALKED}",
    rf"{SPOILT}(?:[ ,]+[^\s.!?]+){{0,9}}? {TALKED}",
    rf"{TALKED}(?:[ ,:.]+[^\s!?]+){{0,12}}? {SPOILT}",
    rf"(?:desastre|horror|fracaso|fiasco|mierda|pesadilla|verguenza|papelon|asco|ridiculo)(?: de|"
    rf" en| con)?(?: la| mi| una)? {TALKED}",
    rf"que mal (?:me )?(?:fue|salio|ha ido|ha salido)(?: \S+){{0,5}} {TALKED}",
    rf"(?:peor|{AWFUL}) (?:(?:la|mi|esta) )?{TALKED}",
    rf"{TALKED} (?:muy |super |mas )?(?:{AWFUL}|de mierda|de pena)",
    rf"{TALKED}(?: \S+){{0,8}},? (?:un |una |que |fue )?(?:desastre|horror|fatal|horrible|fracaso|"
    rf"papelon|"
    r"fiasco|verguenza)",
)
TOLD = r"(?:respond\w+|contest\w+|escrib\w+|escrito|llam\w+|dicho|dicen|dijeron|avis\w+|devuel\w+)"
SILENT = any_of(
    r"no (?:me |nos )?(?:ha |han |habian )?(?:responde\w*|respondi\w+|contesta\w*|contesto|"
    r"escri\w+|"
    r"llamado|llamaron|llamo|llaman|avisaron|avisado)(?! (?:por que|bien|mal|a la pregunta))",
    r"no (?:me |nos )?(?:ha |han )?(?:dicho|dijeron|dijo|dicen|dan|dieron|dado|comunicado) (?:nada|"
    r"(?:ninguna?|una|la) (?:respuesta|noticia)|respuesta|noticias|senales)",
    r"(?:y )?ni caso",
    r"cero (?:noticias|respuestas?|novedades|senales)",
    rf"ni (?:me |nos )?{TOLD}",
    r"(?:a la|en) espera de (?:una |su |la )?(?:respuesta|noticias|contestacion)",
    r"en visto",
    r"(?:se (?:ha|han)? ?(?:olvido|olvidaron|olvidado) de m[ií]|"
    r"me (?:han )?(?:olvidaron|olvidado))",
    r"no (?:he |hemos )?sabido (?:mas )?nada",
    r"no se nada(?! de (?!ell[oa]s|el\b))",
    r"la nada",
    rf"(?:nadie|nunca|jamas) (?:me |nos )?(?:ha |han )?{TOLD}",
    rf"(?:sin|siguen sin|sigue sin) {TOLD}",
    r"sin (?:ninguna |mas )?(?:noticias?|respuesta|contestacion|saber nada|saber de|novedades|"
    r"senales|feedback alguno)",
    r"no (?:se|sabemos|supe|he sabido) (?:mas |absolutamente )?nada (?:mas )?(?:de|desde|hace)",
    r"(?:que )?no se nada (?:de ell[oa]s|de el)",
    r"no he vuelto a (?:saber|oir|tener|recibir)",
    r"no (?:volvi|volvimos) a (?:saber|oir|tener|recibir)",
    r"no (?:tengo|tuve|hay|hubo|he tenido|recibi|recibo|he recibido|me llega|me llego)"
    r"(?: ninguna?| mas| la)? (?:noticias?|respuesta|contestacion|novedad\w*|senal\w*)",
    r"ni (?:una |un )?(?:respuesta|mensaje|correo|llamada|palabra|mail|noticia|senal|mu|pio)",
    r"(?:llevo|llevamos|sigo|seguimos)(?: \S+){0,4} esperando(?! (?:a que|la entrevista))",
    r"silencio(?: \w+)? (?:total|absoluto|desde|de|por parte)",
    r"silencio total",
    r"(?:aun|todavia) (?:sigo )?esper\w+",
    r"(?:se )?(?:han )?(?:quedaron|quedado) (?:callad|mud)[oa]s",
    r"y nada(?=\W*$)",
    r"ghosting",
    r"(?:me|nos) (?:han )?(?:ghoste\w+|dejaron en visto|dejado en visto|clavaron el "
    r"visto|dejaron esperando|ignoran|ignoraron|ignorado)",
    r"desapareci(?:o|eron)",
    r"(?:me |nos )?(?:dejaron|han dejado|dejo) (?:en visto|sin respuesta|plantad[oa])",
    r"(?:se los|se lo) trago la tierra",
    r"pasan de mi(?=\W|$)",
    r"hacen el vacio",
)
STAGES = (
    (
        "final",
        any_of(
            r"(?:ronda|entrevista|etapa|fase|prueba|panel) (?:\w+ )?final(?:es)?",
            r"ultim[oa] (?:\w+ )?(?:ronda|entrevista|etapa|fase|paso|filtro|prueba)",
            r"finalistas?", r"(?:los|las|l@s) (?:dos|tres|2|3) (?:ultim[oa]s|finalistas)",
            r"(?:los|las) ultim[oa]s (?:dos|tres|2|3)", r"llegu?e a la final", r"recta final",
        ),
    ),
    (
        "screen",
        any_of(
            r"(?:llamada|entrevista|charla|filtro|conversacion|videollamada) (?:\w+ )?(?:con|"
            r"de) (?:la |el |l@s )?(?:reclutador\w*|rrhh|recursos humanos|rh|headhunter|seleccion)",
            r"(?:entrevista|filtro|llamada|screening) telefonic[oa]", r"(?:llamada|"
            r"entrevista) por telefono",
            r"videoentrevista(?: grabada)?", r"(?:test|prueba|pruebas|examen) (?:online|"
            r"psicotecnic\w+|en "
            r"linea)", r"psicotecnicos?", r"prim(?:er|era) (?:filtro|llamada)", r"filtro de "
            r"(?:rrhh|rh|recursos humanos)",
        ),
    ),
    (
        "interview",
        any_of(
rf"(?<!ni una )(?<!no una )(?<!sin )(?<!ni ){SEEN}",
            r"(?:me )?entrevist(?:aron|an|aran|e|o|a)", r"entrevistador\w*",
            r"(?:segunda|tercera|cuarta) ronda", r"prueba de trabajo",
        ),
    ),
    (
        "application",
        any_of(
            r"(?:criba|postulacion|solicitud|candidatura|curriculum|curriculo|cv|hoja de vida|"
            r"postule|"
            r"me he postulado|eche (?:el|mi)|aplique|aplicacion|inscripcion|me apunte a la oferta)",
        ),
    ),
)  # fmt: skip
