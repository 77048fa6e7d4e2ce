"""The ways of authors: their stories, and the workspace of the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer.ui.desk import Desk
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.authoring.document import Document
    from simtrainer.authoring.journal import Left
    from simtrainer.library.catalogue import Library
    from simtrainer.ui.author.screen import AuthorScreen
    from simtrainer.ui.author.stories import StoriesScreen


class Authoring(QObject):
    """Makes the screens of authors when they are first wanted, and puts them up with `show`."""

    practise = Signal(Path)
    """The story in this file is to be played."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self.stories: StoriesScreen | None = None
        self.workspace: AuthorScreen | None = None

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of the authors'."""
        return screen is not None and screen in (self.stories, self.workspace)

    def open(self) -> None:
        """Show the story that is open as it was left, else the list of stories."""
        if self.workspace is not None:
            self._show(self.workspace)
            self.workspace.focus_view()
        else:
            self.show_stories()

    def show_stories(self) -> None:
        """Show the list of stories."""
        stories = self._stories()
        stories.refresh()
        self._show(stories)
        stories.focus_first()

    def open_file(self, path: Path) -> None:
        """Write at the story in a file; one that is open is left first, with what isn't saved asked about."""
        if self.workspace is not None:
            if self.workspace.session.document.path == path:
                self.open()
                return
            self._show(self.workspace)
            self.workspace.saving.before_leaving(lambda: self._open(path))
            return
        self._open(path)

    def before_closing(self, then: Callable[[], object]) -> bool:
        """Whether the window may close now; else it is asked what shall become of the text, and `then` follows."""
        workspace = self.workspace
        if workspace is None or not workspace.session.document.changed:
            return True
        self._show(workspace)
        workspace.saving.before_leaving(lambda: (self.end(), then()))
        return False

    def end(self) -> None:
        """Let go of the story that is open; what is to be kept of it was asked before."""
        if self.workspace is None:
            return
        workspace, self.workspace = self.workspace, None
        workspace.close_session()
        self._screens.removeWidget(workspace)
        workspace.hide()
        workspace.deleteLater()

    def _open(self, path: Path) -> None:
        from simtrainer.authoring.document import CannotEdit, Document
        from simtrainer.ui.author.recent import remember

        try:
            document = Document.open(path)
        except CannotEdit as error:
            messages.error(error.title, error.advice)
            return
        remember(path)
        self._work_at(document)

    def restore(self, left: Left) -> None:
        """Go on with what a program that ended badly has left of a story."""
        from simtrainer.authoring.document import CannotEdit

        try:
            document = left.restore(tr("Restore what wasn't saved"))
        except CannotEdit as error:
            messages.error(error.title, error.advice)
            return
        self._work_at(document).saving.restored(left)

    def _work_at(self, document: Document) -> AuthorScreen:
        from simtrainer.library.beside import with_what_is_beside
        from simtrainer.ui.author.screen import AuthorScreen
        from simtrainer.ui.author.session import Session

        self.end()

        def library() -> Library:
            known = self._desk.library().speaking("")  # a story is written in one language
            return known if document.path is None else with_what_is_beside(known, document.path)

        self.workspace = AuthorScreen(Session(document, library))
        self.workspace.left.connect(self._leave)
        self.workspace.practised.connect(self.practise)
        self._screens.addWidget(self.workspace)
        self._show(self.workspace)
        self.workspace.focus_view()
        return self.workspace

    def _leave(self) -> None:
        self.end()
        self.show_stories()

    def _stories(self) -> StoriesScreen:
        if self.stories is None:
            from simtrainer.ui.author.stories import StoriesScreen

            self.stories = StoriesScreen()
            self.stories.opened.connect(self.open_file)
            self.stories.restored.connect(self.restore)
            self._screens.addWidget(self.stories)
        return self.stories
