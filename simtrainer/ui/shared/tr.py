"""Interface strings: every one goes through `tr`, so that Qt Linguist can translate them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, /, **values: object) -> str:
    """The text in the interface's language, with `{name}` filled from `values`."""
    translated = QCoreApplication.translate("simtrainer", text)
    return translated.format(**values) if values else translated
