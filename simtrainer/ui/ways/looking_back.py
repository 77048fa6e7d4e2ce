"""The ways out of a debrief and back to it: the replay, another attempt beside this one, and files to keep or send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.report import Report
    from simtrainer.debrief.what_if import WhatIf
    from simtrainer.records.store import Attempt
    from simtrainer.ui.debrief.replay import ReplayScreen
    from simtrainer.ui.debrief.what_if import WhatIfScreen
    from simtrainer.ui.shared.run_bridge import RunBridge


class LookingBack(QObject):
    """Makes its screens when they are wanted, and lets them go after."""

    back = Signal()
    """To the debrief."""
    retry = Signal(object, int)
    """(bridge, actions): take a turn again."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self.screen: ReplayScreen | WhatIfScreen | None = None

    def holds(self, screen: QWidget) -> bool:
        """Whether a screen is one of these."""
        return self.screen is not None and screen is self.screen

    def replay(self, bridge: RunBridge, report: Report, turn: int, *, can_retry: bool) -> None:
        """Show the feed as it looked, from a turn."""
        from simtrainer.ui.debrief.replay import ReplayScreen

        screen = ReplayScreen(bridge.run, bridge.organisation, report, can_retry=can_retry, turn=turn)
        screen.retry.connect(lambda actions: self.retry.emit(bridge, actions))
        self._put_up(screen)

    def others(self, bridge: RunBridge) -> list[Attempt]:
        """The finished attempts at the same story that this one can stand beside.

        The one it was taken from comes first, then those taken from it, then the latest.
        """
        from simtrainer.records.errors import RecordsError

        here, store = bridge.attempt, self._desk.records()
        if here is None or store is None:
            return []
        try:
            found = store.attempts(bridge.scenario.id)
        except RecordsError:
            return []  # the debrief is whole without them
        found = [one for one in found if one.finished and one.mode != "shadow" and one.id != here.id]
        return sorted(found, key=lambda one: (one.id != here.parent, one.parent != here.id))

    def compare(self, bridge: RunBridge, report: Report, *, can_retry: bool) -> None:
        """Show this attempt beside another; Trouble when that other one can't be read."""
        from simtrainer.ui.debrief.what_if import WhatIfScreen

        others = self.others(bridge)
        if not others:
            return
        found = self.what_if(bridge, report, others[0])
        names = [(one.id, _name(one, bridge)) for one in others]
        screen = WhatIfScreen(found, names, others[0].id, can_retry=can_retry)

        def show(other: str) -> None:
            attempt = next(one for one in others if one.id == other)
            try:
                screen.show_found(self.what_if(bridge, report, attempt), other)
            except Trouble as trouble:
                messages.error(trouble.title, trouble.advice, trouble.detail)

        screen.other_wanted.connect(show)
        screen.retry.connect(lambda actions: self.retry.emit(bridge, actions))
        self._put_up(screen)

    def what_if(self, bridge: RunBridge, report: Report, other: Attempt) -> WhatIf:
        """This attempt beside another; Trouble when that one can't be read any more."""
        from simtrainer.debrief.what_if import Attempted, compare

        beside, _why = self._desk.reopen(other.id)
        try:
            here = bridge.attempt
            left = Attempted(tr("This attempt"), _when(here.started) if here else "", bridge.run, report)
            right = Attempted(_name(other, bridge, dated=False), _when(other.started), beside.run,
                              self._desk.report(beside))  # fmt: skip
            return compare(left, right, self._desk.library_of(bridge).moves)
        finally:
            beside.deleteLater()

    def export(self, bridge: RunBridge, report: Report, form: str, over: QWidget) -> None:
        """Ask where to, and write the debrief in a form: "html", "pdf", "csv" or "json"."""
        from PySide6.QtWidgets import QFileDialog

        from simtrainer.ui.shared.folders import documents

        offered = str(documents() / f"{report.scenario}-{'turns' if form == 'csv' else 'debrief'}.{form}")
        sorts = {
            "html": tr("Web page (*.html)"),
            "pdf": tr("PDF document (*.pdf)"),
            "csv": tr("Table (*.csv)"),
            "json": tr("Data (*.json)"),
        }
        name, _ = QFileDialog.getSaveFileName(over, tr("Save the debrief"), offered, sorts[form])
        if not name:
            return
        file = Path(name) if Path(name).suffix else Path(f"{name}.{form}")
        try:
            self._write(bridge, report, form, file)
        except OSError as error:
            messages.error(
                tr("The debrief can't be saved there: {reason}.", reason=error.strerror or str(error)),
                tr("Choose another folder, or free some space."),
            )
            return
        where = tr("{file} opens in any browser.", file=file) if form == "html" else tr("It is in {file}.", file=file)
        messages.info(tr("The debrief is saved."), where, file=file)

    def close(self) -> None:
        """Let go of what is shown."""
        screen, self.screen = self.screen, None
        if screen is not None:
            self._screens.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    # ---- inside

    def _write(self, bridge: RunBridge, report: Report, form: str, file: Path) -> None:
        if form == "csv":
            from simtrainer.debrief.table import turns_csv

            # spreadsheets take a file without the mark for one in an old encoding
            file.write_text(turns_csv(report), encoding="utf-8-sig", newline="")
        elif form == "json":
            import json

            from simtrainer.debrief.outcome import outcome_of

            told = outcome_of(bridge.run, self._desk.library_of(bridge), bridge.organisation).to_dict()
            file.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        elif form == "pdf":
            from simtrainer.ui.paper.document import write_pdf

            metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
            write_pdf(self._with_what_if(bridge, report), file, "A4" if metric else "Letter")
        else:
            from simtrainer.debrief.html import to_html

            file.write_text(to_html(self._with_what_if(bridge, report)), encoding="utf-8")

    def _with_what_if(self, bridge: RunBridge, report: Report) -> Report:
        """An attempt that took a turn again is told beside the one it was taken from."""
        parent = bridge.attempt.parent if bridge.attempt is not None else None
        before = next((one for one in self.others(bridge) if one.id == parent), None)
        if before is None:
            return report
        try:
            return report.told(what_if=self.what_if(bridge, report, before))
        except Trouble:
            return report  # the debrief is whole without it

    def _put_up(self, screen: ReplayScreen | WhatIfScreen) -> None:
        self.close()
        self.screen = screen
        screen.left.connect(self._leave)
        self._screens.addWidget(screen)
        self._show(screen)

    def _leave(self) -> None:
        self.back.emit()
        self.close()


def _when(started: str) -> str:
    """A time of the records in words, in the zone of this computer."""
    from simtrainer.days import long_time

    return long_time(datetime.fromisoformat(started).astimezone())


def _name(other: Attempt, bridge: RunBridge, *, dated: bool = True) -> str:
    here = bridge.attempt
    if here is not None and other.id == here.parent:
        name = tr("The attempt it was taken from")
    elif here is not None and other.parent == here.id:
        name = tr("Taken again from this attempt")
    else:
        name = tr("Another attempt")
    return tr("{name}, {when}", name=name, when=_when(other.started)) if dated else name
