"""The user's settings: declared once, kept as JSON in the user's data folder, never a reason not to start."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from simtrainer import paths
from simtrainer.frozen import frozen
from simtrainer.say import later
from simtrainer.ui.shared import motion
from simtrainer.ui.shared.declared import Declared, choice, declared, file, kept, names, switch
from simtrainer.ui.shared.theme import TEXT_SCALES, Scheme, theme

SchemeSetting = Literal["system", "light", "dark", "high-contrast", "high-contrast-dark"]
MotionSetting = Literal["system", "full", "reduced"]
LanguageSetting = Literal["system", "en", "de"]


@frozen
class Settings:
    """Every setting, with its default and its words. The settings screen is made from this."""

    scheme: SchemeSetting = choice(
        "system",
        "look",
        later("Theme"),
        (
            ("system", later("As the system")),
            ("light", later("Light")),
            ("dark", later("Dark")),
            ("high-contrast", later("High contrast")),
            ("high-contrast-dark", later("High contrast, dark")),
        ),
        later("As the system follows light, dark and high contrast when they change there."),
        later("colours appearance night"),
    )
    text_scale: float = choice(
        1.0,
        "look",
        later("Text size"),
        tuple((scale, f"{round(scale * 100)} %") for scale in TEXT_SCALES),
        later("Ctrl + and Ctrl − change it anywhere, Ctrl 0 goes back to 100 %."),
        later("font zoom larger smaller"),
    )
    motion: MotionSetting = choice(
        "system",
        "look",
        later("Motion"),
        (("system", later("As the system")), ("full", later("On")), ("reduced", later("Reduced"))),
        later("Reduced: things appear in their place instead of moving there."),
        later("animation accessibility"),
    )
    language: LanguageSetting = choice(
        "system",
        "look",
        later("Language"),
        (("system", later("As the computer")), ("en", later("English")), ("de", later("Deutsch"))),
        later(
            "Windows take it at the next start, stories when they are opened next. "
            "What isn't translated stays in English."
        ),
        later("language german deutsch englisch sprache translation"),
    )
    mode: Literal["practise", "shadow", "assessment"] = choice(
        "practise",
        "playing",
        later("How a scenario starts"),
        (("practise", later("Practise")), ("shadow", later("Shadow an expert")), ("assessment", later("Assessment"))),
        later("Each brief asks again; this is what it begins with."),
        later("mode feedback"),
    )
    pace: Literal["untimed", "1", "5", "10", "30"] = choice(
        "untimed",
        "playing",
        later("Pace"),
        (("untimed", later("Untimed")), ("1", "×1"), ("5", "×5"), ("10", "×10"), ("30", "×30")),
        later("Untimed: the story's clock moves only by what you do. ×10: ten story minutes pass in one of yours."),
        later("clock live speed"),
    )
    no_time_pressure: bool = switch(
        False,
        "playing",
        later("No time pressure"),
        later("Every scenario is played untimed, whatever its brief says. It costs no marks."),
        later("accessibility clock untimed calm"),
    )
    extra_time: Literal["1", "1.5", "2"] = choice(
        "1",
        "playing",
        later("Extra time"),
        (("1", later("None")), ("1.5", later("Half as much again")), ("2", later("Twice as much"))),
        later("With a live clock, people wait that much longer for your answer. It costs no marks."),
        later("accessibility patience slower"),
    )
    choose_at_once: bool = switch(
        False,
        "playing",
        later("A number key sends a choice at once"),
        later("Otherwise the first press selects and the second sends."),
        later("keyboard"),
    )
    pause_when_away: bool = switch(
        True,
        "playing",
        later("The live clock stops while another window is in front"),
        "",
        later("pause"),
    )
    organisation_file: str = file(
        "organisation",
        later("Your organisation"),
        later("An organisation file (.yaml): its house rules, voice, contacts and names are used in every scenario."),
        later("company policy clauses house yaml"),
    )
    rule_packs_off: tuple[str, ...] = names(
        "organisation",
        later("Rule packs"),
        later("Rules of a country or region that a scenario may bring. What is off isn't named and changes no score."),
        later("law region country regulation"),
    )
    sounds: bool = switch(
        False,
        "sound",
        later("A sound when a post arrives"),
        later("The system's own alert sound, at most once every few seconds."),
        later("audio beep quiet mute"),
    )
    tour_done: bool = kept(False)
    tour_seen: tuple[str, ...] = kept(())
    """The areas in which the tour has spoken."""
    programme: str = kept("")
    """The programme that was looked at last."""
    fears: tuple[str, ...] = kept(())
    """The fear cards last chosen, with their strength: "robot:4"."""
    wall_screen: str = kept("")
    """The screen that a room's wall was on last."""
    window_place: str = kept("")
    """Size and place of the window when it was closed last, as Qt writes it, in base 64."""
    room_port: int = kept(0)
    """The port that a room was open on last: phones that come back find it there."""
    room_teams: tuple[str, ...] = kept(())
    """The teams of the room that was set up last."""
    room_certificate: str = kept("")
    """Files and name of the certificate that a trainer brings for the room: where they are, never what is in them."""
    room_key: str = kept("")
    room_name: str = kept("")
    room_wifi: str = kept("")
    """Name and password of the room's Wi-Fi; only if the trainer asked for them to be kept."""
    room_wifi_password: str = kept("")
    room_asleep: bool = kept(True)
    """The console says how many phones are asleep."""


WRITTEN_IN = "en"
"""The language that everything is written in."""
LANGUAGES = (WRITTEN_IN, "de")
"""What the program speaks."""
SETTINGS: tuple[Declared, ...] = declared(Settings)
"""Every setting as it is declared, in the order of the screen."""
_BY_NAME = {one.name: one for one in SETTINGS}


class SettingsStore(QObject):
    """The settings now; `changed` after each change, which is written at once and applied to theme and motion."""

    changed = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._settings = read_settings(file)
        self._following = False

    @property
    def now(self) -> Settings:
        """The settings as they are."""
        return self._settings

    @property
    def file(self) -> Path:
        """Where they are kept."""
        return self._file

    def set(self, **changes: Any) -> bool:
        """Change settings by name; False when they hold for now but couldn't be saved. ValueError if not allowed."""
        for name, value in changes.items():
            if not _BY_NAME[name].allows(value):
                raise ValueError(f"{name} can't be {value!r}")
        self._settings = replace(self._settings, **changes)
        saved = True
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # Beside it first: a full disk must not cost the settings that were there.
            beside = self._file.with_suffix(".new")
            beside.write_text(json.dumps(asdict(self._settings), indent=2) + "\n", encoding="utf-8")
            beside.replace(self._file)
        except OSError:
            saved = False
        self.apply()
        self.changed.emit()
        return saved

    def read_anew(self, file: Path) -> None:
        """Go on with the settings of another file: another person uses the computer now, or the folder was moved."""
        self._file = file
        self._settings = read_settings(file)
        self.apply()
        self.changed.emit()

    def apply(self) -> None:
        """Make theme and motion follow the settings, and the system where they say so."""
        now = self._settings
        motion.set_reduced(None if now.motion == "system" else now.motion == "reduced")
        theme().set_scheme(_system_scheme() if now.scheme == "system" else now.scheme)
        theme().set_text_scale(now.text_scale)
        if not self._following:
            self._following = True
            hints = QGuiApplication.styleHints()
            hints.colorSchemeChanged.connect(self._follow_system)
            accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
            changed = getattr(accessibility(), "contrastPreferenceChanged", None) if accessibility else None
            if changed is not None:
                changed.connect(self._follow_system)

    def step_text(self, steps: int) -> None:
        """Text one size larger or smaller; 0 goes back to 100 %."""
        if steps == 0:
            self.set(text_scale=1.0)
            return
        at = TEXT_SCALES.index(self._settings.text_scale) + steps
        self.set(text_scale=TEXT_SCALES[min(max(at, 0), len(TEXT_SCALES) - 1)])

    def _follow_system(self) -> None:
        if self._settings.scheme == "system":
            theme().set_scheme(_system_scheme())


def read_settings(file: Path) -> Settings:
    """The settings in a file; a missing or damaged file, or a value that isn't allowed, gives the default."""
    try:
        stored: object = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    kept: dict[str, Any] = {}
    for name, value in cast(dict[str, Any], stored).items():
        one = _BY_NAME.get(name)
        if one is None:
            continue
        fitting: Any = tuple(cast(list[Any], value)) if one.kind == "names" and isinstance(value, list) else value
        if one.allows(fitting):
            kept[name] = fitting
    return Settings(**kept)


def language() -> str:
    """The language that the settings ask for, as two letters; that of the computer where they leave it to that.

    One that nothing is translated into is English.
    """
    asked: str = settings().now.language
    if asked == "system":
        asked = QLocale.system().name().partition("_")[0]
    return asked if asked in LANGUAGES else WRITTEN_IN


def _system_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    contrast = getattr(accessibility(), "contrastPreference", None) if accessibility else None
    if contrast is not None and "High" in str(contrast()):
        return "high-contrast-dark" if dark else "high-contrast"
    return "dark" if dark else "light"


@cache
def _store(_: Path | None) -> SettingsStore:
    return SettingsStore(paths.settings_file())


def settings() -> SettingsStore:
    """The settings of whoever uses the app now: one object for as long as the app runs."""
    return _store(None if paths.may_move() else paths.data_folder())
