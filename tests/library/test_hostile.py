"""Whatever a library file holds, reading it gives findings with a place and an advice, never an exception."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.scenario.diagnostics import Diagnostic
from tests.helpers.hostile import MAKERS, mutated, places
from tests.library.test_broken_files import read

SHIPPED = paths.scenarios()
FILES = {
    "moves": "moves.yaml",
    "cases": "cases.yaml",
    "rubric": "rubric.yaml",
    "pack": "rule-packs/uk.yaml",
    "organisation": "organisations/harrow-finch.yaml",
}
REAL = {kind: (SHIPPED / name).read_bytes() for kind, name in FILES.items()}
KINDS = sorted(REAL)
IN_A_ROW = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
VALUES = st.sampled_from(
    [None, True, -1, 0, 10**17, 10**30, 1e308, "", "x", "1e999", ".nan", "#tag", "d9999 10:00", [], {}, [[]], {"a": {}}]
)


def assert_said(diagnostics: list[Diagnostic], path: Path) -> None:
    for one in diagnostics:
        assert one.place.file == str(path)
        assert one.place.line >= 1 and one.place.column >= 1
        assert one.message and one.advice
        assert len(one.message) < 3000


@pytest.mark.parametrize("kind", KINDS)
def test_what_means_harm_is_refused_in_words(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    for name, make in MAKERS.items():
        if "MB" in name or "without end" in name:
            continue  # the reader below is the same for all, and these take their time: tests/scenario
        path.write_bytes(make())
        value, diagnostics = read(kind, path)
        assert value is None, name
        assert diagnostics, name
        assert_said(diagnostics, path)


@IN_A_ROW
@given(st.data())
@pytest.mark.parametrize("kind", KINDS)
def test_real_files_with_bytes_exchanged_never_raise(kind: str, tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "file.yaml"
    path.write_bytes(data.draw(mutated(REAL[kind][:20_000])))
    value, diagnostics = read(kind, path)
    assert (value is None) == any(one.severity == "error" for one in diagnostics)
    assert_said(diagnostics, path)


@IN_A_ROW
@given(st.data())
@pytest.mark.parametrize("kind", KINDS)
def test_any_value_at_any_place_never_raises_and_what_is_read_can_be_used(
    kind: str, tmp_path: Path, data: st.DataObject
) -> None:
    content = yaml.load(REAL[kind], yaml.CSafeLoader)
    holder, key = data.draw(st.sampled_from(list(places(content))))
    holder[key] = data.draw(VALUES)
    path = tmp_path / "file.yaml"
    path.write_text(json.dumps(content, default=str), encoding="utf-8")
    value, diagnostics = read(kind, path)
    assert (value is None) == any(one.severity == "error" for one in diagnostics)
    assert_said(diagnostics, path)
    if value is not None and kind in ("rubric", "organisation", "pack"):
        use(kind, value)


def use(kind: str, value: object) -> None:
    """Score and debrief a played run with what was read."""
    from simtrainer.debrief.build import build_report
    from simtrainer.engine.run import Run
    from simtrainer.library.dress import dress, dress_organisation
    from simtrainer.library.stage import stage

    library = Library(SHIPPED)
    staged = stage(SHIPPED / "negative-comment" / "two-parcels.yaml", library)
    scenario, organisation = staged.scenario, staged.organisation
    if kind == "rubric":
        library.__dict__["rubric"] = value
    elif kind == "pack":
        library.__dict__["rule_packs"] = {"base": value, "uk": value, "eu": value}
    else:
        organisation = dress_organisation(value)  # type: ignore[arg-type]
        scenario = dress(staged.scenario, value)  # type: ignore[arg-type]
    run = Run(scenario, 1)
    for _ in range(30):
        if run.finished:
            break
        choices = run.on_offer()
        run.choose(choices[0]) if choices else run.wait(10)
    build_report(run, library, organisation)
