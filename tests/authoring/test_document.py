"""A document: its text, its undo list, its line ends, and the file it stands in."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simtrainer.authoring.document import CannotEdit, Document, Edit, Splice
from simtrainer.authoring.outside import ChangedOutside

TEXTS = st.text(st.sampled_from("ab\n é😀#"), max_size=20)


def typed(document: Document, at: int, text: str, gone: int = 0) -> None:
    document.apply(Edit("Typing", (Splice(at, at + gone, text),), "typing"))


@st.composite
def edits(draw: st.DrawFn, text: str) -> Edit:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    splices = tuple(Splice(start, end, draw(TEXTS)) for start, end in pairs)
    return Edit("x", splices, draw(st.sampled_from(("", "typing"))))


def test_what_was_taken_out_side_by_side_comes_back_in_its_order() -> None:
    document = Document("aaaaaaaa#")
    document.apply(Edit("x", (Splice(0, 5, ""), Splice(5, 9, ""))))
    document.undo()
    assert document.text == "aaaaaaaa#"
    document.redo()
    assert document.text == ""


@given(st.data())
def test_everything_is_undone_and_done_again_to_the_byte(data: st.DataObject) -> None:
    begin = data.draw(st.text(st.sampled_from("ab\n\r #é"), max_size=30))
    document = Document(begin)
    seen = [begin]
    for _ in range(data.draw(st.integers(1, 12))):
        match data.draw(st.sampled_from(("edit", "edit", "edit", "undo", "redo", "seal"))):
            case "edit":
                document.apply(data.draw(edits(document.text)))
            case "undo":
                document.undo()
            case "redo":
                document.redo()
            case _:
                document.seal()
    end = document.ends.written(document.text)
    while document.undo() is not None:
        seen.append(document.text)
    assert document.ends.written(document.text) == begin
    assert not document.changed
    while document.redo() is not None:
        pass
    while document.undo() is not None:
        pass
    assert document.ends.written(document.text) == begin
    assert "\r\n" not in end or "\r" in begin


def test_typing_is_one_step_until_it_pauses_or_goes_elsewhere() -> None:
    document = Document("title: \n")
    for offset, letter in enumerate("Soup"):
        typed(document, 7 + offset, letter)
    typed(document, 10, "", 1)
    typed(document, 10, "n")
    assert document.text == "title: Soun\n"
    assert document.history == ("Typing",)
    typed(document, 0, "#")
    document.seal()
    typed(document, 1, " ")
    assert len(document.history) == 3
    document.undo()
    document.undo()
    undone = document.undo()
    assert document.text == "title: \n"
    assert undone is not None and document.redo_label == "Typing"
    document.redo()
    assert document.text == "title: Soun\n"


def test_listeners_hear_of_every_change_as_it_was_made() -> None:
    document = Document("ab")
    mirror = [document.text]

    def hear(edit: Edit) -> None:
        text = mirror[0]
        for splice in reversed(edit.splices):
            text = text[: splice.start] + splice.text + text[splice.end :]
        mirror[0] = text
        assert text == document.text

    stop = document.listen(hear)
    document.apply(Edit("two", (Splice(0, 1, "xy"), Splice(2, 2, "!"))))
    document.undo()
    document.redo()
    assert mirror[0] == "xyb!"
    stop()
    document.undo()
    assert mirror[0] == "xyb!"


def test_a_change_that_changes_nothing_is_no_step() -> None:
    document = Document("ab")
    document.apply(Edit("same", (Splice(0, 1, "a"),)))
    assert document.history == () and document.version == 0


def test_overlapping_splices_are_a_mistake_of_the_caller() -> None:
    document = Document("abc")
    with pytest.raises(ValueError, match="overlaps"):
        document.apply(Edit("x", (Splice(0, 2, ""), Splice(1, 3, ""))))
    assert document.text == "abc" and document.history == ()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_file_keeps_its_line_ends_its_mark_and_its_permissions(tmp_path: Path, end: str) -> None:
    file = tmp_path / "story.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + f"a: 1{end}b: 2  {end}".encode())
    file.chmod(0o640)
    document = Document.open(file)
    assert document.text == "a: 1\nb: 2  \n"
    document.apply(Edit("x", (Splice(3, 4, "5\nc: 3"),)))
    document.save()
    assert file.read_bytes() == b"\xef\xbb\xbf" + f"a: 5{end}c: 3{end}b: 2  {end}".encode()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert not document.changed and [one.name for one in tmp_path.iterdir()] == ["story.yaml"]


def test_mixed_line_ends_stay_where_they_are(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_bytes(b"a: 1\r\nb: 2\nc: 3\r\nd: 4\r")
    document = Document.open(file)
    document.apply(Edit("x", (Splice(5, 9, "x: 1\ny: 2"),)))
    document.save()
    assert file.read_bytes() == b"a: 1\r\nx: 1\r\ny: 2\nc: 3\r\nd: 4\r"
    document.undo()
    document.save()
    assert file.read_bytes() == b"a: 1\r\nb: 2\nc: 3\r\nd: 4\r"


def test_a_file_that_somebody_else_changed_is_not_written_upon(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_text("a: 1\n")
    document = Document.open(file)
    file.write_text("a: 2\n")
    typed(document, 0, "# mine\n")
    with pytest.raises(ChangedOutside):
        document.save()
    assert file.read_text() == "a: 2\n" and document.changed
    document.save(over=True)
    assert file.read_text() == "# mine\na: 1\n"


def test_a_file_that_was_only_touched_is_written(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_text("a: 1\n")
    document = Document.open(file)
    os.utime(file, ns=(1, 1))
    typed(document, 0, "#")
    document.save()
    assert file.read_text() == "#a: 1\n"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_text("a: 1\n")
    try:
        link.symlink_to(real)
    except OSError:  # an account of Windows that may not make links
        return
    document = Document.open(link)
    typed(document, 0, "#")
    document.save()
    assert link.is_symlink() and real.read_text() == "#a: 1\n"


def test_what_cannot_be_written_is_said_and_the_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_text("a: 1\n")
    document = Document.open(file)
    typed(document, 5, "b: \ud83d\n")
    with pytest.raises(CannotEdit, match=r"Line 2 .*U\+D83D") as said:
        document.save()
    assert said.value.advice and file.read_text() == "a: 1\n"
    with pytest.raises(CannotEdit, match="no file yet"):
        Document("a: 1\n").save()
    with pytest.raises(CannotEdit, match="can't be written"):
        Document("a: 1\n").save(file / "below.yaml")


@pytest.mark.parametrize("data", [b"\xff\xfea\x00", b"a: \xfcber\n"])
def test_a_file_that_is_no_text_is_left_alone(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "story.yaml"
    file.write_bytes(data)
    with pytest.raises(CannotEdit, match="UTF-8"):
        Document.open(file)
    with pytest.raises(CannotEdit, match="can't be read"):
        Document.open(tmp_path / "gone.yaml")


def test_the_last_good_reading_stays_while_the_text_is_broken() -> None:
    text = Path("scenarios/negative-comment/two-parcels.yaml").read_text(encoding="utf-8")
    document = Document(text)
    good = document.good
    assert good.scenario is not None
    typed(document, 0, "a: [\n")
    assert document.reading.scenario is None and document.reading.findings
    assert document.good is good and document.known is good
    document.undo()
    assert document.good.version == document.version
