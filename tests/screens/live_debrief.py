"""The group debrief on the console, part by part."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.live.course import NotNow
from simtrainer.live.plan_lines import plan_text
from simtrainer.ui.live.debrief.page import REPORT, DebriefPage
from simtrainer.ui.live.host import Host
from tests.live.played import LIBRARY, Played
from tests.screens.picture import ALL, DARK, LARGE, LIGHT, SMALL, screen
from tests.screens.ways import settle

VOTES = ("AABB BBBB CCBA", "AAAA AABB BBBB", "CCCC AAAA AABB", "AAAA BBBB AAAB", "BBBB AAAA AAAA", "AAAA AAAA AAAA")


def played_through(most: int = 8) -> Played:
    """A room of twelve phones that talked one beat over, went against its vote once, and wrote things down."""
    room = Played()
    room.begin()
    for n, votes in enumerate((VOTES * 3)[:most]):
        if not room.exercise.run.offers():
            break
        room.do("open")
        legal, marketing, support = votes.split()
        room.letters(legal=legal, marketing=marketing, support=support)
        if n == 1:
            room.say_why("legal", 0, "She asked us something; a joke would sound as if we hid.")
            room.say_why("support", 1, "He wants an audience, not an answer.")
            room.do("close")
            room.do("discuss")
            room.do("open")
            room.letters(legal="BBBA", marketing="BBBB", support="BBBB")
        room.do("close")
        try:
            room.exercise.decide_by_votes(room.room.votes())
        except NotNow:
            assert room.exercise.poll is not None
            room.do("decide", room.exercise.poll.options[0].id, text="A tie, so the kinder one.", way="trainer")
        room.show()
    room.do("debrief")
    for word in ("hot", "lost", "fair", "hot", "slow"):
        room.do("word", text=word)
    room.do("sentence", "legal,marketing", text="We left your parcel in the rain. We are sorry. A dry one comes today.")
    for kind, what, who, when in (
        ("keep", "We asked before we answered", "", ""),
        ("change", "The bot answers at night", "", ""),
        ("do", "A night number for the drivers", "Jo", "Friday"),
        ("gap", "Who may refund more than 25 pounds?", "", ""),
    ):
        room.do("action", kind, text=plan_text(what, who, when))
    return room


def at_part(part: str, room: Played | None = None) -> QWidget:
    """The debrief's page with a part open."""
    room = room or played_through()
    host = Host(room.session, room.stage.organisation, LIBRARY.rubric_for(room.stage.scenario))
    page = DebriefPage(host, LIBRARY)
    page.destroyed.connect(host.end)
    page.setWindowTitle("Debrief")
    page.resize(1020, 780)
    page.show()
    settle()
    page.show_part(part)
    settle()
    return page


def a_part(part: str, *looks) -> None:
    """Register a part's picture."""
    screen(f"05d-debrief-{part}", *looks)(lambda: at_part(part))


for one in ("contract", "words", "case", "sentence", "close"):
    a_part(one, LIGHT)
for one in ("timeline", "plan", REPORT):
    a_part(one, LIGHT, DARK, LARGE)
a_part("splits", *ALL)


@screen("05d-debrief-nothing", LIGHT, SMALL)
def nothing() -> QWidget:
    """A debrief of a session in which nothing was decided."""
    room = Played()
    room.do("debrief")
    return at_part("splits", room)


@screen("05d-console", *ALL)
def console() -> QWidget:
    """The console while the room looks back."""
    from simtrainer.ui.live.console.screen import ConsoleScreen

    room = played_through()
    host = Host(room.session, room.stage.organisation, LIBRARY.rubric_for(room.stage.scenario))
    made = ConsoleScreen(host, dry=True)
    made.destroyed.connect(host.end)
    made.resize(1440, 900)
    made.show()
    settle()
    assert made.debrief is not None
    made.debrief.show_part("splits")
    settle()
    return made
