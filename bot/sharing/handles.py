"""Account names on other services."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings
from bot.understanding.tables import words

_APPS = (
    "instagram|insta|ig|twitter|tiktok|telegram|tele|tg|snapchat|snap|discord|github|gitlab|skype|"
    "linkedin|threads|bluesky|bsky|mastodon|wechat|weixin|kik|reddit|whatsapp|signal|steam|twitch|"
    "youtube|facebook|fb|messenger|vk|viber|leetcode|hackerrank|kaggle|codeforces|xing|keybase|"
    "matrix|slack|behance|dribbble|medium|substack|stackoverflow"
)
_AT_SIGN = re.compile(
    r"(?<![\w.@/])@(?!\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|h|uhr)?\b)[\w][\w.-]{0,60}[\w]?"
)
_TAGGED = re.compile(
    r"(?<![\w#])(?!(?:pr|issue|bug|c|f|room|round|ticket|no|nr|case|rejection|attempt|number|day|"
    r"step|part|question)#)[a-z][\w.]{1,31}#\d{4,5}\b",
    re.IGNORECASE,
)
_REDDIT = re.compile(r"(?<!\w)/?u/[\w-]{3,20}\b")
_LABELLED = re.compile(
    rf"\b(?:my\s)?(?:{_APPS}|x)\b(?:\s?(?:handle|username|user name|user|account|name|id|nick|"
    rf"tag))?"
    r"\s?(?P<sign>[:=]|\s-\s?|@|\sis\s|\ses\s|\sare\s)\s?(?P<name>@?[a-z][\w.-]{1,40}[\w])",
    re.IGNORECASE,
)
_NICKED = re.compile(
    r"\b(?:handle|username|user name|nick(?:name)?|screen name|gamertag|usuario)"
    r"\s?(?::|=|\sis|\ses|\s)\s?(?P<name>@?[\w.-]{3,40})\b",
    re.IGNORECASE,
)
_FOUND_ON = re.compile(
    rf"\b(?:on|at|via|en|por)\s(?:{_APPS})\s?(?:as|under|with|at|como|,|:|-)?\s"
    r"(?P<name>[a-z][\w.-]*(?:[_\d]|\.\w)[\w.-]*)",
    re.IGNORECASE,
)
_SERVICES = frozenset(
    [
        *_APPS.split("|"),
        *"x handle username user nick nickname name screen gamertag usuario".split(),
    ]
)
_PASSES = words(
    """
    private public empty full down open closed new old a an the not no up on in linked pretty my
    his her their broken outdated hidden dead quiet useless great good bad nice awful fine where
    what how why who when which and or but just only also still so too all always never full-time
    is was better worse worst best helpful annoying toxic easy mediums medium hard premium
    recruiter recruiters says said message messages that it there here interview privado abierto
    una un la el
    """
)
"""What may follow "my GitHub is" without being its name."""


def find_handles(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find account names by their sign, their shape, or the service that is named before them."""
    for pattern in (_AT_SIGN, _TAGGED, _REDDIT):
        for found in pattern.finditer(copy.text):
            yield Edit(Kind.HANDLE, found.start(), _end(found[0], found.end()), says.someone)
    for pattern in (_LABELLED, _NICKED, _FOUND_ON) if copy.has(_SERVICES) else ():
        for found in pattern.finditer(copy.text):
            if _is_name(found):
                start, end = found.span("name")
                yield Edit(Kind.HANDLE, start, _end(found["name"], end), says.someone)


def _end(name: str, end: int) -> int:
    return end - (len(name) - len(name.rstrip(".-")))


def _is_name(found: re.Match[str]) -> bool:
    name, sign = found["name"], found.groupdict().get("sign", ":") or ":"
    if name.lower().strip("@.-") in _PASSES:
        return False
    if name.startswith("@") or re.search(r"[_\d]|\w\.\w", name):
        return True
    if found.re is _NICKED:
        return re.search(r"[:=]|\b(?:is|es)\b", found[0]) is not None
    if found[0].lower().startswith("x"):
        return False
    mine = found[0].lower().startswith("my")
    return sign.strip() in (":", "=", "@", "-") or (mine and not name.endswith(("ed", "ing")))
