"""Which company the news is about, as the writer wrote it, or none."""

import re

from bot.understanding.company_hits import AFTER, NEWS, Hit, find_hits
from bot.understanding.company_words import FIRST_NAMES, KNOWN, NOT_A_NAME
from bot.understanding.names import ROLE_WORDS, Name, Names, base
from bot.understanding.normalise import Word
from bot.understanding.story import Story
from bot.understanding.titles import Title

ENOUGH = 4
AT_LENGTH = 60
LEAST = 1
"""What the story must leave of the weight of a name that is sure enough."""
LONG_AGO = re.compile(
    r"\b(?:last (?:year|time|spring|summer|autumn|winter)|previously|been (?:at|with)|(?:was|"
    r"were) at|joined|years? ago|used to|already|"
    r"before that|back in|once|(?:in|was) (?:19|20)\d\d)\b"
)
TO_COME = re.compile(
    r"\b(?:next week|tomorrow|upcoming|coming up|lined up|still have|have (?:an?|another) interview"
    r"|applying to|going to apply|thinking of|next month|still waiting|might apply|apply (?:to|"
    r"at|for)"
    r"|meanwhile|wants (?:to (?:chat|talk|meet|speak)|a|me to)|reached out|interview (?:at|with|"
    r"for) (?:\w+ ){1,4}(?:on |this )?(?:mon|tues|wednes|thurs|fri)day"
    r"|(?:another|second|other) (?:one|interview|application|process) (?:at|with))\b"
)
OWN_NO = re.compile(
    r"\bi (?:have |had |just )?(?:turned down|declined|rejected|withdrew|quit|told|said no)\b"
)
LATELY = re.compile(r"\blast (?:week|month)|(?:weeks|months) ago\b")


def _clause(words: tuple[Word, ...], place: int) -> str:
    start, end = place, place + 1
    while start > 0 and not words[start].breaks and words[start].plain not in ("but", "and", "now"):
        start -= 1
    while end < len(words) and not words[end].breaks and words[end].plain not in ("but", "and"):
        end += 1
    return " ".join(word.plain for word in words[start:end])


def _weighed(names: Names, hit: Hit, story: Story) -> float:
    """Weigh how surely a company is named."""
    weight = hit.weight + hit.name.sure
    if hit.kind in NEWS and story.situation != "other":
        weight += 3 if hit.kind == story.situation else -2
    if hit.kind == "said" and story.situation == "rejection":
        weight += 5
    if names.careful and not hit.name.sure:
        weight -= 2
    first = names.words[hit.name.start]
    alone = hit.name.end - hit.name.start == 1
    if hit.name.sure < 2 and base(first) in FIRST_NAMES and (hit.met or alone):
        weight -= 6
    return weight


def _told(names: Names, hit: Hit, story: Story) -> float:
    """Weigh how well a name fits into the story, beside other names."""
    if story.situation == "other":
        return 0
    place, sentence = hit.name.start, names.sentences[hit.name.start]
    news = {names.sentences[here] for here in story.news}
    # Where somebody tells at length, being famous makes a name no more the news.
    weight = -1.0 if hit.name.sure == 2 and len(names.words) > AT_LENGTH else 0.0
    if sentence in news:
        weight += 2
    elif sentence + 1 in news:
        weight += 1
    elif news and sentence > max(news) + 1:
        weight -= 2
    if hit.kind == "rejection" and story.situation in ("offer", "ghosted"):
        weight -= 6
    if hit.kind == "ghosted" and story.situation == "offer":
        weight -= 4
    if place in story.asides:
        weight -= 9
    clause = _clause(names.words, place)
    weight -= 3 * (LONG_AGO.search(clause) is not None) + 5 * (OWN_NO.search(clause) is not None)
    weight -= 2 * (sentence not in news and LATELY.search(clause) is not None)
    return weight - 4 * (hit.kind != story.situation and TO_COME.search(clause) is not None)


def find_company(words: tuple[Word, ...], titles: tuple[Title, ...], story: Story) -> Name | None:
    """Give the name that the frames speak for most; the first of several that are equal."""
    names = Names(words, titles)
    hits = find_hits(names, titles)
    best: dict[str, tuple[float, Name]] = {}
    for hit in sorted(hits, key=lambda one: one.name.start):
        weight = _weighed(names, hit, story)
        if weight < ENOUGH:
            continue
        key = " ".join(base(word) for word in words[hit.name.start : hit.name.end])
        weight += _told(names, hit, story) + (not best)
        if key not in best or weight > best[key][0]:
            best[key] = (weight, best[key][1] if key in best else hit.name)
    chosen = max(best.values(), key=lambda pair: pair[0], default=None)
    return chosen[1] if chosen and chosen[0] > LEAST else None


def written(text: str, words: tuple[Word, ...], name: Name) -> str:
    """Give the name in the writer's letters, without a possessive that is not its own."""
    last = words[name.end - 1]
    end = last.end
    if last.plain.endswith("'s") and last.plain not in KNOWN and _possesses(words, name.end):
        end -= 2
    return text[words[name.start].start : end]


def _possesses(words: tuple[Word, ...], place: int) -> bool:
    if place >= len(words) or words[place].breaks:
        return False
    follows, frame = words[place].plain, AFTER.at(words, place)
    if frame:
        return frame[1] == "asked" or follows in ("rejection", "rejections", "offer")
    return follows in ROLE_WORDS or follows not in NOT_A_NAME
