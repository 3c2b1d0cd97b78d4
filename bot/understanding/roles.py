"""Which job the news is about, as the writer wrote it, or none."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.understanding.company_words import NOT_A_NAME
from bot.understanding.names import Name
from bot.understanding.normalise import Word
from bot.understanding.role_words import (
    EACH_OTHERS,
    FIELDS,
    JOB_NOUNS,
    LEVELS,
    OTHERS_BEFORE,
    PAST_LIVES,
    SCHEMES,
    SHORT_ROLES,
    WEAK_HEADS,
)
from bot.understanding.titles import Title

ENOUGH = 2
TALK_NOUNS = frozenset(
    """interview interviews rejection offer application onsite internship job scheme programme
    program screen final assessment trial apprenticeship placement loop""".split()
)
NO_ROLE = frozenset(
    """the a an my this that another same dream perfect ideal first second last final next whole
    one other new job best only entire current old internal great amazing good bad any some every
    their our no in for""".split()
)
LONGEST_ROLE = 6
PEOPLE = frozenset("recruiter manager director ceo cto founder vp interviewer hr executive".split())
"""People of the company who act in the story."""


def _before(words: tuple[Word, ...], place: int, count: int) -> str:
    if place <= 0 or words[place].opens:
        return ""
    return " ".join(word.plain for word in words[max(0, place - count) : place])


@dataclass(frozen=True, slots=True)
class Around:
    """The words around a title: three, two and one before it, and the one after it."""

    three: str
    two: str
    one: str
    after: str


def _around(words: tuple[Word, ...], title: Title) -> Around:
    two = _before(words, title.start, 2)
    follows = title.end < len(words) and not words[title.end].breaks
    return Around(
        three=_before(words, title.start, 3),
        two=two,
        one=two.split()[-1] if two else "",
        after=words[title.end].plain if follows else "",
    )


def _weight(words: tuple[Word, ...], title: Title, company: Name | None) -> float:
    """Weigh how clearly the words around a title say that it is the job in question."""
    around = _around(words, title)
    past = around.three in PAST_LIVES or around.two in PAST_LIVES
    if past or (around.two.endswith(("as a", "as an")) and around.after == "with"):
        return -5
    weight = 0.0 if title.head in WEAK_HEADS and title.bare else 2.0
    weight += _weight_of_frame(around)
    if company and (company.end == title.start or title.end == company.start):
        weight += 0 if title.bare and title.head in PEOPLE else 3
    if title.start == 0 or words[title.start].breaks:
        weight += 1
    return weight - _weight_of_another(title, around, weight)


def _weight_of_frame(around: Around) -> float:
    """Weigh "for the ..." before a title and "... role" after it."""
    weight = 0.0
    if around.after in JOB_NOUNS | SCHEMES:
        weight += 5
    elif around.after in TALK_NOUNS or around.after in ("at", "with"):
        weight += 3
    if around.two in FOR_THE or around.three.startswith(FOR_THE) or around.one in ("for", "as"):
        weight += 3
    return weight


def _weight_of_another(title: Title, around: Around, weight: float) -> float:
    """Weigh the signs that another person in the story has that job."""
    less = 0.0
    if title.bare and title.head in PEOPLE and around.after not in JOB_NOUNS:
        less += 3
    theirs = around.two.startswith(("as ", "be ")) or (
        "am" in around.three.split() and around.one == "new"
    )
    if (
        not theirs
        and around.one in OTHERS_BEFORE
        and around.after not in JOB_NOUNS | TALK_NOUNS | SCHEMES
    ):
        less += 6
    elif theirs:
        less -= 4
    elif around.two in EACH_OTHERS and (weight < 5 or around.two.startswith("by ")):
        less += 4
    return less


FOR_THE = (
    "for the", "for a", "for an", "for their", "for this", "for that", "get the", "got the",
    "get a", "as a", "as an", "as the", "of the", "of a", "for my", "for our", "applied for",
    "applying for", "interviewing for", "interviewed for", "interview for", "land the", "the role",
)  # fmt: skip


def _named_before_a_job_noun(
    words: tuple[Word, ...], company: Name | None
) -> Iterator[tuple[int, int]]:
    """Read "the Growth Wizard role": up to five words between an article and the noun."""
    for place in range(1, len(words)):
        if words[place].plain not in JOB_NOUNS or words[place].breaks:
            continue
        start = place
        while start > 0 and place - start < LONGEST_ROLE and not words[start].breaks:
            before = words[start - 1].plain
            taken = company and company.start < start <= company.end
            if (
                taken
                or before in NO_ROLE
                or (before in NOT_A_NAME and before not in FIELDS and before not in LEVELS)
            ):
                break
            start -= 1
        led = start == 0 or words[start].breaks or words[start - 1].plain in LEADS
        led = led or bool(company and company.end == start)
        if start < place and led:
            yield start, place


LEADS = frozenset("the a an of their for as this that my another".split())


def find_role(
    words: tuple[Word, ...], titles: tuple[Title, ...], company: Name | None
) -> tuple[int, int] | None:
    """Give the place of the job that the words speak for most."""
    taken = range(company.start, company.end) if company else range(0)
    best: tuple[float, tuple[int, int]] | None = None
    for title in titles:
        if title.start in taken:
            continue
        title = Title(_widened(words, title, taken), title.end, title.head)
        weight = _weight(words, title, company)
        if weight >= ENOUGH and (best is None or weight > best[0]):
            best = weight, (title.start, title.end)
    for start, end in _named_before_a_job_noun(words, company):
        if start in taken or end - 1 in taken:
            continue
        inside = [title for title in titles if start <= title.start < end]
        weight = 7.0 if inside else _field_weight(words, start, end)
        if best is None or weight > best[0]:
            best = weight, (start, end)
    if best is None:
        return None
    return best[1] if best[0] >= ENOUGH else None


def _widened(words: tuple[Word, ...], title: Title, taken: range) -> int:
    """Take in up to two unknown words after an article: "a developer relations engineer"."""
    start = title.start
    while start > 0 and title.start - start < 3 and not words[start].breaks:
        before = words[start - 1]
        if before.plain in LEADS:
            return start if title.start - start < 3 else title.start
        common = before.plain in NOT_A_NAME and (before.opens or not before.capital)
        if start - 1 in taken or common or before.plain in JOB_NOUNS:
            return title.start
        start -= 1
    begins = words[start].breaks and start not in taken and title.start - start < 3
    return start if begins and not _too_common(words, start, title.start) else title.start


def _too_common(words: tuple[Word, ...], start: int, end: int) -> bool:
    """Say whether a word there is too common to be part of a job's name."""
    return any(word.plain in NOT_A_NAME for word in words[start:end])


def _field_weight(words: tuple[Word, ...], start: int, end: int) -> float:
    """Trust a name without a known head less, and capital letters or fields more."""
    parts = words[start:end]
    if all(part.plain in FIELDS | LEVELS | SHORT_ROLES for part in parts):
        return 6.0 if any(part.plain in FIELDS for part in parts) else 0.0
    if all(part.capital for part in parts):
        return 5.0
    return 3.0
