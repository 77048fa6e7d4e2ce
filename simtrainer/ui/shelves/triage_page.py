"""The triage aid on one printed page, with lines to fill in by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QTextDocument
from PySide6.QtWidgets import QWidget

from simtrainer.library.dress import length_of_time
from simtrainer.library.triage import TriageAid
from simtrainer.scenario.model import SEVERITIES
from simtrainer.ui.shared.tr import tr

STYLE = """
body { font-family: Inter, sans-serif; font-size: 7pt; color: #000; }
h1 { font-size: 13pt; margin: 0 0 2pt 0; }
h2 { font-size: 8.5pt; margin: 4pt 0 1pt 0; }
p, ul, ol { margin: 0 0 1pt 0; }
td, th { padding: 1pt 5pt 1pt 0; vertical-align: top; text-align: left; }
"""


def print_triage(aid: TriageAid, windows: Mapping[str, int], parent: QWidget) -> bool:
    """Ask for a printer (or a PDF file, where the system has that) and print; whether it was printed."""
    # Only whoever prints waits for the printing system.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Triage aid"))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the triage aid"))
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
    finally:
        dialog.deleteLater()
    put_on_paper(aid, windows, printer)
    return True


def put_on_paper(aid: TriageAid, windows: Mapping[str, int], device: QPagedPaintDevice) -> None:
    """Print the aid on a printer or into a PDF."""
    device.setPageMargins(QMarginsF(14, 12, 14, 12), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setHtml(page(aid, windows))
    document.print_(device)


def page(aid: TriageAid, windows: Mapping[str, int]) -> str:
    """The aid as a page of simple HTML."""
    return "".join(
        (
            f"<html><head><style>{STYLE}</style></head><body>",
            f"<h1>{escape(tr('What is this, and what do I do in the next ten minutes?'))}</h1>",
            _listed(tr("Stop"), aid.stop),
            _questions(aid),
            _levels(aid, windows),
            _boxes(aid),
            _listed(tr("Before you press post"), aid.ticks),
            _listed(tr("Afterwards"), aid.after),
            f"<h2>{escape(tr('Whom do I call?'))}</h2><p>{_blanks()}</p>",
            "</body></html>",
        )
    )


def _listed(title: str, texts: Iterable[str]) -> str:
    items = " &nbsp; ".join(f"☐&nbsp;{escape(text)}" for text in texts)
    return f"<h2>{escape(title)}</h2><p>{items}</p>"


def _questions(aid: TriageAid) -> str:
    items = "".join(
        f"<li><b>{escape(one.ask)}</b> {escape(' / '.join(option.label for option in one.options))}</li>"
        for one in aid.questions
    )
    return f"<h2>{escape(tr('Ask, in this order'))}</h2><ol>{items}</ol>"


def _levels(aid: TriageAid, windows: Mapping[str, int]) -> str:
    heads = ("", tr("Looks like"), tr("First human word"), tr("Updates"), tr("Owner"))
    lines = "".join(
        _line(
            one,
            aid.levels[one].looks,
            length_of_time(windows[one]),
            length_of_time(windows[f"{one}/update"]),
            aid.levels[one].owner,
        )
        for one in SEVERITIES
    )
    return f"<h2>{escape(tr('How serious'))}</h2><table><tr>{_cells(heads, 'th')}</tr>{lines}</table>"


def _boxes(aid: TriageAid) -> str:
    lines = "".join(_line(box.name, " ".join(box.do), " ".join(box.dont)) for box in aid.boxes)
    heads = (tr("Kind of post"), tr("Do"), tr("Don't"))
    return (
        f"<h2>{escape(tr('Label the post, not the person'))}</h2><table><tr>{_cells(heads, 'th')}</tr>{lines}</table>"
    )


def _line(*cells: str) -> str:
    return f"<tr>{_cells(cells, 'td')}</tr>"


def _cells(cells: Iterable[str], tag: str) -> str:
    return "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells)


def _blanks() -> str:
    names = (
        tr("Duty lead"), tr("Legal or compliance"), tr("Privacy"), tr("HR"), tr("Safety"), tr("Security"), tr("Press"),
        tr("Executive"),
    )  # fmt: skip
    return " &nbsp; ".join(f"{escape(name)} ______________" for name in names)
