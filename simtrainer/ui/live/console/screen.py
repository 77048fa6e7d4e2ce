"""The console: one exercise, from the first person who comes in to the debrief, run with one hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simtrainer.live.ahead import Ahead, look_ahead
from simtrainer.live.exercise import Exercise
from simtrainer.live.own_texts import own_texts
from simtrainer.replies.finding import Finding
from simtrainer.ui.live.console import keys
from simtrainer.ui.live.console.acts import Acts
from simtrainer.ui.live.console.beat_lines import done_lines, next_lines, now_line
from simtrainer.ui.live.console.layout import Parts
from simtrainer.ui.live.console.moves import moves, winner_line
from simtrainer.ui.live.console.pace import Pace, pace
from simtrainer.ui.live.console.people import show_awake, show_people
from simtrainer.ui.live.console.saying import asked_title, notes_of, story_of
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.wall.sight import Sight, sight_of
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.keys_sheet import ScreenKeys
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.library.catalogue import Library
    from simtrainer.ui.live.debrief.page import DebriefPage

TICK = 500
ASKED = ("open", "paused", "closed", "revealed", "discuss", "practice")


class ConsoleScreen(QWidget):
    """Everything that the trainer sees and does. `host` is the doorway to the exercise and its room."""

    left = Signal()
    """The trainer goes away; everything is kept."""
    wall_wanted = Signal()
    """The wall's window, on or off."""
    swap_wanted = Signal()
    """The wall on the other screen."""
    preflight_wanted = Signal()
    """The network, the phone and the screens once more."""
    changed = Signal()
    """What the room sees may be another thing now."""

    def __init__(self, host: Host, *, dry: bool = False, library: Library | None = None) -> None:
        super().__init__()
        self.host = host
        self.dry = dry
        self._library = library
        self.qr_large = False
        self._ahead: tuple[tuple[object, ...], dict[str, Ahead]] = ((), {})
        self._about = about_beats(host.exercise)
        self._phase = ""
        self._told_time = False
        self.debrief: DebriefPage | None = None
        """Looking back together, once it was begun."""
        self.parts = Parts(host, self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        self.acts = Acts(host, self)
        self.keys = ScreenKeys(self, keys.key_list, self._areas)
        keys.bind(self)
        self._connect()
        host.changed.connect(self.refresh)
        host.refused.connect(self._refused)
        host.unsaved.connect(self._unsaved)
        self._signs = host.signs
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._tick_on)
        self._tick.start()
        if dry:
            self.parts.hint.say(tr("A dry run: nobody comes in, and nothing is kept."))
        self.refresh()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the first of the controls."""
        # with a focus proxy, Tab would pass by all that stands before it
        self.parts.controls.buttons[0].setFocus(reason)

    @property
    def sight(self) -> Sight:
        """What the room sees now."""
        return sight_of(self.host, join_large=self.qr_large)

    # ---- what the keys do

    def press(self, number: int) -> None:
        """Press one of the four controls, from 0; one that is off says why."""
        button = self.parts.controls.buttons[number]
        if button.isEnabled():
            button.click()
        elif button.move_.why_not:
            announce(self, f"{button.move_.label}: {button.move_.why_not}")

    def forward(self) -> None:
        """The one step that comes next; in the debrief the next part of it."""
        if self.looking_back and self.debrief is not None:
            self.debrief.forward()
        else:
            self.acts.forward()

    def back(self) -> None:
        """One step back, nothing is deleted; in the debrief the part before, and from the first one the story."""
        if not (self.looking_back and self.debrief is not None and self.debrief.back()):
            self.acts.back()

    def count(self, number: int, hands: int) -> None:
        """Count hands of the chosen team for an answer, by its number from 1."""
        poll = self.host.exercise.poll
        if poll is None or self.looking_back or not 0 < number <= len(poll.options):
            return
        option = poll.options[number - 1]
        card = self.parts.votes.hands
        counter = card.counters[card.team]
        card.choose_target(option.id)
        card.setFocus()  # so that Tab is the next team from here on
        if hands < 0 and counter.number.value() < -hands:
            return
        if self.host.count_hands(card.team, option.id, hands):
            n = counter.number.value()
            announce(self, tr("{team}, {letter}: {n}", team=counter.name, letter=option.letter, n=n))

    def toggle_qr(self) -> None:
        """Show the way in large on the wall, or take it away."""
        self.qr_large = not self.qr_large
        self.refresh()

    def toggle_black(self) -> None:
        """Black out the wall, or show it again."""
        self.host.set_black(not self.host.black)

    def toggle_frozen(self) -> None:
        """Keep the wall's picture, or let it go on."""
        self.host.set_frozen(not self.host.frozen)

    def toggle_wall(self) -> None:
        """The wall's window on and off."""
        self.wall_wanted.emit()

    def swap_wall(self) -> None:
        """The wall on the other screen."""
        self.swap_wanted.emit()

    def toggle_lock(self) -> None:
        """Let nobody else in, or again everybody with the code."""
        self.host.room.lock_joining(not self.host.room.locked)
        self.refresh()

    def leave(self) -> None:
        """Go away; the exercise is kept and can be gone on with."""
        self.left.emit()

    # ---- showing

    def refresh(self) -> None:
        """Show the exercise as it is now."""
        exercise, state, parts = self.host.exercise, self.host.state, self.parts
        votes, counted = self.host.room.votes(), self.host.tally()
        poll = exercise.poll
        keyboard = self.window().focusWidget()
        asked = exercise.phase in ASKED and poll is not None
        ahead = self._look_ahead()
        address = self._address()
        heading, told = story_of(exercise, self.host.organisation, state, address) if not asked else ("", [])
        parts.post.show_state(state, asked_title(exercise), self._told(asked))
        parts.post.setVisible(asked)
        if asked and poll is not None and poll.kind in ("text", "rate"):
            parts.texts.show_texts(own_texts(exercise, votes), poll.kind == "text" and exercise.phase != "revealed")
            parts.middle.setCurrentWidget(parts.texts)
        elif asked and poll is not None and counted is not None:
            parts.votes.show_votes(poll, counted, votes, not exercise.stage.reveal)
            parts.votes.show_ahead(ahead)
            parts.middle.setCurrentWidget(parts.votes)
        else:
            parts.story.show_told(heading, told)
            parts.middle.setCurrentWidget(parts.story)
        parts.timer.setVisible(asked and exercise.phase in ("open", "paused", "practice", "discuss"))
        parts.controls.show_moves(moves(exercise, counted))
        parts.beats.show_beats(done_lines(exercise), now_line(exercise), next_lines(exercise, ahead), self._about)
        parts.notes.show_notes(notes_of(exercise))
        parts.notes.show_beat(exercise.node is not None)
        self._show_debrief()
        show_people(self.host, parts)
        parts.head.show_black(self.host.black)
        parts.trouble.say(self._tie())
        parts.preview.show_sight(self.sight)
        parts.preview.show_word(tr("Black") if self.host.black else tr("Frozen") if self.host.frozen else "")
        self._show_time()
        if self._phase != exercise.phase:
            self._entered(exercise)
        first, lost = parts.controls.buttons[0], keyboard is not None and self.window().focusWidget() is not keyboard
        if lost and first.isVisible() and not parts.votes.hands.hasFocus():
            first.setFocus()  # what is hidden or off gave the keyboard to its neighbour, which might be the way out
        self.changed.emit()

    def show_wall(self, said: str, size: str, fine: bool, lost: bool = False) -> None:
        """Say where the room's picture is, and how large; `lost`: the screen that it was on is gone."""
        self.parts.head.show_wall(said, fine, lost)
        self.parts.wall_size.setText(size)

    def end(self) -> None:
        """Let the exercise go."""
        self._tick.stop()
        self.host.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.parts.controls.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.qr_large:
            self.toggle_qr()
            return
        super().keyPressEvent(event)

    # ---- inside

    def _connect(self) -> None:
        parts, acts = self.parts, self.acts
        for button in parts.controls.buttons:
            button.clicked.connect(lambda _=False, button=button: acts.act(button.move_.act))
        parts.head.leave.clicked.connect(self.leave)
        parts.head.black.clicked.connect(self.toggle_black)
        parts.head.copied.connect(lambda: announce(self, tr("The code is copied.")))
        parts.head.wall.clicked.connect(self.wall_wanted)
        parts.head.joined.clicked.connect(self.preflight_wanted)
        parts.timer.more.clicked.connect(acts.more_time)
        parts.timer.off.clicked.connect(acts.no_timer)
        parts.timer.hold.clicked.connect(acts.hold)
        parts.timer.close_vote.clicked.connect(acts.close_vote)
        parts.votes.hands.counted.connect(self.host.count_hands)
        parts.texts.shown.connect(lambda device, on: self.host.do("approve", device, int(on)))
        parts.texts.taken.connect(acts.post_text)
        parts.texts.rate_wanted.connect(acts.rate)
        parts.texts.written.connect(self.host.write_for)
        parts.all_devices.clicked.connect(acts.show_devices)
        parts.notes.observe.connect(acts.observe)
        parts.notes.write.connect(acts.write_notes)
        parts.qr.clicked.connect(self.toggle_qr)
        parts.notes.happen.connect(acts.happen)
        parts.beats.beat_pressed.connect(acts.show_beat)
        parts.beats.next_pressed.connect(acts.choose)

    def _check(self, text: str) -> Sequence[Finding]:
        """What the checks find in a reply that a team wrote to the open beat."""
        from simtrainer.replies.check import check_reply
        from simtrainer.replies.context import context_at, earlier_replies

        exercise = self.host.exercise
        if exercise.node is None:
            return ()
        earlier = earlier_replies(exercise.run.events)
        context = context_at(exercise.scenario, self.host.organisation, exercise.node, None, earlier)
        return check_reply(text, context).findings

    def _areas(self) -> list[QWidget]:
        parts = self.parts
        return [parts.controls, parts.middle, parts.timer, parts.beats, parts.notes, parts.head]

    def _look_ahead(self) -> dict[str, Ahead]:
        """What the answers lead to; tried once for a decision."""
        exercise = self.host.exercise
        stage = exercise.stage
        if not stage.node or stage.phase not in ASKED:
            return {}
        key = (stage.line, stage.node, len(exercise.run.actions))
        if self._ahead[0] != key:
            self._ahead = (key, dict(look_ahead(exercise, self.host.rubric)))
        return self._ahead[1]

    def _address(self) -> str:
        server = self.host.server
        return server.typed if server is not None and server.is_open else ""

    def _told(self, asked: bool) -> str:
        poll = self.host.exercise.poll
        return poll.title if asked and poll is not None else ""

    @property
    def looking_back(self) -> bool:
        """Whether the debrief is on."""
        return self.host.exercise.phase in ("debrief", "report")

    def _show_debrief(self) -> None:
        if self.looking_back and self.debrief is None:
            from simtrainer.ui.live.debrief.page import DebriefPage

            self.debrief = DebriefPage(self.host, self._library)
        self.parts.show_instead(self.debrief if self.looking_back else None)

    def _tie(self) -> str:
        exercise, counted = self.host.exercise, self.host.tally()
        if exercise.phase not in ("closed", "revealed", "discuss") or counted is None or len(counted.leaders) < 2:
            return ""
        said = winner_line(exercise, counted)
        return tr("A {said}. Talk about it and vote again, or choose yourself.", said=said)

    def _tick_on(self) -> None:
        self._show_time()
        show_awake(self.host, self.parts)
        if self._signs != self.host.signs:  # the wall has others now
            self._signs = self.host.signs
            self.refresh()
        said = self.host.keep_room_open()
        if said:
            self.refresh()
            self.parts.trouble.say(said)
        left = self.host.timer_left()
        if left == 0 and not self._told_time:
            announce(self, tr("Time is up. Nothing closes by itself."))
        self._told_time = left == 0

    def _show_time(self) -> None:
        exercise, parts = self.host.exercise, self.parts
        stage = exercise.stage
        held = exercise.phase == "paused"
        parts.timer.show_timer(self.host.timer_left(), stage.timer, held)
        parts.timer.hold.set_text(tr("Go on") if held else tr("Hold"))
        voting = exercise.phase in ("open", "paused")
        parts.timer.hold.setVisible(voting)
        parts.timer.close_vote.setVisible(voting)
        began = began_at(exercise)
        parts.head.show_time(None if began is None else (datetime.now(UTC) - began).total_seconds())
        parts.beats.show_pace(self._pace(began))

    def _pace(self, began: datetime | None) -> Pace | None:
        exercise = self.host.exercise
        if began is None:
            return None
        plan = exercise.plan
        return pace(began, datetime.now(UTC), plan.minutes, plan.debrief, len(exercise.stage.beats), self._about)

    def _entered(self, exercise: Exercise) -> None:
        """Another phase: it is said, and the keyboard goes where it is wanted next."""
        self._phase = exercise.phase
        line = now_line(exercise)
        announce(self, line.spoken)
        if exercise.phase in ("open", "practice") and not self._address():
            self.parts.votes.hands.setFocus()

    def _refused(self, title: str, advice: str) -> None:
        self.parts.trouble.say(f"{title} {advice}".strip())

    def _unsaved(self, title: str, advice: str) -> None:
        self.parts.unsaved.say(tr("{title} From here on nothing is kept. {advice}", title=title, advice=advice).strip())


def began_at(exercise: Exercise) -> datetime | None:
    """When the story began to be played; None before."""
    begun = next((step for step in exercise.steps if step.kind in ("brief", "open")), None)
    return datetime.fromisoformat(begun.at) if begun is not None else None


def about_beats(exercise: Exercise) -> int:
    """About how many beats a run has: half of those that the story has, as most of them exclude others."""
    from simtrainer.engine.run import Run

    run = Run(exercise.scenario, exercise.seed)
    steps = 0
    while not run.finished and run.offers() and steps < 40:
        offer = min(run.offers(), key=lambda one: (one.silence_at is None, one.silence_at or 0))
        able: list[Any] = [item for item in offer.choices if item.enabled]
        if not able:
            break
        run.choose(able[0].choice.id)
        steps += 1
    return steps
