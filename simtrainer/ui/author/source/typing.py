"""What some keys do in YAML: indent by two, go on at the same depth, leave what belongs to the window to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor

from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.ui.author.source.view import SourceView

STEP = 2
"""Spaces of one step of depth."""
_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y}


def belongs_to_window(event: QKeyEvent) -> bool:
    """Whether a key that the editor would take is one of the workspace: its undo is that of the whole document."""
    if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return any(event.matches(key) for key in _OURS) or (control and Qt.Key(event.key()) in _KEYS)


def typed(view: SourceView, event: QKeyEvent) -> bool:
    """Do what a key does here; False when it is an ordinary one."""
    key = Qt.Key(event.key())
    plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and plain:
        _shift(view, -STEP if key == Qt.Key.Key_Backtab else STEP)
        return True
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
        _new_line(view)
        return True
    if key == Qt.Key.Key_Home and plain:
        _home(view, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True
    if key == Qt.Key.Key_Slash and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        _comment(view)
        return True
    if key == Qt.Key.Key_Backspace and plain and not view.textCursor().hasSelection():
        return _back(view)
    return False


def _shift(view: SourceView, step: int) -> None:
    cursor = view.textCursor()
    if step > 0 and not cursor.hasSelection():
        column = cursor.positionInBlock()
        cursor.insertText(" " * (STEP - column % STEP))
        return
    with view.mirror.naming(tr("Indent") if step > 0 else tr("Outdent")):
        cursor.beginEditBlock()
        for block in _chosen(view):
            start = QTextCursor(block)
            if step > 0 and block.text().strip():
                start.insertText(" " * STEP)
            elif step < 0:
                spaces = min(STEP, len(block.text()) - len(block.text().lstrip(" ")))
                start.setPosition(block.position() + spaces, QTextCursor.MoveMode.KeepAnchor)
                start.removeSelectedText()
        cursor.endEditBlock()


def _new_line(view: SourceView) -> None:
    cursor = view.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    depth = len(before) - len(before.lstrip(" "))
    bare = before.strip()
    if bare.startswith("- ") and not bare.endswith(":"):
        depth += 2 if ":" in bare else 0
    elif bare.endswith((":", "|", ">")) and not bare.startswith("#"):
        depth += 4 if bare.startswith("- ") else STEP
    cursor.insertText("\n" + " " * depth)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()


def _home(view: SourceView, keep: bool) -> None:
    """To the first word of the line, and from there to its very start."""
    cursor = view.textCursor()
    text = cursor.block().text()
    first = len(text) - len(text.lstrip(" "))
    to = 0 if cursor.positionInBlock() == first else first
    mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(cursor.block().position() + to, mode)
    view.setTextCursor(cursor)


def _back(view: SourceView) -> bool:
    """Before the first word Backspace goes back a whole step."""
    cursor = view.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    if not before or before.strip():
        return False
    spaces = len(before) % STEP or STEP
    cursor.setPosition(cursor.position() - spaces, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    return True


def _comment(view: SourceView) -> None:
    """Make the lines comments, or take that back when all of them are."""
    blocks = [block for block in _chosen(view) if block.text().strip()]
    if not blocks:
        return
    off = all(block.text().lstrip().startswith("#") for block in blocks)
    depth = min(len(block.text()) - len(block.text().lstrip(" ")) for block in blocks)
    with view.mirror.naming(tr("Take comments back") if off else tr("Comment out")):
        cursor = view.textCursor()
        cursor.beginEditBlock()
        for block in blocks:
            at = QTextCursor(block)
            if off:
                start = block.position() + block.text().index("#")
                at.setPosition(start)
                wide = 2 if block.text()[block.text().index("#") + 1 :].startswith(" ") else 1
                at.setPosition(start + wide, QTextCursor.MoveMode.KeepAnchor)
                at.removeSelectedText()
            else:
                at.setPosition(block.position() + depth)
                at.insertText("# ")
        cursor.endEditBlock()


def _chosen(view: SourceView) -> list[QTextBlock]:
    """The lines that are selected, or the one the cursor is on."""
    cursor = view.textCursor()
    document = view.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionEnd() - (1 if cursor.hasSelection() else 0), 0))
    found = [block]
    while block.isValid() and block.blockNumber() < last.blockNumber():
        block = block.next()
        found.append(block)
    return found
