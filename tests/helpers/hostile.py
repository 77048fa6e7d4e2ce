"""Texts and bytes that mean harm or were cut, copied or saved wrongly, for whatever reads a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

DEEP = 200_000
MEGABYTE = 1024 * 1024
SIGNS = b"\n\t :-[]{}#&*!|>'\"%@`,?0a\\~=<\r\x00\xff"


def _bomb() -> str:
    lines = (f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    return "a: &a [x, x]\n" + "".join(lines)


MAKERS: dict[str, Callable[[], bytes]] = {
    **{
        f"deep {opening!r}": lambda opening=opening: (opening * DEEP).encode()
        for opening in ("[", "{", "{a: ", "- ", "? ", "[{", "a: [", "'", '"', "|\n", "- - [", "&a [", "!t [")
    },
    "deep block": lambda: "".join(" " * n + "a:\n" for n in range(3000)).encode(),
    "deep list": lambda: "".join(" " * n + "-\n" for n in range(3000)).encode(),
    "alias bomb": lambda: _bomb().encode(),
    "alias": lambda: b"a: *b\n",
    "tag": lambda: b"a: !!python/object/apply:os.system ['true']\n",
    "own tag": lambda: b"%TAG ! tag:x,2000:\n---\na: !b c\n",
    "merge key": lambda: b"<<: {a: 1}\n",
    "scalar of 20 MB": lambda: b"a: " + b"x" * (20 * MEGABYTE),
    "scalar of 15 MB": lambda: b"a: " + b"x" * (15 * MEGABYTE),
    "file of 20 MB": lambda: b"a: b\n" * (4 * MEGABYTE),
    "list of 15 MB": lambda: b"- a\n" * (15 * MEGABYTE // 4),
    "keys without end": lambda: b"".join(b"k%d: {}\n" % n for n in range(400_000)),
    "one key again and again": lambda: b"a: 1\n" * 500_000,
    "key of 5 MB": lambda: b"? " + b"k" * (5 * MEGABYTE) + b"\n: 1\n",
    "control": lambda: b"a: \x07\n",
    "nul": lambda: b"a: \x00\n",
    "UTF-16": lambda: "a: ü\n".encode("utf-16"),
    "UTF-16 without mark": lambda: "a: b\n".encode("utf-16-le"),
    "UTF-32": lambda: "a: ü\n".encode("utf-32"),
    "Latin-1": lambda: "a: Übung\n".encode("latin-1"),
    "mark inside": lambda: b"a: \xef\xbb\xbfb\n",
    "tab": lambda: b"a:\n\tb: c\n",
    "lone CR and a tab": lambda: b"a:\r\tb: c\r",
    "the same key": lambda: b"a: 1\r\na: 2\r\n",
    "two documents": lambda: b"a: 1\n---\nb: 2\n",
    "hashtag": lambda: b"title: #sorry\n",
    "handle": lambda: b"by: @samokell\n",
    "colon": lambda: b"title: Soaked: again\n",
    "prose in braces": lambda: b"a: {text: Well, that was it}\n",
    "cut quote": lambda: b'a: "b\n',
    "cut braces": lambda: b"a: {b: c,\n",
    "numbers": lambda: b"a: [.nan, .inf, 1e999, -1e999, 9999999999999999999999, 0x7f, 0777, 1_000]\n",
    "nothing": lambda: b"",
    "spaces": lambda: b"  \n \n",
    "comment": lambda: b"#" * MEGABYTE,
    "directives": lambda: b"%YAML 1.1\n" * 10_000,
    "documents": lambda: b"---\n" * 100_000,
    "no text": lambda: bytes(range(256)) * 10,
}  # fmt: skip
"""What it is called -> the bytes, made when they are wanted."""


@st.composite
def mutated(draw: st.DrawFn, data: bytes) -> bytes:
    """Bytes with a few signs exchanged, lines lost or doubled, and perhaps cut short."""
    text = bytearray(data)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text) - 1))
        match draw(st.sampled_from(("sign", "sign", "byte", "drop", "double"))):
            case "sign":
                text[at] = draw(st.sampled_from(SIGNS))
            case "byte":
                text[at] = draw(st.integers(0, 255))
            case "drop":
                del text[at : at + draw(st.integers(1, 200))]
            case _:
                text[at:at] = text[at : at + draw(st.integers(1, 200))]
        if not text:
            return b""
    return bytes(text[: draw(st.integers(0, len(text)))] if draw(st.booleans()) else text)


def places(value: object) -> Iterator[tuple[Any, Any]]:
    """Every place of nested data, as (holder, key)."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield value, key
            yield from places(inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield value, index
            yield from places(inner)
