"""Colours by name, type by role and sizes from the text scale: the one place a widget asks how it should look."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase

from simtrainer import paths

Scheme = Literal["light", "dark", "high-contrast", "high-contrast-dark"]
TEXT_SCALES = (0.8, 1.0, 1.15, 1.3, 1.5, 2.0)


@cache
def _load(name: str) -> dict[str, Any]:
    return json.loads((paths.assets() / "themes" / f"{name}.json").read_text(encoding="utf-8"))


def load_fonts() -> None:
    """Register the bundled fonts (families Inter and JetBrains Mono) with the application."""
    for file in sorted((paths.assets() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


class Theme(QObject):
    """Which colours are on, and how large text is; emits `changed` after either changes."""

    changed = Signal()

    def __init__(self, scheme: Scheme = "light", text_scale: float = 1.0) -> None:
        super().__init__()
        self._scheme: Scheme = scheme
        self._text_scale = text_scale
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}

    @property
    def scheme(self) -> Scheme:
        """Which colours are on."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether light ink stands on dark ground."""
        return bool(_load(self._scheme)["dark"])

    @property
    def text_scale(self) -> float:
        """Factor on type sizes and line heights, 1.0 at 100 %."""
        return self._text_scale

    def set_scheme(self, scheme: Scheme) -> None:
        """Switch to other colours."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._colors.clear()
            self.changed.emit()

    def set_text_scale(self, scale: float) -> None:
        """Change the text size; widgets relayout on `changed`."""
        if scale != self._text_scale:
            self._text_scale = scale
            self._fonts.clear()
            self.changed.emit()

    def color(self, name: str) -> QColor:
        """The colour of a token ("accent-soft"); copy it before changing it. KeyError for a name the theme lacks."""
        color = self._colors.get(name)
        if color is None:
            text: str = _load(self._scheme)["colors"][name]
            if len(text) == 9:  # tokens write #RRGGBBAA, Qt reads #AARRGGBB
                text = f"#{text[7:]}{text[1:7]}"
            color = self._colors[name] = QColor(text)
        return color

    def css(self, name: str) -> str:
        """The colour of a token as QSS text."""
        color = self.color(name)
        if color.alpha() == 255:
            return color.name()
        return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"

    def font(self, role: str, tabular: bool = False) -> QFont:
        """The font of a type role ("post"); `tabular` gives figures of one width."""
        key = (role, tabular)
        font = self._fonts.get(key)
        if font is None:
            size, _, weight, spacing = _load("type")["type"][role]
            font = QFont("JetBrains Mono" if role == "code" else "Inter")
            font.setPixelSize(round(size * self._text_scale))
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if spacing:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * self._text_scale)
            if tabular and hasattr(font, "setFeature"):
                font.setFeature(QFont.Tag("tnum"), 1)
            if role == "code" and hasattr(font, "setFeature"):
                font.setFeature(QFont.Tag("calt"), 0)  # ">=" looks as it is typed, not like one sign that YAML hasn't
            self._fonts[key] = font
        return font

    def line(self, role: str) -> int:
        """Line height of a type role in px at the current text size."""
        return self.px(_load("type")["type"][role][1])

    def px(self, pixels: float) -> int:
        """A length that follows the text size."""
        return round(pixels * self._text_scale)


_current: Theme | None = None


def theme() -> Theme:
    """The application's theme (made at first use)."""
    global _current
    if _current is None:
        _current = Theme()
    return _current
