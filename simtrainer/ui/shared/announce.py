"""Things said aloud by a screen reader at the moment they happen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_recorded: list[str] = []


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say the text, politely unless urgent."""
    del _recorded[:-99]
    _recorded.append(text)
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def announced() -> list[str]:
    """What was said lately, oldest first (at most a hundred); for tests."""
    return list(_recorded)
