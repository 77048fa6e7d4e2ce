"""The story of a session as its pictures need it, one for all views: beats, and what is known of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from simtrainer.authoring.marks import Chips, Marks, chips_of, marks_of
from simtrainer.authoring.story import Story, story_of
from simtrainer.library.catalogue import BrokenLibrary
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from simtrainer.authoring.reading import Reading
    from simtrainer.scenario.source import Value

LARGE = 250_000
"""Characters from which a story is made out in the pool."""


class Known(QObject):
    """Follows a session. Where the text can't be read, the last story that could be stays."""

    story_changed = Signal()
    marks_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.story = Story()
        self.marks = Marks()
        self.stale_since: datetime | None = None
        """Since when the text couldn't be read; None while it can."""
        self.readable: Reading | None = None
        """The last text that could be read; None before the first."""
        self._read_at = datetime.now()
        self._chips: Mapping[str, Chips] = {}
        self._explored: object | None = None
        self._proved: frozenset[str] = frozenset()
        session.read.connect(self._read)
        session.checked.connect(self._checked)
        session.tried.connect(self._remark)
        if session.reading is not None:
            self._read(session.reading)

    @classmethod
    def of(cls, session: Session) -> Known:
        """The one of a session."""
        return session.findChild(cls) or cls(session)

    def stale_words(self, what: str) -> str:
        """That what is shown ("map") isn't of the present text, "" when it is."""
        if self.stale_since is None:
            return ""
        if self.readable is None:
            return tr("The text can’t be read. Problems says where; mend it in YAML.")
        time = f"{self.stale_since:%H:%M}"
        return tr("The text can’t be read now: this is the {what} of {time}", what=what, time=time)

    def _read(self, reading: Reading) -> None:
        root = reading.source.root
        if root is None or root.kind != "mapping":
            self.stale_since = self.stale_since or self._read_at
            self.story_changed.emit()
            return
        self.readable = reading
        if len(reading.text) < LARGE:
            self._took(reading, story_of(root))
        else:
            jobs.run(lambda: _whole(root), lambda story: self._took(reading, story), _fault)
        self._measure(root)

    def _took(self, reading: Reading, story: Story) -> None:
        if not shiboken6.isValid(self) or reading.version != self.session.document.version:
            return
        self.stale_since, self._read_at = None, datetime.now()
        self.story = story
        self._remark()
        self.story_changed.emit()

    def _measure(self, root: Value) -> None:
        """The numbers of the options, in the pool: the rubric may have to be read first."""
        session = self.session
        version = session.document.version

        def work() -> Mapping[str, Chips]:
            library = session.library
            if library is None:
                return {}
            try:
                packs = root.data.get("rule_packs")
                named = [one.text for one in packs.data] if packs is not None and packs.kind == "sequence" else ["base"]
                return chips_of(root, library.rubric_under(named))
            except BrokenLibrary:
                return {}

        def done(chips: Mapping[str, Chips]) -> None:
            if shiboken6.isValid(self) and version == session.document.version and chips != self._chips:
                self._chips = chips
                self._remark()

        jobs.run(work, done, _fault)

    def _checked(self, findings: object) -> None:
        if self.session.explored is not self._explored:
            self._explored = self.session.explored
            self._proved = frozenset(self.story.beats)
        self._remark()

    def _remark(self, _of: object = None) -> None:
        trials = self.session.trials
        self.marks = marks_of(
            self.story,
            self.session.findings,
            self.session.explored,
            getattr(trials, "coverage", None),
            self._chips,
            proved=self._proved,
        )
        self.marks_changed.emit()


def _whole(root: Value) -> Story:
    """A story with everything that is asked of it at once."""
    story = story_of(root)
    _ = story.reached, story.into, story.way_by_path
    return story


def _fault(error: Exception) -> None:
    raise error  # reading a story raises nothing for what a file holds
