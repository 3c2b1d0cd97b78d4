"""Links: with a scheme, bare, disguised, spelled out, and invitations."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings
from bot.understanding.tables import words

ENDINGS = words(
    """
    com org net io ai co dev app edu gov mil int info biz xyz tech cloud jobs careers online site
    website blog page work works link live club news shop store software digital agency studio
    solutions systems group team global world space zone email me tv fm gg gl ly cc vc ventures uk
    de fr es nl eu ch pl se dk fi pt br mx ar cl jp cn kr ru ie nz au ca sg hk tw za ua cz gr hu
    africa london berlin nyc amsterdam paris wales scot cymru vegas sydney ninja wtf guru zone ro
    bg hr rs sk lt lv ee tr il ae sa ng ke eg ph vn th my id pk lk pe uy ec ve cr cat lat
    """
)
"""What a bare address may end in."""
WORDS_TOO = words("so to is it in us at be no am do as by my me id la al si st pm work works live "
                  "news page link team group store shop world space online email club es de co "
                  "go sh")  # fmt: skip
"""Endings that may as well be the next sentence, after a full stop without a space."""
PROVIDERS = words(
    """
    gmail googlemail outlook hotmail live yahoo ymail icloud me proton protonmail pm gmx web posteo
    mail aol msn zoho fastmail hey tutanota yandex qq mailbox
    """
)
"""Where people have their mail."""
NO_LINKS = words(
    "asp.net vb.net ado.net ml.net socket.io draw.io node.js vue.js three.js next.js pad.net"
)
"""Technologies that are called like addresses."""
DOT = r"(?:\.|\s?[\[({<]\s?(?:\.|dot|punto)\s?[\])}>]\s?|\s(?:dot|punto)\s|\s\.\s)"
"""A dot, plainly or in disguise."""
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
ENDING = "|".join(sorted(ENDINGS | WORDS_TOO, key=lambda one: (-len(one), one)))
_SCHEME = re.compile(
    r"(?:\b(?:h(?:tt|xx|\*\*)ps?|ftps?|sftp|ssh|git|file|wss?|slack|discord|tg|whatsapp|zoommtg|"
    r"msteams|webcal|skype|view-source)\s?[\[(]?:[\])]?\s?/{1,3}|\bwww[\d]?\.|"
    r"\b(?:h(?:tt|xx)ps?)\s?colon\s(?:slash\s){1,2})\S{1,2000}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?<![\w@.%+-])(?P<host>{_LABEL}(?:{DOT}{_LABEL}){{0,5}}?)(?P<dot>{DOT})"
    rf"(?P<ending>{ENDING})\b(?![\w-]*@|-\w|\.\w+@)"
    r"(?P<path>(?::\d{2,5})?(?:[/?#][^\s|>]{0,2000}|(?:\sslash\s[\w-]{1,60}){1,6})?)",
    re.IGNORECASE,
)
_WITH_PATH = re.compile(
    r"(?<![\w@.%+-])(?:[a-z0-9][a-z0-9-]{1,62}\.)++[a-z]{2,14}/[^\s|>]{1,2000}"
    r"|(?<![\w@.%+-])(?:[a-z0-9][a-z0-9-]{2,62}\.){2,5}+[a-z]{3,14}\b(?![.@])",
    re.IGNORECASE,
)
"""Whatever it ends in: an address with a path, or with three parts."""
_INVITE = re.compile(
    rf"\b(?:discord(?:app)?{DOT}(?:gg|com|me|io)|dsc{DOT}gg|t{DOT}me|telegram{DOT}(?:me|org|dog)|"
    rf"wa{DOT}me|chat{DOT}whatsapp(?:{DOT}com)?|whatsapp{DOT}com|join{DOT}slack(?:{DOT}com)?|"
    rf"calendly(?:{DOT}com)?|cal{DOT}com|(?:[\w-]+{DOT})?zoom{DOT}us|meet{DOT}google(?:{DOT}com)?|"
    rf"teams{DOT}(?:microsoft|live)(?:{DOT}com)?|bit{DOT}ly|tinyurl(?:{DOT}com)?|t{DOT}co|"
    rf"lnkd{DOT}in|linktr{DOT}ee|goo{DOT}gl|forms{DOT}gle|rb{DOT}gy|cutt{DOT}ly|is{DOT}gd|"
    rf"youtu{DOT}be|signal{DOT}group|m{DOT}me|fb{DOT}me|ig{DOT}me|amzn{DOT}to|buff{DOT}ly|"
    rf"ow{DOT}ly|github{DOT}io|notion{DOT}so)\b(?:\s?[/?#]\s?[^\s|>]{{1,500}}){{0,6}}"
    r"|\bdiscord(?:\sserver)?\s(?:invite|code)\s?(?:is|:)?\s?[A-Za-z0-9]{6,12}\b",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"\.\w|://|[\[({<]\s?(?:\.|dot|punto)|\]\(|\s[.]\s|\b(?:dot|punto|colon|invite|code|h\w{3}s?)\b",
    re.IGNORECASE,
)
"""No link is without one of these."""
_ANGLED = re.compile(r"(?:<|&lt;)(?:https?|ftp|www|slack)[:.][^<>\n]{1,2000}?(?:>|&gt;)", re.I)
_LABELLED = re.compile(
    r"(?P<open>!?\[)(?P<label>[^\[\]\n]{0,300})(?P<rest>\]\(\s{0,3}<?[^\s()]{1,1000}"
    r"(?:\([^\s()]{0,200}\)[^\s()]{0,200})?(?:\s[^()\n]{0,200})?\))"
)
_MAILED = re.compile(r"[\[({<]\s?(?:at|@|a|arroba)\s?[\])}>]\s?$", re.IGNORECASE)
_TAIL = re.compile(r"(?:[.,;:!?)\]}>'\"*_~|`]|&gt;)+$")
_ARTICLES = words("the a that this old late of and or")


def find_links(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find every link; of one with a label the label stays."""
    if _SIGN.search(copy.text) is None:
        return
    for found in _LABELLED.finditer(copy.text):
        yield Edit(Kind.LINK, *found.span("open"), "")
        after = f" {says.link}" if found["label"].strip() else says.link
        yield Edit(Kind.LINK, *found.span("rest"), after)
    for found in _ANGLED.finditer(copy.text):
        yield Edit(Kind.LINK, *found.span(), says.link)
    for pattern in (_SCHEME, _INVITE, _WITH_PATH):
        for found in pattern.finditer(copy.text):
            yield Edit(Kind.LINK, found.start(), _end(found), says.link)
    for found in _BARE.finditer(copy.text):
        if _is_link(found, copy.text):
            yield Edit(Kind.LINK, found.start(), _end(found), says.link)


def _end(found: re.Match[str]) -> int:
    tail = _TAIL.search(found[0])
    return found.start() + tail.start() if tail and tail.start() > 3 else found.end()


def _is_link(found: re.Match[str], text: str) -> bool:
    """Tell an address from two sentences without a space between, and from a technology."""
    host, ending = found["host"].lower(), found["ending"].lower()
    if _MAILED.search(text[max(0, found.start() - 12) : found.start()]):
        return False
    if host.isdigit() or f"{host}.{ending}" in NO_LINKS:
        return False
    if "dot" in found["dot"].lower() or "punto" in found["dot"].lower():
        before = text[: found.start()].lower().rstrip()
        mailed = before.endswith((")", "]", "}", "@", " arroba")) or (
            before.endswith(" at") and host in PROVIDERS
        )
        return host not in _ARTICLES and not mailed
    if ending not in WORDS_TOO or found["path"] or "." in host:
        return not (found["ending"][0].isupper() and host.islower() and ending in WORDS_TOO)
    follows = text[found.end() : found.end() + 2]
    cued = text[: found.start()].lower().rstrip().endswith(("at", "on", "see", "visit", ":", "via"))
    return cued or (len(host) > 7 and not re.match(r"\s[a-z]", follows))
