"""The room's road on the wall: each decision with how the votes were split, and the two largest splits by team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from simtrainer.live.spoken import split_question
from simtrainer.ui.live.teams import TeamLook
from simtrainer.ui.live.wall.ink import (
    BOLD,
    MEDIUM,
    RIGHT,
    STRONG,
    card,
    fitting,
    letter,
    mark,
    segment,
    width_of,
    write,
)
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.live.group_debrief import GroupDebrief
    from simtrainer.live.splits import Answer, BeatTold, Round

MOST_BEATS = 13
GROUND, LEAD = "track", "accent"


def paint_timeline(painter: QPainter, rect: QRectF, told: GroupDebrief, looks: dict[str, TeamLook]) -> None:
    """Paint a row for each decision: when, what, how the room voted, and what was done."""
    beats = told.beats[-MOST_BEATS:]
    earlier = len(told.beats) - len(beats)
    said = [tr("{n} earlier decisions aren’t shown.", n=earlier)] if earlier else []
    said += told.first_words[:1]
    foot = 56.0 if said else 0.0
    if not beats:
        write(painter, rect, tr("No decision was taken."), 37, color="muted")
        return
    gap = 14.0 if len(beats) < 10 else 8.0
    tall = min(118.0, (rect.height() - foot - gap * (len(beats) - 1)) / len(beats))
    for n, beat in enumerate(beats):
        box = QRectF(rect.left(), rect.top() + n * (tall + gap), rect.width(), tall)
        _beat(painter, box, beat, beat.number in told.splits)
    if foot:
        row = QRectF(rect.left(), rect.bottom() - 44, rect.width(), 44)
        write(painter, row, " ".join(said), 28, color="muted", most=1)


def _beat(painter: QPainter, box: QRectF, beat: BeatTold, split: bool) -> None:
    paint_box(painter, box, 16, "surface", "accent" if split else "border", 3 if split else 1)
    clock = QRectF(box.left() + 24, box.top(), 190, box.height())
    write(painter, clock, beat.clock, 26, STRONG, "muted", middle=True, most=2, tabular=True)
    title = QRectF(clock.right() + 10, box.top(), 430, box.height())
    size = fitting(beat.title, title.width(), box.height() - 6, (30, 28, 26, 24), STRONG)
    write(painter, title, beat.title, size, STRONG, middle=True)
    bar = QRectF(title.right() + 20, box.center().y() - 20, 560, 40)
    vote = beat.vote
    if vote is not None and vote.total:
        _shares(painter, bar, vote)
    else:
        write(painter, bar, tr("no vote"), 26, color="muted", middle=True)
    end = QRectF(bar.right() + 24, box.top() + 3, box.right() - 24 - bar.right() - 24, box.height() - 6)
    side = min(48.0, box.height() - 6)
    if beat.letter:
        letter(painter, QRectF(end.left(), end.center().y() - side / 2, side, side), beat.letter)
        end = end.adjusted(side + 16, 0, 0, 0)
    words = beat.label + (" · " + tr("against the vote") if beat.against_the_vote else "")
    size = fitting(words, end.width(), end.height(), (28, 26, 24))
    write(painter, end, words, size, middle=True)


def _shares(painter: QPainter, bar: QRectF, vote: Round) -> None:
    """Paint the answers of a vote as parts of one bar, each with its letter and count."""
    x = bar.left()
    unit = (bar.width() - 3 * (len(vote.answers) - 1)) / vote.total
    for answer in vote.answers:
        if not answer.votes:
            continue
        box = QRectF(x, bar.top(), max(4.0, unit * answer.votes), bar.height())
        leads = answer.id in vote.leaders
        paint_box(painter, box, 8, LEAD if leads else GROUND, None if leads else "border-control", 1)
        words = f"{answer.letter} {answer.votes}"
        ink = "on-accent" if leads else "text"
        if box.width() > 58:
            write(painter, box, words, 24, BOLD, ink, align=Qt.AlignmentFlag.AlignHCenter, middle=True, most=1)
        elif box.width() > 26:
            write(painter, box, answer.letter, 24, BOLD, ink, align=Qt.AlignmentFlag.AlignHCenter, middle=True, most=1)
        x += box.width() + 3


def paint_splits(painter: QPainter, rect: QRectF, told: GroupDebrief, looks: dict[str, TeamLook]) -> None:
    """Paint the two decisions at which the room disagreed most, side by side, and the harm move it shares."""
    beats = [beat for number in told.splits if (beat := told.beat(number)) is not None]
    foot = 120.0 if told.shared_move is not None else 0.0
    voted = {team for beat in beats for one in beat.rounds for row in one.rows for team in row.teams}
    # Beside the part's title, over the cards.
    legend = QRectF(rect.left() + 620, rect.top() - 148, rect.width() - 620, 64)
    _legend(painter, legend, [look for team, look in looks.items() if team in voted])
    if not beats:
        words = tr("Where there was a vote, the room was of one mind.")
        write(painter, rect, words, 46, MEDIUM, "muted")
    wide = (rect.width() - 24 * (len(beats) - 1)) / max(1, len(beats))
    for n, beat in enumerate(beats):
        box = QRectF(rect.left() + n * (wide + 24), rect.top(), wide, rect.height() - foot)
        _split(painter, box, beat, looks)
    move = told.shared_move
    if move is not None:
        box = QRectF(rect.left(), rect.bottom() - 96, rect.width(), 96)
        card(painter, box, "accent-soft", "accent-border")
        words = tr("What most of us share: {move}", move=move.label)
        count = tr("{n} of {of} votes", n=move.votes, of=move.of)
        write(painter, box.adjusted(32, 0, -300, 0), words, 32, STRONG, middle=True, most=2)
        write(painter, box.adjusted(0, 0, -32, 0), count, 28, color="muted", align=RIGHT, middle=True, most=1)


def _split(painter: QPainter, box: QRectF, beat: BeatTold, looks: dict[str, TeamLook]) -> None:
    card(painter, box)
    inside = box.adjusted(36, 26, -36, -24)
    head = tr("{clock}: {title}", clock=beat.clock, title=beat.title)
    y = inside.top() + write(painter, inside, head, 32, STRONG, most=2) + 14
    first = next((one for one in beat.rounds if one.kind == "choice"), None)
    question = split_question(beat)
    room = 150.0 if question else 0.0
    if first is not None:
        answers = [answer for answer in first.answers if answer.votes]
        tall = min(150.0, (inside.bottom() - room - y) / max(1, len(answers)))
        most = max((answer.votes for answer in answers), default=1)
        for answer in answers:
            _answer(painter, QRectF(inside.left(), y, inside.width(), tall), answer, first, most, looks)
            y += tall
    if question:
        space = QRectF(inside.left(), inside.bottom() - room + 10, inside.width(), room - 10)
        size = fitting(question, space.width(), space.height(), (30, 28, 26, 24), MEDIUM)
        write(painter, space, question, size, MEDIUM, "accent-text")


def _answer(
    painter: QPainter, row: QRectF, answer: Answer, first: Round, most: int, looks: dict[str, TeamLook]
) -> None:
    side = min(56.0, row.height() - 14)
    letter(
        painter, QRectF(row.left(), row.center().y() - side / 2, side, side), answer.letter, answer.id in first.leaders
    )
    x = row.left() + side + 18
    wide = row.right() - 70 - x
    label = min(36.0, row.height() * 0.42)
    write(painter, QRectF(x, row.top() + 4, wide, label + 2), answer.label, 26 if label > 34 else 24, STRONG, most=1)
    bar = QRectF(x, row.top() + label + 8, wide, max(16.0, row.height() - label - 18))
    unit = bar.width() / max(1, most)
    if first.rows:
        at = bar.left()
        for group in first.rows:
            count = group.counts.get(answer.id, 0)
            if not count:
                continue
            part = QRectF(at, bar.top(), unit * count - 3, bar.height())
            if len(group.teams) == 1 and group.teams[0] in looks:
                look = looks[group.teams[0]]
                segment(painter, part, look, f"{look.letter}{count}", 24, 8)
            else:
                paint_box(painter, part, 8, "subtle")
            at += unit * count
    else:
        paint_box(painter, QRectF(bar.left(), bar.top(), unit * answer.votes, bar.height()), 8, LEAD)
    number = QRectF(row.right() - 64, row.top(), 64, row.height())
    write(painter, number, str(answer.votes), 40, BOLD, align=RIGHT, middle=True, tabular=True)


def _legend(painter: QPainter, rect: QRectF, those: Sequence[TeamLook]) -> None:
    """Paint which mark is which team, in one row that ends at the right."""
    x = rect.right()
    for look in reversed(those):
        wide = width_of(look.name, 26)
        if x - wide - 60 < rect.left():
            return  # more teams than there is room for: their letters are in their bars
        write(painter, QRectF(x - wide, rect.top(), wide + 4, rect.height()), look.name, 26, middle=True, most=1)
        mark(painter, QRectF(x - wide - 54, rect.center().y() - 21, 42, 42), look)
        x -= wide + 54 + 32
