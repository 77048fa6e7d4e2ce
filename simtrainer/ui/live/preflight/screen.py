"""Before the room: open it on the right address, see one phone come in, see where the wall is; or go on by hands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from simtrainer.live.wifi import Wifi
from simtrainer.ui.live.preflight.addresses import Address, find_addresses, is_another
from simtrainer.ui.live.preflight.https_row import HttpsRow
from simtrainer.ui.live.preflight.qr_view import QrView
from simtrainer.ui.live.preflight.wifi_sheet import WifiSheet
from simtrainer.ui.live.preflight.wording import advice_on, firewall_hint, sort_chip
from simtrainer.ui.live.wall.awake import Awake
from simtrainer.ui.live.wall.sight import Address as WayIn
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, clear, row
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.keys_sheet import ScreenKeys
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDEST = 1120
LOOK = 500
PATIENT = 20
"""Seconds after which a phone that doesn't come is worth a word about firewalls."""


class Served(Protocol):
    """What the preflight knows of a server."""

    @property
    def address(self) -> str: ...
    @property
    def typed(self) -> str: ...
    @property
    def is_open(self) -> bool: ...
    @property
    def visitors(self) -> frozenset[str]: ...


class PreflightScreen(Page):
    """Asks for the room to be opened (`open_wanted`), and watches who comes."""

    open_wanted = Signal(str)
    """An address of this computer."""
    wifi_given = Signal(object)
    """A `Wifi` to show a code for on the wall, or None."""
    ready = Signal()
    by_hands = Signal()
    left = Signal()

    def __init__(
        self,
        code: str,
        server: Callable[[], Served | None],
        find: Callable[[], list[Address]] = find_addresses,
        awake: Awake | None = None,
    ) -> None:
        super().__init__(WIDEST, centred=True, spacing=16)
        self.setAccessibleName(tr("Before the room"))
        self._code, self._server, self._find = code, server, find
        self._addresses: list[Address] = []
        self._waited = 0.0
        self._wifi: Wifi | None = None
        self._stays_on = (awake or Awake()).able()
        self.sheet: WifiSheet | None = None
        self.leave = IconButton("x", tr("Leave; the exercise is kept"), edged=True)
        self.leave.clicked.connect(self.left)
        head = row(self.leave, Heading(tr("Before the room"), "h1"), None, spacing=14)
        self.column.addLayout(head)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self._columns.addWidget(self._address_card(), 1)
        self._columns.addWidget(self._phone_card(), 1)
        self._columns.addWidget(self._screens_card(), 1)
        self.column.addLayout(self._columns)
        self.go = Button(tr("Ready"), "primary", "large", icon="check")
        self.go.clicked.connect(self.ready)
        self.hands = Button(tr("By hands only"), "secondary", "large", icon="hand", key="H")
        self.hands.clicked.connect(self.by_hands)
        self.why = Text("", "body", "muted", wrap=True)
        foot = row(self.go, self.hands, 8, spacing=12)
        foot.addWidget(self.why, 1)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.keys = ScreenKeys(self, self._keys, lambda: [self._list, self.go])
        for key, act in (("H", self.by_hands), ("X", self.left)):
            QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
                act
            )
        self._tick = QTimer(self, interval=LOOK)
        self._tick.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._show_screens)
        app.screenRemoved.connect(self._show_screens)
        theme().changed.connect(self._lay)
        self._lay()
        self.find_again()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to what goes on."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.open.setFocus(reason)

    def look_at(self, server: Callable[[], Served | None], find: Callable[[], list[Address]]) -> None:
        """Look at another server and network."""
        self._server, self._find = server, find
        self.find_again()

    def find_again(self) -> None:
        """Look at the network anew."""
        self._addresses = self._find()
        clear(self._rows)
        for button in self._group.buttons():
            self._group.removeButton(button)
        self.choices: dict[str, QRadioButton] = {}
        for address in self._addresses:
            one = QRadioButton(f"{address.host}  ({address.name})")
            one.setFont(theme().font("post"))
            one.setProperty("focusRadius", 6)
            self._group.addButton(one)
            text, tone, icon = sort_chip(address.sort)
            self._rows.addLayout(row(one, None, StatusChip(text, tone, icon, small=True)))
            self.choices[address.host] = one
        if self._addresses:
            self.choices[self._addresses[0].host].setChecked(True)
        self._choose()
        self.look()

    @property
    def chosen(self) -> Address | None:
        """The address that is marked."""
        return next((one for one in self._addresses if self.choices[one.host].isChecked()), None)

    @property
    def seen(self) -> bool:
        """Whether another device asked for the page."""
        server = self._server()
        return server is not None and any(is_another(one, self._addresses) for one in server.visitors)

    def show_wifi(self, wifi: Wifi | None) -> None:
        """Say whether the wall will show a code for the network."""
        self._wifi = wifi
        said = tr("Wi-Fi code on the wall")
        self.wifi.set_text(said if wifi is None else tr("On the wall: Wi-Fi {name}", name=wifi.name))

    def trouble(self, said: str) -> None:
        """Say why the room couldn't be opened."""
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))

    def look(self) -> None:
        """See how far it is."""
        server = self._server()
        is_open = server is not None and server.is_open
        if is_open and not self._tick.isActive():
            self._tick.start()
        self._waited = self._waited + LOOK / 1000 if is_open else 0.0
        here = is_open and server is not None and self.chosen is not None and f"//{self.chosen.host}:" in server.address
        again = tr("Open it anew") if here else tr("Open on this address instead")
        self.open.set_text(again if is_open else tr("Open the room"))
        self.open.set_kind("secondary" if is_open else "primary")
        if server is not None and is_open:
            way = WayIn.of(server.address, server.typed, self._code)
            self.qr.show_words(way.url, tr("Join at {address}, code {code}", address=way.typed, code=way.spoken))
            self.typed.setText(way.typed)
            self.code.setText(way.spoken)
        if self.seen:
            visitor = next(one for one in sorted(server.visitors if server else ()) if is_another(one, self._addresses))
            self.phone.set_state(tr("Your phone was here ({address})", address=visitor), "good", "circle-check")
        elif is_open:
            self.phone.set_state(tr("Waiting for your phone"), "caution", "hourglass")
        else:
            self.phone.set_state(tr("Open the room first"), "neutral", "lock")
        self.hint.setVisible(is_open and not self.seen and self._waited > PATIENT)
        came = self.seen and not self.go.isEnabled()
        self.go.setEnabled(self.seen)
        if came and self.open.hasFocus():
            self.go.setFocus()  # Enter goes on, and doesn't open the room once more
        self.hands.set_kind("secondary" if self.seen or not self._waited else "soft")
        why = tr("Ready comes on when your own phone has opened the page. Where no network lets it: by hands.")
        self.why.setText("" if self.seen else why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def stop(self) -> None:
        """Look no more."""
        self._tick.stop()

    # ---- inside

    def _address_card(self) -> Card:
        card = Card(padding=(16, 14, 16, 14), spacing=10)
        card.column.addWidget(Heading(tr("1  The network"), "h2"))
        said = tr("Phones must be in the same network as this computer.")
        card.column.addWidget(Text(said, "body", "muted", wrap=True))
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._choose)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        card.column.addWidget(self._list)
        self.advice = Text("", "body", "muted", wrap=True)
        card.column.addWidget(self.advice)
        self._trouble = Text("", "body", "risk", wrap=True)
        self._trouble.hide()
        card.column.addWidget(self._trouble)
        self.https = HttpsRow()
        self.https.changed.connect(self._open_again)
        card.column.addWidget(self.https)
        self.wifi = Button(tr("Wi-Fi code on the wall"), "quiet", "small", icon="qr-code")
        self.wifi.clicked.connect(self._ask_wifi)
        card.column.addLayout(row(self.wifi, None))
        self.open = Button(tr("Open the room"), "primary", icon="wifi")
        self.open.clicked.connect(self._open)
        again = Button(tr("Look again"), "quiet", icon="rotate-ccw")
        again.clicked.connect(self.find_again)
        card.column.addStretch(1)
        card.column.addLayout(row(self.open, again, None))
        return card

    def _phone_card(self) -> Card:
        card = Card(padding=(16, 14, 16, 14), spacing=10)
        card.column.addWidget(Heading(tr("2  Your own phone"), "h2"))
        said = tr("Scan this with your own phone. It has to show the way in.")
        card.column.addWidget(Text(said, "body", "muted", wrap=True))
        self.qr = QrView()
        self.typed = Text("", "h2", tabular=True)
        self.code = Text("", "display")
        card.column.addLayout(row(None, self.qr, None))
        for one in (self.typed, self.code):
            card.column.addLayout(row(None, one, None))
        self.phone = StatusChip("", "neutral")
        card.column.addLayout(row(self.phone, None))
        self.hint = Text(firewall_hint(), "body", "caution", wrap=True)
        self.hint.hide()
        card.column.addWidget(self.hint)
        card.column.addStretch(1)
        return card

    def _screens_card(self) -> Card:
        card = Card(padding=(16, 14, 16, 14), spacing=10)
        card.column.addWidget(Heading(tr("3  The wall"), "h2"))
        self.screens_chip = StatusChip("", "neutral", "monitor")
        card.column.addLayout(row(self.screens_chip, None))
        self.screens = Text("", "body", wrap=True)
        card.column.addWidget(self.screens)
        card.column.addStretch(1)
        self._show_screens()
        return card

    def _show_screens(self, *_: object) -> None:
        screens = QGuiApplication.screens()
        lines: Sequence[str] = [
            f"{one.name() or tr('Display')}: {one.geometry().width()} × {one.geometry().height()}" for one in screens
        ]
        if len(screens) > 1:
            self.screens_chip.set_state(tr("Two screens"), "good", "monitor-check")
            said = tr("The wall fills the other screen. S changes it to the next one.")
        else:
            self.screens_chip.set_state(tr("One screen"), "caution", "monitor")
            said = tr(
                "F5 on the console opens the wall as a window that you can move or share. Plug a projector in, and the "
                "wall goes there. If it shows what this screen shows, set it to extend: the console has your scores."
            )
        if not self._stays_on:
            said += " " + tr("The screen may go to sleep in between: switch its screensaver off for the hour.")
        self.screens.setText("\n".join((*lines, "", said)))

    def _choose(self, *_: object) -> None:
        address = self.chosen
        self.advice.setText(advice_on(address.sort if address is not None else None))
        self.open.setEnabled(address is not None and address.sort != "none")

    def _open(self) -> None:
        if self.chosen is not None:
            self.trouble("")
            self.open_wanted.emit(self.chosen.host)
            self.look()

    def _ask_wifi(self) -> None:
        sheet = self.sheet = WifiSheet(self.window(), self._wifi)
        sheet.given.connect(self.show_wifi)
        sheet.given.connect(self.wifi_given)
        sheet.open_over()

    def _open_again(self) -> None:
        """What is open goes by the old way in until it is opened anew."""
        server = self._server()
        if server is not None and server.is_open:
            self._open()

    def _lay(self) -> None:
        large = theme().text_scale > 1.2 or self.width() < 900
        self._columns.setDirection(QHBoxLayout.Direction.TopToBottom if large else QHBoxLayout.Direction.LeftToRight)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("H", tr("by hands only")),
            ("X", tr("leave; the exercise is kept")),
            ("F6", tr("next part of the screen")),
            ("F1, ?", tr("these keys")),
        ]
