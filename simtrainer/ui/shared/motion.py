"""How long things move, by name; nothing moves for people who asked for that."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QGuiApplication

Motion = Literal["instant", "quick", "settle", "arrive", "gauge", "reveal"]
# Milliseconds, and the same for reduced motion.
DURATIONS: dict[Motion, tuple[int, int]] = {
    "instant": (0, 0),
    "quick": (120, 0),
    "settle": (200, 0),
    "arrive": (280, 120),
    "gauge": (400, 0),
    "reveal": (600, 0),
}
_reduced: bool | None = None


def set_reduced(reduced: bool | None) -> None:
    """Move less (True), fully (False), or as the system says (None)."""
    global _reduced
    _reduced = reduced


def reduced() -> bool:
    """Whether things should jump instead of move. Without a screen (tests, pictures) they always jump."""
    if _reduced is not None:
        return _reduced
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return True
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10; the preference since 6.12
    preference = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return "Reduce" in str(preference()) if preference else False


def duration(motion: Motion) -> int:
    """Milliseconds that a motion takes now."""
    full, less = DURATIONS[motion]
    return less if reduced() else full
