"""Draws a beat, its ports and its arrows in the colours of the theme."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from simtrainer.authoring.marks import Marks
from simtrainer.authoring.story import Beat, BeatKind
from simtrainer.frozen import frozen
from simtrainer.library.rubric import DIMENSIONS
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.map.scene import HIGH, STUB, TITLE_LINE, Arrow, Port, Scene
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, TONES
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

Mode = Literal["coverage", "problems", "scores"]
KIND_ICONS: dict[BeatKind, str] = {
    "decision": "split",
    "event": "radio",
    "check": "git-compare-arrows",
    "good": "flag",
    "mixed": "flag",
    "bad": "flag",
    "unfinished": "pencil",
}
KIND_COLOURS: dict[BeatKind, str] = {
    "decision": "accent-text",
    "event": "info",
    "check": "code-num",
    "good": "good",
    "mixed": "caution",
    "bad": "risk",
    "unfinished": "subtle",
}
READABLE = 0.55
"""The zoom from which all words are drawn; below it only the title, as large as there is room."""
TITLES = 0.2
PLAIN = 0.16
"""The zoom below which a beat is a speck and an arrow a line."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@frozen
class Looks:
    """What everything is drawn by: the layer that is shown and what is known."""

    mode: Mode = "coverage"
    marks: Marks = field(default_factory=Marks)


def kind_word(kind: BeatKind) -> str:
    """What a beat is, in a word."""
    words = {
        "decision": tr("decision"),
        "event": tr("event"),
        "check": tr("check"),
        "good": tr("good ending"),
        "mixed": tr("mixed ending"),
        "bad": tr("bad ending"),
        "unfinished": tr("not finished"),
    }
    return words[kind]


def second_line(beat: Beat) -> str:
    """What stands under the title."""
    if beat.kind == "decision":
        return tr("1 choice") if beat.choices == 1 else tr("{n} choices", n=beat.choices)
    if beat.kind == "event":
        if beat.at:
            return tr("at {time}", time=beat.at)
        return tr("after {n} min", n=beat.after) if beat.after else tr("at once")
    if beat.kind == "check":
        ways = sum(1 for way in beat.ways if way.kind == "step")
        return tr("1 way") if ways == 1 else tr("{n} ways", n=ways)
    return tr("ending") if beat.ending else tr("nothing follows")


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


class BeatPainter:
    """Draws at a zoom; made anew for each picture, so that pens and fonts are looked up once."""

    def __init__(self, scene: Scene, looks: Looks, zoom: float) -> None:
        self._scene = scene
        self._looks = looks
        self._zoom = zoom
        self._scale = scene.scale
        self._title = theme().font("small-strong")
        self._small = theme().font("tiny", True)
        self._strong = theme().font("tiny-strong", True)

    @property
    def marks(self) -> Marks:
        """What is known of the beats."""
        return self._looks.marks

    # ---- beats

    def beat(self, painter: QPainter, name: str, *, selected: bool = False, focused: bool = False) -> None:
        """One beat with its ports and badge."""
        beat, box = self._scene.story.beats[name], self._scene.boxes[name]
        self._ground(painter, beat, box, selected=selected, focused=focused)
        if self._zoom < PLAIN:
            return
        inset = (18 if beat.ending else 10) * self._scale
        if self._zoom >= READABLE:
            self._words(painter, beat, box, inset)
        elif self._zoom >= TITLES:
            self._large(painter, beat, box)
        if self._zoom >= READABLE or self._zoom < TITLES:
            self._bar(painter, beat, box, inset)
        for port in self._scene.ports(name):
            self._port(painter, port, selected=selected)
        new = self._scene.new_port(name) if selected and self._zoom >= READABLE else None
        if new is not None:
            self._new_port(painter, new)
        self._badge(painter, beat, box)

    def ground_color(self, beat: Beat) -> QColor:
        """The colour of a box in the layer that is shown."""
        surface, marks = theme().color("surface"), self._looks.marks
        if self._looks.mode == "problems":
            if marks.errors.get(beat.path):
                return theme().color("risk-soft")
            return theme().color("caution-soft") if marks.warnings.get(beat.path) else surface
        if self._looks.mode == "coverage":
            return mixed(surface, theme().color("accent-soft"), marks.share(beat.path) or 0.0)
        return surface

    def _ground(self, painter: QPainter, beat: Beat, box: QRectF, *, selected: bool, focused: bool) -> None:
        radius = self._radius(beat)
        lost = beat.id in self._looks.marks.unreached
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent-border" if focused else "accent-soft"))
            halo = (4 if focused else 3) * self._scale
            painter.drawRoundedRect(box.adjusted(-halo, -halo, halo, halo), radius + halo, radius + halo)
        pen = QPen(theme().color("accent" if selected else "border-control"), (2 if selected else 1) * self._scale)
        if lost:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self.ground_color(beat))
        painter.drawRoundedRect(box, radius, radius)
        if lost and self._zoom >= PLAIN:
            painter.setPen(Qt.PenStyle.NoPen)
            hatch = QBrush(theme().color("track"), Qt.BrushStyle.BDiagPattern)
            painter.setBrush(hatch)
            painter.drawRoundedRect(box, radius, radius)

    def _words(self, painter: QPainter, beat: Beat, box: QRectF, inset: float) -> None:
        scale = self._scale
        side = 15 * scale
        picture = icons.pixmap(KIND_ICONS[beat.kind], KIND_COLOURS[beat.kind], max(1, round(side * max(1, self._zoom))))
        left = box.x() + inset + side + 5 * scale
        room = QRectF(left, box.y() + 6 * scale, box.right() - inset * 0.8 - left, 18 * scale)
        lines = self._lines(beat.title, room.width()) if box.height() > HIGH * scale + 1 else [beat.title]
        if len(lines) == 1:  # in a box with room for two, it stands between
            room.translate(0, (box.height() - HIGH * scale) / 2)
        place = QRectF(box.x() + inset, room.y() + 2 * scale, side, side)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        for index, words in enumerate(lines):
            self._text(painter, room.translated(0, index * TITLE_LINE * scale), words, self._title, "text")
        line = QRectF(left, room.y() + (18 + (len(lines) - 1) * TITLE_LINE) * scale, room.width(), 16 * scale)
        given = self._given(beat)
        if given:
            self._text(painter, line, given, self._strong, "muted", right=True)
            line.setWidth(line.width() - QFontMetricsF(self._strong).horizontalAdvance(given) - 4 * scale)
        self._text(painter, line, second_line(beat), self._small, "subtle")
        self._extras(painter, beat, box)

    def _lines(self, title: str, wide: float) -> list[str]:
        """A title in one line, or in two that are broken between words."""
        metrics = QFontMetricsF(self._title)
        if metrics.horizontalAdvance(title) <= wide:
            return [title]
        words = title.split()
        first = words[0]
        for index, word in enumerate(words[1:], 1):
            if metrics.horizontalAdvance(f"{first} {word}") > wide:
                return [first, " ".join(words[index:])]
            first += f" {word}"
        return [title]

    def _radius(self, beat: Beat) -> float:
        return (HIGH / 2 if beat.ending else 10) * self._scale

    def _large(self, painter: QPainter, beat: Beat, box: QRectF) -> None:
        """The title alone, over the box: from further away it is larger."""
        scale = self._scale
        font = QFont(self._title)
        font.setWeight(QFont.Weight.Medium)
        room = box.adjusted(5 * scale, 2 * scale, -5 * scale, -2 * scale)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        size = min(20.0, 9.5 / self._zoom) * scale
        while size > 9 * scale:
            font.setPixelSize(round(size))
            if QFontMetricsF(font).boundingRect(room, flags, beat.title).height() <= room.height():
                break
            size -= 2 * scale
        painter.setFont(font)
        painter.setPen(theme().color("text"))
        painter.drawText(room, flags, beat.title)

    def _given(self, beat: Beat) -> str:
        """What stands at the right of the second line."""
        marks = self._looks.marks
        if self._looks.mode == "coverage":
            share = marks.share(beat.path)
            return "" if share is None else f"{share:.0%}"
        if self._looks.mode == "scores":
            return ""
        if self._looks.mode == "problems":
            count = marks.errors.get(beat.path, 0) + marks.warnings.get(beat.path, 0)
            return str(count) if count else ""
        return ""

    def _extras(self, painter: QPainter, beat: Beat, box: QRectF) -> None:
        """Contacts that can be asked, small at the upper edge: they lead to no other beat."""
        if not beat.consults:
            return
        side = 11 * self._scale
        picture = icons.pixmap("phone", "subtle", max(1, round(side * max(1, self._zoom))))
        place = QRectF(box.x() + 12 * self._scale, box.y() - side / 2, side, side)
        self._spot(painter, place.adjusted(-2, -2, 2, 2))
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _bar(self, painter: QPainter, beat: Beat, box: QRectF, inset: float) -> None:
        scale = self._scale
        if self._looks.mode == "scores":
            self._spans(painter, beat, box, inset)
            return
        share = self._looks.marks.share(beat.path) if self._looks.mode == "coverage" else None
        if share is None:
            return
        bar = QRectF(box.x() + inset, box.bottom() - 11 * scale, box.width() - 2 * inset, 4 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("track"))
        painter.drawRoundedRect(bar, 2 * scale, 2 * scale)
        if share > 0:
            painter.setBrush(theme().color("accent"))
            bar.setWidth(max(4 * scale, bar.width() * share))
            painter.drawRoundedRect(bar, 2 * scale, 2 * scale)

    def _spans(self, painter: QPainter, beat: Beat, box: QRectF, inset: float) -> None:
        """From the worst to the best number of its options on both scales, in place of the bar; 0 is in the middle."""
        if beat.ending or self._zoom < READABLE:
            return
        scale, side = self._scale, 9 * self._scale
        left, wide = box.x() + inset + side + 4 * scale, box.width() - 2 * inset - side - 4 * scale
        for place, dimension in enumerate(DIMENSIONS):
            span = self._looks.marks.span(self._scene.story, beat.id, dimension)
            top = box.bottom() - (17 - 8 * place) * scale
            ink = TONES[DIMENSION_TONES[dimension]][2]
            icon = icons.pixmap(DIMENSION_ICONS[dimension], ink, max(1, round(side * max(1, self._zoom))))
            painter.drawPixmap(QRectF(box.x() + inset, top - 3 * scale, side, side), icon, QRectF(icon.rect()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("track"))
            painter.drawRoundedRect(QRectF(left, top, wide, 4 * scale), 2 * scale, 2 * scale)
            if span is not None:
                low, high = ((max(-10, min(10, one)) + 10) / 20 for one in span)
                painter.setBrush(theme().color("policy-fill" if dimension == "P" else "auth-fill"))
                bar = QRectF(left + low * wide, top, max(4 * scale, (high - low) * wide), 4 * scale)
                painter.drawRoundedRect(bar, 2 * scale, 2 * scale)
            painter.setBrush(theme().color("border-control"))
            painter.drawRect(QRectF(left + wide / 2 - 0.5 * scale, top - 1 * scale, 1 * scale, 6 * scale))

    def _badge(self, painter: QPainter, beat: Beat, box: QRectF) -> None:
        marks = self._looks.marks
        wrong = marks.errors.get(beat.path, 0)
        if not wrong and not marks.warnings.get(beat.path, 0):
            return
        side = 13 * self._scale
        inset = self._radius(beat) if beat.ending else 5 * self._scale
        place = QRectF(box.right() - inset - side / 2, box.y() - side / 2 + 2 * self._scale, side, side)
        self._spot(painter, place.adjusted(-2, -2, 2, 2), "risk-soft" if wrong else "caution-soft")
        name, ink = ("circle-x", "risk") if wrong else ("triangle-alert", "caution")
        picture = icons.pixmap(name, ink, max(1, round(side * max(1, self._zoom))))
        painter.drawPixmap(place, picture, QRectF(picture.rect()))

    def _spot(self, painter: QPainter, rect: QRectF, ground: str = "surface") -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(ground))
        painter.drawEllipse(rect)

    def _text(self, painter: QPainter, room: QRectF, words: str, font: QFont, ink: str, *, right: bool = False) -> None:
        painter.setFont(font)
        painter.setPen(theme().color(ink))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(_RIGHT if right else _LEFT), shown)

    # ---- ports and arrows

    def _port(self, painter: QPainter, port: Port, *, selected: bool) -> None:
        own = port.kind != "open" and any(self._looks.marks.errors.get(way.path) for way in port.ways)
        wrong = port.broken or own
        ink = "risk" if wrong else "accent" if selected else "border-control"
        painter.setPen(QPen(theme().color(ink), self._scale))
        painter.setBrush(theme().color("risk-soft" if wrong else "surface"))
        half = port.rect.height() / 2
        painter.drawRoundedRect(port.rect, half, half)
        if self._zoom < READABLE:
            return
        if port.text:
            painter.setFont(theme().font("tiny", True))
            painter.setPen(theme().color("risk" if wrong else "text" if selected else "muted"))
            painter.drawText(port.rect, int(Qt.AlignmentFlag.AlignCenter), port.text)
        else:
            side = port.rect.height() - 4 * self._scale
            name = "hourglass" if port.kind == "silence" else "plus"
            picture = icons.pixmap(name, "risk" if wrong else "muted", max(1, round(side * max(1, self._zoom))))
            place = QRectF(port.rect.center().x() - side / 2, port.rect.center().y() - side / 2, side, side)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        if port.broken or port.to == DONE:
            self._stub(painter, port)

    def _new_port(self, painter: QPainter, port: Port) -> None:
        """From which a further way is drawn."""
        painter.setPen(QPen(theme().color("accent"), self._scale, Qt.PenStyle.DotLine))
        painter.setBrush(theme().color("surface"))
        painter.drawEllipse(port.rect)
        middle, arm = port.rect.center(), 3 * self._scale
        painter.setPen(QPen(theme().color("accent"), 1.2 * self._scale))
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))

    def _stub(self, painter: QPainter, port: Port) -> None:
        """Where it leads: nowhere (a cross), or out of the story (a short line with an end)."""
        out, scale = port.out, self._scale
        ink = theme().color("risk-fill" if port.broken else "border-control")
        end = out + QPointF((STUB if not port.broken else 5) * 0.6 * scale, 0)
        painter.setPen(QPen(ink, 1.5 * scale))
        painter.drawLine(out, end)
        if port.broken:
            side = PORT_MARK * scale
            picture = icons.pixmap("circle-x", "risk", max(1, round(side * max(1, self._zoom))))
            place = QRectF(end.x(), end.y() - side / 2, side, side)
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        else:
            painter.drawLine(end - QPointF(0, 4 * scale), end + QPointF(0, 4 * scale))

    def arrow(self, painter: QPainter, arrow: Arrow, *, chosen: bool = False) -> None:
        """One arrow: dashed for a silence and for what no play took, dotted where a thread is opened."""
        scale = self._scale
        marks, port = self._looks.marks, arrow.port
        shares = [share for way in port.ways if (share := marks.share(way.path)) is not None]
        share = sum(shares) if self._looks.mode == "coverage" and port.kind != "open" else 0.0
        color = theme().color("accent" if chosen else "border-control" if port.kind != "open" else "border-strong")
        pen = QPen(color, (1.25 + min(1.0, share) * 100 / 38 + (0.5 if chosen else 0)) * scale)
        if port.kind == "open":
            pen.setDashPattern([1, 2.5])
        elif port.kind == "silence" or (shares and not any(shares) and self._looks.mode == "coverage"):
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(arrow.path)
        if self._zoom >= PLAIN:
            self._head(painter, arrow, color)

    def _head(self, painter: QPainter, arrow: Arrow, color: QColor) -> None:
        (x, y), long, half = arrow.angle, 9 * self._scale, 4.2 * self._scale
        tip = arrow.tip
        back = tip - QPointF(x * long, y * long)
        side = QPointF(-y * half, x * half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([tip, back + side, back - side]))

    def outline(self, name: str) -> QPainterPath:
        """The shape of a beat, for what is drawn around it."""
        path = QPainterPath()
        box = self._scene.boxes[name]
        radius = self._radius(self._scene.story.beats[name])
        path.addRoundedRect(box, radius, radius)
        return path


PORT_MARK = 13
