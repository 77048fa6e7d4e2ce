"""Whose rules a scenario is played under: a company's own organisation file, and the rule packs that are on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.settings.organisation import OrganisationRow, PacksRow
from simtrainer.ui.settings.screen import SettingsScreen
from simtrainer.ui.shared.settings import settings

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A company's own organisation file."""
    shipped = (paths.scenarios() / "organisations" / "marlbeck-foods.yaml").read_text(encoding="utf-8")
    file = tmp_path / "our-house.yaml"
    file.write_text(
        shipped.replace("id: marlbeck-foods", "id: tallow-and-sons").replace("Marlbeck Foods", "Tallow and Sons"),
        encoding="utf-8",
    )
    return file


def test_an_attempt_keeps_the_organisation_it_was_begun_with(qtbot: QtBot, house: Path) -> None:
    desk = Desk(seed=lambda: 7)
    settings().set(organisation_file=str(house))
    bridge = desk.start(PARCELS, "practise", "untimed")
    assert bridge.organisation.name == "Tallow and Sons"
    assert bridge.choose(bridge.offers()[0].choices[0].choice.id)
    assert bridge.attempt is not None
    settings().set(organisation_file="")
    again = desk.resume(bridge.attempt.id)
    assert again.organisation.name == "Tallow and Sons"
    assert again.take_again(0)
    assert again.attempt is not None and again.attempt.organisation_file == str(house)
    house.unlink()
    with pytest.raises(Trouble) as trouble:
        desk.resume(bridge.attempt.id)
    assert "our-house.yaml" in trouble.value.title
    desk.close()


def test_a_pack_that_is_off_changes_no_score(qtbot: QtBot) -> None:
    desk = Desk(seed=lambda: 7)
    played = desk.stage(PARCELS).scenario.rule_packs
    pack = next(pack for pack in played if pack != "base")
    settings().set(rule_packs_off=(pack,))
    bridge = desk.start(PARCELS, "practise", "untimed")
    assert pack not in bridge.scenario.rule_packs
    assert pack not in {one.id for one in bridge.rubric.packs}
    assert pack not in desk.report(bridge).rule_packs
    assert bridge.attempt is not None
    settings().set(rule_packs_off=())
    assert pack not in desk.resume(bridge.attempt.id).scenario.rule_packs
    desk.close()


def test_a_file_is_read_before_it_is_taken(qtbot: QtBot, house: Path, tmp_path: Path) -> None:
    screen = SettingsScreen()
    qtbot.addWidget(screen)
    screen.show()
    row = screen.rows["organisation_file"]
    assert isinstance(row, OrganisationRow)
    broken = tmp_path / "broken.yaml"
    broken.write_text("simtrainer-organisation: 1\nid: [\n", encoding="utf-8")
    row.take(broken)
    qtbot.waitUntil(lambda: bool(row.wrong.text))
    assert "broken.yaml" in row.wrong.text
    assert (not row.detail.isHidden() and ":3:" in row.detail.text()) or ":2:" in row.detail.text()
    assert settings().now.organisation_file == ""
    row.take(house)
    qtbot.waitUntil(lambda: "Tallow and Sons" in row.path.accessibleName())
    assert settings().now.organisation_file == str(house)
    assert row.wrong.text == ""
    row.clear()
    assert settings().now.organisation_file == ""
    packs = screen.rows["rule_packs_off"]
    assert isinstance(packs, PacksRow)
    qtbot.waitUntil(lambda: bool(packs.boxes))


def test_switching_a_pack_off_is_kept(qtbot: QtBot) -> None:
    screen = SettingsScreen()
    qtbot.addWidget(screen)
    screen.show()
    packs = screen.rows["rule_packs_off"]
    assert isinstance(packs, PacksRow)
    qtbot.waitUntil(lambda: bool(packs.boxes))
    assert "base" not in packs.boxes
    packs.boxes["eu"].click()
    assert settings().now.rule_packs_off == ("eu",)
    packs.boxes["eu"].click()
    assert settings().now.rule_packs_off == ()
