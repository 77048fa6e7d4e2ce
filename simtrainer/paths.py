"""The one place that knows where scenarios, assets and the user's data are, installed or in a checkout."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
MOVED = "data-folder.txt"
"""In the usual folder: where the data are instead."""
_person: Path | None = None


def _shipped(name: str) -> Path:
    """A folder that the wheel carries in `simtrainer/_data` and a checkout holds beside the package."""
    installed = PACKAGE / "_data" / name
    return installed if installed.is_dir() else PACKAGE.parent / name


def scenarios() -> Path:
    """The folder of shipped scenarios, organisations, cases, moves and the rubric."""
    return _shipped("scenarios")


def assets() -> Path:
    """The folder of fonts, icons and themes."""
    return _shipped("assets")


def data_folder() -> Path:
    """The program's folder in this account (`SIMTRAINER_DATA` overrides it); not created here."""
    override = os.environ.get("SIMTRAINER_DATA")
    if override:
        return Path(override)
    usual = _usual_folder()
    # Where somebody moved their data, if they did.
    try:
        moved = Path((usual / MOVED).read_text(encoding="utf-8").strip())
    except (OSError, ValueError):
        return usual
    return moved if moved.is_absolute() else usual


def remember_data_folder(folder: Path) -> None:
    """From now on the data are in this folder; OSError when that can't be kept."""
    usual = _usual_folder()
    usual.mkdir(parents=True, exist_ok=True)
    if folder.resolve() == usual.resolve():
        (usual / MOVED).unlink(missing_ok=True)
    else:
        (usual / MOVED).write_text(f"{folder}\n", encoding="utf-8")


def may_move() -> bool:
    """Whether the data folder is ours to choose: not where `SIMTRAINER_DATA` says where it is."""
    return not os.environ.get("SIMTRAINER_DATA")


@cache
def _usual_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("simtrainer", appauthor=False))


def use_folder(folder: Path | None) -> None:
    """From now on somebody uses the program whose data are in this folder (None: in the data folder itself)."""
    global _person
    _person = folder


def has_profiles() -> bool:
    """Whether anybody has said who they are here; two looks at the disk, no more."""
    root = data_folder()
    return (root / "profile.json").exists() or (root / "profiles").is_dir()


def user_data() -> Path:
    """The folder of whoever uses the program now; not created here."""
    return _person or data_folder()


def settings_file() -> Path:
    """The settings of whoever uses the program now."""
    return user_data() / "settings.json"


def records_file() -> Path:
    """The SQLite file of attempts."""
    return user_data() / "records.sqlite3"


def own_cases() -> Path:
    """The folder of the user's own incidents, a file each."""
    return user_data() / "cases"


def own_organisations() -> Path:
    """The folder of organisations that the user made."""
    return user_data() / "organisations"


def own_scenarios() -> Path:
    """The folder of scenarios that the user wrote or was sent."""
    return user_data() / "scenarios"


def journals() -> Path:
    """The folder of what is typed in the editor and isn't saved."""
    return user_data() / "journals"


def backups() -> Path:
    """The folder of earlier versions of what was written here."""
    return user_data() / "backups"


def house_draft() -> Path:
    """The house that is being described and wasn't saved yet."""
    return user_data() / "drafts" / "house.json"
