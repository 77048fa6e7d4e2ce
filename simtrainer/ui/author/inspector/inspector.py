"""The inspector: the form of whatever is selected. What is written goes into the text at once, and can be undone."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.authoring.completion import fields_of
from simtrainer.authoring.fields.table import Field, Refers
from simtrainer.authoring.names import Name, Names
from simtrainer.authoring.reading import Reading, children
from simtrainer.library.catalogue import Library
from simtrainer.scenario.diagnostics import Severity
from simtrainer.ui.author.inspector.adding import add_entry
from simtrainer.ui.author.inspector.editors import IdEditor
from simtrainer.ui.author.inspector.form import Form
from simtrainer.ui.author.inspector.limits import limits_of
from simtrainer.ui.author.inspector.page import Page
from simtrainer.ui.author.inspector.subject import Subject, subject_of
from simtrainer.ui.author.map.cards import Cards
from simtrainer.ui.author.map.deeds import WHAT
from simtrainer.ui.author.map.known import Known
from simtrainer.ui.author.outline.things import Things
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.wording import on_screen
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.texts import ElidedText, IconLabel
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PLENTY: tuple[Refers, ...] = ("node", "thread", "choice", "post", "promise")
LARGE = 250_000
"""Characters of a text from which such names are fetched only when somebody is about to choose one."""


class Inspector(Ground):
    """Follows the selection of the session, as long as it is to be seen; what it missed it catches up on when shown."""

    text_wanted = Signal(str)
    """A path is wanted in the YAML."""

    def __init__(self, session: Session) -> None:
        super().__init__("surface", "left")
        self.setAccessibleName(tr("Details"))
        self.session = session
        self.known = Known.of(session)
        self.form: Form | None = None
        self.subject: Subject | None = None
        self.id_field: IdEditor | None = None
        self._names: tuple[int, Names] | None = None
        self._library: Library | None = None
        self._behind = False
        self._before: QWidget | None = None
        self._awaited = ""
        self._pages: dict[str, Page] = {}
        self.back = IconButton("arrow-left", tr("Back to what holds it"), small=True)
        self.icon = IconLabel("split", "accent-text", 18)
        self.title = ElidedText("", "h3")
        self.menu = IconButton("ellipsis", tr("What can be done with it"), small=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self.cards = Cards(session, self)
        self.things = Things(self.cards, session)
        self.back.clicked.connect(self._go_back)
        self.menu.clicked.connect(self._open_menu)
        session.selected.connect(self.show_path)
        session.checked.connect(self._checked)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self.known.story_changed.connect(self._soon.start)
        self.known.marks_changed.connect(self._soon.start)
        self._behind = True
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._see)

        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            done = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            done.activated.connect(self.go_back_to_view)

    def go_back_to_view(self) -> None:
        """Give the keyboard back to where it came from; an id that was typed is taken over by that."""
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back_to_view()
        else:
            super().keyPressEvent(event)

    def _see(self, old: QWidget | None, new: QWidget | None) -> None:
        """What gets the keyboard is scrolled into view; where it came from is remembered."""
        if old is not None and new is not None and self.isAncestorOf(new) and not self.isAncestorOf(old):
            self._before = old
        page = self._stack.currentWidget()
        if new is not None and self.isVisible() and isinstance(page, Page) and page.isAncestorOf(new):
            page.ensureWidgetVisible(new, 0, theme().px(24))

    def _lay_out(self) -> None:
        self._top = QWidget()
        self._top.hide()  # until there is something to head
        head = QHBoxLayout(self._top)
        head.setContentsMargins(16, 10, 12, 4)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.icon)
        head.addWidget(self.title, 1)
        head.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)

    # ---- following

    @property
    def reading(self) -> Reading | None:
        """The last text whose values could be read."""
        reading = self.session.reading
        return reading if reading is not None and reading.source.root is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self._show_path(self.session.selection)

    def show_path(self, path: str) -> None:
        """Show the form for a path; while nobody sees it, not before somebody does."""
        if self.isVisible():
            self._show_path(path)
        else:
            self._behind = True

    def _show_path(self, path: str) -> None:
        reading = self.reading
        if reading is None:
            return
        subject = subject_of(path, reading, self.known.story, fields_of(reading.text))
        self.subject = subject
        # What was added a moment ago is selected before the text that holds it was read.
        self._awaited = path if reading.find(path) is None else ""
        self._head(subject)
        self._show_form(subject)
        self._refresh(reading)
        self._bring(path)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the first field."""
        self._catch_up()
        if self.form is not None:
            first = next(iter(self.form.fields.values()), None)
            (self.id_field or (first.editor if first is not None else self.menu)).setFocus(reason)

    def _head(self, subject: Subject) -> None:
        self._top.show()
        self.icon.set_icon(subject.icon, subject.color)
        self.title.set_text(subject.title)
        self.back.setVisible(subject.above is not None)
        self._top.setFixedHeight(theme().px(32) + 14)
        self.menu.setVisible(bool(subject.path))

    def _show_form(self, subject: Subject) -> None:
        """The form for a kind of table is made once, and goes from one table to the next."""
        page = self._pages.get(subject.shape.name)
        if page is None:
            page = self._pages[subject.shape.name] = Page(
                subject, fields_of(self.session.document.text), self._names_of
            )
            self._connect(page)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.form, self.id_field = page.form, page.id_field
        page.show_at(subject, self._first_post(subject))

    def _connect(self, page: Page) -> None:
        form = page.form
        form.wrote.connect(self._write)
        form.asked.connect(self._do)
        form.added.connect(self._add)
        for part in (form, page.id_field) if page.id_field is not None else (form,):
            part.renamed.connect(self._rename)
            part.undo.connect(self.session.undo)
            part.redo.connect(self.session.redo)
            part.left.connect(self.session.document.seal)

    def _first_post(self, subject: Subject) -> str:
        """The path of the post that a beat's form shows itself."""
        reading = self.reading
        posts = reading.find(f"{subject.path}.posts") if reading is not None and subject.shape.name == "node" else None
        first = next(iter(children(posts)), None) if posts is not None and posts.kind == "sequence" else None
        return f"{subject.path}.posts.{first[0]}" if first is not None and first[2].kind == "mapping" else ""

    def _checked(self, _findings: object) -> None:
        if self.isVisible():
            self._say()
        else:
            self._behind = True

    def _follow(self) -> None:
        if not self.isVisible():
            self._behind = True
            return
        reading = self.reading
        if reading is None:
            return
        awaited = self._awaited and reading.find(self._awaited) is not None
        if awaited or self.subject is None or reading.find(self.subject.path) is None or self.form is None:
            self.show_path(self.session.selection)
            return
        subject = subject_of(self.subject.path, reading, self.known.story, fields_of(reading.text))
        if subject.path != self.subject.path:
            self.show_path(subject.path)
            return
        self.form.show_at(subject.path, self._first_post(subject))
        self._head(subject)
        self._refresh(reading)

    def _look_up(self) -> None:
        # The library is read in the pool; until it is there (the marks come with it) the story's own names will do.
        library = self.session.library_now
        if library is None or library is self._library:
            return
        first, self._library, self._names = self._library is None, library, None
        if first:
            for page in self._pages.values():
                page.form.forget()

    def _refresh(self, reading: Reading) -> None:
        self._look_up()
        if self.form is not None:
            self.form.refresh(
                reading, self.known, limits_of(reading, self.session.good, self.form.path, self.form.post)
            )
            self._say()

    def _say(self) -> None:
        """Say at each field what is wrong with it."""
        if self.form is None:
            return
        problems: dict[str, str] = {}
        for one in self.session.findings:
            if one.severity is not Severity.ADVICE and one.path:
                problems.setdefault(one.path, on_screen(one.message))
        self.form.show_problems(problems)

    def _bring(self, path: str) -> None:
        """Scroll to the field that a path names."""
        if self.form is None:
            return
        field = next((one for at, one in self.form.fields.items() if at == path), None)
        page = self._stack.currentWidget()
        if field is not None and not field.isHidden() and isinstance(page, Page):
            page.ensureWidgetVisible(field)

    def _names_of(self, refers: Refers, whole: bool) -> list[Name]:
        version = self.session.document.version
        reading = self.reading
        if reading is None or (not whole and refers in PLENTY and len(reading.text) > LARGE):
            return []
        if self._names is None or self._names[0] != version:
            self._names = version, Names(reading, self.session.good, self._library)
        path = self.subject.path if self.subject is not None else ""
        return self._names[1].of(refers, tuple(path.split(".")))

    # ---- doing

    def _write(self, path: str, value: object, typed: bool) -> None:
        word = path.rpartition(".")[2]
        if path.endswith(".window") and value is not None:
            found = self.cards.deeds.reading.find(path)
            path = f"{path}.severity" if found is not None and found.kind == "mapping" else path
        label = tr("Change {field}", field=word.replace("_", " "))
        self.cards.deeds.set(path, value, label, f"form {path}" if typed else "")

    def _rename(self, new: str) -> None:
        assert self.subject is not None
        if not self.cards.deeds.rename(self.subject.path, new) and self.id_field is not None:
            self.id_field.show_id(self.subject.path.rpartition(".")[2])

    def _do(self, command: str, path: str) -> None:
        if command == "open":
            self.session.select(path)
            self.setFocus()
        elif command == "delete":
            self.cards.deeds.remove(path)
        else:
            self.things.do(command, path)

    def _add(self, path: str, field: Field) -> None:
        reading = self.reading
        if reading is None:
            return
        made = add_entry(self.cards.deeds, path, field, Names(reading, self.session.good, self.session.library))
        if made:
            self.session.read_now()
            self.session.select(made)
            self.setFocus()

    def _go_back(self) -> None:
        if self.subject is not None and self.subject.above is not None:
            self.session.select(self.subject.above)
            if self.subject.above == "":
                self.show_path("")

    def _open_menu(self) -> None:
        if self.subject is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path, listed = self.subject.path, self.subject.listed
        rename = listed and path.rpartition(".")[0].rpartition(".")[2] in WHAT
        entries = [(tr("Show in the YAML"), lambda: self.text_wanted.emit(path))]
        if listed:
            entries.append((tr("Duplicate"), lambda: self.things.do("duplicate", path)))
        if rename:
            entries.append((tr("Rename…"), lambda: self.things.do("rename", path)))
        entries.append((tr("Delete…"), lambda: self._delete(path)))
        for words, act in entries:
            menu.addAction(words).triggered.connect(act)
        menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def _delete(self, path: str) -> None:
        if self.known.story.beat_at(path) and path.count(".") == 1:
            self.things.do("delete", path)
        else:
            self.cards.deeds.remove(path)
