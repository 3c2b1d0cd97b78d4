"""Reads what people say about a letter: whether it went out, and what came back."""

import re

from bot.plain import bare, plain
from bot.scripts.parts import spanish_news as spanish
from bot.yes_no import read_yes_no

LONGEST = 600
"""Characters that are looked at: whoever writes more says it at the beginning."""
FEW = 6
"""Words up to which a yes or a no stands for the whole message."""
ASSENT = frozenset(
    "ok|okay|k|fine|please|right|go|cool|great|go ahead|no problem|why not|do it|please do|"
    "of course".split("|")
    + spanish.ASSENT.split("|")
)
"""Words that say yes to being asked, and nothing of the letter."""
DIDNT = (
    r"(?:haven'?t|hasn'?t|hadn'?t|didn'?t|havent|hasnt|didnt|not|never|have yet|has yet|nobody|"
    r"no one|noone|none of them)"
)
WILL = (
    r"(?:i will|i'll|will|gonna|going to|want to|plan to|planning to|need to|have to|about to|"
    r"should|must|mean to|meaning to|intend to|gotta)"
)
SEND = r"(?:send|do it|do that|mail|e-?mail|post|write|finish|get|submit|message)"
SENT = (
    r"(?:sent|mailed|e-?mailed|posted|submitted|messaged|texted|delivered|fired (?:it |that )?off|"
    r"went out|gone out|went off|it'?s out|is out|it'?s off|it'?s gone|out it went|did it|hit send|"
    r"pressed send|clicked send)"
)
SAID_SENT = re.compile(rf"\b(?:{SENT}|{spanish.SENT})\b")
WONT_SEND = re.compile(
    r"\b(?:won'?t|wont|will not|(?:too|was|got) (?:scared|afraid|shy)|chickened|decided (?:not|"
    r"against)|not going to|rather not|(?:don'?t|dont|do not) want to|never (?:going|will|mind)|"
    r"deleted it|binned it|no point|can'?t bring myself|not sending|"
    rf"no longer want)\b|{spanish.WONT_SEND}"
)
UNSENT = re.compile(
    rf"\b{DIDNT}(?: \w+){{0,4}} (?:sent|out|gone|got|gotten|done|mailed|e-?mailed|posted|written|"
    rf"finished|managed|had|found|been|send|get|{SEND})\b"
    r"|^(?:no,? |nope,? )?i (?:have ?n'?t|did ?n'?t)\b"
    rf"|\b{DIDNT} yet\b|\bnot (?:quite|sent|out|today|now)\b|\bunsent\b|\b{WILL}(?: \w+)? {SEND}\b"
    rf"|{spanish.UNSENT}"
)
WAS_SENT = re.compile(
    rf"\b(?:{SENT}|{spanish.SENT})\b|^(?:yes|yep|yeah|yup|done)\b|{spanish.SAYS_YES}"
)
LATER = re.compile(
    r"\b(?:still (?:in|on|a|writing|working|thinking|editing)|drafts?|tonight|tomorrow|later|soon|"
    r"forgot(?:ten)?|this (?:evening|weekend|afternoon)|working on it|on it|almost|nearly|"
    rf"procrastinat\w+)\b|{spanish.LATER}"
)

KEPT_BACK = re.compile(
    r"\b(?:can'?t|cannot|can not|could ?n'?t|could not|don'?t|do not|won'?t|will not|not allowed "
    r"to|unable to|never) (?:\w+ ){0,2}(?:give|say|share|comment|go into|tell|discuss|disclose|"
    r"provide|offer)\b"
    r"|\b(?:no|not any|without) feedback\b|\b(?:company |their |our )?policy\b|\bnot allowed\b"
    rf"|\brefused\b|\bdeclined to\b|{spanish.KEPT_BACK}"
)
NO_WORD = re.compile(
    r"\b(?:nothing|silence|silent|crickets|ghosted|waiting|not a word|not a peep|nope|nada|zilch|"
    r"no (?:answer|reply|word|news|response|sign|email|mail|call|message|feedback yet))\b"
    rf"|\b{DIDNT}(?: \w+){{0,4}} (?:heard|hear|answer|answered|reply|replied|respond|responded|"
    r"written|wrote|come back|came back|got back|gotten back|get back|called|said|got|gotten)\b"
    rf"|\b{DIDNT} yet\b|{spanish.NO_WORD}"
)
ANSWERED = re.compile(
    r"\b(?:answered|replied|wrote|written|got back|came back|responded|heard back|heard from|"
    r"got an?(?: \w+)? (?:answer|reply|email|mail|response|call)|they did|she did|he did|called|"
    rf"phoned)\b|^(?:yes|yep|yeah|yup)\b|{spanish.ANSWERED}"
)

OFFERED_A_TALK = re.compile(
    r"\boffer\w*(?: (?:me|us|to|a|an|some|quick|short|brief|their|time|for|by|have|the))* "
    r"(?:talk|call|phone|chat|meet\w*|coffee|conversation|speak|zoom|debrief|feedback call)\b"
    r"|\b(?:want|wants|wanted|happy|glad|willing|ready|suggest\w*|propos\w*|invit\w*|agreed|"
    r"up for)(?: (?:me|us|to|a|an|for|quick|short|brief|with|in|have|get))* "
    r"(?:talk|call|phone call|chat|meet|coffee|conversation|speak|zoom|ring me)\b"
    r"|\b(?:call|talk|chat|meeting|coffee) (?:is |set |booked |agreed )+"
    rf"(?:for|on|next|at)\b|{spanish.OFFERED_A_TALK}"
)
"""A talk about it that somebody over there is willing to have."""

OURS = (
    rf"(?!(?:i|i've|we|you|me|my|friend|wife|husband|partner|mum|mom|dad|mother|father|coach|"
    rf"everyone|one|nobody|{DIDNT})\b)"
)
BETWEEN = rf"(?: {OURS}[\w']+){{0,2}}"
ADDED = r"(?: (?:me|us|back|to|that|it|just|only|in|an|a|email|mail|the|reply)\b)*+[\s:,“\"-]+"
TIMES = (
    r"(?!(?:yesterday|today|this|last|on|already|again|earlier|so|something|anything|nothing)\b)"
)
SAID = (
    r"(?:said|says|wrote|replied|answered|told|mentioned|explained|responded|got back|came back|"
    r"felt|thought|found|wanted|liked|loved|preferred|praised|chose|picked|went with|hired|"
    r"were looking|was looking)"
)
REPORT = re.compile(
    rf"\b{OURS}[\w.&'’-]+{BETWEEN} {SAID}\b{ADDED}{TIMES}[\w“\"]"
    r"|\w\W+(?:they|she|he) (?:said|wrote|told me)\W*$"
    r"|\b(?:their|the|her|his|got|some) (?:\w+ )?(?:feedback|answer|reply|reason)(?: (?:is|was)|:)"
    rf"|[“\"].{{4,600}}[”\"]|{spanish.REPORT}",
)

NOTHING_SAID = re.compile(
    r"(?:nothing(?: \w+){0,2}|not much|no(?:thing)? real(?:ly)?|don'?t want to (?:say|tell)|"
    rf"dont want to (?:say|tell)|rather not(?: say)?|never ?mind|no|{spanish.NOTHING_SAID})"
)
AROUND_SENT = frozenset(
    "ok okay so hey hi btw yes yep i i've just finally have already now did was is has it it's its "
    "them that both off out the my a an note letter letters email e-mail mail request feedback "
    "thank you thank-you to for her him today yesterday this last on morning night nite evening "
    "week monday tuesday wednesday thursday friday saturday sunday hour minute ago few and".split()
    + spanish.AROUND_SENT.split()
)
"""Words that may stand around "sent" where the whole message says that a letter went out."""
SAID_ANSWERED = re.compile(
    r"(?:(?:hey|hi|so|ok|and|oh|wow|guess what|finally)[ ,]+)*[\w.&'-]+(?: [\w.&'-]+)?"
    r"(?: (?:have|has|just|finally|actually|did))* (?:answered|replied|wrote back|got back to me|"
    r"came back to me|responded|wrote to me)(?: \w+day| today| (?:this|last) \w+| finally| now)?"
    r"|(?:i )?(?:just |finally )?(?:got an?|received an?|had an?|heard)(?: \w+)? (?:answer|reply|"
    r"response|back)(?: from [\w.&' -]+)?(?: \w+day| today| (?:this|last) \w+)?"
    rf"|{spanish.SAID_ANSWERED}"
)


BEGINS_ANSWERED = re.compile(
    rf"(?:(?:hey|hi|so|ok|and|oh|wow|guess what|finally|actually|update)[ ,:!]+)*"
    rf"(?:(?:mr|mrs|ms|dr)\.? )?{OURS}[\w.&'-]+(?: {OURS}[\w.&'-]+)? (?:have |has |just |finally |"
    r"actually |did )*(?:answered|replied|wrote back|wrote to me|got back to me|came back to me|"
    r"responded|called me|emailed me|e-mailed me)\b"
)
"""A message that begins with their answer, and goes on with what it was."""


def reports(text: str) -> bool:
    """Say whether words plainly tell what somebody over there said."""
    return REPORT.search(_flat(text)) is not None


def says_sent(text: str) -> bool:
    """Say whether words, unasked, tell that a letter went out, or already what came back."""
    said = _flat(text)
    found = SAID_SENT.search(said)
    around = f"{said[: found.start()]} {said[found.end() :]}" if found else "?"
    sent = set(re.findall(r"[^\s,.!]+", around)) <= AROUND_SENT
    return sent or says_answered(text)


def says_answered(text: str) -> bool:
    """Say whether words, unasked, tell that they answered."""
    said = _flat(text)
    if OFFERED_A_TALK.search(said):
        return True
    if BEGINS_ANSWERED.match(said) and not NO_WORD.search(said):
        return True
    if SAID_ANSWERED.fullmatch(said):
        return NO_WORD.search(said) is None
    return reports(text)


def holds_words(text: str) -> bool:
    """Say whether an answer to what they said holds anything to look at."""
    return bool(plain(text)) and (reports(text) or not NOTHING_SAID.fullmatch(_flat(text)))


def tells_answer(text: str) -> bool:
    """Say whether words tell what they answered, and not only that they give no feedback."""
    said = _flat(text)
    return reports(text) and not KEPT_BACK.search(said) and not OFFERED_A_TALK.search(said)


def read_sent(text: str) -> tuple[str, ...] | None:
    """Find whether a letter went out."""
    said = _flat(text)
    if WONT_SEND.search(said) or said == "never":
        return ("WONT",)
    if UNSENT.search(said):
        return ("NOT_YET",)
    if WAS_SENT.search(said):
        return ("SENT",)
    if LATER.search(said):
        return ("NOT_YET",)
    return _briefly(text, "SENT", "NOT_YET")


def read_answered(text: str) -> tuple[str, ...] | None:
    """Find whether they answered."""
    said = _flat(text)
    if OFFERED_A_TALK.search(said):
        return ("TALK",)
    if KEPT_BACK.search(said):
        return ("REFUSED",)
    if NO_WORD.search(said):
        return ("SILENT",)
    if ANSWERED.search(said):
        return ("ANSWERED",)
    return _briefly(text, "ANSWERED", "SILENT")


def _briefly(text: str, yes: str, no: str) -> tuple[str, ...] | None:
    brief = len(text.split()) <= FEW and plain(text) not in ASSENT
    answer = read_yes_no(text) if brief else None
    return None if answer is None else (yes if answer else no,)


def _flat(text: str) -> str:
    return " ".join(bare(text[:LONGEST]).split()).strip(" .!?¡¿")
