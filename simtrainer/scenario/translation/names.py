"""How the files of translations are called: "two-parcels.de.yaml" beside "two-parcels.yaml". Imports nothing heavy."""

from __future__ import annotations

from pathlib import Path


def translation_file(path: Path, language: str) -> Path:
    """Where the translation of a file into a language stands, whether or not there is one."""
    return path.with_name(f"{path.stem}.{language}{path.suffix}")


def language_of(path: Path) -> str:
    """The language of a translation by the name of its file."""
    return path.stem.rpartition(".")[2]


def file_of(path: Path) -> Path:
    """The file that a translation is of, by its name."""
    return path.with_name(f"{path.stem.rpartition('.')[0]}{path.suffix}")
