"""The windows' translations without Qt: what is said in the terminal in another language than English."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Generator
from contextlib import contextmanager

from simtrainer import paths
from simtrainer.say import translate_with

FOLDER = paths.PACKAGE / "ui" / "translations"


@contextmanager
def spoken(language: str) -> Generator[None]:
    """Say everything in a language meanwhile; in English where the program hasn't learnt it."""
    words = _words(language)
    if words:
        translate_with(lambda text: words.get(text, text), language)
    try:
        yield
    finally:
        translate_with(None)


def _words(language: str) -> dict[str, str]:
    file = FOLDER / f"simtrainer_{language}.ts"
    if not language.isalpha() or not file.is_file():
        return {}
    words: dict[str, str] = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        source, said = message.findtext("source"), message.find("translation")
        if source and said is not None and said.text and said.get("type") is None:
            words[source] = said.text
    return words
