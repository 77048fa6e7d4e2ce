"""Writing one's own reply, and then saying which stance it comes nearest to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from simtrainer.engine.offers import OfferedChoice
from simtrainer.ui.play.choice_card import ChoiceList
from simtrainer.ui.play.patience import PatienceRing
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

LINES = 6


class ReplyBox(QPlainTextEdit):
    """The text of a reply. Ctrl+Enter and Esc are the page's."""

    posted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reply-box")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setProperty("focusRadius", 12)
        self._restyle()
        theme().changed.connect(self._restyle)

    def focus_rect(self) -> QRect:
        """The whole card that the text stands in is what has the keyboard."""
        card = self.parentWidget()
        return QRect(self.mapFrom(card, card.rect().topLeft()), card.size()) if card is not None else self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.posted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        look = theme()
        self.setFont(look.font("lead"))
        self.setFixedHeight(look.line("lead") * LINES + 12)
        self.setStyleSheet(
            f"#reply-box {{ background: {look.css('surface')}; color: {look.css('text')}; border: none; padding: 0; }}"
        )


class _Tile(QWidget):
    def __init__(self, name: str, tones: Sequence[str]) -> None:
        super().__init__()
        self._name, self._tones = name, tuple(tones)
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._name, self._tones)
        painter.end()


class Composer(QWidget):
    """Two pages: the reply, then the stances. `done` gives text and nearest choice; `left` keeps the draft."""

    done = Signal(str, str)
    left = Signal(str)
    """The draft as it stands."""

    def __init__(self, organisation: str, tones: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit: int | None = None
        self._required = False
        self.pages = QStackedWidget(self)
        self.ring = PatienceRing(36)
        self.text = ReplyBox()
        self.stances = ChoiceList()
        self._count = Text("", "small", "subtle", tabular=True)
        self._to = Text("", "small-strong")
        self._title = Heading(tr("Write your own reply"), "h2")
        self._patience = Text(tr("Patience"), "small", "muted")
        self.back = IconButton("arrow-left", tr("Back to the choices"), edged=True, key="Esc")
        self.post = Button(tr("Choose its stance"), "primary", icon="send", key="Ctrl Enter")
        self._quit = Button(tr("Back to the choices"), "quiet", key="Esc")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pages)
        self.pages.addWidget(self._write_page(organisation, tones))
        self.pages.addWidget(self._stance_page())
        self.text.textChanged.connect(self._tell)
        self.text.posted.connect(self._choose_stance)
        self.text.left.connect(self.leave)
        self.post.clicked.connect(self._choose_stance)
        self.back.clicked.connect(self.leave)
        self._quit.clicked.connect(self.leave)
        self.stances.sent.connect(lambda choice: self.done.emit(self.words(), choice))

    def begin(
        self, handle: str, limit: int | None, stances: Sequence[OfferedChoice], draft: str, required: bool
    ) -> None:
        """Begin a reply to somebody; `required` when the cards stay hidden until it is written."""
        self._limit, self._required = limit, required
        self._handle = handle.lstrip("@")
        self._to.setText(f"@{self._handle}" if self._handle else tr("this"))
        self.stances.show_choices(stances)
        self.text.setPlainText(draft)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.back.setVisible(not required)
        self._quit.setVisible(not required)
        self.pages.setCurrentIndex(0)
        self._tell()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is written."""
        return self.text.toPlainText().strip()

    def leave(self) -> None:
        """Go back, keeping the draft: from the stances to the text, from the text to the cards."""
        if self.pages.currentIndex() == 1:
            self.pages.setCurrentIndex(0)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._required:
            self.left.emit(self.text.toPlainText())

    def too_long(self) -> bool:
        """Whether the text is longer than the platform takes."""
        return self._limit is not None and len(self.words()) > self._limit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def _write_page(self, organisation: str, tones: Sequence[str]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self._title, 1)
        head.addWidget(self._patience)
        head.addWidget(self.ring)
        column.addLayout(head)
        card = Card(padding=(13, 10, 13, 8), spacing=4, edge="border-control")
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(IconLabel("reply", "muted", 14))
        top.addWidget(Text(tr("Replying to"), "small", "muted"))
        top.addWidget(self._to)
        top.addStretch(1)
        top.addWidget(Text(tr("as"), "small", "muted"))
        top.addWidget(_Tile(organisation, tones))
        top.addWidget(Text(organisation, "small-strong"))
        card.column.addLayout(top)
        card.column.addWidget(self.text)
        card.column.addWidget(Line())
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(Text(tr("Your draft is kept if you go back"), "small", "subtle"))
        card.column.addLayout(foot)
        column.addWidget(card)
        actions = QHBoxLayout()
        actions.addWidget(self._quit)
        actions.addStretch(1)
        actions.addWidget(self.post)
        column.addLayout(actions)
        column.addStretch(1)
        return page

    def _stance_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        back = IconButton("arrow-left", tr("Back to your text"), edged=True, key="Esc")
        back.clicked.connect(self.leave)
        head.addWidget(back)
        head.addWidget(Heading(tr("Which is nearest to what you wrote?"), "h2"), 1)
        column.addLayout(head)
        note = tr("Your own words go out. The stance you pick says how they are taken and scored.")
        column.addWidget(Text(note, "small", "muted", wrap=True))
        column.addWidget(self.stances)
        column.addStretch(1)
        return page

    def _choose_stance(self) -> None:
        if not self.words() or self.too_long():
            return
        self.pages.setCurrentIndex(1)
        self.stances.focus_first()

    def _tell(self) -> None:
        length = len(self.words())
        if self._limit is None:
            self._count.setText(tr("{n} characters", n=length))
        else:
            self._count.setText(tr("{n} of {limit}", n=length, limit=self._limit))
        self._count.set_color("risk" if self.too_long() else "subtle")
        self.post.setEnabled(bool(length) and not self.too_long())
        who = f"@{self._handle}" if self._handle else tr("this")
        self.text.setAccessibleName(tr("Your reply to {who}, {count}", who=who, count=self._count.text()))

    _handle = ""
