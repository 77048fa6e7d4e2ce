"""The user's settings: declared once, kept as JSON in the user's data folder, never a reason not to start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from simtrainer import paths
from simtrainer.ui.shared import motion
from simtrainer.ui.shared.theme import TEXT_SCALES, Scheme, theme

SchemeSetting = Literal["system", "light", "dark"]
MotionSetting = Literal["system", "full", "reduced"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. `choose_at_once`: a number key sends a choice without a second press."""

    scheme: SchemeSetting = "system"
    text_scale: float = 1.0
    motion: MotionSetting = "system"
    choose_at_once: bool = False
    pause_when_away: bool = True
    mode: Literal["practise", "assessment"] = "practise"
    pace: Literal["untimed", "1", "5", "10", "30"] = "untimed"


_ALLOWED: dict[str, tuple[Any, ...]] = {
    "scheme": ("system", "light", "dark"),
    "text_scale": TEXT_SCALES,
    "motion": ("system", "full", "reduced"),
    "choose_at_once": (True, False),
    "pause_when_away": (True, False),
    "mode": ("practise", "assessment"),
    "pace": ("untimed", "1", "5", "10", "30"),
}


class SettingsStore(QObject):
    """The settings now; `changed` after each change, which is written at once and applied to theme and motion."""

    changed = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._settings = read_settings(file)

    @property
    def now(self) -> Settings:
        """The settings as they are."""
        return self._settings

    def set(self, **changes: Any) -> bool:
        """Change settings by name; False when they hold for now but couldn't be saved."""
        self._settings = replace(self._settings, **changes)
        saved = True
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(asdict(self._settings), indent=2) + "\n", encoding="utf-8")
        except OSError:
            saved = False
        self.apply()
        self.changed.emit()
        return saved

    def apply(self) -> None:
        """Make theme and motion follow the settings."""
        now = self._settings
        motion.set_reduced(None if now.motion == "system" else now.motion == "reduced")
        theme().set_scheme(_system_scheme() if now.scheme == "system" else now.scheme)
        theme().set_text_scale(now.text_scale)

    def step_text(self, steps: int) -> None:
        """Text one size larger or smaller; 0 goes back to 100 %."""
        if steps == 0:
            self.set(text_scale=1.0)
            return
        at = TEXT_SCALES.index(self._settings.text_scale) + steps
        self.set(text_scale=TEXT_SCALES[min(max(at, 0), len(TEXT_SCALES) - 1)])


def read_settings(file: Path) -> Settings:
    """The settings in a file; a missing or damaged file, or a value that isn't allowed, gives the default."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    known = {field.name for field in fields(Settings)}
    kept = {
        name: value
        for name, value in stored.items()
        if name in known and any(value == allowed and type(value) is type(allowed) for allowed in _ALLOWED[name])
    }
    return Settings(**kept)


def _system_scheme() -> Scheme:
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


@cache
def _store(file: Path) -> SettingsStore:
    return SettingsStore(file)


def settings() -> SettingsStore:
    """The settings of this user."""
    return _store(paths.user_data() / "settings.json")
