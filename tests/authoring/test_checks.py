"""What the editor finds in a text is what `simtrainer check` finds in the file, and the spelling besides."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from simtrainer.authoring.checks import all_findings
from simtrainer.authoring.reading import Reading
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress, dress_organisation
from simtrainer.library.stage import Stage
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.terminal.check import check_file

BROKEN = Path(__file__).parents[1] / "checking" / "broken"


@cache
def library() -> Library:
    return Library.load()


def _found(path: Path, text: str) -> list[Diagnostic]:
    reading = Reading(1, text, str(path)).complete()
    scenario = reading.scenario
    assert scenario is not None
    house = library().organisations.get(scenario.organisation)
    ready = None if house is None else Stage(path, dress(scenario, house), dress_organisation(house), library())
    return list(all_findings(reading, ready, library(), path)[0])


@pytest.mark.parametrize(
    "code", ["SIM212", "SIM213", "SIM214", "SIM219", "SIM404", "SIM360", "SIM505", "SIM605", "SIM801"]
)
def test_the_editor_finds_what_check_finds(code: str) -> None:
    path = next(BROKEN.glob(f"{code}-*.yaml"))
    found = _found(path, path.read_text("utf-8"))
    assert code in {one.code for one in found}
    assert [str(one) for one in found] == [str(one) for one in check_file(path, library()).diagnostics]


def test_spelling_is_advice_that_can_be_silenced() -> None:
    path = BROKEN.parent / "sound.yaml"
    text = path.read_text("utf-8").replace("He stands at the counter with a wet box.", "He recieves a wet box.")
    found = [one for one in _found(path, text) if one.code == "SIM607"]
    assert [one.path for one in found] == ["analogy"]
    silenced = text.replace('wet box."', 'wet box."  # sim: ignore SIM607 he says it so', 1)
    assert silenced != text
    assert [one for one in _found(path, silenced) if one.code == "SIM607"] == []
