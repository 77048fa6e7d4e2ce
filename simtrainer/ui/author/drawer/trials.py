"""Test plays: many at random by one way of deciding, in the pool and to be stopped; and the plans beside the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.checking.trials import IN_WORDS, STRATEGIES, Trials, try_out
from simtrainer.library.beside import plans_beside
from simtrainer.library.stage import Stage
from simtrainer.ui.author.drawer.bars import Bars, Shares
from simtrainer.ui.author.session import Session, staged
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.fields import Choice, Number
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import capital, tr

RUNS = (24, 100, 1000, 5000)
SAY_EVERY = 150
"""Milliseconds after which the progress is said anew."""


@dataclass(frozen=True, slots=True)
class PlanResult:
    """A plan beside the file: whether it holds, and the first thing that doesn't."""

    path: Path
    holds: bool
    why: str = ""


class TrialsView(QWidget):
    """`ended` gives the Trials, or None when a story has none to show."""

    ended = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._cancelled = [False]
        self._progress = [0, 0]
        self.runs = Choice([(str(one), tr("{n} plays", n=f"{one:,}".replace(",", " "))) for one in RUNS], "100")
        self.runs.setAccessibleName(tr("How many plays"))
        self.strategy = Choice([(str(one), capital(tr(IN_WORDS[one]))) for one in STRATEGIES])
        self.strategy.setAccessibleName(tr("What is chosen"))
        self.seed = Number()
        self.seed.setRange(0, 999_999)
        self.seed.setValue(1)
        self.seed.setPrefix(tr("Seed {n}", n=""))
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setProperty("focusRadius", 8)
        self.run_button = Button(tr("Run test plays"), "primary", "small", icon="play")
        self.run_button.clicked.connect(self.toggle)
        self.plans_button = Button(tr("Run the plans"), "secondary", "small", icon="list-checks")
        self.plans_button.setToolTip(tr("Plans are files beside the story that say what it must do"))
        self.plans_button.clicked.connect(self.run_plans)
        self.said = Text("", "body", "muted", wrap=True)
        self.policy = Bars(tr("Policy"), "policy-fill")
        self.authenticity = Bars(tr("Authenticity"), "auth-fill")
        self.minutes = Bars(tr("Minutes of the story"), "info-fill")
        self.endings = Shares()
        self._say = QTimer(self, interval=SAY_EVERY)
        self._say.timeout.connect(self._say_progress)
        self._lay_out()
        self._show(None)
        session.tried.connect(self._show)
        theme().changed.connect(self._measure)
        self._measure()

    @property
    def running(self) -> bool:
        """Whether plays are being played."""
        return self._say.isActive()

    def toggle(self) -> None:
        """Begin, or stop what is running."""
        if self.running:
            self._cancelled[0] = True
        else:
            self.run()

    def run(self) -> None:
        """Play the story as it stands."""
        last = self._session.good
        path = self._session.document.path
        if last is None or self.running:
            self.said.setText(tr("The text has errors. Test plays need a story that can be played."))
            announce(self, self.said.text())
            return
        runs, seed = int(self.runs.value), self.seed.value()
        strategy = STRATEGIES[max(self.strategy.currentIndex(), 0)]
        cancelled = self._cancelled = [False]
        progress = self._progress = [0, runs]

        def work() -> Trials | None:
            library = self._session.library
            ready = None if library is None else staged(last, path, library)
            if ready is None:
                return None

            def told(done: int, of: int) -> None:
                progress[:] = [done, of]

            rubric = ready.library.rubric_for(ready.scenario)
            return try_out(
                ready.scenario,
                rubric,
                ready.organisation.minutes,
                runs=runs,
                seed=seed,
                strategy=strategy,
                progress=told,
                cancelled=lambda: cancelled[0],
            )

        self.run_button.set_text(tr("Stop"))
        self._say.start()
        jobs.run(work, self._ended, self._failed)

    def run_plans(self) -> None:
        """Play the plans beside the file on the story as it stands."""
        last, path = self._session.good, self._session.document.path
        if last is None or path is None:
            self.said.setText(tr("Save the story first: plans are files beside it."))
            return

        def work() -> list[PlanResult] | None:
            library = self._session.library
            ready = None if library is None else staged(last, path, library)
            return None if ready is None else played_plans(ready, path)

        self.said.setText(tr("Playing the plans…"))
        jobs.run(work, self._played, self._failed)

    def stop(self) -> None:
        """Stop what is running; the workspace closes."""
        self._cancelled[0] = True
        self._say.stop()

    # ---- inside

    def _ended(self, trials: Trials | None) -> None:
        if not shiboken6.isValid(self):
            return
        self._rest()
        if trials is None:
            self.said.setText(tr("The story names a house that isn't known here, so it can't be played."))
            return
        self._session.keep_trials(trials)
        self.ended.emit(trials)
        announce(self, self.said.text())

    def _failed(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self._rest()
        raise error

    def _rest(self) -> None:
        self._say.stop()
        self.run_button.set_text(tr("Run test plays"))

    def _played(self, results: list[PlanResult] | None) -> None:
        if not shiboken6.isValid(self):
            return
        if results is None:
            self.said.setText(tr("The story names a house that isn't known here, so it can't be played."))
        elif not results:
            self.said.setText(tr("There is no plan beside this story. Record one from the preview."))
        else:
            broken = [one for one in results if not one.holds]
            lines = [tr("{n} of {all} plans hold.", n=len(results) - len(broken), all=len(results))]
            lines += [f"{one.path.name}: {one.why}" for one in broken]
            self.said.setText("\n".join(lines))
        announce(self, self.said.text())

    def _say_progress(self) -> None:
        done, of = self._progress
        self.said.setText(tr("{n} of {all} plays…", n=done, all=of))

    def _show(self, trials: object) -> None:
        shown = trials if isinstance(trials, Trials) else None
        for bars, shape in (
            (self.policy, shown.policy if shown else None),
            (self.authenticity, shown.authenticity if shown else None),
            (self.minutes, shown.minutes if shown else None),
        ):
            bars.show_shape(shape)
        self.endings.setVisible(shown is not None)
        if shown is None:
            self.said.setText(tr("Test plays go through the story by themselves, many times, and show where it leads."))
            return
        self.endings.show_counts(sorted(shown.endings.items(), key=lambda one: -one[1]))
        lines = [tr("{n} plays, seed {seed}.", n=shown.played, seed=shown.seed)]
        if shown.cut:
            lines.append(tr("Cut off: {why}.", why=shown.cut))
        if shown.failed:
            lines.append(tr("{n} went wrong:", n=shown.failed))
            lines += [f"{one.message} ({tr('seed {n}', n=one.seed)})" for one in shown.failures[:3]]
        elif not shown.cut:
            lines.append(tr("All came to an end."))
        self.said.setText(" ".join(lines))

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(8)
        for part in (self.runs, self.strategy, self.seed, self.run_button, self.plans_button):
            controls.addWidget(part)
        controls.addStretch(1)
        charts = QHBoxLayout()
        charts.setSpacing(20)
        for part in (self.policy, self.authenticity, self.minutes):
            charts.addWidget(part, 2)
        charts.addWidget(self.endings, 3)
        page = Page(4000, margin=12, spacing=8)
        page.column.setContentsMargins(12, 8, 0, 8)
        page.column.addLayout(controls)
        page.column.addWidget(self.said)
        page.column.addLayout(charts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _measure(self) -> None:
        self.seed.setFixedHeight(theme().px(34))
        self.seed.setMinimumWidth(theme().px(110))


def played_plans(ready: Stage, path: Path) -> list[PlanResult]:
    """Play the plans beside a file. Not for the GUI thread."""
    from simtrainer.debrief.plan_player import play_plan
    from simtrainer.scenario.plans import read_plan

    found: list[PlanResult] = []
    for file in plans_beside(path):
        plan = read_plan(file)
        wrong = list(plan.diagnostics) or list(play_plan(ready, plan).diagnostics)
        found.append(PlanResult(file, not wrong, wrong[0].message if wrong else ""))
    return found
