"""Plays a scenario many times on the real engine, by a strategy, from a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from simtrainer.checking.trials.moments import moment_of
from simtrainer.checking.trials.result import Failure, Trials, Trouble
from simtrainer.checking.trials.series import KEPT, Caps, Progress, Series
from simtrainer.checking.trials.strategies import Strategy, Trainee, is_rated
from simtrainer.engine.events import Decided, WentSilent
from simtrainer.engine.run import Run
from simtrainer.library.rubric import Rubric
from simtrainer.say import say
from simtrainer.scenario.model import NONE, Scenario
from simtrainer.scoring.decisions import SILENCE, Judged, decision_at
from simtrainer.scoring.score import score
from simtrainer.scoring.scorecard import ScoredDecision


def try_out(
    scenario: Scenario,
    rubric: Rubric | None = None,
    windows: Mapping[str, int] | None = None,
    *,
    runs: int = 1_000,
    seed: int = 0,
    strategy: Strategy = "uniform",
    caps: Caps | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Trials:
    """Play a scenario `runs` times; play number n has the seed `seed + n - 1`.

    What can be done is what `scoring.ranges` explores: every choice on offer, every contact not asked yet, and waiting
    until something changes a decision. `rubric` and `windows` are those of `scoring.score.score`; without them, or with
    nothing rated, nothing is scored. The same arguments give the same trials, unless time or `cancelled` cut them off.
    """
    caps = caps or Caps()
    series = Series(scenario, caps, cancelled)
    return _Tester(scenario, rubric, windows or {}, strategy, caps, series).play(runs, seed, progress)


class _Tester:
    def __init__(
        self,
        scenario: Scenario,
        rubric: Rubric | None,
        windows: Mapping[str, int],
        strategy: Strategy,
        caps: Caps,
        series: Series,
    ) -> None:
        self.scenario, self.windows, self.caps, self.series = scenario, windows, caps, series
        self.strategy: Strategy = strategy
        self.rubric = rubric if is_rated(scenario) else None
        self.trainee = Trainee(strategy, scenario, rubric)
        self.decisions: dict[tuple[str, str, tuple[str, ...]], ScoredDecision] = {}

    def play(self, runs: int, seed: int, progress: Progress | None) -> Trials:
        cut, played = "", 0
        for number in range(runs):
            cut = self.series.cut()
            if cut:
                break
            self._one(seed + number, number + 1)
            played += 1
            if progress is not None and played % 50 == 0:
                progress(played, runs)
        return self.series.told(self.strategy, seed=seed, asked=runs, played=played, cut=cut)

    def _one(self, seed: int, number: int) -> None:
        random = Random(seed)
        run = Run(self.scenario, chatter=False)
        self.trainee.begin()
        steps: list[str] = []
        wrong: tuple[Trouble, str, str] | None = None
        while not run.finished:
            moment = moment_of(run)
            if not moment.acts:
                where = _standing(run)
                wrong = (
                    "stuck",
                    say("nothing can be done at “{where}”, and nothing comes by itself", where=where),
                    where,
                )
                break
            act = self.trainee.decide(moment, random)
            act.do(run)
            steps.append(act.words)
            wrong = self._round(run, len(steps))
            if wrong is not None:
                break
        if wrong is None and run.ending == NONE:
            wrong = "no-ending", say("the story stopped without an ending"), _last_node(run)
        self._count(run, wrong is None)
        if wrong is not None:
            self.series.failed += 1
            if len(self.series.failures) < KEPT:
                self.series.failures.append(Failure(seed, number, wrong[0], wrong[1], wrong[2], tuple(steps)))

    def _round(self, run: Run, acts: int) -> tuple[Trouble, str, str] | None:
        node, most = max(run.state.arrivals.items(), key=lambda item: item[1], default=("", 0))
        if most > self.caps.visits:
            return (
                "round",
                say("“{node}” was visited more than {visits} times in one play", node=node, visits=self.caps.visits),
                node,
            )
        if acts >= self.caps.acts:
            return (
                "round",
                say("there was no end after {acts} acts; most visits had “{node}”", acts=self.caps.acts, node=node),
                node,
            )
        return None

    def _count(self, run: Run, whole: bool) -> None:
        series = self.series
        series.coverage.add(run.events)
        if not whole:
            return
        series.endings[run.ending or NONE] += 1
        series.values["minutes"].append(run.minute)
        series.values["turns"].append(run.state.turn)
        if self.rubric is not None:
            card = score(run, self.scenario, self.rubric, self.windows, self._judged(run, self.rubric))
            if card.policy.score is not None:
                series.values["policy"].append(card.policy.score)
            if card.authenticity.score is not None:
                series.values["authenticity"].append(card.authenticity.score)

    def _judged(self, run: Run, rubric: Rubric) -> Judged:
        """The decisions of a play as they are worth; the same one at the same cards is judged once for all plays.

        Its minute and its turn are those of the first play that made it, which no score depends on.
        """
        judged: Judged = {}
        for event in run.events:
            if isinstance(event, Decided | WentSilent):
                key = (event.node, event.choice if isinstance(event, Decided) else SILENCE, event.offered)
                known = self.decisions.get(key)
                if known is None:
                    known = self.decisions[key] = decision_at(event, self.scenario, rubric)
                judged[id(event)] = (event, known)
        return judged


def _standing(run: Run) -> str:
    return next((thread.node for thread in run.state.threads.values()), "")


def _last_node(run: Run) -> str:
    return next(reversed(run.state.arrivals), "")
