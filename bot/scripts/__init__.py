"""What is said and asked: one file a situation, shared passages in `parts`."""

from bot.house import House
from bot.scripts.after_a_bad_interview import after_a_bad_interview
from bot.scripts.after_a_rejection import after_a_rejection
from bot.scripts.after_silence import after_silence
from bot.scripts.after_the_letters import after_the_letters
from bot.scripts.digressions import changing, checking_in, forgetting, holding, starting
from bot.scripts.good_news import good_news
from bot.scripts.situations import SITUATIONS

HOUSE = House(
    scripts={
        script.__name__: script
        for script in (
            after_a_rejection,
            after_a_bad_interview,
            after_silence,
            good_news,
            after_the_letters,
        )
    },
    passing={
        script.__name__: script for script in (starting, changing, holding, forgetting, checking_in)
    },
    situations=SITUATIONS,
)
