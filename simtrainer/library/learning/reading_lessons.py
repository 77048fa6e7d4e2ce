"""Reads a micro-lesson (scenarios/programmes/lessons): four minutes at most, about one criterion, with a decision."""

from __future__ import annotations

from pathlib import Path

from simtrainer.library.learning.known import Known
from simtrainer.library.learning.model import About, Lesson, Part
from simtrainer.library.learning.reading_cards import look_up, read_card, unique
from simtrainer.library.reading.organisations import CRITERIA
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import MISSING, Table

FORMAT = 1
WORDS_A_MINUTE = 140
MINUTES = 4


def read_lesson(path: Path, known: Known | None = None, language: str = "") -> tuple[Lesson | None, list[Diagnostic]]:
    """The lesson in a file, None when it can't be used, and everything found wrong with it.

    With `known`, what it names is looked up there; with a `language`, it is in that as far as translated.
    """
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return None, document.finish()
        table.integer("simtrainer-lesson", low=FORMAT, high=FORMAT)
        name, criterion = table.identifier("id"), table.one_of("criterion", CRITERIA)
        decision = table.table("decision", MISSING, owner="the decision")
        found = Lesson(
            id=name,
            criterion=criterion,
            title=table.text("title"),
            outcome=table.text("outcome"),
            parts=tuple(_part(entry) for entry in table.tables("parts", owner="a part")),
            decision=read_card(decision, "policy", About(criterion=criterion, lesson=name), known),
            aloud=table.text("aloud"),
            case=table.text("case", ""),
        )
        if "parts" in table and not found.parts:
            table.wrong("parts", "A lesson needs at least one part.", "Write what there is to know.")
        if found.words > WORDS_A_MINUTE * MINUTES:
            table.note("SIM608", "title", words=found.words, most=WORDS_A_MINUTE * MINUTES)
        unique(table, "lesson", name, path, known)
        unique(decision, "card", found.decision.id, path, known)
        if known is not None:
            look_up(table, "case", "SIM213", found.case, known.cases)
        diagnostics = document.finish()
        return (None if document.broken else found), diagnostics


def _part(entry: Table) -> Part:
    part = Part(
        title=entry.text("title"),
        text=entry.text("text", ""),
        points=entry.texts("points", ()),
        instead=entry.text("instead", ""),
        say=entry.text("say", ""),
        because=entry.text("because", ""),
    )
    if not (part.text or part.points or part.say):
        entry.wrong("", "This part says nothing.", "Give it a `text`, `points`, or `instead` with `say` and `because`.")
    if bool(part.instead) != bool(part.say) or (part.say and not part.because):
        entry.wrong("", "A weak sentence stands beside a stronger one, with the reason.", "Write all three.")
    return part
