"""Tells a pasted mail from the person's own words around it."""

import re
from collections.abc import Mapping

# What begins a line is looked for within its line: across thousands of empty ones it takes seconds.
CUES: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "greeting": r"^(?:[^\S\n]|[>\"'\u201c])*(?:dear|hi|hello|"
        r"good (?:morning|afternoon|evening))\b[^.!?\n]{0,40},",
        "header": r"^[^\w\n]*(?:subject|from|to|date|re|fwd?) ?:",
        "thanks": r"\b(?:thank(?:s| you)(?: so much| very much)?,? (?:again )?(?:for|"
        r"once again for)"
        r" (?:your|applying|taking|the|interviewing|considering|giving|attending|meeting|speaking|"
        r"coming|submitting|sharing|completing|expressing|participating|all)|"
        r"(?:we|i) (?:really |truly |sincerely |greatly |very much )?appreciate(?:d)? (?:your|the)|"
        r"it was (?:a pleasure|great|lovely|nice) (?:to|meeting|speaking|getting))",
        "decision": r"\b(?:we(?:'ve| have| are| will| regret| were| did| had| won't|'re| would|"
        r"'d like)?(?: not| now| unfortunately| decided| chosen| unable| able| carefully| also|"
        r" sorry| afraid| however| pleased| delighted| happy| to| be| been| made| going| move|"
        r" moving|"
        r" forward| proceed(?:ing)?| the| difficult| decision)* (?:decided|chosen|unable|moving|"
        r"proceed(?:ing)?|forward|selected|inform|regret|with other|with another|not be|progress|"
        r"progressing|taking|offer)|regret to (?:inform|advise|tell|let)|"
        r"(?:i am|i'm|we are|we're) (?:very )?(?:sorry|afraid) (?:to|that)|on this occasion|"
        r"at this time|other candidates|"
        r"not been successful|been unsuccessful|not been selected|not selected|after careful"
        r" (?:consideration|review)|unfortunately,? (?:we|your|on this|you|after|the))",
        "your": r"\byour (?:application|candidacy|interest|background|experience|profile|cv|"
        r"resume|r\u00e9sum\u00e9|qualifications|skills|time|job search|search|interview|future)\b",
        "wishes": r"\b(?:we|i) (?:wish|hope|encourage|invite|welcome|will keep|'ll keep|"
        r"would like to thank|would encourage)\b|best of luck|every success|future endeavou?rs|"
        r"(?:keep|retain|hold) your (?:details|resume|cv|information|application)",
        "close": r"(?:^|\n|[.!] )[^\w\n]*(?:kind(?:est)?|best|warm(?:est)?|many thanks|with kind|"
        r"yours|"
        r"sincerely|regards|all the best|thanks and)\b[^.\n]{0,25}[,\n]|\b(?:talent acquisition|"
        r"recruiting|recruitment|hiring|talent|people|hr) team\W*$",
        "reader": r"\b(?:inform|tell|let|advise|offer|invite|wish|contact|thank) you\b",
    }.items()
}  # fmt: skip
FLAGS = re.MULTILINE
SURE = 4
"""So many kinds of cues make a mail even if the person says "I" around it."""
LIKELY = 3
QUOTED = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)
"""Lines that a mail program, or Slack, marks as somebody else's."""
FEW_OWN = 3
OWN = re.compile(r"(?<![\w'])(?:i|i'm|im|i've|me|my|mine|myself)(?![\w])", re.IGNORECASE)
PARAGRAPH = re.compile(r"\n\s*\n")
HEADED = re.compile(CUES["greeting"].pattern + "|" + CUES["header"].pattern, re.IGNORECASE | FLAGS)
CLOSING = re.compile(CUES["close"].pattern, re.IGNORECASE | FLAGS)
SENTENCES = re.compile(r"(?<=[.!?:\n])\s+")


def split_mail(text: str) -> tuple[str, str]:
    """Give the person's own words and the mail pasted among them; either may be empty."""
    text = text.replace("\u2019", "'")
    if len(QUOTED.findall(text)) > 1:
        return QUOTED.sub("", text), "\n".join(QUOTED.findall(text))
    met = {name for name, cue in CUES.items() if re.search(cue.pattern, text, re.I | FLAGS)}
    own = len(OWN.findall(text))
    if "decision" not in met and not {"greeting", "close"} <= met:
        return text, ""
    if len(met) < LIKELY or (len(met) < SURE and own > FEW_OWN):
        return text, ""
    start = _start(text)
    end = _end(text, start)
    return text[:start] + "\n" + text[end:], text[start:end]


def _start(text: str) -> int:
    """Give where the mail begins: its greeting, or the first sentence that speaks like one."""
    headed = HEADED.search(text)
    first = min(
        (found.start() for name in ("thanks", "decision") if (found := CUES[name].search(text))),
        default=0,
    )
    if headed and headed.start() <= first:
        return headed.start()
    breaks = [found.end() for found in SENTENCES.finditer(text, 0, first)]
    return breaks[-1] if breaks else 0


QUOTES = {'"': '"', "\u201c": "\u201d", "\u00ab": "\u00bb"}
ASIDE = re.compile(r"\s(?:--+|\u2014|\u2013)\s(?=[^\n]*$)")
OF_A_MAIL = re.compile(r"\b(?:you|your|we|our|us)\b", re.IGNORECASE)
FEELS = re.compile(
    r"^\W*(?:feel|so |just |really |gutted|angry|sad|devastated|ugh|wtf|oh well|no )", re.I
)


def _after_the_mail(text: str, start: int) -> int:
    """Give where a quotation ends that the mail stands in, or own words after a dash; or -1."""
    before = text[:start].rstrip()[-1:] or text[start : start + 1]
    closes = QUOTES.get(before) or QUOTES.get(text[start : start + 1])
    end = text.rfind(closes) if closes else -1
    if end > start + 40:
        return end + 1
    aside = ASIDE.search(text, start + 40)
    if aside:
        rest = text[aside.end() :]
        if (OWN.search(rest) or FEELS.match(rest)) and not OF_A_MAIL.search(rest):
            return aside.start()
    return -1


def _end(text: str, start: int) -> int:
    """Give where the mail ends: before a last paragraph that says "I" after the closing."""
    quoted = _after_the_mail(text, start)
    if quoted >= 0:
        return quoted
    closings = list(CLOSING.finditer(text, start))
    closing = closings[-1] if closings else None
    after = PARAGRAPH.search(text, closing.end() - 1) if closing else None
    while after:
        rest = text[after.end() :].split("\n\n")[0]
        if OWN.search(rest):
            return after.start()
        after = PARAGRAPH.search(text, after.end())
    return len(text)
