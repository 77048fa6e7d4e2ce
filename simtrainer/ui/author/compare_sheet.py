"""What was done to a story since an earlier version, in words; a sentence leads to its place."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simtrainer import paths
from simtrainer.authoring.backups import backups
from simtrainer.authoring.compare import Change, compare
from simtrainer.authoring.line_ends import plain
from simtrainer.authoring.merge import edit_to
from simtrainer.authoring.reading import Reading
from simtrainer.days import short_time
from simtrainer.library.catalogue import Library
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.where import LinkRow
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.fields import Choice
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SAVED = "saved"
MOST = 300


class CompareSheet(Scrim):
    """`wanted` gives the path of the change that was pressed."""

    wanted = Signal(str)

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self._session = session
        path = session.document.path
        kept = () if path is None else backups(path, paths.backups())
        versions = [(SAVED, tr("the file as it was saved"))]
        versions += [(str(one.file), tr("the version of {when}", when=short_time(one.at))) for one in kept[::-1]]
        self.version = Choice(versions, SAVED)
        self.version.setAccessibleName(tr("Compare with"))
        self.version.picked.connect(self._compare)
        head = QHBoxLayout()
        head.addWidget(Heading(tr("Changed since"), "h2"))
        head.addWidget(self.version, 1)
        self.card.column.addLayout(head)
        self.page = Page(4000, margin=4, spacing=2)
        self.page.column.setContentsMargins(4, 4, 0, 4)
        self.card.column.addWidget(self.page, 1)
        self.close_button = Button(tr("Close"), "secondary", key="Esc")
        self.close_button.clicked.connect(self.close_over)
        self.take_button = Button(tr("Go back to it"), "secondary", icon="history")
        self.take_button.setToolTip(tr("The text becomes that of this version; it is one step that can be undone"))
        self.take_button.clicked.connect(self.take)
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.card.column.addLayout(row)
        self.card.setAccessibleName(tr("What was changed"))
        self.card.setFixedSize(
            min(theme().px(680), max(over.width() - 48, 320)), min(theme().px(480), max(over.height() - 48, 240))
        )
        self.sentences: list[str] = []
        self._compare()

    def safe(self) -> QWidget:
        return self.close_button

    def take(self) -> None:
        """Make the text what it was in the version that is chosen."""
        document = self._session.document
        try:
            text = _text_of(document.base[0], self.version.value)
        except (OSError, ValueError) as error:
            self._failed(error)
            return
        document.apply(edit_to(document.text, text, tr("Go back to an earlier version")))
        self.close_over()

    def _compare(self) -> None:
        chosen = self.version.value
        good, library = self._session.good, self._session.library
        base = self._session.document.base[0]
        if good is None or good.scenario is None or library is None:
            self._say([], tr("The text has errors; it can be compared when they are mended."))
            return
        self._say([], tr("Comparing…"))
        jobs.run(lambda: _changes(base, chosen, good, library), self._show, self._failed)

    def _show(self, found: tuple[Change, ...] | None) -> None:
        if not shiboken6.isValid(self):
            return
        if found is None:
            self._say([], tr("That version has errors, so it can't be compared in words."))
        else:
            self._say(list(found), "" if found else tr("Nothing was changed."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError | ValueError):
            raise error
        if shiboken6.isValid(self):
            reason = getattr(error, "strerror", None) or str(error)
            self._say([], tr("That version can't be read: {reason}.", reason=reason))

    def _say(self, changes: list[Change], words: str) -> None:
        clear(self.page.column)
        self.sentences = [one.sentence for one in changes]
        if words:
            self.page.column.addWidget(Text(words, "body", "muted", wrap=True))
        for one in changes[:MOST]:
            row = LinkRow(one.sentence)
            row.clicked.connect(lambda _=False, path=one.path: self._take(path))
            self.page.column.addWidget(row)
        if len(changes) > MOST:
            self.page.column.addWidget(Text(tr("and {n} more", n=len(changes) - MOST), "small", "subtle"))
        self.page.column.addStretch(1)

    def _take(self, path: str) -> None:
        self.close_over()
        if path:
            self.wanted.emit(path)


def _changes(base: str, chosen: str, good: Reading, library: Library) -> tuple[Change, ...] | None:
    """The changes since a version; None when that can't be read as a story. Not for the GUI thread."""
    text = _text_of(base, chosen)
    old, new = Reading(0, text, good.file).scenario, good.scenario
    if old is None or new is None:
        return None
    return compare(old, new, (library.rubric_for(old), library.rubric_for(new)))


def _text_of(base: str, chosen: str) -> str:
    """The text of a version; OSError or ValueError when it can't be read."""
    return base if chosen == SAVED else plain(Path(chosen).read_bytes().decode("utf-8-sig"))[0]
