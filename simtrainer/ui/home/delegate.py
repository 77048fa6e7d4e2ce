"""Paints a scenario's card: cover, tile, kind, title, organisation, summary, belt, channels and how it went."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from simtrainer.ui.home.entries import KIND_ICONS, Entry, kind_name, last_text, score_text, tries_text
from simtrainer.ui.home.model import ENTRY, HIT
from simtrainer.ui.home.searching import Hit, place, quote, spans
from simtrainer.ui.shared import avatars, icons
from simtrainer.ui.shared.belts import belt_name, draw_belt
from simtrainer.ui.shared.channel_tiles import TILES, draw_channel_tile
from simtrainer.ui.shared.painting import draw_pill, fill, paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.scenario.model import ChannelKind

GAP_X, GAP_Y = 16, 14
"""Between cards, at any text size."""
RADIUS = 12
PADDING = 14
TILE = 36
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def cover_height() -> int:
    """Height of a card's cover: room for the kind's chip."""
    return max(40, theme().px(24) + 16)


def card_height() -> int:
    """Height of a card at the current text size."""
    look = theme()
    texts = look.line("h3") + look.line("small") + 3 + 2 * look.line("body")
    return cover_height() + 28 + texts + 7 + look.px(18) + 9 + look.px(38)


def least_width() -> int:
    """The narrowest that a card is pleasant to read."""
    return round(300 * max(1.0, 0.35 + 0.65 * theme().text_scale))


def looks_back(cell: QRect, at: QPoint, entry: Entry) -> bool:
    """Whether a point of a card's cell is on its result, which leads to the last debrief."""
    if entry.result is None or entry.broken:
        return False
    box = cell.adjusted(GAP_X // 2, GAP_Y // 2, -GAP_X // 2, -GAP_Y // 2)
    return box.contains(at) and at.y() > box.bottom() - theme().px(38)


class CardDelegate(QStyledItemDelegate):
    """One card per row. The item's rectangle has half of the gaps around the card, where the focus ring goes."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.pointed = -1
        """The row that the mouse is on. Of an option's state only this and the focus are wanted; the name of a state
        alone has PySide make the whole of QStyle ready, before the first paint."""
        self.cell = QSize(316 + GAP_X, card_height() + GAP_Y)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        entry = index.data(ENTRY)
        cell = cast("QRect", option.rect)  # type: ignore[attr-defined]
        if isinstance(entry, Entry) and looks_back(cell, event.pos(), entry):
            QToolTip.showText(event.globalPos(), tr("Open the last debrief (D)"), view)
            return True
        return super().helpEvent(event, view, option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry, hit = index.data(ENTRY), index.data(HIT)
        if not isinstance(entry, Entry):
            return
        if not isinstance(hit, Hit):
            hit = Hit()
        rect = cast("QRectF", QRectF(option.rect))  # type: ignore[attr-defined]
        box = rect.adjusted(GAP_X // 2, GAP_Y // 2, -GAP_X // 2, -GAP_Y // 2)
        hover = index.row() == self.pointed
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.broken:
            _paint_broken(painter, box, entry, hover, hit)
        else:
            _paint_card(painter, box, entry, hover, hit)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), RADIUS + 3, RADIUS + 3)
        painter.restore()


def _paint_card(painter: QPainter, box: QRectF, entry: Entry, hover: bool, hit: Hit) -> None:
    card = entry.card
    look = theme()
    paint_box(painter, box, RADIUS, "surface")
    high = cover_height()
    name = card.organisation or card.title
    cover = rounded_cover(name, card.id, card.tones, round(box.width()), high, painter.device().devicePixelRatioF())
    painter.drawPixmap(box.topLeft(), cover)
    _paint_line(painter, box, hover)
    _paint_kind(painter, box, card.kind)
    left, right = box.left() + PADDING, box.right() - PADDING
    y = box.top() + high
    paint_box(painter, QRectF(left - 2, y - 20, TILE + 4, TILE + 4), 10, "surface")
    avatars.draw_tile(painter, QRectF(left, y - 18, TILE, TILE), name, card.tones)
    y = _paint_texts(painter, left, right, y + 28, (card.title, card.organisation, card.summary), hit)
    _paint_facts(painter, left, right, y + 7, entry)
    y += 7 + look.px(18) + 9
    fill(painter, QRectF(left, y - 1, right - left, 1), look.color("border"))
    _paint_foot(painter, QRectF(left, y, right - left, box.bottom() - y), entry)


def _paint_broken(painter: QPainter, box: QRectF, entry: Entry, hover: bool, hit: Hit) -> None:
    look = theme()
    paint_box(painter, box, RADIUS, "hover" if hover else "sunken", "border-control", dashed=True)
    left, right = box.left() + PADDING, box.right() - PADDING
    high = cover_height()
    side = look.px(18)
    painter.drawPixmap(QPointF(left, box.top() + 18), icons.pixmap("triangle-alert", "risk", side))
    painter.setFont(_semi("small"))
    painter.setPen(look.color("risk"))
    line = QRectF(left + side + 8, box.top() + 18, right - left - side - 8, side)
    painter.drawText(line, LEFT, _elided(tr("Can't be played"), "small", line.width()))
    count = len(entry.card.broken)
    said = tr("One thing is wrong in this file.") if count == 1 else tr("{n} things are wrong in this file.", n=count)
    first = entry.card.broken[0]
    file = Path(entry.card.path).name
    texts = (entry.card.title, file, f"{said} {_short(first)}")
    y = _paint_texts(painter, left, right, box.top() + high + 28, texts, hit)
    y += 7 + look.px(18) + 9
    fill(painter, QRectF(left, y - 1, right - left, 1), look.color("border"))
    painter.setFont(_semi("small"))
    painter.setPen(look.color("accent-text"))
    painter.drawText(QRectF(left, y, right - left, box.bottom() - y), LEFT, tr("What's wrong, and where"))


def _short(finding: str) -> str:
    """The words of a finding, without its place and code: there is no room for both."""
    return finding.split(": ", 2)[-1]


def _paint_line(painter: QPainter, box: QRectF, hover: bool) -> None:
    painter.setPen(QPen(theme().color("border-strong" if hover else "border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _paint_kind(painter: QPainter, box: QRectF, kind: str) -> None:
    if kind not in KIND_ICONS:
        return
    look = theme()
    font = _semi("small")
    text = kind_name(kind)
    side, gap, pad, high = look.px(14), look.px(5), look.px(8), look.px(24)
    width = QFontMetrics(font).horizontalAdvance(text) + side + gap + 2 * pad
    chip = QRectF(box.right() - 8 - width, box.top() + 8, width, high)
    draw_pill(painter, chip, "surface")
    picture = icons.pixmap(KIND_ICONS[kind], "text", side)
    painter.drawPixmap(QPointF(chip.left() + pad, chip.center().y() - side / 2), picture)
    painter.setFont(font)
    painter.setPen(look.color("text"))
    painter.drawText(chip.adjusted(pad + side + gap, 0, 0, 0), LEFT, text)


def _paint_texts(
    painter: QPainter, left: float, right: float, y: float, texts: tuple[str, str, str], hit: Hit
) -> float:
    """Title, second line, and two lines of summary or where the search found it; the y below them."""
    look = theme()
    width = right - left
    title, second, summary = texts
    for role, color, text in (("h3", "text", title), ("small", "subtle", second)):
        painter.setPen(look.color(color))
        draw_lines(painter, QPointF(left, y), text, role, width, 1, hit.words)
        y += look.line(role)
    y += 3
    where, words = place(hit), quote(hit)
    if not where:
        painter.setPen(look.color("muted"))
        draw_lines(painter, QPointF(left, y), summary, "body", width, 2, hit.words)
    else:
        painter.setPen(look.color("accent-text"))
        draw_lines(painter, QPointF(left, y), where, "body", width, 1 if words else 2)
        painter.setPen(look.color("muted"))
        draw_lines(painter, QPointF(left, y + look.line("body")), words, "body", width, 1, hit.words)
    return y + 2 * look.line("body")


def _paint_facts(painter: QPainter, left: float, right: float, y: float, entry: Entry) -> None:
    card = entry.card
    look = theme()
    high = look.px(18)
    draw_belt(painter, QRectF(left, y + (high - look.px(12)) / 2, look.px(24), look.px(12)), card.belt)
    painter.setFont(look.font("small", True))
    painter.setPen(look.color("muted"))
    text = tr("{belt}  ·  {n} min", belt=belt_name(card.belt), n=card.minutes)
    painter.drawText(QRectF(left + look.px(32), y, right - left, high), LEFT, text)
    x = right
    for kind in reversed([kind for kind in card.channel_kinds if kind in TILES]):
        x -= high
        draw_channel_tile(painter, QRectF(x, y, high, high), cast("ChannelKind", kind))
        x -= 4


def _paint_foot(painter: QPainter, foot: QRectF, entry: Entry) -> None:
    look = theme()
    result = entry.result
    painter.setFont(look.font("small"))
    if result is None:
        painter.setPen(look.color("subtle"))
        painter.drawText(foot, LEFT, tr("Not tried yet"))
        font = QFont(look.font("tiny"))
        text = tr("New")
        width = QFontMetrics(font).horizontalAdvance(text) + look.px(16)
        high = look.px(20)
        chip = QRectF(foot.right() - width, foot.center().y() - high / 2, width, high)
        draw_pill(painter, chip, "accent-soft", "accent-border")
        painter.setFont(font)
        painter.setPen(look.color("accent-text"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return
    x = foot.left()
    side = look.px(14)
    font = QFont(look.font("small", True))
    font.setWeight(QFont.Weight.DemiBold)
    for icon, color, score in (
        ("shield-check", "policy", result.best_policy),
        ("message-circle-heart", "auth", result.best_authenticity),
    ):
        painter.drawPixmap(QPointF(x, foot.center().y() - side / 2), icons.pixmap(icon, color, side))
        x += side + look.px(5)
        painter.setFont(font)
        painter.setPen(look.color(color))
        text = score_text(score)
        painter.drawText(QRectF(x, foot.top(), foot.width(), foot.height()), LEFT, text)
        x += QFontMetrics(font).horizontalAdvance(text) + look.px(9)
    painter.setFont(look.font("small", True))
    painter.setPen(look.color("subtle"))
    tries = tries_text(result)
    painter.drawText(QRectF(x, foot.top(), foot.right() - x, foot.height()), LEFT, tries)
    metrics = QFontMetrics(look.font("small", True))
    x += metrics.horizontalAdvance(tries) + look.px(7)
    painter.drawPixmap(QPointF(x, foot.center().y() - side / 2), icons.pixmap("history", "accent-text", side))
    x += side + look.px(9)
    last = last_text(result)
    if last and metrics.horizontalAdvance(last) <= foot.right() - x:
        painter.drawText(QRectF(x, foot.top(), foot.right() - x, foot.height()), RIGHT, last)


def draw_lines(
    painter: QPainter, at: QPointF, text: str, role: str, width: float, lines: int, words: Sequence[str] = ()
) -> None:
    """Draw at most so many lines of a text in the painter's colour; the last one ends in … where more follows.

    `words` that were searched for are marked.
    """
    font = theme().font(role)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    made: list[QTextLine] = []
    layout.beginLayout()
    while len(made) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        made.append(line)
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts in these
    step = theme().line(role)
    baseline = at.y() + (step - metrics.height()) / 2 + metrics.ascent()
    for number, line in enumerate(made):
        place = QPointF(at.x(), baseline + number * step)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        last = number == lines - 1
        if line.naturalTextWidth() > width or (last and end < len(units)):
            rest = (units[start:] if last else units[start:end]).decode("utf-16-le").rstrip()
            shown = at_a_word(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width), rest)
            _mark(painter, place, shown, metrics, words)
            painter.drawText(place, shown)
        else:
            _mark(painter, place, units[start:end].decode("utf-16-le").rstrip(), metrics, words)
            line.draw(painter, QPointF(place.x(), place.y() - line.ascent()) - line.position())


def at_a_word(shown: str, whole: str) -> str:
    """A text that was cut, cut after a whole word; the word alone where there is only a piece of one."""
    kept = shown.removesuffix("…")
    if kept == shown or shown == whole:
        return shown
    if not whole[len(kept) : len(kept) + 1].isspace():
        kept = kept[: kept.rfind(" ")] if " " in kept else kept
    return f"{kept.rstrip(' ,;:')}…"


def _mark(painter: QPainter, at: QPointF, shown: str, metrics: QFontMetricsF, words: Sequence[str]) -> None:
    """Put a ground and a line under the words that were searched for."""
    for start, end in spans(shown, words) if words else ():
        x = at.x() + metrics.horizontalAdvance(shown[:start])
        wide = metrics.horizontalAdvance(shown[:end]) - metrics.horizontalAdvance(shown[:start])
        ground = QRectF(x - 1, at.y() - metrics.ascent(), wide + 2, metrics.height())
        fill(painter, ground, theme().color("accent-soft"))
        fill(painter, QRectF(ground.left(), ground.bottom() - 1.5, ground.width(), 1.5), theme().color("accent"))


def _semi(role: str) -> QFont:
    font = QFont(theme().font(role))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _elided(text: str, role: str, width: float) -> str:
    return QFontMetricsF(theme().font(role)).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=128)
def rounded_cover(name: str, number: str, tones: tuple[str, ...], width: int, height: int, ratio: float) -> QPixmap:
    """A cover whose upper corners are round."""
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    avatars.draw_cover(painter, QRectF(0, 0, width, height), name, number, tones)
    mask = QPixmap(picture.size())
    mask.setDevicePixelRatio(ratio)
    mask.fill(Qt.GlobalColor.transparent)
    round_corners = QPainter(mask)
    round_corners.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_corners.setPen(Qt.PenStyle.NoPen)
    round_corners.setBrush(Qt.GlobalColor.black)
    round_corners.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height + 2 * RADIUS), RADIUS, RADIUS)
    round_corners.end()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawPixmap(0, 0, mask)
    painter.end()
    return picture
