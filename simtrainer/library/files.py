"""Which files of a library folder are scenarios; needs nothing but the file system, so that home opens at once."""

from __future__ import annotations

from pathlib import Path

NOT_SCENARIOS = ("organisations", "rule-packs", "programmes", "refreshers", "media")
"""Folders of the library that hold other things than scenarios."""
LIBRARY_FILES = ("cases.yaml", "fears.yaml", "glossary.yaml", "moves.yaml", "rubric.yaml", "triage.yaml")


def find_scenarios(folder: Path) -> list[Path]:
    """The scenario files under a folder, sorted by path; an empty list when there is no such folder."""
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.rglob("*.yaml")
        if path.is_file()
        and path.name not in LIBRARY_FILES
        and not set(path.relative_to(folder).parts[:-1]) & set(NOT_SCENARIOS)
        and not any(part.startswith((".", "_")) for part in path.relative_to(folder).parts)
    )
