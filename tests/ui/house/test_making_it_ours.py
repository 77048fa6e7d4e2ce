"""From a policy's text to a house that every scenario is played for, by keyboard, with nothing lost on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.ui.desk import Desk
from simtrainer.ui.house.screen import HouseScreen
from simtrainer.ui.house.steps import ContactsStep, PolicyStep, TimesStep, VoiceStep
from simtrainer.ui.shared.settings import settings
from tests.library.test_house import POLICY
from tests.screens.ways import PARCELS, scenario


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load()


@pytest.fixture
def form(qtbot: QtBot, library: Library) -> HouseScreen:
    return opened(qtbot, library)


def opened(qtbot: QtBot, library: Library) -> HouseScreen:
    """The form as it opens, with its preview."""
    screen = HouseScreen(lambda: library)
    qtbot.addWidget(screen)
    screen.resize(1360, 860)
    screen.open_draft()
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    qtbot.waitUntil(lambda: bool(screen.preview.said))
    return screen


def steps(form: HouseScreen) -> tuple[VoiceStep, PolicyStep, ContactsStep, TimesStep]:
    voice, policy, contacts, times = form.steps.values()
    assert isinstance(voice, VoiceStep) and isinstance(policy, PolicyStep)
    assert isinstance(contacts, ContactsStep) and isinstance(times, TimesStep)
    return voice, policy, contacts, times


def test_a_policy_becomes_a_house_that_scenarios_are_played_for(qtbot: QtBot, form: HouseScreen) -> None:
    voice, policy, contacts, times = steps(form)
    assert voice.name.hasFocus()
    qtbot.keyClicks(voice.name, "Acme Lamps")
    qtbot.keyClicks(voice.handle, "acmelamps")
    qtbot.waitUntil(lambda: "@acmelamps" in form.preview.said and "Acme Lamps" in form.preview.said)
    form.show_step("policy")
    policy.text.setPlainText(POLICY)
    qtbot.keyClick(policy.split, Qt.Key.Key_Return)
    assert [row.about.value for row in policy.rows] == ["P1", "P2", "P2", "P5", "P6", "P4", "P7", ""]
    assert "gifted" in policy.rows[0].why.text() and "Left out" in policy.rows[-1].why.text()
    policy.rows[-1].about.set_value("P7")
    assert policy.rows[-1].why.text() == "As you chose."
    form.show_step("contacts")
    qtbot.keyClicks(contacts.rows[0].name, "Ann Other")
    form.show_step("times")
    times.first[2].setValue(90)
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    file = paths.own_organisations() / "acme-lamps.yaml"
    assert file.is_file() and form.banner.text == ""
    assert settings().now.organisation_file == str(file)
    desk = Desk(seed=lambda: 7)
    staged = desk.stage(scenario(PARCELS))
    assert staged.organisation.name == "Acme Lamps"
    assert staged.organisation.minutes["S3"] == 90
    assert staged.organisation.contacts["duty"].name == "Ann Other"
    assert [clause.id for clause in staged.organisation.clauses][:2] == ["1", "2"]
    assert "@acmelamps" in "".join(post.text for post in staged.scenario.nodes["soaked"].posts)


def test_a_policy_that_was_only_pasted_is_split_before_it_is_saved(qtbot: QtBot, form: HouseScreen) -> None:
    voice, policy, *_ = steps(form)
    qtbot.keyClicks(voice.name, "Acme Lamps")
    qtbot.keyClicks(voice.handle, "acmelamps")
    policy.text.setPlainText("1. Refunds above 50 euro go to the manager.")
    qtbot.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "go to the manager" in (paths.own_organisations() / "acme-lamps.yaml").read_text(encoding="utf-8")
    assert policy.isVisible(), "so that it can be looked over"
    assert policy.count.text() == "1 clause, in use"
    assert "look them over" in form.kept.text()


def test_what_is_typed_is_there_again(qtbot: QtBot, form: HouseScreen, library: Library) -> None:
    voice, policy, _, _ = steps(form)
    qtbot.keyClicks(voice.name, "Acme")
    policy.text.setPlainText(POLICY)
    policy.split.click()
    policy.rows[0].about.set_value("P5")
    qtbot.waitUntil(lambda: form.kept.accessibleName() == "Draft kept.")
    form.hide()
    again = opened(qtbot, library)
    voice, policy, _, _ = steps(again)
    assert voice.name.text() == "Acme" and policy.text.toPlainText() == POLICY
    assert [row.about.value for row in policy.rows][:2] == ["P5", "P2"]


def test_what_is_wrong_is_said_at_its_field_and_taken_back(qtbot: QtBot, form: HouseScreen) -> None:
    voice, policy, _, _ = steps(form)
    policy.text.setPlainText("1. Never share personal data.\n1. Sign with your name.")
    policy.split.click()
    policy.rows[1].number.setText("1")
    form.save()
    assert not paths.own_organisations().exists()
    assert form.choose.value == "voice" and voice.isVisible()
    assert "no name" in voice.fields["name"].note.text()
    assert "one number" in policy.rows[1].number_field.note.text()
    qtbot.keyClicks(voice.name, "Acme")
    qtbot.waitUntil(lambda: not voice.fields["name"].note.isVisibleTo(voice))
    qtbot.keyClicks(voice.handle, "acme")
    policy.rows[1].number.setText("2")
    form.save()
    assert (paths.own_organisations() / "acme.yaml").is_file()


def test_a_saved_house_is_edited_under_its_own_id(qtbot: QtBot, form: HouseScreen, library: Library) -> None:
    voice, _, _, _ = steps(form)
    voice.name.setText("Acme")
    voice.handle.setText("acme")
    form.use.setChecked(False)
    form.save()
    assert settings().now.organisation_file == ""
    file = paths.own_organisations() / "acme.yaml"
    form.open_file(file)
    assert voice.name.text() == "Acme"
    voice.name.setText("Acme & Daughters")
    form.save()
    assert [one.name for one in paths.own_organisations().iterdir()] == ["acme.yaml"]
    assert library.organisation_file(file).name == "Acme & Daughters"


def test_a_damaged_draft_or_file_is_no_reason_not_to_open(qtbot: QtBot, library: Library, form: HouseScreen) -> None:
    paths.house_draft().parent.mkdir(parents=True, exist_ok=True)
    paths.house_draft().write_bytes(b"\xff\xfe{")
    form.open_draft()
    voice, _, _, _ = steps(form)
    assert voice.name.text() == ""
    broken = paths.user_data() / "broken.yaml"
    broken.write_text("simtrainer-organisation: 1\nname: [", encoding="utf-8")
    form.open_file(broken)
    assert "broken.yaml" in form.banner.text
