"""No text is cut or lies over another: on the smallest window, and at 200 %, in every picture of a main screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.theme import theme
from tests.screens.fit import misfits
from tests.screens.picture import LARGE, LIGHT, PICTURES, SMALL
from tests.screens.take import AREAS
from tests.screens.ways import settle
from tests.ui.rest import leave_all

_ = AREAS  # importing them registers their pictures
FITS = [name for name, picture in PICTURES.items() if {SMALL, LARGE} & {*picture.looks}]


@pytest.fixture
def nothing_left(qtbot) -> Iterator[None]:
    yield
    leave_all(qtbot)


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("name", FITS)
def test_every_text_has_room(name: str) -> None:
    window = PICTURES[name].build().window()
    window.resize(*SMALL.size)
    settle()
    assert misfits(window) == [], SMALL.name
    # as somebody does who finds it too small to read
    theme().set_text_scale(LARGE.text)
    window.resize(*LARGE.size)
    settle()
    assert misfits(window) == [], LARGE.name


GERMAN = ("01-home-twelve", "02-brief-chosen", "03c-play-own-feedback", "04-debrief-readiness")
"""German words are longer; a picture of each main screen, where they are many."""


@pytest.fixture
def german() -> Iterator[None]:
    settings().set(language="de")
    speak("de")
    yield
    speak("en")


@pytest.mark.usefixtures("nothing_left", "german")
@pytest.mark.parametrize("name", GERMAN)
def test_every_german_text_has_room(name: str) -> None:
    window = PICTURES[name].build().window()
    for look in (LIGHT, SMALL, LARGE):
        theme().set_text_scale(look.text)
        window.resize(*look.size)
        settle()
        assert misfits(window) == [], look.name


# ---- what the check sees


class Painted(QWidget):
    """Paints words where it is told, as a delegate does."""

    def __init__(self, *words: tuple[str, int, int], clip: QRect | None = None) -> None:
        super().__init__()
        self._words = words
        self._clip = clip
        self.resize(300, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme().font("body"))
        if self._clip is not None:
            painter.setClipRect(self._clip)
        for words, x, y in self._words:
            painter.drawText(x, y, words)
        painter.end()


def shown(qtbot, widget: QWidget, width: int = 300, height: int = 100) -> QWidget:
    window = QWidget()
    widget.setParent(window)
    widget.setGeometry(0, 0, width, height)
    qtbot.addWidget(window)
    window.resize(400, 200)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.mark.parametrize(
    ("widget", "size", "said"),
    [
        (lambda: Painted(("Twelve questions", 10, 40), ("Twenty answers", 40, 42)), (300, 100), "is painted over"),
        (lambda: Painted(("Twelve questions", 220, 40)), (300, 100), "its widget ends at"),
        (lambda: Painted(("Twelve questions", 10, 40), clip=QRect(0, 0, 60, 80)), (300, 100), "clipped to"),
        (lambda: Text("A label with more words than there is room for"), (60, 20), "px of width"),
        (lambda: Text("Some words that go on and on and on and on", wrap=True), (80, 20), "px of height"),
        (lambda: Button("A button that says too much"), (60, 36), "px of width"),
    ],
    ids=["painted over", "over the edge", "clipped", "label", "wrapped label", "button"],
)
def test_what_is_cut_or_covered_is_seen(qtbot, widget, size: tuple[int, int], said: str) -> None:
    window = shown(qtbot, widget(), *size)
    assert any(said in one for one in misfits(window)), misfits(window)


def test_labels_over_each_other_are_seen(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for left in (0, 30):
        label = QLabel("Twelve questions", window)
        label.setGeometry(left, 0, 120, 20)
    window.resize(300, 60)
    window.show()
    assert any("lies over" in one for one in misfits(window))


def test_what_fits_and_what_says_that_there_is_more_is_well(qtbot) -> None:
    window = QWidget()
    line = QHBoxLayout(window)
    line.addWidget(ElidedText("A label that has more words than there is room for, and says so"))
    line.addWidget(Button("A button that says too much", elides=True))
    line.addWidget(Painted(("Twelve", 10, 40), ("Twenty", 10, 70)))
    qtbot.addWidget(window)
    window.resize(260, 120)
    window.show()
    assert misfits(window) == []
