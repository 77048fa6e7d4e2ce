"""The style sheet of plain Qt widgets, generated from the theme's table; what QSS can't do is painted by our own."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.ui.shared.theme import Theme, theme

_SHEET = """
* {{ font-family: "Inter"; }}
QMainWindow, QDialog {{ background: {canvas}; }}
QToolTip {{ background: {text}; color: {surface}; border: 1px solid {text}; padding: 5px 9px; font-size: {small}px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox {{
    background: {surface}; color: {text}; border: 1px solid {border_control}; border-radius: 8px;
    padding: 5px 9px; font-size: {body}px; selection-background-color: {accent}; selection-color: {on_accent};
    placeholder-text-color: {subtle};
}}
QLineEdit[code="true"] {{ font-family: "JetBrains Mono"; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {sunken}; color: {disabled}; border-color: {border}; }}
QComboBox::drop-down {{ border: 0; width: {indicator}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView, QListView#offers {{
    background: {raised}; color: {text}; border: 1px solid {border_strong}; font-size: {body}px;
    selection-background-color: {selected}; selection-color: {text}; outline: 0;
}}
QMenu {{ background: {raised}; border: 1px solid {border_strong}; padding: 5px; font-size: {body}px; }}
QMenu::item {{ padding: 5px 24px 5px 10px; border-radius: 6px; color: {text}; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px 6px; }}
QScrollArea, QListView, QTreeView, QTableView {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {border_strong}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {border_control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QCheckBox, QRadioButton {{ color: {text}; font-size: {body}px; spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {indicator}px; height: {indicator}px; border: 1px solid {border_control}; background: {surface};
}}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {half_indicator}px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({check}); }}
QRadioButton::indicator:checked {{ border: {dot}px solid {accent}; background: {surface};
    width: {dot_inner}px; height: {dot_inner}px; }}
QSlider::groove:horizontal {{ height: 8px; border-radius: 4px; background: {track}; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 4px; }}
QSlider::handle:horizontal {{
    background: {surface}; border: 2px solid {accent}; width: 16px; height: 16px; margin: -6px 0; border-radius: 10px;
}}
QSplitter::handle {{ background: {border}; }}
"""


def stylesheet(look: Theme) -> str:
    """The sheet for a theme as it is now."""
    names = ("text", "surface", "canvas", "sunken", "raised", "selected", "disabled", "track", "accent", "border")
    values: dict[str, object] = {name: look.css(name) for name in names}
    for name in ("border-control", "border-strong", "on-accent", "subtle"):
        values[name.replace("-", "_")] = look.css(name)
    indicator = look.px(16)
    dot = look.px(5)
    values |= {
        "body": look.font("body").pixelSize(),
        "small": look.font("small").pixelSize(),
        "indicator": indicator,
        "half_indicator": indicator // 2 + 1,
        "dot": dot,
        "dot_inner": indicator + 2 - 2 * dot,
        "check": (paths.assets() / "icons" / f"check-{'dark' if look.dark else 'light'}.svg").as_posix(),
    }
    return _SHEET.format(**values)


def palette(look: Theme) -> QPalette:
    """The palette for a theme: what Qt paints without a sheet, and placeholder texts."""
    colors = QPalette()
    roles = {
        QPalette.ColorRole.Window: "canvas",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on-accent",
        QPalette.ColorRole.PlaceholderText: "subtle",
        QPalette.ColorRole.ToolTipBase: "text",
        QPalette.ColorRole.ToolTipText: "surface",
        QPalette.ColorRole.Link: "accent-text",
    }
    for role, name in roles.items():
        colors.setColor(role, look.color(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        colors.setColor(QPalette.ColorGroup.Disabled, role, look.color("disabled"))
    return colors


STYLE = ("-style", "Fusion")
"""Arguments of a QApplication. Given there, because `setStyle` has PySide make all of QStyle ready before the first
paint."""


def follow_theme(app: QApplication) -> None:
    """Dress the application in the theme, now and after every change of it; its style should be `STYLE`.

    The style sheet follows too, once `wear_sheet` has put it on.
    """

    def dress() -> None:
        app.setPalette(palette(theme()))
        if app.styleSheet():
            wear_sheet(app)

    app.setFont(theme().font("body"))
    theme().changed.connect(dress)
    dress()


def wear_sheet(app: QApplication) -> None:
    """Put on the style sheet of the theme as it is now.

    Best done when a first window is built and not yet shown: under a sheet, every part that is put into another one is
    styled again with all that is in it.
    """
    app.setStyleSheet(stylesheet(theme()))
