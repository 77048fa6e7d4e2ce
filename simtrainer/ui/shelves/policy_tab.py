"""Policy: the clauses of each house by what they are about, the rubric in its own words, and the rule packs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress_organisation, length_of_time
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import DIMENSIONS, Rubric, RulePack
from simtrainer.scenario.model import SEVERITIES
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Line
from simtrainer.ui.shared.chips import DIMENSION_ICONS, DIMENSION_TONES, StatusChip, dimension_name
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import quoted, tr
from simtrainer.ui.shelves.parts import Emblem, Tile, Titled, fact, marked
from simtrainer.ui.shelves.rows import Row
from simtrainer.ui.shelves.shelf import Shelf
from simtrainer.ui.shelves.tab import Tab

RUBRIC = "rubric"
HOUSE, PACK, OWN = "house/", "pack/", "own/"
TO_COPY = "your-company"
"""The file that authors copy; it is nobody's policy."""


class PolicyTab(Tab):
    """`show_library` first. Own houses are listed before those that ship, and can be edited."""

    edit = Signal(str)
    """File of the own house to go on with."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self.own: dict[Path, Organisation] = {}
        super().__init__(
            Shelf(
                tr("Policies"),
                tr("Search policies"),
                (("sort", tr("Kind"), tr("Houses, rubric, rule packs")),),
                lambda name, value: {"house": tr("Houses"), "rubric": tr("How replies are judged")}.get(
                    value, tr("Rules")
                ),
            )
        )

    def show_library(self, library: Library, own: dict[Path, Organisation]) -> None:
        """List a library's policies, and one's own."""
        self._library, self.own = library, own
        rows = [_house_row(f"{OWN}{path}", one, ours=True) for path, one in own.items()]
        houses = (one for one in library.organisations.values() if one.id != TO_COPY)
        rows += [_house_row(f"{HOUSE}{one.id}", one) for one in houses]
        rows.append(_rubric_row(library.rubric))
        rows += [_pack_row(pack) for pack in library.rule_packs.values()]
        self.shelf.fill(rows)
        if self.shelf.current:
            self.show_row(self.shelf.current)

    def page_parts(self, row_id: str) -> Sequence[QWidget]:
        assert self._library is not None
        rubric = self._library.rubric
        if row_id == RUBRIC:
            return [_head(tr("How replies are judged"), rubric.note, "shield-check"), *_rubric_cards(rubric)]
        if row_id.startswith(PACK):
            return _pack_parts(self._library.rule_packs[row_id.removeprefix(PACK)], rubric)
        own = Path(row_id.removeprefix(OWN)) if row_id.startswith(OWN) else None
        house = self.own[own] if own is not None else self._library.organisations[row_id.removeprefix(HOUSE)]
        parts: list[QWidget] = [self._house_head(house, own), *_clause_cards(dress_organisation(house), rubric)]
        return [*parts, _times_card(house, rubric), _contacts_card(house), _voice_card(house)]

    def _house_head(self, house: Organisation, own: Path | None) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(Tile(house.name, 48, house.tones), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(house.name, "h1", wrap=True))
        words.addWidget(Text(f"@{house.handle}", "body", "muted"))
        if house.about:
            words.addWidget(Text(house.about, "body", wrap=True))
        if own is not None:
            words.addWidget(Text(tr("Kept in {file}", file=own), "small", "subtle", wrap=True))
        line.addLayout(words, 1)
        if own is not None:
            button = Button(tr("Edit"), "secondary", icon="pencil")
            button.clicked.connect(lambda: self.edit.emit(str(own)))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box


def _head(title: str, text: str, icon: str) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(Emblem(icon, "policy", 48, round_corners=12), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Heading(title, "h1", wrap=True))
    if text:
        words.addWidget(Text(text, "body", "muted", wrap=True))
    line.addLayout(words, 1)
    return box


def _clause_cards(house: Organisation, rubric: Rubric) -> Iterable[QWidget]:
    """A card for each criterion that the house has clauses for, its own wording above the rubric's."""
    for code, criterion in rubric.criteria.items():
        clauses = [clause for clause in house.clauses if clause.criterion == code]
        if not clauses:
            continue
        card = Titled(criterion.name, DIMENSION_ICONS[criterion.dimension])
        for clause in clauses:
            card.column.addWidget(Text(f"{clause.id}  {clause.title}", "body-strong", wrap=True))
            card.column.addWidget(Text(clause.text, "body", wrap=True))
            if clause.critical:
                rule = rubric.criticals[clause.critical]
                card.column.addLayout(
                    marked("lock", "risk", tr("Guards a line: {rule}", rule=rule.rule), "small", "risk")
                )
        card.column.addWidget(Line())
        card.column.addWidget(Text(tr("The rubric: {words}", words=criterion.plain), "small", "muted", wrap=True))
        yield card
    if not house.clauses:
        yield Text(
            tr("This house has no clauses of its own; those of each scenario are used."), "body", "muted", wrap=True
        )


def _times_card(house: Organisation, rubric: Rubric) -> Titled:
    card = Titled(tr("How fast"), "clock")
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for column, words in enumerate((tr("Severity"), tr("First human word"), tr("Between updates"))):
        grid.addWidget(Text(words, "small", "subtle"), 0, column)
    for line, severity in enumerate(SEVERITIES, 1):
        grid.addWidget(Text(severity, "body-strong"), line, 0)
        for column, update in ((1, False), (2, True)):
            words = length_of_time(rubric.window(severity, update, house.minutes))
            grid.addWidget(Text(words, "body", tabular=True), line, column)
    grid.setColumnStretch(3, 1)
    card.column.addLayout(grid)
    return card


def _contacts_card(house: Organisation) -> Titled:
    card = Titled(tr("Whom to ask"), "contact-round")
    for one in house.contacts.values():
        who = f"{one.name}, {one.title}" if one.title else one.name
        card.column.addWidget(Text(who, "body-strong", wrap=True))
        told = " · ".join(part for part in (one.how, one.hours, one.about) if part)
        if told:
            card.column.addWidget(Text(told, "body", "muted", wrap=True))
    if not house.contacts:
        card.column.addWidget(
            Text(tr("Nobody is named; each scenario's own people are asked."), "body", "muted", wrap=True)
        )
    return card


def _voice_card(house: Organisation) -> Titled:
    card = Titled(tr("Voice"), "message-circle-heart")
    nothing = tr("not said")
    card.column.addLayout(fact(tr("Speaks as"), house.voice.first_person or nothing))
    card.column.addLayout(fact(tr("Sounds"), ", ".join(house.voice.sounds) or nothing))
    never = ", ".join(quoted(words) for words in house.voice.never)
    card.column.addLayout(fact(tr("Never says"), never or nothing))
    return card


def _rubric_cards(rubric: Rubric) -> Iterable[QWidget]:
    for dimension in DIMENSIONS:
        card = Titled(dimension_name(dimension), DIMENSION_ICONS[dimension], tone=DIMENSION_TONES[dimension])
        for criterion in rubric.criteria.values():
            if criterion.dimension == dimension:
                share = tr("{name} · {n} %", name=criterion.name, n=round(criterion.weight))
                card.column.addWidget(Text(share, "body-strong", wrap=True))
                card.column.addWidget(Text(criterion.plain, "body", wrap=True))
        yield card
    lines = Titled(tr("Lines that we all keep"), "lock")
    for rule in rubric.criticals.values():
        lines.column.addWidget(Text(rule.name, "body-strong", wrap=True))
        lines.column.addWidget(Text(rule.rule, "body", wrap=True))
        lines.column.addWidget(Text(tr("To recover: {words}", words=rule.recovery), "body", "muted", wrap=True))
    yield lines


def _pack_parts(pack: RulePack, rubric: Rubric) -> list[QWidget]:
    chips = QWidget()
    flow = Flow()
    chips.setLayout(flow)
    if pack.dated:
        flow.addWidget(StatusChip(tr("As of {date}", date=pack.dated), "neutral", "clock"))
    flow.addWidget(StatusChip(tr("Check before relying on it"), "caution", "triangle-alert"))
    effect = Titled(tr("What it changes here"), "scale")
    for code, weight in pack.weights.items():
        said = tr("{name} counts for {n} %", name=rubric.criteria[code].name, n=round(weight))
        effect.column.addLayout(marked("chevrons-up", "policy", said))
    for code, critical in pack.criticals.items():
        said = tr(
            "A reply at the bottom in {name} crosses a line: {line}",
            name=rubric.criteria[code].name, line=rubric.criticals[critical].name,
        )  # fmt: skip
        effect.column.addLayout(marked("lock", "risk", said))
    if not pack.weights and not pack.criticals:
        said = tr("Nothing in the scores: it names the rulebook that a scenario plays under.")
        effect.column.addWidget(Text(said, "body", wrap=True))
    note = Titled(tr("Before you rely on it"), "triangle-alert", tone="caution")
    note.column.addWidget(Text(pack.note, "body", wrap=True))
    source = tr("It lists no sources. Ask whoever knows the law where you work to read it, and to put a date under it.")
    note.column.addWidget(Text(source, "body", wrap=True))
    return [_head(pack.name, pack.summary, "scale"), chips, effect, note]


def _house_row(row_id: str, house: Organisation, *, ours: bool = False) -> Row:
    clauses = len(house.clauses)
    return Row(
        id=row_id,
        title=house.name,
        line=house.about,
        left=f"@{house.handle}",
        right=tr("1 clause") if clauses == 1 else tr("{n} clauses", n=clauses),
        tile=house.name,
        tones=house.tones,
        mark=tr("Ours") if ours else "",
        words=" ".join(f"{clause.title} {clause.text}" for clause in house.clauses),
        filters=frozenset({("sort", "house")}),
    )


def _rubric_row(rubric: Rubric) -> Row:
    return Row(
        id=RUBRIC,
        title=tr("How replies are judged"),
        line=tr("Policy and authenticity, and the lines that we all keep"),
        left=tr("The rubric"),
        right=rubric.dated,
        icon="shield-check",
        tone="policy",
        words=" ".join(f"{one.name} {one.plain}" for one in rubric.criteria.values()),
        filters=frozenset({("sort", "rubric")}),
    )


def _pack_row(pack: RulePack) -> Row:
    return Row(
        id=f"{PACK}{pack.id}",
        title=pack.name,
        line=pack.summary,
        left=tr("Rules"),
        right=pack.dated,
        icon="scale",
        tone="info",
        words=pack.note,
        filters=frozenset({("sort", "pack")}),
    )
