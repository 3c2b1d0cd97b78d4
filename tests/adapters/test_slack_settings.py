"""Settings for Slack: what is read, and what is wrong with them, told without the secret."""

import base64

import pytest

from adapters.settings import BadSettings, SlackSettings, read_settings

KEY = base64.b64encode(bytes(range(32))).decode()
BOT, APP = "xoxb-1-zyx", "xapp-1-zyx"
SOCKETS = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP}


def slack_of(**environ: str) -> SlackSettings:
    slack = read_settings(environ).slack
    assert slack is not None
    return slack


def told_of(**environ: str) -> list[str]:
    with pytest.raises(BadSettings) as error:
        read_settings(environ)
    assert "zyx" not in str(error.value)
    return str(error.value).splitlines()


def test_without_slack_there_is_none_and_a_port_is_there() -> None:
    settings = read_settings({"SLACK_BOT_TOKEN": " ", "SLACK_API_URL": "http://127.0.0.1:1/api"})

    assert settings.slack is None
    assert settings.port == 3000


def test_one_workspace_over_socket_mode() -> None:
    slack = slack_of(**SOCKETS)

    assert (slack.bot_token, slack.app_token) == (BOT, APP)
    assert (slack.sockets, slack.many) == (True, False)
    assert slack.api_url == "https://slack.com/api/"


def test_one_workspace_over_http() -> None:
    slack = slack_of(SLACK_BOT_TOKEN=BOT, SLACK_SIGNING_SECRET="abc")

    assert (slack.sockets, slack.many) == (False, False)


def test_many_workspaces_over_either() -> None:
    many = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "abc"}

    assert slack_of(**many, SLACK_SIGNING_SECRET="abc").many
    assert slack_of(**many, SLACK_APP_TOKEN=APP).sockets
    assert not slack_of(**many, **SOCKETS).many


def test_secrets_are_not_shown_when_settings_are_printed() -> None:
    settings = read_settings(
        {**SOCKETS, "SLACK_SIGNING_SECRET": "zyx1", "SLACK_CLIENT_ID": "zyx2"}
        | {"SLACK_CLIENT_SECRET": "zyx3"}
    )

    assert "zyx" not in repr(settings)


@pytest.mark.parametrize("around", [" {} ", "'{}'", '"{}"', " “{}” ", "{}\n"])
def test_blanks_and_quotes_around_a_value_are_no_part_of_it(around: str) -> None:
    environ = {name: around.format(value) for name, value in SOCKETS.items()}

    assert slack_of(**environ) == slack_of(**SOCKETS)
    assert read_settings({"PORT": around.format("80")}).port == 80
    assert read_settings({"DEBRIEF_KEY": around.format(KEY)}).key == bytes(range(32))


def test_swapped_tokens_are_named_as_such() -> None:
    lines = told_of(SLACK_BOT_TOKEN=APP, SLACK_APP_TOKEN=BOT)

    assert [line.split()[0] for line in lines] == ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]
    assert all("swapped" in line for line in lines)


@pytest.mark.parametrize(
    ("environ", "told"),
    [
        ({"SLACK_BOT_TOKEN": "xoxp-zyx"}, ["this is a user token"]),
        ({"SLACK_BOT_TOKEN": "xoxe.xoxb-zyx"}, ["this is a token that rotates"]),
        ({"SLACK_BOT_TOKEN": "zyx"}, ["begins with xoxb-; this one does not"]),
        ({"SLACK_BOT_TOKEN": "xoxb-zyx zyx"}, ["signs in it that no token has"]),
        ({"SLACK_BOT_TOKEN": "xoxb-zyxé"}, ["signs in it that no token has"]),
        ({"SLACK_APP_TOKEN": "zyx"}, ["begins with xapp-; this one does not"]),
        ({"SLACK_SIGNING_SECRET": BOT}, ["SLACK_SIGNING_SECRET holds a bot token"]),
        ({"SLACK_SIGNING_SECRET": "zyx\nzyx"}, ["signs in it that do not belong"]),
        ({"SLACK_APP_TOKEN": ""}, ["HTTP needs SLACK_SIGNING_SECRET, Socket Mode SLACK_APP_TOKEN"]),
        ({"SLACK_BOT_TOKEN": ""}, ["SLACK_BOT_TOKEN is missing"]),
        ({"SLACK_CLIENT_ID": "zyx"}, ["SLACK_CLIENT_SECRET is missing"]),
        ({"SLACK_CLIENT_SECRET": "zyx"}, ["SLACK_CLIENT_ID is missing"]),
        ({"SLACK_API_URL": "slack.com/api"}, ["SLACK_API_URL must look like"]),
        ({"SLACK_API_URL": "ftp://zyx"}, ["SLACK_API_URL must look like"]),
        ({"SLACK_API_URL": "http://[zyx"}, ["SLACK_API_URL must look like"]),
        ({"PORT": "zyx"}, ["PORT must be a number from 1 to 65535"]),
        ({"PORT": "0"}, ["PORT must be a number from 1 to 65535"]),
        ({"PORT": "65536"}, ["PORT must be a number from 1 to 65535"]),
        ({"PORT": "²"}, ["PORT must be a number from 1 to 65535"]),
        ({"PORT": "-1", "SLACK_APP_TOKEN": BOT}, ["SLACK_APP_TOKEN must be", "PORT must be"]),
    ],
)
def test_what_is_wrong_with_slack_is_told_without_the_secret(
    environ: dict[str, str], told: list[str]
) -> None:
    lines = told_of(**{**SOCKETS, **environ})

    assert len(lines) == len(told)
    assert all(part in line for part, line in zip(told, lines, strict=True))


def test_many_workspaces_over_http_need_the_signing_secret() -> None:
    (line,) = told_of(SLACK_CLIENT_ID="1.2", SLACK_CLIENT_SECRET="zyx")

    assert "HTTP needs SLACK_SIGNING_SECRET" in line
