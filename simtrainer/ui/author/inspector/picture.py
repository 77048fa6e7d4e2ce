"""The picture of a post, small: what an author has chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from simtrainer import paths
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

WIDE, HIGH = 290, 120


class Picture(QLabel):
    """Nothing to see where there is no such file."""

    def __init__(self) -> None:
        super().__init__()
        self._file = ""
        self.setAccessibleName(tr("The picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._draw)

    def show_file(self, name: str) -> None:
        """Show a picture by its path under the scenarios."""
        if name != self._file:
            self._file = name
            self._draw()

    def _draw(self) -> None:
        folder = paths.scenarios().resolve()
        file = (folder / self._file).resolve()
        if not self._file or not file.is_file() or folder not in file.parents:
            self.clear()
            self.setFixedHeight(0)
            return
        reader = QImageReader(str(file))
        size = reader.size()
        most = QSize(theme().px(WIDE), theme().px(HIGH))
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImage(reader.read())
        self.setPixmap(picture)
        self.setFixedHeight(picture.height())
