"""The ways of learning beside the scenarios: progress and programmes, refreshers, quizzes, lessons, and back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk, Trouble
from simtrainer.ui.shared import jobs, messages
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.debrief.report import Report
    from simtrainer.records.store import Store
    from simtrainer.ui.brief.screen import BriefScreen
    from simtrainer.ui.debrief.screen import DebriefScreen
    from simtrainer.ui.learning.ask_screen import AskScreen
    from simtrainer.ui.learning.card_view import CardAnswer
    from simtrainer.ui.learning.lesson_screen import LessonScreen
    from simtrainer.ui.learning.prepare import Study
    from simtrainer.ui.learning.sitting import Plan, Sitting
    from simtrainer.ui.progress.facts import ProgressFacts, StepFacts
    from simtrainer.ui.progress.screen import ProgressScreen


class Progressing(QObject):
    """Makes its screens when they are first wanted, and puts them up with `show`."""

    practise = Signal(str, str)
    """Path of a scenario to open, and the mode that a programme asks for ("" for none)."""
    room = Signal()
    """To the exercises with a room."""
    case_wanted = Signal(str)
    name_wanted = Signal()
    """Somebody wants a certificate and hasn't said their name."""
    back = Signal(object)
    """To the screen that one came from, which isn't one of these."""

    def __init__(
        self,
        desk: Desk,
        screens: QStackedWidget,
        show: Callable[[QWidget], None],
        person: Callable[[], str] = lambda: "",
    ) -> None:
        """`person` gives the name of whoever is here."""
        super().__init__(screens)
        self._person = person
        self._desk, self._screens, self._show = desk, screens, show
        self.progress: ProgressScreen | None = None
        self.asking: AskScreen | None = None
        self.lesson: LessonScreen | None = None
        self._origin: QWidget | None = None
        self._asked = 0

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of these."""
        return screen is not None and screen in (self.progress, self.asking, self.lesson)

    # ---- ways

    def open(self, tab: str = "") -> None:
        """Show progress as it was left, or one of its tabs."""
        self._origin = None
        self._begin_anew_where_damaged()
        screen = self._progress()
        if tab:
            screen.show_tab("programmes" if tab == "programmes" else "me")
        screen.refresh()
        self._show(screen)

    def refreshers(self, first: str = "", *, again: bool = False) -> None:
        """Ask what is due, beginning with a card; `again`: although it was put off."""
        from simtrainer.ui.learning.keeping import ask_again

        self._come()
        if again:
            self._keep(ask_again)
        study = self._study()
        if study is None:
            return
        nothing = tr("Nothing is due today. It comes back when it begins to fade.")
        self._ask(tr("Refreshers"), study, lambda: study.refreshers(first), nothing)

    def put_off_today(self) -> None:
        """Ask no refreshers until tomorrow."""
        from simtrainer.ui.learning.keeping import put_all_off

        self._keep(put_all_off)

    def quiz(self, name: str) -> None:
        """Ask the questions of a quiz."""
        self._come()
        study = self._study()
        if study is None:
            return
        quiz = study.library.learning.quizzes.get(name)
        title = quiz.title if quiz is not None else tr("Quiz")
        nothing = tr("There are no questions for this quiz in the library yet.")
        self._ask(title, study, lambda: study.quiz(name), nothing)

    def read_lesson(self, name: str) -> None:
        """Read a micro-lesson."""
        self._come()
        study = self._study()
        lesson = study.library.learning.lessons.get(name) if study is not None else None
        if lesson is None:
            if study is not None:
                title = tr("There is no lesson “{name}” in this library.", name=name)
                messages.error(title, tr("A programme names it; ask whoever wrote the programme."))
            return
        screen = self._lesson()
        screen.read(lesson)
        self._show(screen)

    def offer_lesson(self, report: Report, screen: DebriefScreen) -> None:
        """Let a debrief offer the lesson about its weakest criterion, when that has been looked up."""
        plan = report.plan
        if plan is None:
            return
        library = self._desk.library

        def look() -> tuple[str, str] | None:
            weakest = next((one.code for one in report.scorecard.criteria.values() if one.name == plan.criterion), "")
            lessons = library().learning.lessons.values()
            return next(((one.id, one.title) for one in lessons if one.criterion == weakest), None)

        def found(lesson: tuple[str, str] | None) -> None:
            if lesson is not None and shiboken6.isValid(screen):
                screen.offer_lesson(*lesson)

        jobs.run(look, found, lambda error: None)  # without it the debrief is whole

    def say_when_again(self, scenario: str, screen: BriefScreen) -> None:
        """Let a brief say from when on an assessed run of its story counts again, where that isn't now."""
        file = paths.records_file()

        def look() -> datetime | None:
            from simtrainer.learning.seen import Seen, again_from
            from simtrainer.records.store import Store

            with closing(Store.open(file)) as store:
                return again_from(Seen.read(store), scenario)

        def found(when: datetime | None) -> None:
            if when is not None and when > datetime.now(UTC) and shiboken6.isValid(screen):
                here = when.astimezone()
                day = tr("today") if here.date() == datetime.now().date() else tr("tomorrow")
                words = tr("Assessed again it counts from {time} {day}.", time=f"{here:%H:%M}", day=day)
                screen.mode.say_when_again(words)

        jobs.run(look, found, lambda error: None)  # without it the brief is whole

    def begin_step(self, step: StepFacts) -> None:
        """Open what a step of a programme is: a lesson, a quiz, a scenario's brief, a room."""
        if step.step.kind == "lesson":
            self.read_lesson(step.step.ref)
        elif step.step.kind == "quiz":
            self.quiz(step.step.ref)
        elif step.step.mode == "room":
            self.room.emit()
        elif step.file:
            self.practise.emit(step.file, step.step.mode)

    def leave(self) -> None:
        """Back to where one came from."""
        self._asked += 1
        origin, self._origin = self._origin, None
        if origin is not None and shiboken6.isValid(origin):
            self.back.emit(origin)
        else:
            self.open()

    def save_certificate(self) -> None:
        """Ask where to, and write the certificate of the highest belt."""
        from simtrainer.ui.progress.saving import save_certificate

        screen = self._progress()
        if screen.facts is not None and screen.facts.certificate is not None:
            save_certificate(screen.facts.certificate, screen)

    def check_certificate(self) -> None:
        """Ask for the file of a certificate, and say in place what checking it finds."""
        from simtrainer.ui.progress.saving import ask_and_check

        screen = self._progress()
        found = ask_and_check(screen)
        if found is not None:
            screen.overview.certificate.say_checked(*found)

    def forget(self) -> None:
        """Somebody else is here, or the data are other ones: nothing that was open is theirs."""
        for screen in (self.progress, self.asking, self.lesson):
            if screen is not None:
                self._screens.removeWidget(screen)
                screen.hide()
                screen.deleteLater()
        self.progress = self.asking = self.lesson = None
        self._origin = None

    # ---- inside

    def _come(self) -> None:
        """Remember where one came from."""
        here = self._screens.currentWidget()
        if not self.holds(here):
            self._origin = here

    def _gather(self) -> ProgressFacts:
        """Everything that Progress shows; called off the GUI thread."""
        from simtrainer.records.errors import RecordsError
        from simtrainer.ui.learning.prepare import Study
        from simtrainer.ui.ways.gathering import gather, without_records

        now = settings().now
        study = Study(self._desk.library(), paths.records_file(), now.organisation_file, now.rule_packs_off)
        try:
            return gather(study, self._person())
        except RecordsError as error:
            if self.progress is not None and self.progress.facts is not None:
                raise  # what was shown stays
            return without_records(study, self._person(), f"{error.title} {error.advice}")

    def _begin_anew_where_damaged(self) -> None:
        """Let the desk put records aside that can't be read, and say so: no run may have been begun before."""
        from simtrainer.records.quick import read

        _, reason = read(paths.records_file(), lambda known: known.execute("SELECT count(*) FROM attempts").fetchone())
        if reason:
            self._desk.records()

    def _study(self) -> Study | None:
        from simtrainer.ui.learning.prepare import Study

        self._begin_anew_where_damaged()
        now = settings().now
        try:
            library = self._desk.library()
            library.learning  # noqa: B018 - whether it can be read
        except Trouble as trouble:
            messages.error(trouble.title, trouble.advice, trouble.detail)
            return None
        return Study(library, paths.records_file(), now.organisation_file, now.rule_packs_off)

    def _ask(self, title: str, study: Study, prepare: Callable[[], Plan], nothing: str) -> None:
        screen = self._asking()
        screen.wait(title)
        self._show(screen)
        self._asked += 1
        asked = self._asked

        def done(plan: Plan) -> None:
            if not wanted():
                return
            if not plan.cards:
                screen.say_nothing(title, nothing)
                return
            screen.ask(plan)

        def failed(error: Exception) -> None:
            if wanted():
                said = getattr(error, "title", "") or tr("The cards can't be read.")
                screen.say_nothing(title, f"{said} {getattr(error, 'advice', '')}".strip())

        def wanted() -> bool:
            """Whether nobody left meanwhile, or asked for something else."""
            return asked == self._asked and shiboken6.isValid(screen)

        jobs.run(prepare, done, failed)

    def _answered(self, answer: CardAnswer) -> None:
        from simtrainer.ui.learning.keeping import keep_in_quiz, keep_refresher

        sitting = self._asking().sitting
        quiz, deck = (sitting.plan.quiz, sitting.plan.deck) if sitting is not None else (None, None)
        if quiz is not None:
            self._keep(lambda store: keep_in_quiz(store, quiz.id, answer))
        elif deck is not None:
            self._keep(lambda store: keep_refresher(store, deck, answer))

    def _ended(self, sitting: Sitting) -> None:
        from simtrainer.ui.learning.keeping import keep_quiz

        if sitting.plan.quiz is not None:
            self._keep(lambda store: keep_quiz(store, sitting))

    def _put_off(self, card: str) -> None:
        from simtrainer.ui.learning.keeping import put_off_card

        sitting = self._asking().sitting
        deck = sitting.plan.deck if sitting is not None else None
        if deck is not None:
            self._keep(lambda store: put_off_card(store, deck, card))

    def _read(self, answer: CardAnswer) -> None:
        from simtrainer.ui.learning.keeping import keep_lesson

        lesson = self._lesson().lesson
        if lesson is not None:
            self._keep(lambda store: keep_lesson(store, lesson.id, answer))

    def _tick(self, key: str, done: bool) -> None:
        from simtrainer.ui.learning.keeping import keep_tick

        self._keep(lambda store: keep_tick(store, key, done))
        self._progress().refresh()

    def _sign(self, belt: str, evidence: str, name: str) -> None:
        from simtrainer.ui.learning.keeping import keep_signature

        self._keep(lambda store: keep_signature(store, belt, evidence, name))
        self._progress().refresh()

    def _take_back(self, signature: int) -> None:
        from simtrainer.ui.learning.keeping import take_back

        self._keep(lambda store: take_back(store, signature))
        self._progress().refresh()

    def _keep(self, act: Callable[[Store], Any]) -> None:
        """Write something down; that nothing can be kept is said once, by the desk."""
        from simtrainer.records.errors import RecordsError

        store = self._desk.records()
        if store is None:
            return
        try:
            act(store)
        except RecordsError as error:
            messages.error(error.title, error.advice)

    # ---- screens

    def _progress(self) -> ProgressScreen:
        if self.progress is None:
            from simtrainer.ui.progress.screen import ProgressScreen

            screen = self.progress = ProgressScreen(self._gather)
            screen.started.connect(self.refreshers)
            screen.signed.connect(self._sign)
            screen.taken_back.connect(self._take_back)
            screen.begun.connect(lambda kind, ref: self.quiz(ref) if kind == "quiz" else self.read_lesson(ref))
            screen.opened.connect(self.begin_step)
            screen.ticked.connect(self._tick)
            screen.save_wanted.connect(self.save_certificate)
            screen.check_wanted.connect(self.check_certificate)
            screen.name_wanted.connect(self.name_wanted)
            self._screens.addWidget(screen)
        return self.progress

    def _asking(self) -> AskScreen:
        if self.asking is None:
            from simtrainer.ui.learning.ask_screen import AskScreen

            screen = self.asking = AskScreen()
            screen.answered.connect(self._answered)
            screen.ended.connect(self._ended)
            screen.put_off.connect(self._put_off)
            screen.again.connect(self.quiz)
            screen.left.connect(self.leave)
            self._screens.addWidget(screen)
        return self.asking

    def _lesson(self) -> LessonScreen:
        if self.lesson is None:
            from simtrainer.ui.learning.lesson_screen import LessonScreen

            screen = self.lesson = LessonScreen()
            screen.answered.connect(self._read)
            screen.case_wanted.connect(self.case_wanted)
            screen.left.connect(self.leave)
            self._screens.addWidget(screen)
        return self.lesson
