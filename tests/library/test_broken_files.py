"""A library file with a mistake in it says what is wrong and where."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.reading.cases import read_cases
from simtrainer.library.reading.moves import read_moves
from simtrainer.library.reading.organisations import read_organisation
from simtrainer.library.reading.rubric import read_rubric, read_rule_pack
from simtrainer.scenario.diagnostics import Diagnostic

SHIPPED = paths.scenarios()
MOVES = Library(SHIPPED).moves
ORGANISATION = """simtrainer-organisation: 1
id: acme
name: Acme
handle: acme
windows: {S3: 90}
clauses:
  - {id: "2.1", criterion: P2, title: Private, text: "Kept private.", critical: C1}
contacts:
  legal: {name: Amara}
"""


def read(kind: str, path: Path) -> tuple[object, list[Diagnostic]]:
    match kind:
        case "moves":
            return read_moves(path)
        case "cases":
            return read_cases(path, MOVES)
        case "rubric":
            return read_rubric(path)
        case "pack":
            return read_rule_pack(path)
        case _:
            return read_organisation(path)


def text_of(kind: str) -> str:
    if kind == "organisation":
        return ORGANISATION
    name = "rule-packs/base.yaml" if kind == "pack" else f"{kind}.yaml"
    return (SHIPPED / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["moves", "cases", "rubric", "pack", "organisation"])
def test_the_file_as_it_is_has_nothing_wrong(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(text_of(kind), encoding="utf-8")
    value, diagnostics = read(kind, path)
    assert value is not None
    assert diagnostics == []


@pytest.mark.parametrize(
    ("kind", "old", "new", "code"),
    [
        ("moves", "stance: helpful", "stance: kind", "SIM104"),
        ("moves", "near: {escalate-lead: 0.3}", "near: {escalate-leed: 0.3}", "SIM212"),
        ("moves", "near: {escalate-lead: 0.3}", "near: {escalate-lead: 3}", "SIM105"),
        ("cases", "code: silence,", "code: silense,", "SIM104"),
        ("cases", "polarity: negative", "polarity: bad", "SIM104"),
        ("cases", "  lesson:", "  leson:", "SIM102"),
        ("cases", "  year: 2004", "  year: long ago", "SIM103"),
        ("rubric", "    weight: 20", "    wieght: 20", "SIM102"),
        ("rubric", "P: {one: 55, more: 40}", "P: {one: 55}", "SIM101"),
        ("rubric", "phases: {notice: 15,", "phases: {notise: 15,", "SIM102"),
        ("rubric", "S3: 120,", "S3: 100000000000000000,", "SIM105"),
        ("pack", "id: base", "id: The Base", "SIM201"),
        ("organisation", "{S3: 90}", "{S3: 0}", "SIM105"),
        ("organisation", "{S3: 90}", "{S9: 90}", "SIM102"),
        ("organisation", "critical: C1", "critical: C9", "SIM104"),
        ("organisation", "handle: acme", "handle:", "SIM107"),
        ("organisation", "handle: acme", 'handle: acme\ntones: ["red"]', "SIM103"),
        ("organisation", "  legal: {name: Amara}", "  legal: Amara", "SIM103"),
    ],
)
def test_a_mistake_is_found_at_its_line(kind: str, old: str, new: str, code: str, tmp_path: Path) -> None:
    text = text_of(kind)
    assert old in text
    path = tmp_path / "file.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    _value, diagnostics = read(kind, path)
    found = [one for one in diagnostics if one.code == code]
    assert found, diagnostics
    line = text[: text.index(old)].count("\n") + 1
    assert any(abs(one.place.line - line) <= 1 for one in found), (line, found)
    assert all(one.advice for one in found)


@pytest.mark.parametrize("text", ["", "- a list", "id: [", "\x00", "a: 1\na: 2"])
@pytest.mark.parametrize("kind", ["moves", "cases", "rubric", "pack", "organisation"])
def test_what_is_no_library_file_at_all_is_refused_without_an_exception(kind: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(text, encoding="utf-8")
    value, diagnostics = read(kind, path)
    assert value is None
    assert diagnostics


def test_a_missing_part_of_a_library_says_which_file(tmp_path: Path) -> None:
    with pytest.raises(BrokenLibrary) as broken:
        _ = Library(tmp_path).rubric
    assert "rubric.yaml" in broken.value.advice
    assert broken.value.diagnostics


def test_a_broken_organisation_is_left_out_of_the_list_and_explained_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / "organisations").mkdir()
    (tmp_path / "organisations" / "acme.yaml").write_text(ORGANISATION.replace("name: Acme", ""), encoding="utf-8")
    library = Library(tmp_path)
    assert dict(library.organisations) == {}
    with pytest.raises(BrokenLibrary) as broken:
        library.organisation("acme")
    assert [one.code for one in broken.value.diagnostics] == ["SIM101"]


@pytest.mark.parametrize(("kind", "folder"), [("organisation", "organisations"), ("pack", "rule-packs")])
def test_the_example_in_the_readme_is_right(kind: str, folder: str, tmp_path: Path) -> None:
    readme = (SHIPPED / folder / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "example.yaml"
    path.write_text(readme.partition("```yaml\n")[2].partition("```")[0], encoding="utf-8")
    value, diagnostics = read(kind, path)
    assert diagnostics == []
    assert value is not None


def test_a_rubric_without_bands_is_refused(tmp_path: Path) -> None:
    text = text_of("rubric")
    start = text.index("\nbands:") + 1
    end = start + next(found.end() for found in re.finditer(r"\n(?=\S)", text[start:]))
    path = tmp_path / "file.yaml"
    path.write_text(f"{text[:start]}bands: []\n{text[end:]}", encoding="utf-8")
    value, diagnostics = read("rubric", path)
    assert value is None
    assert ["bands" in one.path for one in diagnostics] == [True]
