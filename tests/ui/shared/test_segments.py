"""The segmented control and the search field by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QRadioButton

from simtrainer.ui.shared.segments import Option, Segments

OPTIONS = (Option("", "All", count="9"), Option("a", "Apples", count="4"), Option("b", "Pears", count="5"))


def opened(qtbot) -> Segments:
    """A control with the keyboard on the option that is on."""
    control = Segments("Fruit", OPTIONS, "a")
    qtbot.addWidget(control)
    control.show()
    qtbot.waitExposed(control)
    control.activateWindow()
    control.setFocus()
    QApplication.processEvents()
    return control


def test_arrows_choose_and_each_choice_is_told_once(qtbot) -> None:
    control = opened(qtbot)
    chosen = QSignalSpy(control.chosen)
    assert QApplication.focusWidget().accessibleName() == "Apples, 4"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert [chosen.at(n) for n in range(chosen.count())] == [["b"], ["a"]]
    assert control.value == "a"


def test_a_click_anywhere_on_a_segment_chooses_it(qtbot) -> None:
    control = opened(qtbot)
    pears = control.findChildren(QRadioButton)[2]
    qtbot.mouseClick(pears, Qt.MouseButton.LeftButton, pos=pears.rect().bottomRight() - pears.rect().topLeft())
    assert control.value == "b"


def test_other_options_keep_the_keyboard_and_the_choice(qtbot) -> None:
    control = opened(qtbot)
    told = QSignalSpy(control.chosen)
    control.set_options((OPTIONS[0], Option("a", "Apples", count="3")), "a")
    QApplication.processEvents()
    assert QApplication.focusWidget().accessibleName() == "Apples, 3"
    assert control.value == "a"
    assert told.count() == 0
