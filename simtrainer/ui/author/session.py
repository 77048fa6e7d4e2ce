"""One document being written, for all its views: changes, what it says, what is wrong with it, what is selected.

The text is read and checked in the thread pool. Each result belongs to a version of the text; what comes too late for
it is dropped, and the newest text is read next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.authoring.document import CannotEdit, Document, Edit
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.source import set_aside
from simtrainer.ui.shared import jobs

if TYPE_CHECKING:
    from simtrainer.authoring.reading import Reading
    from simtrainer.checking.explored import Explored
    from simtrainer.checking.prove import Proved
    from simtrainer.library.catalogue import Library
    from simtrainer.library.stage import Stage

READ_AFTER = 30
"""Milliseconds after a change until the text is read: keys that come together are read together."""
CHECK_AFTER = 250
"""Milliseconds of rest until a scenario is proved."""
CHECK_SECONDS = 8.0
LARGE = 250_000
"""Characters from which a story is left out of cyclic collections while it is open."""


class Session(QObject):
    """What the views of the workspace share. Views change the document by `apply` only."""

    changed = Signal(object)
    """The text has changed by this Edit."""
    read = Signal(object)
    """The present text was read: a complete Reading. Its scenario is None while the text has errors."""
    checked = Signal(object)
    """All findings of the present text, those of the library and of the proof too: a tuple of Diagnostics."""
    busy = Signal(bool)
    """Whether the text is being read or proved."""
    selected = Signal(str)
    """A path is selected ("nodes.first-post.choices.answer-her", "personas.sam", "" for nothing)."""
    shown = Signal(int, int)
    """Characters of the text that somebody asked to see in the YAML."""
    moved = Signal()
    """The file is another one, or was saved."""
    tried = Signal(object)
    """Test plays came to an end: their Trials, None when they no longer fit the story."""
    refused = Signal(str, str)
    """Something can't be edited so: what is in the way and what to do."""

    def __init__(
        self, document: Document, library: Callable[[], Library] | None = None, parent: QObject | None = None
    ) -> None:
        """`library` gives the library that names are looked up in; it is called in the pool. None looks up nothing."""
        super().__init__(parent)
        self.document = document
        self._library = library
        self._known: Library | None = None
        self._selection = ""
        self._findings: tuple[Diagnostic, ...] = ()
        self._others: tuple[Diagnostic, ...] = ()
        self._own: frozenset[tuple[str, str]] = frozenset()
        self._last: Reading | None = None
        self._proved: tuple[int, Proved] | None = None
        self._trials: object | None = None
        self._reading = False
        self._cancelled = [False]
        if len(document.text) > LARGE:
            set_aside(self, on=True)
        self._stop = document.listen(self._heard)
        self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._soon.timeout.connect(self._read)
        self._rest = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._rest.timeout.connect(self._check)
        self._idle = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._idle.timeout.connect(self._look_through)
        self._soon.start()

    # ---- what there is

    @property
    def library(self) -> Library | None:
        """The library of the story; None without one. It is read when it wasn't yet, which takes a moment."""
        return self._looked_up()

    @property
    def library_now(self) -> Library | None:
        """The library, as far as it was read already."""
        return self._known

    @property
    def reading(self) -> Reading | None:
        """The last text that was read whole; None before the first."""
        return self._last

    @property
    def good(self) -> Reading | None:
        """The last text that had a scenario; None while there was none."""
        return self.document.known

    @property
    def in_step(self) -> bool:
        """Whether what was read is the text as it stands, and a scenario."""
        last = self._last
        return last is not None and last.version == self.document.version and last.scenario is not None

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What was found last, worst first within the order of the text."""
        return self._findings

    @property
    def explored(self) -> Explored | None:
        """What was proved last of which situations can be reached; None before."""
        return None if self._proved is None else self._proved[1].explored

    @property
    def proved(self) -> Proved | None:
        """The last proof; None before the first."""
        return None if self._proved is None else self._proved[1]

    @property
    def trials(self) -> object | None:
        """The last test plays, as far as they fit the story still."""
        return self._trials

    @property
    def selection(self) -> str:
        """The path that is selected, "" for nothing."""
        return self._selection

    # ---- doing

    def apply(self, edit: Edit) -> None:
        """Make an edit."""
        self.document.apply(edit)

    def edit(self, make: Callable[[], Edit]) -> bool:
        """Make the edit that a function gives; False when it can't be made, and then it is said why."""
        try:
            self.document.apply(make())
        except CannotEdit as error:
            self.refused.emit(error.title, error.advice)
            return False
        return True

    def undo(self) -> None:
        """Take back the last step, wherever it was made."""
        self.document.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.document.redo()

    def go_to(self, steps: int) -> None:
        """Go back or forth in the history until so many steps are done."""
        while len(self.document.history) > steps and self.document.undo() is not None:
            pass
        while len(self.document.history) < steps and self.document.redo() is not None:
            pass

    def select(self, path: str) -> None:
        """Select a path, in all views."""
        if path != self._selection:
            self._selection = path
            self.selected.emit(path)

    def show_text(self, start: int, end: int) -> None:
        """Show characters of the text in the YAML."""
        self.shown.emit(start, end)

    def save(self, path: Path | None = None, *, over: bool = False) -> None:
        """Write the file; CannotEdit when that isn't possible."""
        from simtrainer.authoring.plans_beside import save_with_plans

        before = self.document.path
        try:
            save_with_plans(self.document, path, over)
        finally:
            # The story may be saved where one of its plans couldn't be.
            if self.document.path != before:
                self.forget_library()  # other houses may lie beside it there
            self.moved.emit()

    def keep_trials(self, trials: object | None) -> None:
        """Keep what test plays have found, for the map and the drawer."""
        self._trials = trials
        self.tried.emit(trials)

    def read_now(self) -> Reading:
        """The present text, read here and now: for an edit that must know it."""
        reading = self.document.reading.complete()
        self._took(reading)
        return reading

    def forget_library(self) -> None:
        """The library may be another one now: read it anew at the next check."""
        self._known = None
        if self._last is not None:
            self._later(self._rest)

    def _looked_up(self) -> Library | None:
        """The library, read at first use; on any thread."""
        if self._known is None and self._library is not None:
            self._known = self._library()
        return self._known

    def close(self) -> None:
        """Nothing more is read or said."""
        set_aside(self, on=False)
        self._cancelled[0] = True
        self._stop()
        self._closed = True
        for timer in (self._soon, self._rest, self._idle):
            timer.stop()

    def _later(self, timer: QTimer) -> None:
        if not self._closed:  # a job may end after that
            timer.start()

    # ---- reading and checking

    def _heard(self, edit: Edit) -> None:
        self._cancelled[0] = True
        self._rest.stop()
        self._idle.stop()
        if not self._soon.isActive():
            self._soon.start()
        self.changed.emit(edit)

    def _read(self) -> None:
        if self._reading:
            return  # when it ends, the newest text is next
        reading = self.document.reading
        if reading.is_complete:
            self._took(reading)
            return
        self._reading = True
        self.busy.emit(True)
        jobs.run(reading.complete, self._was_read, self._not_read)

    def _was_read(self, reading: Reading) -> None:
        if not shiboken6.isValid(self):
            return
        self._reading = False
        if reading.version != self.document.version:
            self.document.take(reading)
            self._soon.start()
            return
        self._took(reading)

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        raise error  # a fault of ours: the loader raises nothing for what a file holds

    def _took(self, reading: Reading) -> None:
        new = self._last is not reading
        self.document.take(reading)
        self._last = reading
        if not new:
            return
        self._later(self._idle)
        own, before = _named(reading.findings), self._own
        self._own = own
        self.read.emit(reading)
        if reading.scenario is None or self._library is None:
            self._findings = reading.findings
            self.checked.emit(self._findings)
            self.busy.emit(False)
            return
        if own != before:
            # What the library and the proof have found stands until they have looked again.
            others = [one for one in self._others if (one.code, one.path) not in own]
            self._findings = _in_order([*reading.findings, *others])
            self.checked.emit(self._findings)
        self._later(self._rest)

    def _look_through(self) -> None:
        # Hovering, renaming and deleting ask for it; of a long story it takes a second or two.
        reading = self._last
        if reading is not None:
            jobs.run(lambda: _index(reading, lambda: self._last is not reading), lambda _: None, _fault)

    def _check(self) -> None:
        reading = self._last
        if reading is None or reading.scenario is None or reading.version != self.document.version:
            return
        assert self._library is not None
        path, before = self.document.path, self.proved
        cancelled = self._cancelled = [False]

        def found(result: tuple[tuple[Diagnostic, ...], Proved | None]) -> None:
            if not shiboken6.isValid(self):
                return
            if cancelled[0]:
                return
            findings, proved = result
            if proved is not None:
                self._proved = reading.version, proved
            self._findings = findings
            self._others = tuple(one for one in findings if (one.code, one.path) not in self._own)
            self.busy.emit(False)
            self.checked.emit(findings)

        def failed(error: Exception) -> None:
            if not cancelled[0] and shiboken6.isValid(self):
                self.busy.emit(False)
            raise error

        def work() -> tuple[tuple[Diagnostic, ...], Proved | None]:
            library = self._looked_up()
            assert library is not None
            return _checked(reading, path, library, before, lambda: cancelled[0])

        jobs.run(work, found, failed)


def _index(reading: Reading, stale: Callable[[], bool]) -> None:
    """Find what refers to what in a text, where nobody waits for it; both are kept for whoever asks."""
    from simtrainer.authoring.completion import fields_of
    from simtrainer.authoring.references import references

    if not stale():
        references(reading, fields_of(reading.text))


def _fault(error: Exception) -> None:
    raise error  # the text was read: what it refers to can be found


def _named(findings: Iterable[Diagnostic]) -> frozenset[tuple[str, str]]:
    """Findings by what and where, whatever line that is on now."""
    return frozenset((one.code, one.path) for one in findings)


def _in_order(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(findings, key=lambda one: (one.place.start, one.place.line, one.code)))


def staged(reading: Reading, path: Path | None, library: Library) -> Stage | None:
    """The scenario of a reading, dressed and ready to play; None where it isn't one or its house isn't known."""
    from simtrainer.library.dress import dress, dress_organisation
    from simtrainer.library.stage import Stage

    scenario = reading.scenario
    house = None if scenario is None else library.organisations.get(scenario.organisation)
    if scenario is None or house is None:
        return None
    return Stage(path or Path(reading.file), dress(scenario, house), dress_organisation(house), library)


def _checked(
    reading: Reading, path: Path | None, library: Library, before: Proved | None, cancelled: Callable[[], bool]
) -> tuple[tuple[Diagnostic, ...], Proved | None]:
    """All findings of a text: its own, the library's, its craft and spelling, and those of the proof."""
    from simtrainer.authoring.checks import all_findings
    from simtrainer.checking.limits import Limits

    ready = staged(reading, path, library)
    found, proved = all_findings(reading, ready, library, path, Limits(seconds=CHECK_SECONDS), cancelled, before)
    return tuple(found), proved
