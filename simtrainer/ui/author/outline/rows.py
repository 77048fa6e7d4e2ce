"""The rows of the outline, made from a text with any number of mistakes: threads, beats, ways, people and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from simtrainer.authoring.marks import Marks
from simtrainer.authoring.reading import Reading, children
from simtrainer.authoring.story import Beat, Story, readable
from simtrainer.library.rubric import DIMENSIONS
from simtrainer.say import later
from simtrainer.scenario.source import Value
from simtrainer.ui.author.map.paint import KIND_COLOURS, KIND_ICONS, kind_word, second_line
from simtrainer.ui.author.map.spoken import leads_to, problems, spoken_beat, spoken_way, way_name
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.tr import tr


@dataclass(slots=True, eq=False)
class Row:
    """One line of the tree. `path` is what is selected with it, `key` names it among its neighbours."""

    path: str
    key: str
    text: str
    icon: str = ""
    color: str = "muted"
    detail: str = ""
    share: float | None = None
    chips: tuple[int | None, int | None] | None = None
    errors: int = 0
    warnings: int = 0
    faint: bool = False
    spoken: str = ""
    group: bool = False
    parent: Row | None = field(default=None, repr=False)
    children: list[Row] = field(default_factory=list["Row"], repr=False)
    place: int = 0
    """Its number among its neighbours."""

    def add(self, child: Row) -> Row:
        """Put a row below this one; that row."""
        child.parent, child.place = self, len(self.children)
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Row]:
        """This row and all below it."""
        waiting: list[Row] = [self]
        while waiting:
            row = waiting.pop()
            yield row
            waiting.extend(reversed(row.children))


GROUPS = ("personas", "variables", "channels", "facts", "injects")


def rows_of(reading: Reading | None, story: Story, marks: Marks, *, threads: bool = True) -> Row:
    """The whole tree below a root that isn't shown; without threads only the cast."""
    top = Row("", "", "")
    if threads:
        _story(top, story, marks)
    for name in GROUPS:
        _group(top, name, reading, marks)
    return top


def _story(top: Row, story: Story, marks: Marks) -> None:
    head = top.add(Row("", "scenario", tr("The scenario"), "book-open-text", group=True))
    head.spoken = tr("The scenario: title, summary, role, outcomes")
    threads: dict[str, Row] = {}
    for entry in story.entries:
        title = story.beats[entry].title
        threads[entry] = top.add(Row(f"nodes.{entry}", f"thread {entry}", title, "route", group=True))
    for beat in story.beats.values():
        if beat.thread not in threads:
            threads[beat.thread] = top.add(Row("", "loose", tr("In no thread"), "route", group=True))
        _beat(threads[beat.thread], beat, story, marks)
    for entry, row in threads.items():
        count = len(row.children)
        beats = tr("1 beat") if count == 1 else tr("{n} beats", n=count)
        row.detail = beats if entry in story.roots else tr("{beats}, opened on the way", beats=beats)
        row.spoken = tr("Thread {title}, {detail}", title=row.text, detail=row.detail)
        if not entry:
            row.spoken = tr("In no thread, {detail}", detail=beats)
            row.detail = beats


def _beat(thread: Row, beat: Beat, story: Story, marks: Marks) -> None:
    row = thread.add(
        Row(
            beat.path,
            beat.id,
            beat.title,
            KIND_ICONS[beat.kind],
            KIND_COLOURS[beat.kind],
            kind_word(beat.kind) if beat.ending else second_line(beat),
            marks.share(beat.path),
            None,
            marks.errors.get(beat.path, 0),
            marks.warnings.get(beat.path, 0),
            beat.id in marks.unreached,
            spoken_beat(beat, marks),
        )
    )
    for index, way in enumerate(beat.ways):
        if way.kind == "open":
            continue
        opened = [
            story.beats[one.to].title
            for one in beat.ways[index + 1 :]
            if one.kind == "open" and one.path == way.path and one.to in story.beats
        ]
        chips = marks.chips.get(way.path)
        name = way_name(way)
        lead = leads_to(story, way)
        if opened:
            lead += ", " + tr("opens {threads}", threads=", ".join(opened))
        row.add(
            Row(
                way.path,
                way.path.rpartition(".")[2] if way.kind != "silence" else "silence",
                f"{way.number}  {name}" if way.kind == "choice" else name,
                {"choice": "reply", "silence": "hourglass"}.get(way.kind, "arrow-right"),
                "risk" if story.broken(way) else "muted",
                lead,
                marks.share(way.path),
                None if chips is None else (chips[DIMENSIONS[0]], chips[DIMENSIONS[1]]),
                marks.errors.get(way.path, 0),
                marks.warnings.get(way.path, 0),
                spoken=spoken_way(story, way, marks) + (", " + tr("opens {t}", t=", ".join(opened)) if opened else ""),
            )
        )
    for contact in beat.consults:
        path = f"{beat.path}.consults.{contact}"
        said = tr("Ask {contact}", contact=readable(contact))
        spoken = ", ".join(part for part in (said, problems(marks, path)) if part)
        row.add(Row(path, f"ask {contact}", said, "phone", errors=marks.errors.get(path, 0), spoken=spoken))


_WORDS = {
    "personas": (later("People"), "users", "contact-round"),
    "variables": (later("Variables"), "gauge", "hash"),
    "channels": (later("Channels"), "messages-square", "message-circle"),
    "facts": (later("Facts"), "info", "info"),
    "injects": (later("From outside"), "siren", "radio"),
}


def _group(top: Row, name: str, reading: Reading | None, marks: Marks) -> None:
    words, icon, inner = _WORDS[name]
    row = top.add(Row(name, name, tr(words), icon, group=True))
    holder = None if reading is None else reading.find(name)
    for step, _, value in children(holder) if holder is not None else ():
        path = f"{name}.{step}"
        text, detail = _named(name, step, value)
        wrong = sum(count for one, count in marks.errors.items() if one == path or one.startswith(f"{path}."))
        spoken = ", ".join(part for part in (text, detail, tr("1 error") if wrong == 1 else "") if part)
        row.add(Row(path, step, text, inner, "muted", detail, errors=wrong, spoken=spoken))
    row.detail = str(len(row.children))
    row.spoken = f"{row.text}, {len(row.children)}"


def _named(group: str, step: str, value: Value) -> tuple[str, str]:
    """What an entry is called, and a word about it."""

    def text(key: str) -> str:
        found = value.data.get(key) if value.kind == "mapping" else None
        return found.text if found is not None and found.kind == "scalar" else ""

    match group:
        case "personas":
            wants = text("wants")
            handle = f"@{text('handle') or step}"
            return text("name") or readable(step), f"{handle} · {wants}" if wants else handle
        case "variables":
            bounds = f"{text('min')}–{text('max')}" if text("type") == "integer" else ""
            return step, " ".join(part for part in (text("type"), bounds, text("meter")) if part)
        case "channels":
            return text("name") or readable(step), text("kind")
        case "facts":
            return text("text") or readable(step), text("known")
        case _:
            return text("label") or readable(step), text("at") or text("when")


def chip_words(chips: tuple[int | None, int | None]) -> tuple[str, str]:
    """The two numbers of an option as they are shown."""
    first, second = ("" if one is None else signed(one) for one in chips)
    return first, second
