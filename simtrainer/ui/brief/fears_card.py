"""What worries you? Twelve cards are dealt, up to three are chosen, and each is given a strength."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.library.fears import FearCard
from simtrainer.ui.brief.parts import TitledCard
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import clear
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.scale import Scale
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

MOST = 3
PADDING = 10


class FearBox(QCheckBox):
    """One fear: a check box with its sentence in a box of its own."""

    stepped = Signal(Qt.Key)

    def __init__(self, card: FearCard) -> None:
        super().__init__(card.text)
        self.fear = card
        self.setAccessibleName(card.text)
        self.setProperty("focusRadius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = theme().px(150)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(110), theme().px(36))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme()
        room = QRect(0, 0, max(width - self._left() - 8, 60), 9999)
        words = QFontMetrics(look.font("small")).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(look.px(38), words.height() + 8)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        on, off = self.isChecked(), not self.isEnabled()
        painter = QPainter(self)
        ground = "accent-soft" if on else "sunken" if off else "hover" if self.underMouse() else "surface"
        edge = "accent" if on else "border" if off else "border-strong"
        paint_box(painter, QRectF(self.rect()), 8, ground, edge)
        side = look.px(16)
        box = QRectF(PADDING, (self.height() - side) / 2, side, side)
        paint_box(painter, box, 4, "accent" if on else "surface", None if on else "border" if off else "border-control")
        if on:
            inner = look.px(12)
            shift = (side - inner) / 2
            picture = icons.pixmap("check", "on-accent", inner)
            painter.drawPixmap(round(box.left() + shift), round(box.top() + shift), picture)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("accent-text" if on else "disabled" if off else "text"))
        words = QRectF(self._left(), 0, self.width() - self._left() - 8, self.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self.text())
        painter.end()

    def _left(self) -> int:
        return PADDING + theme().px(16) + 8


class FearsCard(TitledCard):
    """Deals the cards; `strengths` are the chosen ones with 1 to 5, or None where no strength was given."""

    changed = Signal()

    def __init__(self, fears: Sequence[FearCard], strengths: Mapping[str, int | None] | None = None) -> None:
        super().__init__("cloud-lightning", tr("What worries you?"))
        self._before = dict(strengths or {})
        self._how = Text("", "small", "muted", wrap=True)
        self.column.addWidget(self._how)
        self.boxes = [FearBox(fear) for fear in fears]
        self._dealt = QWidget()
        self._grid = QGridLayout(self._dealt)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        for number, box in enumerate(self.boxes):
            box.setChecked(box.fear.id in self._before)
            box.toggled.connect(self._picked)
            box.stepped.connect(lambda key, number=number: self._step(number, key))
            self._grid.addWidget(box, *divmod(number, 2))
        self.column.addWidget(self._dealt)
        self._rated = QVBoxLayout()
        self._rated.setSpacing(8)
        self.column.addLayout(self._rated)
        self.scales: dict[str, Scale] = {}
        self.again = Button(tr("Choose others"), "quiet", "small", icon="rotate-ccw")
        self.again.clicked.connect(self.deal)
        self.head.addWidget(self.again)
        self._give_tab_to(0)
        self._show(folded=bool(self.chosen))

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the chosen cards."""
        return tuple(box.fear.id for box in self.boxes if box.isChecked())

    @property
    def strengths(self) -> dict[str, int | None]:
        """The chosen cards, with how strong each is."""
        return {fear: self._before.get(fear) for fear in self.chosen}

    @property
    def folded(self) -> bool:
        """Whether only the chosen cards are shown."""
        return self._dealt.isHidden()

    def deal(self) -> None:
        """Show all twelve again."""
        self._show(folded=False)
        at = next((number for number, box in enumerate(self.boxes) if box.isChecked()), 0)
        self._give_tab_to(at)
        self.boxes[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self) -> None:
        full = len(self.chosen) >= MOST
        self._show(folded=full)
        if full:
            next(iter(self.scales.values())).steps[0].setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, tr("Three chosen. How strong is each, from 1 to 5?"))
        self.changed.emit()

    def _show(self, *, folded: bool) -> None:
        chosen = self.chosen
        full = len(chosen) >= MOST
        for box in self.boxes:
            box.setEnabled(box.isChecked() or not full)
            box.setToolTip("" if box.isEnabled() else tr("Three are chosen: let one go first."))
        self._dealt.setVisible(not folded)
        self.again.setVisible(folded)
        self._rate(chosen)
        if chosen:
            self._how.setText(tr("How strong, from 1 (hardly) to 5 (very)? The debrief asks again."))
        else:
            self._how.setText(tr("Choose up to three. The debrief shows whether they happened."))

    def _rate(self, chosen: Sequence[str]) -> None:
        if tuple(self.scales) == tuple(chosen):
            return
        clear(self._rated)
        self.scales.clear()
        texts = {box.fear.id: box.fear.text for box in self.boxes}
        for fear in chosen:
            scale = Scale(texts[fear], small=True, value=self._before.get(fear))
            scale.chosen.connect(lambda value, fear=fear: self._weigh(fear, value))
            self.scales[fear] = scale
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(Text(texts[fear], "body", "text", wrap=True), 1)
            line.addWidget(scale, 0, Qt.AlignmentFlag.AlignVCenter)
            self._rated.addLayout(line)

    def _weigh(self, fear: str, value: int) -> None:
        self._before[fear] = value
        self.changed.emit()

    def _step(self, number: int, key: Qt.Key) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}[key]
        to = number + by
        while 0 <= to < len(self.boxes) and not self.boxes[to].isEnabled():
            to += by
        if 0 <= to < len(self.boxes):
            self._give_tab_to(to)
            self.boxes[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _give_tab_to(self, number: int) -> None:
        for place, box in enumerate(self.boxes):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == number else Qt.FocusPolicy.ClickFocus)
