"""What can be counted: words, characters, blanks."""

import re
from collections.abc import Iterator

from bot.tone.flags import Channel, Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

MOST_WORDS, MOST_CHARACTERS = 120, 320
LONG_EMAIL = Group(
    Rule.SHORT,
    sentence("People are busy, and an email of up to 120 words is read to its end."),
    sentence("Cut what they know already, and keep the thanks and the one request."),
)
LONG_TEXT = Group(
    Rule.SHORT,
    sentence("A text message of up to 320 characters is read at a glance."),
    sentence("Cut it to a thank-you and one request, or send it as an email."),
)
BLANK = Group(
    Rule.BLANKS,
    sentence("This blank is still open, and only you know what belongs there."),
    sentence("Fill it in with what is true, or take the sentence out."),
)
# A footnote "[1]", "[sic]" and a link "[words](address)" are no blanks.
_BLANK = re.compile(
    r"\[(?!\d{1,3}\]|sic\])[^\[\]\n]{0,80}\](?!\()"
    r"|\{\{?[a-z][a-z _'-]{1,30}\}?\}|<(?:your |the |their )?(?:name|company|role|date|position|"
    r"job title|company name|first name|last name|hiring manager|interviewer)(?: name)?>"
    r"|(?<![\w_])_{3,}(?![\w_])|(?<!\w)x{4,9}(?!\w)"
)
_LETTER = re.compile(r"\w")


def length(text: Text, channel: Channel) -> Iterator[Flag]:
    """Flag a letter that is too long for how it is sent."""
    if channel is Channel.TEXT:
        if len(text.written.strip()) > MOST_CHARACTERS:
            yield LONG_TEXT.whole()
    elif sum(1 for word in text.written.split() if _LETTER.search(word)) > MOST_WORDS:
        yield LONG_EMAIL.whole()


def blanks(text: Text) -> Iterator[Flag]:
    """Flag each blank that is left."""
    for found in _BLANK.finditer(text.plain):
        yield BLANK.flag(text, *found.span())
