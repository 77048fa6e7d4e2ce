"""Every phone in the room: rename it, hide its name, put it out; and the door itself, open or locked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QListView, QWidget

from simtrainer.live.room import Device
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

ID = Qt.ItemDataRole.UserRole


class DevicesSheet(Scrim):
    """Changes hold at once; votes of a phone that is put out stay."""

    def __init__(self, over: QWidget, host: Host, teams: Mapping[str, TeamLook]) -> None:
        super().__init__(over)
        self._host, self._teams = host, teams
        self.card.setFixedWidth(min(theme().px(600), over.width() - 60))
        self.count = Text("", "body", "muted")
        self.card.column.addLayout(row(Heading(tr("Devices in the room"), "h2"), None, self.count))
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("Devices"))
        self.list.setFont(theme().font("body"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSpacing(3)
        self.list.setMinimumHeight(theme().px(220))
        self.list.selectionModel().currentChanged.connect(self._look)
        self.card.column.addWidget(self.list, 1)
        self.name = Line("", tr("Another name"))
        self.name.setAccessibleName(tr("Name of the device"))
        self.name.setMaxLength(24)
        self.rename = Button(tr("Rename"), "secondary", "small", icon="pencil")
        self.hide_name = Button(tr("Hide the name"), "secondary", "small", icon="eye-off")
        self.remove = Button(tr("Put out"), "danger", "small", icon="x")
        self.rename.clicked.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        self.hide_name.clicked.connect(self._hide)
        self.remove.clicked.connect(self._remove)
        line = row(self.name, self.rename, self.hide_name, self.remove)
        line.setStretch(0, 1)
        self.card.column.addLayout(line)
        self.asleep = QCheckBox(tr("Say at the top of the console how many are asleep"))
        self.asleep.setChecked(settings().now.room_asleep)
        self.asleep.toggled.connect(self._say_asleep)
        self.card.column.addWidget(self.asleep)
        self.lock = Button("", "secondary", "small", icon="lock")
        self.lock.clicked.connect(self._lock)
        self._close = Button(tr("Close"), "quiet", key="Esc")
        self._close.clicked.connect(self.close_over)
        self.card.column.addLayout(row(self.lock, None, self._close))
        host.changed.connect(self.refresh)
        self.refresh()

    def safe(self) -> QWidget:
        return self.list if self._model.rowCount() else self._close

    @property
    def device(self) -> Device | None:
        """The one that is marked."""
        id_ = self.list.currentIndex().data(ID)
        return next((one for one in self._host.devices() if one.id == id_), None)

    def refresh(self) -> None:
        """Show the devices as they are now; the one that is marked stays so."""
        devices = self._host.devices()
        rows = [(one.id, self._words(one)) for one in devices]
        shown = [(self._model.item(n).data(ID), self._model.item(n).text()) for n in range(self._model.rowCount())]
        if rows != shown:
            marked = self.list.currentIndex().data(ID)
            self._model.clear()
            for id_, words in rows:
                item = QStandardItem(words)
                item.setData(id_, ID)
                self._model.appendRow(item)
            at = next((n for n, (id_, _) in enumerate(rows) if id_ == marked), 0)
            if rows:
                self.list.setCurrentIndex(self._model.index(at, 0))
        self.count.setText(tr("{n} joined", n=len(rows)) if rows else tr("nobody has joined yet"))
        locked = self._host.room.locked
        self.lock.set_text(tr("Let people in again") if locked else tr("Let nobody else in"))
        self._look()

    def _words(self, device: Device) -> str:
        look = self._teams.get(device.team)
        team = look.name if look is not None else tr("watching")
        when = datetime.fromisoformat(device.joined).astimezone().strftime("%H:%M") if device.joined else ""
        name = device.name or tr("no name")
        hidden = tr(", name hidden") if device.hidden and device.name else ""
        said = tr("{team}: {name}{hidden}, since {when}", team=team, name=name, hidden=hidden, when=when)
        if self._host.server is None:
            return said
        away = {"here": "", "asleep": tr(", asleep"), "gone": tr(", gone for a quarter of an hour or more")}
        return said + away[self._host.presence(device.id)]

    def _look(self, *_: QModelIndex) -> None:
        device = self.device
        for button in (self.rename, self.hide_name, self.remove, self.name):
            button.setEnabled(device is not None)
        if device is not None:
            self.hide_name.set_text(tr("Show the name") if device.hidden else tr("Hide the name"))

    def _rename(self) -> None:
        if self.device is not None:
            self._host.room.rename(self.device.id, self.name.text())
            self.name.clear()
            self.refresh()

    def _hide(self) -> None:
        if self.device is not None:
            self._host.room.hide(self.device.id, not self.device.hidden)
            self.refresh()

    def _remove(self) -> None:
        if self.device is not None:
            self._host.room.remove(self.device.id)
            self.refresh()

    def _say_asleep(self, on: bool) -> None:
        settings().set(room_asleep=on)
        self._host.changed.emit()

    def _lock(self) -> None:
        self._host.room.lock_joining(not self._host.room.locked)
        self.refresh()
