"""The Progress area: one's own progress and the programmes, a tab each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.ui.progress.facts import ProgressFacts
from simtrainer.ui.progress.overview import Overview
from simtrainer.ui.progress.programmes_tab import ProgrammesTab
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.scrim import is_stop
from simtrainer.ui.shared.tabs import TabBar
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

Tab = Literal["me", "programmes"]
PATIENCE = 300
"""Milliseconds of nothing before it is said that something is being read."""


class ProgressScreen(QWidget):
    """`read` gathers everything, off the GUI thread; `refresh()` reads again and keeps what was shown meanwhile."""

    started = Signal(str)
    """Ask refreshers, beginning with the card of this id ("" for the most urgent)."""
    signed = Signal(str, str, str)
    """Belt, evidence, and the name of who confirms it."""
    taken_back = Signal(int)
    """Number of a signature that doesn't hold."""
    begun = Signal(str, str)
    """"quiz" or "lessons", and the id of the one to begin for a belt."""
    opened = Signal(object)
    """The `StepFacts` of a programme to begin."""
    ticked = Signal(str, bool)
    """A talk of a programme was had, or wasn't."""
    save_wanted = Signal()
    check_wanted = Signal()
    name_wanted = Signal()

    def __init__(self, read: Callable[[], ProgressFacts]) -> None:
        super().__init__()
        self._read = read
        self.facts: ProgressFacts | None = None
        self._reading = False
        self._again = False
        self.tabs = TabBar(tr("Parts of your progress"))
        self.tabs.add("me", tr("My progress"))
        self.tabs.add("programmes", tr("Programmes"))
        self.overview, self.programmes = Overview(), ProgrammesTab()
        self._waiting = Text("", "body", "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        for page in (self._waiting, self.overview, self.programmes):
            self.pages.addWidget(page)
        self.banner = Banner("caution")
        self._tab: Tab = "me"
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: self._waiting.setText(tr("Reading what you have done so far…")))
        self._lay_out()
        self._connect()
        self.show_tab("me")

    # ---- what is shown

    @property
    def ready(self) -> bool:
        """Whether everything was read."""
        return self.facts is not None and not self._reading

    @property
    def tab(self) -> Tab:
        """The tab that is on."""
        return self._tab

    def show_tab(self, name: Tab) -> None:
        """Show a tab."""
        self._tab = name
        self.tabs.set_current(name)
        if self.facts is None:
            self.pages.setCurrentWidget(self._waiting)
        else:
            self.pages.setCurrentWidget(self.overview if name == "me" else self.programmes)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to what can be read."""
        if self.facts is not None and self._tab == "programmes":
            self.programmes.setFocus()
        elif self.facts is not None and self.overview.belts.buttons:
            self.overview.belts.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabs.buttons[self._tab].setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- reading

    def refresh(self) -> None:
        """Read everything anew."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        if self.facts is None:
            self._patience.start()
        jobs.run(self._read, self._was_read, self._was_not_read)

    def _was_read(self, facts: ProgressFacts) -> None:
        if not shiboken6.isValid(self):
            return
        self._patience.stop()
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()
            return
        first = self.facts is None
        waited = first and self.isVisible() and self.tabs.isAncestorOf(self.window().focusWidget() or self)
        place = self._place()
        self.facts = facts
        self.person.set_state(facts.person)
        self.person.setVisible(bool(facts.person))
        self.export.setEnabled(bool(facts.attempts))
        self.overview.show_facts(facts)
        self.programmes.show_programmes(facts.programmes)
        self.banner.say(facts.reason)
        self.show_tab(self._tab)
        if waited:
            self.setFocus()
        elif place is not None:
            self._go_back_to(*place)
        if facts.partial:
            self.refresh()

    def _place(self) -> tuple[type[QAbstractButton], str, str] | None:
        """The button that has the keyboard, as it can be found again when the cards have been made anew."""
        focus = self.window().focusWidget()
        if not isinstance(focus, QAbstractButton) or not self.pages.isAncestorOf(focus):
            return None
        return type(focus), focus.accessibleName(), focus.text()

    def _go_back_to(self, kind: type[QAbstractButton], name: str, text: str) -> None:
        """Give the keyboard to the button that is what another one was; to the area's first where there is none."""
        there = [one for one in self.pages.findChildren(kind) if is_stop(one)]
        same = [one for one in there if one.accessibleName() == name] or [one for one in there if one.text() == text]
        if same:
            same[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()

    def _was_not_read(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self._patience.stop()
        self._reading = False
        title = getattr(error, "title", "") or tr("Your progress can't be read.")
        self.banner.say(f"{title} {getattr(error, 'advice', '') or error}")
        if self.facts is None:
            self.facts = ProgressFacts()
            self.overview.show_facts(self.facts)
            self.show_tab(self._tab)

    # ---- building

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        top = QVBoxLayout(self._top)
        top.setContentsMargins(28, 0, 28, 0)
        top.setSpacing(0)
        bar = self._bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(Heading(tr("Progress"), "h2"))
        self.person = StatusChip("", "neutral", "user-round")
        self.person.hide()
        bar.addWidget(self.person)
        bar.addWidget(self.tabs)
        bar.addStretch(1)
        self.export = Button(tr("Export"), "secondary", icon="file-down")
        self.export.setAccessibleName(tr("Export the attempts as a table"))
        self.export.setEnabled(False)
        self.export.clicked.connect(self._export)
        bar.addWidget(self.export)
        top.addLayout(bar, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose)
        overview = self.overview
        overview.started.connect(self.started)
        overview.signed.connect(self.signed)
        overview.taken_back.connect(self.taken_back)
        overview.begun.connect(self.begun)
        overview.certificate.save_wanted.connect(self.save_wanted)
        overview.certificate.check_wanted.connect(self.check_wanted)
        overview.certificate.name_wanted.connect(self.name_wanted)
        self.programmes.opened.connect(self.opened)
        self.programmes.ticked.connect(self.ticked)
        QShortcut(QKeySequence("Ctrl+Alt+T"), self, self._turn)
        self.keys = ScreenKeys(self, _keys, self._parts)

    def _choose(self, name: str) -> None:
        self.show_tab("programmes" if name == "programmes" else "me")

    def _turn(self) -> None:
        if self._tab == "me":
            self.overview.attempts.turn()

    def _export(self) -> None:
        from simtrainer.ui.progress.saving import save_attempts

        if self.facts is not None:
            save_attempts(self.facts.attempts, self)

    def _parts(self) -> list[QWidget]:
        if self._tab == "me":
            return [self.tabs, *self.overview.cards(), self.export]
        return [self.tabs, *self.programmes.pickers[:1], self.programmes.page]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(32) + 28))


def _keys() -> Keys:
    return [
        (tr("Left, Right"), tr("from belt to belt, from attempt to attempt")),
        ("Enter", tr("unfold a belt; begin what is due")),
        ("Ctrl+Alt+T", tr("attempts as a table, and back")),
        (tr("Arrows"), tr("from cell to cell, in a table")),
        *everywhere(),
    ]
