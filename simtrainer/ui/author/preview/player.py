"""The play beside the text: it goes on through every edit, and begins at a beat with the state of a way to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from simtrainer.authoring.document import CannotEdit
from simtrainer.authoring.outside import write_whole
from simtrainer.authoring.plan_recorder import record_plan
from simtrainer.authoring.preview import Preview, Replayed
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.ways import Ways, ways_to
from simtrainer.engine.run import CannotDo
from simtrainer.library.beside import plans_beside
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.plans import Plan, read_plan
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.tr import tr

FOLLOW_AFTER = 150
"""Milliseconds of rest until a play goes on in the edited story."""


class PreviewPlayer(QObject):
    """Owns the Preview of a session. Nothing is played before somebody asks for it.

    While nobody sees the play (`watched` is False) an edit isn't played again: all of them are at the next look.
    """

    changed = Signal()
    """Something was done, or the story is another one."""
    asked = Signal(object)
    """Several ways lead to a beat (Ways): which one shall it be?"""
    refused = Signal(str)
    """Something isn't possible, and why."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.preview: Preview | None = None
        self.replayed: Replayed | None = None
        """What became of the play at the last edit; None when nothing did since the last act."""
        self._watched = True
        self._newer: Scenario | None = None
        self._soon = QTimer(self, singleShot=True, interval=FOLLOW_AFTER)
        self._soon.timeout.connect(self._follow)
        session.read.connect(self._read)

    @property
    def playing(self) -> bool:
        """Whether a play was begun."""
        return self.preview is not None

    def watch(self, on: bool) -> None:
        """Whether somebody sees the play from now on."""
        self._watched = on
        self._follow()

    def _catch_up(self) -> bool:
        newer, self._newer = self._newer, None
        if newer is None or self.preview is None:
            return False
        self.replayed = self.preview.update(newer)
        return True

    def begin(self) -> bool:
        """Begin at the start of the story, unless it was begun; False while there is nothing to play."""
        if self.preview is not None:
            if self._catch_up():
                self.changed.emit()
            return True
        good, library = self._session.good, self._session.library
        if good is None or good.scenario is None or library is None:
            self.refused.emit(tr("The text has errors. It can be played when they are mended."))
            return False
        self.preview = Preview(good.scenario, library)
        self.changed.emit()
        return True

    def play_from(self, node: str) -> None:
        """Begin at a beat, by the way there; where there are several that differ, `asked` says so."""
        if not self.begin():
            return
        assert self.preview is not None
        preview = self.preview
        explored = self._session.explored
        witness = explored.way_to(node) if explored is not None else None
        ways = ways_to(
            node,
            preview.scenario,
            preview.library,
            preview.organisation,
            acts=preview.acts,
            plans=self._plans(),
            witness=witness or (),
        )
        if not ways.ways:
            self.refused.emit(ways.why)
        elif len(ways.ways) == 1:
            self.take_way(ways, 0)
        else:
            self.asked.emit(ways)

    def take_way(self, ways: Ways, number: int) -> None:
        """Stand where a way leads."""
        assert self.preview is not None
        self.replayed = None
        self.preview.play(ways.ways[number].acts)
        self.changed.emit()

    def act(self, do: Callable[[Preview], object]) -> None:
        """Do something in the play; where the story doesn't allow it, it is said why."""
        if self.preview is None:
            return
        if self._catch_up():
            self.changed.emit()
        try:
            do(self.preview)
        except CannotDo as error:
            self.refused.emit(str(error))
            return
        self.replayed = None
        self.changed.emit()

    def back(self) -> None:
        """Take back the last act."""
        self.act(lambda preview: preview.back())

    def restart(self) -> None:
        """Begin the story again."""
        if self.preview is None:
            self.begin()
            return
        self.act(lambda preview: preview.restart())

    def record(self, name: str) -> Path | None:
        """Keep the play as a plan beside the file; the plan's file, None where that isn't possible."""
        self._catch_up()
        preview, path = self.preview, self._session.document.path
        if preview is None or path is None:
            self.refused.emit(tr("Save the story first: a plan is a file beside it."))
            return None
        file = path.with_name(f"{path.stem}.{name}.plan")
        text = record_plan(preview.acts, preview.outcome, finished=preview.run.finished)
        try:
            write_whole(file, text, over=True)
        except CannotEdit as error:
            self.refused.emit(f"{error.title} {error.advice}".strip())
            return None
        return file

    def _plans(self) -> Sequence[tuple[str, Plan]]:
        path = self._session.document.path
        if path is None:
            return ()
        found = plans_beside(path)
        return [(one.name.removeprefix(f"{path.stem}.").removesuffix(".plan"), read_plan(one)) for one in found]

    def _read(self, reading: Reading) -> None:
        if self.preview is None:
            return
        if reading.scenario is not None:
            self._newer = reading.scenario
            if self._watched:
                self._soon.start()

    def _follow(self) -> None:
        if self._watched and self._catch_up():
            self.changed.emit()
