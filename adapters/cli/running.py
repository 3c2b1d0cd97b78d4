"""Commands for an operator: run the bot, look whether all is well, bring tables up to date."""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adapters.cli.commands import Data, app, complain, fail
from adapters.cli.opened import opened
from adapters.key import key_for
from adapters.settings import BadSettings, Settings, read_settings, with_dotenv
from storage.notebook import SqlNotebook
from storage.opening import open_notebook, sqlite_file
from storage.refusals import CannotOpen, NothingKept
from storage.sealing import fingerprint

if TYPE_CHECKING:
    from adapters.checks import Finding
    from adapters.discord.platform import Discord
    from adapters.metrics import Metrics
    from adapters.pace import Clocks
    from adapters.slack.platform import Slack


@app.command()
def slack(data: Data = None) -> None:
    """Run the bot on Slack until told to end."""
    with opened(data, new=True, terminal=False) as (notebook, settings):
        if settings.slack is None:
            fail("No Slack is set up: SLACK_BOT_TOKEN is missing. See deploy/slack/README.md.")
        _serve(notebook, replace(settings, discord=None), 1.0)


@app.command()
def discord(data: Data = None) -> None:
    """Run the bot on Discord until told to end."""
    with opened(data, new=True, terminal=False) as (notebook, settings):
        if settings.discord is None:
            fail("No Discord is set up: DISCORD_TOKEN is missing. See deploy/discord/README.md.")
        _serve(notebook, replace(settings, slack=None), 1.0)


@app.command()
def serve(
    data: Data = None,
    speed: Annotated[
        float, typer.Option(help="Let time run so many times faster, to rehearse; needs --data.")
    ] = 1.0,
) -> None:
    """Run the bot on every platform that is set up, with health and metrics on PORT."""
    if not 0 < speed < float("inf"):
        fail("--speed must be a number above zero.")
    if speed != 1 and data is None:
        fail("--speed is for rehearsing, so it needs a folder of its own: --data FOLDER.")
    with opened(data, new=True, terminal=False) as (notebook, settings):
        if speed != 1 and sqlite_file(settings.url) != settings.data / "debrief.db":
            fail("--speed is for rehearsing: leave DATABASE_URL out, so that nobody real is met.")
        if not (settings.slack or settings.discord):
            fail(
                "No platform is set up: SLACK_BOT_TOKEN and DISCORD_TOKEN are missing. See "
                "deploy/README.md."
            )
        _serve(notebook, settings, speed)


def _serve(notebook: SqlNotebook, settings: Settings, speed: float) -> None:
    from adapters.serving import CannotStart

    try:
        asyncio.run(_running(notebook, settings, speed))
    except CannotStart as error:
        fail(str(error))


async def _running(notebook: SqlNotebook, settings: Settings, speed: float) -> None:
    """Put the rooms together, and run them."""
    from adapters.clock import Clock
    from adapters.metrics import Metered, Metrics
    from adapters.pace import Clocks, Pace
    from adapters.serving import serve as run
    from adapters.steady import steady, warm, warm_letters
    from bot.host import LEASE, Host

    metrics, pace = Metrics(), Pace(speed)
    clocks = Clocks(pace.now, pace.virtual, pace.real)
    platforms = list(_platforms(settings, metrics, clocks))
    channels = {one.name: Metered(one.channel, metrics) for one in platforms}
    host = Host(notebook, channels, pace.now, lease=LEASE * speed)
    for one in platforms:
        one.join(host)
    await asyncio.to_thread(warm)
    steady()
    letters = asyncio.create_task(warm_letters())
    clock = Clock(host, real=pace.real, late=metrics.late)
    try:
        await run(platforms, host, clock, settings, metrics, complain)
    finally:
        letters.cancel()


def _platforms(
    settings: Settings, metrics: "Metrics", clocks: "Clocks"
) -> "Iterator[Slack | Discord]":
    """Make every platform that is set up; a library is loaded only where it is needed."""
    if settings.slack:
        from adapters.slack.platform import Slack

        yield Slack(settings.slack, metrics, clocks)
    if settings.discord:
        from adapters.discord.platform import Discord

        yield Discord(settings.discord, metrics, clocks)


@app.command()
def doctor(
    data: Data = None,
    key_copy: Annotated[
        Path | None, typer.Option(help="Confirm that this file is a copy of the key.")
    ] = None,
    user: Annotated[
        str,
        typer.Option(
            help="Try to open a conversation with this member: U012AB3CD on Slack, on Discord "
            "some 18 digits."
        ),
    ] = "",
) -> None:
    """Look at settings, key, database, clock and platforms, and say what to do."""
    from adapters import checks

    found, settings = _here(data, key_copy)
    now = datetime.now(UTC)
    found += [checks.zones(now), checks.helplines(now.date())]
    if settings:
        found += asyncio.run(_platform_findings(settings, user))
    for line in checks.lines(found):
        typer.echo(line)
    raise typer.Exit(1 if any(one.ok is False for one in found) else 0)


async def _platform_findings(settings: Settings, user: str) -> "list[Finding]":
    """Ask every platform that is set up; a member's id is for the one that has such ids."""
    now = partial(datetime.now, UTC)
    found: list[Finding] = []
    if settings.slack:
        from adapters.slack.checks import slack_findings

        theirs = "" if settings.discord and user.isdigit() else user
        found += await slack_findings(settings.slack, now, settings.port, theirs)
    if settings.discord:
        from adapters.discord.checks import discord_findings

        theirs = "" if settings.slack and not user.isdigit() else user
        found += await discord_findings(settings.discord, now, theirs)
    return found


def _here(data: Path | None, key_copy: Path | None) -> "tuple[list[Finding], Settings | None]":
    """Look at what lies on this computer."""
    from adapters import checks

    here = Path.cwd()
    try:
        settings = read_settings(with_dotenv(os.environ, here), data)
        file = sqlite_file(settings.url)
    except (BadSettings, CannotOpen) as error:
        return checks.settings_wrong(error), None
    opens = partial(_opens, settings, file)
    return checks.this_computer(settings, file, here, key_copy, fingerprint, opens), settings


def _opens(settings: Settings, file: Path | None) -> str:
    """Open the database and close it again; make nothing, and say what is wrong, if anything."""
    from adapters.checks import FRESH

    try:
        if file is not None and not file.exists():
            return FRESH
        open_notebook(settings.url, key_for(settings, lambda key: None), new=False).close()
    except NothingKept:
        return FRESH
    except (BadSettings, CannotOpen) as error:
        return str(error)
    except OSError as error:
        return f"{error.filename} can't be used: {error.strerror}."
    return ""


@app.command()
def migrate(data: Data = None) -> None:
    """Make the tables of a database, or bring them up to date; nobody else may be changing them."""
    with opened(data, new=True, migrate=True, terminal=False):
        typer.echo("The tables fit this version.")
