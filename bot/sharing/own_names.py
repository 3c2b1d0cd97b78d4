"""The writer's own name: where people introduce themselves, and where they sign."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.runs import ALONE, ANY_NAME, COMMON_END, MARK, NAMES, run
from bot.sharing.sayings import Sayings
from bot.sharing.tables.first_names import FIRST_NAMES
from bot.sharing.tables.ordinary import KEPT

_SELF = re.compile(
    rf"(?P<cue>\b(?i:my\s(?:full\s)?name(?:\sis|'s|:)|name's|call\sme|me\sllamo|"
    rf"mi\snombre\ses)\s){MARK}(?P<name>{ANY_NAME}(?:\s[A-Z][^\W\d_]+){{0,2}})"
    rf"|(?P<weak>\b(?i:i'm|i\sam|im|this\sis|it's|its|soy|ich\sbin|je\ssuis|"
    rf"aqui)\s){MARK}(?P<weakly>{NAMES}|{ANY_NAME})(?P<end>\s?$|\s?[,.!(\n-]|\s(?i:and|from|"
    rf"here|y|de|desde|by|aka)\b)",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"(?:^|\n)[^\S\n]*(?i:(?:kind(?:est)?\s|best\s|warm(?:est)?\s|many\s)?(?:regards|wishes|"
    r"thanks)|best|cheers|yours(?:\s\w+)?|sincerely|"
    r"thank\syou|thx|love|take\scare|all\sthe\sbest|saludos|un\sabrazo|abrazos|atentamente|"
    r"gracias|cordialmente|un\ssaludo|besos|"
    rf"xo+x*o*|hugs|respectfully|with\slove|"
    rf"peace)\s?[,.!-]*\s*\n?\s*(?P<name>{ANY_NAME}(?:\s[A-Z][\w.'-]*){{0,2}})\s*(?=$|\n)"
    rf"|(?:^|\n|\s)(?:[-~\u2014]{{1,2}}\s?)(?P<dashed>[A-Z][^\W\d_]+(?:\s[A-Z][\w.]*)?)\s*$"
)
_SELF_WORDS = frozenset(
    "name i'm i am im this it's its it soy ich je aqui call llamo nombre".split()
)


def find_own_names(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find what the writers call themselves."""
    for found in _SELF.finditer(copy.text) if copy.has(_SELF_WORDS) else ():
        part = "name" if found["name"] else "weakly"
        span = run(found[part], found.start(part), small=True)
        if span is None:
            continue
        name = copy.text[slice(*span)]
        low = name.split()[0].lower()
        if part == "weakly" and low not in ALONE:
            likely = name[0].isupper() and low not in KEPT and not COMMON_END.search(low)
            if not likely and not (low in FIRST_NAMES and name[0].isupper()):
                continue
            if found["weak"].lower().strip() in ("it's", "its", "aqui") and low not in FIRST_NAMES:
                continue
        if part == "name" and low in ("not", "on", "in", "the", "never", "a", "out", "still"):
            continue
        yield Edit(Kind.PERSON, *span, says.name)
    for found in _SIGNED.finditer(copy.text):
        part = "name" if found["name"] else "dashed"
        low = found[part].split()[0].lower()
        if low in FIRST_NAMES or (
            low not in KEPT and found[part][0].isupper() and not COMMON_END.search(low)
        ):
            yield Edit(Kind.PERSON, *found.span(part), says.name)
