"""Colours of YAML: keys, words, numbers, references and comments, a screenful at a time.

A line is read by one pattern, from a state that says whether it stands inside a quotation or a block of text. Long
files are coloured while nobody waits: what is in view first, the rest in small steps.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from simtrainer.ui.author.source.positions import Positions
from simtrainer.ui.shared.theme import theme

AT_ONCE = 200
"""Lines that are coloured before the program looks whether somebody typed."""
PLAIN, DOUBLE, SINGLE = 0, 1, 2
BLOCK = 8
"""From here on a state is a block of text: the indentation of its key, plus this."""
UNREAD = -1

_TOKEN = re.compile(
    r"""
    (?P<comment>(?:(?<=\s)|^)\#.*)
  | (?P<double>"(?:[^"\\]|\\.)*(?P<open2>"|$))
  | (?P<single>'(?:[^']|'')*(?P<open1>'|$))
  | (?P<key>[A-Za-z_][\w.@-]*(?=\s*:(?:\s|$)))
  | (?P<number>(?<![\w@.:-])[-+]?\d[\d:.]*(?=[\s,\]}]|$))
  | (?P<word>(?<![\w-])(?:true|false|null)(?=[\s,\]}]|$))
  | (?P<mark>[-:,\[\]{}|>]+)
  | (?P<plain>[^\s,\[\]{}:"'\#][^,\[\]{}:\#]*)
    """,
    re.VERBOSE,
)
_BLOCK_MARK = re.compile(r":\s+[|>][+-]?\d?\s*(?:#.*)?$")
_WORDS = """
to open close by focus channel node persona case organisation keeps recovers nearest reply_to thread start entry
contact consult fact moves criteria clauses id rule_packs types
"""
_REFERENCES = frozenset(_WORDS.split())
"""Keys whose values are names of other things."""


class Highlighter(QSyntaxHighlighter):
    """Colours a document of YAML by the theme."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._places: Positions | None = None
        self._reached = 0
        self._until = 0
        self._paused = True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._step)
        theme().changed.connect(self._recolour)
        self._dress()
        # Qt has posted itself a note to go through all lines at once; they are coloured step by step, in view first.
        QCoreApplication.removePostedEvents(self, QEvent.Type.MetaCall.value)

    def start_over(self) -> None:
        """The document holds another text: colour it from its first line."""
        self._reached = 0
        self.pause(self._paused)

    def pause(self, paused: bool) -> None:
        """Nobody looks: what wasn't coloured yet waits until somebody does."""
        self._paused = paused
        if paused:
            self._later.stop()
        elif self._reached < self.document().blockCount():
            self._later.start()

    def colour_now(self, first: QTextBlock, last: int) -> None:
        """Colour lines that are in view and weren't reached yet, up to the line numbered `last`."""
        block = first
        while block.isValid() and block.blockNumber() <= last:
            if block.userState() == UNREAD:
                self._colour(block, last + 1)
            block = block.next()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        number = block.blockNumber()
        if self.currentBlockState() == UNREAD and number >= max(self._until, self._reached):
            # Left as it is Qt goes no further: a line whose state changes has it colour the next one.
            if not self._paused:
                self._later.start()
            return
        before = max(self.previousBlockState(), PLAIN)
        self._places = None if text.isascii() else Positions(text)
        self.setCurrentBlockState(self._read(text, before))

    def _read(self, text: str, state: int) -> int:
        """Colour one line from a state; the state after it."""
        at = 0
        if state >= BLOCK:
            if not text.strip() or len(text) - len(text.lstrip()) > state - BLOCK:
                self._paint(0, len(text), self._formats["string"])
                return state
        elif state in (DOUBLE, SINGLE):
            end = _end_of(text, '"' if state == DOUBLE else "'")
            self._paint(0, len(text) if end < 0 else end, self._formats["string"])
            if end < 0:
                return state
            at = end
        key, after = "", PLAIN
        for token in _TOKEN.finditer(text, at):
            kind = token.lastgroup or ""
            if kind in ("open2", "open1"):
                kind = "double" if kind == "open2" else "single"
            if kind == "key":
                key = token.group()
            elif kind in ("double", "single"):
                if not token.group("open2" if kind == "double" else "open1"):
                    after = DOUBLE if kind == "double" else SINGLE
                kind = "string"
            elif kind == "plain":
                kind = "reference" if key in _REFERENCES else "string"
            if kind in self._formats:
                self._paint(token.start(), token.end(), self._formats[kind])
        if after == PLAIN and _BLOCK_MARK.search(text):
            return BLOCK + len(text) - len(text.lstrip(" -"))
        return after

    def _paint(self, start: int, end: int, look: QTextCharFormat) -> None:
        if self._places is not None:
            start, end = self._places.there(start), self._places.there(end)
        self.setFormat(start, end - start, look)

    def _colour(self, block: QTextBlock, until: int) -> None:
        """Colour a line and those after it that weren't read, up to the line numbered `until`."""
        self._until = until
        self.rehighlightBlock(block)
        self._until = 0

    def _step(self) -> None:
        """The next lines, unless all are done."""
        document = self.document()
        until = self._reached + AT_ONCE
        block = document.findBlockByNumber(self._reached)
        while block.isValid() and block.blockNumber() < until:
            if block.userState() == UNREAD:
                self._colour(block, until)
            block = block.next()
        self._reached = min(until, document.blockCount())
        if block.isValid():
            self._later.start()

    def _dress(self) -> None:
        for name, token in (
            ("key", "code-key"),
            ("string", "code-str"),
            ("number", "code-num"),
            ("word", "code-num"),
            ("comment", "code-com"),
            ("reference", "code-ref"),
        ):
            look = self._formats[name] = QTextCharFormat()
            look.setForeground(theme().color(token))
            if name == "comment":
                look.setFontItalic(True)

    def _recolour(self) -> None:
        self._dress()
        block = self.document().firstBlock()
        while block.isValid():
            block.setUserState(UNREAD)
            block = block.next()
        self.start_over()


def _end_of(text: str, mark: str) -> int:
    """Where a quotation that began on a line above ends in this one (after its mark); -1 when it goes on."""
    at = 0
    while (at := text.find(mark, at)) >= 0:
        if mark == "'" and text[at + 1 : at + 2] == "'":
            at += 2
            continue
        slashes = len(text[:at]) - len(text[:at].rstrip("\\"))
        if mark == '"' and slashes % 2:
            at += 1
            continue
        return at + 1
    return -1
