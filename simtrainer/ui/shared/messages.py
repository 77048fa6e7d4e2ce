"""The one way to speak to somebody outside the screens: an error, a question, a notice.

Without a screen (tests, pictures) nothing is opened: what would have been said is in `recorded()`, and questions are
answered as `answer_with` was told, else the safe way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMessageBox, QPlainTextEdit, QWidget

from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

Sort = Literal["error", "question", "notice"]
_LOOKS: dict[Sort, tuple[str, str]] = {
    "error": ("circle-x", "risk"),
    "question": ("circle-help", "accent-text"),
    "notice": ("info", "accent-text"),
}


@dataclass(frozen=True, slots=True)
class Message:
    """Something that was said. `detail` is what an expert would want to see too."""

    sort: Sort
    title: str
    text: str
    detail: str = ""

    @property
    def spoken(self) -> str:
        """Title and text as one reads them out."""
        title = self.title if self.title.endswith((".", "?", "!")) else f"{self.title}."
        return f"{title} {self.text}".strip()


_recorded: list[Message] = []
_answers: list[bool] = []
_headless: bool | None = None


def error(title: str, advice: str, detail: str = "", over: QWidget | None = None) -> None:
    """Say that something went wrong and what to do about it. Doesn't wait."""
    _say(Message("error", title, advice, detail), over)


def info(title: str, text: str, over: QWidget | None = None) -> None:
    """Say something worth knowing. Doesn't wait."""
    _say(Message("notice", title, text), over)


def ask(title: str, text: str, yes: str, no: str, over: QWidget | None = None) -> bool:
    """Ask, and wait for the answer. `yes` and `no` are the buttons' words; `no` must be the safe answer (Esc)."""
    message = Message("question", title, text)
    _record(message)
    if headless():
        return _answers.pop(0) if _answers else False
    window = _window(over)
    if window is None:
        box = QMessageBox(QMessageBox.Icon.Question, title, f"{title}\n\n{text}")
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is agreed
    dialog = MessageDialog(window, message, yes=yes, no=no)
    loop = QEventLoop()
    dialog.closed.connect(loop.quit)
    # A window that is closed while it asks has answered: the safe way.
    dialog.destroyed.connect(loop.quit)
    answer: list[bool] = []
    dialog.closed.connect(lambda: answer.append(dialog.agreed))
    dialog.open_over()
    loop.exec()
    return bool(answer and answer[0])


def recorded() -> list[Message]:
    """What was said lately, oldest first (at most a hundred); for tests."""
    return list(_recorded)


def forget() -> None:
    """Forget what was recorded, and answers that nobody asked for."""
    _recorded.clear()
    _answers.clear()


def answer_with(*answers: bool) -> None:
    """Answers to the next questions where nothing is opened."""
    _answers.extend(answers)


def set_headless(headless: bool | None) -> None:
    """Only record (True), open dialogs (False), or open them where there is a screen (None)."""
    global _headless
    _headless = headless


def headless() -> bool:
    """Whether messages are only recorded."""
    return QGuiApplication.platformName() in ("offscreen", "minimal") if _headless is None else _headless


class MessageDialog(Scrim):
    """A message on a scrim; the keyboard is on the safe button."""

    def __init__(self, over: QWidget, message: Message, *, yes: str = "", no: str = "") -> None:
        super().__init__(over)
        self.agreed = False
        self._look = message
        icon, color = _LOOKS[message.sort]
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(icon, color, 20), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Heading(message.title, "h2", wrap=True), 1)
        self.card.column.addLayout(head)
        if message.text:
            self.card.column.addWidget(Text(message.text, "body", "muted", wrap=True))
        detail = _Detail(message.detail, self.card)
        detail.setVisible(bool(message.detail))
        if message.detail:
            self.card.column.addWidget(detail)
        row = QHBoxLayout()
        row.addStretch(1)
        self.no = Button(no or tr("Close"), "secondary", key="Esc")
        self.no.clicked.connect(self.close_over)
        row.addWidget(self.no)
        self.yes = Button(yes, "primary") if yes else None
        if self.yes is not None:
            self.yes.clicked.connect(self._agree)
            row.addWidget(self.yes)
        self.card.column.addSpacing(4)
        self.card.column.addLayout(row)
        self.card.setAccessibleName(message.spoken)
        wide = min(theme().px(460), max(over.width() - 48, 320))
        self.card.setFixedWidth(wide)
        # The detail is what gives way in a small window: it scrolls.
        spare = over.height() - 48 - self.card.column.totalHeightForWidth(wide)
        detail.grow(spare)

    def open_over(self) -> None:
        super().open_over()
        announce(self, self._look.spoken, urgent=self._look.sort == "error")

    def safe(self) -> QWidget:
        return self.no

    def _agree(self) -> None:
        self.agreed = True
        self.close_over()


class _Detail(QPlainTextEdit):
    """What an expert would want to see, to be copied."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Details"))
        self.setProperty("focusRadius", 8)
        self._wanted = min(text.count("\n") + 1, 10) * theme().line("body") + 20
        self._least = min(self._wanted, 3 * theme().line("body") + 20)
        self.setFixedHeight(self._least)

    def grow(self, spare: int) -> None:
        """Become higher, up to what the text needs, by at most so many pixels."""
        self.setFixedHeight(min(self._wanted, self._least + max(spare, 0)))


def _say(message: Message, over: QWidget | None) -> None:
    _record(message)
    if headless():
        return
    window = _window(over)
    if window is not None:
        MessageDialog(window, message).open_over()
        return
    icon = QMessageBox.Icon.Critical if message.sort == "error" else QMessageBox.Icon.Information
    box = QMessageBox(icon, message.title, f"{message.title}\n\n{message.text}")
    box.setDetailedText(message.detail)
    box.exec()


def _record(message: Message) -> None:
    del _recorded[:-99]
    _recorded.append(message)


def _window(over: QWidget | None) -> QWidget | None:
    """The window to speak over: that of `over`, else the one in use, else any."""
    if over is not None:
        return over.window()
    active = QApplication.activeWindow()
    if active is not None:
        return active
    return next((one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()), None)
