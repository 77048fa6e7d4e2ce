"""What the trainer can do from the console, each in one place: keys, buttons and clicker all come here."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from simtrainer.live.ahead import SILENCE
from simtrainer.live.own_texts import own_texts
from simtrainer.live.polls import Option, lettered
from simtrainer.live.tally import tally
from simtrainer.replies.nearest import nearest
from simtrainer.ui.live.console.choose_sheet import ChooseSheet, Choosing
from simtrainer.ui.live.console.devices_sheet import DevicesSheet
from simtrainer.ui.live.console.happenings import happenings
from simtrainer.ui.live.console.moves import Act
from simtrainer.ui.live.console.saying import beat_lines
from simtrainer.ui.live.console.small_sheets import BeatSheet, HappenSheet, NotesSheet, ObserveSheet
from simtrainer.ui.live.host import Host
from simtrainer.ui.live.teams import looks_of
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.tr import tr

MORE = 30
"""Seconds that the button for more time gives."""


class Acts(QObject):
    """Does what is asked; what has to be asked back stands on a sheet over the window."""

    def __init__(self, host: Host, over: QWidget) -> None:
        super().__init__(over)
        self.host = host
        self._console = over
        self.sheet: Scrim | None = None

    @property
    def _over(self) -> QWidget:
        """What sheets cover: the whole window, so that the console's keys rest while one is open."""
        return self._console.window()

    # ---- the four controls

    def act(self, act: Act) -> None:
        """What a control says it does."""
        host = self.host
        match act:
            case "reveal":
                self.reveal("all")
            case "reveal-team":
                self.reveal("team")
            case "choose":
                self.choose()
            case "again":
                host.do("write" if host.exercise.poll and host.exercise.poll.kind == "text" else "open")
            case "rewind":
                self.rewind(len(host.exercise.stage.beats) - 1)
            case "practice" | "brief" | "open" | "discuss" | "first":
                host.do(act)
            case "debrief":
                host.do("debrief")
            case "":
                pass

    def reveal(self, how: str) -> None:
        """Show the split; a vote that is open is closed first."""
        if self.host.exercise.phase in ("open", "paused") and not self.host.do("close"):
            return
        self.host.do("reveal", how)

    def choose(self, chosen: str | None = None) -> None:
        """Offer the answers, what most chose first."""
        exercise = self.host.exercise
        poll, offer, counted = exercise.poll, exercise.offer(), self.host.tally()
        if poll is None or poll.kind == "practice":
            return
        if poll.kind == "thread":
            options, silence = poll.options, False
        else:
            asked = next((one for one in reversed(exercise.stage.asked) if one.kind == "choice"), None)
            options = asked.options if asked is not None else self._offered()
            silence = offer is not None and offer.silence_at is not None
            if asked is not None and asked.key != poll.key:
                counted = tally(asked, self.host.room.votes(), exercise.plan.teams)
        if not options:
            return
        counts = dict(counted.counts) if counted is not None and counted.total else {}
        leaders = tuple(one for one in (counted.leaders if counted is not None else ()) if one in counts)
        choosing = Choosing(options, counts, leaders, silence, poll.kind != "thread")
        known = {option.id for option in options} | ({SILENCE} if silence else set())
        sheet = ChooseSheet(self._over, choosing, chosen if chosen in known else None)
        sheet.by_votes.connect(self.host.decide_by_votes)
        sheet.by_draw.connect(self.host.decide_by_draw)
        sheet.by_trainer.connect(self._decided)
        self._open(sheet)

    def rewind(self, beat: int) -> None:
        """Back to before a beat was decided, on another line; the votes are kept."""
        beats = self.host.exercise.stage.beats
        if 0 <= beat < len(beats):
            self.host.do("rewind", n=beats[beat].actions)

    # ---- the vote

    def close_vote(self) -> None:
        """Nobody can vote any more; nothing is shown yet."""
        self.host.do("close")

    def hold(self) -> None:
        """Hold the vote and its clock, or let them go on."""
        self.host.do("resume" if self.host.exercise.phase == "paused" else "pause")

    def more_time(self) -> None:
        """Thirty seconds more; where there is no timer, it starts with them."""
        left = self.host.timer_left() or 0
        self.host.do("timer", n=round(left) + MORE)

    def no_timer(self) -> None:
        """Take the clock away."""
        self.host.do("timer", n=0)

    def write(self) -> None:
        """Ask the teams to write the reply instead of choosing one; a vote that is open is closed first."""
        node = self.host.exercise.node
        if node is not None and node.write is not None and self.host.exercise.phase in ("open", "paused"):
            self.host.do("close")
        self.host.do("write")

    def rate(self) -> None:
        """Let the teams rate the texts that were let through."""
        if self.host.exercise.phase in ("open", "paused"):
            self.host.do("close")
        self.host.do("rate")

    def post_text(self, device: str) -> None:
        """Post what a team wrote; where it isn't clear which answer it comes nearest to, that is asked."""
        exercise = self.host.exercise
        own = next((one for one in own_texts(exercise, self.host.room.votes()) if one.device == device), None)
        node = exercise.node
        if own is None or node is None or node.write is None:
            return
        near = [choice for choice in node.choices if choice.id in node.write.nearest]
        found = nearest(own.text, near)
        if found is not None:
            self._post(found, own.text)
            return
        options = lettered([(one.id, one.label, one.text) for one in near])
        sheet = ChooseSheet(self._over, Choosing(options, {}, (), False, reasons=False), None)
        sheet.say(tr("Which of these is it nearest to?"), tr("The story goes on from there."))
        sheet.by_trainer.connect(lambda choice, _: self._post(choice, own.text))
        self._open(sheet)

    def show_devices(self) -> None:
        """Every phone in the room."""
        self._open(DevicesSheet(self._over, self.host, looks_of(self.host.exercise.plan.teams)))

    # ---- the clicker

    def forward(self) -> None:
        """The one step that comes next; where the votes don't settle it, the answers are offered."""
        host = self.host
        if host.exercise.next_step() != "vote":
            host.go_on()
            return
        counted = host.tally()
        poll = host.exercise.poll
        if poll is not None and poll.kind == "choice" and counted is not None and len(counted.leaders) == 1:
            host.decide_by_votes()
        else:
            self.choose()

    def back(self) -> None:
        """One step back; nothing is deleted."""
        self.host.go_back()

    # ---- notes and happenings

    def observe(self) -> None:
        """Write down what was seen."""
        exercise = self.host.exercise
        node = exercise.node
        where = (node.title or node.id) if node is not None else exercise.scenario.title
        so_far = [one.text for one in exercise.observations if one.node == exercise.stage.node]
        sheet = ObserveSheet(self._over, where, so_far)
        sheet.observed.connect(lambda text: self.host.do("observe", text=text))
        self._open(sheet)

    def write_notes(self) -> None:
        """Speaker notes of the trainer's own for the beat that is open; kept with the exercise."""
        exercise = self.host.exercise
        node = exercise.node
        if node is None:
            return
        own = exercise.notes.get(node.id, "")
        sheet = NotesSheet(self._over, node.title or node.id, own or node.notes.strip(), node.notes.strip())
        sheet.written.connect(lambda text: self.host.do("note", node.id, text=text))
        self._open(sheet)

    def happen(self) -> None:
        """Offer what can be let happen in the story."""
        sheet = HappenSheet(self._over, happenings(self.host.exercise, self.host.organisation.contacts))
        sheet.wanted.connect(self._happen)
        self._open(sheet)

    def show_beat(self, number: int) -> None:
        """How a beat was decided, and the way back to it."""
        exercise = self.host.exercise
        beat = exercise.stage.beats[number]
        votes = self.host.room.votes()
        tallies = [tally(poll, votes, exercise.plan.teams) for poll in beat.polls]
        title = tr("Beat {n}: {title}", n=number + 1, title=beat.title)
        sheet = BeatSheet(self._over, title, beat_lines(beat, tallies))
        sheet.rewind.connect(lambda: self.rewind(number))
        self._open(sheet)

    # ---- inside

    def _offered(self) -> tuple[Option, ...]:
        offer = self.host.exercise.offer()
        if offer is None:
            return ()
        taken = [item.choice for item in offer.choices if item.enabled]
        return lettered([(one.id, one.label, one.text) for one in taken])

    def _decided(self, choice: str, reason: str) -> None:
        poll = self.host.exercise.poll
        if poll is not None and poll.kind == "thread":
            if self.host.exercise.phase in ("open", "paused"):
                self.host.do("close")
            self.host.do("open", choice)
            return
        self.host.do("decide", choice, text=reason, way="trainer")

    def _post(self, choice: str, words: str) -> None:
        self.host.do("decide", choice, text=tr("Written by the room"), way="trainer", words=words)

    def _happen(self, kind: str, id_: str) -> None:
        if kind == "inject":
            self.host.do("inject", id_)
        elif kind == "consult":
            self.host.do("consult", id_)
        else:
            self.host.do("wait", n=int(id_))

    def _open(self, sheet: Scrim) -> None:
        if self.sheet is not None:
            sheet.deleteLater()
            return
        self.sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open_over()
        self._over.activateWindow()  # it may have been asked for from the wall's window

    def _closed(self) -> None:
        self.sheet = None
