"""Imports after PySide's, without its look into the source of every module."""

import PySide6.QtCore  # noqa: F401  it brings its support modules with it


def import_without_looking() -> None:
    """Tell PySide that all modules spell Qt's names as Qt does.

    After each import PySide reads the module's whole source to see whether it speaks of PySide at all; if so, the
    module may ask for other spellings (`from __feature__ import snake_case`). Nobody here does. Not reading a hundred
    files saves a tenth of the start.
    """
    try:
        from shibokensupport import feature  # pyright: ignore[reportMissingImports]
    except ImportError:  # a PySide that is built otherwise: it looks, and all is well
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _speaks_of_pyside


def _speaks_of_pyside(module: object) -> bool:
    # Yes: the module's spelling is then looked at, and it is the usual one.
    return True
