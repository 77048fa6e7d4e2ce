"""Go to anything: a sheet with a field, and everything of the story that has a name."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simtrainer.frozen import frozen
from simtrainer.say import later
from simtrainer.scenario.model import Scenario
from simtrainer.ui.author.rows import AnyIndex, ListRows
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MOST = 200
ROWS = 9


@frozen
class Target:
    """Something to go to: its path, what it is, its id and its words."""

    path: str
    kind: str
    id: str
    words: str

    @property
    def icon(self) -> str:
        """The icon of its kind."""
        return {"beat": "split", "choice": "reply", "ending": "flag", "person": "user-round", "variable": "gauge"}.get(
            self.kind, "hash"
        )

    def rank(self, typed: str) -> int | None:
        """How well it fits what was typed, 0 best; None when it doesn't."""
        name, words = self.id.lower(), self.words.lower()
        if name == typed:
            return 0
        if name.startswith(typed):
            return 1
        if any(part.startswith(typed) for part in words.split()):
            return 2
        if typed in name or typed in words:
            return 3
        return 4 if _scattered(typed, name) else None


def _scattered(typed: str, name: str) -> bool:
    """Whether the letters come in a name in this order, something else between them."""
    letters = iter(name)
    return len(typed) > 1 and all(letter in letters for letter in typed)


def targets(scenario: Scenario) -> Iterator[Target]:
    """Everything of a story that one can go to."""
    for node in scenario.nodes.values():
        kind = later("ending") if node.ending else later("beat")
        yield Target(f"nodes.{node.id}", kind, node.id, node.title)
        for choice in node.choices:
            yield Target(f"nodes.{node.id}.choices.{choice.id}", later("choice"), choice.id, choice.label)
    for persona in scenario.personas.values():
        yield Target(f"personas.{persona.id}", later("person"), persona.id, persona.name)
    for variable in scenario.variables.values():
        yield Target(f"variables.{variable.name}", later("variable"), variable.name, variable.meter)
    for channel in scenario.channels.values():
        yield Target(f"channels.{channel.id}", later("channel"), channel.id, channel.kind)


def found(scenario: Scenario, typed: str) -> list[Target]:
    """What fits, the best first, at most MOST."""
    wanted = typed.strip().lower()
    if not wanted:
        return [one for one in targets(scenario) if one.kind in ("beat", "ending")][:MOST]
    ranked = [(rank, one) for one in targets(scenario) if (rank := one.rank(wanted)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return [one for _, one in ranked[:MOST]]


class _Targets(ListRows[Target]):
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.id
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (one.id, tr(one.kind), one.words) if part)
        return one if role == Qt.ItemDataRole.UserRole else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, theme().px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        one: Target = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(rect, look.color("selected"))
        side = look.px(15)
        painter.drawPixmap(rect.left() + 8, rect.center().y() - side // 2, icons.pixmap(one.icon, "accent-text", side))
        x = rect.left() + 8 + side + look.px(8)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for text, role, ink, least in ((one.id, "code", "text", 170), (one.words, "body", "muted", 0)):
            font = look.font(role)
            room = rect.right() - 8 - x
            if room <= 0:
                return
            words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRect(x, rect.top(), room, rect.height()), flags, words)
            x += max(QFontMetrics(font).horizontalAdvance(words) + look.px(14), look.px(least))


class GoTo(Scrim):
    """Type, arrows, Enter; `wanted` gives the path that was chosen."""

    wanted = Signal(str)

    def __init__(self, over: QWidget, scenario: Scenario) -> None:
        super().__init__(over, padding=(14, 14, 14, 10))
        self._scenario = scenario
        self.field = Line("", tr("Go to a beat, choice, person…"))
        self.field.setAccessibleName(tr("Go to"))
        self.list = QListView()
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Targets(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Row(self.list))
        self.said = Text("", "small", "subtle")
        self.card.setAccessibleName(tr("Go to"))
        for part in (self.field, self.list, self.said):
            self.card.column.addWidget(part)
        self.card.setFixedWidth(min(theme().px(520), over.width() - 48))
        self.list.setFixedHeight(min(theme().px(30) * ROWS, over.height() - 220))
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self._look("")

    def safe(self) -> QWidget:
        return self.field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        if event.key() in step and self._model.rows:
            row = max(0, min(len(self._model.rows) - 1, self.list.currentIndex().row() + step[Qt.Key(event.key())]))
            self.list.setCurrentIndex(self._model.index(row))
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _look(self, typed: str) -> None:
        self._model.fill(found(self._scenario, typed))
        self.list.setCurrentIndex(self._model.index(0))
        count = len(self._model.rows)
        self.said.setText(
            tr("Nothing fits.") if not count else tr("1 entry") if count == 1 else tr("{n} entries", n=count)
        )

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._model.rows):
            path = self._model.rows[row].path
            self.close_over()
            self.wanted.emit(path)
