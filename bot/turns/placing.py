"""Where a person is, and the hours at which they want to be left alone."""

from dataclasses import replace
from datetime import datetime

from bot.languages import LANGUAGES, language_of
from bot.moments import Place, place
from bot.page import Settings
from bot.question import Wait
from bot.reply import Card, Section
from bot.turns.rings import rings, welcome_at
from bot.turns.turning import Turning
from bot.understanding import country_name, read_hours, read_place, speaks_spanish, zones_of


def arrive(turn: Turning, told: str) -> None:
    """Take the zone that the platform knows; one that the person named counts for more."""
    _take_country(turn)
    settings = turn.page.settings
    if not told or told == settings.zone_told or not _is_zone(told):
        return
    here = settings.zone_from == "platform" and told != settings.zone
    settings = replace(settings, zone_told=told)
    if settings.zone_from != "person":
        settings = replace(settings, zone=told, zone_from="platform")
    turn.page = turn.page.but(settings=settings)
    if here and _next_planned(turn):
        turn.say("Your clock is that of {zone} now.", zone=told)
        _say_planned(turn)


def take_language(turn: Turning, locale: str) -> None:
    """Speak as the person asked to, else as their platform does to them, else as the community."""
    settings = turn.page.settings
    theirs = language_of(turn.community.language) if turn.community else ""
    told = language_of(locale)
    if settings.language_from != "person" and told:
        settings = replace(settings, language=told, language_from="platform")
    elif settings.language_from in ("", "community") and theirs:
        settings = replace(settings, language=theirs, language_from="community")
    if settings != turn.page.settings:
        turn.page = turn.page.but(settings=settings)


def follow_words(turn: Turning, words: str) -> None:
    """Go on in Spanish where somebody's first words are Spanish, and they chose no language."""
    settings = turn.page.settings
    chosen = settings.language_from == "person" or settings.language == "es"
    told = turn.page.filed or any(one.answers or "opener" in one.given for one in turn.page.talks)
    if chosen or told or turn.page.care.frozen or not speaks_spanish(words):
        return
    settings = replace(settings, language="es", language_from="person")
    turn.page = turn.page.but(settings=settings)
    turn.say("From here on we speak English. “language español” changes that.")


def _take_country(turn: Turning) -> None:
    """Take the country of the community, as it is set now, until the person names their own."""
    settings = turn.page.settings
    theirs = turn.community.country if turn.community else ""
    own = settings.country and settings.country_from != "community"
    if not own and theirs != settings.country:
        settings = replace(settings, country=theirs, country_from="community" if theirs else "")
        turn.page = turn.page.but(settings=settings)


def _is_zone(name: str) -> bool:
    try:
        place(name)
    except (ValueError, KeyError, OSError):
        return False
    return True


def move(turn: Turning, zone: str, country: str) -> None:
    """Take the zone and the country that a person names, each if there is one."""
    settings = turn.page.settings
    if zone:
        settings = replace(settings, zone=zone, zone_from="person")
    if country:
        settings = replace(settings, country=country, country_from="")
    turn.page = turn.page.but(settings=settings)
    if zone:
        turn.say("Noted, your clock is that of {zone}.", zone=zone)
        _say_planned(turn)
    elif country:
        turn.say(
            "Noted: when I count working days, they are those of {country}.",
            country=country_name(country, turn.words.language),
        )


def _next_planned(turn: Turning) -> datetime | None:
    coming = [welcome_at(one, turn.page) for one in rings(turn) if isinstance(one.pending, Wait)]
    return min((at for at in coming if at), default=None)


def _say_planned(turn: Turning) -> None:
    """Say when the next thing that is planned comes, now that hours may mean something else."""
    at, focus = _next_planned(turn), turn.focus()
    if at and not (focus and isinstance(focus[1], Wait)):
        turn.say("What I have planned next comes {at}.", at=at)


def ask_place(turn: Turning) -> None:
    """Ask once where the person is, when a promise hangs on it and no platform knows."""
    settings = turn.page.settings
    if settings.zone_from or turn.unprompted:
        return
    clocks = [
        one
        for one in rings(turn)
        if isinstance(one.pending, Wait) and isinstance(one.pending.until.tzinfo, Place)
    ]
    if not clocks:
        return
    turn.page = turn.page.but(settings=replace(settings, zone_from="asked"))
    turn.begin("placing", {})


def zone(turn: Turning, words: str = "") -> None:
    """Take a place in words for zone and country, or ask for one."""
    found = read_place(words) if words else None
    if found and not found.zone and turn.page.settings.zone in zones_of(found.country):
        move(turn, "", found.country)
    elif found and found.zone:
        move(turn, found.zone, found.country)
    else:
        turn.drop_passing()
        turn.begin("placing", {"country": found.country} if found else {})


def country(turn: Turning, words: str) -> None:
    """Take a place in words for the country alone."""
    found = read_place(words)
    if found and found.country:
        move(turn, "", found.country)
    else:
        turn.say("I don't know that country. Its English name is enough, like “country Spain”.")


def quiet(turn: Turning, words: str) -> None:
    """Set the quiet hours, or none; without words, none."""
    hours = read_hours(words or "off")
    if hours is None:
        turn.say("Say it like “quiet 22 to 8”, or “quiet off”.")
        return
    begin, end = hours
    settings = replace(turn.page.settings, quiet_from=begin, quiet_to=end)
    turn.page = turn.page.but(settings=settings)
    if begin == end:
        turn.say("No quiet hours then. I still come once a day at most.")
    else:
        turn.say(
            "I won't write by myself from {begin} to {end} ({zone}).",
            begin=begin,
            end=end,
            zone=settings.zone,
        )


def weekends(turn: Turning, words: str) -> None:
    """Let nudges come at weekends, or not."""
    settings = replace(turn.page.settings, weekends=words == "on")
    turn.page = turn.page.but(settings=settings)
    if settings.weekends:
        turn.say("Noted: weekends are fine.")
    else:
        turn.say("Noted: I leave your weekends alone.")


def tell_settings(turn: Turning) -> None:
    """Show what is set, and how to change it."""
    settings = turn.page.settings
    sections = tuple(Section(heading, (line,)) for heading, line in settings_lines(turn, settings))
    turn.show((Card(turn.words.translate("Your settings"), sections),))
    turn.say(
        "To change one: “zone Lisbon”, “country Spain”, “quiet 22 to 8”, “quiet off”, “weekends "
        "on”, “pause until monday”."
    )


def settings_lines(turn: Turning, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Name each setting, and say how it stands."""
    words = turn.words
    known = country_name(settings.country, words.language) or words.translate("not set")
    hours = {"begin": settings.quiet_from, "end": settings.quiet_to}
    quiet = words.translate("none")
    if settings.quiet_from != settings.quiet_to:
        quiet = words.render("{begin} to {end}", hours)
    resting = words.translate("No")
    if settings.paused:
        until = settings.paused_until
        resting = words.moment(until) if until else words.translate("until you say “go on”")
    shown = words.translate(
        "my words may be read; “lock screen closed” hides them"
        if settings.open_words
        else "nothing about you; “lock screen open” shows my words"
    )
    weekend = words.translate("Yes" if settings.weekends else "No")
    spoken = (words.translate("Language"), LANGUAGES.get(settings.language, settings.language))
    return (
        (words.translate("Time zone"), settings.zone),
        (words.translate("Country"), known),
        *((spoken,) if settings.language != "en" or settings.language_from == "person" else ()),
        (words.translate("Quiet hours"), quiet),
        (words.translate("Nudges at weekends"), weekend),
        (words.translate("Paused"), resting),
        *(((words.translate("On a locked screen"), shown),) if turn.page.noticed else ()),
    )
