"""Writing one's own reply under the eyes of the checks, and then saying which stance it comes nearest to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.engine.offers import OfferedChoice
from simtrainer.frozen import frozen
from simtrainer.replies.context import ReplyContext
from simtrainer.ui.play.check_list import CheckList
from simtrainer.ui.play.check_watch import CheckWatch, Looked
from simtrainer.ui.play.choice_card import ChoiceList
from simtrainer.ui.play.patience import PatienceRing
from simtrainer.ui.play.reply_box import ReplyBox
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Line
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


class _Tile(QWidget):
    def __init__(self, name: str, tones: Sequence[str]) -> None:
        super().__init__()
        self._name, self._tones = name, tuple(tones)
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._name, self._tones)
        painter.end()


class _Pages(QWidget):
    """Pages of which only the one shown takes room: a stack would be as tall as its tallest."""

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._shown = 0
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Add a page; the first is shown."""
        self._box.addWidget(page)
        page.setVisible(not self._pages)
        self._pages.append(page)

    def currentIndex(self) -> int:
        """Which page is shown."""
        return self._shown

    def setCurrentIndex(self, number: int) -> None:
        """Show a page."""
        self._shown = number
        for place, page in enumerate(self._pages):
            page.setVisible(place == number)
        self.currentChanged.emit(number)


@frozen
class Task:
    """What is to be written: to whom, how long, which stances there are, and what the checks look at."""

    handle: str
    limit: int | None
    stances: Sequence[OfferedChoice]
    draft: str
    context: Callable[[str | None], ReplyContext]
    """What a reply taken for a choice is checked against."""
    required: bool = False
    """The cards stay hidden until something is written."""
    strict: bool = False
    """Something left to fix is asked about once."""
    reasons: Mapping[str, str] = field(default_factory=dict[str, str])
    """Hints dismissed before, and why."""
    can_ask: bool = False
    """Somebody can be asked first."""
    speaker: str = ""
    """Who speaks where it isn't the house, as among colleagues."""


class Composer(QWidget):
    """Two pages: the reply, then the stances. `done` gives text and nearest choice; `left` keeps the draft."""

    done = Signal(str, str)
    left = Signal(str)
    """The draft as it stands."""
    asked = Signal()
    """Somebody is to be asked first."""
    touched = Signal(object)
    """Ids of the house's clauses that the words touch."""

    def __init__(
        self, organisation: str, tones: Sequence[str], names: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """`names`: criterion -> what it is called on screen."""
        super().__init__(parent)
        self._task: Task | None = None
        self._organisation = organisation
        self._warned = False
        self._near: str | None = None
        self.pages = _Pages(self)
        self.ring = PatienceRing(36)
        self.text = ReplyBox()
        self.checks = CheckList(names)
        self.watch = CheckWatch(self.words, self)
        self.stances = ChoiceList()
        self._count = Text("", "small", "subtle", tabular=True)
        self._reads = ElidedText("", "small", "subtle")
        self._to = Text("", "small-strong")
        self._title = Heading(tr("Write your own reply"), "h2")
        self._patience = Text(tr("Patience"), "small", "muted")
        self._warning = Text("", "small-strong", "risk", wrap=True)
        self._proposal = Text("", "small", "muted", wrap=True)
        self.back = IconButton("arrow-left", tr("Back to the choices"), edged=True, key="Esc")
        self.post = Button(tr("Choose its stance"), "primary", icon="send", key="Ctrl Enter")
        self.ask = Button(tr("Ask first"), "secondary", icon="gavel")
        self._quit = Button(tr("Back to the choices"), "quiet", key="Esc")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pages)
        self.pages.add(self._write_page(organisation, tones))
        self.pages.add(self._stance_page())
        self.foot = QWidget()
        """What is done with the words; stands under the composer and doesn't scroll."""
        self._lay_out_foot()
        self.text.textChanged.connect(self._tell)
        self.text.posted.connect(self._choose_stance)
        self.text.left.connect(self.leave)
        self.post.clicked.connect(self._choose_stance)
        self.back.clicked.connect(self.leave)
        self._quit.clicked.connect(self.leave)
        self.ask.clicked.connect(self.asked)
        self.stances.sent.connect(self._send)
        self.watch.looked.connect(self._show_looked)
        self.checks.shown_words.connect(self._select)
        self.checks.dismissed.connect(lambda _key, _reason: self._mark())

    def begin(self, task: Task) -> None:
        """Begin a reply to somebody."""
        self._task, self._warned, self._near = task, False, None
        self._handle = task.handle.lstrip("@")
        self._to.setText(f"@{self._handle}" if self._handle else tr("this"))
        self._as.setText(task.speaker or self._organisation)
        self._tile.setVisible(not task.speaker)
        self.stances.show_choices(task.stances)
        self.checks.begin(task.reasons)
        self.watch.begin(task.context, [offered.choice for offered in task.stances])
        self.text.setPlainText(task.draft)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.back.setVisible(not task.required)
        self._quit.setVisible(not task.required)
        self.ask.setVisible(task.can_ask and not task.required)
        self._warning.hide()
        self._reads.set_text("")
        self.pages.setCurrentIndex(0)
        self._tell()
        if task.draft:
            self.watch.look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is written."""
        return self.text.toPlainText().strip()

    @property
    def nearest(self) -> str | None:
        """Id of the stance that the words come nearest to, None when none is near."""
        return self._near

    def leave(self) -> None:
        """Go back, keeping the draft: from the stances to the text, from the text to the cards."""
        if self.pages.currentIndex() == 1:
            self.pages.setCurrentIndex(0)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._task is None or not self._task.required:
            self.watch.stop()
            self.left.emit(self.text.toPlainText())

    def too_long(self) -> bool:
        """Whether the text is longer than the platform takes."""
        limit = self._task.limit if self._task is not None else None
        return limit is not None and len(self.words()) > limit

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._task is not None and self.words():
            self.watch.typed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watch.stop()

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
        self._tile, self._as = _Tile(organisation, tones), Text(organisation, "small-strong")
        top.addWidget(self._tile)
        top.addWidget(self._as)
        card.column.addLayout(top)
        card.column.addWidget(self.text)
        card.column.addWidget(Line())
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._count)
        self._reads.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._reads, 1)
        card.column.addLayout(foot)
        column.addWidget(card)
        column.addWidget(self.checks)
        column.addStretch(1)
        return page

    def _lay_out_foot(self) -> None:
        """What is done with the words: under the page, so that a long list of checks doesn't hide it."""
        column = QVBoxLayout(self.foot)
        column.setContentsMargins(20, 6, 20, 12)
        column.setSpacing(8)
        column.addWidget(self._warning)
        self._warning.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._quit)
        row.addStretch(1)
        row.addWidget(self.ask)
        row.addWidget(self.post)
        column.addLayout(row)
        self.pages.currentChanged.connect(self._turned)
        self._turned(0)

    def _turned(self, page: int) -> None:
        """What is under the text stays with the text."""
        if self.foot.parentWidget() is not None:
            self.foot.setVisible(page == 0)
        self.updateGeometry()

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
        column.addWidget(self._proposal)
        column.addWidget(self.stances)
        column.addStretch(1)
        return page

    def _choose_stance(self) -> None:
        if not self.words() or self.too_long() or not self._settled():
            return
        self.pages.setCurrentIndex(1)
        self._propose()

    def _settled(self) -> bool:
        """Whether the words may go on; where it counts, what is left to fix is asked about once."""
        task = self._task
        if task is None or not task.strict or self._warned:
            return True
        self._look_now(task)
        left = len(self.checks.to_fix())
        if not left:
            return True
        self._warned = True
        said = tr("{n} to fix. Mend it, or press “{go_on}” again to go on as it is.", n=left, go_on=self.post.text())
        self._warning.setText(said)
        self._warning.show()
        announce(self, said, urgent=True)
        return False

    def _look_now(self, task: Task) -> None:
        from simtrainer.replies.check import check_reply
        from simtrainer.replies.nearest import nearest

        text = self.words()
        near = nearest(text, [offered.choice for offered in task.stances])
        self._show_looked(Looked(check_reply(text, task.context(near)), near))

    def _propose(self) -> None:
        """Select the stance that the words come nearest to; the trainee decides."""
        near = self._near
        number = next((card.number for card in self.stances.cards if card.choice.id == near), 0)
        self._proposal.setText(
            tr("Reads most like choice {n}. It's selected; take another if that's nearer.", n=number)
        )
        self._proposal.setVisible(bool(number))
        if near is not None and number:
            self.stances.select(near)
        else:
            self.stances.focus_first()

    def _send(self, choice: str) -> None:
        self.watch.stop()
        self.done.emit(self.words(), choice)

    def _show_looked(self, looked: Looked) -> None:
        """Show what the checks found, unless the words have changed since."""
        if looked.checked.text != self.words():
            return
        self._near = looked.nearest
        self.checks.show_checked(looked.checked)
        self._mark()
        card = next((one for one in self.stances.cards if one.choice.id == looked.nearest), None)
        hidden = self._task is not None and self._task.required
        if card is None:
            self._reads.set_text("")
        elif hidden:
            self._reads.set_text(tr("Your draft is kept"))
        else:
            self._reads.set_text(tr("Reads most like choice {n}, “{label}”", n=card.number, label=card.choice.label))

    def _mark(self) -> None:
        written = self.text.toPlainText()
        before = len(written) - len(written.lstrip())
        self.text.show_marks(
            [replace(one, start=one.start + before, end=one.end + before) for one in self.checks.marks()]
        )
        self.touched.emit(self.checks.touched())

    def _select(self, span: tuple[int, int]) -> None:
        written = self.text.toPlainText()
        before = len(written) - len(written.lstrip())
        self.text.select_span((span[0] + before, span[1] + before))

    def _tell(self) -> None:
        length = len(self.words())
        limit = self._task.limit if self._task is not None else None
        if limit is None:
            self._count.setText(tr("{n} characters", n=length))
        else:
            self._count.setText(tr("{n} of {limit}", n=length, limit=limit))
        self._count.set_color("risk" if self.too_long() else "subtle")
        self.post.setEnabled(bool(length) and not self.too_long())
        who = f"@{self._handle}" if self._handle else tr("this")
        self.text.setAccessibleName(tr("Your reply to {who}, {count}", who=who, count=self._count.text()))
        if self._task is not None:
            self._warning.hide()
            if self.isVisible():
                self.watch.typed()

    _handle = ""
