"""Every reply and every nudge is shown, once, whatever becomes of the calls that show it."""

from typing import Any

import pytest

from adapters.discord import messages, posting
from adapters.labels import VEIL
from tests.discord.visiting import (
    ACME,
    POSTS,
    TO_BE_ASKED_TOMORROW,
    Message,
    Visit,
    meet,
    said_to,
    words,
)
from tests.gated import until

NUDGE = "Good morning"
EDITS = "/channels/*/messages/*"
MENDED = ("500", "502-after", "429")
"""What the library itself tries again."""
LEFT = ("503:0", "drop-before", "drop-after", "hang", "hang-after", "429=40")
"""What is left to us."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Discord has to answer in, for calls that hang."""
    monkeypatch.setattr(posting, "ANSWERING", 3.0)


def nonces(visit: Visit) -> list[Any]:
    return [one.json["nonce"] for one in visit.discord.called("POST", POSTS)]


def distinct(shown: list[Message]) -> bool:
    """Say whether nothing stands there twice."""
    lines = [words(one) for one in shown if words(one)]
    return len(lines) == len(set(lines))


@pytest.mark.parametrize("how", MENDED)
def test_a_reply_that_met_a_small_trouble_is_shown_at_once(how: str) -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, how)
        await visit.say(ACME)
        assert (len(visit.said), visit.count(), len(set(nonces(visit)))) == (1, 2, 1)

    meet(script)


@pytest.mark.parametrize("how", LEFT)
def test_a_reply_in_doubt_is_shown_once_when_its_lease_is_over(
    how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "ANSWERING", 0.3)

    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, how)
        await visit.say(ACME)
        done = how.endswith("-after")
        assert (len(visit.said), visit.count()) == (done, 1)
        for _ in range(3):
            await visit.after_the_lease()
        assert (len(visit.said), visit.count()) == (1, 1 if done else 2)
        assert len(set(nonces(visit))) == 1
        page = await visit.page()
        assert not page.owed and page.floor and page.floor.shown

    meet(script)


@pytest.mark.parametrize("restarted", [False, True])
def test_long_after_the_nonce_is_forgotten_a_reply_is_found_by_its_marks(restarted: bool) -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, "drop-after")
        await visit.say(ACME)
        visit.clock.turn(hours=3)
        if restarted:
            await visit.restart()
        await visit.after_the_lease()
        assert (len(visit.said), visit.count()) == (1, 1) and not (await visit.page()).owed

    meet(script)


@pytest.mark.parametrize("later", [1, 180])
@pytest.mark.parametrize("how", ["503:0", "drop-after", "429=40"])
def test_of_a_reply_in_several_messages_only_what_is_missing_comes_later(
    how: str, later: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)

    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, "ok", how)
        await visit.say(ACME)
        assert len(visit.said) == (2 if how == "drop-after" else 1)
        visit.clock.turn(minutes=later)
        for _ in range(2):
            await visit.after_the_lease()
        assert len(visit.said) > 2 and distinct(visit.said)
        assert visit.count() == len(visit.said) + (how != "drop-after")
        assert words(visit.said[0]).startswith("I'm sorry") and not (await visit.page()).owed

    meet(script)


@pytest.mark.parametrize("how", ["drop-before", "drop-after", "503:0", "429=40"])
def test_a_nudge_that_was_not_opened_is_opened_later_and_notifies_once(how: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*TO_BE_ASKED_TOMORROW)
        before, notified = len(visit.said), len(visit.ann.notifications)
        visit.discord.fail("PATCH", EDITS, how)
        visit.clock.turn(days=1)
        await visit.bot.sweep()
        (nudge,) = visit.said[before:]
        assert (NUDGE in words(nudge)) == (how == "drop-after")
        visit.clock.turn(hours=1)
        for _ in range(2):
            await visit.after_the_lease()
        (nudge,) = visit.said[before:]
        assert NUDGE in words(nudge) and visit.ann.notifications[notified:] == [VEIL]
        assert visit.count("PATCH", EDITS) == (1 if how == "drop-after" else 2)

    meet(script)


def test_two_answers_that_became_one_message_are_found_by_either() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, "slow:0.4", "drop-after")
        await visit.ann.say(ACME)
        await until(lambda: visit.count() == 1)
        for word in ("help", "privacy"):  # both answers wait for the first to be shown
            await visit.ann.say(word)
        await visit.bot.settle()
        visit.clock.turn(hours=1)
        await visit.restart()
        await visit.after_the_lease()
        assert len(visit.said) == visit.count() == 2 and not (await visit.page()).owed

    meet(script)


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize("stood", [1, 2, 3, 4, 5, 6])
def test_of_several_answers_only_what_is_missing_comes_whichever_was_half_shown(
    stood: int, restarted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)

    async def script(visit: Visit) -> None:
        gone_through = ["slow:0.2", *["ok"] * (stood - 1)]
        visit.discord.fail("POST", POSTS, *gone_through, *["503:0"] * 2)
        await visit.ann.say(ACME)
        await until(lambda: visit.count() == 1)
        for word in ("help", "privacy"):
            await visit.ann.say(word)
        await visit.bot.settle()
        assert len(visit.said) == stood
        visit.clock.turn(hours=1)
        if restarted:
            await visit.restart()
        for _ in range(3):
            await visit.after_the_lease()
        assert not (await visit.page()).owed
        for once in ("I'm sorry", "I understood", "These words work", "I tell nobody", "“export” "):
            assert visit.told.count(once) == 1

    meet(script)


@pytest.mark.parametrize("how", ["drop-before", "drop-after"])
def test_who_writes_on_before_that_sees_nothing_twice_and_all_in_order(how: str) -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, how)
        await visit.say(ACME, "help")
        assert visit.told.count("A no like") == visit.told.count("These words work") == 1
        assert visit.told.index("A no like") < visit.told.index("These words work")

    meet(script)


def test_what_discord_refuses_is_shown_as_plain_words() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, "400:50035")
        await visit.say(*TO_BE_ASKED_TOMORROW)
        assert words(visit.said[0]).startswith("I'm sorry") and len(set(nonces(visit)[:2])) == 1
        visit.discord.fail("PATCH", EDITS, "400:50035")
        await visit.wait(days=1)
        assert NUDGE in words(visit.last)
        await visit.after_the_lease()
        assert visit.told.count(NUDGE) == 1 and not (await visit.page()).owed

    meet(script)


def test_nothing_is_sent_while_discord_no_longer_listens_to_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 0.1)
    monkeypatch.setattr(posting, "BANNED", 1.5)

    async def script(visit: Visit) -> None:
        bo = visit.discord.user(6, "Bo")
        visit.discord.fail("POST", POSTS, "429-cloudflare")
        await visit.say(ACME)
        await bo.say(ACME)
        await visit.bot.settle()
        assert visit.count() == 1 and visit.discord.invalid == {429: 1}
        await visit.bot.platform._poster._spacing.turn(posting.SENDING, 0.0, 1e12)
        await visit.after_the_lease()
        assert len(visit.said) == len(said_to(bo)) == 1 and visit.discord.invalid == {429: 1}

    meet(script)


def test_a_wait_for_all_calls_that_is_broken_off_holds_up_none_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posting, "ANSWERING", 0.3)

    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", POSTS, "429-global=20")
        await visit.say(ACME)
        assert visit.said == []
        await visit.after_the_lease()
        assert len(visit.said) == 1

    meet(script)


def test_the_files_of_an_export_are_sent_once() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        before = len(visit.said)
        visit.discord.fail("POST", POSTS, "drop-after")
        await visit.say("export")
        visit.clock.turn(hours=1)
        for _ in range(2):
            await visit.after_the_lease()
        names = [file["filename"] for one in visit.said[before:] for file in one["attachments"]]
        assert names and len(names) == len(set(names)) and not (await visit.page()).owed

    meet(script)
