"""What stands around a sign: who it is about, whether it is denied, past, joked or only a topic."""

from collections.abc import Sequence

from bot.care.tokens import MASKED, PAUSE

FIRST = frozenset("i im ive id ill me myself my".split())
HE = frozenset("he she hes shes him her his himself herself they theyre theyve hell shell".split())
CLOSE = frozenset(
    "friend brother sister mother father partner wife husband girlfriend boyfriend gf bf roommate "
    "flatmate housemate coworker colleague cousin son daughter uncle aunt ex mate buddy neighbour "
    "neighbor teammate classmate spouse fiance fiancee nephew niece bestie grandfather grandmother "
    "child kid guy girl dude bro sis manager boss mentor intern boy man woman acquaintance person "
    "someone friends coworkers colleagues stepbrother stepsister manager team-mate".split()
)
STRANGERS = frozenset(
    "people patients patient clients client callers caller users user teenagers teens teen "
    "customers customer students student residents resident candidates veterans participants "
    "hero heroine protagonist narrator victim victims soldier soldiers detective singer poet actor "
    "actress inmates prisoners those youth pupils pupil children kids character characters player "
    "persona".split()
)
SAYS = frozenset(
    "said says say saying told tells texted texting wrote writes messaged messages posted admitted "
    "whispered mentioned tweeted sent".split()
)
WORK = frozenset(
    "interview interviewed interviewer role roles position volunteer volunteered volunteering "
    "hotline helpline samaritans prevention hospice scenario roleplay dissertation thesis study "
    "research researcher nurse nursing psychology psychologist psychiatric counsellor counselor "
    "counselling counseling clinical clinic ward patients patient clients callers caller training "
    "module essay article documentary film movie novel book screenplay character policy "
    "safeguarding moderation moderator moderators safety trainee charity ngo lifeline paramedic "
    "social worker teacher teaching job panel asked question questions app product dataset "
    "portfolio case podcast game toxicology pharma pharmacist forensic coroner lecture course "
    "taught teach trained journalists counsellors nurses exam chatbot classifier detects "
    "anaesthetist screenwriter script playwright lyrics painting moderator "
    "journalist reporter story therapist support vet veterinary euthanasia".split()
)
SUPPOSED = (
    " how i would ",
    " what i would ",
    " how id ",
    " what id ",
    " hypothetical ",
    " what would i do ",
    " what to do if ",
)
"""At work they ask these of somebody who is thought up."""
SEARCH = frozenset(
    "rejection rejections rejected application applications applying interview interviews "
    "interviewing search hunt hunting rounds recruiter recruiters leetcode ghosting ghosted "
    "linkedin unpaid portal portals job jobs process silence waiting inbox".split()
)
"""In one sentence with the end of somebody's strength they say what it is that wears them out."""
NEGATORS = frozenset(
    "not dont didnt never wouldnt wont isnt wasnt arent aint no without nor havent neither hardly "
    "nowhere doesnt shouldnt".split()
)
"""Words that deny what follows in the same clause; "can't" is none: "can't even kill myself"."""
UNDENIED = frozenset(
    "know care see understand courage guts strength nerve reason why stop stopped help if "
    "whether mind matter sure because but wait balls brave believe trust sleep anymore how hold "
    "promise what hired need only enough".split()
)
"""Between a negator and the sign these end the denial: "I don't know how not to", "no guts to"."""
ASKED = frozenset("it that they everyone you we there".split())
"""After a negator these make it a question that expects a yes: "wouldn't it be nice"."""
SUBJECTS = frozenset("i im ive id ill".split())
REPORTING = frozenset("think saying say mean that like believe say said feel".split())
"""Only over these a denial reaches past an "I": "I don't think I want to"."""
BUT = frozenset("but though although however yet except unless until besides only".split())
EARNEST = (
    " not haha ",
    " no haha ",
    " isnt haha ",
    " aint haha ",
    " no joke ",
    " not a joke ",
    " isnt a joke ",
    " mean it ",
    " im serious ",
    " being serious ",
    " deadly serious ",
)
"""What takes a laugh back."""
PAST = (
    " years ago ",
    " year ago ",
    " months ago ",
    " decade ago ",
    " decades ago ",
    " when i was ",
    " when he was ",
    " when she was ",
    " when we were ",
    " back in ",
    " back then ",
    " used to ",
    " in the past ",
    " as a teenager ",
    " as a teen ",
    " as a kid ",
    " as a child ",
    " as a student ",
    " last year ",
    " in my teens ",
    " in my twenties ",
    " at school ",
    " in college ",
    " at university ",
    " in high school ",
    " long ago ",
    " once upon ",
    " during the pandemic ",
    " growing up ",
    " at the time ",
)
NOW = frozenset("again now tonight today lately recently still currently yesterday".split())
RECENT = (" last night ", " this morning ", " this week ", " this weekend ", " this evening ")
WELL = (
    " fine now ",
    " better now ",
    " ok now ",
    " okay now ",
    " good now ",
    " well now ",
    " recovered ",
    " recovery ",
    " behind me ",
    " stable ",
    " past that ",
    " good place ",
    " happy now ",
    " healthy now ",
    " got through it ",
    " gap ",
    " got help ",
    " better place ",
    " doing well ",
)
GRIEF = frozenset(
    "died lost killed took committed ended hanged shot drowned funeral grieving grief bereavement "
    "bereaved anniversary passed mourning overdosed jumped hung".split()
)
FAR = 60
"""So many words before a sign may say whose it is."""
SOON = frozenset("tonight now today soon minutes hour hours".split())


def has_run(words: Sequence[str], runs: Sequence[str]) -> bool:
    """Whether one of some runs of words stands in the words."""
    said = f" {' '.join(words)} "
    return any(run in said for run in runs)


def laughed(words: Sequence[str], first: int, begin: int, last: int) -> bool:
    """Whether a laugh around a sign belongs to it: no "but" stands between."""
    before = words[max(0, first - 2) : begin]
    if "haha" in before:
        since = before[len(before) - 1 - before[::-1].index("haha") :]
        return BUT.isdisjoint(since)
    return "haha" in words[begin : last + 3]


def denied(words: Sequence[str], first: int, begin: int) -> bool:
    """Whether a negator up to six words before a sign denies it."""
    if words[begin] in SUBJECTS and words[begin - 1] not in REPORTING:
        return False
    for at in range(begin - 1, max(first, begin - 7) - 1, -1):
        word = words[at]
        if word in SUBJECTS and words[at - 1] not in REPORTING:
            return False
        if word in UNDENIED or word in BUT or word == MASKED:
            return False
        if word == PAUSE and begin - at > 1:
            return False
        if word in NEGATORS and words[at + 1] in ASKED:
            return False
        if word in NEGATORS:
            return not (at > first and words[at - 1] in UNDENIED)
    return False


def whose(words: Sequence[str], first: int, begin: int) -> str:
    """Say who a wish belongs to: "self", "other" (somebody known) or "strangers"."""
    for at in range(begin - 1, max(first, begin - FAR) - 1, -1):
        word = words[at]
        if word in ("i", "im", "ive", "id", "ill"):
            return "other" if _quoted(words, first, at) else "self"
        if word in ("me", "myself") and begin - at <= 2:
            return "self"
        if word in HE or word in CLOSE:
            return "other"
        if word in STRANGERS:
            return "strangers"
    return "self"


def _quoted(words: Sequence[str], first: int, at: int) -> bool:
    """Whether the "I" at a place is spoken by somebody else: 'my brother wrote: "I …"'."""
    before = words[max(first, at - 6) : at]
    if PAUSE not in before[-2:] or not SAYS.intersection(before):
        return False
    return any(word in HE or word in CLOSE or word in STRANGERS for word in before)
