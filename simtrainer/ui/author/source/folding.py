"""Folding: the lines that stand deeper than a line are put away under it, and come back when one goes there."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit


def indent_of(text: str) -> int:
    """How deep a line stands; -1 for an empty one. A dash of a list counts as the place of what follows it."""
    bare = text.lstrip(" ")
    return len(text) - len(bare) if bare else -1


class Folding:
    """Which lines of an editor are put away. A line that has others under it is their head."""

    def __init__(self, view: QPlainTextEdit) -> None:
        self._view = view

    def can_fold(self, block: QTextBlock) -> bool:
        """Whether a line has lines under it."""
        text = block.text()
        depth = indent_of(text)
        if depth < 0 or text.lstrip().startswith("#"):
            return False
        after = block.next()
        while after.isValid() and not after.text().strip():
            after = after.next()
        return after.isValid() and self._under(after, depth, text)

    def is_folded(self, block: QTextBlock) -> bool:
        """Whether the lines under a line are put away."""
        after = block.next()
        return block.isVisible() and after.isValid() and not after.isVisible()

    def toggle(self, block: QTextBlock) -> None:
        """Put the lines under a line away, or bring them back."""
        if self.is_folded(block):
            self._show(self._range(block, hidden=True), True)
        elif self.can_fold(block):
            self._show(self._range(block), False)

    def open_at(self, block: QTextBlock) -> None:
        """Bring a line back that is put away, with those it was put away with."""
        if block.isVisible():
            return
        first = block
        while first.isValid() and not first.isVisible():
            first = first.previous()
        if first.isValid():
            self._show(self._range(first, hidden=True), True)

    def _under(self, block: QTextBlock, depth: int, head: str) -> bool:
        """Whether a line belongs under one of this depth: deeper, or a list's items at the depth of their key."""
        inside = indent_of(block.text())
        items = head.rstrip().endswith(":") and not head.lstrip().startswith("- ")
        return inside > depth or (inside == depth and items and block.text().lstrip().startswith("- "))

    def _range(self, block: QTextBlock, *, hidden: bool = False) -> list[QTextBlock]:
        depth, head = indent_of(block.text()), block.text()
        found: list[QTextBlock] = []
        after = block.next()
        while after.isValid():
            if hidden and after.isVisible():
                break
            if not hidden and after.text().strip() and not self._under(after, depth, head):
                break
            found.append(after)
            after = after.next()
        # Empty lines before what comes next stay with it.
        while not hidden and found and not found[-1].text().strip():
            found.pop()
        return found

    def _show(self, blocks: list[QTextBlock], shown: bool) -> None:
        if not blocks:
            return
        for block in blocks:
            block.setVisible(shown)
            block.setLineCount(max(1, block.layout().lineCount()) if shown else 0)
        document = self._view.document()
        start, end = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        document.markContentsDirty(start, end - start)
        self._view.viewport().update()
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
