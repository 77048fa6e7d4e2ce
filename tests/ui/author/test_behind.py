"""What stands behind a story: its house's rules, its cases, and how many words it has."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from simtrainer.authoring.document import Document
from simtrainer.checking.prove import Proved
from simtrainer.scenario.loader import read_scenario
from simtrainer.ui.author.behind.facts import case_facts, policy_facts
from simtrainer.ui.author.drawer.words import OPTIONS, WordsView
from tests.screens.ways import PARCELS, scenario
from tests.ui.author.opened import at_rest, library, put, read, session_of


def test_every_clause_says_where_it_is_in_play_and_a_case_whether_it_was_proved() -> None:
    loaded = read_scenario(
        scenario(PARCELS).read_text(encoding="utf-8").replace('clauses: ["2.1", ', 'clauses: ["2.2", ')
    )
    story = loaded.scenario
    assert story is not None
    clauses = {one.title.split()[0]: one for one in policy_facts(story, library())}
    house = library().organisations[story.organisation]
    assert list(clauses) == [clause.id for clause in house.clauses]
    used = {clause for node in story.nodes.values() for clause in node.clauses}
    assert {name for name, one in clauses.items() if one.tone == "caution"} == set(clauses) - used
    cases = case_facts(story, library(), Proved((), ()))
    assert [one.path for one in cases] == ["traps.0", "traps.1", "mirrors.0"]
    assert {one.note for one in cases} == {"not proved yet"}
    assert "British Airways" in cases[0].title


def test_the_words_of_options_stand_beside_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    session = session_of(Document.open(put(tmp_path)), alone=True)
    view = WordsView(session)
    qtbot.addWidget(view)
    view.show()
    read(qtbot, session)
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    first = next(row for row, one in enumerate(view.model.rows) if one.id == "first-post")
    shown = view.model.data(view.model.index(first, OPTIONS))
    assert str(shown).split(", ") == [str(one.words) for one in view.model.rows[first].options]
    view.table.clicked.emit(view.model.index(first, 0))
    assert session.selection == "nodes.first-post"
    assert "words in all" in view.said.text()
    at_rest(qtbot, view)
    session.close()
