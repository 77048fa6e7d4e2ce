"""Everything that can be proved of a scenario that is ready to play, as findings for its author."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simtrainer.checking.explore import explore
from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Cancelled, Limits, Progress, Watch, never, unheard
from simtrainer.checking.reachable import note_reachable, what_is_open
from simtrainer.checking.redundant import note_redundant
from simtrainer.library.stage import Stage
from simtrainer.say import later, say
from simtrainer.scenario.check import Findings
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.source import read_file

if TYPE_CHECKING:
    from simtrainer.checking.claims import Claim
    from simtrainer.checking.lines import Scores
    from simtrainer.scoring.ranges import Ranges

SECONDS = 20.0
"""How long a check goes on that nobody gave a limit."""
EXPLORING = 0.5
"""The part of the time that exploring may take."""


@dataclass(frozen=True, slots=True)
class Proved:
    """What was found, what was proved and what was not (`said`, a sentence each), and the values behind it."""

    findings: tuple[Diagnostic, ...]
    said: tuple[str, ...]
    explored: Explored | None = None
    scores: Scores | None = None
    claims: tuple[Claim, ...] = ()

    @property
    def ranges(self) -> Ranges | None:
        """The ranges of both scores with the best and the worst line, None where nothing is rated."""
        return None if self.scores is None else self.scores.ranges


def findings(
    staged: Stage,
    limits: Limits | None = None,
    progress: Progress = unheard,
    cancelled: Cancelled = never,
    known: Sequence[Diagnostic] = (),
    deep: bool = False,
    before: Proved | None = None,
) -> Proved:
    """Explore a scenario and say what is wrong with it, within limits. Pure; may run on any thread.

    `known` is what reading it has found: that isn't said again, nor what follows from it. With `deep` the scores are
    proved as far as the limits allow, for each ending too; else good and bad lines are only looked for. `before` is
    what was proved before an edit: what still holds is seen again in a moment.
    """
    limits = limits or Limits(seconds=SECONDS)
    watch = Watch(limits.seconds, cancelled)
    part = None if limits.seconds is None else limits.seconds * EXPLORING
    scenario = staged.scenario
    noted = Findings(scenario if scenario.source is not None else replace(scenario, source=read_file(staged.path)))
    explored = explore(
        scenario, replace(limits, seconds=part), progress, cancelled, None if before is None else before.explored
    )
    note_reachable(scenario, explored, known, noted.note)
    said = [
        what_is_open(explored) or say("Explored {states:,} situations: nothing is left open.", states=explored.states)
    ]
    rubric = staged.library.rubric_for(scenario)
    note_redundant(scenario, rubric, noted.note)
    scores = None
    claims: tuple[Claim, ...] = ()
    if not explored.stranded and not explored.trapped:
        progress("scores", explored.states)
        if is_rated(scenario):
            from simtrainer.checking.lines import find_scores, note_scores, score_words

            scores = find_scores(
                scenario,
                rubric,
                staged.organisation.minutes,
                limits,
                watch,
                deep,
                explored,
                None if before is None else before.scores,
            )
            if scores is not None:
                note_scores(scores, known, noted.note)
                said += score_words(scores)
        progress("cases", explored.states)
        if scenario.traps or scenario.mirrors:
            from simtrainer.checking.claims import prove_claims  # with it comes the whole debrief

            claims = prove_claims(staged, watch, () if before is None else before.claims)
            said += _note_claims(claims, noted, watch)
    else:
        said.append(say("Scores and cases were not looked at: first every run has to come to an ending."))
    return Proved(tuple(noted.diagnostics), tuple(said), explored, scores, claims)


def is_rated(scenario: Scenario) -> bool:
    """Whether any choice is rated, so that there is something to score."""
    return any(choice.ratings for node in scenario.nodes.values() for choice in node.choices)


_KINDS = {"trap": later("trap"), "mirror": later("mirror")}


def _note_claims(claims: Sequence[Claim], noted: Findings, watch: Watch) -> list[str]:
    said: list[str] = []
    for claim in claims:
        if claim.holds:
            by = claim.plan if "\n" not in claim.plan else say("a way that was found")
            said.append(
                say(
                    "The {kind} {case} is echoed ({words}), as {by} shows.",
                    kind=say(_KINDS[claim.kind]),
                    case=claim.case,
                    words=claim.words(),
                    by=by,
                )
            )
        elif watch.stop():
            said.append(
                say(
                    "The time was up before a way to the {kind} {case} was found.",
                    kind=say(_KINDS[claim.kind]),
                    case=claim.case,
                )
            )
        else:
            path = f"{claim.kind}s.{claim.index}"
            words = {"case": claim.case, "level": claim.wanted, "closest": claim.words()}
            noted.note("SIM563" if claim.kind == "trap" else "SIM564", path, **words)
    return said
