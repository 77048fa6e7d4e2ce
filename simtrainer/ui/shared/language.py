"""The language that the windows speak: Qt's translators, and how numbers and days are written."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from simtrainer import say
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

TRANSLATIONS = Path(__file__).resolve().parent.parent / "translations"
_LOCALES = {"en": "en_GB", "de": "de_DE"}
_installed: list[QTranslator] = []
log = logging.getLogger(__name__)


def speak(language: str) -> None:
    """Speak a language from now on; windows that are there keep their words. English costs nothing."""
    for one in _installed:
        QCoreApplication.removeTranslator(one)
    _installed.clear()
    say.translate_with(None)
    QLocale.setDefault(QLocale(_LOCALES.get(language, _LOCALES["en"])))
    if language == "en":
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    # Qt's own words (“Cancel”, the menu of a text field) come first, so that ours are asked before them.
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"simtrainer_{language}", str(TRANSLATIONS)),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
        else:
            log.info("no translation %s in %s", name, folder)
    say.translate_with(tr, language)
