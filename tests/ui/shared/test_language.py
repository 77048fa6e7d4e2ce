"""The windows in another language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDoubleSpinBox

from simtrainer import days
from simtrainer.records.errors import vanished
from simtrainer.say import inside, later, say, speaking
from simtrainer.scenario.codes.table import CODES, report, words_of
from simtrainer.scenario.diagnostics import Place
from simtrainer.ui.shared.clock import clock, compact, span
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import capital, lowered, lowered_first, quoted, tr

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def german() -> Iterator[None]:
    speak("de")
    yield
    speak("en")


@pytest.mark.usefixtures("german")
def test_windows_and_the_floors_below_speak_german() -> None:
    assert tr("{n} turns", n=3) == "3 Züge"
    assert say(later("Left it alone")) == "Nicht geantwortet"
    assert vanished(Path("records.sqlite3")).title == "Die Datei der Aufzeichnungen ist verschwunden."
    assert speaking() == "de"
    assert tr("A text that nobody has translated, {n}", n=1) == "A text that nobody has translated, 1"


@pytest.mark.usefixtures("german")
def test_qts_own_words_are_german() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_days_counts_and_numbers_are_german(qtbot) -> None:
    assert days.long_time(datetime(2026, 3, 9, 8, 5)) == "9. März 2026, 08:05"
    assert days.short_day(date(2026, 10, 18)) == "18. Okt."
    assert clock(datetime(2026, 3, 9, 8, 5), 24 * 60) == "Di 08:05"
    assert span(78) == "1 Std. 18 Min."
    assert [compact(n) for n in (804, 1_100, 12_000, 1_400_000)] == ["804", "1,1 Tsd.", "12 Tsd.", "1,4 Mio."]
    spin = QDoubleSpinBox()
    qtbot.addWidget(spin)
    spin.setValue(1.5)
    assert spin.text() == "1,50"


@pytest.mark.usefixtures("german")
def test_nouns_keep_their_capitals_within_a_sentence() -> None:
    assert [lowered("Weiß"), lowered_first("Krise"), inside("Krise"), capital("gleicher Schritt")] == [
        "Weiß",
        "Krise",
        "Krise",
        "Gleicher Schritt",
    ]


@pytest.mark.usefixtures("german")
def test_keys_and_quotation_marks_are_german() -> None:
    assert [key_words(key) for key in ("Ctrl+Enter", "Ctrl K", "Shift+1 … 8", "PageUp, PageDown", "F6", "Q")] == [
        "Strg+Eingabe",
        "Strg K",
        "Umschalt+1 … 8",
        "Bild auf, Bild ab",
        "F6",
        "Q",
    ]
    assert quoted("Hallo") == "„Hallo“"


def test_english_is_as_it_is_written() -> None:
    speak("de")
    speak("en")
    assert tr("{n} turns", n=3) == "3 turns"
    assert say("Left it alone") == "Left it alone"
    assert [key_words("Ctrl+Delete"), quoted("Hi"), lowered("White"), inside("Crisis")] == [
        "Ctrl+Delete",
        "“Hi”",
        "white",
        "crisis",
    ]
    assert [compact(n) for n in (804, 1_100, 12_000, 1_400_000)] == ["804", "1.1k", "12k", "1.4m"]
    assert QLocale().language() is QLocale.Language.English


STARTED = """
from simtrainer.app import make_application
from simtrainer.ui.shared.settings import language
from simtrainer.ui.shared.tr import tr

make_application()
print(language(), tr("Settings"))
"""


def test_the_app_starts_in_the_language_of_the_settings() -> None:
    settings().set(language="de")
    # A process of its own: an application that is made wears a sheet and watches the keyboard from then on.
    done = subprocess.run([sys.executable, "-c", STARTED], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.split(), done.stderr) == (["de", "Einstellungen"], "")


@pytest.mark.usefixtures("german")
def test_findings_are_german_and_are_read_back_by_their_fixes() -> None:
    found = report("SIM101", Place("story.yaml"), "nodes.first", owner="a choice", key="to")
    assert (found.message, found.advice) == ("A choice: „to“ fehlt.", "Fügen Sie hier `to:` hinzu.")
    assert words_of(found) == {"owner": "A choice", "key": "to"}
    braces = report("SIM218", Place("story.yaml"), name="org.nmae", hint="")
    assert braces.message == "„{org.nmae}“ in diesem Text wird durch nichts gefüllt."
    assert "{window.S1}" in braces.advice


@pytest.mark.parametrize("spoken", ["en", "de"])
def test_what_a_finding_was_filled_with_is_read_back(spoken: str) -> None:
    speak(spoken)
    try:
        for code in CODES.values():
            words = {name: f"<{name}>" for _, name, _, _ in Formatter().parse(f"{code.message}{code.advice}") if name}
            said = {name: word for name, word in words.items() if f"{{{name}}}" in code.message}
            assert words_of(report(code.code, Place("story.yaml"), **words)) == said, code.code
    finally:
        speak("en")
