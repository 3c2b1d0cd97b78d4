"""Spanish words for days and hours, brought into the English that is read here.

Only what people are asked for is turned: a moment, or what became of an interview. Everything else
that somebody writes is kept as it is.
"""

import re
from collections.abc import Mapping

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
    "un a,una a,uno 1,dos 2,tres 3,cuatro 4,cinco 5,seis 6,siete 7,ocho 8,nueve 9,diez 10,once 11,"
    "doce 12,trece 13,catorce 14,quince 15,dieciséis 16,dieciseis 16,diecisiete 17,dieciocho 18,"
    "diecinueve 19,veinte 20,veintiuno 21,treinta 30"
)
LENGTHS = (
    "minuto minute,minutos minutes,min minutes,hora hour,horas hours,día day,dia day,días days,"
    "dias days,semana week,semanas weeks,mes month,meses months"
)


def _pairs(*groups: str) -> dict[str, str]:
    return {
        spanish: english
        for group in groups
        for spanish, english in (pair.split() for pair in group.split(","))
    }


WORDS: Mapping[str, str] = _pairs(DAYS, MONTHS, NUMBERS, LENGTHS)
COUNTED = "|".join(_pairs(NUMBERS))
WEEKDAY = "|".join(_pairs(DAYS))
MONTH = "|".join(_pairs(MONTHS))
COMING = r"(?:que viene|q viene|pr[oó]xim[oa]|siguiente|entrante|que entra)"
WEEK_DAYS = {
    r"(?:a )?(?:principios?|comienzos?|inicios?)": "monday",
    r"(?:a )?mediados": "wednesday",
    r"(?:a |al )?(?:final|finales|fines|fin)": "friday",
}
"""What people call the parts of a week."""
PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), english)
    for pattern, english in (
        *(
            (rf"\b{part} de (?:la )?(?:{week})\b", f"{english} {day}")
            for part, day in WEEK_DAYS.items()
            for week, english in (
                (rf"pr[oó]xima semana|semana {COMING}", "next week"),
                ("esta semana|semana", "this"),
            )
        ),
        (rf"\b(?:el )?({WEEKDAY}) pasado\b(?! ma[ñn]ana)", r"last \1"),
        (r"\b(?:un )?par de (?=d[ií]as|semanas|horas|meses)", "2 "),
        (r"\bpasado ma[ñn]ana\b", "the day after tomorrow"),
        (r"\b(?:de|por|en) la ma[ñn]ana\b", "in the morning"),
        (r"\b(?:de|por|en) la tarde\b", "in the afternoon"),
        (r"\b(?:de|por|en) la noche\b", "in the evening"),
        (r"\besta noche\b", "tonight"),
        (r"\besta tarde\b", "this afternoon"),
        (r"\besta ma[ñn]ana\b", "this morning"),
        (r"\b(?:a )?primera hora\b", "at 9"),
        (r"\bma[ñn]ana\b", "tomorrow"),
        (r"\bhoy\b", "today"),
        (r"\b(?:al? )?mediod[ií]a\b", "noon"),
        (
            rf"\b(?:el )?({WEEKDAY})(?: de)? (?:la )?(?:semana {COMING}|pr[oó]xima semana)\b",
            r"next week \1",
        ),
        (rf"\b(?:la )?(?:pr[oó]xima semana|semana {COMING})\b", "next week"),
        (rf"\b(?:el )?(?:pr[oó]ximo mes|mes {COMING})\b", "next month"),
        (rf"\b(?:el )?({WEEKDAY}) {COMING}\b", r"coming \1"),
        (rf"\b(?:el )?pr[oó]ximo ({WEEKDAY})\b", r"coming \1"),
        (rf"\beste ({WEEKDAY})\b", r"this \1"),
        (r"\bmedia hora\b", "30 minutes"),
        (r"\ba la una\b", "at 1"),
        (r"\ba las?\b", "at"),
        *(
            (rf"\b(at|y) {spanish}\b", rf"\1 {english}")
            for spanish, english in _pairs(NUMBERS).items()
            if english.isdigit()
        ),
        (r"(\d{1,2}) menos (?:cuarto|15)\b", r"quarter to \1"),
        (r"(\d{1,2}) menos (\d{1,2})\b", r"\2 to \1"),
        (r"(at \d{1,2}) y (\d{2})\b", r"\1:\2"),
        (r"\by media\b", ":30"),
        (r"\by cuarto\b", ":15"),
        (r"\ben punto\b", ""),
        (r"\bdentro de\b", "in"),
        (rf"\ben (?=(?:{COUNTED}|\d+) )", "in "),
        (r"(\d{1,2}) de (?=[a-z])", r"\1 "),
        (
            rf"\b(?:el |para el )(?:d[ií]a )?(\d{{1,2}})(?![\w:./-])(?! (?:{MONTH})\b)",
            r"the \1th",
        ),
        (rf"\bd[ií]a (\d{{1,2}})(?![\w:./-])(?! (?:{MONTH})\b)", r"the \1th"),
        (r"\b(?:el|hasta|d[ií]a) (?=\d|[a-záéíóú])", ""),
        (r"(\d) (:\d\d)", r"\1\2"),
    )
)
CERTAIN = re.compile(
    rf"\b(?:{WEEKDAY}|{MONTH}|"
    r"ma[ñn]ana|hoy|esta (?:noche|tarde)|mediod[ií]a|semanas?|mes(?:es)?|minutos?|horas?|d[ií]as?|"
    r"a las?|pr[oó]xim[oa]|el (?=\d{1,2}\b))\b",
    re.IGNORECASE,
)
"""One of these stands in every moment that is named in Spanish, and in none in English."""
HOUR = (
    rf"(?:a|sobre|hacia) las? (?:\d{{1,2}}(?:[:.]\d{{2}})?|{COUNTED})(?: ?(?:h|hs|hrs|am|pm)\b)?"
    r"(?: (?:y|menos) (?:media|cuarto|\d{1,2}))?(?: en punto)?"
)
PIECE = re.compile(
    r"\b(?<!antes de )(?:pasado ma[ñn]ana|(?:a |al )?(?:principios?|mediados|finales|"
    r"final) de (?:la )?"
    rf"(?:pr[oó]xima )?semana(?: {COMING})?|(?:la )?(?:pr[oó]xima semana|semana {COMING})|"
    rf"(?:el )?(?:pr[oó]ximo |este )?(?:{WEEKDAY})(?: {COMING})?(?:,? \d{{1,2}}(?! ?(?:h|:)))?"
    rf"(?: de (?:{MONTH}))?|(?:el )?(?:d[ií]a )?\d{{1,2}} de (?:{MONTH})(?: de \d{{4}})?|"
    r"el (?:d[ií]a )?\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?)?(?![\w:.])|\d{1,2}/\d{1,2}(?:/\d{2,4})?|"
    rf"(?:dentro de|en) (?:{COUNTED}|\d+) (?:d[ií]as?|semanas?|horas?|mes(?:es)?|minutos)|"
    rf"{HOUR}|(?:de|por|en) la (?:ma[ñn]ana|tarde|noche)|esta (?:tarde|noche)|(?:al? )?mediod[ií]a|"
    r"hoy|ma[ñn]ana|\d{1,2}[:.]\d{2}(?: ?h\b)?|\d{1,2} ?h\b|a primera hora)(?!\w)",
    re.IGNORECASE,
)
"""A piece of a moment among other words."""
WORD = re.compile(r"[^\W\d_]+")
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
