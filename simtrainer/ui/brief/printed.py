"""The brief on paper: one plain page, through the system's print dialog."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QWidget

from simtrainer.library.mandate import may_words
from simtrainer.ui.brief.briefing import (
    Briefing,
    about_contact,
    answer_minutes,
    sounds_like,
    start_words,
)
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.clock import span
from simtrainer.ui.shared.tr import quoted, tr

STYLE = """
body { font-family: Inter, sans-serif; font-size: 10pt; color: #000; }
.title { font-size: 17pt; font-weight: bold; margin: 0 0 5px 0; }
.head { font-size: 11.5pt; font-weight: bold; margin: 13px 0 3px 0; }
p { margin: 0 0 5px 0; }
td { padding: 0 8px 5px 0; vertical-align: top; }
.small { font-size: 8.5pt; color: #444; }
"""


def print_brief(briefing: Briefing, parent: QWidget) -> bool:
    """Ask for a printer (or a PDF file, where the system has that) and print; whether it was printed."""
    # Only whoever prints waits for the printing system.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(briefing.scenario.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the brief"))
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
    finally:
        dialog.deleteLater()
    put_on_paper(briefing, printer)
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        messages.error(tr("The brief can't be printed."), tr("Look after the printer, or choose another file."))
        return False
    return True


def put_on_paper(briefing: Briefing, device: QPagedPaintDevice) -> None:
    """Print the brief on a printer or into a PDF."""
    device.setPageMargins(QMarginsF(0, 0, 0, 0))  # the document brings margins of two centimetres
    document = QTextDocument()
    document.setHtml(page(briefing))
    document.print_(device)


def page(briefing: Briefing) -> str:
    """The brief as a page of simple HTML."""
    scenario, house = briefing.scenario, briefing.organisation
    role = tr("{name}, {title}", name=scenario.role.name, title=scenario.role.title)
    parts = [
        _h1(scenario.title),
        _p(f"{house.name}. {house.about}"),
        _h2(tr("Your role")),
        _p(" ".join(part for part in (f"{role}.", may_words(scenario.role.may, house)) if part)),
    ]
    if scenario.content_notes:
        notes = " ".join(f"{note.rstrip('.')}." for note in scenario.content_notes)
        parts += [_h2(tr("Good to know before you start")), _p(notes)]
    if scenario.outcomes:
        parts += [_h2(tr("By the end you can")), _list(scenario.outcomes)]
    if scenario.analogy:
        parts += [_h2(tr("Think of it offline")), _p(scenario.analogy)]
    parts += [_h2(tr("When you start")), _p(start_words(scenario))]
    title = tr("House policy")
    parts.append(_h2(f"{title} ({', '.join(briefing.packs)})" if briefing.packs else title))
    parts.append(_table([(clause.id, f"{clause.title}. {clause.text}") for clause in house.clauses]))
    never = ", ".join(quoted(phrase) for phrase in house.voice.never)
    voice = [*sounds_like(house), *([tr("Never: {phrases}.", phrases=never)] if never else [])]
    if voice:
        parts += [_h2(tr("House voice")), _p(" ".join(voice))]
    if house.contacts:
        minutes = answer_minutes(scenario)
        rows: list[tuple[str, str]] = []
        for contact in house.contacts.values():
            takes = tr("answers in {time}", time=span(minutes[contact.id])) if contact.id in minutes else ""
            rows.append(
                (contact.name, " · ".join(part for part in (*about_contact(contact, house.language), takes) if part))
            )
        parts += [_h2(tr("Who to contact")), _table(rows)]
    parts.append(
        f'<p class="small">{escape(tr("A practice story: the organisation and everyone in it are invented."))}</p>'
    )
    return f"<html><head><style>{STYLE}</style></head><body>{''.join(parts)}</body></html>"


def _h1(text: str) -> str:
    return f'<p class="title">{escape(text)}</p>'  # <h1> would have a size of its own on paper


def _h2(text: str) -> str:
    return f'<p class="head">{escape(text)}</p>'


def _p(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _list(texts: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td><b>{escape(one)}</b></td><td>{escape(other)}</td></tr>" for one, other in rows)
    return f"<table>{cells}</table>"
