"""From a run's events to its scorecard: two dimensions, judged apart and never averaged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from simtrainer.engine.events import Event
from simtrainer.engine.run import Run
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Dimension, Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.arithmetic import Credit, cap_for, dimension_score, phase_means
from simtrainer.scoring.criticals import crossed
from simtrainer.scoring.decisions import Judged, scored_decisions
from simtrainer.scoring.scorecard import CriterionEvidence, Critical, DimensionScore, Scorecard, ScoredDecision


def score(
    run: Run | Sequence[Event],
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    judged: Judged | None = None,
    house: Organisation | None = None,
) -> Scorecard:
    """The judgement of a run at any moment of it, from its events alone.

    `windows` are the organisation's minutes to a first word per severity (and "S1/update" between updates); what it
    leaves out comes from the rubric. Give the rubric under the scenario's rule packs (`Library.rubric_for`), and the
    same `judged` each time when a run is scored again and again. `house` is the organisation: an own reply may give out
    what that publishes.
    """
    events = run.events if isinstance(run, Run) else run
    decisions = scored_decisions(events, scenario, rubric, windows, judged, house)
    criticals = crossed(events, scenario, rubric, house)
    policy = _dimension("P", decisions, criticals, rubric)
    authenticity = _dimension("A", decisions, criticals, rubric)
    quadrant = None
    if policy.band and authenticity.band and policy.score is not None and authenticity.score is not None:
        quadrant = rubric.quadrant(policy.score, authenticity.score)
    return Scorecard(
        policy=policy,
        authenticity=authenticity,
        decisions=decisions,
        criticals=criticals,
        criteria=MappingProxyType(_evidence(decisions, rubric)),
        quadrant=quadrant,
    )


def _dimension(
    dimension: Dimension, decisions: Sequence[ScoredDecision], criticals: Iterable[Critical], rubric: Rubric
) -> DimensionScore:
    credits = [
        Credit(decision.phase, decision.weight, credit)
        for decision in decisions
        if (credit := decision.credit[dimension]) is not None
    ]
    means = phase_means(credits)
    raw = dimension_score(means, rubric.phases)
    mine = [critical for critical in criticals if dimension in critical.dimensions]
    recovered = sum(1 for critical in mine if critical.recovered_by)
    limits = rubric.caps[dimension]
    cap = cap_for(len(mine), recovered, limits.one, limits.more, rubric.recovered)
    held = cap is not None and raw is not None and raw > cap
    total = float(cap) if held and cap is not None else raw
    enough = total is not None and len(credits) >= rubric.enough_decisions
    return DimensionScore(
        dimension=dimension,
        raw=raw,
        score=total,
        cap=cap if held else None,
        band=rubric.band(total) if enough and total is not None else None,
        decisions=len(credits),
        phases=MappingProxyType(means),
        crossed=len(mine),
        recovered=recovered,
    )


def _evidence(decisions: Sequence[ScoredDecision], rubric: Rubric) -> dict[str, CriterionEvidence]:
    """Per criterion the weighted mean of (level + 2) / 4 over the decisions that engage it; left alone counts as 0."""
    evidence: dict[str, CriterionEvidence] = {}
    for code, criterion in rubric.criteria.items():
        rated = [decision for decision in decisions if code in decision.engaged and not decision.repeated]
        weight = sum(decision.weight for decision in rated)
        mean = None
        if len(rated) >= rubric.enough_decisions and weight:
            mean = sum(one.weight * (one.ratings.get(code, (0, ""))[0] + 2) / 4 for one in rated) / weight
        evidence[code] = CriterionEvidence(code, criterion.name, len(rated), mean)
    return evidence
