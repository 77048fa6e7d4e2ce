"""The app is killed in the middle of a story, and the next start goes on where it was."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.engine.events import Decided
from simtrainer.records.quick import results, resumable
from tests.ui.journeys.person import ENTER, Person, choices_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def killed() -> Iterator[tuple[int, int, str]]:
    """What was on the screen of an app that was killed: actions, story minute, node."""
    command = [sys.executable, "-m", "tests.ui.journeys.dying"]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    try:
        told: list[str] = []
        for line in child.stdout:
            if line.strip() == "ready":
                break
            told.append(line)
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL, told
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    actions, minute, node = told[-1].split()
    yield int(actions), int(minute), node


def test_the_next_start_offers_to_go_on_and_does(killed: tuple[int, int, str], sit_down: Callable[[], Person]) -> None:
    actions, minute, node = killed
    person = sit_down()
    assert "Two parcels in the rain" in person.sees and "Pick up where you paused" in person.sees
    person.do("Resume")
    person.wait(lambda: person.window.playing is not None)
    person.settle()
    run = person.play.bridge.run
    assert (len(run.actions), run.minute, person.play.shown_node) == (actions, minute, node)
    before = [event.choice for event in run.events if isinstance(event, Decided)]
    person.follow("best")
    assert person.play.panel.page == "ending"
    taken = [event.choice for event in run.events if isinstance(event, Decided)]
    assert taken[: len(before)] == before and set(taken) == set(choices_of("best").values())
    person.press(ENTER, ENTER)
    assert person.debrief.is_unfolded
    assert len(person.debrief.report.turns) == len(taken), "the turns before the kill are debriefed too"
    assert results(paths.records_file()).by_scenario["two-parcels"].attempts == 1
    assert not resumable(paths.records_file()).rows
