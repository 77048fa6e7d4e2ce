"""The windows in another language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDoubleSpinBox

from simtrainer import days
from simtrainer.records.errors import vanished
from simtrainer.say import inside, later, say, speaking
from simtrainer.ui.shared.clock import clock, compact, span
from simtrainer.ui.shared.key_words import key_words
from simtrainer.ui.shared.language import speak
from simtrainer.ui.shared.settings import language, settings
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


def test_the_app_starts_in_the_language_of_the_settings() -> None:
    from simtrainer.app import make_application

    settings().set(language="de")
    make_application()
    try:
        assert language() == "de"
        assert tr("Settings") == "Einstellungen"
    finally:
        speak("en")
