"""The table of problems: Enter goes to the place, Alt+Enter mends it, F8 to the next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.fixing import fixes, mend
from simtrainer.ui.author.problems.model import BEAT, FIX, MESSAGE, PLACE, SEVERITY, ProblemsModel, place_of
from simtrainer.ui.author.rows import AnyIndex, RowTable, paint_ground
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.gutter import ICONS
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

ROW = 29
NARROW = 90
"""Letters side by side below which the file isn't named."""
_ROLES = {
    MESSAGE: ("body", "text"),
    PLACE: ("code", "muted"),
    BEAT: ("code", "muted"),
    FIX: ("small-strong", "accent-text"),
}


class _Cell(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        look = theme()
        rect = paint_ground(painter, option)
        one: Diagnostic = index.data(Qt.ItemDataRole.UserRole)
        if index.column() == SEVERITY:
            side = look.px(15)
            picture = icons.pixmap(*ICONS[one.severity.value], side)
            painter.drawPixmap(rect.center().x() - side // 2 + look.px(2), rect.center().y() - side // 2, picture)
            return
        role, ink = _ROLES[index.column()]
        font = look.font(role)
        inside = rect.adjusted(look.px(4), 0, -look.px(10), 0)
        shown: str = index.data()
        if index.column() == MESSAGE:  # its code stands small behind the words
            small = look.font("tiny")
            room = QFontMetrics(small).horizontalAdvance(one.code) + look.px(8)
            most = max(inside.width() - room, 0)
            end = inside.left() + min(QFontMetrics(font).horizontalAdvance(shown), most)
            painter.setFont(small)
            painter.setPen(look.color("subtle"))
            behind = QRect(end + look.px(8), inside.top(), room, inside.height())
            painter.drawText(behind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, one.code)
            inside.setWidth(most)
        elif index.column() == PLACE and QFontMetrics(font).horizontalAdvance(shown) > inside.width():
            shown = shown.partition(":")[2]  # the file is mostly the one that is open
        words = QFontMetrics(font).elidedText(shown, Qt.TextElideMode.ElideRight, inside.width())
        painter.setFont(font)
        painter.setPen(look.color(ink))
        side = Qt.AlignmentFlag.AlignRight if index.column() == FIX else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, words)


class ProblemsTable(RowTable):
    """Goes to a problem through the session: its beat is selected and its text shown."""

    gone_to = Signal(object)
    """Somebody went to this Diagnostic."""

    def __init__(self, session: Session) -> None:
        problems = ProblemsModel(lambda finding: fixes(session, finding))
        super().__init__(tr("Problems"), problems, _Cell())
        problems.setParent(self)
        self.problems = problems
        self._session = session
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.go_to(index.row()))
        session.checked.connect(self._fill)
        theme().changed.connect(self._measure)
        self._measure()
        self._fill(session.findings)

    @property
    def row(self) -> int:
        """The row one is on, -1 for none."""
        return self.currentIndex().row() if self.currentIndex().isValid() else -1

    def go_to(self, row: int) -> None:
        """Go to the problem of a row."""
        if self._session.reading is not None and self._session.reading.version != self._session.document.version:
            self._session.read_now()  # somebody typed just now: what was found has moved
        if not 0 <= row < len(self.problems.rows):
            return
        self.setCurrentIndex(self.problems.index(row, MESSAGE))
        one = self.problems.rows[row]
        if one.path:
            self._session.select(one.path)
        self._session.show_text(one.place.start, one.place.end)
        self.gone_to.emit(one)

    def step(self, by: int) -> Diagnostic | None:
        """Go to the next problem, or the one before; the problem."""
        count = len(self.problems.rows)
        if not count:
            return None
        row = (self.row + by) % count if self.row >= 0 else (0 if by > 0 else count - 1)
        self.go_to(row)
        return self.problems.rows[row]

    def mend(self, row: int) -> bool:
        """Mend the problem of a row."""
        if not 0 <= row < len(self.problems.rows):
            return False
        box = self.visualRect(self.problems.index(row, FIX))
        at = self.viewport().mapToGlobal(QPoint(box.left(), box.bottom()))
        return mend(self._session, self.problems.rows[row], self, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.mend(self.row)
            else:
                self.go_to(self.row)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if index.column() == FIX and self.problems.fixes(index.row()):
            self.mend(index.row())
        else:
            self.go_to(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(600), 6 * theme().px(ROW))

    def _fill(self, findings: tuple[Diagnostic, ...]) -> None:
        before = self.problems.rows[self.row] if 0 <= self.row < len(self.problems.rows) else None
        self.problems.fill(findings)
        self._measure()
        if before is not None:
            same = (n for n, one in enumerate(self.problems.rows) if (one.code, one.path) == (before.code, before.path))
            row = next(same, -1)
            if row >= 0:
                self.setCurrentIndex(self.problems.index(row, MESSAGE))

    def _place_wide(self, figure: int, most: int) -> int:
        """As wide as the longest place; as a line and a column where the files would take too much."""
        longest = max((len(place_of(one)) for one in self.problems.rows), default=0) * figure + theme().px(16)
        return longest if longest <= most else 11 * figure

    def _measure(self) -> None:
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        wide = self.viewport().width()
        icon = look.px(38)
        figure = QFontMetrics(look.font("code")).horizontalAdvance("0")
        place = self._place_wide(figure, min(28 * figure, wide // 4) if wide > NARROW * figure else 0)
        beat = min(16 * figure, wide // 6)
        fix = min(look.px(150), wide // 5)
        for column, width in ((SEVERITY, icon), (PLACE, place), (BEAT, beat), (FIX, fix)):
            self.setColumnWidth(column, width)
        self.setColumnWidth(MESSAGE, max(wide - icon - place - beat - fix, look.px(80)))
