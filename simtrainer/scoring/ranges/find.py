"""Worst and best line of a scenario, and the range of each dimension, as far as the limits allow to prove them.

First a beam search gives good lines quickly; then an exact search either improves on them or proves them, with bounds
from the text alone, and where these are too loose with bounds from all situations. Where a limit stops it, a bracket is
given instead: the best line that was replayed on one side, a bound that no line can pass on the other.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from simtrainer.library.rubric import DIMENSIONS, Rubric
from simtrainer.scenario.model import Scenario
from simtrainer.scoring.ranges.ahead import Ahead, look_ahead
from simtrainer.scoring.ranges.beam import Witness, beam_search
from simtrainer.scoring.ranges.brackets import authored_bound, explored_bound
from simtrainer.scoring.ranges.goal import Goal
from simtrainer.scoring.ranges.judge import Judge
from simtrainer.scoring.ranges.labels import SMALL, LabelSearch
from simtrainer.scoring.ranges.outlook import Amounts, Outlook, heaviest
from simtrainer.scoring.ranges.replay import Replayed, plan_text, replay, tidied
from simtrainer.scoring.ranges.result import Line, Range, Ranges
from simtrainer.scoring.ranges.situations import Situations

CAP = 200_000
"""Partial paths (and situations) beyond which the search gives brackets."""
BEAM_WIDTHS = (2, 10, 40)
"""Partial paths followed at a time, in one attempt after another: a narrow beam is often enough, and soon done."""
GIVING_WAY = 0.002
"""Seconds after which other threads have their turn."""
CLOSE = 1e-5
"""Scores that differ by less are the same (sums in another order differ by rounding)."""


def find_ranges(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    cap: int = CAP,
    seconds: float | None = None,
    cancelled: Callable[[], bool] | None = None,
    widths: Sequence[int] = BEAM_WIDTHS,
    ending: str = "",
    known: Sequence[tuple[str, ...]] = (),
) -> Ranges:
    """The ranges of a scenario under a rubric and an organisation's windows (both as for `scoring.score.score`).

    Explores untimed play: every choice on offer, every contact not asked yet, and waiting until something changes a
    decision; no chatter, no own replies, no injects by hand. `cap` limits situations and partial paths, `seconds` the
    time, `widths` say how hard a first good line is looked for; `cancelled` is asked often. After either stop the
    result is incomplete, but nothing in it is wrong. With an `ending` only runs that end so count; lines that are
    `known` are looked at first. The function is pure and may run on any thread.
    """
    return _Finder(scenario, rubric, windows, cap, seconds, cancelled, widths, ending).find(known)


def sketch_ranges(
    scenario: Scenario,
    rubric: Rubric,
    windows: Mapping[str, int],
    widths: Sequence[int],
    cancelled: Callable[[], bool] | None = None,
    known: Sequence[tuple[str, ...]] = (),
) -> Ranges:
    """As `find_ranges`, but without a proof: good lines by beams, and what the text alone says of the rest."""
    return _Finder(scenario, rubric, windows, CAP, None, cancelled, widths, "").sketch(known)


class _Finder:
    def __init__(
        self,
        scenario: Scenario,
        rubric: Rubric,
        windows: Mapping[str, int],
        cap: int,
        seconds: float | None,
        cancelled: Callable[[], bool] | None,
        widths: Sequence[int],
        ending: str,
    ) -> None:
        self._ending = ending
        self.scenario, self.rubric, self.windows, self.cap = scenario, rubric, windows, cap
        self._cancelled = cancelled
        self._widths = widths
        self._start = self._gave_way = time.monotonic()
        self._seconds = seconds
        self._judge = Judge(scenario, rubric, windows)
        self._situations = Situations(scenario, self._judge, open_gates=True, ending=ending)
        self._exactly: Situations | None = None
        self._lines: dict[tuple[str, ...], Replayed] = {}
        self._labels = 0
        self._through: dict[str, Amounts] = {}
        self._complete = True

    def find(self, known: Sequence[tuple[str, ...]]) -> Ranges:
        """Beams first, then a proof for every goal that they leave open."""
        for steps in known:
            self._keep(Witness(steps, 0.0))
        singles = [Goal(self.rubric, (dimension,), high) for dimension in (0, 1) for high in (False, True)]
        both = {high: Goal(self.rubric, (0, 1), high) for high in (True, False)}
        goals = [*both.values(), *singles]
        proved = {goal: authored_bound(self._judge, goal) for goal in goals}
        for width in self._widths:
            for goal in goals:
                self._beam(goal, width, proved[goal], 0.3)
        hard = [goal for goal in goals if self._reached(goal) > proved[goal] + SMALL]
        for number, goal in enumerate(hard):
            # What one goal leaves of its time is shared by the rest.
            part = self._spent() + (1 - self._spent()) / (len(hard) - number)
            proved[goal] = self._settle(goal, proved[goal], part)
        return self._ranges(both, proved)

    def sketch(self, known: Sequence[tuple[str, ...]]) -> Ranges:
        """The best and the worst line, as beams find them."""
        for steps in known:
            self._keep(Witness(steps, 0.0))
        both = {high: Goal(self.rubric, (0, 1), high) for high in (True, False)}
        singles = [Goal(self.rubric, (dimension,), high) for dimension in (0, 1) for high in (False, True)]
        # Without a beam there is only the look at known lines, which is quick; so are its bounds.
        proved = {
            goal: authored_bound(self._judge, goal) if self._widths else 0.0 for goal in (*both.values(), *singles)
        }
        for width in self._widths:
            for goal in both.values():
                self._beam(goal, width, proved[goal], 1.0)
        self._complete = all(self._reached(goal) <= bound + SMALL for goal, bound in proved.items())
        return self._ranges(both, proved)

    def _ranges(self, both: Mapping[bool, Goal], proved: Mapping[Goal, float]) -> Ranges:
        return Ranges(
            policy=self._range(0, proved),
            authenticity=self._range(1, proved),
            best=self._line(both[True], proved),
            worst=self._line(both[False], proved),
            labels=self._labels,
            states=len(self._situations),
            complete=self._complete,
        )

    # ---- searching

    def _beam(self, goal: Goal, width: int, bound: float, part: float) -> None:
        if self._reached(goal) <= bound + SMALL:
            return
        for by_sum in (False, True) if len(goal.dimensions) > 1 else (False,):
            self._keep(beam_search(self._situations, goal, width, self._stop(part), by_sum))

    def _settle(self, goal: Goal, bound: float, part: float) -> float:
        """Search exactly if that is possible; the cost that no line of this goal falls below."""
        if self._reached(goal) <= bound + SMALL:
            return self._reached(goal)
        proved, searched, bound = self._settle_among(self._situations, goal, bound, part)
        if not proved and searched and self._situations.has_gates:
            # The best of all lines is one that can't be played: look again, with every condition tested.
            self._exactly = self._exactly or Situations(self.scenario, self._judge, ending=self._ending)
            proved, _, bound = self._settle_among(self._exactly, goal, bound, part)
        self._complete = self._complete and proved
        return bound

    def _settle_among(self, situations: Situations, goal: Goal, bound: float, part: float) -> tuple[bool, bool, float]:
        """Whether the least cost is proved, whether the search came to its end, and the cost or else a bound."""
        # Bounds from the text alone often prove the best line while only a part of the situations is looked at.
        self._through = self._through or heaviest(self.scenario, self._judge)
        outlook = Outlook(situations, goal, self._judge, self._through)
        proved, searched, bound = self._search(situations, goal, outlook, bound, (part + self._spent()) / 2)
        if searched:
            return proved, searched, bound
        explored = None
        if situations.explore_all(self.cap, self._stop(part)):
            explored = look_ahead(situations, goal, self._stop(part))
        if explored is not None:
            proved, searched, bound = self._search(situations, goal, explored, bound, part)
            if not searched:
                bound = max(bound, explored_bound(situations, goal, explored, self._stop(1.0)))
        return proved, searched, bound

    def _search(
        self, situations: Situations, goal: Goal, ahead: Ahead, bound: float, part: float
    ) -> tuple[bool, bool, float]:
        cost = self._reached(goal)
        search = LabelSearch(situations, goal, ahead, cost)
        bound = max(bound, search.lower_bound())
        if cost <= bound + SMALL:
            return True, True, cost
        stop = self._stop(part)
        found = search.run(self.cap, lambda: stop() or len(situations) > self.cap)
        self._labels = max(self._labels, found.labels)
        if found.steps is not None:
            self._keep(Witness(found.steps, found.cost))
        if not found.proved:
            return False, False, max(bound, found.bound)
        reached = self._reached(goal)
        if found.cost == float("inf") or abs(reached - found.cost) <= CLOSE:
            return True, True, reached
        return False, True, max(bound, found.cost - CLOSE)

    def _reached(self, goal: Goal) -> float:
        """The least cost of a line that was replayed, infinite when there is none."""
        known = self._known(goal)
        return float("inf") if known is None else known[0]

    def _spent(self) -> float:
        """The part of the time that is over."""
        return 0.0 if not self._seconds else (time.monotonic() - self._start) / self._seconds

    def _stop(self, part: float) -> Callable[[], bool]:
        """Whether to stop: cancelled, or this part of the time is over."""
        end = None if self._seconds is None else self._start + part * self._seconds

        def stop() -> bool:
            now = time.monotonic()
            if now - self._gave_way > GIVING_WAY:
                # Other threads have their turn, a window's above all.
                time.sleep(0)
                self._gave_way = now
            return (end is not None and now > end) or (self._cancelled is not None and self._cancelled())

        return stop

    # ---- lines that were really played

    def _keep(self, witness: Witness | None) -> None:
        if witness is None or witness.steps in self._lines:
            return
        line = replay(self.scenario, self.rubric, self.windows, witness.steps)
        if line is not None and (not self._ending or line.ending == self._ending):
            self._lines[witness.steps] = line

    def _known(self, goal: Goal) -> tuple[float, Replayed] | None:
        """The line of least cost among those that were replayed, with its cost."""
        found = [(cost, line) for line in self._lines.values() if (cost := _cost(goal, line)) is not None]
        return min(found, key=lambda item: (item[0], len(item[1].steps)), default=None)

    # ---- what is said

    def _range(self, dimension: int, proved: Mapping[Goal, float]) -> Range:
        low, high = (Goal(self.rubric, (dimension,), sense) for sense in (False, True))
        worst, best = self._known(low), self._known(high)
        if worst is None or best is None:
            return Range(None, None, self._complete, None, None)
        bottom, top = worst[1].of(dimension), best[1].of(dimension)
        if bottom is None or top is None:
            return Range(None, None, False, None, None)
        low_bracket = bottom if proved[low] >= bottom - CLOSE else max(0.0, proved[low])
        high_bracket = top if 100 - proved[high] <= top + CLOSE else min(100.0, 100 - proved[high])
        return Range(bottom, top, low_bracket == bottom and high_bracket == top, low_bracket, high_bracket)

    def _line(self, goal: Goal, proved: Mapping[Goal, float]) -> Line | None:
        found = self._known(goal)
        if found is None:
            return None
        cost, line = found
        line = tidied(line, lambda steps: self._as_good(goal, steps, cost))
        exact = cost <= max(proved[goal], *self._singly(goal, proved)) + CLOSE
        name = "best" if goal.high else "worst"
        sense = "the higher its lower score" if goal.high else "the lower its higher score"
        about = f"The {name} line ({sense}, the {'better' if goal.high else 'worse'})."
        return Line(plan_text(line, about), line.ending, line.policy, line.authenticity, exact)

    def _as_good(self, goal: Goal, steps: Sequence[str], cost: float) -> Replayed | None:
        """The line of these steps, if it can be played and costs the same."""
        line = replay(self.scenario, self.rubric, self.windows, steps)
        reached = None if line is None else _cost(goal, line)
        return line if reached is not None and abs(reached - cost) <= SMALL else None

    def _singly(self, goal: Goal, proved: Mapping[Goal, float]) -> Sequence[float]:
        """Bounds from one dimension alone: both together can't cost less than either."""
        return [proved[Goal(self.rubric, (dimension,), goal.high)] for dimension in range(len(DIMENSIONS))]


def _cost(goal: Goal, line: Replayed) -> float | None:
    scores = [line.of(dimension) for dimension in goal.dimensions]
    if any(score is None for score in scores):
        return None
    return max(100 - score if goal.high else score for score in scores if score is not None)
