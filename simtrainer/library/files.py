"""Which files of a library folder are scenarios; needs nothing but the file system, so that home opens at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

NOT_SCENARIOS = ("organisations", "rule-packs", "programmes", "refreshers", "media")
"""Folders of the library that hold other things than scenarios."""
LIBRARY_FILES = ("cases.yaml", "fears.yaml", "glossary.yaml", "moves.yaml", "rubric.yaml", "triage.yaml")


def find_scenarios(folder: Path) -> list[Path]:
    """The scenario files under a folder, sorted by path; an empty list when there is no such folder."""
    found: list[Path] = []
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in NOT_SCENARIOS and not _hidden(name)]
        here = Path(root)
        found += [here / name for name in names if name.endswith(".yaml") and name not in LIBRARY_FILES]
    return sorted(path for path in found if path.is_file() and not _hidden(path.name) and not is_translation(path))


def _hidden(name: str) -> bool:
    return name.startswith((".", "_"))


def is_translation(path: Path) -> bool:
    """Whether a file is another's in some language: "two-parcels.de.yaml" beside "two-parcels.yaml"."""
    name, _, language = path.stem.rpartition(".")
    return bool(name) and _is_language(language) and path.with_name(f"{name}{path.suffix}").is_file()


def _is_language(code: str) -> bool:
    """Whether something in a name is written as a language is: "de", "pt-BR"."""
    main, _, rest = code.partition("-")
    return main.isascii() and main.isalpha() and main.islower() and len(main) in (2, 3) and (not rest or rest.isalnum())


def translations_of(files: Iterable[Path]) -> dict[Path, list[Path]]:
    """The translations beside some files, by name; each folder is listed once."""
    listed: dict[Path, list[str]] = {}
    found: dict[Path, list[Path]] = {}
    for file in files:
        folder, stem, suffix = file.parent, file.stem, file.suffix
        if folder not in listed:
            try:
                with os.scandir(folder) as entries:
                    listed[folder] = sorted(entry.name for entry in entries)
            except OSError:
                listed[folder] = []
        found[file] = [
            file.with_name(one)
            for one in listed[folder]
            if one.startswith(f"{stem}.") and one.endswith(suffix) and _is_language(one[len(stem) + 1 : -len(suffix)])
        ]
    return found


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of a folder that aren't translations of another, by name."""
    return sorted(path for path in folder.glob("*.yaml") if not is_translation(path))


def write_whole(file: Path, data: bytes) -> None:
    """Write a file so that nobody ever reads half of it; OSError when that isn't possible."""
    # Another window may write at the same time: each writes its own file and puts it in place whole.
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(data)
        draft.replace(file)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
