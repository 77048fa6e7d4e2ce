"""TEMPORARY"""

from __future__ import annotations
import yaml
from simtrainer.scenario.diagnostics import *


class Document:
    def __init__(self, path):
        self.path = str(path)
        self.diagnostics = []
        self.used = set()
        self.table = Table(
            self, yaml.load(__import__("pathlib").Path(path).read_text("utf-8"), Loader=yaml.CSafeLoader), ""
        )

    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass

    @property
    def broken(self):
        return any(d.severity is Severity.ERROR for d in self.diagnostics)

    def finish(self):
        return self.diagnostics


def open_table(path):
    return Document(path)


MISSING = object()


class Table:
    def __init__(self, doc, data, path):
        self.doc = doc
        self.data = data or {}
        self.path = path

    def wrong(self, key, msg, adv=""):
        self.doc.diagnostics.append(
            Diagnostic("SIM000", Severity.ERROR, Place(self.doc.path), f"{self.path}.{key}: {msg}", adv)
        )

    def skip(self, key):
        pass

    def get(self, key, default=MISSING):
        if key in self.data:
            return self.data[key]
        if default is MISSING:
            self.wrong(key, "missing")
            return ""
        return default

    def text(self, key, default=MISSING):
        return str(self.get(key, default))

    identifier = text

    def integer(self, key, default=MISSING, low=None, high=None):
        return int(self.get(key, default) or 0)

    number = lambda self, key, default=MISSING, low=None, high=None: float(self.get(key, default) or 0)

    def flag(self, key, default=MISSING):
        return bool(self.get(key, default))

    def one_of(self, key, values, default=MISSING):
        v = self.text(key, default)
        if v not in values:
            self.wrong(key, f"{v} not of {values}")
        return v

    def texts(self, key, default=MISSING):
        return tuple(map(str, self.get(key, default)))

    def several_of(self, key, values):
        for v in self.texts(key):
            if v not in values:
                self.wrong(key, f"{v} not of {values}")
        return self.texts(key)

    def table(self, key):
        return Table(self.doc, self.data.get(key), f"{self.path}.{key}")

    def tables(self, key, default=MISSING):
        return [Table(self.doc, d, f"{self.path}.{key}[{n}]") for n, d in enumerate(self.get(key, default) or ())]

    def tables_by_key(self, but=()):
        return {k: Table(self.doc, d, f"{self.path}.{k}") for k, d in self.data.items() if k not in but}

    def texts_by_key(self, key, keys=None, values=None):
        return {k: str(v) for k, v in self.data.get(key, {}).items()}

    def numbers_by_key(self, key, keys=None, all_keys=False, low=None, high=None):
        return {k: float(v) for k, v in self.data.get(key, {}).items()}

    def integers_by_key(self, key, keys=None, all_keys=False, low=None):
        return {k: int(v) for k, v in self.data.get(key, {}).items()}

    def colours(self, key):
        return self.texts(key, ())
