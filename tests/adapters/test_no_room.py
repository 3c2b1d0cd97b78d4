"""On a full disk a person is told so, nothing is lost, and it goes on when there is room."""

import sys
from pathlib import Path

import pytest

from tests.adapters.terminal import Process, below, debrief, leaked, missing, page_in


def set_limit(process: Process, size: int | None) -> None:
    """Let a running process write no file beyond a size, as if the disk ended there."""
    if sys.platform != "linux":
        pytest.skip("only Linux sets limits for a running process")
    from resource import RLIM_INFINITY, RLIMIT_FSIZE, prlimit

    _, hard = prlimit(process.id, RLIMIT_FSIZE)
    prlimit(process.id, RLIMIT_FSIZE, (RLIM_INFINITY if size is None else size, hard))


def test_a_message_that_cannot_be_kept_is_said_to_be_lost_and_the_talk_goes_on(
    tmp_path: Path,
) -> None:
    with Process(tmp_path) as process:
        process.reply()
        process.say("Didn't get the Zyxcorp job after the final round")
        before = below(tmp_path)

        set_limit(process, 0)
        for _ in range(2):
            [told] = process.say("humiliated")
            assert missing(["not saved", "What came before is safe"], told) == []
        assert below(tmp_path) == before

        set_limit(process, None)
        assert any("Embarrassment is heavy" in line for line in process.say("humiliated"))
        outcome = process.end()

    assert outcome.code == 0
    assert leaked(["Zyxcorp", "humiliated"], outcome.err) == []
    assert debrief("export", "--data", tmp_path).out.count("humiliated") == 1
    assert len(page_in(tmp_path).heard) == 3
