"""What is said and asked: one file a situation, shared passages in `parts`."""

from bot.house import House
from bot.scripts.a_letter import a_letter
from bot.scripts.a_reminder import a_reminder
from bot.scripts.after_a_bad_interview import after_a_bad_interview
from bot.scripts.after_a_rejection import after_a_rejection
from bot.scripts.after_feedback import after_feedback
from bot.scripts.after_silence import after_silence
from bot.scripts.after_the_letters import after_a_letter, after_the_letters
from bot.scripts.before_an_interview import around_an_interview, before_an_interview
from bot.scripts.carry_out import carry_out
from bot.scripts.check_in_with_them import check_in_with_them
from bot.scripts.digressions import (
    changing,
    checking_in,
    forgetting,
    holding,
    nudging,
    pausing,
    placing,
    starting,
)
from bot.scripts.good_news import good_news
from bot.scripts.keep_applying import keep_applying
from bot.scripts.next_steps import next_steps
from bot.scripts.situations import SITUATIONS
from bot.scripts.stay_in_touch import stay_in_touch

HOUSE = House(
    scripts={
        script.__name__: script
        for script in (
            after_a_rejection,
            after_a_bad_interview,
            after_silence,
            good_news,
            after_feedback,
            a_letter,
            a_reminder,
            after_a_letter,
            after_the_letters,
            next_steps,
            keep_applying,
            stay_in_touch,
            check_in_with_them,
            carry_out,
            before_an_interview,
            around_an_interview,
        )
    },
    passing={
        script.__name__: script
        for script in (
            starting,
            changing,
            holding,
            forgetting,
            checking_in,
            nudging,
            pausing,
            placing,
        )
    },
    situations=SITUATIONS,
)
