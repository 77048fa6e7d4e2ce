"""The house policy, one key away: all clauses, those in question here marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.library.organisations import Clause
from simtrainer.ui.feed.prose import Prose, prose, words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.chips import draw_key_cap, key_cap_width
from simtrainer.ui.shared.motion import duration
from simtrainer.ui.shared.painting import draw_pill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shared.viewports import give_viewport

TOUCHED = {"fix": ("circle-x", "risk"), "improve": ("triangle-alert", "caution"), "tip": ("info", "info")}
"""What the checks say about own words -> the icon beside the clause, and its ink."""
OPEN_HEIGHT = 204
"""Of the list under the handle, at 100 % text."""


class PolicyHandle(QAbstractButton):
    """The bar that opens the drawer: how many clauses there are and which matter here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("focusRadius", 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._count = 0
        self._here = ""
        theme().changed.connect(self.updateGeometry)
        self.toggled.connect(self.update)

    def tell(self, count: int, here: Sequence[str]) -> None:
        """So many clauses; those with these ids are in question."""
        self._count = count
        if len(here) == 1:
            self._here = tr("{id} matters here", id=here[0])
        elif here:
            self._here = tr("{ids} and {last} matter here", ids=", ".join(here[:-1]), last=here[-1])
        else:
            self._here = ""
        name = tr("House policy, 1 clause") if count == 1 else tr("House policy, {n} clauses", n=count)
        self.setAccessibleName(f"{name}. {self._here}" if self._here else name)
        self.setAccessibleDescription(tr("Key: {key}", key="P"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(580, max(44, theme().px(44)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px = theme(), theme().px
        painter.fillRect(self.rect(), look.color("hover" if self.underMouse() else "surface"))
        painter.fillRect(0, 0, self.width(), 1, look.color("border"))
        middle = self.height() // 2
        painter.drawPixmap(20, middle - 8, icons.pixmap("shield-check", "policy", 16))
        x = 46
        for text, role, color in (
            (tr("House policy"), "body-strong", "text"),
            (tr("1 clause") if self._count == 1 else tr("{n} clauses", n=self._count), "body", "muted"),
        ):
            wide = words_width(text, role)
            painter.setFont(look.font(role))
            painter.setPen(look.color(color))
            painter.drawText(QRectF(x, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += wide + 10
        if self._here:
            wide = words_width(self._here, "tiny") + px(16)
            if x + wide < self.width() - 80:
                pill = QRectF(x, middle - px(10), wide, px(20))
                draw_pill(painter, pill, "policy-soft", "policy-border")
                painter.setFont(look.font("tiny"))
                painter.setPen(look.color("policy"))
                painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._here)
        right = self.width() - 20 - 16
        icon = "chevron-down" if self.isChecked() else "chevron-up"
        painter.drawPixmap(right, middle - 8, icons.pixmap(icon, "muted", 16))
        draw_key_cap(painter, right - 10 - key_cap_width("P"), middle, "P")
        painter.end()


class ClauseRow(QWidget):
    """One clause: its id, its title, and its text when it is in question. Reads itself aloud when focused."""

    def __init__(self, clause: Clause, marked: bool, touched: str = "") -> None:
        """`touched`: what the checks say about own words under it ("fix", "improve", "tip"), "" for nothing."""
        super().__init__()
        self._clause = clause
        self._marked = marked
        self._touched = touched
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if marked else Qt.FocusPolicy.NoFocus)
        self.setToolTip(clause.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = tr("Clause {id}. {title}. {text}", id=clause.id, title=clause.title.rstrip("."), text=clause.text)
        if touched:
            said += " " + (tr("Your words break it.") if touched == "fix" else tr("Your words touch it."))
        self.setAccessibleName(f"{said} {tr('It matters here.')}" if marked else said)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(part.height for part in self._parts(width)) + 12

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(self.width() if self.width() > 120 else 260))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, theme().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._marked:
            paint_box(painter, QRectF(self.rect()), 8, "policy-soft", "policy-border")
        painter.setFont(theme().font("body-strong", True))
        painter.setPen(theme().color("policy"))
        painter.drawText(QRectF(10, 6, self._left() - 10, theme().line("body")), self._clause.id)
        rect = self.rect().adjusted(self._left(), 6, -self._right(), 0)
        for part, color in zip(self._parts(self.width()), ("text", "muted"), strict=False):
            part.draw(painter, rect, color)
            rect.translate(0, part.height)
        if self._touched:
            icon, ink = TOUCHED[self._touched]
            painter.drawPixmap(self.width() - 10 - theme().px(16), 8, icons.pixmap(icon, ink, theme().px(16)))
        painter.end()

    def _left(self) -> int:
        return 10 + max(theme().px(26), words_width(self._clause.id, "body-strong", True) + 8)

    def _right(self) -> int:
        return 10 + (theme().px(16) + 6 if self._touched else 0)

    def _parts(self, width: int) -> list[Prose]:
        room = max(60, width - self._left() - self._right())
        parts = [prose(self._clause.title, "body", room)]
        if self._marked and self._clause.text:
            parts.append(prose(self._clause.text, "small", room))
        return parts


class PolicyDrawer(QFrame):
    """The drawer over the panel's foot. `opened` tells when it is opened or closed."""

    opened = Signal(bool)

    def __init__(self, clauses: Sequence[Clause], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses = tuple(clauses)
        self.handle = PolicyHandle(self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_viewport(self._scroll, see_through=True)
        self._scroll.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.handle)
        box.addWidget(self._scroll, 1)
        self._animation = QVariantAnimation(self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(lambda value: self._grow(int(value)))
        self._animation.finished.connect(self._rest)
        self._extra = 0
        self._here: tuple[str, ...] = ()
        self._touched: dict[str, str] = {}
        self._listed: tuple[tuple[str, ...], dict[str, str]] | None = None
        """The clauses marked in the list as it was last made."""
        self.handle.toggled.connect(self._toggle)
        self.mark(())

    @property
    def is_open(self) -> bool:
        """Whether the clauses are shown."""
        return self.handle.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or close the drawer."""
        self.handle.setChecked(opened)

    def mark(self, ids: Sequence[str], touched: Mapping[str, str] | None = None) -> None:
        """Mark the clauses in question here; `touched` are those that own words come up against, and how badly."""
        known = [clause.id for clause in self._clauses]
        self._here = tuple(clause_id for clause_id in ids if clause_id in known)
        self._touched = dict(touched or {})
        self.handle.tell(len(known), self._here)
        if self.is_open:
            self._list()

    def _list(self) -> None:
        """Make the list of clauses, unless it is as it should be: only an open drawer needs one."""
        if self._listed == (self._here, self._touched):
            return
        self._listed = (self._here, self._touched)
        inner = QWidget()
        inner.setAccessibleName(tr("Clauses of the house policy"))
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(10, 4, 10, 10)
        sides.setSpacing(8)
        half = (len(self._clauses) + 1) // 2
        for side in (self._clauses[:half], self._clauses[half:]):
            column = QVBoxLayout()
            column.setSpacing(2)
            for clause in side:
                column.addWidget(ClauseRow(clause, clause.id in self._here, self._touched.get(clause.id, "")))
            column.addStretch(1)
            sides.addLayout(column, 1)
        self._scroll.setWidget(inner)

    def full_height(self) -> int:
        """Height in px as it stands now."""
        return self.handle.sizeHint().height() + self._extra

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.end()

    def _toggle(self, opened: bool) -> None:
        if opened:
            self._list()
        self._scroll.setVisible(True)
        parent = self.parentWidget()
        room = parent.height() - self.handle.height() - 40 if parent is not None else OPEN_HEIGHT
        target = min(theme().px(OPEN_HEIGHT), max(room, 80)) if opened else 0
        time = duration("settle") if self.isVisible() else 0
        if time:
            self._animation.setDuration(time)
            self._animation.setStartValue(self._extra)
            self._animation.setEndValue(target)
            self._animation.start()
        else:
            self._grow(target)
            self._rest()
        self.opened.emit(opened)

    def _grow(self, extra: int) -> None:
        self._extra = extra
        parent = self.parentWidget()
        if parent is not None:
            high = self.full_height()
            self.setGeometry(0, parent.height() - high, parent.width(), high)
            self.raise_()

    def _rest(self) -> None:
        self._scroll.setVisible(self.is_open)
