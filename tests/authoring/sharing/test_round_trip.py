"""A scenario packed by one person and opened by another."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.authoring.sharing.archive import PackRefused
from simtrainer.authoring.sharing.pack import pack, save_pack
from simtrainer.authoring.sharing.unpack import look_into, open_pack
from simtrainer.debrief.plan_player import play_plan
from simtrainer.library.beside import picture_beside
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.references import load_in_library
from simtrainer.library.stage import stage
from simtrainer.scenario.plans import read_plan

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.mark.parametrize("path", find_scenarios(paths.scenarios()), ids=lambda path: path.stem)
def test_every_shipped_scenario_comes_out_as_it_went_in(path: Path, tmp_path: Path) -> None:
    library = Library.load()
    packed, file = save_pack(path, library, tmp_path)
    assert packed.missing == ()
    assert file.name == f"{path.stem}.simtrainer"
    opened = open_pack(file)
    assert not opened.known
    assert opened.path.read_bytes() == path.read_bytes()
    assert opened.path.is_relative_to(paths.own_scenarios())
    assert {one.name for one in opened.path.parent.glob("*.plan")} == {
        one.name for one in path.parent.glob(f"{path.stem}.*.plan")
    }
    plan = read_plan(opened.path.with_name(f"{path.stem}.best.plan"))
    assert play_plan(stage(opened.path, library), plan).held


def _house(folder: Path) -> Path:
    """A scenario of somebody's own: its organisation, rule pack, picture and translation beside it."""
    text = PARCELS.read_text(encoding="utf-8").replace("id: two-parcels", "id: our-parcels")
    text = text.replace("organisation: harrow-finch", "organisation: our-house").replace("[base", "[our-rules, base")
    text = text.replace("media/soaked-boxes.svg", "media/our-boxes.svg")
    (folder / "organisations").mkdir(parents=True)
    (folder / "rule-packs").mkdir()
    (folder / "media").mkdir()
    house = (paths.scenarios() / "organisations" / "harrow-finch.yaml").read_text(encoding="utf-8")
    house = house.replace("id: harrow-finch", "id: our-house").replace("S3: ", "S3: 1")
    (folder / "organisations" / "our-house.yaml").write_text(house, encoding="utf-8")
    pack = (paths.scenarios() / "rule-packs" / "us.yaml").read_text(encoding="utf-8").replace("id: us", "id: our-rules")
    (folder / "rule-packs" / "our-rules.yaml").write_text(pack, encoding="utf-8")
    shutil.copy(paths.scenarios() / "media" / "soaked-boxes.svg", folder / "media" / "our-boxes.svg")
    (folder / "ours.de.yaml").write_text("title: Zwei Pakete\n", encoding="utf-8")
    (folder / "ours.tired.plan").write_text("choose read-all\n", encoding="utf-8")
    scenario = folder / "ours.yaml"
    scenario.write_text(text, encoding="utf-8")
    return scenario


def test_what_a_scenario_brings_of_its_own_is_packed_and_found_again(tmp_path: Path) -> None:
    library = Library.load()
    scenario = _house(tmp_path / "mine")
    packed, file = save_pack(scenario, library)
    assert packed.missing == ()
    manifest, _files = look_into(file)
    names = {one.path for one in manifest.members}
    assert {
        "our-parcels.yaml",
        "our-parcels.de.yaml",
        "our-parcels.tired.plan",
        "organisations/our-house.yaml",
        "rule-packs/our-rules.yaml",
        "media/our-boxes.svg",
        "media/dry-lamp.svg",
    } <= names
    shutil.rmtree(tmp_path / "mine" / "organisations")
    opened = open_pack(file)
    assert [one.message for one in load_in_library(opened.path, library).errors] == []
    staged = stage(opened.path, library)
    assert staged.organisation.windows["S3"] > library.organisation("harrow-finch").windows["S3"]
    assert "our-rules" in [one.id for one in staged.library.rubric_for(staged.scenario).packs]
    found = picture_beside(opened.path, "media/our-boxes.svg")
    assert found is not None and found.is_relative_to(opened.path.parent)
    assert "our-house" not in library.organisations


def test_opening_writes_over_nothing(tmp_path: Path) -> None:
    library = Library.load()
    _packed, file = save_pack(PARCELS, library, tmp_path / "one.simtrainer")
    first = open_pack(file)
    assert open_pack(file) == type(first)(first.path, first.manifest, True)
    first.path.write_text(first.path.read_text(encoding="utf-8") + "# mine now\n", encoding="utf-8")
    second = open_pack(file)
    assert (second.path.parent.name, second.known) == ("two-parcels-2", False)
    assert first.path.read_text(encoding="utf-8").endswith("# mine now\n")
    assert sorted(one.name for one in paths.own_scenarios().iterdir()) == ["two-parcels", "two-parcels-2"]


def test_the_same_files_give_the_same_bytes_and_say_nothing_of_the_sender(tmp_path: Path) -> None:
    library = Library.load()
    copy = tmp_path / "kind" / "two-parcels.yaml"
    copy.parent.mkdir()
    for file in PARCELS.parent.glob("two-parcels.*"):
        shutil.copy(file, copy.parent)
    assert pack(PARCELS, library).data == pack(copy, library).data
    with zipfile.ZipFile(save_pack(PARCELS, library, tmp_path)[1]) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert str(tmp_path.parent) not in archive.read("manifest.json").decode()


def test_what_cannot_be_found_is_said_and_what_cannot_be_played_is_refused(tmp_path: Path) -> None:
    library = Library.load()
    scenario = _house(tmp_path / "mine")
    (tmp_path / "mine" / "media" / "our-boxes.svg").unlink()
    (tmp_path / "mine" / "organisations" / "our-house.yaml").unlink()
    assert pack(scenario, library).missing == ("the organisation “our-house”", "the picture “media/our-boxes.svg”")
    scenario.write_text("simtrainer: 1\nid: x\n", encoding="utf-8")
    with pytest.raises(PackRefused, match=r"can't be played as it is: line \d+"):
        pack(scenario, library)
