"""Opens what is played: a scenario from its file, an attempt from the records, a debrief from a run.

The heavy parts (records, library, engine) are imported at first use, after the first window has been painted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from simtrainer import paths
from simtrainer.ui.shared.settings import WRITTEN_IN, settings
from simtrainer.ui.shared.settings import language as settings_language
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.expert import Expert
    from simtrainer.debrief.report import Report
    from simtrainer.engine.run import Run
    from simtrainer.library.catalogue import Library
    from simtrainer.library.rubric import Dimension
    from simtrainer.library.stage import Stage
    from simtrainer.records.resume import Resumed
    from simtrainer.records.store import Recorded, Store
    from simtrainer.scoring.ranges import Ranges
    from simtrainer.ui.shared.run_bridge import RunBridge

RANGE_SECONDS = 8.0
"""How long the search for the worst and best score may take; what it hasn't proved by then is said as a bracket."""


class Trouble(Exception):
    """Something can't be opened. `title` says what, `advice` what to do, `detail` where (lines)."""

    def __init__(self, title: str, advice: str = "", detail: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice
        self.detail = detail


class Desk(QObject):
    """Keeps the library and the records open for the windows. `unsaved` says why nothing is kept any more."""

    unsaved = Signal(str, str)
    begun_anew = Signal(str)
    """The records were damaged: they are kept in this file, and new ones are begun."""

    def __init__(self, seed: Callable[[], int] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seed = seed or (lambda: SystemRandom().randrange(2**31))
        self._library: Library | None = None
        self._store: Store | None = None
        self._told = False

    def stage(self, path: Path) -> Stage:
        """A scenario made ready to play, to be read before it is begun; Trouble when it can't be played."""
        now = settings().now
        return self._stage(path, now.organisation_file, now.rule_packs_off)

    def new_seed(self) -> int:
        """The seed of a new run or exercise."""
        return self._seed()

    def start(self, path: Path, mode: str, pace: str, notes: Mapping[str, str] | None = None) -> RunBridge:
        """Begin an attempt at the scenario in a file; Trouble when it can't be played.

        `notes` are what the trainee said beforehand, by the keys of `debrief.notes`.
        """
        from simtrainer.engine.run import Run
        from simtrainer.ui.shared.run_bridge import RunBridge, mode_of

        staged = self.stage(path)
        run = Run(staged.scenario, self._seed())
        expert = self._expert(path, staged, run) if mode == "shadow" else None
        return self._watched(
            RunBridge(
                run,
                staged.organisation,
                staged.library.rubric_for(staged.scenario),
                store=self.records,
                mode=mode_of(mode),
                pace="untimed" if settings().now.no_time_pressure else pace,
                file=str(path),
                notes=notes,
                organisation_file=settings().now.organisation_file,
                packs_off=",".join(settings().now.rule_packs_off),
                parent=self,
            ),
            expert,
        )

    def resume(self, attempt_id: str) -> RunBridge:
        """Go on with an attempt where it was left; Trouble when that isn't possible any more."""
        from simtrainer.ui.shared.run_bridge import RunBridge, mode_of

        without = tr("Start the scenario from the beginning; nothing is lost.")
        store, recorded, staged, resumed = self._as_begun(attempt_id, without)
        attempt = recorded.attempt
        if resumed.run is None:
            self._no_way_on(store, attempt_id, resumed.reason)
            raise Trouble(resumed.reason, tr("Start it from the beginning; the old attempt stays in your records."))
        expert = self._expert(Path(attempt.file), staged, resumed.run) if attempt.mode == "shadow" else None
        return self._watched(
            RunBridge(
                resumed.run,
                staged.organisation,
                staged.library.rubric_for(staged.scenario),
                store=store,
                attempt=attempt,
                mode=mode_of(attempt.mode),
                pace="untimed" if settings().now.no_time_pressure else attempt.pace,
                parent=self,
            ),
            expert,
        )

    def _as_begun(self, attempt_id: str, without: str) -> tuple[Store, Recorded, Stage, Resumed]:
        """An attempt gone through again, with its scenario under the rules and in the language it was begun with.

        Trouble when it can't be opened. `without` says what can be done when there are no records.
        """
        from simtrainer.records.errors import RecordsError
        from simtrainer.records.resume import resume

        store = self.records()
        if store is None:
            raise Trouble(tr("Your records can't be read."), without)
        try:
            recorded = store.load(attempt_id)
        except RecordsError as error:
            raise Trouble(error.title, error.advice) from error
        attempt, file = recorded.attempt, Path(recorded.attempt.file)
        # Whatever has been set since.
        rules = attempt.organisation_file, attempt.packs_off.split(",")
        staged = self._stage(file, *rules)
        resumed = resume(recorded, staged.scenario)
        if resumed.run is None and attempt.digest == staged.scenario.digest:
            for other in (WRITTEN_IN, *self._languages(file)):
                begun = self._stage(file, *rules, language=other)
                again = resume(recorded, begun.scenario)
                if again.run is not None:
                    return store, recorded, begun, again
        return store, recorded, staged, resumed

    def _languages(self, file: Path) -> list[str]:
        """The languages that a story has translations in."""
        from simtrainer.library.beside import translations_beside
        from simtrainer.scenario.translation.names import language_of

        return [language_of(one) for one in translations_beside(file)]

    def _expert(self, path: Path, staged: Stage, run: Run) -> Expert:
        """Somebody to watch: who walks the best known line, from where a run is to its end; Trouble without one."""
        from simtrainer.debrief.expert import Expert, line_of

        rubric = staged.library.rubric_for(staged.scenario)
        line = line_of(path, staged.scenario, rubric, staged.organisation.minutes, RANGE_SECONDS)
        expert = Expert(line, staged.library, staged.organisation)
        if not line or not expert.follow(run) or not expert.ends(run):
            raise Trouble(
                tr("There is no expert to watch in this scenario yet."),
                tr(
                    "Practise it once and read the debrief: it looks for the best road, and you can watch that "
                    "one after."
                ),
            )
        return expert

    def _no_way_on(self, store: Store, attempt_id: str, reason: str) -> None:
        """Keep that an attempt can't be gone on with, so that it isn't offered again."""
        from simtrainer.records.errors import RecordsError
        from simtrainer.records.quick import NO_WAY_ON

        try:
            store.reflect(attempt_id, NO_WAY_ON, reason)
        except RecordsError as error:
            self._without_records(error.title, error.advice)

    def report(self, bridge: RunBridge) -> Report:
        """The debrief of a run."""
        from simtrainer.debrief.build import build_report

        return build_report(bridge.run, self.library_of(bridge), bridge.organisation, bridge.mode)

    def notes(self, bridge: RunBridge) -> dict[str, str]:
        """What the trainee noted about an attempt so far; empty when nothing is kept."""
        from simtrainer.records.errors import RecordsError

        if self._store is None or bridge.attempt is None:
            return {}
        try:
            return self._store.load(bridge.attempt.id).reflections
        except RecordsError:
            return {}  # the debrief is whole without them

    def texts_of(self, attempt_id: str) -> dict[str, str] | None:
        """What is kept beside an attempt; None when it isn't one of ours."""
        from simtrainer.records.errors import RecordsError

        store = self.records()
        try:
            return store.load(attempt_id).reflections if store is not None else None
        except RecordsError:
            return None

    def last_finished(self, scenario: str) -> str:
        """Id of the attempt at a scenario that was finished last, "" when there is none; watching an expert is none."""
        from simtrainer.records.errors import RecordsError

        store = self.records()
        if store is None:
            return ""
        try:
            attempts = [one for one in store.attempts(scenario) if one.finished and one.mode != "shadow"]
        except RecordsError as error:
            raise Trouble(error.title, error.advice) from error
        return max(attempts, key=lambda one: one.finished or "").id if attempts else ""

    def reopen(self, attempt_id: str) -> tuple[RunBridge, str]:
        """A finished attempt as it can be read again, and why no turn of it can be taken again ("" when they can).

        Where the story has changed since, the choices are read in the story of today; Trouble when that isn't possible.
        """
        from simtrainer.records.resume import look_back
        from simtrainer.ui.shared.run_bridge import RunBridge, mode_of

        without = tr("The debrief can't be shown; practising goes on as ever.")
        store, recorded, staged, resumed = self._as_begun(attempt_id, without)
        attempt = recorded.attempt
        seen = resumed if resumed.run is not None else look_back(recorded, staged.scenario)
        if seen.run is None:
            raise Trouble(seen.reason, tr("Its result stays in your records; play the story again to see a debrief."))
        bridge = RunBridge(
            seen.run,
            staged.organisation,
            staged.library.rubric_for(staged.scenario),
            store=store,
            attempt=attempt,
            mode=mode_of(attempt.mode),
            pace=attempt.pace,
            parent=self,
        )
        return self._watched(bridge), seen.reason

    def reflect(self, bridge: RunBridge, key: str, text: str) -> None:
        """Keep what the trainee wrote down about an attempt."""
        from simtrainer.records.errors import RecordsError

        if self._store is None or bridge.attempt is None:
            return
        try:
            self._store.reflect(bridge.attempt.id, key, text)
        except RecordsError as error:
            self._without_records(error.title, error.advice)

    def note(self, attempt_id: str, key: str, text: str) -> None:
        """Keep a text under a key of an attempt that isn't open."""
        from simtrainer.records.errors import RecordsError

        store = self.records()
        if store is None:
            return
        try:
            store.reflect(attempt_id, key, text)
        except RecordsError as error:
            self._without_records(error.title, error.advice)

    def last_time(self, bridge: RunBridge) -> dict[Dimension, float]:
        """Scores of the finished attempt at the same scenario before this one; empty when there is none."""
        from simtrainer.records.errors import RecordsError

        if self._store is None or bridge.attempt is None:
            return {}
        try:
            attempts = self._store.attempts(bridge.scenario.id)
        except RecordsError:
            return {}  # the debrief is whole without it
        others = [one for one in attempts if one.id != bridge.attempt.id and one.mode != "shadow"]
        until = bridge.attempt.finished or "~"  # an attempt that is read again is compared with those before it
        before = [one for one in others if one.finished and one.finished < until]
        last = max(before, key=lambda one: one.finished or "", default=None)
        if last is None or last.policy is None or last.authenticity is None:
            return {}
        return {"P": last.policy, "A": last.authenticity}

    def ranges(self, bridge: RunBridge, cancelled: Callable[[], bool]) -> Ranges:
        """The worst and best that the scenario allows; takes seconds, so call it off the GUI thread."""
        from simtrainer.scoring.ranges import cached_ranges

        return cached_ranges(
            bridge.scenario, bridge.rubric, bridge.organisation.minutes, seconds=RANGE_SECONDS, cancelled=cancelled
        )

    def library(self) -> Library:
        """The library in the language of the settings, loaded once; Trouble when one of its files is broken."""
        asked = settings_language()
        return self._written().speaking("" if asked == WRITTEN_IN else asked)

    def library_of(self, bridge: RunBridge) -> Library:
        """The library in the language that a run is told in."""
        return self._written().speaking(bridge.scenario.language)

    def _written(self) -> Library:
        """The library as it was written."""
        if self._library is None:
            from simtrainer.library.catalogue import BrokenLibrary, Library

            try:
                self._library = Library.load(own_cases=paths.own_cases())
            except BrokenLibrary as error:
                detail = "\n".join(str(one) for one in error.diagnostics)
                raise Trouble(error.title, error.advice, detail) from error
        return self._library

    def forget_library(self) -> None:
        """Read the library anew when it is next wanted: one's own cases have changed."""
        self._library = None

    def records(self) -> Store | None:
        """The records, opened once; None (said once) when they can't be written."""
        if self._store is None and not self._told:
            from simtrainer.records.errors import RecordsError
            from simtrainer.records.store import Store

            try:
                self._store = Store.open(paths.records_file())
            except RecordsError as error:
                if not (error.damaged and self._begin_anew()):
                    self._without_records(error.title, error.advice)
        return self._store

    def close(self) -> None:
        """Let go of the records."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def begin_anew(self) -> None:
        """Let go of the records, to open other ones: somebody else is here, or the folder was moved."""
        self.close()
        self._told = False

    def _begin_anew(self) -> bool:
        """Put the damaged records aside and begin new ones; whether that was possible."""
        from simtrainer.records.aside import put_aside
        from simtrainer.records.errors import RecordsError
        from simtrainer.records.store import Store

        try:
            kept = put_aside(paths.records_file())
            self._store = Store.open(paths.records_file())
        except (OSError, RecordsError):
            return False
        self.begun_anew.emit(str(kept))
        return True

    def _stage(
        self, path: Path, organisation_file: str = "", packs_off: Sequence[str] = (), language: str = ""
    ) -> Stage:
        from simtrainer.library.catalogue import BrokenLibrary
        from simtrainer.library.stage import CannotPlay, stage
        from simtrainer.ui.feed.picture_files import look_beside

        if not path.is_file():
            raise Trouble(
                tr("{name} isn't there any more.", name=path.name),
                tr("It was moved or renamed; open it from where it is now."),
            )
        house = Path(organisation_file) if organisation_file else None
        if house is not None and not house.is_file():
            raise Trouble(
                tr("The organisation file {name} isn't there any more.", name=house.name),
                tr(
                    "Put it back as {house}, or choose another one in the settings, under “Your organisation”.",
                    house=house,
                ),
            )
        look_beside(path)
        try:
            return stage(path, self._written(), house, packs_off, language or settings_language())
        except CannotPlay as error:
            detail = "\n".join(f"{one}\n    {one.advice}" for one in error.diagnostics)
            raise Trouble(
                tr("{name} can't be played yet.", name=path.name),
                tr("Mend what is named below, then try again."),
                detail,
            ) from error
        except BrokenLibrary as error:
            raise Trouble(error.title, error.advice, "\n".join(str(one) for one in error.diagnostics)) from error

    def _watched(self, bridge: RunBridge, expert: Expert | None = None) -> RunBridge:
        bridge.expert = expert
        bridge.unsaved.connect(self._without_records)
        return bridge

    def _without_records(self, title: str, advice: str) -> None:
        self.close()
        if not self._told:
            self._told = True
            self.unsaved.emit(title, advice)
