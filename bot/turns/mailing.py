"""Shows letters again, and hands one over to the person's own mail program."""

from bot.heard import Mailing
from bot.reply import Draft, File, Line
from bot.turns.turning import Turning


def tell_letters(turn: Turning) -> None:
    """Show the letters of the debrief at hand again, each as it stands now."""
    letters = _letters(turn)
    if not letters:
        turn.say("There is no letter yet.")
        return
    turn.show(tuple(letters))
    turn.say("“change” changes what it was made from.")


def mail_newest(turn: Turning) -> None:
    """Give the newest letter of the debrief at hand as a link and as a file."""
    mails = [one for one in _letters(turn) if one.is_mail]
    if mails:
        _hand_over(turn, mails[-1])
    else:
        turn.say(
            "There is no letter to mail yet. Once there is one, “mail” makes a link and a file of "
            "it."
        )


def mail(turn: Turning, mailing: Mailing) -> None:
    """Give the letter whose button was pressed as a link and as a file."""
    record = turn.page.talk(mailing.talk)
    letter = turn.scene(record).drafts.get(mailing.key) if record else None
    if letter is None or not letter.is_mail:
        turn.say("That letter belongs to something that has changed since.")
    else:
        _hand_over(turn, letter)


def _letters(turn: Turning) -> list[Draft]:
    """Give the letters of the debrief at hand, the newest last, each in its latest wording."""
    scenes = [turn.scene(record) for record in turn.family()]
    return [
        letter
        for scene in scenes
        for key, letter in scene.drafts.items()
        if key not in scene.replaced
    ]


def _hand_over(turn: Turning, letter: Draft) -> None:
    from bot.letters.sending import mailto  # late: most turns send nothing

    file = File("letter", talk=letter.talk, key=letter.key)
    link = mailto("", letter.subject, letter.body)
    told = (
        turn.words.render(
            "{title}: this link opens it in your mail program, and so does the file.",
            {"title": letter.title},
        )
        if link
        else turn.words.render(
            "{title}: it is too long for a link. The file opens it in your mail program.",
            {"title": letter.title},
        )
    )
    turn.show((file, Line(told, link=link)))
