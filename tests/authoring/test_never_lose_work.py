"""What was typed survives: a program that is killed, a file that became another one, a save that was a mistake."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.authoring.backups import LAST, backups, put_aside
from simtrainer.authoring.document import CannotEdit, Document, Edit, Splice
from simtrainer.authoring.journal import Journal, left_behind, read_journal
from simtrainer.authoring.merge import edit_to, merge
from simtrainer.authoring.outside import ChangedOutside
from simtrainer.authoring.splices import spliced

TYPIST = """
import sys
from pathlib import Path
from simtrainer.authoring.document import Document, Edit, Splice
from simtrainer.authoring.journal import Journal

document = Document.open(Path(sys.argv[1]))
journal = Journal(document, Path(sys.argv[2]))
for number in range(10**9):
    text = f"# line {number} \\u00e9\\U0001f600\\n"
    document.apply(Edit("Typing", (Splice(0, 0, text),), "typing"))
    print(number, flush=True)
"""


def typed(document: Document, text: str, at: int = 0) -> None:
    document.apply(Edit("Typing", (Splice(at, at, text),), "typing"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "story.yaml"
    found.write_bytes(b"title: Soup\r\nkind: mixed\r\n")
    return found


def test_a_killed_program_loses_nothing_that_it_took(tmp_path: Path, file: Path) -> None:
    folder = tmp_path / "journals"
    command = [sys.executable, "-c", TYPIST, str(file), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        last = -1
        for line in typist.stdout:
            last = int(line)
            if last == 200:
                break
        # While it lives its journal is its own business.
        assert left_behind(folder) == ()
        typist.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        last = max([last, *(int(line) for line in typist.stdout if line.endswith("\n"))])
    (left,) = left_behind(folder)
    document = left.restore("What was typed before")
    assert f"# line {last} é😀\n" in document.text
    assert document.text.endswith("# line 0 é😀\ntitle: Soup\nkind: mixed\n")
    assert document.changed and document.history == ("What was typed before",)
    # What was restored can be lost again: it is written down before the old journal goes.
    journal = Journal(document, folder)
    left.forget()
    journal.close()
    (again,) = left_behind(folder)
    assert again.text == document.text
    document.save()
    assert file.read_bytes().endswith("# line 0 é😀\r\ntitle: Soup\r\nkind: mixed\r\n".encode())
    assert left_behind(folder) == () and not list(folder.iterdir())


def test_a_journal_goes_when_there_is_nothing_left_to_lose(tmp_path: Path, file: Path) -> None:
    document = Document.open(file)
    journal = Journal(document, tmp_path / "journals")
    assert journal.file is None
    typed(document, "# one\n")
    document.undo()
    document.redo()
    typed(document, "# two\n")
    journal.sync()
    kept = journal.file
    assert kept is not None and read_journal(kept).text == document.text
    document.save()
    journal.saved()
    assert not kept.exists()
    typed(document, "# three\n")
    assert journal.file is not None and read_journal(journal.file).base == "# two\n# one\ntitle: Soup\nkind: mixed\n"
    journal.close()
    (left,) = left_behind(tmp_path / "journals")
    assert left.text == document.text and left.path == file
    left.forget()
    assert left_behind(tmp_path / "journals") == ()


def test_a_text_without_a_file_is_journalled_too(tmp_path: Path) -> None:
    document = Document("a: 1\n")
    journal = Journal(document, tmp_path)
    typed(document, "half \ud83d\n")
    journal.close()
    (left,) = left_behind(tmp_path)
    assert left.path is None and left.restore("x").text == "half \ud83d\na: 1\n"


@given(cut=st.integers(0, 400), rest=st.binary(max_size=20))
def test_a_damaged_journal_gives_what_was_whole(
    tmp_path_factory: pytest.TempPathFactory, cut: int, rest: bytes
) -> None:
    folder = tmp_path_factory.mktemp("journals")
    document = Document("a: 1\n")
    texts = [document.text]
    journal = Journal(document, folder)
    for number in range(5):
        typed(document, f"{number}é\n", number)
        texts.append(document.text)
    file = journal.file
    assert file is not None
    journal.close()
    data = file.read_bytes()
    file.write_bytes(data[: min(cut, len(data))] + rest)
    try:
        assert read_journal(file).text in texts
    except CannotEdit:
        assert cut < len(data.split(b"\n")[0]) + 1


def test_restoring_on_a_file_that_became_another_one_asks_before_saving(tmp_path: Path, file: Path) -> None:
    document = Document.open(file)
    journal = Journal(document, tmp_path / "journals")
    typed(document, "# mine\n")
    journal.close()
    file.write_bytes(b"title: Soup\r\nkind: other\r\n")
    (left,) = left_behind(tmp_path / "journals")
    restored = left.restore("x")
    with pytest.raises(ChangedOutside):
        restored.save()
    both = merge(restored.base[0], restored.text, "title: Soup\nkind: other\n")
    assert both.text() == "# mine\ntitle: Soup\nkind: other\n" and not both.conflicts


def test_a_full_disk_is_said_and_typing_goes_on(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    document = Document("a: 1\n")
    journal = Journal(document, tmp_path / "taken")
    typed(document, "b")
    assert document.text == "ba: 1\n" and journal.trouble


def test_changes_on_two_sides_go_together_and_the_same_lines_are_a_choice() -> None:
    base = "".join(f"line {number}\n" for number in range(12))
    mine = base.replace("line 2\n", "line 2 of mine\n").replace("line 9\n", "mine 9\n") + "mine last\n"
    theirs = base.replace("line 5\n", "").replace("line 9\n", "theirs 9\n")
    found = merge(base, mine, theirs)
    (one,) = found.conflicts
    assert (one.line, one.base, one.mine, one.theirs) == (10, "line 9\n", "mine 9\n", "theirs 9\n")
    both = found.text({0: "both"})
    assert "line 2 of mine\n" in both and "line 5\n" not in both and "mine 9\ntheirs 9\n" in both
    assert both.endswith("mine last\n")
    assert found.text("mine").count("9") == found.text("theirs").count("9") == 1


LINES = st.lists(st.sampled_from(("a\n", "b\n", "c\n", "\n")), max_size=8).map("".join)


@given(LINES, LINES, LINES)
def test_merging_keeps_what_each_side_would_see(base: str, mine: str, theirs: str) -> None:
    assert merge(base, mine, base).text() == mine
    assert merge(base, base, theirs).text() == theirs
    assert merge(base, mine, mine).text() == mine
    found = merge(base, mine, theirs)
    # Whoever changed nothing in a conflict's lines has none.
    assert all(one.base not in (one.mine, one.theirs) for one in found.conflicts)


@given(LINES, LINES)
def test_the_edit_to_another_text_leads_there(old: str, new: str) -> None:
    assert spliced(old, edit_to(old, new, "x").splices) == new


def test_backups_keep_the_last_ones_and_then_one_a_day(tmp_path: Path, file: Path) -> None:
    folder = tmp_path / "backups"
    now = datetime(2026, 10, 1, 9, 0)
    made = 0
    for day in range(50):
        for hour in range(3):
            file.write_text(f"version: {made}\n")
            made += 1
            assert put_aside(file, folder, now + timedelta(days=day, hours=hour)) is not None
    end = now + timedelta(days=49, hours=2)
    assert put_aside(file, folder, end) is None  # nothing new
    kept = backups(file, folder)
    assert kept[-1].file.read_text() == f"version: {made - 1}\n"
    older = kept[:-LAST]
    assert len({one.at.date() for one in older}) == len(older)
    assert all(end - one.at <= timedelta(days=30) for one in older)
    assert 20 <= len(older) <= 30
    # The last version of its day, and none of a file of the same name elsewhere.
    assert all(one.at.hour == 11 for one in older)
    assert backups(tmp_path / "elsewhere" / file.name, folder) == ()
