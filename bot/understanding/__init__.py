"""Free text into answers: first messages, feelings and moments."""

from bot.understanding.feelings import read_feelings
from bot.understanding.openers import Opener, read_opener
from bot.understanding.times import read_time

__all__ = ["Opener", "read_feelings", "read_opener", "read_time"]
