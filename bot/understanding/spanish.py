"""Spanish words for days, hours and news, brought into the English that is read here.

Only what people are asked for is turned: a moment, or what became of an interview. Everything else
that somebody writes is kept as it is.
"""

import re
from collections.abc import Mapping

from bot.understanding.opener import Opener

DAYS = (
    "lunes monday,martes tuesday,miércoles wednesday,miercoles wednesday,jueves thursday,"
    "viernes friday,sábado saturday,sabado saturday,domingo sunday"
)
MONTHS = (
    "enero january,febrero february,marzo march,abril april,mayo may,junio june,julio july,"
    "agosto august,septiembre september,setiembre september,octubre october,noviembre november,"
    "diciembre december"
)
NUMBERS = (
    "un a,una a,dos two,tres three,cuatro four,cinco five,seis six,siete seven,ocho eight,"
    "nueve nine,diez ten,once eleven,doce twelve"
)
LENGTHS = (
    "minuto minute,minutos minutes,hora hour,horas hours,día day,dia day,días days,dias days,"
    "semana week,semanas weeks,mes month,meses months"
)
WORDS: Mapping[str, str] = {
    spanish: english
    for group in (DAYS, MONTHS, NUMBERS, LENGTHS)
    for spanish, english in (pair.split() for pair in group.split(","))
}
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), english)
    for pattern, english in (
        (r"\bpasado ma[ñn]ana\b", "the day after tomorrow"),
        (r"\b(?:de|por|en) la ma[ñn]ana\b", "in the morning"),
        (r"\b(?:de|por|en) la tarde\b", "in the afternoon"),
        (r"\b(?:de|por|en) la noche\b", "in the evening"),
        (r"\besta noche\b", "tonight"),
        (r"\besta tarde\b", "this afternoon"),
        (r"\bma[ñn]ana\b", "tomorrow"),
        (r"\bhoy\b", "today"),
        (r"\b(?:al? )?mediod[ií]a\b", "noon"),
        (r"\b(?:la )?(?:pr[oó]xima semana|semana que viene|semana pr[oó]xima)\b", "next week"),
        (r"\b(?:el )?(?:pr[oó]ximo mes|mes que viene)\b", "next month"),
        (r"\b(?:el )?pr[oó]ximo (?=\w)", "next "),
        (r"\bmedia hora\b", "30 minutes"),
        (r"\ba la una\b", "at 1"),
        (r"\ba las?\b", "at"),
        (r"\by media\b", ":30"),
        (r"\by cuarto\b", ":15"),
        (r"\bdentro de\b", "in"),
        (r"\ben (?=(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+) )", "in "),
        (r"(\d{1,2}) de (?=[a-z])", r"\1 "),
        (r"\b(?:el|hasta|d[ií]a) (?=\d|[a-záéíóú])", ""),
        (r"(\d) (:\d\d)", r"\1\2"),
    )
)
CERTAIN = re.compile(
    rf"\b(?:{'|'.join(pair.split()[0] for pair in (DAYS + ',' + MONTHS).split(','))}|"
    r"ma[ñn]ana|hoy|esta (?:noche|tarde)|mediod[ií]a|semanas?|mes(?:es)?|minutos?|horas?|d[ií]as?|"
    r"a las?|pr[oó]xim[oa])\b",
    re.IGNORECASE,
)
"""One of these stands in every moment that is named in Spanish, and in none in English."""
WORD = re.compile(r"[^\W\d_]+")
TURNED_DOWN = re.compile(
    r"\b(?:me (?:han? )?(?:rechaz(?:aron|ado|ó)|descart(?:aron|ado|ó)|dijeron que no)|"
    r"no me (?:han? )?(?:eligieron|elegido|contrataron|seleccionaron|seleccionado)|"
    r"no (?:me )?(?:lo )?(?:han? |he )?(?:dieron|dado|dio|ofrecieron|ofrecido|ofreció|consegu[ií]|"
    r"conseguido|obtuve) (?:el|ese|este|un|la) (?:puesto|trabajo|empleo|oferta|plaza|vacante)|"
    r"(?:un )?rechazo|no qued[eé]|no pas[eé])\b",
    re.IGNORECASE,
)
WENT_BADLY = re.compile(
    r"\bentrevista\b.*\b(?:sali[oó]|fue|me fue) (?:muy |fatal|mal|horrible|un desastre)|"
    r"\bme fue (?:muy )?(?:mal|fatal)\b.*\bentrevista\b",
    re.IGNORECASE,
)
SILENT = re.compile(
    r"\bno (?:me |nos )?(?:han? )?(?:responden?|respondi(?:do|eron|ó)|contestan?|"
    r"contesta(?:do|ron))\b|"
    r"\b(?:sin respuesta|ghosting)\b",
    re.IGNORECASE,
)
OFFERED = re.compile(
    r"(?<!no )(?<!nunca )\b(?:me (?:han? )?(?:ofrecieron|ofrecido|ofreció|dieron|dado) "
    r"(?:el|un) (?:puesto|trabajo)|"
    r"me (?:han )?contrat(?:aron|ado)|consegu[ií] el (?:puesto|trabajo))\b",
    re.IGNORECASE,
)
NEWS = (
    ("offer", OFFERED),
    ("rejection", TURNED_DOWN),
    ("bad_interview", WENT_BADLY),
    ("ghosted", SILENT),
)
COMPANY = re.compile(r"\b(?:en|de) ((?:[A-ZÁÉÍÓÚÑ][\w&.-]*)(?: [A-ZÁÉÍÓÚÑ][\w&.-]*){0,3})")
SUBJECT = re.compile(r"^([A-ZÁÉÍÓÚÑ][\w&.-]*(?: [A-ZÁÉÍÓÚÑ][\w&.-]*){0,3}) (?:me|no me)\b")
STAGES = (
    ("final", re.compile(r"\b(?:ronda|entrevista|etapa) final\b|\bfinalista\b", re.IGNORECASE)),
    ("interview", re.compile(r"\bentrevistas?\b", re.IGNORECASE)),
    ("application", re.compile(r"\b(?:postulaci[oó]n|solicitud|curr[ií]culum)\b", re.IGNORECASE)),
)
MOVES = (
    (re.compile(r"\bsigue en pie\b", re.IGNORECASE), "is on again"),
    (re.compile(r"\b(?:se cancel[oó]|est[aá] cancelada|fue cancelada)\b", re.I), "is cancelled"),
    (re.compile(r"\bse (?:movi[oó]|cambi[oó]|pas[oó]) (?:para |al |a )", re.I), "moved to "),
    (re.compile(r"\b(?:la|mi) entrevista\b", re.IGNORECASE), "the interview"),
)


def timed_in_english(text: str) -> str:
    """Give the words for a moment in English, where they are Spanish."""
    if not CERTAIN.search(text):
        return text
    for pattern, english in PHRASES:
        text = pattern.sub(english, text)
    return WORD.sub(lambda found: WORDS.get(found[0].casefold(), found[0]), text)


def moved_in_english(text: str) -> str:
    """Give words that tell of an interview that moved, or is off, in English."""
    said = text
    for pattern, english in MOVES:
        said = pattern.sub(english, said)
    return timed_in_english(said) if said != text else text


def read_news(text: str, read: Opener) -> Opener:
    """Read first words in Spanish, where the English of them says nothing."""
    found = (name for name, pattern in NEWS if pattern.search(text))
    situation = next(found, "")
    if read.situation != "other" or not situation:
        return read
    named = SUBJECT.search(text) or COMPANY.search(text)
    stage = next((name for name, pattern in STAGES if pattern.search(text)), None)
    stage = None if situation == "bad_interview" and stage == "interview" else stage
    company = read.company or (named[1].rstrip(".") if named else None)
    return Opener(situation, company, read.role, stage, read.feelings, read.feeling_words)
