"""A small scenario with everything the play screen has to show: triage, two threads, a consult, a lock, own words."""

from __future__ import annotations

from pathlib import Path

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress
from simtrainer.records.store import Attempt, Store
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario
from simtrainer.ui.shared.run_bridge import Mode, RunBridge

FILE = Path(__file__).with_name("dented-lamp.yaml")
ACTS = Path(__file__).with_name("taken-down.yaml")
"""Acts instead of words, in six channels: hide, delete, hand up, wait."""


def scenario(file: Path = FILE) -> Scenario:
    """A small scenario, as its organisation says it."""
    loaded = read_scenario(file.read_text(encoding="utf-8"), file.name)
    assert loaded.scenario is not None, [str(item) for item in loaded.diagnostics]
    library = Library.load(paths.scenarios())
    return dress(loaded.scenario, library.organisations["harrow-finch"])


def bridge(
    mode: Mode = "practise",
    pace: str = "untimed",
    seed: int = 1,
    store: Store | None = None,
    attempt: Attempt | None = None,
    file: Path = FILE,
) -> RunBridge:
    """A new run of it behind its doorway."""
    library = Library.load(paths.scenarios())
    run = Run(scenario(file), seed)
    organisation = library.organisations["harrow-finch"]
    return RunBridge(run, organisation, library.rubric, store=store, attempt=attempt, mode=mode, pace=pace)
