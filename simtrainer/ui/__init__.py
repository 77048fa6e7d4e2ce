"""The windows; the only package that imports PySide6."""

from simtrainer.ui.imports import import_without_looking

import_without_looking()
