"""One conversation for all communities: whose settings hold in it, and what it plans."""

from dataclasses import replace
from pathlib import Path

from bot.community import Community
from bot.host import Host
from bot.page import Address
from tests.bot.paper import ANN, Paper, play, said
from tests.table import Table

HELP = "Lifeline: 024, day and night"


def test_the_settings_hold_of_the_community_in_which_somebody_was_heard_last(
    tmp_path: Path,
) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await host.keep_community(Community("paper", "jobs", helplines=(HELP,)))
        await host.keep_community(Community("paper", "games"))
        await host.hear(ANN, replace(said("support", "1"), community="jobs"))
        await host.settle()
        await host.hear(ANN, said("support", "2"))
        await host.settle()
        await host.hear(ANN, replace(said("support", "3"), community="games"))

    play(tmp_path, paper, script)
    assert [HELP in told for told in paper.told] == [True, True, False]


def test_somebody_of_one_community_alone_keeps_to_it(tmp_path: Path) -> None:
    paper = Paper()
    member = Address("paper", "ann", "jobs")

    async def script(host: Host) -> None:
        await host.keep_community(Community("paper", "jobs", helplines=(HELP,)))
        await host.hear(member, replace(said("support", "1"), community="games"))

    play(tmp_path, paper, script)
    assert HELP in paper.told[0]


def test_deleting_a_community_keeps_the_page_of_who_was_only_heard_there(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await host.keep_community(Community("paper", "jobs", helplines=(HELP,)))
        await host.hear(ANN, replace(said("Acme said no", "1"), community="jobs"))
        await host.settle()
        await host.forget_community(("paper", "jobs"))
        page, _ = await host.page(ANN)
        assert page is not None

    play(tmp_path, paper, script)


def test_the_first_reply_after_which_something_comes_by_itself_says_so_and_no_other_does() -> None:
    table = Table()
    planned = []
    for words in ("Acme said no after the final, sad", "skip", "all of it", "I froze", "done"):
        reply = table.say(words)
        planned.append(reply is not None and reply.plans)
    an_hour = table.say("an hour")
    later = table.say("one more thought")

    assert planned == [False] * 5
    assert an_hour is not None
    assert an_hour.plans
    assert later is not None
    assert not later.plans
