"""The session report as rows for a spreadsheet: one row a fact, nothing in them that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.report.wording import PLAN_TITLES
from simtrainer.live.splits import WAYS, BeatTold, Round
from simtrainer.live.sureness import LEVELS
from simtrainer.say import say

COLUMNS: tuple[str, ...] = (
    "what",
    "road",
    "beat",
    "story time",
    "title",
    "round",
    "letter",
    "answer",
    "teams",
    "votes",
    "sure",
    "fairly sure",
    "unsure",
    "text",
    "who",
    "by when",
)
_STARTS = re.compile(r"^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
"""What makes a spreadsheet take a cell for a formula (the wide forms count in some)."""
_LATER = re.compile(r"([;\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
"""The same after a sign at which a spreadsheet set up for another country ends a cell."""
Cells = dict[str, str | int]


def inert(cell: str) -> str:
    """A text as a cell that shows it and does nothing: an apostrophe stands before what would begin a formula."""
    cell = _LATER.sub(r"\1'", cell)
    return f"'{cell}" if _STARTS.match(cell) else cell


def to_csv(told: GroupDebrief, *, with_words: bool = True) -> str:
    """The whole table, ready to be written as UTF-8 with a mark (utf-8-sig); `with_words`: what people wrote too."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writeheader()
    for row in rows(told, with_words):
        writer.writerow({key: inert(cell) if isinstance(cell, str) else cell for key, cell in row.items()})
    return out.getvalue()


def rows(told: GroupDebrief, with_words: bool = True) -> Iterator[Cells]:
    """Every row, with the cells that have something in them."""
    yield {"what": "exercise", "title": told.title, "text": told.road.ending_title}
    for word, count in told.words:
        yield {"what": "reaction", "text": word, "votes": count}
    # The road that counts is the last one; those that were left come before it.
    roads = [*(left.beats for left in told.left), told.beats]
    for number, beats in enumerate(roads, 1):
        for beat in beats:
            for row in _beat(beat, with_words):
                yield {**row, "road": number}
    for round_ in told.others:
        for row in _round(round_):
            yield {**row, "what": "other vote", "title": round_.title}
    for note in told.observations:
        yield {
            "what": "observation",
            "road": len(roads),
            **({"beat": note.beat} if note.beat else {}),
            "story time": note.clock,
            "text": note.text,
        }
    for one in told.speaker_notes:
        yield {"what": "speaker notes", "title": one.title, "text": one.text}
    for level, votes in told.sureness.after.items() if told.sureness.asked else ():
        yield {"what": "how sure at the close", "answer": say(LEVELS[level]), "votes": votes}
    if told.sentence:
        yield {"what": "sentence", "text": told.sentence, "who": ", ".join(told.signed)}
    for line in told.plan:
        yield {"what": say(PLAN_TITLES[line.kind]), "text": line.what, "who": line.who, "by when": line.when}


def _beat(beat: BeatTold, with_words: bool) -> Iterator[Cells]:
    here: Cells = {"beat": beat.number, "story time": beat.clock, "title": beat.title}
    for number, round_ in enumerate(beat.rounds, 1):
        for row in _round(round_):
            yield {**here, **row, "what": "vote", "round": number}
    yield {
        **here,
        "what": "decision",
        "letter": beat.letter,
        "answer": beat.label,
        "text": beat.words or beat.reason,
        "who": say(WAYS[beat.way]),
    }
    for reason in beat.reasons if with_words else ():
        sort = "reason of the minority" if reason.minority else "reason"
        yield {**here, "what": sort, "letter": reason.letter, "text": reason.text}
    for text in beat.texts if with_words else ():
        rated = ", ".join(f"{say(criterion)} {mean:.1f}" for criterion, mean in text.rating.items())
        yield {**here, "what": "written reply", "letter": text.letter, "text": text.text, "answer": rated}


def _round(round_: Round) -> Iterator[Cells]:
    for answer in round_.answers:
        yield {
            "letter": answer.letter,
            "answer": answer.label,
            "teams": "all",
            "votes": answer.votes,
            "sure": answer.sure.get("high", 0),
            "fairly sure": answer.sure.get("medium", 0),
            "unsure": answer.sure.get("low", 0),
        }
        for row in round_.rows:
            yield {
                "letter": answer.letter,
                "answer": answer.label,
                "teams": row.name,
                "votes": row.counts.get(answer.id, 0),
            }
