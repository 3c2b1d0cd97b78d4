"""Every reply that the engine could owe, whatever words stand in it."""

from collections.abc import Sequence
from datetime import UTC, datetime

from hypothesis import strategies as st

from adapters.labels import Say
from adapters.plain import mailed
from bot.languages import LANGUAGES
from bot.letters.sending import mailto
from bot.question import LABEL_LIMIT, OPTIONS_LIMIT, Option
from bot.reply import Asked, Asking, Card, Draft, Line, Reply, Section

LINK = mailto("", "a|b <c> & d", "*e* _f_\n" * 50)
ENDS = {say("Subject: {subject}", subject=""): mailed(say) for say in map(Say, LANGUAGES)}
"""How a terminal ends a letter that is a mail, by how its subject begins."""
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
KINDS: st.SearchStrategy[Asking] = st.sampled_from(
    ["text", "one", "several", "yes_no", "moment", "collect", "wait"]
)


@st.composite
def _questions(draw: st.DrawFn, said: st.SearchStrategy[str]) -> Asked:
    """A question of any kind, as long as the engine lets it be."""
    kind = draw(KINDS)
    least = 1 if kind in ("one", "several") else 0
    most = 0 if kind == "moment" else OPTIONS_LIMIT
    short = said.map(lambda text: text[:LABEL_LIMIT])
    labels = draw(st.lists(short, min_size=least, max_size=most))
    offered = tuple(Option(f"option {place}", label) for place, label in enumerate(labels))
    also = tuple(Option(f"way {place}", "A way out") for place in range(draw(st.integers(0, 2))))
    text, skip = draw(said), draw(st.sampled_from(["", "Skip"]))
    return Asked("talk/key-of-a-follow-up", "k" * 34, kind, text, offered, skip, also)


def replies(hostile: Sequence[str]) -> st.SearchStrategy[Reply]:
    """Replies in which any words may stand, and those that mean harm on a platform."""
    said = st.sampled_from(hostile) | st.text(max_size=60)
    lines = st.lists(said, max_size=3).map(tuple)
    sections = st.lists(st.builds(Section, said, lines), max_size=4).map(tuple)
    parts = st.one_of(
        st.builds(Line, said, link=st.sampled_from(["", LINK])),
        st.builds(Card, said, sections),
        st.builds(Draft, st.just("note"), said, st.just("") | said, said, talk=st.just("talk")),
    )
    return st.builds(
        Reply,
        st.just("token"),
        st.just(NOW),
        st.lists(parts, max_size=8).map(tuple),
        st.none() | _questions(said),
        notice=st.sampled_from(["", "Who can see it."]),
    )
