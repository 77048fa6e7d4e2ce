"""Contrast of the themes, by WCAG 2.2: every ink on every ground that it is used on.

Text needs 4.5, edges of controls, marks in charts and the focus ring need 3; in high contrast text needs 7.
`disabled` is exempt from the rule and is held to 3 all the same.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit

from simtrainer import paths
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.chips import TONES
from simtrainer.ui.shared.stylesheet import stylesheet
from simtrainer.ui.shared.theme import Scheme, Theme

SCHEMES = get_args(Scheme)
PLAIN = ("canvas", "surface", "sunken", "hover", "selected", "raised", "accent-soft")
MEANINGS = ("policy", "auth", "good", "caution", "risk", "info")
SKINS = ("quip", "framble", "tellstar", "hearth", "tapnote", "backroom")
TEAMS = ("team-legal", "team-marketing", "team-support", "team-product")
MORE_TEAMS = ("team-fifth", "team-sixth", "team-seventh", "team-eighth")
CODE = ("code-key", "code-str", "code-num", "code-com", "code-ref")

TEXTS: dict[str, tuple[str, ...]] = {
    "text": (*PLAIN, "track", "code-bg", *(f"{one}-soft" for one in (*MEANINGS, *SKINS, *TEAMS))),
    "muted": (*PLAIN, *(f"{one}-soft" for one in MEANINGS)),
    "subtle": PLAIN,
    "surface": ("text", *TEAMS, *MORE_TEAMS),
    "accent-text": (*PLAIN,),
    "on-accent": ("accent", "accent-hover", "accent-press"),
    "on-risk": ("risk-fill",),
    **{one: ("canvas", "surface", "sunken", "hover", f"{one}-soft") for one in MEANINGS},
    **{one: ("surface", f"{one}-soft") for one in SKINS},
    **dict.fromkeys(CODE, ("code-bg",)),
}
"""Ink -> the grounds that words in it stand on."""

PARTS: dict[str, tuple[str, ...]] = {
    "border-control": ("surface", "sunken", "canvas", "raised"),
    "focus": ("surface", "canvas", "sunken", "raised", "selected", "accent-soft"),
    "accent": ("surface", "canvas", "sunken", "accent-soft"),
    "disabled": ("surface", "sunken"),
    **{f"{one}-fill": ("surface", "sunken") for one in ("policy", "auth", "good", "risk", "info")},
    **dict.fromkeys((*TEAMS, *MORE_TEAMS), ("surface",)),
}
"""What has to be seen but isn't read -> the grounds that it is seen on."""

ORNAMENTS = {
    "border",
    "border-strong",
    "accent-border",
    *(f"{one}-border" for one in MEANINGS),
    "caution-fill",
    "shadow",
    "shadow2",
    "scrim",
}
"""What carries no meaning of its own, or stands beside words that do."""


@cache
def colors(scheme: str) -> dict[str, str]:
    """The colours of a theme by name."""
    return json.loads((paths.assets() / "themes" / f"{scheme}.json").read_text(encoding="utf-8"))["colors"]


def contrast(one: str, other: str) -> float:
    """The contrast of two opaque colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(color[at : at + 2]) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_weak(scheme: str, pairs: dict[str, tuple[str, ...]], needed: float) -> list[str]:
    """The pairs that fall short, in words."""
    table = colors(scheme)
    return [
        f"{ink} on {ground}: {found:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (found := contrast(table[ink], table[ground])) < needed
    ]


def test_the_measure_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_words_can_be_read(scheme: str) -> None:
    assert too_weak(scheme, TEXTS, 7.0 if "contrast" in scheme else 4.5) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_parts_can_be_seen(scheme: str) -> None:
    assert too_weak(scheme, PARTS, 3.0) == []


@pytest.mark.parametrize("scheme", ["high-contrast", "high-contrast-dark"])
def test_in_high_contrast_every_line_can_be_seen(scheme: str) -> None:
    lines = {name: ("surface", "canvas") for name in colors(scheme) if name.startswith("border") or "-border" in name}
    assert len(lines) > 8
    assert too_weak(scheme, lines, 3.0) == []
    fills = {f"{one}-fill": ("surface",) for one in MEANINGS}
    assert too_weak(scheme, fills, 3.0) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_colour_is_in_the_table(scheme: str) -> None:
    """A colour that is new must say here what it stands on."""
    used = set(TEXTS) | set(PARTS) | ORNAMENTS
    used |= {ground for pairs in (TEXTS, PARTS) for grounds in pairs.values() for ground in grounds}
    assert set(colors(scheme)) - used == set()
    assert used - set(colors(scheme)) == set()


def test_chips_use_pairs_of_the_table() -> None:
    for ground, _, ink in TONES.values():
        assert ground in TEXTS[ink], f"{ink} on {ground}"


@pytest.mark.parametrize("ink", ["text", "muted", "subtle", "accent-text", *MEANINGS])
def test_looks_of_widgets_use_pairs_of_the_table(ink: str) -> None:
    """Wherever the code writes (ground, edge, ink), the pair is in the table."""
    triple = re.compile(rf'\("([a-z-]+)", (?:"[a-z-]+"|None), "{ink}"\)')
    table = colors("light")
    for file in sorted(Path(paths.PACKAGE / "ui").rglob("*.py")):
        for ground in triple.findall(file.read_text(encoding="utf-8")):
            if ground in table:
                assert ground in TEXTS[ink], f"{file.name}: {ink} on {ground}"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_theme_gives_those_colours(scheme: Scheme) -> None:
    look = Theme(scheme)
    assert look.color("text") == QColor(colors(scheme)["text"])
    assert look.dark == (_luminance(colors(scheme)["surface"]) < 0.2)


def test_initials_can_be_read_on_avatars() -> None:
    for ground, pattern, ink in avatars.TRIADS:
        assert contrast(ink, ground) >= 4.5 and contrast(ink, pattern) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
def test_placeholders_are_painted_as_readable_as_words(qapp: QApplication, scheme: Scheme) -> None:
    """Qt makes them half transparent unless it is told otherwise."""
    qapp.setStyleSheet(stylesheet(Theme(scheme)))
    field = QLineEdit()
    field.setPlaceholderText("████")
    field.resize(200, 40)
    picture = field.grab().toImage()
    ink, ground = colors(scheme)["subtle"], colors(scheme)["surface"]
    painted = {picture.pixelColor(x, y).name().upper() for x in range(10, 60) for y in range(12, 28)}
    assert ink in painted and ground in painted
    qapp.setStyleSheet("")
