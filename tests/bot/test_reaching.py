"""What cannot be delivered is kept, and told at the next contact."""

from bot.heard import Rang, Said, Unreached
from bot.page import Address
from bot.reply import Line
from bot.script import Talk, later
from tests.table import Table, spoken, table_for


def asked_later(talk: Talk) -> None:
    talk.confirm("agreed", "Shall I ask in an hour?", skip=False)
    talk.wait("due", later(talk.answered_at("agreed"), hours=1), what="ask", asked=True)
    talk.ask("news", "Any news from {company}?", company="Acme", skip="")


def unreached() -> Table:
    """A person to whom a question could not be delivered."""
    table = table_for(asked_later)
    table.say("yes")
    table.now = table.now.replace(hour=12)
    table.take(Rang())
    tokens = tuple(one.token for one in table.page.owed)
    assert tokens
    table.take(Unreached(tokens, table.now))
    return table


def test_what_could_not_be_delivered_stays_owed_and_wants_no_clock() -> None:
    table = unreached()

    assert table.page.owed and table.page.unreachable == table.now
    assert table.page.wake_at is None and table.page.due is None


def test_nothing_more_comes_by_itself() -> None:
    table = unreached()
    before = table.page.owed

    table.now = table.now.replace(day=20)
    table.take(Rang())
    assert table.page.owed == before and table.page.wake_at is None


def test_at_the_next_contact_it_is_told_with_a_word_on_why() -> None:
    table = unreached()

    reply = table.say("hello")

    assert reply is not None
    first = reply.parts[0]
    assert isinstance(first, Line) and "could not get through" in first.text
    assert "Any news from Acme?" in spoken(reply)
    assert table.page.unreachable is None
    again = table.say("hello")
    assert "get through" not in spoken(again)


def test_the_same_is_not_kept_twice() -> None:
    table = unreached()
    before = table.page

    table.take(Unreached(("unknown",), table.now))
    assert table.page.owed == before.owed and table.page.unreachable == before.unreachable


def test_news_of_what_was_shown_meanwhile_changes_nothing() -> None:
    table = table_for(asked_later)
    table.hear(Said("yes"))
    before = table.page

    table.take(Unreached(("gone",), table.now))

    assert table.page.unreachable is None and table.page.talks == before.talks


def test_who_can_see_what_is_told_with_it_where_it_belonged_to_what_was_not_delivered() -> None:
    table = Table()
    table.page = table.page.but(address=Address("slack", "someone", "T1"))
    first = table.say("hello")
    assert first is not None and first.notice
    table.page = table.page.but(owed=(first,))
    table.take(Unreached((first.token,), table.now))

    again = table.say("hello")

    assert again is not None and again.notice == first.notice
