"""A story in other shapes: a pack to send, the map as a drawing, the game for a table, the key, a sheet for raters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from simtrainer.authoring.document import CannotEdit
from simtrainer.frozen import frozen
from simtrainer.library.files import write_whole
from simtrainer.library.stage import Stage
from simtrainer.ui.author.session import Session, staged
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr


@frozen
class Shape:
    """One shape: its words in the menu, how its file ends, and what makes its bytes (not on the GUI thread)."""

    words: str
    ending: str
    make: Callable[[Stage], bytes]


def shapes() -> tuple[Shape, ...]:
    """Everything that a story can be written as."""
    return (
        Shape(tr("Map as a drawing (SVG)…"), ".svg", lambda stage: _map(stage, "svg")),
        Shape(tr("Map for Mermaid…"), ".mmd", lambda stage: _map(stage, "mermaid")),
        Shape(tr("Map for Graphviz (DOT)…"), ".dot", lambda stage: _map(stage, "dot")),
        Shape(tr("Game for a table, to print (HTML)…"), ".html", _table),
        Shape(tr("Score key as a table (CSV)…"), ".csv", _key),
        Shape(tr("Empty sheet for raters (CSV)…"), ".csv", _sheet),
    )


class Sending(QObject):
    """`said` gives what went wrong, or well: a title and an advice."""

    said = Signal(str, str)

    def __init__(self, session: Session, screen: QWidget) -> None:
        super().__init__(screen)
        self._session, self._screen = session, screen

    def fill(self, menu: QMenu) -> None:
        """Put what can be sent into a menu."""
        menu.addAction(tr("Pack to send to a colleague…")).triggered.connect(lambda: self.ask_pack())
        inside = menu.addMenu(tr("Write as"))
        for shape in shapes():
            inside.addAction(shape.words).triggered.connect(lambda _=False, shape=shape: self.ask(shape))
        inside.addAction(tr("Game for a table (PDF)…")).triggered.connect(lambda: self.ask_pdf())

    def ask(self, shape: Shape) -> None:
        """Ask for a place, and write the story there in a shape."""
        file = self._place(shape.ending)
        if file is not None:
            self.write(shape.make, file)

    def ask_pdf(self) -> None:
        """The game for a table, typeset; on the GUI thread, which has the fonts."""
        file = self._place(".pdf")
        ready = self._staged()
        if file is None or ready is None:
            return
        from simtrainer.ui.paper.tabletop import write_tabletop

        try:
            write_tabletop(ready, file)
        except OSError as error:
            self.said.emit(tr("{file} can't be written.", file=file.name), error.strerror or str(error))
            return
        self._done(file)

    def ask_pack(self) -> None:
        """Ask for a place, and pack the story with all it needs. What isn't saved isn't in it."""
        document = self._session.document
        if document.path is None or document.changed:
            self.said.emit(tr("Save the story first."), tr("A pack holds what is in the file."))
            return
        file = self._place(".simtrainer")
        if file is not None:
            self.pack(file)

    def pack(self, file: Path) -> None:
        """Pack the story into a file."""
        from simtrainer.authoring.sharing.pack import save_pack

        path, library = self._session.document.path, self._session.library
        if path is None or library is None:
            return

        def packed(result: object) -> None:
            missing = getattr(result, "missing", ())
            self._done(file, tr("It names what isn't in it: {names}.", names=", ".join(missing)) if missing else "")

        jobs.run(lambda: save_pack(path, library, file)[0], packed, self._failed)

    def write(self, make: Callable[[Stage], bytes], file: Path) -> None:
        """Write the story as it stands, in the pool."""
        ready = self._staged()
        if ready is None:
            return
        jobs.run(lambda: write_whole(file, make(ready)), lambda _: self._done(file), self._failed)

    # ---- inside

    def _staged(self) -> Stage | None:
        good, library = self._session.good, self._session.library
        ready = None if good is None or library is None else staged(good, self._session.document.path, library)
        if ready is None:
            self.said.emit(tr("The story can't be played as it is."), tr("Mend its errors first."))
        return ready

    def _place(self, ending: str) -> Path | None:
        path = self._session.document.path
        start = f"story{ending}" if path is None else str(path.with_suffix(ending))
        name, _ = QFileDialog.getSaveFileName(self._screen, tr("Where to?"), start, f"*{ending}")
        return Path(name) if name else None

    def _done(self, file: Path, more: str = "") -> None:
        if shiboken6.isValid(self):
            self.said.emit(tr("Written: {file}.", file=file.name), more)
            announce(self._screen, tr("Written: {file}.", file=file.name))

    def _failed(self, error: Exception) -> None:
        from simtrainer.authoring.sharing.archive import PackRefused

        if not isinstance(error, PackRefused | OSError | CannotEdit):
            raise error
        if shiboken6.isValid(self):
            title = getattr(error, "title", "") or tr("It can't be written.")
            advice = getattr(error, "advice", "") or getattr(error, "strerror", "") or str(error)
            self.said.emit(title, advice)


def open_menu(parent: QWidget, at: QPoint, *fills: Callable[[QMenu], None]) -> QMenu:
    """Show a menu that deletes itself when it is left."""
    menu = QMenu(parent)
    for fill in fills:
        fill(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return menu


def _map(stage: Stage, shape: str) -> bytes:
    from simtrainer.authoring.exports import dot, mermaid, svg
    from simtrainer.authoring.story import story_of

    story = story_of(stage.scenario.source.root if stage.scenario.source is not None else None)
    write = {"svg": svg.svg, "mermaid": mermaid.mermaid, "dot": dot.dot}[shape]
    return write(story, stage.scenario.title).encode()


def _table(stage: Stage) -> bytes:
    from simtrainer.authoring.exports.tabletop import tabletop

    return tabletop(stage).encode()


def _key(stage: Stage) -> bytes:
    from simtrainer.authoring.key_table import key_table

    # A spreadsheet knows UTF-8 by the mark at its beginning.
    return key_table(stage.scenario, stage.library.rubric_for(stage.scenario)).csv().encode("utf-8-sig")


def _sheet(stage: Stage) -> bytes:
    from simtrainer.authoring.rating_sheets import empty_sheet

    return empty_sheet(stage.scenario, stage.library.rubric_for(stage.scenario)).encode("utf-8-sig")
