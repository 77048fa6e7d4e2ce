"""After a choice, in practice: what you did, what happened next, how it scored, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Dimension, Rubric
from simtrainer.scoring.scorecard import ScoredDecision
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, ScoreChip, dimension_name
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


@frozen
class Effect:
    """One cell of "What happened next": a quantity, how it changed, from what to what. `good` None is neither."""

    icon: str
    name: str
    change: str
    span: str
    good: bool | None = None


def verdict(dimension: Dimension, chip: int | None) -> str:
    """A choice's number in words, never alone."""
    if chip is None:
        return tr("no rule applied here") if dimension == "P" else tr("nothing to tell apart here")
    if dimension == "P":
        steps = (
            (8, tr("fully in line")),
            (3, tr("in line")),
            (-2, tr("partly in line")),
            (-6, tr("mostly out of line")),
        )
        return next((words for low, words in steps if chip >= low), tr("over the line"))
    steps = (
        (8, tr("a person answered a person")),
        (3, tr("reads as human")),
        (-2, tr("polite, a little empty")),
        (-6, tr("reads as scripted")),
    )
    return next((words for low, words in steps if chip >= low), tr("reads as a machine, or worse"))


class EffectsStrip(Card):
    """The cells side by side, as a list of facts."""

    def __init__(self) -> None:
        super().__init__(padding=0, spacing=0, row=True)
        self._cells: list[_EffectCell] = []

    def show_effects(self, effects: Sequence[Effect]) -> None:
        """Show up to four changes."""
        shown = effects[:4]
        while len(self._cells) < len(shown):
            self._cells.append(_EffectCell())
            self.column.addWidget(self._cells[-1], 1)
        for number, cell in enumerate(self._cells):
            if number < len(shown):
                cell.show_effect(shown[number], last=number == len(shown) - 1)
            cell.setVisible(number < len(shown))
        self.setAccessibleName(
            tr("What happened next") + ": " + "; ".join(f"{e.name} {e.change}, {e.span}" for e in effects)
        )


class _EffectCell(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._effect, self._last = Effect("", "", "", ""), False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_effect(self, effect: Effect, last: bool) -> None:
        """Show a change; the last one has no line at its right."""
        self._effect, self._last = effect, last
        self.setAccessibleName(f"{effect.name} {effect.change}, {effect.span}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(135, 20 + theme().px(16 + 24 + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, px, effect = theme(), theme().px, self._effect
        if not self._last:
            painter.fillRect(self.width() - 1, 1, 1, self.height() - 2, look.color("border"))
        painter.drawPixmap(12, 10 + (px(16) - 14) // 2, icons.pixmap(effect.icon, "muted", 14))
        tone = "text" if effect.good is None else "good" if effect.good else "risk"
        lines = (
            (effect.name, "small", "muted", 32, 10, px(16)),
            (effect.change, "total", tone, 12, 10 + px(16), px(24)),
            (effect.span, "small", "subtle", 12, 10 + px(40), px(16)),
        )
        for text, role, color, left, top, high in lines:
            font = look.font(role, True)
            painter.setFont(font)
            painter.setPen(look.color(color))
            room = self.width() - left - 8
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room + 2, high), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class FeedbackCard(QFrame):
    """One dimension: the number with its sign and verdict, and the notes of what was rated."""

    def __init__(self, dimension: Dimension) -> None:
        super().__init__()
        self._dimension: Dimension = dimension
        self._tone = DIMENSION_TONES[dimension]
        self._chip: int | None = None
        self._verdict = ""
        self._notes: list[_Note] = []
        self._nothing = Text(tr("Nothing was rated here."), "body", "muted")
        self._box = QVBoxLayout(self)
        self._box.setSpacing(8)
        self._box.addWidget(self._nothing)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", 12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_notes(self, chip: int | None, notes: Sequence[tuple[str, int, str]]) -> None:
        """Show the number and (label, level, note) per criterion; labels are clauses of the house or names."""
        self._chip = chip
        self._verdict = verdict(self._dimension, chip)
        widest = max((words_width(label, "body-strong", True) for label, _, _ in notes), default=0)
        wide = min(max(widest + 2, theme().px(26)), theme().px(130))
        while len(self._notes) < len(notes):
            self._notes.append(_Note())
            self._box.addLayout(self._notes[-1].line)
        said: list[str] = []
        for row, (label, level, note) in zip(self._notes, notes, strict=False):
            said.append(f"{row.show_note(label, level, note, wide)}, {label}: {note}")
        for row in self._notes[len(notes) :]:
            row.hide()
        self._nothing.setVisible(not notes)
        number = signed(chip) if chip is not None else "±0"
        self.setAccessibleName(f"{dimension_name(self._dimension)}, {self._verdict}, {number}. " + " ".join(said))
        self._restyle()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, head = theme(), self._head()
        area = QRectF(self.rect())
        paint_box(painter, area, 12, f"{self._tone}-soft", f"{self._tone}-border")
        painter.setClipRect(0, head, self.width(), self.height() - head)
        paint_box(painter, area, 12, "surface", f"{self._tone}-border")
        painter.setClipping(False)
        painter.drawPixmap(14, (head - 16) // 2, icons.pixmap(DIMENSION_ICONS[self._dimension], self._tone, 16))
        painter.setPen(look.color(self._tone))
        x = 38
        for text, role in ((dimension_name(self._dimension), "body-strong"), (self._verdict, "body")):
            painter.setFont(look.font(role))
            painter.drawText(QRectF(x, 0, self.width() - x - 60, head), Qt.AlignmentFlag.AlignVCenter, text)
            x += words_width(text, role) + 8
        painter.setFont(look.font("total", True))
        number = signed(self._chip) if self._chip is not None else "±0"
        painter.drawText(
            QRectF(0, 0, self.width() - 14, head), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number
        )
        painter.end()

    def _head(self) -> int:
        return theme().px(40)

    def _restyle(self) -> None:
        self._box.setContentsMargins(14, self._head() + 10, 14, 12)
        self.update()


class _Note:
    """One line of a card: how it was rated, what was, and a note on it. It is filled anew for each turn."""

    def __init__(self) -> None:
        self._icon = IconLabel("circle", "subtle", 16)
        self._tag = Text("", "body-strong", "muted", tabular=True)
        self._tag.setWordWrap(True)
        self._words = Text("", "body", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._drop = _dropped(self._icon)
        self.line = QHBoxLayout()
        self.line.setSpacing(8)
        self.line.addLayout(self._drop)
        self.line.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self._words, 1)

    def show_note(self, label: str, level: int, note: str, wide: int) -> str:
        """Show a rating, its label so wide; returns the rating in a word."""
        icon, color, word = _mark(level)
        self._icon.set_icon(icon, color)
        self._icon.setAccessibleName(word)
        self._tag.setText(label)
        self._tag.setFixedWidth(wide)
        self._words.setText(note)
        self._drop.setContentsMargins(0, theme().px(2), 0, 0)
        for part in (self._icon, self._tag, self._words):
            part.show()
        return word

    def hide(self) -> None:
        """There is nothing to be shown here; a margin alone would still take its place."""
        self._drop.setContentsMargins(0, 0, 0, 0)
        for part in (self._icon, self._tag, self._words):
            part.hide()


def rated_notes(
    decision: ScoredDecision, dimension: Dimension, organisation: Organisation, rubric: Rubric
) -> list[tuple[str, int, str]]:
    """(label, level, note) of what was rated: the house's clause for policy, the criterion's name for authenticity."""
    rows: list[tuple[str, int, str]] = []
    for code, (level, note) in decision.ratings.items():
        if not code.startswith(dimension):
            continue
        criterion = rubric.criteria.get(code)
        name = criterion.name if criterion is not None else ""
        label = name
        if dimension == "P":
            clause = organisation.clause_for(code)
            label = clause.id if clause is not None else name
            note = note or (clause.title if clause is not None else "")
        rows.append((label, level, note or name))
    return rows


class StrongerCard(Card):
    """A stronger move that was on offer, with its numbers and why."""

    def __init__(self) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=6, ground="accent-soft", edge="accent-border")
        self._title = Text("", "body-strong")
        self._text = Text("", "choice", "text", wrap=True)
        self._why = Text("", "body", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("lightbulb", "accent-text", 16))
        head.addWidget(self._title, 1)
        self._chips = [ScoreChip("P", small=True), ScoreChip("A", small=True)]
        for chip in self._chips:
            head.addWidget(chip)
        self.column.addLayout(head)
        self.column.addWidget(self._text)
        self.column.addWidget(self._why)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_choice(self, label: str, text: str, why: str, chips: Mapping[Dimension, int | None]) -> None:
        """Show a choice."""
        self._title.setText(label)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        numbers: list[str] = []
        for chip, dimension in zip(self._chips, ("P", "A"), strict=True):
            value = chips.get(dimension)  # type: ignore[call-overload]
            chip.set_value(value)
            chip.setVisible(value is not None)
            if value is not None:
                numbers.append(chip.accessibleName())
        said = tr("A stronger move: {label}.", label=label.rstrip("."))
        self.setAccessibleName(" ".join(part for part in (said, text, ", ".join(numbers) + ".", why) if part))


def stronger(decision: ScoredDecision) -> str | None:
    """The choice with the highest vP + vA on offer, None when what was done is as good (or nothing is rated)."""

    def together(option_id: str) -> float:
        return sum(value or 0.0 for value in decision.option(option_id).values.values())

    rated = [
        option.id
        for option in decision.options
        if option.id != "silence" and any(value is not None for value in option.values.values())
    ]
    if not rated or all(value is None for value in decision.done.values.values()):
        return None
    best = max(rated, key=together)
    done = sum(value or 0.0 for value in decision.done.values.values())
    return best if together(best) > done + 1e-9 else None


def _dropped(icon: IconLabel) -> QVBoxLayout:
    """The icon two pixels down: in line with the text beside it."""
    box = QVBoxLayout()
    box.setContentsMargins(0, theme().px(2), 0, 0)
    box.addWidget(icon)
    box.addStretch(1)
    return box


def _mark(level: int) -> tuple[str, str, str]:
    if level > 0:
        return "circle-check", "good", tr("Good")
    if level == 0:
        return "circle", "subtle", tr("Neither good nor bad")
    return ("triangle-alert", "caution", tr("To improve")) if level == -1 else ("circle-x", "risk", tr("To mend"))
