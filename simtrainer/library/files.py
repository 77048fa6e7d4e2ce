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
    main, _, rest = language.partition("-")
    plain = main.isascii() and main.isalpha() and main.islower() and len(main) in (2, 3)
    return bool(name) and plain and (not rest or rest.isalnum()) and path.with_name(f"{name}{path.suffix}").is_file()


def translations_of(files: Iterable[Path]) -> dict[Path, list[Path]]:
    """The translations beside some files, by name; each folder is listed once."""
    folders = {file.parent for file in files}
    listed = {folder: sorted(one.name for one in folder.iterdir()) for folder in folders if folder.is_dir()}
    return {
        file: [
            file.with_name(name)
            for name in listed.get(file.parent, ())
            if name.startswith(f"{file.stem}.")
            and name.endswith(file.suffix)
            and is_translation(file.with_name(name))
            and name.count(".") == file.name.count(".") + 1
        ]
        for file in files
    }


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
