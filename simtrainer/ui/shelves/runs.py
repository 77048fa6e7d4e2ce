"""What one's own runs have to do with a case: the scenarios that lead to it, and the last run beside its moves.

Read off the GUI thread. A scenario that wasn't finished yet is never named here: its case would give it away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.library.files import find_scenarios

if TYPE_CHECKING:
    from simtrainer.library.cases import Case
    from simtrainer.records.store import Attempt, Store
    from simtrainer.scenario.model import Scenario


@frozen
class Link:
    """A scenario that leads to a case: it `claims` to, or is only about the same topics."""

    path: str
    id: str
    title: str
    organisation: str
    kind: str
    minutes: int
    claims: bool
    finished: bool


@frozen
class LastRun:
    """The last finished attempt at one of those scenarios beside the case's moves."""

    title: str
    finished: str
    """Day, ISO 8601."""
    same: frozenset[int]
    """Numbers of the case's moves that the run made (or left undone) too."""
    near: frozenset[int]
    compared: frozenset[int]
    """Numbers of the moves that count for a comparison."""


@frozen
class CaseRuns:
    """Everything about one case. `hidden` is how many scenarios lead to it that weren't played yet."""

    links: tuple[Link, ...] = ()
    hidden: int = 0
    last: LastRun | None = None


def read_runs(case: Case, library: Library, records: Path) -> CaseRuns:
    """Links and last run of a case; what can't be read is left out."""
    from simtrainer.records.quick import results

    finished = set(results(records).by_scenario)
    found = _links(case, library.folder, finished)
    played = tuple(link for link in found if link.finished)
    return CaseRuns(played, len(found) - len(played), _last(case, library, records, played))


def _links(case: Case, folder: Path, finished: set[str]) -> list[Link]:
    from simtrainer.library.cards import read_cards

    names = {card.id: card.organisation for card in read_cards(folder)}
    claimed: list[Link] = []
    alike: list[Link] = []
    for path, scenario in _scenarios(folder):
        claims = any(claim.case == case.id for claim in (*scenario.traps, *scenario.mirrors))
        if claims or set(scenario.types) & set(case.types):
            link = Link(
                str(path), scenario.id, scenario.title, names.get(scenario.id, ""), scenario.kind, scenario.minutes,
                claims, scenario.id in finished,
            )  # fmt: skip
            (claimed if claims else alike).append(link)
    return claimed or alike


def _scenarios(folder: Path) -> Iterator[tuple[Path, Scenario]]:
    for path in find_scenarios(folder):
        with suppress(OSError):
            scenario = _scenario(path, path.stat().st_mtime_ns)
            if scenario is not None:
                yield path, scenario


@lru_cache(maxsize=64)
def _scenario(path: Path, changed: int) -> Scenario | None:
    """A scenario, read again only when its file has changed."""
    from simtrainer.scenario.loader import load_scenario

    return load_scenario(path).scenario


def _last(case: Case, library: Library, records: Path, links: Sequence[Link]) -> LastRun | None:
    from simtrainer.records.errors import RecordsError
    from simtrainer.records.store import Store

    if not links:
        return None
    try:
        with Store.open(records) as store:
            wanted = {link.id for link in links}
            done = [one for one in store.attempts() if one.finished and one.scenario in wanted]
            last = max(done, key=lambda one: one.finished or "", default=None)
            return None if last is None else _beside(case, library, store, last, links)
    except (RecordsError, OSError):
        return None


def _beside(case: Case, library: Library, store: Store, attempt: Attempt, links: Sequence[Link]) -> LastRun | None:
    from simtrainer.debrief.alignment import Aligner
    from simtrainer.debrief.journey import moves_made, moves_omitted
    from simtrainer.engine.run import CannotDo, Run

    path = next(Path(link.path) for link in links if link.id == attempt.scenario)
    scenario = _scenario(path, path.stat().st_mtime_ns)
    if scenario is None or scenario.digest != attempt.digest:
        return None
    try:
        run = Run.replay(scenario, attempt.seed, store.load(attempt.id).actions)
    except (CannotDo, TypeError):  # the log is of another version
        return None
    aligner = Aligner([case], library.moves, "harm" if case.polarity == "negative" else "repair")
    match = aligner.compare(
        [made.code for made in moves_made(run.events, scenario)],
        moves_omitted(run.events, scenario, library.moves),
        case.id,
    )
    same = {match.moves[pair.case].number for pair in match.pairs if pair.exact}
    same |= {match.moves[index].number for index in match.omitted}
    near = {match.moves[pair.case].number for pair in match.pairs} - same
    compared = frozenset(move.number for move in match.moves)
    return LastRun(attempt.title, (attempt.finished or "")[:10], frozenset(same), frozenset(near), compared)
