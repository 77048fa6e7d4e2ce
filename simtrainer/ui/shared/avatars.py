"""Generated pictures: a face for every name, a tile and a cover for every organisation. Nothing is downloaded.

Pure functions that paint into a rectangle, and pixmaps of them cached per size and device pixel ratio.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

from simtrainer.ui.shared.painting import fill

# (ground, pattern, ink): ink is at least 4.5:1 on both; the same in both themes.
TRIADS = (
    ("#DDE8F6", "#C3D6EE", "#23426B"),
    ("#E3E1F5", "#CFCBEC", "#3C3577"),
    ("#F1DFEE", "#E5C8E0", "#6B2A60"),
    ("#F8DFE2", "#F0C6CB", "#7A2334"),
    ("#FBE3D3", "#F4CDB1", "#75340F"),
    ("#F8EBC8", "#EDD998", "#5D4605"),
    ("#E6EFCF", "#D2E1AB", "#3D5212"),
    ("#D9EFDD", "#BCE0C4", "#1D5531"),
    ("#D3EFEA", "#B0DFD7", "#0F544B"),
    ("#D5ECF4", "#B2DAE8", "#124F66"),
    ("#E4E7EA", "#CFD5DA", "#35424D"),
    ("#EFE4DA", "#E0CDBC", "#5A4029"),
)
# Tones for organisations whose file names none: dark enough for a white initial.
TONES = (
    ("#5A3A22", "#7A5333"),
    ("#155E63", "#23858B"),
    ("#1F3F66", "#315C8F"),
    ("#4A3A7A", "#6A56A6"),
    ("#3C5230", "#587846"),
    ("#6B2A60", "#8F4382"),
)
SKIPPED = frozenset(("the", "of", "and"))
GRID = 40.0
EDGE = 6.0
"""Of a tile's letter, both sides together."""


def fnv1a(text: str) -> int:
    """FNV-1a, 32 bits, of the text's UTF-8 bytes."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def initials(name: str) -> str:
    """One or two capitals of a name; "The", "of" and "and" don't count ("The Careful Pantry" is CP)."""
    words = [word for word in name.replace("-", " ").split() if word.lower() not in SKIPPED and word[0].isalnum()]
    return "".join(word[0].upper() for word in words[:2]) or name[:1].upper()


def tones_of(name: str, tones: Sequence[str] | None = None) -> tuple[str, str]:
    """The two tones of an organisation: its own, or two that its name always gets."""
    return (tones[0], tones[1]) if tones and len(tones) >= 2 else TONES[fnv1a(name) % len(TONES)]


def draw_avatar(
    painter: QPainter, rect: QRectF | QRect, name: str, square: bool = False, triad: int | None = None
) -> None:
    """Paint the avatar of a display name into a square rectangle; `square` for channels whose avatars are not round.

    `triad` is the number of its colours, for people who chose theirs.
    """
    key = fnv1a(name)
    ground, pattern, ink = TRIADS[(key if triad is None else triad) % 12]
    letters = initials(name)
    _draw(
        painter,
        QRectF(rect),
        radius=10 if square else GRID / 2,
        ground=ground,
        pattern=pattern,
        which=(key >> 8) % 6,
        turned=(key >> 16) % 4,
        letters=letters,
        ink=ink,
        size=17 if len(letters) == 1 else 15,
        weight=QFont.Weight.DemiBold,
    )


def draw_tile(painter: QPainter, rect: QRectF | QRect, name: str, tones: Sequence[str] | None = None) -> None:
    """Paint an organisation's tile (two tones, a pattern, a white initial) into a square rectangle."""
    ground, pattern = tones_of(name, tones)
    key = fnv1a(name)
    _draw(
        painter,
        QRectF(rect),
        radius=GRID * 0.22,
        ground=ground,
        pattern=pattern,
        which=(key >> 8) % 6,
        turned=(key >> 16) % 4,
        letters=initials(name)[:1],
        ink="#FFFFFF",
        size=19,
        weight=QFont.Weight.Bold,
        edged=True,
    )


def draw_cover(painter: QPainter, rect: QRectF, name: str, number: str, tones: Sequence[str] = ()) -> None:
    """Paint a scenario's cover: two rows of tiles in the organisation's tones, always the same for a scenario."""
    ground, light = tones_of(name, tones)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    fill(painter, rect, QColor(ground))
    side = rect.height() / 2
    seed = fnv1a(f"{name}/{number}") or 1
    pale = QColor("#FFFFFF")
    pale.setAlphaF(0.14)
    for row in range(2):
        x = rect.left()
        while x < rect.right():
            seed = _next(seed)
            shape = (seed >> 7) % 8
            painter.setBrush(pale if (seed >> 15) % 5 == 0 else QColor(light))
            painter.setPen(Qt.PenStyle.NoPen)
            _draw_cover_tile(painter, QRectF(x, rect.top() + row * side, side, side), shape)
            x += side
    painter.restore()


def _next(seed: int) -> int:
    """A step of xorshift32: small, and the same on every machine and Python."""
    seed ^= seed << 13 & 0xFFFFFFFF
    seed ^= seed >> 17
    return (seed ^ seed << 5) & 0xFFFFFFFF


def _draw_cover_tile(painter: QPainter, tile: QRectF, shape: int) -> None:
    side = tile.width()
    if shape in (0, 1):
        corner = tile.topRight() if shape == 0 else tile.bottomRight()
        path = QPainterPath(corner)
        around = QRectF(corner.x() - side, corner.y() - side, 2 * side, 2 * side)
        path.arcTo(around, 180 if shape == 0 else 90, 90)
        path.closeSubpath()
        painter.drawPath(path)
    elif shape in (2, 3):
        corner = tile.topLeft() if shape == 2 else tile.bottomLeft()
        path = QPainterPath(corner)
        around = QRectF(corner.x() - side, corner.y() - side, 2 * side, 2 * side)
        path.arcTo(around, 270 if shape == 2 else 0, 90)
        path.closeSubpath()
        painter.drawPath(path)
    elif shape == 4:
        painter.drawEllipse(tile.center(), side * 0.28, side * 0.28)
    elif shape == 5:
        painter.drawPolygon([tile.topLeft(), tile.topRight(), tile.bottomLeft()])
    elif shape == 6:
        painter.drawRect(QRectF(tile.left(), tile.top() + side * 0.38, side, side * 0.24))


def _draw(
    painter: QPainter,
    rect: QRectF,
    *,
    radius: float,
    ground: str,
    pattern: str,
    which: int,
    turned: int,
    letters: str,
    ink: str,
    size: int,
    weight: QFont.Weight,
    edged: bool = False,
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, GRID, GRID), radius, radius)
    painter.fillPath(shape, QColor(ground))
    painter.save()
    painter.translate(20, 20)
    painter.rotate(90 * turned)
    painter.translate(-20, -20)
    # Cutting the pattern out by path, not by clip: a clip has no soft edge.
    turned_shape = QPainterPath()
    turned_shape.addRoundedRect(QRectF(0, 0, GRID, GRID), radius, radius)
    painter.fillPath(_pattern(which).intersected(turned_shape), QColor(pattern))
    painter.restore()
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    if edged:
        # A house chooses its tones: over a light one, a white letter is lost without an edge of the dark one.
        metrics = QFontMetricsF(font)
        baseline = (GRID + metrics.ascent() - metrics.descent()) / 2
        path = QPainterPath()
        path.addText((GRID - metrics.horizontalAdvance(letters)) / 2, baseline, font, letters)
        painter.strokePath(path, _edge(ground))
    painter.setPen(QPen(QColor(ink)))
    painter.drawText(QRectF(0, 0, GRID, GRID), Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def _edge(color: str) -> QPen:
    pen = QPen(QColor(color), EDGE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


@lru_cache(maxsize=6)
def _pattern(which: int) -> QPainterPath:
    path = QPainterPath()
    if which == 0:  # quarter disc
        path.moveTo(0, 40)
        path.arcTo(QRectF(0, 0, 80, 80), 180, -90)
        path.lineTo(40, 40)
        path.closeSubpath()
    elif which == 1:  # diagonal band
        path.addPolygon([QPointF(-4, 30), QPointF(30, -4), QPointF(44, 10), QPointF(10, 44)])
        path.closeSubpath()
    elif which == 2:  # sixteen dots
        for x in (5, 15, 25, 35):
            for y in (5, 15, 25, 35):
                path.addEllipse(QPointF(x, y), 2.6, 2.6)
    elif which == 3:  # half
        path.addRect(QRectF(0, 20, 40, 20))
    elif which == 4:  # ring, r 13, stroke 5
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addEllipse(QPointF(20, 20), 15.5, 15.5)
        path.addEllipse(QPointF(20, 20), 10.5, 10.5)
    else:  # corner triangle
        path.addPolygon([QPointF(0, 0), QPointF(40, 0), QPointF(0, 40)])
        path.closeSubpath()
    return path


def avatar(name: str, size: int, square: bool = False) -> QPixmap:
    """The avatar of a name as a pixmap, `size` px square."""
    return _pixmap("avatar", name, size, square, (), _ratio())


def tile(name: str, size: int, tones: Sequence[str] = ()) -> QPixmap:
    """An organisation's tile as a pixmap, `size` px square."""
    return _pixmap("tile", name, size, False, tuple(tones), _ratio())


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


@lru_cache(maxsize=512)
def _pixmap(kind: str, name: str, size: int, square: bool, tones: tuple[str, ...], ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if kind == "avatar":
        draw_avatar(painter, QRectF(0, 0, size, size), name, square)
    else:
        draw_tile(painter, QRectF(0, 0, size, size), name, tones)
    painter.end()
    return picture
