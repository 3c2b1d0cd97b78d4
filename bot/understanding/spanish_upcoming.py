"""Whether Spanish words tell of an interview that is still to come, and the words for when."""

import re

from bot.understanding.in_spanish import folded
from bot.understanding.spanish import PIECE

TALK = (
    r"(?:entrevistas?|videoentrevista|prueba (?:tecnica|practica|de nivel|de trabajo|presencial)|"
    r"dinamica (?:de grupo|grupal)|assessment(?: center)?|"
    r"(?:ultima|segunda|tercera|siguiente|proxima|final) (?:ronda|fase|entrevista|prueba)|"
    r"(?:ronda|fase|prueba) final|caso practico)"
)
ANY_TALK = re.compile(rf"\b{TALK}\b")
DAY = (
    r"(?:hoy|manana|pasado manana|esta (?:tarde|noche|semana)|este (?:mes|\w+)|"
    r"(?:el )?(?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?! pasado)|"
    r"(?:la|el) (?:proxim[oa] )?\w+ (?:que|q) viene|la proxima semana|el proximo mes|"
    r"(?:en|dentro de) (?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|\d+|pocos|"
    r"unos)|el (?:dia )?\d{1,2}|a las? \d+|a finales|proximamente)"
)
AHEAD = (
    r"(?:(?:ya |por fin |hoy |manana )*(?:me |nos )?(?:tengo|tenemos|tendre|toca|hay|espera|espero|"
    r"estoy esperando|surgio|salio|ha salido|sale)|voy a tener|vamos a tener|me han dado|me dieron|"
    r"me han puesto|me pusieron|me agendaron|me han agendado|me programaron|consegui|he conseguido)"
)
INVITED = (
    r"(?:(?:me|nos) (?:ha|han)? ?(?:citaron|citado|cito|invitaron|invitado|invito|convocaron|"
    r"convocado|convoco|llamaron|llamado|llamo|ofrecieron|ofrecido|ofrecio|quieren|propusieron|"
    r"propuesto|seleccionaron|seleccionado|escogieron|cogieron|cogido|pasaron|escribieron|escrito)|"
    r"(?:he pasado|pase|paso) a|me quieren|quieren que (?:vaya|haga|pase))"
)
UPCOMING = re.compile(
    rf"\b{AHEAD}(?: [^\s.!?]+){{0,3}}? {TALK}\b|"
    rf"\b{INVITED}(?: [^\s.!?]+){{0,6}}?(?<! de) (?:para|a|una|hacer|en|"
    rf"la)(?: [^\s.!?]+){{0,3}}? {TALK}\b|"
    rf"\b{INVITED} (?:la|una|otra) {TALK}\b|\b{TALK} de(?:l| la)? {DAY[:-1]}|lunes|martes|"
    rf"miercoles|jueves|"
    rf"viernes|proxim[oa] \w+)\b|\b(?:he pasado|pase|paso) a (?:la|una|otra) {TALK}\b|"
    rf"\b{TALK}(?: [^\s.!?]+){{0,5}}? (?:es|sera|queda|esta) (?:para )?{DAY}\b|"
    rf"\b{DAY},?(?: [^\s.!?]+){{0,4}}? (?:es|tengo|tenemos|toca|hay|sera|hago)"
    rf"(?: [^\s.!?]+){{0,3}}? {TALK}\b|"
    rf"^\W*(?:[\w-]+ ){{0,2}}?{TALK}(?: [\w'&.-]+){{0,5}}?,? {DAY}\b|"
    rf"^\W*{DAY},?(?: [\w:]+){{0,4}}? {TALK}\b|"
    rf"\b(?:me|nos) entrevist(?:an|aran|a|ara) (?:\S+ ){{0,4}}?{DAY}|"
    rf"\b{DAY} (?:me|nos) entrevist(?:an|aran|a|ara)\b"
)
OVER = re.compile(
    r"\b(?:ayer|anoche|anteayer|antier|pasad[oa](?! manana)|ultima semana|fue|fui|salio (?:muy |"
    r"tan )?"
    r"(?:mal|bien|fatal)|tuve|tuvimos|hice|he hecho|he tenido|fatal|desastre|rechaz\w+|descart\w+|"
    r"ghosting|despues de|tras|sin noticias|respuesta|cancel\w+|si tengo|cuando tenga|ojala)\b"
)
BETWEEN = re.compile(r"^[\s,]*(?:(?:a|de|por|en|el|la|las|los|y|sobre|,) ?)*$")
"""What may stand between two pieces of one moment."""


def comes(text: str) -> bool | None:
    """Say whether an interview lies ahead; none where none is named, or it may be over."""
    said = " ".join(folded(text).split())
    if not ANY_TALK.search(said) and "entrevist" not in said:
        return None
    if OVER.search(said):
        return None
    return UPCOMING.search(said) is not None


def moment_words(text: str) -> str:
    """Give the pieces of words that name days and hours, without what stands around them."""
    return " ".join(found[0] for found in PIECE.finditer(text))
