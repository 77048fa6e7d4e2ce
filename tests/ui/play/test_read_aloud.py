"""The play screen as a screen reader has it: everything is read from, and done through, the accessible tree alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from simtrainer.engine.events import Published
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.announce import announced


class Reader:
    """What a screen reader can find and press."""

    def __init__(self, screen: PlayScreen, qtbot) -> None:
        self._screen = screen
        self._qtbot = qtbot

    def everything(self) -> list[tuple[QAccessible.Role, str]]:
        """Role and name of everything shown."""
        QApplication.processEvents()
        return [(item.role(), item.text(QAccessible.Text.Name)) for item in self._walk()]

    def names(self, role: QAccessible.Role) -> list[str]:
        """Names of everything of a role."""
        return [name for kind, name in self.everything() if kind == role]

    def text(self) -> str:
        """All names, one a line."""
        return "\n".join(name for _, name in self.everything())

    def press(self, start: str) -> None:
        """Press what is called so (by the beginning of its name)."""
        for item in self._walk():
            if item.text(QAccessible.Text.Name).startswith(start):
                actions = item.actionInterface()
                if actions is not None:
                    names = actions.actionNames()
                    press = QAccessibleActionInterface.pressAction()
                    actions.doAction(press if press in names else QAccessibleActionInterface.toggleAction())
                    # Qt shows a press for a moment before it does it
                    button = item.object()
                    self._qtbot.waitUntil(lambda button=button: not getattr(button, "isDown", bool)())
                    QApplication.processEvents()
                    return
        raise AssertionError(f"nothing to press is called {start!r} in:\n{self.text()}")

    def press_ending(self, end: str) -> None:
        """Press the choice whose words contain `end`, twice: select and send."""
        name = next(name for name in self.names(QAccessible.Role.Button) if end in name)
        self.press(name)
        self.press(name)

    def _walk(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(self._screen)]
        while waiting:
            item = waiting.pop(0)
            # a row scrolled out of sight counts as invisible, but a screen reader reads it all the same
            if item is None or (item.state().invisible and item.role() != QAccessible.Role.ListItem):
                continue
            yield item
            waiting[:0] = [item.child(number) for number in range(item.childCount())]


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
    for name in ("Unhappy and right", "S3 limited", "Unit", "File it"):
        reader.press(name)
    reader.press("Continue")

    # every choice with its number, its words, and why it is locked
    choices = [name for name in reader.names(QAccessible.Role.Button) if name.startswith("Choice ")]
    assert len(choices) == 3
    assert any("Own it, and say when. Mo, that dent left with us" in name for name in choices)
    assert any("Locked: Ask Joss first" in name for name in choices)
    assert any(name.startswith("Patience: 25 minutes") for name in reader.names(QAccessible.Role.ProgressBar))
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
    for name in ("Unhappy and right", "S3 limited", "Unit", "File it"):
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
