"""A play written down as a plan file: its steps, and what it came to as things to expect."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from simtrainer.authoring.acts import Act, acts_of_run
from simtrainer.debrief.outcome import Outcome, outcome_of
from simtrainer.debrief.plan_player import play_plan
from simtrainer.engine.run import Run
from simtrainer.frozen import frozen
from simtrainer.library.stage import Stage
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.plans import parse_plan

MOST_CASES = 3
"""Cases of each sort that a recorded plan expects."""


@frozen
class Expects:
    """Which parts of what a play came to the plan shall hold the scenario to."""

    ending: bool = True
    scores: bool = True
    cases: bool = True
    criticals: bool = True
    exact: bool = False
    """The scores to the point; otherwise within five points, so that a small change of wording doesn't break it."""


EVERYTHING = Expects()


def record_plan(
    acts: Sequence[Act], outcome: Outcome, *, finished: bool, note: str = "", expects: Expects = EVERYTHING
) -> str:
    """The text of a plan that does these acts and expects what they came to."""
    lines = [f"# {line}".rstrip() for line in note.strip().splitlines()]
    lines += [act.line for act in acts]
    if expects.ending:
        if not finished:
            lines.append("# The story isn't over here; nothing is expected of its ending.")
        elif outcome.ending not in (None, "none"):
            lines.append(f"expect ending {outcome.ending}")
        else:
            lines.append("expect finished")
    if expects.scores:
        for name, found in (
            ("policy", outcome.scorecard.policy.score),
            ("authenticity", outcome.scorecard.authenticity.score),
        ):
            if found is not None:
                lines.append(f"expect {name} {_range(found, expects.exact)}")
    if expects.criticals:
        codes = sorted({one.code for one in outcome.scorecard.criticals})
        lines += [f"expect critical {code}" for code in codes or ("none",)]
    if expects.cases:
        for word, matches in (("echo", outcome.echoes), ("mirror", outcome.mirrors)):
            lines += [
                f"expect {word} {match.case.id} {match.level}"
                for match in matches[:MOST_CASES]
                if match.level is not None and match.level != "mention"
            ]
    return "\n".join(lines) + "\n"


def plan_of_run(run: Run, stage: Stage, *, note: str = "", expects: Expects = EVERYTHING) -> str:
    """The plan of any run (a preview, a witness, an attempt that was kept), its waits included."""
    outcome = outcome_of(run, stage.library, stage.organisation)
    return record_plan(acts_of_run(run), outcome, finished=run.finished, note=note, expects=expects)


def held(text: str, stage: Stage, file: str = "recorded.plan") -> tuple[Diagnostic, ...]:
    """What a plan's text doesn't hold of a scenario, nothing when it plays as written."""
    return play_plan(stage, parse_plan(text, file)).diagnostics


def _range(score: float, exact: bool) -> str:
    if exact:
        # Played again the same float comes out; two tenths of a point are for other machines.
        low, high = max(0.0, score - 0.1), min(100.0, score + 0.1)
        return f"{floor(low * 10) / 10:g}..{ceil(high * 10) / 10:g}"
    return f"{max(0, floor(score - 5))}..{min(100, ceil(score + 5))}"
