"""Which company is named in Spanish words: "en Acme", "los de Acme", "acme no me ha cogido"."""

import re

from bot.understanding.company_words import FIRST_NAMES
from bot.understanding.in_spanish import folded
from bot.understanding.places import read_place

LINKS = r"(?:(?:de|del|la|las|los|e|&) ){0,2}"
NAME = (
    r"(?:(?:El|La|Los|Las) )?[A-ZÁÉÍÓÚÑ0-9][\w&’'-]*(?:\.\w+)*"
    rf"(?: {LINKS}[A-ZÁÉÍÓÚÑ][\w&’'-]*(?:\.\w+)*){{0,3}}"
)
"""A name with capitals: "Acme", "El Corte Azul", "Banco de la Costa"."""
SMALL = r"[a-z0-9ñáéíóú][\wñáéíóú&-]{2,}(?:\.\w+)*"
"""A name as people type it on a phone; what is a common word is left out below."""
DID = (
    r"(?:(?:ya |todav[ií]a |a[uú]n |nunca |al final |por fin |hoy |ayer |tampoco )*"
    r"(?:no )?(?:me|nos|se|ha|han|sigue|siguen|decidi[oó]|eligi[oó]|contrat[oó]|pas[oó] de|"
    r"desapareci[oó]|rechaz[oó]|descart[oó]) )"
)
BEGINS = r"(?:^|[.,;:!?¡¿(\n]\s*|\b(?:y|pero|porque|que|por fin|al final|hoy|ayer) )"
ABOUT = (
    r"(?:noticias?|nada|respuesta|contestaci[oó]n|feedback|comentarios|retroalimentaci[oó]n|"
    r"entrevistas?|oferta|rechazo|correo|mail|mensaje|llamada|saber|proceso|puesto|trabajo|plaza|"
    r"pr[aá]cticas|ronda|fase|prueba|escribi\w+|llam\w+|respond\w+|contest\w+|dijeron|rechaz\w+|"
    r"descart\w+|ech\w+|los|las|gente|equipo|reclutador\w*|contrato|trabaj\w+|cog\w+|contrat\w+|"
    r"entrevist\w+|fatal|mal|esper\w+|qued\w+|desech\w+|seleccion\w+|eligi\w+|admit\w+|cita\w*)"
)
BY = r"(?:en|de|con|por|para|desde|hacia|a)"
FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{BEGINS}(?P<name>{NAME}) {DID}",
        rf"\b{BY} (?:(?:la|el|los|las) )?(?:(?:empresa|firma|compañía|tienda|bar|restaurante|"
        rf"hotel|grupo) )?(?P<name>{NAME})",
        rf"{BEGINS}(?P<name>{SMALL}) {DID}",
        rf"\b{ABOUT} (?:en|de|con|por|para) (?P<name>{SMALL})",
        rf"\b(?:puesto|trabajo|plaza|vacante|empleo|entrevista|pr[aá]cticas|trabajar|"
        rf"entrar)(?: de \w+)? en (?P<name>{SMALL})",
    )
)
COMMON = frozenset(
    """
        el la los las lo un una unos unas mi mis tu su sus este esta ese esa esto eso aquel
        otra otro otras otros yo ella ellos ellas nosotros usted ustedes nadie alguien todo
        toda todos todas ojala quizas casi asi le les fue era estoy tengo recibi hice hay
        por tres dos sigo si no ni solo apenas ademas encima luego igual que quien cual
        cuando donde como porque pero tampoco tambien siempre nunca ya aun todavia hoy ayer
        anoche manana tarde noche dia dias semana semanas mes meses ano anos hora horas
        lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre uno dos tres cuatro cinco
        seis siete ocho nueve diez primera primer segunda segundo tercera tercer ultima
        ultimo final finales proxima proximo misma mismo nueva nuevo cada vez veces rato
        momento medio tiempo parte entrevista entrevistas trabajo trabajos puesto empleo
        empresa compania tienda equipo jefe jefa gente persona personas candidato candidata
        candidatos companero companera cliente clientes puestos plaza oferta proceso ronda
        fase etapa prueba pruebas llamada correo correos mail email mensaje carta cartas
        curriculum cv feedback comentarios respuesta rechazo noticias recursos rrhh rh
        humanos talento zoom teams meet skype whatsapp linkedin infojobs indeed telefono
        movil video videollamada internet casa persona online linea blanco general serio
        verdad resumen cuenta cambio fin junior senior becario becaria ingles espanol
        frances aleman ventas marketing finanzas logistica sistemas datos diseno producto
        desarrollo administracion atencion soporte caja cocina sala barra recepcion almacen
        limpieza seguridad prensa legal contabilidad compras calidad manager director
        directora jefes gestor analista nada algo mas menos muy bien mal fatal pena duda
        dudas miedo nervios rabia experiencia parecer pronto repente nuevo siquiera seguir
        hacer decir saber tener ellos vosotros ti ello donde estoy programador programadora
        camarero camarera dependiente dependienta mesero mesera cajero cajera profesor
        profesora ingeniera ingeniero abogada abogado enfermera enfermero asistente azafata
        azafato comercial auxiliar operario operaria chofer cocinero cocinera repartidor
        repartidora secretaria secretario administrativa administrativo tecnico tecnica
        supervisor mujer marido hermana hermano amiga amigo hijo hija madre padre pareja
        novia novio suerte verano invierno navidad contacto conocer acuerdo exceso falta
        vacaciones madrugada prisa aqui ahi alli alla entonces luego despues antes ahora
        ambos varias varios muchas muchos pocas pocos algunas algunos estas estos esas esos
        cuyo resultado motivo razon camino
    """.split()
)
"""Words after "en", "de" or "con" that name no company, without accents."""
ENDINGS = re.compile(
    r"(?:ci[oó]n|dad|miento|mente|ista|aje|ando|iendo|ándo\w+|ad[oa]s?|id[oa]s?|ar|er|ir|(?:ar|er|"
    r"ir)(?:me|nos|lo|la|te|se)|ería|log[ií]a|dora?|tora?|[ae]nte|ncia|os|as|eros?|eras?)$"
)
"""How Spanish words end that are no names, where they are written small."""
NO_NAME = frozenset(
    "recursos rrhh rh hr cv linkedin infojobs indeed zoom teams skype whatsapp google-meet it "
    "senor senora don dona dios navidad hoy ayer entonces no si ya yo".split()
)


def find_company(text: str) -> str | None:
    """Give the first company that is named, as it is written; nothing where that is unsure."""
    for frame in FRAMES:
        for found in frame.finditer(text):
            name = found["name"].rstrip(".'’")
            if _is_company(name):
                return name
    return None


def _is_company(name: str) -> bool:
    plain = folded(name)
    first, *more = plain.split()
    if first in ("el", "la", "los", "las") and more and not name.split()[1][0].isupper():
        return False
    if first in NO_NAME or plain in COMMON or plain.isdigit() or read_place(name):
        return False
    if name[0].islower():
        return not ENDINGS.search(name) and first not in FIRST_NAMES
    return first not in FIRST_NAMES and (first not in COMMON or " " in name)
