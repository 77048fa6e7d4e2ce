"""Whether the cases that a scenario claims to echo are echoed: proved by a way that was played."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from simtrainer.checking.limits import Watch
from simtrainer.checking.toward import way_toward
from simtrainer.debrief.alignment import LEVEL_ORDER, Match
from simtrainer.debrief.build import library_aligner
from simtrainer.debrief.journey import moves_made, moves_omitted
from simtrainer.debrief.plan_player import run_plan
from simtrainer.engine.run import Run
from simtrainer.library.stage import Stage
from simtrainer.say import later, say
from simtrainer.scenario.model import CaseClaim
from simtrainer.scenario.plans import parse_plan, read_plan

Kind = Literal["trap", "mirror"]
_FOUND = {
    "near_copy": later("near copy"),
    "strong": later("strong"),
    "mention": later("mention"),
    "": later("no mention"),
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One case of `traps:` or `mirrors:`, and the closest way to it that was found.

    `plan` names the plan file that goes there, or is the text of a plan that was found ("" when no way was found).
    """

    kind: Kind
    index: int
    case: str
    wanted: str
    found: str
    """The level reached, "" for none."""
    exact: int
    of: int
    plan: str

    @property
    def holds(self) -> bool:
        """Whether the case is echoed as strongly as claimed."""
        return LEVEL_ORDER.get(self.found, 0) >= LEVEL_ORDER[self.wanted]

    def words(self) -> str:
        """How close it came: "mention, 2 of 4 moves"."""
        return say(
            "{what}, {exact} of {of} moves",
            what=say(_FOUND[self.found]),
            exact=self.exact,
            of=self.of,
        )


def prove_claims(staged: Stage, watch: Watch, before: Sequence[Claim] = ()) -> tuple[Claim, ...]:
    """Play the plans beside the scenario; look for a way to the cases that none of them echoes.

    The plans that showed it `before` are played first.
    """
    claims = list(_claims(staged))
    best: dict[int, tuple[Match, str]] = {}
    plans = iter(_plans(staged, [claim.plan for claim in before if claim.holds]))
    while not all(_enough(claim, best.get(number)) for number, (_, _, claim) in enumerate(claims)):
        name, run = next(plans, ("", None))
        if run is None:
            break
        _compare(staged, claims, best, run, name)
    for number, (kind, _, claim) in enumerate(claims):
        if not _enough(claim, best.get(number)) and not watch.stop():
            found = way_toward(staged, claim.case, kind == "mirror", claim.level, watch)
            if found is not None:
                _compare(staged, claims, best, found[0], found[1])
    return tuple(
        Claim(
            kind,
            index,
            claim.case,
            claim.level,
            best[number][0].level or "" if number in best else "",
            best[number][0].exact if number in best else 0,
            best[number][0].of if number in best else len(_case_moves(staged, kind, claim.case)),
            best[number][1] if number in best else "",
        )
        for number, (kind, index, claim) in enumerate(claims)
    )


def _claims(staged: Stage) -> Iterator[tuple[Kind, int, CaseClaim]]:
    """The claims whose case the library knows (another is reported as an unknown case)."""
    known = {case.id: case for case in (*staged.library.cases.negative(), *staged.library.cases.positive())}
    for index, claim in enumerate(staged.scenario.traps):
        if claim.case in known:
            yield "trap", index, claim
    for index, claim in enumerate(staged.scenario.mirrors):
        if claim.case in known:
            yield "mirror", index, claim


def _case_moves(staged: Stage, kind: Kind, case: str) -> tuple[object, ...]:
    return _compared(staged, kind, case, (), ()).moves


def _plans(staged: Stage, first: Sequence[str]) -> Iterator[tuple[str, Run]]:
    """The plans beside the scenario that end, by name; before them those named, or given as text."""
    texts = [one for one in dict.fromkeys(first) if "\n" in one]
    files = sorted(
        staged.path.parent.glob(f"{staged.path.stem}.*.plan"), key=lambda path: (path.name not in first, path.name)
    )
    for name, plan in (*((one, parse_plan(one)) for one in texts), *((path.name, read_plan(path)) for path in files)):
        if not plan.broken:
            run = run_plan(staged, plan)
            if run.finished:
                yield name, run


def _compare(
    staged: Stage, claims: list[tuple[Kind, int, CaseClaim]], best: dict[int, tuple[Match, str]], run: Run, plan: str
) -> None:
    """Compare a run with every case claimed; the closest is remembered for each."""
    path = [move.code for move in moves_made(run.events, staged.scenario)]
    omitted = moves_omitted(run.events, staged.scenario, staged.library.moves)
    for number, (kind, _, claim) in enumerate(claims):
        match = _compared(staged, kind, claim.case, path, omitted)
        known = best.get(number)
        if known is None or _closeness(match) > _closeness(known[0]):
            best[number] = (match, plan)


def _compared(staged: Stage, kind: Kind, case: str, path: Iterable[str], omitted: Iterable[str]) -> Match:
    aligner = library_aligner(staged.library, "negative" if kind == "trap" else "positive")
    return aligner.compare(tuple(path), frozenset(omitted), case)


def _closeness(match: Match) -> tuple[int, float]:
    return LEVEL_ORDER.get(match.level or "", 0), match.coverage


def _enough(claim: CaseClaim, found: tuple[Match, str] | None) -> bool:
    return found is not None and LEVEL_ORDER.get(found[0].level or "", 0) >= LEVEL_ORDER[claim.level]
