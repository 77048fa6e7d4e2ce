"""The one way to speak to somebody outside the screens: an error, a question, a notice.

Without a screen (tests, pictures) nothing is opened: what would have been said is in `recorded()`, and questions are
answered as `answer_with` was told, else the safe way.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from simtrainer.frozen import frozen

Sort = Literal["error", "question", "notice"]


@frozen
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


def info(title: str, text: str, over: QWidget | None = None, file: Path | None = None, *, aloud: bool = True) -> None:
    """Say that something was done, at the foot of the window; a file that was made can be opened there."""
    message = Message("notice", title, text)
    window = None if headless() else _window(over)
    if window is None:
        _say(message, over)
        return
    from simtrainer.ui.shared.notice import Notice

    _record(message)
    Notice(window, message, file).show_up(aloud=aloud)


def ask(title: str, text: str, yes: str, no: str, over: QWidget | None = None) -> bool:
    """Ask, and wait for the answer. `yes` and `no` are the buttons' words; `no` must be the safe answer (Esc)."""
    message = Message("question", title, text)
    _record(message)
    if headless():
        return _answers.pop(0) if _answers else False
    window = _window(over)
    if window is None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Question, title, f"{title}\n\n{text}")
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(no, QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is agreed
    from PySide6.QtCore import QEventLoop

    from simtrainer.ui.shared.message_dialog import MessageDialog

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


def _say(message: Message, over: QWidget | None) -> None:
    _record(message)
    if headless():
        return
    window = _window(over)
    if window is not None:
        from simtrainer.ui.shared.message_dialog import MessageDialog

        MessageDialog(window, message).open_over()
        return
    from PySide6.QtWidgets import QMessageBox

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
