"""Writes a certificate or the attempts to a file, and checks a certificate from one: PDF, web page, or plain text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from simtrainer.ui.progress.facts import AttemptFacts, CertificateFacts
from simtrainer.ui.progress.wording import kind_title
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.folders import documents
from simtrainer.ui.shared.tr import tr


def save_certificate(facts: CertificateFacts, over: QWidget) -> None:
    """Ask where to, and write it as a PDF or a web page."""
    offered = str(documents() / f"{facts.belt}-belt.pdf")
    sorts = f"{tr('PDF document (*.pdf)')};;{tr('Web page (*.html)')}"
    name, sort = QFileDialog.getSaveFileName(over, tr("Save the certificate"), offered, sorts)
    if not name:
        return
    file = Path(name) if Path(name).suffix else Path(f"{name}.{'html' if 'html' in sort else 'pdf'}")
    try:
        _write(facts, file)
    except OSError as error:
        messages.error(
            tr("The certificate can't be saved there: {reason}.", reason=error.strerror or str(error)),
            tr("Choose another folder, or free some space."),
        )
        return
    messages.info(tr("The certificate is saved."), tr("It is in {file}.", file=file), file=file)


def save_attempts(attempts: Sequence[AttemptFacts], over: QWidget) -> None:
    """Ask where to, and write the attempts as a table."""
    offered = str(documents() / "attempts.csv")
    name, _ = QFileDialog.getSaveFileName(over, tr("Save the attempts"), offered, tr("Table (*.csv)"))
    if not name:
        return
    file = Path(name) if Path(name).suffix else Path(f"{name}.csv")
    try:
        # spreadsheets take a file without the mark for one in an old encoding
        file.write_text(attempts_csv(attempts), encoding="utf-8-sig", newline="")
    except OSError as error:
        messages.error(
            tr("The attempts can't be saved there: {reason}.", reason=error.strerror or str(error)),
            tr("Choose another folder, or free some space."),
        )
        return
    messages.info(tr("The attempts are saved."), tr("They are in {file}.", file=file), file=file)


def attempts_csv(attempts: Sequence[AttemptFacts]) -> str:
    """A line for each attempt, the oldest first."""
    text = StringIO()
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(
        (
            tr("Day"),
            tr("Scenario"),
            tr("Kind"),
            tr("Policy"),
            tr("Authenticity"),
            tr("Assessed"),
            tr("Ready before, 1-5"),
        )
    )
    for one in attempts:
        # a title that begins like a formula is shown as it is, not worked out
        title = f"'{one.title}" if one.title[:1] in ("=", "+", "-", "@") else one.title
        scores = (round(one.policy), round(one.authenticity))
        assessed = tr("yes") if one.assessed else tr("no")
        lines.writerow((one.day.isoformat(), title, kind_title(one.kind), *scores, assessed, one.ready or ""))
    return text.getvalue()


def _write(facts: CertificateFacts, file: Path) -> None:
    from simtrainer.ui.paper.document import write_data

    if file.suffix.casefold() in (".html", ".htm"):
        from simtrainer.learning.certificate_page import to_html

        write_data(to_html(facts.paper).encode(), file)
    else:
        from simtrainer.ui.paper.certificate import certificate_pdf

        write_data(certificate_pdf(facts.paper, facts.belt), file)


def ask_and_check(over: QWidget) -> tuple[str, str] | None:
    """Ask for a file and check it: what was found and the colour it is said in; None when no file was chosen."""
    folder = str(documents())
    sorts = tr("Certificates (*.pdf *.html *.htm *.txt)")
    name, _ = QFileDialog.getOpenFileName(over, tr("Check a certificate"), folder, sorts)
    return check(Path(name)) if name else None


def check(file: Path) -> tuple[str, str]:
    """What checking a file finds, and the colour it is said in."""
    from simtrainer.learning.certificate import MOST_BYTES, check_file

    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES)
    except OSError as error:
        return tr("{file} can't be read: {reason}.", file=file.name, reason=error.strerror or str(error)), "caution"
    found = check_file(data, date.today())
    tones = {"right": "good", "expired": "caution", "changed": "risk", "unread": "muted"}
    return found.sentence, tones[found.state]
