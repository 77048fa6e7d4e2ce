"""Keeping what is written: saving, what another program did to the file, and leaving with something unsaved."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from simtrainer import paths
from simtrainer.authoring.backups import put_aside
from simtrainer.authoring.document import CannotEdit, Edit
from simtrainer.authoring.journal import Journal, Left
from simtrainer.authoring.line_ends import plain
from simtrainer.authoring.merge import edit_to, merge
from simtrainer.authoring.outside import ChangedOutside, is_same, read_whole
from simtrainer.ui.author.ask_bar import AskBar
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr

SYNC_AFTER = 1000
"""Milliseconds after a change until the journal is on the disk for certain."""
LOOK_EVERY = 2000
"""Milliseconds between two looks whether the file was changed by something else."""


class Saving(QObject):
    """`said` gives what went wrong: a title and an advice."""

    said = Signal(str, str)

    def __init__(self, session: Session, ask: AskBar, screen: QWidget) -> None:
        super().__init__(screen)
        self._session, self._ask, self._screen = session, ask, screen
        self._told: object = None
        self._left: Left | None = None
        self.journal = Journal(session.document, paths.journals())
        self._syncing = QTimer(self, singleShot=True, interval=SYNC_AFTER)
        self._syncing.timeout.connect(self._sync)
        session.changed.connect(self._changed)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look_outside)

    # ---- saving

    def save(self) -> bool:
        """Write the file; one without a place is asked for one. False when it wasn't written."""
        document = self._session.document
        if document.path is None:
            return self.save_as()
        return self._write(None)

    def save_as(self) -> bool:
        """Ask for a place, and write the file there."""
        from PySide6.QtWidgets import QFileDialog

        document = self._session.document
        folder = paths.own_scenarios()
        folder.mkdir(parents=True, exist_ok=True)
        start = document.path or folder / self._name()
        name, _ = QFileDialog.getSaveFileName(
            self._screen, tr("Save the story"), str(start), tr("Scenarios (*.yaml *.yml)")
        )
        return self._write(Path(name)) if name else False

    def _name(self) -> str:
        root = self._session.document.reading.find("id")
        return f"{root.text if root is not None and root.kind == 'scalar' else 'story'}.yaml"

    def _write(self, path: Path | None, *, over: bool = False) -> bool:
        document = self._session.document
        target = path or document.path
        if target is not None:
            # An earlier version that can't be put aside is no reason not to save.
            with suppress(OSError):
                put_aside(target, paths.backups(), datetime.now())
        try:
            self._session.save(path, over=over)
        except ChangedOutside:
            self._ask_outside()
            return False
        except CannotEdit as error:
            self.said.emit(error.title, error.advice)
            return False
        self._told = None
        self.forget()
        announce(self._screen, tr("Saved"))
        return True

    # ---- another program

    def watch(self, on: bool) -> None:
        """Look from time to time whether the file was changed by something else."""
        if on:
            self._looking.start()
        else:
            self._looking.stop()

    def look_outside(self) -> None:
        """Look now; a file that is another one is asked about once."""
        document = self._session.document
        if document.path is None or document.stamp is None or not self._ask.isHidden():
            return
        if is_same(document.path, document.stamp):
            return
        now = _time_of(document.path)
        if now != self._told:
            self._told = now
            self._ask_outside(take_focus=False)

    def _ask_outside(self, *, take_focus: bool = True) -> None:
        document = self._session.document
        assert document.path is not None
        name = document.path.name
        if not document.path.exists():
            self._ask.ask(
                tr("{file} is gone from the disk. What you wrote is still here.", file=name),
                [(tr("Write it anew"), lambda: self._keep_mine()), (tr("Leave it"), lambda: None)],
                take_focus=take_focus,
            )
            return
        self._ask.ask(
            tr("{file} was changed by another program.", file=name),
            [
                (tr("Keep mine"), lambda: self._keep_mine()),
                (tr("Take theirs"), self._take_theirs),
                (tr("Put both together"), self._merge),
                (tr("Not now"), lambda: None),
            ],
            take_focus=take_focus,
        )

    def _keep_mine(self) -> None:
        self._write(None, over=True)

    def _take_theirs(self) -> None:
        """The text of the disk, as a step that can be undone."""
        theirs = self._theirs()
        if theirs is None:
            return
        document = self._session.document
        document.apply(edit_to(document.text, theirs, tr("Take the text from the disk")))
        document.saved()
        self.forget()
        self._session.moved.emit()

    def _merge(self) -> None:
        """Put both together; where both changed the same lines it is asked which shall stand."""
        base = self._session.document.base[0]
        theirs = self._theirs()
        if theirs is None:
            return
        merged = merge(base, self._session.document.text, theirs)
        if not merged.conflicts:
            self._put(merged.text())
            return
        from simtrainer.ui.author.merge_sheet import MergeSheet

        sheet = MergeSheet(self._screen.window(), merged)
        sheet.chosen.connect(self._put)
        sheet.open_over()

    def _put(self, text: str) -> None:
        document = self._session.document
        document.apply(edit_to(document.text, text, tr("Put together with the text from the disk")))
        announce(self._screen, tr("Both texts are put together. Nothing is saved yet."))

    def _theirs(self) -> str | None:
        document = self._session.document
        assert document.path is not None
        try:
            whole, document.mark, document.stamp = read_whole(document.path)
        except CannotEdit as error:
            self.said.emit(error.title, error.advice)
            return None
        self._told = None
        text, document.ends = plain(whole)
        return text

    # ---- leaving

    def before_leaving(self, then: Callable[[], object]) -> None:
        """Do `then`, after what isn't saved was saved or given up."""
        document = self._session.document
        if not document.changed:
            self.forget()
            then()
            return
        name = document.path.name if document.path is not None else tr("this story")

        def saved() -> None:
            if self.save():
                then()

        def dropped() -> None:
            self.forget()
            then()

        self._ask.ask(
            tr("{file} has changes that aren't saved.", file=name),
            [(tr("Save and leave"), saved), (tr("Leave without saving"), dropped), (tr("Stay"), lambda: None)],
        )

    def forget(self) -> None:
        """Nothing needs to be restored: it was saved, or given up."""
        self.journal.saved()
        self._forget_left()

    def restored(self, left: Left) -> None:
        """The document was restored from what a program has left; that is kept until it stands elsewhere."""
        self._left = left

    def close(self) -> None:
        """Watch no more, and write no more. What isn't saved is there for the next start."""
        self._looking.stop()
        self._syncing.stop()
        self.journal.close()

    def _changed(self, _: Edit) -> None:
        if self.journal.file is not None:
            self._forget_left()
        if self.journal.trouble:
            self.said.emit(
                tr("What you write can't be kept aside: {why}.", why=self.journal.trouble), tr("Save often.")
            )
        if not self._syncing.isActive():
            self._syncing.start()

    def _sync(self) -> None:
        jobs.run(self.journal.sync, lambda _: None, lambda _: None)

    def _forget_left(self) -> None:
        left, self._left = self._left, None
        if left is not None:
            left.forget()


def _time_of(path: Path) -> object:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return "gone"
