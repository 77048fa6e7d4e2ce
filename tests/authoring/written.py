"""YAML as many hands write it, for tests: random values in random layouts, with the comments that people leave."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from simtrainer.authoring.edits.scalars import Slot, key, scalar

WORDS = st.sampled_from(("a", "b", "title", "nodes", "x-1", "to", "when", "posts", "2nd", "no", "k v"))
TEXTS = st.one_of(
    st.sampled_from(
        ("", "plain words", "#sorry", "a: b", "it's", 'say "x"', "- dash", "two\nlines", "end\n", "yes", "5")
    ),
    st.text(st.sampled_from("ab #:,[]{}'\"-?&*!|>%@\\\n\t"), max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
SCALARS = st.one_of(TEXTS, st.integers(-99, 99), st.booleans(), st.none(), st.sampled_from((0.5, -2.25)))
DATA: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(WORDS, inner, max_size=4)),
    max_leaves=10,
)
TABLES: st.SearchStrategy[dict[str, Any]] = st.dictionaries(WORDS, DATA, min_size=1, max_size=5)
_LOOKS = ("", "plain", "single", "double", "literal", "folded")
_COMMENTS = ("", "", "", "", " # why", "   #no")
_ABOVE = ("", "", "", "", "{}# said above\n", "\n", "{}# one\n{}# two\n", "\n{}# ---- part\n", "# far left\n")


class Hand:
    """Somebody who writes YAML: every question of taste is drawn."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.step = draw(st.sampled_from((2, 4, 3)))
        self.list_step = draw(st.sampled_from((2, 0, 4)))
        self.comments = draw(st.booleans())
        self.gap = draw(st.sampled_from(("", "", "\n")))

    def file(self, data: dict[str, Any]) -> str:
        """The table as a file."""
        text = self._block(data, 0)
        if self.comments and self.draw(st.booleans()):
            text = f"# A file.\n\n{text}\n# The end.\n"
        return text

    def _pick(self, values: tuple[str, ...]) -> str:
        return self.draw(st.sampled_from(values))

    def _tail(self) -> str:
        return self._pick(_COMMENTS) if self.comments else ""

    def _above(self, column: int) -> str:
        return self._pick(_ABOVE).replace("{}", " " * column) if self.comments else self.gap

    def _block(self, data: Any, column: int) -> str:
        margin = " " * column
        parts: list[str] = []
        for number, one in enumerate(data.items() if isinstance(data, dict) else data):
            head = f"{margin}{key(one[0])}:" if isinstance(data, dict) else f"{margin}-"
            value = one[1] if isinstance(data, dict) else one
            parts.append(self._above(column) if number or column == 0 else "")
            parts.append(head + self._value(value, column, isinstance(data, list)))
        return "".join(parts)

    def _value(self, value: Any, column: int, dashed: bool) -> str:
        if isinstance(value, dict | list) and value and self.draw(st.booleans()):
            listed = isinstance(value, list)
            inner = column + (2 if dashed else self.list_step if listed else self.step)
            block = self._block(value, inner)
            if dashed and not listed and block.startswith(" " * inner) and self.draw(st.booleans()):
                return " " + block[inner:]
            return f"{self._tail()}\n{block}"
        tail = self._tail()
        if isinstance(value, dict | list):
            return f" {self._flow(value)}{tail}\n"
        if value is None and self.draw(st.booleans()):
            return f"{tail}\n"
        return f" {scalar(value, Slot(False, column + self.step, bool(tail)), self._look())}{tail}\n"

    def _look(self) -> Any:
        return self._pick(_LOOKS)

    def _flow(self, value: Any) -> str:
        space = self._pick(("", " "))
        if isinstance(value, dict):
            inner = self._listed([f"{key(name)}: {self._flow(one)}" for name, one in value.items()])
            return f"{{{space}{inner}{space}}}"
        if isinstance(value, list):
            return f"[{self._listed([self._flow(one) for one in value])}]"
        return scalar(value, Slot(True), self._look())

    def _listed(self, parts: list[str]) -> str:
        if self.draw(st.integers(0, 4)):
            return ", ".join(parts)
        margin = " " * 20
        comma = f", # in between\n{margin}" if self.comments else f",\n{margin}"
        end = f"{self._pick(('', ',', ' # last'))}\n{margin}" if parts and self.comments else ""
        return f"\n{margin}{comma.join(parts)}{end}"


@st.composite
def files(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A text, and what it says."""
    data = draw(TABLES)
    return Hand(draw).file(data), data


def places(data: Any, path: str = "") -> list[tuple[str, Any]]:
    """Every path of a table whose steps a path can name, with the value there."""
    found: list[tuple[str, Any]] = [(path, data)] if path else []
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in inner:
        if "." not in str(name):
            found += places(value, f"{path}.{name}" if path else str(name))
    return found
