"""The play screen as a screen reader has it: everything is read from, and done through, the accessible tree alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from simtrainer.engine.events import Published
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.announce import announced
from tests.ui.reading import Reader


@pytest.fixture
def reader(screen: PlayScreen, qtbot) -> Iterator[Reader]:
    QAccessible.setActive(True)
    yield Reader(screen, qtbot)
    QAccessible.setActive(False)


def test_a_story_can_be_played_and_read_without_looking(screen: PlayScreen, reader: Reader) -> None:

    # where we are, who asks, how long there is
    assert "Turn 1 of about" in reader.text()
    assert "Quipline, needs an answer" in reader.text()
    assert any(
        name.startswith("Post in focus. Mo Farrant on Quipline") for name in reader.names(QAccessible.Role.Border)
    )
    for name in ("Unhappy and right", "S3 limited", "The unit it is about", "File it"):
        reader.press(name)
    reader.press("Continue")

    # every choice with its number, its words, and why it is locked
    choices = [name for name in reader.names(QAccessible.Role.Button) if name.startswith("Choice ")]
    assert len(choices) == 3
    assert any("Own it, and say when. Mo, that dent left with us" in name for name in choices)
    assert any("Locked: Ask Joss first" in name for name in choices)
    assert any(name.startswith("Patience: 25 min of the story") for name in reader.names(QAccessible.Role.ProgressBar))
    assert announced()[-1].startswith("Turn 2. Mo Farrant says:")
    assert announced()[-1].endswith("3 choices. Patience 25 min.")

    reader.press_ending("Own it, and say when")

    # scores with their verdict and every note; what happened; the promise
    text = reader.text()
    assert "Authenticity, a person answered a person, +10." in text
    assert "Good, Ownership: It left with us: whose it was is said." in text
    assert "Policy, in line, +5." in text
    assert "Heat −8, 30 to 22" in text
    assert "Your promise by 11:00: how it happened" in text
    assert "Authenticity, a person answered a person" in announced()[-1]
    reader.press("Continue")

    reader.press_ending("Look it up for her")
    reader.press("Continue")
    reader.press_ending("Tell him")
    reader.press("Continue")
    assert "It ended well. A lamp and a sentence." in reader.text()


def test_every_post_is_read_in_its_channel(screen: PlayScreen, reader: Reader) -> None:
    for name in ("Unhappy and right", "S3 limited", "The unit it is about", "File it"):
        reader.press(name)
    reader.press("Continue")
    reader.press_ending("Own it, and say when")
    reader.press("Continue")
    reader.press_ending("Look it up for her")
    reader.press("Continue")
    shown: set[str] = set()
    for channel in screen.bridge.scenario.channels:
        screen.feed.show_channel(channel)
        shown |= set(reader.names(QAccessible.Role.ListItem))
    aloud = "\n".join(shown)
    for event in screen.bridge.run.events:
        if isinstance(event, Published) and event.post.source != "chatter":
            assert event.post.text in aloud
    assert "Your reply, turn 2." in aloud


def test_nothing_that_can_be_pressed_is_without_a_name(reader: Reader) -> None:
    roles = (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.EditableText)
    nameless = [role for role, name in reader.everything() if role in roles and not name.strip()]
    assert nameless == []
