"""A mapping of a file with the keys that were asked of it: typed values out, a report for everything that is wrong."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.source import Value

if TYPE_CHECKING:
    from simtrainer.scenario.reader import Document

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
LONGEST_NAME = 100
"""Characters of an id in a path; an item with a longer one goes by its index."""
_NOTHING: dict[str, Value] = {}
_YES = {"yes": True, "no": False, "on": True, "off": False}


class _Missing(Enum):
    MISSING = 0


MISSING: Final = _Missing.MISSING


class Table:
    """A mapping of the file. Asking for a key makes it known; a wrong value is reported and a default returned.

    Readers ask for dozens of keys, of which a file has a few: what isn't there, and may be left out, is answered first.
    """

    __slots__ = ("_asked", "_data", "_owner", "document", "path", "value")

    def __init__(self, document: Document, value: Value | None, path: str, owner: str) -> None:
        self.document = document
        self.value = value
        self.path = path
        self._owner = owner
        self._asked: set[str] = set()
        self._data: dict[str, Value] = _NOTHING if value is None else value.data
        if value is not None:
            document.register(self)

    # ---- places and reports

    def __contains__(self, key: str) -> bool:
        return key in self._data

    def names(self) -> list[str]:
        """The keys as they stand in the file."""
        return list(self._data)

    def skip(self, *keys: str) -> None:
        """Know keys without reading them."""
        self._asked.update(keys)

    def lacks(self, key: str) -> bool:
        """Whether a key isn't there; it counts as known."""
        self._asked.add(key)
        return key not in self._data

    def raw(self, key: str) -> Value | None:
        """The value as it stands, None when it isn't there; the key counts as known."""
        self._asked.add(key)
        return self._data.get(key)

    def path_of(self, key: str) -> str:
        """The path of a key inside the document."""
        return f"{self.path}.{key}" if self.path and key else self.path or key

    def place(self, key: str = "") -> Place:
        """Where the value of a key stands, or its table."""
        return self.document.source.place_of(self.at(key))

    def at(self, key: str = "") -> Value | None:
        """What stands in that place."""
        return self._data.get(key, self.value) if key else self.value

    def note(self, code: str, at: str = "", /, **words: object) -> None:
        """Report a code of the table at a key."""
        self.document.note(code, self.place(at), self.path_of(at), **words)

    def note_item(self, code: str, at: str, index: int, /, **words: object) -> None:
        """Report a code of the table at an item of a list."""
        values = self.values(at)
        place = self.document.source.place_of(values[index]) if index < len(values) else self.place(at)
        self.document.note(code, place, f"{self.path_of(at)}.{index}", **words)

    def wrong(self, key: str, message: str, advice: str = "") -> None:
        """Report something that only this reader knows about, in its own words."""
        self.document.add(Diagnostic("SIM103", Severity.ERROR, self.place(key), message, advice, self.path_of(key)))

    def report_unknown(self) -> None:
        """Report the keys that nobody asked for."""
        if self.value is None or self._data.keys() <= self._asked:
            return
        for key, value in self._data.items():
            if key in self._asked:
                continue
            name = self.value.keys[key]
            place = self.document.source.place_of(name)
            if self.value.flow and value.kind == "scalar" and value.plain and value.text == "":
                self.document.note("SIM106", place, self.path_of(key), key=key)
            else:
                hint = did_you_mean(key, self._asked)
                self.document.note("SIM102", place, self.path_of(key), key=key, owner=self._owner, hint=hint)

    # ---- scalars

    def text(self, key: str, default: str | _Missing = MISSING) -> str:
        """A text, as written (numbers and words such as `no` are texts too)."""
        value = self._data.get(key)
        if value is None and default is not MISSING:
            self._asked.add(key)
            return default
        value = self._scalar(key, value, "a text")
        return value.text if value is not None else _or(default, "")

    def identifier(self, key: str, default: str | _Missing = MISSING) -> str:
        """An id of small letters, digits and hyphens."""
        found = self.text(key, default)
        if found and key in self._data and not ID.match(found):
            self.note("SIM201", key, id=found)
        return found

    def integer(
        self, key: str, default: int | _Missing = MISSING, low: int | None = None, high: int | None = None
    ) -> int:
        """A whole number within bounds."""
        value = self._data.get(key)
        if value is None and default is not MISSING:
            self._asked.add(key)
            return default
        value = self._scalar(key, value, "a whole number")
        if value is None:
            return _or(default, low or 0)
        return self._whole(key, value, low, high)

    def number(
        self, key: str, default: float | _Missing = MISSING, low: float | None = None, high: float | None = None
    ) -> float:
        """A number within bounds."""
        value = self._data.get(key)
        if value is None and default is not MISSING:
            self._asked.add(key)
            return default
        value = self._scalar(key, value, "a number")
        if value is None:
            return _or(default, low or 0.0)
        return self._number(key, value, low, high)

    def flag(self, key: str, default: bool | _Missing = MISSING) -> bool:
        """Yes or no (`true` and `false` as well)."""
        value = self._data.get(key)
        if value is None and default is not MISSING:
            self._asked.add(key)
            return default
        value = self._scalar(key, value, "yes or no")
        if value is None:
            return _or(default, False)
        found = as_flag(value)
        if found is None:
            self.note("SIM103", key, key=key, wanted="yes or no", found=kind_of(value))
        return bool(found)

    def one_of(self, key: str, values: Collection[str], default: str | _Missing = MISSING) -> str:
        """One of some words; a wrong one is reported and the first returned."""
        value = self._data.get(key)
        if value is None and default is not MISSING:
            self._asked.add(key)
            return default
        value = self._scalar(key, value, "a word")
        if value is None:
            return _or(default, next(iter(values), ""))
        return self._word(key, value, values)

    def _word(self, key: str, value: Value, values: Collection[str]) -> str:
        if value.text in values:
            return value.text
        place = self.document.source.place_of(value)
        listed = ", ".join([one for one in values if one][:60])
        hint = did_you_mean(value.text, values)
        self.document.note(
            "SIM104", place, self.path_of(key), key=key, found=value.text or kind_of(value), hint=hint, values=listed
        )
        return next(iter(values), "")

    def _whole(self, key: str, value: Value, low: int | None, high: int | None) -> int:
        data = value.data
        if type(data) is not int:
            self._note_value("SIM103", key, value, wanted="a whole number", found=kind_of(value))
            return low or 0
        if (low is not None and data < low) or (high is not None and data > high):
            self._note_value("SIM105", key, value, wanted=_range(low, high), found=data)
            return low if low is not None and data < low else high or 0
        return data

    def _number(self, key: str, value: Value, low: float | None, high: float | None) -> float:
        data = value.data
        if type(data) is not int and type(data) is not float:
            self._note_value("SIM103", key, value, wanted="a number", found=kind_of(value))
            return low or 0.0
        if (low is not None and data < low) or (high is not None and data > high):
            self._note_value("SIM105", key, value, wanted=_range(low, high), found=data)
        return float(data)

    def _note_value(self, code: str, key: str, value: Value, **words: object) -> None:
        self.document.note(code, self.document.source.place_of(value), self.path_of(key), key=key, **words)

    def _scalar(self, key: str, value: Value | None, wanted: str) -> Value | None:
        """The value of a key if it is one that says something; None, and a report, if it isn't or isn't there."""
        self._asked.add(key)
        if value is None:
            if self.value is not None:
                self.note("SIM101", owner=self._owner, key=key)
        elif value.kind != "scalar":
            self.note("SIM103", key, key=key, wanted=wanted, found=kind_of(value))
        elif value.data is None:
            self.empty(key, value)
        else:
            return value
        return None

    def empty(self, key: str, value: Value) -> None:
        """Report an empty value, and say so when a hash sign has swallowed it."""
        text = self.document.source.text
        end = text.find("\n", value.start)
        rest = text[value.start : end if end >= 0 else None] if value.text == "" else ""
        tag = re.match(r"\s*#[^\s#]", rest)
        self.note("SIM016" if tag else "SIM107", key, key=key)

    # ---- lists

    def values(self, key: str, default: Iterable[Any] | _Missing = ()) -> list[Value]:
        """The items of a list as they stand."""
        self._asked.add(key)
        value = self._data.get(key)
        if value is None:
            if default is MISSING and self.value is not None:
                self.note("SIM101", owner=self._owner, key=key)
            return []
        if value.kind != "sequence":
            if value.kind == "scalar" and value.data is None:
                self.empty(key, value)
            else:
                self.note("SIM103", key, key=key, wanted="a list", found=kind_of(value))
            return []
        return value.data

    def texts(self, key: str, default: tuple[str, ...] | _Missing = MISSING) -> tuple[str, ...]:
        """A list of texts."""
        if default is not MISSING and key not in self._data:
            self._asked.add(key)
            return default
        return tuple([self._item_text(key, value) for value in self.values(key, default)])

    def several_of(
        self, key: str, values: Collection[str], default: tuple[str, ...] | _Missing = MISSING
    ) -> tuple[str, ...]:
        """A list of words out of some."""
        if default is not MISSING and key not in self._data:
            self._asked.add(key)
            return default
        items = self.values(key, default)
        return tuple([self._word(key, item, values) for item in items if item.kind == "scalar"])

    def _item_text(self, key: str, value: Value) -> str:
        if value.kind != "scalar" or value.data is None:
            place = self.document.source.place_of(value)
            self.document.note(
                "SIM103", place, self.path_of(key), key=key, wanted="a list of texts", found=kind_of(value)
            )
            return ""
        return value.text

    # ---- tables in tables

    def table(self, key: str, default: object = None, owner: str = "") -> Table:
        """A mapping under a key; an empty table when it isn't there (with `MISSING`, that is reported)."""
        value = self.raw(key)
        if value is None:
            if default is MISSING and self.value is not None:
                self.note("SIM101", owner=self._owner, key=key)
        elif value.kind != "mapping":
            self.note("SIM103", key, key=key, wanted="keys with values", found=kind_of(value))
            value = None
        return Table(self.document, value, self.path_of(key), owner or f"“{key}”")

    def tables(self, key: str, default: object = MISSING, owner: str = "") -> list[Table]:
        """A list of mappings; a mapping of mappings will not do."""
        found: list[Table] = []
        if default is not MISSING and key not in self._data:
            self._asked.add(key)
            return found
        for index, value in enumerate(self.values(key, MISSING if default is MISSING else ())):
            found += self._sub_table(value, self.path_of(key), item_name(value, index), owner or f"an item of “{key}”")
        return found

    def tables_by_key(self, but: Collection[str] = (), owner: str = "") -> dict[str, Table]:
        """The mappings under all keys of this table."""
        found: dict[str, Table] = {}
        for key in self.names():
            if key in but:
                continue
            value = self.raw(key)
            assert value is not None
            for table in self._sub_table(value, self.path, key, owner or f"“{key}”"):
                found[key] = table
        return found

    def _sub_table(self, value: Value, path: str, name: str, owner: str) -> list[Table]:
        path = f"{path}.{name}" if path else name
        if value.kind == "mapping":
            return [Table(self.document, value, path, owner)]
        place = self.document.source.place_of(value)
        self.document.note("SIM103", place, path, key=name, wanted="keys with values", found=kind_of(value))
        return []

    def texts_by_key(
        self, key: str, keys: Collection[str] | None = None, values: Collection[str] | None = None
    ) -> dict[str, str]:
        """A mapping of texts (with `values`: words out of some)."""
        table = self._keyed(key, keys)
        if values is not None:
            return {name: table.one_of(name, values) for name in table.names()}
        return {name: table.text(name) for name in table.names()}

    def numbers_by_key(
        self,
        key: str,
        keys: Collection[str] | None = None,
        all_keys: bool = False,
        low: float | None = None,
        high: float | None = None,
    ) -> dict[str, float]:
        """A mapping of numbers; with `all_keys` none of `keys` may be missing."""
        table = self._keyed(key, keys)
        names = keys if all_keys and keys is not None else table.names()
        return {name: table.number(name, low=low, high=high) for name in names}

    def integers_by_key(
        self,
        key: str,
        keys: Collection[str] | None = None,
        all_keys: bool = False,
        low: int | None = None,
        high: int | None = None,
    ) -> dict[str, int]:
        """A mapping of whole numbers; with `all_keys` none of `keys` may be missing."""
        table = self._keyed(key, keys)
        names = keys if all_keys and keys is not None else table.names()
        return {name: table.integer(name, low=low, high=high) for name in names}

    def _keyed(self, key: str, keys: Collection[str] | None) -> Table:
        table = self.table(key)
        if keys is not None:
            for name in table.names():
                if name not in keys:
                    hint = did_you_mean(name, keys)
                    table.note("SIM102", name, key=name, owner=f"“{key}”", hint=hint)
        return table


def item_name(value: Value, index: int) -> str:
    """How an item of a list is called in a path: its id, else its index."""
    named = value.data.get("id") if value.kind == "mapping" else None
    if named is None or named.kind != "scalar" or not 0 < len(named.text) <= LONGEST_NAME:
        return str(index)
    return named.text


def as_flag(value: Value) -> bool | None:
    """Yes or no as a truth value, None when a value is neither."""
    if isinstance(value.data, bool):
        return value.data
    return _YES.get(value.text.lower()) if value.kind == "scalar" and value.plain else None


def _or(default: Any, fallback: Any) -> Any:
    return fallback if default is MISSING else default


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"{low} to {high}"


def kind_of(value: Value) -> str:
    """What stands there instead, in words."""
    if value.kind == "mapping":
        return "keys with values"
    if value.kind == "sequence":
        return "a list"
    if value.data is None:
        return "empty"
    return f"“{value.text[:40]}”"
