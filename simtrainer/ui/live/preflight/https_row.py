"""By http or by https: what that means for the room, said plainly, and the way to bring a certificate."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from simtrainer.days import long_day
from simtrainer.live.serve.certificate import BadCertificate, Certificate, load_certificate
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class HttpsRow(QWidget):
    """Says how phones come in. `certificate` is what was brought, None for plain http."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.certificate: Certificate | None = None
        self.sheet: CertificateSheet | None = None
        self.chip = StatusChip("", "neutral", small=True)
        self.bring = Button(tr("Certificate"), "quiet", "small", icon="shield-check")
        self.bring.clicked.connect(self._ask)
        self.said = Text("", "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row(self.chip, self.bring, None))
        column.addWidget(self.said)
        self._read()

    def _read(self) -> None:
        """The certificate of last time; one that is no good any more is said, and the room opens without."""
        kept = settings().now
        if not kept.room_certificate:
            self._show()
            return
        try:
            self.certificate = load_certificate(Path(kept.room_certificate), Path(kept.room_key), kept.room_name)
        except BadCertificate as error:
            self._show(f"{error} {error.advice}".strip())
        else:
            self._show()

    def _show(self, wrong: str = "") -> None:
        found = self.certificate
        self.said.set_color("risk" if wrong else "muted")
        if found is None:
            self.chip.set_state(tr("http"), "neutral", "wifi")
            self.chip.setAccessibleDescription(tr("without a certificate"))
            plain = tr("Not encrypted: votes can be read on the Wi-Fi, so ask for no real names.")
            self.said.setText(wrong or plain)
            return
        self.chip.set_state(tr("https"), "good", "lock")
        day = long_day(found.until)
        said = tr("As {name}, until {day}. That name has to lead to the address above.", name=found.name, day=day)
        if not found.known:
            said += " " + tr(
                "This computer doesn't know who issued it, or a link of its chain is missing: phones will warn."
            )
            self.said.set_color("caution")
        self.said.setText(said)

    def _ask(self) -> None:
        sheet = self.sheet = CertificateSheet(self.window(), self.certificate is not None)
        sheet.brought.connect(self._take)
        sheet.open_over()

    def _take(self, certificate: Certificate | None) -> None:
        self.certificate = certificate
        self._show()
        announce(self, self.said.text())
        self.changed.emit()


class CertificateSheet(Scrim):
    """Asks for certificate, key and name; what is wrong is said at the field that it is about."""

    brought = Signal(object)
    """A `Certificate`, or None: go without."""

    def __init__(self, over: QWidget, has_one: bool) -> None:
        super().__init__(over)
        self.card.setFixedWidth(min(theme().px(600), over.width() - 60))
        self.card.column.addWidget(Heading(tr("Bring a certificate"), "h2"))
        said = tr(
            "One that your organisation has for a name of its own. With one that you make yourself every phone "
            "shows a full page of warning: then better none."
        )
        self.card.column.addWidget(Text(said, "body", "muted", wrap=True))
        kept = settings().now
        self.file, self.key = Line(kept.room_certificate), Line(kept.room_key)
        self.name = Line(kept.room_name, "room.example.org")
        self.fields = {
            "certificate": Field(tr("Certificate with its chain (PEM)"), self.file, tr("Often fullchain.pem.")),
            "key": Field(tr("Its key (PEM)"), self.key, tr("Often privkey.pem. It stays where it is.")),
            "name": Field(tr("Name of this computer"), self.name, tr("The name that it was issued for.")),
        }
        for where, line in (("certificate", self.file), ("key", self.key)):
            choose = Button(tr("Choose"), "secondary", "small")
            choose.setAccessibleName(tr("Choose the file: {what}", what=self.fields[where].field.accessibleName()))
            choose.clicked.connect(lambda _=False, line=line: self._choose(line))
            one = row(self.fields[where], choose, spacing=10)
            one.setStretch(0, 1)
            self.card.column.addLayout(one)
        self.card.column.addWidget(self.fields["name"])
        self.use = Button(tr("Use it"), "primary", icon="lock")
        self.use.clicked.connect(self._use)
        for line in (self.file, self.key, self.name):
            line.returnPressed.connect(self._use)
        self.without = Button(tr("Without, by http"), "secondary")
        self.without.setVisible(has_one or bool(kept.room_certificate))
        self.without.clicked.connect(self._go_without)
        cancel = Button(tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.close_over)
        self.card.column.addLayout(row(cancel, None, self.without, self.use))

    def safe(self) -> QWidget:
        return self.file

    def _choose(self, line: Line) -> None:
        kinds = tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the file"), line.text(), kinds)
        if name:
            line.setText(name)

    def _use(self) -> None:
        for field in self.fields.values():
            field.wrong("")
        file, key = Path(self.file.text().strip()), Path(self.key.text().strip())
        try:
            found = load_certificate(file, key, self.name.text())
        except BadCertificate as error:
            wrong = self.fields[error.where]
            wrong.wrong(f"{error} {error.advice}".strip())
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, wrong.note.text())
            return
        settings().set(room_certificate=str(file), room_key=str(key), room_name=found.name)
        self.close_over()
        self.brought.emit(found)

    def _go_without(self) -> None:
        settings().set(room_certificate="", room_key="", room_name="")
        self.close_over()
        self.brought.emit(None)
