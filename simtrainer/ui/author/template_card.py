"""A card for each kind of story that one can begin with."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from simtrainer.authoring.starts import Template
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.buttons import enter_presses
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

_ICONS = {
    "negative-comment": "message-square-text",
    "brewing-crisis": "siren",
    "influencer-outreach": "megaphone",
}
LINES = 4
"""Lines of its summary that are shown; the whole is its tooltip."""


class TemplateCard(QAbstractButton):
    """Pressing it begins a story."""

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        names = {
            "negative-comment": tr("A negative comment"),
            "brewing-crisis": tr("A brewing crisis"),
            "influencer-outreach": tr("An influencer to answer"),
        }
        self.setText(names.get(template.kind, template.kind))
        self.setAccessibleName(tr("New story: {kind}", kind=self.text()))
        self.setAccessibleDescription(template.summary)
        self.setToolTip(template.summary)
        self.setProperty("focusRadius", 12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(look.px(240), look.px(32) + look.line("body-strong") + LINES * look.line("small") + look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        under = self.underMouse() or self.isDown()
        paint_box(
            painter, QRectF(self.rect()), 12, "hover" if under else "surface", "border-strong" if under else "border"
        )
        edge, side = look.px(14), look.px(20)
        painter.drawPixmap(edge, edge, icons.pixmap(_ICONS.get(self.template.kind, "plus"), "accent-text", side))
        wide = self.width() - 2 * edge
        y = edge + side + look.px(8)
        font = look.font("body-strong")
        painter.setFont(font)
        painter.setPen(look.color("text"))
        title = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRect(edge, y, wide, look.line("body-strong")), Qt.AlignmentFlag.AlignVCenter, title)
        y += look.line("body-strong") + 2
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        for line in wrapped(self.template.summary, look.font("small"), wide, LINES):
            painter.drawText(QRect(edge, y, wide, look.line("small")), Qt.AlignmentFlag.AlignVCenter, line)
            y += look.line("small")
        painter.end()


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """The text in lines of a width, at most so many; the last ends in … where there is more."""
    layout = QTextLayout(text, font)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        rest = text[start:] if len(lines) == most - 1 else text[start : start + length]
        lines.append(QFontMetrics(font).elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return lines
