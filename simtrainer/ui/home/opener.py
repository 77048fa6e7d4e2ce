"""Opens what a card or a file stands for: the brief of a scenario, or what is wrong with its file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from simtrainer.library.cards import Card, read_card
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.home.findings import Finding, read_findings, remembered_finding
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.tr import tr

SUFFIXES = (".yaml", ".yml")
REPLY = ".simtrainer-reply"
PACK = ".simtrainer"


class Opener(QObject):
    """One thing at a time: while findings are shown, nothing else opens."""

    playable = Signal(str)
    """The path of a scenario that can be played."""
    unreadable = Signal(str)
    """A file can't be read at all: why."""
    reply = Signal(Path)
    """A reply to be read by a colleague, or one that comes back."""
    mended = Signal()
    """A file that couldn't be played can be by now."""

    def __init__(self, home: QWidget, folder: Path) -> None:
        super().__init__(home)
        self._home = home
        self._folder = folder
        self.sheet: Scrim | None = None

    def open(self, entry: Entry) -> None:
        """Tell that a scenario is to be played, or say what is wrong with it."""
        if self.sheet is not None:
            return
        if entry.broken:
            self._find_faults(entry.card)
        else:
            self.playable.emit(entry.card.path)

    def ask(self) -> None:
        """Ask for a file, and open it."""
        if self.sheet is not None:
            return
        from PySide6.QtWidgets import QFileDialog

        from simtrainer.ui.shared.folders import documents

        name, _ = QFileDialog.getOpenFileName(
            self._home,
            tr("Open a scenario"),
            str(documents()),
            tr("Scenarios and replies (*.yaml *.yml *.simtrainer *.simtrainer-reply);;All files (*)"),
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open the scenario in any file."""
        if path.suffix.lower() == REPLY:
            self.reply.emit(path)
            return
        if path.suffix.lower() == PACK:
            jobs.run(lambda: _opened(path), self._was_unpacked, lambda error: self._cant_read(path, error))
            return
        if path.suffix.lower() not in SUFFIXES:
            self.unreadable.emit(tr("{file} isn't a scenario. Scenarios are .yaml files.", file=path.name))
            return
        folder = self._folder
        jobs.run(lambda: read_card(path, folder), self._was_read, lambda error: self._cant_read(path, error))

    def _was_read(self, card: Card) -> None:
        if shiboken6.isValid(self):
            self.open(Entry(card))

    def _was_unpacked(self, path: Path) -> None:
        if shiboken6.isValid(self):
            self.mended.emit()  # home has a scenario more
            self.open_path(path)

    def _cant_read(self, path: Path, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        if advice := getattr(error, "advice", ""):
            self.unreadable.emit(f"{path.name}: {error} {advice}")
            return
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        self.unreadable.emit(tr("{file} can't be opened: {reason}.", file=path.name, reason=reason))

    def _find_faults(self, card: Card) -> None:
        remembered = [remembered_finding(line) for line in card.broken]

        def tell(found: tuple[Finding, ...]) -> None:
            if not shiboken6.isValid(self):
                return
            if found:
                self._tell_faults(card, found)
            else:
                self.mended.emit()
                self.playable.emit(card.path)

        jobs.run(lambda: read_findings(card.path), tell, lambda error: self._tell_faults(card, remembered))

    def _tell_faults(self, card: Card, findings: Sequence[Finding]) -> None:
        if not shiboken6.isValid(self) or self.sheet is not None or not self._home.isVisible():
            return
        from simtrainer.ui.home.findings_dialog import FindingsDialog

        self.sheet = FindingsDialog(self._home.window(), card.title, card.path, findings)
        self.sheet.closed.connect(self._uncovered)
        self.sheet.open_over()

    def _uncovered(self) -> None:
        self.sheet = None


def _opened(path: Path) -> Path:
    """The scenario of a pack, put among the user's own; PackRefused or OSError when that can't be."""
    from simtrainer.authoring.sharing.unpack import open_pack

    return open_pack(path).path
