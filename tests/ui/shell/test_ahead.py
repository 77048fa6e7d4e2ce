"""What the next screens need is read in spare time, one module after another."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from PySide6.QtWidgets import QWidget

from simtrainer.ui.ahead import SCREENS, ReadAhead


def test_everything_that_is_read_ahead_is_there() -> None:
    assert [name for name in SCREENS if find_spec(name) is None] == []


def test_modules_are_read_one_at_a_time_until_none_is_left(qtbot, monkeypatch, tmp_path) -> None:
    names = [f"read_ahead_{number}" for number in range(3)]
    for name in names:
        (tmp_path / f"{name}.py").write_text("HERE = True\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    owner = QWidget()
    qtbot.addWidget(owner)
    ahead = ReadAhead(owner, names, begin=0)
    read: list[int] = []

    def one_more() -> bool:
        count = sum(name in sys.modules for name in names)
        if count not in read:
            read.append(count)
        return ahead.left == 0

    qtbot.waitUntil(one_more)
    assert read[-1] == 3
    for name in names:
        del sys.modules[name]
