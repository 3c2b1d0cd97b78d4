"""What a community's manager sets reaches its members, and no further."""

from bot.community import Community
from bot.sampling import sample
from tests.table import Table, spoken

HERE = Community(
    "table",
    "c1",
    country="ES",
    helplines=("Lifeline: 024, day and night",),
    coaches=("Maria, write to her",),
    pointers=("#job-club, Mondays",),
)


def test_support_names_helplines_coaches_and_the_rest() -> None:
    table = Table()
    table.community = HERE

    told = spoken(table.say("support"))

    for line in (*HERE.helplines, *HERE.coaches, *HERE.pointers):
        assert line in told
    assert "call 024" in told, "the line of the community's country"


def test_a_crisis_reply_names_the_helplines_right_beside_the_first_one() -> None:
    table = Table()
    table.community = HERE

    told = spoken(table.say("I want to kill myself")).split("\n")

    first = next(at for at, line in enumerate(told) if "call 024" in line)
    assert HERE.helplines[0] in told[first + 1]


def test_without_a_community_nothing_is_named() -> None:
    assert "community" not in spoken(Table().say("support"))


def test_the_country_counts_until_somebody_names_their_own() -> None:
    table = Table()
    table.community = HERE
    table.say("hello")
    assert table.page.settings.country == "ES"

    table.say("country Portugal")
    table.say("hello")
    assert table.page.settings.country == "PT"


def test_a_rehearsal_shows_first_words_privacy_support_and_a_bad_night() -> None:
    played = sample(HERE)

    assert len(played) == 4
    assert HERE.helplines[0] in spoken(played[2][1])
    assert HERE.helplines[0] in spoken(played[3][1])
