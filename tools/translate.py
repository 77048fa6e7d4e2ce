"""`python -m tools.translate`: bring the interface's translations up to date with the code, and compile them.

Strings that are new are added as unfinished, strings that went are kept as vanished, translations stay as they are. Qt
Linguist opens the `.ts` files; run this again afterwards, so that the `.qm` files, which the program reads, follow.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tools.strings import PACKAGE, Found, find_all

FOLDER = PACKAGE / "ui" / "translations"
CONTEXT = "simtrainer"


@dataclass(frozen=True, slots=True)
class Translated:
    """A string and what a translator made of it; empty while nobody has."""

    source: str
    text: str
    finished: bool
    note: str


def read_ts(file: Path) -> dict[str, Translated]:
    """What a `.ts` file holds, by source text; vanished strings too, which may come back."""
    if not file.exists():
        return {}
    messages: dict[str, Translated] = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        text = (translation.text or "") if translation is not None else ""
        kind = translation.get("type", "") if translation is not None else ""
        note = message.findtext("translatorcomment") or ""
        messages[source] = Translated(source, text, bool(text) and kind != "unfinished", note)
    return messages


def write_ts(file: Path, language: str, strings: list[Found], known: dict[str, Translated]) -> None:
    """Write the strings of the code with what is known of them; what the code no longer says stands at the end."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for one in strings:
        was = known.get(one.text, Translated(one.text, "", False, ""))
        kind = "" if was.finished else "unfinished"
        lines += _message(was, kind, f'        <location filename="../../{one.file}"/>')
    said = {one.text for one in strings}
    for was in known.values():
        if was.source not in said and was.text:
            lines += _message(was, "vanished", "")
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8")


def _message(one: Translated, kind: str, where: str) -> list[str]:
    mark = f' type="{kind}"' if kind else ""
    note = [f"        <translatorcomment>{escape(one.note)}</translatorcomment>"] if one.note else []
    return [
        "    <message>",
        *([where] if where else []),
        f"        <source>{escape(one.source)}</source>",
        *note,
        f"        <translation{mark}>{escape(one.text)}</translation>",
        "    </message>",
    ]


def compile_ts(file: Path) -> None:
    """Make the `.qm` beside a `.ts` file, with the lrelease that comes with PySide6."""
    import PySide6

    program = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([program, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


def main() -> int:
    """Update and compile every language; says how much of each is translated."""
    strings = find_all()
    for file in sorted(FOLDER.glob("simtrainer_*.ts")):
        known = read_ts(file)
        write_ts(file, file.stem.partition("_")[2], strings, known)
        compile_ts(file)
        missing = [one for one in strings if one.text not in known or not known[one.text].finished]
        print(f"{file.name}: {len(strings) - len(missing)} of {len(strings)} strings translated")
        for one in missing[:20]:
            print(f"  {one.file}:{one.line}: {one.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
