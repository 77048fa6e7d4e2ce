"""A form with the id above it, where the id is the key of the table and no field of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.authoring.fields.table import Fields
from simtrainer.ui.author.inspector.editors import IdEditor
from simtrainer.ui.author.inspector.form import Form, FormField
from simtrainer.ui.author.inspector.making import NamesOf
from simtrainer.ui.author.inspector.subject import Subject
from simtrainer.ui.shared.tr import tr

OWN_KEYS = ("node", "persona", "variable", "channel", "contact")
"""Tables whose name is the key under which they stand, and can be changed."""


class Page(QScrollArea):
    """One for each kind of table."""

    def __init__(self, subject: Subject, fields: Fields, names: NamesOf) -> None:
        super().__init__()
        self.form = Form(subject.shape, fields.shapes, names)
        self.id_field: IdEditor | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(10)
        if subject.shape.name in OWN_KEYS:
            self.id_field = IdEditor()
            column.addWidget(
                FormField(tr("Id"), self.id_field, tr("Its name in the file; everything follows a change."))
            )
        column.addWidget(self.form)
        column.addStretch(1)
        self.setWidget(body)

    def show_at(self, subject: Subject, post: str) -> None:
        """Be the page of another table of the kind."""
        if self.form.path != subject.path:
            self.verticalScrollBar().setValue(0)
        if self.id_field is not None:
            self.id_field.show_id(subject.path.rpartition(".")[2])
        self.form.show_at(subject.path, post)
