"""Packing, opening, exporting, comparing and rating from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer import paths
from simtrainer.cli import main

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def _run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_scenario_is_packed_and_opened_again(tmp_path: Path) -> None:
    packed = _run("pack", PARCELS, "-o", tmp_path)
    assert packed.exit_code == 0, packed.output
    assert "organisations/harrow-finch.yaml" in packed.output
    file = tmp_path / "two-parcels.simtrainer"
    opened = _run("open", file, "--into", tmp_path / "mine")
    assert (opened.exit_code, (tmp_path / "mine" / "two-parcels" / "two-parcels.yaml").is_file()) == (0, True)
    assert "is there already" in _run("open", file, "--into", tmp_path / "mine").output


def test_what_is_written_never_takes_an_authors_work_with_it(tmp_path: Path) -> None:
    story = tmp_path / "story.yaml"
    story.write_bytes(PARCELS.read_bytes())
    for words in (("pack", story, "-o", story), ("export", story, "--as", "svg", "-o", story)):
        refused = _run(*words)
        assert refused.exit_code == 2 and "Give another name; nothing was written." in refused.output
    assert story.read_bytes() == PARCELS.read_bytes()
    for _ in range(2):  # what was exported or packed before may be written anew
        assert _run("export", story, "--as", "svg", "-o", tmp_path / "map.svg").exit_code == 0
        assert _run("pack", story, "-o", tmp_path / "a.simtrainer").exit_code == 0


def test_what_is_no_pack_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "a.simtrainer"
    file.write_bytes(b"no pack")
    for words in (("open", file), ("open", file, "--into", tmp_path)):
        refused = _run(*words)
        assert refused.exit_code == 2
        assert "This file isn't a simtrainer pack." in refused.output
    assert _run("open", PARCELS, "--into", tmp_path).exit_code == 2
    broken = tmp_path / "broken.yaml"
    broken.write_text("simtrainer: 1\n", encoding="utf-8")
    assert "can't be played as it is" in _run("pack", broken).output


@pytest.mark.parametrize(
    ("shape", "begin"),
    [
        ("mermaid", "---\ntitle"),
        ("dot", "digraph"),
        ("svg", "<?xml"),
        ("table", "<!DOCTYPE html>"),
        ("key", "node,title"),
        ("rating-sheet", "criterion,node"),
    ],
)
def test_it_is_exported_to_a_file_or_to_the_terminal(shape: str, begin: str, tmp_path: Path) -> None:
    printed = _run("export", PARCELS, "--as", shape)
    assert printed.exit_code == 0
    assert printed.output.startswith(begin)
    file = tmp_path / "out.txt"
    assert _run("export", PARCELS, "--as", shape, "-o", file).exit_code == 0
    assert file.read_bytes().decode().startswith(begin)


def test_a_pdf_needs_a_file(qapp, tmp_path: Path) -> None:
    assert _run("export", PARCELS, "--as", "table-pdf").exit_code == 2


def test_two_versions_are_compared(tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(PARCELS.read_text(encoding="utf-8").replace("minutes: 6\n", "minutes: 9\n", 1), encoding="utf-8")
    found = _run("compare", PARCELS, new)
    assert (found.exit_code, found.output.count("takes 9 minutes instead of 6 minutes")) == (1, 1)
    same = _run("compare", PARCELS, PARCELS)
    assert (same.exit_code, same.output) == (0, "They say the same.\n")


def test_raters_are_put_together(tmp_path: Path) -> None:
    for name, value in (("ada", 2), ("bob", -2)):
        text = f"choice;criterion;value\nnamed;A1;{value}\nbare;A1;2\ndm-please;A1;-1\n"
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    found = _run("ratings", PARCELS, tmp_path / "ada.csv", tmp_path / "bob.csv")
    assert found.exit_code == 0
    assert "first-reply · named · A1: mean 0.0, SD 2.8 (+2, -2); key +2" in found.output
    (tmp_path / "bob.csv").write_text("choice;criterion;value\nnobody;A1;1\n", encoding="utf-8")
    wrong = _run("ratings", PARCELS, tmp_path / "ada.csv", tmp_path / "bob.csv")
    assert wrong.exit_code == 1
    assert "bob.csv, row 2, column 1: There is no choice “nobody”." in wrong.output
