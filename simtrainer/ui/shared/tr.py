"""Interface strings: every one goes through `tr`, so that Qt Linguist can translate them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def tr(text: str, /, **values: object) -> str:
    """The text in the interface's language, with `{name}` filled from `values`."""
    translated = QCoreApplication.translate("simtrainer", text)
    return translated.format(**values) if values else translated


def lowered(text: str) -> str:
    """A text that begins a line of its own, within a sentence; German nouns keep their capitals."""
    return text if QLocale().language() is QLocale.Language.German else text.lower()


def lowered_first(text: str) -> str:
    """The same where only the first letter is a capital by its place: names within the text keep theirs."""
    return text if QLocale().language() is QLocale.Language.German else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """A text with a capital at its beginning; the rest stays."""
    return text[:1].upper() + text[1:]


def quoted(text: str) -> str:
    """Words that somebody said, in the quotation marks of the interface's language."""
    return tr("“{text}”", text=text)


def decimal(value: float, places: int) -> str:
    """A number with so many places behind the point or comma of the interface's language."""
    return QLocale().toString(float(value), "f", places)


def number(value: float, decimals: int = 0) -> str:
    """A number with the point or comma of the interface's language, without zeros at its end."""
    written = QLocale().toString(float(value), "f", decimals)
    point = QLocale().decimalPoint()
    return written.rstrip("0").removesuffix(point) if decimals else written
