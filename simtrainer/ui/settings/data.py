"""What is kept of whoever uses the app: where it is, moving it, the tour again, and deleting all of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from simtrainer import paths
from simtrainer.records.belongings import CantMove, clear_out, erase, move
from simtrainer.ui.settings.rows import SettingRow
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.tr import tr


def confirming_word() -> str:
    """What has to be typed before everything is deleted."""
    return tr("delete")


class FolderRow(SettingRow):
    """Shows the data folder; it can be opened and moved."""

    moved = Signal()
    """The data are in another folder now."""

    def __init__(self, let_go: Callable[[], None]) -> None:
        self._let_go = let_go
        self.open_button = Button(tr("Open"), "secondary", "small", icon="external-link")
        self.open_button.setAccessibleName(tr("Open the data folder"))
        self.move_button = Button(tr("Move…"), "secondary", "small")
        self.move_button.setAccessibleName(tr("Move the data folder"))
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.open_button)
        line.addWidget(self.move_button)
        help = tr("Your runs, notes and settings are here and nowhere else. Nothing is sent anywhere.")
        super().__init__(tr("Data folder"), help, both, also=tr("where files records backup"))
        self.path = ElidedText("", "small", "muted")
        self.path.setAccessibleDescription(tr("Data folder"))
        self.said = Banner("risk")
        self.below.addWidget(self.path)
        self.below.addWidget(self.said)
        self.open_button.clicked.connect(self.open)
        self.move_button.clicked.connect(self.ask)
        self.refresh()

    def refresh(self) -> None:
        """Show where the data are now."""
        self.path.set_text(str(paths.user_data()))
        self.move_button.setEnabled(paths.may_move())
        fixed = tr("It can't be moved here: SIMTRAINER_DATA says where it is.")
        self.move_button.setToolTip("" if paths.may_move() else fixed)

    def open(self) -> None:
        """Show the folder in the system's own way."""
        folder = paths.user_data()
        if not folder.is_dir():
            self.said.say(tr("There is nothing to show yet: it is made when something is kept."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.said.say(tr("This computer doesn't say how to show a folder. It is {folder}.", folder=folder))

    def ask(self) -> None:
        """Ask where the data should go."""
        name = QFileDialog.getExistingDirectory(self, tr("Where should your data go?"), str(paths.data_folder().parent))
        if name:
            self.move_to(Path(name) if not any(Path(name).iterdir()) else Path(name) / "simtrainer")

    def move_to(self, to: Path) -> None:
        """Move everything, or say why it stays where it is."""
        before, person = paths.data_folder(), paths.user_data()
        self._let_go()
        jobs.finish()
        try:
            move(before, to)
            paths.remember_data_folder(to)
        except CantMove as error:
            self.said.say(str(error))
            return
        except OSError as error:
            self.said.say(tr("It can't be kept where your data are now: {reason}.", reason=error.strerror or error))
            return
        paths.use_folder(to / person.relative_to(before) if person != before else None)
        clear_out(before)
        settings().read_anew(paths.settings_file())
        self.said.say("")
        self.refresh()
        announce(self, tr("Your data are in {folder} now.", folder=to))
        self.moved.emit()


class TourRow(SettingRow):
    """Offers the tour again."""

    asked = Signal()

    def __init__(self) -> None:
        self.button = Button(tr("Show the tour"), "secondary", "small", icon="route")
        super().__init__(
            tr("The tour"), tr("What is where, in under a minute."), self.button, also=tr("help start again")
        )
        self.button.clicked.connect(self._ask)

    def _ask(self) -> None:
        settings().set(tour_done=False)
        self.asked.emit()


class EraseRow(SettingRow):
    """Deletes everything about whoever uses the app, once the word is typed."""

    erased = Signal()

    def __init__(self, let_go: Callable[[], None]) -> None:
        self._let_go = let_go
        self.button = Button(tr("Delete everything about me…"), "danger", "small")
        super().__init__(
            tr("Delete everything about me"),
            tr("Runs, scores, notes, drafts and settings. It can't be undone. Files you saved elsewhere stay."),
            self.button,
            also=tr("remove erase forget privacy reset"),
        )
        self.word = QLineEdit()
        self.word.setProperty("focusRadius", 8)
        self.word.setAccessibleName(tr("Type {word} to confirm", word=confirming_word()))
        self.sure = Button(tr("Delete everything"), "danger", "small")
        self.sure.setEnabled(False)
        self.no = Button(tr("Keep it"), "secondary", "small", key="Esc")
        self.confirm = QWidget()
        self.confirm.setLayout(
            row(Text(tr("Type “{word}” to confirm:", word=confirming_word())), self.word, self.sure, self.no, None)
        )
        self.confirm.hide()
        self.said = Banner("info")
        self.below.addWidget(self.confirm)
        self.below.addWidget(self.said)
        self.button.clicked.connect(self.ask)
        self.no.clicked.connect(self.fold)
        self.sure.clicked.connect(self.erase)
        self.word.textChanged.connect(lambda text: self.sure.setEnabled(self._agreed(text)))
        self.word.returnPressed.connect(lambda: self.erase() if self._agreed(self.word.text()) else None)

    def ask(self) -> None:
        """Show where the word is typed."""
        self.said.say("")
        self.confirm.show()
        self.word.setFocus()

    def fold(self) -> None:
        """Put that away again."""
        self.word.clear()
        self.confirm.hide()
        self.button.setFocus()

    def erase(self) -> None:
        """Delete, and say what couldn't be deleted."""
        self._let_go()
        jobs.finish()
        left = erase(paths.user_data())
        self.fold()
        if left:
            names = ", ".join(path.name for path in left)
            self.said.say(tr("Deleted, but for what another program holds open: {names}.", names=names))
        else:
            self.said.say(tr("Everything about you is deleted. The app is as on its first day."))
        settings().read_anew(paths.settings_file())
        self.erased.emit()

    def _agreed(self, text: str) -> bool:
        return text.strip().casefold() == confirming_word().casefold()
