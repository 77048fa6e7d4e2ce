"""A file being written. Its text is the truth: every change is an edit of it, and every edit can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from simtrainer.authoring.history import History
from simtrainer.authoring.line_ends import LineEnds, plain
from simtrainer.authoring.outside import Stamp, read_whole, write_whole
from simtrainer.authoring.reading import Reading, Understand, as_scenario
from simtrainer.authoring.regraft import Change
from simtrainer.authoring.splices import CannotEdit as CannotEdit
from simtrainer.authoring.splices import Edit as Edit
from simtrainer.authoring.splices import Rename, ordered, spliced
from simtrainer.authoring.splices import Splice as Splice
from simtrainer.say import say

Listener = Callable[[Edit], None]
NEW_NAME = "scenario.yaml"
"""How a file without a place is called in findings."""


class Document:
    """One file: its text with plain line feeds, what was done to it, and what it says."""

    def __init__(self, text: str = "", path: Path | None = None, understand: Understand = as_scenario) -> None:
        self.path = path
        self.text, self.ends = plain(text)
        self.version = 0
        self.mark = False
        """Whether the file begins with a byte order mark."""
        self.stamp: Stamp | None = None
        """The file as it was when we read or wrote it last; None where there is none yet."""
        self._history = History()
        self._saved = (self.text, self.ends)
        self._saved_renames: tuple[Rename, ...] = ()
        self._differs: tuple[int, bool] = (0, False)
        self._understand = understand
        self._reading: Reading | None = None
        self._composed: Reading | None = None
        self._change: Change | None = None
        self._good: Reading | None = None
        self._listeners: list[Listener] = []

    @classmethod
    def open(cls, path: Path, understand: Understand = as_scenario) -> Document:
        """A document of a file; `CannotEdit` when it can't be read as text."""
        text, mark, stamp = read_whole(path)
        document = cls(text, path, understand)
        document.mark, document.stamp = mark, stamp
        return document

    # ---- what it says

    @property
    def reading(self) -> Reading:
        """What the text says now; nothing is read before it is asked for."""
        if self._reading is None or self._reading.version != self.version:
            file = NEW_NAME if self.path is None else str(self.path)
            earlier = None
            if self._composed is not None and self._change is not None:
                earlier = self._composed.source, self._change
            self._reading = Reading(self.version, self.text, file, self._understand, earlier)
        return self._reading

    def _since(self, splices: tuple[Splice, ...]) -> None:
        """Note what is about to change since the last text whose values were read."""
        reading = self._reading
        if reading is not None and reading.version == self.version and reading.is_composed:
            self._composed, self._change = reading, None
        start, end = splices[0].start, splices[-1].end
        size = end - start + sum(len(one.text) - (one.end - one.start) for one in splices)
        if self._change is None:
            self._change = Change(start, end, start + size)
        else:
            self._change = self._change.then(start, end, size)

    @property
    def good(self) -> Reading:
        """The last reading that had a scenario; the present one while there was none."""
        reading = self.reading
        if self._good is None or self._good.version != reading.version:
            if reading.scenario is not None:
                self._good = reading
        return reading if self._good is None else self._good

    @property
    def known(self) -> Reading | None:
        """The last good reading so far, without reading anything now."""
        reading = self._reading
        if reading is not None and reading.is_complete and reading.scenario is not None:
            self._good = reading
        return self._good

    def take(self, reading: Reading) -> bool:
        """Take over a reading that was completed elsewhere; False when the text has changed since."""
        if reading.scenario is not None and (self._good is None or self._good.version < reading.version):
            self._good = reading
        if reading.version != self.version:
            return False
        self._reading = reading
        return True

    # ---- changes

    @property
    def changed(self) -> bool:
        """Whether the text differs from what was saved."""
        if self._differs[0] != self.version:
            self._differs = (self.version, (self.text, self.ends) != self._saved)
        return self._differs[1]

    def apply(self, edit: Edit) -> None:
        """Make an edit. ValueError when its splices overlap or leave the text; a text that says nothing is no error."""
        splices = ordered(edit.splices, len(self.text))
        if all(self.text[one.start : one.end] == one.text for one in splices):
            return
        after = self.ends.changed(self.text, splices)
        self._history.note(self.text, edit, self.ends, after)
        self._make(edit, after)

    def undo(self) -> Edit | None:
        """Take back the last step; the edit that did it, None when there is nothing to undo."""
        step = self._history.back()
        if step is None:
            return None
        edit = Edit(step.forward.label, step.backward)
        self._make(edit, step.before)
        return edit

    def redo(self) -> Edit | None:
        """Do again what was undone last; the edit that did it, None when there is nothing."""
        step = self._history.forth()
        if step is None:
            return None
        edit = Edit(step.forward.label, step.forward.splices)
        self._make(edit, step.after)
        return edit

    def seal(self) -> None:
        """End a stretch of typing: what is typed next is undone on its own."""
        self._history.seal()

    @property
    def undo_label(self) -> str:
        """What `undo` would take back; empty when there is nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What `redo` would do again; empty when there is nothing."""
        return self._history.redo_label

    @property
    def history(self) -> tuple[str, ...]:
        """What was done and can be undone, the oldest first."""
        return self._history.labels

    def listen(self, callback: Listener) -> Callable[[], None]:
        """Be told of every change after it was made; call the result to hear no more."""
        self._listeners.append(callback)

        def stop() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return stop

    def _make(self, edit: Edit, ends: LineEnds) -> None:
        if edit.splices:
            self._since(ordered(edit.splices, len(self.text)))
        self.text = spliced(self.text, edit.splices)
        self.ends = ends
        self.version += 1
        for callback in tuple(self._listeners):
            callback(edit)

    # ---- the file

    def save(self, path: Path | None = None, over: bool = False) -> None:
        """Write the file, whole or not at all; `CannotEdit` when that isn't possible.

        A file that somebody else has changed is `ChangedOutside`; `over` writes upon it.
        """
        target = path or self.path
        if target is None:
            raise CannotEdit(say("This text has no file yet."), say("Say where it shall be kept."))
        known = self.stamp if self.path is not None and target == self.path else None
        self.stamp = write_whole(target, self.ends.written(self.text), self.mark, known, over or target != self.path)
        self.path = target
        self.seal()
        self.saved()

    @property
    def base(self) -> tuple[str, LineEnds]:
        """The text that was saved or opened last, which the file should have, and how its lines end."""
        return self._saved

    def stand_on(self, text: str, ends: LineEnds, digest: str) -> None:
        """Begin anew with a text that the file once had: saving finds out that it has become another one since."""
        self.text, self.ends = text, ends
        self.version += 1
        self._composed = self._change = None
        self.stamp = Stamp(-1, -1, digest) if digest and self.path is not None else self.stamp
        self._history = History()
        self.saved()

    @property
    def renames(self) -> tuple[Rename, ...]:
        """What has got another name since the file was saved; a name that was taken back counts the other way round."""
        then, now = self._saved_renames, self._history.renames
        same = 0
        while same < min(len(then), len(now)) and then[same] == now[same]:
            same += 1
        back = tuple((what, new, old) for what, old, new in reversed(then[same:]))
        return back + now[same:]

    def saved(self) -> None:
        """From now on the present text counts as saved."""
        self._saved = (self.text, self.ends)
        self._saved_renames = self._history.renames
        self._differs = (self.version, False)
