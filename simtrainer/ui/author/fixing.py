"""Quick fixes of what is wrong: what can be offered for a finding, and making one of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from simtrainer.authoring.document import Edit
from simtrainer.authoring.quick_fixes import quick_fixes
from simtrainer.frozen import frozen
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.tr import tr


@frozen
class Fix:
    """Something that mends a finding: what it does in words, and the edit that does it."""

    label: str
    edit: Edit


def fixes(session: Session, finding: Diagnostic) -> list[Fix]:
    """What mends a finding; nothing while the text is another one than that in which it was found."""
    last = session.reading
    if last is None or last.version != session.document.version:
        return []
    return [Fix(label, edit) for label, edit in quick_fixes(last, finding, session.library_now)]


def mend(session: Session, finding: Diagnostic, over: QWidget, at: QPoint) -> bool:
    """Mend a finding: at once where there is one way, else by a menu at a place of the screen. False without a way."""
    found = fixes(session, finding)
    if not found:
        announce(over, tr("There is no quick fix for this."))
        return False
    if len(found) == 1:
        session.apply(found[0].edit)
        announce(over, found[0].label)
        return True
    menu = QMenu(over)
    for one in found:
        menu.addAction(one.label).triggered.connect(lambda _=False, edit=one.edit: session.apply(edit))
    menu.setActiveAction(menu.actions()[0])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    return True
