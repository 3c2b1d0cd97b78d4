"""Whoever speaks Spanish with the bot finds Spanish around it on Discord."""

from adapters.discord import windows
from adapters.discord.homepage import home_page
from adapters.discord.messages import messages
from adapters.discord.questions import WORDS
from adapters.ids import PICK, WRITE, Id
from adapters.labels import VEIL, Say
from tests.discord.hostile import parts_of, walked
from tests.discord.test_every_view import TODAY, home_of, scripts, windows_of
from tests.discord.test_windows import start
from tests.discord.visiting import Visit, labels, meet, words
from tests.untranslated import MOVES, OPENER, english, read

SPANISH = Say("es")
NOTES = (OPENER, "triste", "todo")
"""What leads to the question that collects notes."""


@scripts
def test_no_message_page_or_window_holds_an_english_label(script: str) -> None:
    for table, reply in walked(script, MOVES, "es"):
        drawn = messages(reply, here=True)
        layouts = [one.layout() for one in drawn] + [one.veiled() for one in drawn]
        layouts.append(home_page(home_of(table), manages=True))
        assert english(read([parts_of(one) for one in layouts])) == []
        assert english(read([one.to_dict() for one in windows_of(table)])) == []


def test_no_window_of_a_question_holds_an_english_label() -> None:
    answering, noting = Id(WRITE, "talk", "key", WORDS), Id(WRITE, "talk", "key")
    shown = [windows.writing(one, "", SPANISH) for one in (answering, noting)]
    shown.append(windows.day(Id(PICK, "talk", "key"), "", TODAY, SPANISH))
    assert english(read([one.to_dict() for one in shown])) == []
    assert "martes 3 de marzo" in str(shown[-1].to_dict())


@scripts
def test_no_label_of_a_window_is_cut(script: str) -> None:
    for table, _ in walked(script, MOVES, "es"):
        for window in windows_of(table):
            told = window.to_dict()
            fields = [one for one in told["components"] if "label" in one]
            named = [
                text for one in fields for text in (one["label"], one.get("description") or "")
            ]
            assert not [one for one in (told["title"], *named) if "…" in one.replace("… a …", "")]


def test_a_talk_has_spanish_buttons_and_says_in_spanish_what_was_chosen() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES)
        assert "Escribir en una ventana" in labels(v.last)
        await v.press("Para lo breve, tres preguntas")
        assert "Elegiste: Para lo breve" in v.told
        await v.press("Para todo, unos diez minutos")
        assert v.told.count("Elegiste:") == 1

    meet(talk)


def test_a_choice_made_anew_in_another_language_replaces_the_one_before() -> None:
    async def talk(v: Visit) -> None:
        await v.say("Acme turned me down after the final round", "sad")
        await v.press("The short one, three questions")
        await v.say("language español")
        await v.press("Not today")
        assert "Elegiste: Not today" in v.told and "You chose:" not in v.told

    meet(talk)


def test_a_window_opens_in_spanish_also_in_a_process_that_never_heard_of_its_person() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES)
        await v.restart()
        await v.press("Escribir en una ventana")
        assert v.ann.modal and v.ann.modal.title == "Tus notas"
        await v.submit(notes=" ")
        assert "Esto sigue vacío." in words(v.ann.private[-1])
        assert labels(v.ann.private[-1]) == ["Volver a la ventana"]

    meet(talk)


def test_one_s_own_page_is_spanish_once_somebody_speaks_it() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES, "Hablé demasiado rápido", "listo", "una hora")
        done = await v.slash("home")
        assert done.message and english(read(done.message)) == []
        await v.press("Cambiarlos", done.message)
        assert v.ann.modal and v.ann.modal.title == "Tus ajustes"

    meet(talk)


def test_quiet_hours_come_back_from_the_window_as_they_stood_there() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", "quiet 22 to 7")
        done = await v.slash("home")
        await v.press("Cambiarlos", done.message)
        await v.submit(quiet=start(v, "quiet"))
        settings = (await v.page()).settings
        assert (settings.quiet_from, settings.quiet_to) == ("22:00", "07:00")

    meet(talk)


def test_what_comes_by_itself_is_veiled_in_spanish() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español", *NOTES, "Hablé demasiado rápido", "listo", "una hora")
        before = len(v.ann.notifications)
        await v.wait(hours=1)
        assert v.ann.notifications[before:] == [SPANISH(VEIL)] != [VEIL]

    meet(talk)


def test_a_command_in_a_server_is_answered_with_a_spanish_pointer() -> None:
    async def talk(v: Visit) -> None:
        await v.say("language español")
        await v.slash("help", where=v.guild)
        assert "Te respondí en nuestros mensajes directos." in words(v.ann.private[-1])

    meet(talk)
