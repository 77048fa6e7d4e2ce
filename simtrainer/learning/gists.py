"""What each attempt came to, counted once and kept: weak turns, criteria, critical lines, cases echoed.

Counting replays and scores an attempt, which takes a moment; so call `bring_up_to_date` off the interface's thread, and
read with `gists`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from simtrainer.debrief.build import compare_with_cases
from simtrainer.debrief.turns import strength
from simtrainer.engine.events import Decided
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.files import find_scenarios
from simtrainer.library.organisations import Organisation
from simtrainer.library.stage import CannotPlay, Stage, stage
from simtrainer.records.errors import RecordsError
from simtrainer.records.learning import LearningRecords
from simtrainer.records.resume import look_back
from simtrainer.records.store import Attempt, Store
from simtrainer.scoring.score import score

FORM = 1
"""Goes up when more is counted: every attempt is then counted anew."""
MOST = 400
"""So many attempts are looked at, the newest first; what lies further back says little about today."""


@frozen
class TurnGist:
    """A turn: where, how strong ("strong", "fair", "weak", "" where nothing tells), how sure, and a triage card?"""

    node: str
    number: int
    strength: str = ""
    confidence: str = ""
    triage: bool = False


@frozen
class Gist:
    """What an attempt came to. `read` is False where the story has gone or changed too much to say."""

    read: bool = True
    kind: str = ""
    """The scenario's kind."""
    turns: tuple[TurnGist, ...] = ()
    criteria: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    """Criterion -> mean, 0 to 1; without those of too few decisions."""
    crossed: tuple[str, ...] = ()
    """Critical lines that were crossed and stayed open."""
    recovered: tuple[str, ...] = ()
    """Critical lines that were crossed and made good."""
    echoes: tuple[str, ...] = ()
    """Negative cases whose road it took, the nearest first."""
    packs: tuple[str, ...] = ()
    """Rule packs that counted."""

    def to_text(self) -> str:
        """The gist as it is kept."""
        plain = {name: getattr(self, name) for name in Gist.__dataclass_fields__}
        data = {**plain, "turns": [asdict(turn) for turn in self.turns], "criteria": dict(self.criteria)}
        return json.dumps(data, ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> Gist | None:
        """The gist written by `to_text`; None when it isn't one."""
        try:
            data: dict[str, Any] = json.loads(text)
            turns = tuple(TurnGist(**one) for one in data.pop("turns"))
            lists = {name: tuple(data.pop(name)) for name in ("crossed", "recovered", "echoes", "packs")}
            return cls(turns=turns, **lists, **data)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None


NOT_FOUND = Gist(read=False)
"""The story can't be read today: its author is at it, or its disk isn't there. Not kept, so that it is tried again."""


def gists(records: LearningRecords) -> dict[str, Gist]:
    """Attempt -> what it came to, of those that were counted."""
    found = {attempt: Gist.from_text(text) for attempt, text in records.gists(FORM).items()}
    return {attempt: gist for attempt, gist in found.items() if gist is not None}


def bring_up_to_date(store: Store, library: Library, cancelled: Callable[[], bool] = lambda: False) -> dict[str, Gist]:
    """Count the finished attempts that weren't counted yet; all gists there are then."""
    records = LearningRecords(store)
    known = gists(records)
    staged: dict[tuple[str, ...], Stage | None] = {}
    for attempt in counted_attempts(store)[:MOST]:
        if cancelled():
            break
        if attempt.id in known and known[attempt.id] != NOT_FOUND:
            continue
        try:
            known[attempt.id] = _count(store, attempt, library, staged)
        except RecordsError:
            continue  # another time, perhaps
        if known[attempt.id] != NOT_FOUND:
            records.keep_gists({attempt.id: known[attempt.id].to_text()}, FORM)
    return known


def counted_attempts(store: Store) -> list[Attempt]:
    """The attempts that say something about somebody, the last finished first; watching an expert isn't one."""
    played = [one for one in store.attempts() if one.finished and one.mode != "shadow"]
    return sorted(played, key=lambda one: one.finished or "", reverse=True)


def gist_of(run: Run, library: Library, organisation: Organisation) -> Gist:
    """What a run came to."""
    scenario = run.scenario
    rubric = library.rubric_for(scenario)
    card = score(run, scenario, rubric, organisation.minutes, house=organisation)
    sure = {event.turn: event.confidence for event in run.events if isinstance(event, Decided)}
    turns = [
        TurnGist(one.node, one.turn, strength(one), sure.get(one.turn, ""), scenario.nodes[one.node].triage)
        for one in card.decisions
        if one.kind in ("choice", "silence") and not one.repeated
    ]
    harm, _repair, _nearest = compare_with_cases(run, library)
    return Gist(
        kind=scenario.kind,
        turns=tuple(turns),
        criteria={code: one.mean for code, one in card.criteria.items() if one.mean is not None},
        crossed=tuple(one.code for one in card.criticals if not one.recovered_by),
        recovered=tuple(one.code for one in card.criticals if one.recovered_by),
        echoes=tuple(match.case.id for match in harm if match.level is not None),
        packs=tuple(pack.id for pack in rubric.packs),
    )


def _count(
    store: Store, attempt: Attempt, library: Library, staged_before: dict[tuple[str, ...], Stage | None]
) -> Gist:
    rules = (attempt.scenario, attempt.file, attempt.organisation_file, attempt.packs_off)
    if rules not in staged_before:
        try:
            staged_before[rules] = _staged(attempt, library)
        except (CannotPlay, BrokenLibrary):
            staged_before[rules] = None
    staged = staged_before[rules]
    if staged is None:
        return NOT_FOUND
    run = look_back(store.load(attempt.id), staged.scenario).run
    if run is None:
        return Gist(read=False, kind=staged.scenario.kind)
    return gist_of(run, staged.library, staged.organisation)


def _staged(attempt: Attempt, library: Library) -> Stage | None:
    """An attempt's scenario under the house rules it was begun with; where its file has moved, the library's."""
    path = Path(attempt.file)
    if not path.is_file():
        found = [one for one in find_scenarios(library.folder) if one.stem == attempt.scenario]
        if not found:
            return None
        path = found[0]
    house = Path(attempt.organisation_file) if attempt.organisation_file else None
    return stage(path, library, house if house is None or house.is_file() else None, attempt.packs_off.split(","))
