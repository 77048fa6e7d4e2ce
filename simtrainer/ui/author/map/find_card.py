"""Goes to a beat by a few letters of its title, its id, or a choice in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from simtrainer.authoring.story import Story
from simtrainer.ui.author.map.over import OverCard
from simtrainer.ui.author.map.paint import KIND_ICONS, kind_word
from simtrainer.ui.author.map.spoken import way_name
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.search_field import SearchField
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MOST = 60


class FindCard(OverCard):
    """Down goes into the list; Enter goes to the first that was found."""

    gone = Signal(str)
    """The path of what was chosen."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("Go to"))
        self._story = Story()
        self.field = SearchField("")
        self.field.set_prompt(tr("A beat or a choice"))
        self.found = QListWidget()
        self.found.setAccessibleName(tr("Found"))
        self.found.setProperty("ownFocus", True)
        self.found.setUniformItemSizes(True)
        self.column.addWidget(self.field)
        self.count = self.note("")
        self.column.addWidget(self.found, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.found.itemActivated.connect(self._go)
        self.found.itemClicked.connect(self._go)
        theme().changed.connect(self._restyle)
        self._restyle()

    def ask(self, story: Story) -> None:
        """Open with all beats."""
        self._story = story
        self.field.setMaximumWidth(16777215)
        self.field.clear()
        self._search("")
        self.open_card(self.field)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(340))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape:
                self.close_card()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(self.found.currentItem())
                return True
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                self.found.setCurrentRow(min(max(self.found.currentRow() + step, 0), self.found.count() - 1))
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        rows: list[tuple[int, str, str, str, str]] = []
        for beat in self._story.beats.values():
            near = f"{beat.title} {beat.id}".casefold()
            if all(word in near for word in words):
                first = 0 if not words or near.startswith(words[0]) or beat.id.startswith(words[0]) else 1
                rows.append(
                    (first, beat.path, f"{beat.title} · {beat.id}", KIND_ICONS[beat.kind], kind_word(beat.kind))
                )
            for way in beat.ways:
                label = f"{way_name(way)} {way.choice}".casefold()
                if words and way.kind == "choice" and all(word in label for word in words):
                    said = tr("choice in {title}", title=beat.title)
                    rows.append((2, way.path, f"{way_name(way)} · {beat.title}", "reply", said))
        rows.sort(key=lambda row: row[0])
        self.found.clear()
        for _, path, words_shown, icon, said in rows[:MOST]:
            item = QListWidgetItem(icons.icon(icon, "muted", 16), words_shown)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words_shown}, {said}")
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        count = len(rows)
        self.count.setText(tr("Nothing found.") if not count else tr("{n} found", n=count))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        path = str(item.data(Qt.ItemDataRole.UserRole))
        self.close_card()
        self.gone.emit(path)

    def _restyle(self) -> None:
        self.found.setFont(theme().font("body"))
        self.found.setMinimumHeight(theme().px(180))
