"""What first words in Spanish wish for, and whom they are about; without case and accents."""

VIEW = r"(?:feedback|comentarios?|opinion(?:es)?|retroalimentacion|devolucion|valoracion|motivos?)"
FEEDBACK = (
    rf"\b(?:me (?:han |ha )?(?:dieron|dado|enviaron|enviado|mandaron|mandado|dio|envio|mando|"
    rf"pasaron|"
    rf"pasado|escribieron|escrito|escribio|llegaron|llegado|llego|hicieron|hizo|compartieron)|"
    rf"recibi|(?:he|hemos) recibido|tengo|tuve|llego|llegaron|ha llegado|han llegado|consegui)"
    rf"(?: (?!no\b|sin\b|ningun\w*\b)\w+){{0,5}} {VIEW}\b|"
    rf"^\W*(?:por fin|al fin) (?:\w+ )?{VIEW}\b|^\W*(?:(?:el|la|los|las|su|sus|mi|un|"
    rf"algo de) )?{VIEW} (?:de|del|fue|era|es|sobre|que me)\b|"
    r"\bme (?:han |ha )?(?:respondi|contest|explic|aclar|cont)\w+ (?:el |los |la )?"
    r"(?:por que|porque|con|motivos?|razon(?:es)?|que (?:falto|fallo|faltaba|me falt\w+|mejorar|"
    r"hice))|\b(?:reclutador\w*|rrhh|jef[ea]|gerente|ellos|manager) (?:ya |por fin )?(?:me )?"
    r"(?:respondio|contesto|explico|escribio|conto|respondieron|contestaron|explicaron)\b"
    r"(?! que (?:si|me))|\bya se por que (?:no )?me\b"
)
ABSENT = (
    rf"\b(?:sin|pedir|pedirles?|pido|quiero|quisiera|necesito|ningun\w*|solicit\w+|me gustaria|"
    rf"como|espero|esperando)\b(?: [\w']+){{0,5}} {VIEW}\b|\bno\b(?: \w+){{0,4}} (?:feedback|"
    rf"comentarios|"
    r"retroalimentacion|devolucion)\b"
)
PAPER = r"(?:cartas?|notas?|correos?|mensajes?|mails?|emails?|agradecimiento|solicitud|texto)"
WRITE = (
    r"(?:escrib\w+|redact\w+|prepar\w+|necesito|necesitaria|quiero|quisiera|querria|ayud\w+|"
    r"mand\w+|"
    r"envi\w+|hacer|hacerles?|hazme|haz|me haces|me gustaria|borrador|compon\w+|dame|puedes|"
    r"podrias)"
)
LETTER = (
    rf"\b{WRITE}\b(?: (?!me\b|que\b)\w+){{0,7}}? {PAPER}\b|"
    rf"^\W*(?:(?:una?|la|solo|mi|otra) )*{PAPER}(?:\W*$| (?:de|para|por|pidiendo|a)\b)"
)
PEOPLE = (
    r"(?:mujer|marido|esposa|esposo|pareja|novia|novio|hijo|hija|hermano|hermana|madre|padre|mama|"
    r"papa|prima|primo|tia|tio|sobrina|sobrino|cunada|cunado|suegra|suegro|amiga|amigo|companera|"
    r"companero|"
    r"alumna|alumno|colega|vecina|vecino|compi|nuera|yerno|nieta|nieto|(?:mejor|gran) amig[oa]|"
    r"companer[oa] de (?:piso|trabajo|clase))"
)
MINE = rf"(?:mis?|nuestr[oa]s?|un|una) {PEOPLE}s?"
HAVE = r"(?:(?:han|ha|fue|habia|acaban de|acaba de) )?"
NO = (
    r"(?:rechaz\w+|descart\w+|elimin\w+|dijeron que no|dicho que no|dejaron fuera|dejado fuera|"
    r"echaron para atras|hicieron ghosting|hecho ghosting|dieron calabazas|no (?:quisieron|"
    r"quieren))"
)
YES = (
    r"(?:cogi\w+|cogid[oa]|eligi\w+|elegid[oa]|escogi\w+|seleccion\w+|contrat\w+|tomaron|aceptaron|"
    r"aceptad[oa]|admitieron|dieron|dado|dio|ofrecieron|ofrecido|llamaron|respondi\w+|contest\w+|"
    r"pas\w+)"
)
GOT = (
    r"(?:consigui\w+|conseguido|obtuvo|obtenido|logro|logrado|saco|sacado|quedo|quedado|paso|"
    r"pasado|supero|superado|gano)"
)
BEGIN = r"^\W*(?:(?:hola|bueno|pues|ay|uf|hoy|ayer|anoche|al final|y|es que|que)\W+)*"
ABOUT_ANOTHER = (
    rf"{BEGIN}(?:a )?{MINE} (?:(?:tambien|ya|al final|hoy|ayer) )?(?:lo|la|le|les|los|"
    rf"las) {HAVE}{NO}|{BEGIN}(?:a )?{MINE} (?:(?:al final|hoy|ayer) )?(?:no|tampoco|nunca) "
    rf"(?:(?:lo|la|le|les|los|las|se lo) )?{HAVE}{YES}|"
    rf"{BEGIN}{MINE} (?:(?:al final|hoy|ayer) )?(?:no|tampoco) {HAVE}{GOT}\b|"
    rf"{BEGIN}{MINE} (?:se (?:ha )?qued(?:o|ado) (?:fuera|sin)|(?:fue|ha sido) "
    r"(?:rechazad|descartad)[oa]|esta hech[oa] polvo porque (?:lo|la|le|no (?:lo|la|le)))|"
    rf"{BEGIN}(?:(?:lo|la|le) )?{HAVE}{NO} a {MINE}|"
    rf"{BEGIN}no (?:(?:lo|la|le) )?{HAVE}{YES}(?: \w+){{0,3}} a {MINE}"
)
"""Somebody else got the no: "a mi hermano no lo cogieron", "mi mujer no consiguió el puesto"."""
