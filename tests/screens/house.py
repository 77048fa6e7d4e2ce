"""Make it ours, step by step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.ui.house.screen import HouseScreen
from simtrainer.ui.house.steps import PolicyStep, VoiceStep
from tests.library.test_house import POLICY
from tests.screens.picture import ALL, screen
from tests.screens.ways import open_window, settle


def house(step: str) -> HouseScreen:
    """The form of a lamp maker, at a step."""
    window = open_window()
    window.go_to("library")
    settle()
    window.shelving.make_ours()
    settle()
    form = window.shelving.house
    assert form is not None
    voice, policy = form.steps["voice"], form.steps["policy"]
    assert isinstance(voice, VoiceStep) and isinstance(policy, PolicyStep)
    voice.name.setText("Acme Lamps")
    voice.handle.setText("acmelamps")
    policy.text.setPlainText(POLICY)
    policy.split.click()
    form.show_step(step)
    settle(40)
    return form


@screen("14-house-voice")
def house_voice() -> QWidget:
    return house("voice").window()


@screen("14-house-policy", *ALL)
def house_policy() -> QWidget:
    return house("policy").window()


@screen("14-house-contacts")
def house_contacts() -> QWidget:
    return house("contacts").window()


@screen("14-house-times")
def house_times() -> QWidget:
    return house("times").window()


@screen("14-house-wrong")
def house_wrong() -> QWidget:
    form = house("voice")
    voice = form.steps["voice"]
    assert isinstance(voice, VoiceStep)
    voice.name.clear()
    form.save()
    settle()
    return form.window()
