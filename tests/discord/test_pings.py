"""Nothing that the bot says calls anybody, whatever people and managers write."""

from tests.discord.visiting import Visit, meet, raw, told

CALLING = "@everyone @here <@6> <@!6> <@&9> <@1000>"
ACME = f"Acme {CALLING} turned me down after the interview"
SENDING = ("/channels/*/messages", "/webhooks/*/*")
CHANGING = ("/channels/*/messages/*", "/webhooks/*/*/messages/*")


def nobody_was_called(visit: Visit) -> bool:
    """Say whether no message called anybody, and each call said that it must not."""
    assert visit.discord.pings == []
    sent = [one for path in SENDING for one in visit.discord.called("POST", path)]
    sent += [one for path in CHANGING for one in visit.discord.called("PATCH", path)]
    first = visit.discord.called("POST", "/interactions/*/*/callback")
    shown = [one.json["data"] for one in first if one.json["type"] in (4, 7)]
    allowed = [body.get("allowed_mentions") for body in [*(one.json for one in sent), *shown]]
    return bool(sent) and all(one is not None and not one.get("parse") for one in allowed)


def test_what_people_write_calls_nobody() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.user(6, "Bo")
        await visit.say(ACME, "sad", "all of it", f"I froze {CALLING}", CALLING, "done", "4")
        for word in (CALLING, "It was theirs", CALLING, CALLING, "yes", "what have I said"):
            await visit.say(word)
        await visit.say("export", "settings", "nudges", f"change {CALLING}", "privacy")
        await visit.slash("home")
        await visit.slash("start", where=visit.guild, what=ACME)
        await visit.wait(days=8)
        assert "everyone" in raw(visit.said) and nobody_was_called(visit)

    meet(script)


def test_where_the_messages_are_closed_it_calls_nobody_either() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.user(6, "Bo")
        visit.ann.closed = True
        await visit.slash("start", where=visit.guild, what=ACME)
        await visit.press("Skip")
        await visit.press("All of it, some ten minutes")
        await visit.press("Answer in words")
        await visit.submit(notes=CALLING)
        await visit.press("Write in a window")
        await visit.submit(notes=f"I froze {CALLING}")
        await visit.slash("home", where=visit.guild)
        assert "everyone" in raw(visit.ann.private) and nobody_was_called(visit)

    meet(script)


def test_words_that_stand_alone_call_nobody() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", SENDING[0], "400:50035")
        await visit.say(ACME)
        assert len(visit.said) == 1 and nobody_was_called(visit)

    meet(script)


def test_what_a_manager_sets_calls_nobody() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.user(6, "Bo")
        visit.guild.join(visit.ann, manages=True)
        await visit.slash("server", where=visit.guild)
        await visit.press("Change what holds here")
        line = f"Ana {CALLING} listens, +43 1 234567"
        await visit.submit(helplines=line, coaches=f"Cleo, {CALLING}", pointers=CALLING)
        assert "listens" in told(visit.ann.private)
        for label in ("See what members see", "Someone to talk to"):
            await visit.slash("server" if label.startswith("See") else "home", where=visit.guild)
            await visit.press(label)
        await visit.slash("support", where=visit.guild)
        assert "everyone" in raw(visit.said) and nobody_was_called(visit)

    meet(script)
