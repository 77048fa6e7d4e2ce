"""Every story in `broken` is `sound.yaml` with one fault planted, and says in its first line what must be found."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.terminal.check import check_file, files_of

HERE = Path(__file__).parent
FILES = sorted((HERE / "broken").glob("*.yaml"))


@cache
def library() -> Library:
    return Library.load()


@cache
def found(path: Path) -> tuple[Diagnostic, ...]:
    return check_file(path, library()).diagnostics


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_exactly_the_planted_fault_is_found(path: Path) -> None:
    wanted = re.findall(r"SIM\d\d\d", path.read_text("utf-8").split("\n")[0])
    assert wanted
    assert sorted(one.code for one in found(path)) == sorted(wanted), [str(one) for one in found(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_finding_is_a_sentence_at_a_place_of_the_file(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    for one in found(path):
        assert one.message and one.advice
        assert not re.search(r"[{}]", one.message.replace("{sam}", "")), one.message
        assert 0 <= one.place.start <= one.place.end <= len(text)
        assert one.place.line > 1, "the place is the head of the file, not what is wrong"


def test_there_are_faults_enough() -> None:
    assert len(FILES) >= 60


def test_the_sound_story_and_all_that_is_shipped_are_clean() -> None:
    stories = [HERE / "sound.yaml", *(one for one in files_of([paths.scenarios()]) if one.suffix == ".yaml")]
    assert [str(one) for path in stories for one in found(path)] == []


@pytest.mark.parametrize(
    ("remark", "codes"), [("  # sim: ignore SIM605 he wasn't heard", []), ("  # sim: ignore SIM605", ["SIM017"])]
)
def test_a_fault_is_silenced_on_its_line_for_a_reason(remark: str, codes: list[str], tmp_path: Path) -> None:
    text = (HERE / "broken" / "SIM605-said-before.yaml").read_text("utf-8")
    line = next(one for one in text.split("\n") if "id: p2" in one)
    file = tmp_path / "wet-lamp.yaml"
    file.write_text(text.replace(line, line + remark), "utf-8")
    assert [one.code for one in found(file)] == codes
