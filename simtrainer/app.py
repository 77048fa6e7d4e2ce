"""The composition root of the app: fonts, theme, window. Nobody imports it but `cli`."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.ui.rail import draw_mark
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.focus_ring import FocusRings
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.settings import language, settings
from simtrainer.ui.shared.stylesheet import STYLE, follow_theme, wear_sheet
from simtrainer.ui.shared.theme import load_fonts
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

log = logging.getLogger(__name__)


def main(scenario: Path | None = None) -> int:
    """Open the app, on a scenario when one is given; returns the exit code."""
    app = make_application(dressed=False)
    window = open_window(scenario)
    window.touring.offer()
    QTimer.singleShot(0, window, lambda: settle(app))
    _read_ahead(window)
    code = app.exec()
    del window  # it lived as long as the app ran
    return code


def _read_ahead(window: MainWindow) -> None:
    """Read what the screens after the first need, once that one stands."""
    from simtrainer.ui.ahead import ReadAhead

    ReadAhead(window)


def open_window(scenario: Path | None = None) -> MainWindow:
    """The window, shown: at home, or at once on the scenario in a file."""
    window = MainWindow(at_home=scenario is None)
    window.restore_place()
    if scenario is not None:
        window.begin(scenario)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wear_sheet(app)
    window.show()
    return window


def settle(app: QApplication) -> None:
    """What can wait for the first paint: the window's icon, and the collecting of garbage.

    What was made for the start is not looked through again.
    """
    app.setWindowIcon(_icon())
    gc.freeze()
    gc.enable()


def make_application(*, dressed: bool = True) -> QApplication:
    """The QApplication with fonts, theme, focus rings and the last resort; undressed where `open_window` follows."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("simtrainer")
    app.setDesktopFileName("simtrainer")
    speak(language())
    load_fonts()
    settings().apply()
    follow_theme(app)
    if dressed:
        wear_sheet(app)
    FocusRings(app)
    sys.excepthook = last_resort
    return app


def last_resort(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Whatever nobody foresaw: it is written to a file, said in words, and the app goes on.

    Every action was kept before it was shown, so there is nothing to save here.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    text = "".join(traceback.format_exception(kind, error, trace))
    log.error("unforeseen: %s", text)
    if not isinstance(QApplication.instance(), QApplication):
        return  # the app is closing: there is no window any more to say it in
    file = paths.user_data() / "last-error.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        where = tr("What happened is written in {file}; please send it to whoever keeps simtrainer for you.", file=file)
    except OSError:
        where = tr("Please tell whoever keeps simtrainer for you.")
    messages.error(
        tr("Something went wrong that we didn't foresee."), tr("Your practice is kept. {where}", where=where)
    )


def _icon() -> QIcon:
    from PySide6.QtGui import QIcon, QPainter, QPixmap

    picture = QPixmap(128, 128)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_mark(painter, 128)
    painter.end()
    return QIcon(picture)
