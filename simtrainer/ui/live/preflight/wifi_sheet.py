"""Name and password of the room's Wi-Fi, for a second code on the wall: phones come into the network by it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from simtrainer.live.wifi import Wifi
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

NAME_MOST, PASSWORD_MOST = 32, 63
PASSWORD_LEAST = 8


def kept_wifi() -> Wifi | None:
    """The network that was kept last time, None when none was."""
    now = settings().now
    return Wifi(now.room_wifi, now.room_wifi_password) if now.room_wifi else None


class WifiSheet(Scrim):
    """Nothing of it is kept unless that is asked for."""

    given = Signal(object)
    """A `Wifi`, or None: no code on the wall."""

    def __init__(self, over: QWidget, now: Wifi | None) -> None:
        super().__init__(over)
        self.card.setFixedWidth(min(theme().px(520), over.width() - 60))
        self.card.column.addWidget(Heading(tr("A code for the Wi-Fi"), "h2"))
        said = tr("It stands on the wall while people come in: whoever sees it can join this network.")
        self.card.column.addWidget(Text(said, "body", "muted", wrap=True))
        self.name, self.password = Line(now.name if now else ""), Line(now.password if now else "")
        self.name.setMaxLength(NAME_MOST)
        self.password.setMaxLength(PASSWORD_MOST)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password = Field(tr("Password"), self.password, tr("Empty for an open network."))
        self.card.column.addWidget(Field(tr("Name of the network"), self.name))
        self.card.column.addWidget(self._password)
        show = QCheckBox(tr("Show the password"))
        show.toggled.connect(self._show)
        self.keep = QCheckBox(tr("Keep both on this computer for next time"))
        self.keep.setChecked(bool(settings().now.room_wifi))
        self.card.column.addWidget(show)
        self.card.column.addWidget(self.keep)
        self.use = Button(tr("Show the code"), "primary", icon="qr-code")
        self.use.clicked.connect(self._use)
        for line in (self.name, self.password):
            line.returnPressed.connect(self._use)
        self.name.textChanged.connect(self._weigh)
        self.without = Button(tr("No code"), "secondary")
        self.without.setVisible(now is not None)
        self.without.clicked.connect(self._go_without)
        cancel = Button(tr("Cancel"), "quiet", key="Esc")
        cancel.clicked.connect(self.close_over)
        self.card.column.addLayout(row(cancel, None, self.without, self.use))
        self._weigh()

    def safe(self) -> QWidget:
        return self.name

    def _weigh(self) -> None:
        self.use.setEnabled(bool(self.name.text().strip()))

    def _show(self, on: bool) -> None:
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _use(self) -> None:
        name, password = self.name.text().strip(), self.password.text()
        if not name:
            return
        if 0 < len(password) < PASSWORD_LEAST:
            self._password.wrong(tr("A Wi-Fi password has eight signs at least."))
            return
        keep = self.keep.isChecked()
        settings().set(room_wifi=name if keep else "", room_wifi_password=password if keep else "")
        self.close_over()
        self.given.emit(Wifi(name, password))

    def _go_without(self) -> None:
        settings().set(room_wifi="", room_wifi_password="")
        self.close_over()
        self.given.emit(None)
