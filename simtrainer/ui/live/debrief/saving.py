"""The last part: the session report, saved as a page, a PDF, a table or JSON, and opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, row
from simtrainer.ui.shared.folders import documents
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.tr import tr


def _page(told: GroupDebrief, words: bool) -> bytes:
    from simtrainer.live.report.page import to_html

    return to_html(told, with_words=words).encode()


def _paper(told: GroupDebrief, words: bool) -> bytes:
    from simtrainer.ui.live.debrief.pdf import session_pdf

    return session_pdf(told, with_words=words)


def _table(told: GroupDebrief, words: bool) -> bytes:
    from simtrainer.live.report.tables import to_csv

    # With its mark, so that a spreadsheet knows the letters.
    return to_csv(told, with_words=words).encode("utf-8-sig")


def _data(told: GroupDebrief, words: bool) -> bytes:
    from simtrainer.live.report.data import to_json

    return to_json(told, with_words=words).encode()


FORMS: dict[str, Callable[[GroupDebrief, bool], bytes]] = {"html": _page, "pdf": _paper, "csv": _table, "json": _data}


class SavingPart(QWidget):
    """`debrief` gives what is told at the moment of saving; `choose` asks for a file ("" for none), `open_file` shows
    one. A file that can't be written is said in place."""

    def __init__(
        self,
        debrief: Callable[[], GroupDebrief],
        choose: Callable[[QWidget, str, str], str] | None = None,
        open_file: Callable[[Path], None] | None = None,
    ) -> None:
        super().__init__()
        self._debrief, self._choose, self._open = debrief, choose or ask_for_file, open_file or show_file
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.trouble = Banner("risk")
        column.addWidget(self.trouble)
        card = Card(padding=(16, 12, 16, 16), spacing=10)
        title = tr("Session report")
        card.setAccessibleName(title)
        card.column.addWidget(Heading(title))
        card.column.addWidget(
            Text(
                tr(
                    "The road, the splits, how sure people were, what was noted, and the plan. It tells of the room, "
                    "never of a person, and names no phone."
                ),
                "body",
                "muted",
                wrap=True,
            )
        )
        self.words = QCheckBox(tr("With what people wrote to say why"))
        self.words.setChecked(True)
        card.column.addWidget(self.words)
        unnamed = tr("Unnamed; but a way of writing can tell who it was. Leave it out if you didn't say it is kept.")
        card.column.addWidget(Text(unnamed, "small", "muted", wrap=True))
        self.buttons: dict[str, Button] = {}
        for kind, words, icon, about in (
            ("html", tr("Save as a page"), "file-down", tr("To read, send on and print; opens in any browser.")),
            ("pdf", tr("Save as a PDF"), "printer", tr("On A4, with page numbers; the same on every machine.")),
            ("csv", tr("Save as a table"), "chart-column", tr("For a spreadsheet: a row for each fact.")),
            ("json", tr("Save as data"), "file-code", tr("JSON, for other programs.")),
        ):
            button = self.buttons[kind] = Button(words, "primary" if kind == "html" else "secondary", icon=icon)
            button.setAccessibleDescription(about)
            button.clicked.connect(lambda _=False, kind=kind: self.save(kind))
            line = row(button, Text(about, "small", "muted", wrap=True), spacing=12)
            line.setStretch(1, 1)
            card.column.addLayout(line)
        column.addWidget(card)
        self._saved = QVBoxLayout()
        self._saved.setSpacing(8)
        column.addLayout(self._saved)
        self.saved: list[Path] = []
        self.opens: list[Button] = []

    def save(self, kind: str) -> None:
        """Ask where, write it, and offer to open it."""
        told = self._debrief()
        day = told.began[:10]
        name = self._choose(self, f"{told.scenario}-session{'-' if day else ''}{day}.{kind}", kind)
        if not name:
            return
        file = Path(name) if Path(name).suffix else Path(f"{name}.{kind}")
        try:
            file.write_bytes(FORMS[kind](told, self.words.isChecked()))
        except OSError as error:
            self.trouble.say(
                tr("The report can't be saved there: {reason}.", reason=error.strerror or str(error))
                + " "
                + tr("Choose another folder, or free some space.")
            )
            return
        self.trouble.say("")
        self._add(file)

    def _add(self, file: Path) -> None:
        if file in self.saved:
            return
        self.saved.append(file)
        button = Button(tr("Open"), "secondary", "small", icon="external-link")
        button.setAccessibleName(tr("Open {file}", file=file.name))
        button.clicked.connect(lambda: self._open(file))
        self.opens.append(button)
        name = ElidedText(tr("Saved: {file}", file=str(file)), "body")
        line = row(IconLabel("circle-check", "good", 16), name, button)
        line.setStretch(1, 1)
        self._saved.addLayout(line)


def ask_for_file(parent: QWidget, offered: str, kind: str) -> str:
    """Ask the user where to save; "" when they don't want to."""
    kinds = {
        "html": tr("Web page (*.html)"),
        "pdf": tr("PDF (*.pdf)"),
        "csv": tr("Table (*.csv)"),
        "json": tr("Data (*.json)"),
    }
    name, _ = QFileDialog.getSaveFileName(
        parent, tr("Save the session report"), str(documents() / offered), kinds[kind]
    )
    return name


def show_file(file: Path) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
