"""Discord's settings: what goes together, and everything that is wrong told without the token."""

import base64

import pytest

from adapters.settings import BadSettings, DiscordSettings, read_settings

APP = 1234567890123456789
TOKEN = f"{base64.urlsafe_b64encode(str(APP).encode()).decode().rstrip('=')}.G-zyx_.zyx-{'z' * 34}"


def discord_of(**environ: str) -> DiscordSettings:
    discord = read_settings(environ).discord
    assert discord is not None
    return discord


def told_of(**environ: str) -> list[str]:
    with pytest.raises(BadSettings) as error:
        read_settings(environ)
    assert "zyx" not in str(error.value)
    return str(error.value).splitlines()


def test_without_a_token_there_is_no_discord() -> None:
    urls = {"DISCORD_API_URL": "http://127.0.0.1:1", "DISCORD_GATEWAY_URL": "ws://127.0.0.1:1"}

    assert read_settings({"DISCORD_TOKEN": " ", **urls}).discord is None


def test_a_token_is_all_that_must_be() -> None:
    discord = discord_of(DISCORD_TOKEN=TOKEN)

    assert discord == DiscordSettings(TOKEN, "https://discord.com/api/v10", "", (), None)


def test_the_token_says_which_app_it_is_of() -> None:
    assert discord_of(DISCORD_TOKEN=TOKEN).application_id == APP
    assert DiscordSettings("zyx").application_id == 0
    assert DiscordSettings("é.zyx").application_id == 0


def test_the_token_is_not_shown_when_settings_are_printed() -> None:
    assert "zyx" not in repr(read_settings({"DISCORD_TOKEN": TOKEN}))


@pytest.mark.parametrize("around", [" {} ", "'{}'", '"{}"', " “{}” ", "{}\n"])
def test_blanks_and_quotes_around_a_value_are_no_part_of_it(around: str) -> None:
    environ = {"DISCORD_TOKEN": TOKEN, "DISCORD_SHARD_COUNT": "3", "DISCORD_SHARD_IDS": "0-2"}
    wrapped = {name: around.format(value) for name, value in environ.items()}

    assert discord_of(**wrapped) == discord_of(**environ)


def test_addresses_of_another_server_lose_their_last_slash() -> None:
    discord = discord_of(
        DISCORD_TOKEN=TOKEN,
        DISCORD_API_URL="http://127.0.0.1:80/api/v10/",
        DISCORD_GATEWAY_URL="ws://127.0.0.1:80/gw/",
    )

    assert discord.api_url == "http://127.0.0.1:80/api/v10"
    assert discord.gateway_url == "ws://127.0.0.1:80/gw/"


@pytest.mark.parametrize(
    ("ids", "read"),
    [("0", (0,)), ("0,1,2", (0, 1, 2)), ("0-3", (0, 1, 2, 3)), ("0-1, 3", (0, 1, 3)), ("", ())],
)
def test_shards_are_numbers_and_ranges(ids: str, read: tuple[int, ...]) -> None:
    discord = discord_of(DISCORD_TOKEN=TOKEN, DISCORD_SHARD_COUNT="4", DISCORD_SHARD_IDS=ids)

    assert (discord.shard_ids, discord.shard_count) == (read, 4)


@pytest.mark.parametrize(
    ("token", "told"),
    [
        ("xoxb-zyx-zyx", "DISCORD_TOKEN holds a bot token of Slack's"),
        ("xapp-zyx-zyx", "DISCORD_TOKEN holds an app-level token of Slack's"),
        (f"Bot {TOKEN}", "Leave the word out"),
        (f"bearer {TOKEN}", "Leave the word out"),
        ("https://discord.com/oauth2/authorize?client_id=zyx", "holds an address"),
        ("0123456789abcdef" * 4, "holds a public key"),
        (str(APP), "holds an id, like that of the app"),
        ("zyx-" * 8, "holds a client secret, as it seems"),
        (f"{TOKEN} zyx", "signs in it that no token has"),
        (f"{TOKEN[:-1]}é", "signs in it that no token has"),
        (f"{TOKEN}\n{TOKEN}", "signs in it that no token has"),
        (TOKEN.rpartition(".")[0], "three parts with dots between"),
        (f"{TOKEN}.zyx", "three parts with dots between"),
        ("zyx.zyx.zyx", "three parts with dots between"),
        ("zyx", "three parts with dots between"),
    ],
)
def test_what_stands_in_the_place_of_the_token_is_named_and_not_repeated(
    token: str, told: str
) -> None:
    (line,) = told_of(DISCORD_TOKEN=token)

    assert told in line and "0123456789abcdef" not in line and str(APP) not in line


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({"DISCORD_SHARD_IDS": "0,1"}, ["DISCORD_SHARD_IDS needs DISCORD_SHARD_COUNT"]),
        ({"DISCORD_SHARD_IDS": "0,4", "DISCORD_SHARD_COUNT": "4"}, ["of 4 the last is 3"]),
        ({"DISCORD_SHARD_IDS": "1,0-2", "DISCORD_SHARD_COUNT": "4"}, ["names a shard twice"]),
        ({"DISCORD_SHARD_IDS": "3-0", "DISCORD_SHARD_COUNT": "4"}, ["write 0-3"]),
        ({"DISCORD_SHARD_IDS": "zyx", "DISCORD_SHARD_COUNT": "4"}, ["must look like 0,1,2 or"]),
        ({"DISCORD_SHARD_IDS": "0,,1", "DISCORD_SHARD_COUNT": "4"}, ["must look like 0,1,2 or"]),
        ({"DISCORD_SHARD_IDS": "²", "DISCORD_SHARD_COUNT": "4"}, ["must look like 0,1,2 or"]),
        ({"DISCORD_SHARD_COUNT": "0"}, ["DISCORD_SHARD_COUNT must be a number from 1"]),
        ({"DISCORD_SHARD_COUNT": "zyx"}, ["DISCORD_SHARD_COUNT must be a number from 1"]),
        ({"DISCORD_SHARD_COUNT": "-1"}, ["DISCORD_SHARD_COUNT must be a number from 1"]),
        (
            {"DISCORD_SHARD_IDS": "0,0", "DISCORD_SHARD_COUNT": "0"},
            ["names a shard twice", "DISCORD_SHARD_COUNT must be a number from 1"],
        ),
        ({"DISCORD_TOKEN": "", "DISCORD_SHARD_COUNT": "2"}, ["DISCORD_TOKEN is missing"]),
        ({"DISCORD_API_URL": "discord.com"}, ["DISCORD_API_URL must look like https://discord"]),
        ({"DISCORD_API_URL": "http://[zyx"}, ["DISCORD_API_URL must look like https://discord"]),
        ({"DISCORD_GATEWAY_URL": "https://zyx"}, ["DISCORD_GATEWAY_URL must look like wss://"]),
    ],
)
def test_what_is_wrong_with_discord_is_told(environ: dict[str, str], told: list[str]) -> None:
    lines = told_of(**{"DISCORD_TOKEN": TOKEN, **environ})

    assert len(lines) == len(told)
    assert all(part in line for part, line in zip(told, lines, strict=True))


def test_what_is_wrong_with_both_platforms_is_told_at_once() -> None:
    lines = told_of(SLACK_BOT_TOKEN="xoxb-zyx", DISCORD_TOKEN="xapp-zyx", PORT="zyx")

    assert [line.split()[0] for line in lines] == ["HTTP", "DISCORD_TOKEN", "PORT"]


def test_a_terminal_does_not_mind_what_other_programs_set() -> None:
    assert read_settings({"DISCORD_TOKEN": "zyx"}, terminal=True).discord is None
