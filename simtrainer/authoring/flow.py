"""Brackets and braces that are open at the end of a piece of text: in which table, after which key."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from simtrainer.frozen import frozen

_TOKEN = re.compile(
    r"""
    (?P<text> "(?:[^"\\]|\\.)*" | '(?:[^']|'')*' )
  | (?P<broken> ["'] .* )
  | (?P<remark> (?:(?<=\s)|^)\#[^\n]* )
  | (?P<sign> [{}\[\],] )
  | (?P<colon> :(?=[\s,}\]]|\Z) )
  | (?P<space> \s+ )
  | (?P<plain> [^\s{}\[\],:\#"']+ | . )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(slots=True)
class Frame:
    """One open bracket: its sign, the key that a value is being written for, and the keys that were written."""

    kind: str
    key: str = ""
    keys: set[str] = field(default_factory=set[str])


@frozen
class Flow:
    """The brackets still open, the outermost first; `open` is what stands since the last sign, quotes and all."""

    frames: tuple[Frame, ...]
    open: str = ""
    quote: str = ""
    remark: bool = False


def read_flow(text: str) -> Flow | None:
    """What is open at the end of a text that begins with a bracket; None when it was closed before."""
    frames: list[Frame] = []
    word = ""
    quote = ""
    remark = False
    for token in _TOKEN.finditer(text):
        kind, found = token.lastgroup, token.group()
        remark = False
        if kind == "broken" and not word.strip():
            word, quote = word + found, found[0]
        elif kind == "remark":
            remark = "\n" not in text[token.end() :]
        elif kind == "sign" and found in "{[":
            frames.append(Frame(found))
            word = ""
        elif kind == "sign" and found in "}]":
            if not frames:
                return None
            frames.pop()
            word = ""
            if not frames:
                return None
        elif kind == "sign":
            _ended(frames, word)
            word = ""
        elif kind == "colon" and frames and frames[-1].kind == "{" and not frames[-1].key:
            frames[-1].key = word.strip().strip("\"'")
            frames[-1].keys.add(frames[-1].key)
            word = ""
        else:
            word += found
    return Flow(tuple(frames), word.lstrip(), quote, remark)


def _ended(frames: list[Frame], word: str) -> None:
    if not frames:
        return
    top = frames[-1]
    if top.kind == "[":
        top.keys.add(word.strip().strip("\"'"))
    top.key = ""
