"""What the bot says is written down as it is, whole, and without a trace of how it is made."""

import re
from collections import Counter

import pytest

from tests.conversation.document import PATH, document, says, sentences
from tests.conversation.outline import anchor

QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”")
LINK = re.compile(r"\[([^\]]+)\]\(#([^)]+)\)")
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
PYTHON = re.compile(
    r"`|\w_\w|\b_|[A-Za-z]\(|[=\[\]{}<>]|\b(?:None|True|False|isinstance|len|def|elif|lambda)\b"
)
OWN_NAME = "DEBRIEF_WORDING"


@pytest.fixture(scope="module")
def written() -> str:
    return PATH.read_text(encoding="utf-8")


def test_the_document_is_as_the_scripts_are(written: str) -> None:
    assert written == document(), "run: make conversation"


def test_every_sentence_of_the_scripts_is_in_it(written: str) -> None:
    missing = [(module, text) for text, module in sentences().items() if not says(written, text)]
    assert missing == []


def test_nothing_in_it_is_python(written: str) -> None:
    body = written.split("\n## Contents\n")[1]
    found = [line for line in body.splitlines() if PYTHON.search(plain(line))]
    assert found == []
    assert "`" not in written
    assert "_" not in PLACEHOLDER.sub("", written.replace(OWN_NAME, ""))


def plain(line: str) -> str:
    """Leave out what is said word for word, links and placeholders."""
    return PLACEHOLDER.sub("", QUOTED.sub("", LINK.sub(r"\1", line)))


def test_a_trace_of_python_is_found() -> None:
    for line in ("- If x is None:", "- If talk.given(key):", "- its_name", "- `code`", "- [x]"):
        assert PYTHON.search(plain(line))
    assert not PYTHON.search(plain("- “None of {my_own} [name]”: [A link](#a-link), {some_fact}"))


def test_every_link_leads_somewhere(written: str) -> None:
    headings = Counter(
        anchor(line.lstrip("# ")) for line in written.splitlines() if line[:1] == "#"
    )
    assert [one for _, one in LINK.findall(written) if one not in headings] == []
    assert [one for one, count in headings.items() if count > 1] == []
