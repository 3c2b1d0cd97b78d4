"""Whoever speaks Spanish with the bot finds Spanish around it on Slack."""

from adapters.labels import VEIL, Say
from adapters.slack import windows
from adapters.slack.homepage import home_view
from adapters.slack.messages import messages
from tests.slack.hostile import walked
from tests.slack.test_every_view import home_of, scripts, windows_of
from tests.slack.visiting import Visit, labels, meet, words
from tests.untranslated import MOVES, OPENER, english, read

SPANISH = Say("es")
NOTES = (OPENER, "triste", "todo")
"""What leads to the question that collects notes."""


@scripts
def test_no_message_page_or_window_holds_an_english_label(script: str) -> None:
    for table, reply in walked(script, MOVES, "es"):
        drawn = messages(reply)
        shown = [one.blocks for one in (*drawn, *(each.veiled() for each in drawn))]
        pages = [home_view(home_of(table), manages=True), *windows_of(table)]
        assert english(read([*shown, *pages])) == []


@scripts
def test_no_label_of_a_page_or_a_window_is_cut(script: str) -> None:
    for table, _ in walked(script, MOVES, "es"):
        for view in windows_of(table):
            named = [view[name]["text"] for name in ("title", "close", "submit") if name in view]
            fields = [one["label"]["text"] for one in view["blocks"] if "label" in one]
            assert not [one for one in (*named, *fields) if one.endswith("…")]
        assert not [one for one in labels(home_view(home_of(table))) if one.endswith("…")]


def test_no_title_of_a_window_that_opens_or_is_empty_is_cut() -> None:
    named = (windows.gone(SPANISH), windows.not_now(SPANISH))
    assert not [one for one in named if one["title"]["text"].endswith("…")]
    assert english(read(list(named))) == []


def test_a_talk_has_spanish_buttons_and_says_in_spanish_what_was_chosen() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES)
        assert "Escribir en una ventana" in labels(v.last)
        await v.press("Para lo breve, tres preguntas")
        assert "Elegiste: Para lo breve" in "\n".join(map(words, v.said))
        await v.press("Para todo, unos diez minutos")
        assert "\n".join(map(words, v.said)).count("Elegiste:") == 1

    meet(talk)


def test_a_choice_made_anew_in_another_language_replaces_the_one_before() -> None:
    async def talk(v: Visit) -> None:
        await v.say("Acme turned me down after the final round", "sad")
        asked = v.last
        await v.press("The short one, three questions", asked)
        await v.say("language español")
        shown = next(one for one in v.said if one["ts"] == asked["ts"])
        await v.press("Not today", shown)
        told = words(next(one for one in v.said if one["ts"] == asked["ts"]))
        assert "Elegiste: Not today" in told and "You chose:" not in told

    meet(talk)


def test_a_window_opens_in_spanish_also_in_a_process_that_never_heard_of_its_person() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES)
        await v.stop()
        await v.start()
        await v.press("Escribir en una ventana")
        assert v.ann.modal and v.ann.modal["title"]["text"] == "Tus notas"
        answer = await v.submit(notes=" ")
        assert answer["errors"] == {"notes": "Esto sigue vacío."}

    meet(talk)


def test_the_home_tab_is_spanish_once_somebody_speaks_it() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES, "Hablé demasiado rápido", "listo", "una hora")
        await v.ann.open_home()
        await v.bot.settle()
        assert v.ann.home and english(read(v.ann.home["blocks"])) == []
        await v.press("Cambiarlos", v.ann.home)
        assert v.ann.modal and v.ann.modal["title"]["text"] == "Tus ajustes"

    meet(talk)


def test_what_comes_by_itself_is_veiled_in_spanish() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES, "Hablé demasiado rápido", "listo", "una hora")
        await v.wait(hours=1)
        assert v.last["text"] == SPANISH(VEIL) != VEIL

    meet(talk)


def test_a_command_is_answered_with_a_spanish_pointer() -> None:
    async def talk(v: Visit) -> None:
        await v.ann.command("/debrief", OPENER, channel="C1")
        await v.bot.settle()
        told = str([one["text"] for one in v.ann.ephemerals])
        assert "Te respondí en" in told and "nuestros mensajes directos" in told

    meet(talk, locale="es-419")
