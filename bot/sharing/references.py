"""Numbers under which a company files a job, an application or a meeting."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings

_CODE = r"(?P<code>(?=[\w/-]*\d)[A-Za-z]{0,6}[-_/]?\d[\w/-]{MIN,30})\b"
_NUMBERED = r"(?:id|ids|no|nr|num|number|nummer|numero|n\.?[\u00bao]|code|key|#)\.?"
_LABELLED = (
    r"\b(?:req(?:uisition)?|reqid|jobid|jr|vacancy|posting|candidate|applicant|reference|ref|"
    r"referencia|kennziffer|case|ticket|applicationid|expediente|folio|oferta|solicitud|job|"
    r"application|position|role|vacante|meeting|webinar|passcode|employee|file|tracking|offer)"
)
_PATTERNS = (
    re.compile(
        rf"{_LABELLED}\s?[-_]?\s?{_NUMBERED}\s?(?:is|was|es|:|=|-|"
        rf"#)?\s?{_CODE.replace('MIN', '1')}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:req(?:uisition)?|ref(?:erence)?|referencia|kennziffer|expediente|folio|passcode|"
        rf"(?:meeting|zoom)\scode)\b\.?\s?(?::|=|-|#|is|es)?\s?{_CODE.replace('MIN', '2')}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w-])(?P<code>(?:JR|REQ|RQ|JOB|JO|APP|VAC|REF|POS|CAND|HR|TA|"
        r"PR)[-_ ]?#?\d{3,12}[\w-]{0,8})\b",
        re.I,
    ),
    re.compile(r"(?<![\w-])(?P<code>R[-_]?\d{4,10}(?:-\d{1,4})?)\b"),
    re.compile(r"(?<![\w-])(?P<code>[A-Z]{2,6}-\d{3,8}(?:-[A-Z\d]{1,6})?)\b"),
    re.compile(r"(?<![\w&#])(?P<code>#\d{4,12})\b"),
    re.compile(
        r"\b(?P<code>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:job|posting|position|application|case|ticket|vacancy|candidate|oferta|solicitud)"
        rf"\s?(?:[:#])\s?{_CODE.replace('MIN', '3')}",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:meeting|zoom|webinar)\s?id\s?(?:is|"
        r":)?\s?(?P<code>\d{3}[\s-]?\d{3,4}[\s-]?\d{3,4})\b",
        re.IGNORECASE,
    ),
)
_DIGIT = re.compile(r"\d\w")
_NOT_ONE = re.compile(
    r"(?:ISO|UTF|SHA|RFC|IEEE|PEP|AES|COVID|MP|GPT|HTTP|CVE|ES|CS|AZ|AWS|DP|PL|SC|B|A|LC|GMAT|IELTS"
    r"|TOEFL|GRE|SAT)[-_ ]?\d+|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?|\d{1,3}(?:st|nd|rd|th|k|x)|"
    r"\d+/\d+",
    re.IGNORECASE,
)
"""Standards, tests, years, ordinals and scores."""


def find_references(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find reference numbers by their label or their shape."""
    if _DIGIT.search(copy.text) is None:
        return
    for pattern in _PATTERNS:
        for found in pattern.finditer(copy.text):
            if not _NOT_ONE.fullmatch(found["code"]):
                yield Edit(Kind.REFERENCE, *found.span("code"), says.reference)
