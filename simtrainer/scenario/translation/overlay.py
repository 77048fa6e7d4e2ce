"""Lays a translation over a file that was read: the same values with other words, so that all readers just read on."""

from __future__ import annotations

from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.scenario.source import Source, Value, read_file
from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.file import Translation, read_translation
from simtrainer.scenario.translation.names import translation_file


@frozen
class Laid:
    """A file in a language, and how many of its texts are still in the one it was written in."""

    source: Source
    language: str
    missing: int


def read_in(path: Path, language: str) -> Laid:
    """A file in a language; as it was written where there is no translation that can be used."""
    source = read_file(path)
    file = translation_file(path, language) if language else None
    if file is None or source.root is None or not file.is_file():
        return Laid(source, "", 0)
    translation = read_translation(file)
    return Laid(source, "", 0) if translation.broken else lay(source, translation)


def lay(source: Source, translation: Translation) -> Laid:
    """The file with every text that is translated in the other language. Digest and places stay those of the file."""
    words: dict[int, str] = {}
    missing = 0
    for text in texts_of(source):
        entry = translation.entries.get(text.key)
        # What was translated before the text changed still says more than the other language would.
        if entry is not None and entry.words:
            words[id(text.value)] = entry.words
        else:
            missing += 1
    spoken = Source(source.file, source.text, source.digest)
    spoken.problems = source.problems
    spoken.root = None if source.root is None else _said(source.root, words)
    return Laid(spoken, translation.language, missing)


def _said(value: Value, words: dict[int, str]) -> Value:
    """A copy of a value with the words of some scalars in it."""
    if value.kind == "mapping":
        return value.filled({name: _said(inner, words) for name, inner in value.data.items()})
    said = words.get(id(value))
    if value.kind == "scalar":
        return value if said is None else value.saying(said)
    return value.listing([_said(inner, words) for inner in value.data])
