"""The interface in other languages: nothing is missing, nothing is lost on the way, and what ships is new."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools.strings import Found, find_all, find_hidden, find_strings
from tools.translate import CONTEXT, FOLDER, Translated, compile_ts, read_ts, write_ts

LANGUAGES = sorted(FOLDER.glob("simtrainer_*.ts"))
PLACES = re.compile(r"\{(\w*)[^}]*\}")
ADVICE = "python -m tools.translate brings the translations up to date"


@pytest.fixture(scope="module")
def strings() -> list[Found]:
    return find_all()


@pytest.fixture(params=LANGUAGES, ids=[file.stem for file in LANGUAGES])
def ts(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_every_string_of_the_code_is_translated(ts: Path, strings: list[Found]) -> None:
    known = read_ts(ts)
    missing = [one for one in strings if one.text not in known or not known[one.text].finished]
    assert not missing, f"{ADVICE}; then translate: {missing[:5]}"


def test_what_is_filled_in_is_filled_in_everywhere(ts: Path) -> None:
    for one in read_ts(ts).values():
        if one.finished:
            assert {*PLACES.findall(one.source)} == {*PLACES.findall(one.text)}, one


def test_the_compiled_file_says_what_the_translator_wrote(ts: Path, strings: list[Found]) -> None:
    compiled = QTranslator()
    assert compiled.load(str(ts.with_suffix(".qm")))
    known = read_ts(ts)
    said = {one.text: compiled.translate(CONTEXT, one.text) for one in strings}
    assert {text: known[text].text for text in said} == said, ADVICE


def test_no_text_is_put_together_before_it_is_translated() -> None:
    assert find_hidden() == []


def test_an_update_keeps_translations_marks_what_is_new_and_remembers_what_went(tmp_path: Path) -> None:
    package, file = tmp_path / "package", tmp_path / "simtrainer_de.ts"
    package.mkdir()
    code = package / "screen.py"
    words = 'tr("Leave")\nlabel = say("{n} turns" " & more", n=3)\nWAYS = [later("by draw")]\n'
    code.write_text(words, encoding="utf-8")
    write_ts(file, "de", find_strings(package), {})
    assert [(one.source, one.finished) for one in read_ts(file).values()] == [
        ("Leave", False),
        ("{n} turns & more", False),
        ("by draw", False),
    ]
    known = {"Leave": Translated("Leave", "Verlassen", True, "a button")}
    write_ts(file, "de", find_strings(package), known)
    code.write_text('tr("Stay")\n', encoding="utf-8")
    write_ts(file, "de", find_strings(package), read_ts(file))
    assert "vanished" in file.read_text(encoding="utf-8")
    code.write_text('tr("Stay")\ntr("Leave")\n', encoding="utf-8")
    write_ts(file, "de", find_strings(package), read_ts(file))
    assert read_ts(file)["Leave"] == known["Leave"]
    compile_ts(file)
    compiled = QTranslator()
    assert compiled.load(str(file.with_suffix(".qm")))
    assert compiled.translate(CONTEXT, "Leave") == "Verlassen"


def test_what_no_translator_could_have_seen_is_found(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('tr(f"{n} turns")\ntr("a" if n else "b")\ntr(known[n])\n', encoding="utf-8")
    assert find_hidden(tmp_path) == ["screen.py:1", "screen.py:2"]
