import re

import pytest

from bot import care

VARIANTS = ("", "imminent", "self_harm", "third_person")
LIMITS = "I'm a program. No person is reading this and I won't contact anyone."
JUDGING = (
    "selfish", "should have", "stupid", "crazy", "wrong with you", "weak", "attention",
)  # fmt: skip
MINIMISING = (
    "at least", "not that bad", "cheer up", "everything happens", "stay positive", "look on",
    "so much to live for", "think of your family", "i understand", "i know how", "other people",
)  # fmt: skip
METHODS = (
    "pill", "rope", "gun", "knife", "blade", "razor", "bridge", "roof", "train", "cut ", "hang",
    "jump", "overdose", "burn", "poison", "committed",
)  # fmt: skip
JOB = (
    "job", "interview", "reject", "recruiter", "application", "company", "career", "hire", "work",
)  # fmt: skip
EVERY_TEXT = (
    *(line for variant in VARIANTS for line in care.reply(variant)),
    *care.SUPPORT,
    *care.STILL_HERE,
    care.UNFROZEN,
    care.CHECK_IN,
    care.AFTER_NO,
    care.AFTER_RATHER_NOT,
)


def _whole(variant: str) -> str:
    return " ".join(care.reply(variant))


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_level_three_template_meets_each_line_of_the_checklist(variant: str) -> None:
    text = _whole(variant)
    low = text.casefold()
    assert 60 <= len(text.split()) <= 120
    assert "findahelpline.com" in text, "a directly reachable service"
    assert "local emergency number" in text
    assert re.search(r"text, chat with or call|lists people to text", text), "text beside voice"
    assert "someone you trust" in text, "a trusted person"
    assert re.search("“I'm [^”]+”", text), "an opening line to send"
    assert re.search(r"[Ww]hen you can,[^.]* (doctor|therapist)", text), "professional care"
    assert len(re.findall(r"doctor", text)) == 1
    options = [one for one in ("findahelpline", "emergency number", "someone you trust")
               if one in text]  # fmt: skip
    assert len(options) <= 3
    assert "first" in low, "one comes first"
    assert re.search(r"don't have to give (your|a) name", text), "a barrier lowered"
    assert len(re.findall(r"(safe|danger) right now\?", text)) == 1, "asks about safety once"
    assert "you're not" not in low
    assert LIMITS in text, "the limits of the bot"
    assert "on hold" in text, "says that everything is frozen"
    assert "I'm still here if you want to write." in care.reply(variant)[-1], "the door is open"
    assert "go on" in care.reply(variant)[-1], "how to go on"
    for words in (JUDGING, MINIMISING, METHODS, JOB):
        assert not [word for word in words if word in low]
    assert not re.search(r"\d", text), "no national number"


def test_the_word_suicide_is_used_except_where_nobody_spoke_of_dying() -> None:
    assert all(
        "suicide" in _whole(variant).casefold() for variant in ("", "imminent", "third_person")
    )
    assert "suicide" not in _whole("self_harm")


def test_at_imminent_danger_the_emergency_number_comes_first_and_alone() -> None:
    first = care.reply("imminent")[0]
    assert "call your local emergency number" in first
    assert "findahelpline" not in first
    text = _whole("imminent")
    assert "be with you" in text
    assert "Move away from anything that could hurt you" in text
    assert "call now even if you feel fine" in text


def test_for_self_harm_the_wound_comes_before_everything_else() -> None:
    text = _whole("self_harm")
    assert text.index("look after that first") < text.index("findahelpline")
    assert "stop hurting" not in text


def test_who_worries_about_another_is_told_how_to_help_and_asked_how_they_are() -> None:
    text = _whole("third_person")
    for part in ("in danger right now?", "stay with", "Ask them", "listen", "Don't keep it secret",
                 "worried friends", "And how are you?", "moderator"):  # fmt: skip
        assert part in text


def test_an_unknown_variant_gets_the_general_reply() -> None:
    assert care.reply("of another release") == care.reply("")


@pytest.mark.parametrize("line", EVERY_TEXT)
def test_every_text_is_plain_and_calm(line: str) -> None:
    assert "!" not in line
    assert "{" not in line
    assert not re.search(r"[\U0001F000-\U0001FAFF\u2600-\u27BF—]", line)
    assert not re.search(r"\b(988|911|999|116|112|741741)\b", line)
    sentences = re.split(r"[.?:”]\s", line)
    assert max(len(one.split()) for one in sentences) <= 28


def test_the_check_in_asks_one_question_that_leads_nowhere() -> None:
    assert care.CHECK_IN.count("?") == 1
    assert "suicide" in care.CHECK_IN
    assert "something else" in care.CHECK_IN
    assert "support" in care.CHECK_IN
    assert [one.value for one in care.CheckIn] == [
        "Yes, or partly",
        "No, I mean the search",
        "I'd rather not say",
    ]


def test_no_keeps_support_in_view_and_silence_gets_two_resources() -> None:
    assert "support" in care.AFTER_NO
    assert "findahelpline.com" in care.AFTER_RATHER_NOT
    assert "emergency number" in care.AFTER_RATHER_NOT
    assert "?" not in care.AFTER_RATHER_NOT


def test_support_is_short_and_assumes_nothing() -> None:
    text = " ".join(care.SUPPORT)
    assert len(text.split()) <= 80
    for part in ("friend", "doctor", "counsellor", "findahelpline.com", "emergency number",
                 "I'm a program"):  # fmt: skip
        assert part in text
    assert "suicide" not in text


def test_while_frozen_help_stays_visible_and_go_on_is_named() -> None:
    text = " ".join(care.STILL_HERE)
    assert "findahelpline.com" in text
    assert "“go on”" in text
    assert "?" not in text
