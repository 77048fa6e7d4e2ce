"""Small translations for tests."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from simtrainer.scenario.source import Source, read_text
from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.file import Translation, translation_in
from simtrainer.scenario.translation.write import Written, write_translation

PATH = Path("story.yaml")
ORGANISATION = """\
simtrainer-organisation: 1
id: shop
name: Shop
handle: shop
about: A shop for lamps.
voice: {sounds: [plain, warm], never: [any inconvenience]}
clauses:
  - {id: "1.1", criterion: P1, title: Say who you are, text: "Write @{org.handle} or your name, within {window.S3}."}
  - {id: "2.1", criterion: P2, title: Private first, text: Ask in private.}
contacts:
  legal: {name: Amara, how: ext. 12, about: Data}
facts: [You may refund anything., Orders go out daily.]
"""


def source_of(text: str) -> Source:
    """A text as it is read."""
    return read_text(text, "story.yaml")


def begun(text: str) -> Written:
    """The skeleton of a translation."""
    return write_translation(source_of(text), PATH, "de")


def read(text: str) -> Translation:
    """A translation from its text."""
    return translation_in(read_text(text, "story.de.yaml"), "de")


def filled(text: str, say: Callable[[str], str], path: Path = PATH) -> str:
    """The skeleton for a text, in which every text is said by a function of it."""
    source = source_of(text)
    words = iter(texts_of(source))
    written = write_translation(source, path, "de").text
    return re.sub(r'(?m)^    text: ""$', lambda _: f"    text: {_quoted(say(next(words).words))}", written)


def merged(text: str, old: str) -> Written:
    """A translation carried over to a changed text."""
    return write_translation(source_of(text), PATH, "de", read(old))


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
