"""The phone page in a real browser: join, vote, change, come back; and what a hostile page or name can't do."""

from __future__ import annotations

import gzip
import http.server
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from simtrainer.live.local_room import LocalRoom
from simtrainer.live.polls import Poll, Team, lettered
from simtrainer.live.room import PublicState
from simtrainer.live.serve.page import page as page_bytes
from simtrainer.live.serve.page import words
from simtrainer.live.serve.server import RoomServer
from simtrainer.live.signs import Signs
from simtrainer.records.exercises import ExerciseRecords
from simtrainer.records.store import Store
from tests.live.rooms import POLL, a_room, served

pytestmark = pytest.mark.needs_tool("chromium")
SCENE = {
    "title": "Two parcels in the rain",
    "post": {"who": "Sam Tolley", "text": "Forty minutes with your bot. I'd quite like a person now please."},
}
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Names that lead elsewhere, as an attacker's name server would have it.
    "--host-resolver-rules=MAP evil.test 127.0.0.1",
)


PATIENT = 30_000
"""Milliseconds for a browser on a machine that has other things to do; the usual five seconds aren't enough there."""
expect.set_options(timeout=PATIENT)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def room() -> LocalRoom:
    room = a_room()
    room.set_state(PublicState("open", POLL, True, SCENE))
    return room


@pytest.fixture
def server(room: LocalRoom) -> Iterator[RoomServer]:
    server = RoomServer(room, "deadbeefcafe")
    server.open("127.0.0.1")
    yield server
    server.close()


@contextmanager
def phone(browser: Browser, lang: str = "en-GB", width: int = 390) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": width, "height": 844}, locale=lang)
    context.set_default_timeout(PATIENT)
    try:
        yield context
    finally:
        context.close()


def join(context: BrowserContext, server: RoomServer, room: LocalRoom, team: str = "Support") -> Page:
    page = context.new_page()
    page.goto(f"{server.address}#c={room.door.code}")
    page.get_by_text(team).click()
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("heading", name="What do you do?")).to_be_visible()
    return page


def choose(page: Page, label: str, letter: str) -> None:
    page.get_by_text(label).click()
    page.get_by_role("button", name=f"Send vote for {letter}").click()
    expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()


def until(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def test_join_vote_change_and_hear_that_it_is_closed(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        page = join(context, server, room)
        assert room.door.code not in page.url  # nobody reads it from the address bar
        assert SCENE["post"]["text"] in page.content()
        choose(page, "Say it", "A")
        page.get_by_role("button", name="Change my vote").click()
        choose(page, "Wait", "B")
        page.get_by_label("Why this one?").fill("She asked twice")
        page.get_by_role("button", name="Send the line").click()
        until(lambda: room.votes()[-1].text == "She asked twice", "the reason arrives")
        assert [vote.option for vote in room.votes()] == ["say", "wait", "wait"]
        room.set_state(PublicState("closed", POLL, False, SCENE))
        expect(page.get_by_role("heading", name="The vote is closed")).to_be_visible()
        expect(page.get_by_text("What you chose counts: B Wait")).to_be_visible()
        room.set_state(PublicState("revealed", POLL, False, SCENE, {"counts": {}}))
        expect(page.get_by_role("heading", name="Eyes up")).to_be_visible()


def test_a_reload_at_any_moment_shows_the_same(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        page = join(context, server, room)
        page.reload()
        expect(page.get_by_role("heading", name="What do you do?")).to_be_visible()
        choose(page, "Hide", "C")
        page.reload()
        expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()
        room.set_state(PublicState("closed", POLL, False, SCENE))
        page.reload()
        expect(page.get_by_role("heading", name="The vote is closed")).to_be_visible()
    assert len(room.devices()) == 1


@contextmanager
def room_process(records: Path, port: int = 0) -> Iterator[tuple[subprocess.Popen[str], int, str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.live.room_process", str(records), str(port)],
        cwd=Path(__file__).resolve().parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        number, code = process.stdout.readline().split()
        yield process, int(number), code
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_the_program_is_killed_and_started_again_and_the_phone_comes_back_by_itself(browser: Browser, tmp_path: Path):
    records = tmp_path / "records.sqlite3"
    with phone(browser) as context:
        with room_process(records) as (process, port, code):
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{port}/#c={code}")
            page.get_by_text("Support").click()
            page.get_by_role("button", name="Join").click()
            expect(page.get_by_role("heading", name="What do you do?")).to_be_visible()
            page.get_by_role("radio").first.check()
            page.get_by_role("button", name="Send vote for A").click()
            expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()
            process.kill()
            expect(page.get_by_role("alert")).to_contain_text("Can’t reach the trainer’s laptop")
            expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()
        with room_process(records, port) as (_, again, same):
            assert (again, same) == (port, code)
            expect(page.locator("#note")).to_be_empty()
            page.get_by_role("button", name="Change my vote").click()
            page.get_by_role("radio").nth(1).check()
            page.get_by_role("button", name="Send vote for B").click()
            expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()
    with Store.open(records) as store:
        (kept,) = ExerciseRecords(store).all()
        recorded = ExerciseRecords(store).load(kept.id)
    assert len(recorded.votes) == 2 and len(recorded.devices) == 1


def test_a_vote_sent_without_a_network_is_sent_when_there_is_one(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        page = join(context, server, room)
        page.get_by_role("radio").first.check()
        context.set_offline(True)
        page.get_by_role("button", name="Send vote for A").click()
        expect(page.get_by_role("alert")).to_contain_text("What you sent is kept here")
        context.set_offline(False)
        expect(page.get_by_role("heading", name="Your vote is in")).to_be_visible()
    assert [vote.option for vote in room.votes()] == ["say"]


def test_a_frozen_page_is_up_to_date_again_when_it_wakes(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        page = join(context, server, room)
        session = context.new_cdp_session(page)
        session.send("Page.setWebLifecycleState", {"state": "frozen"})
        room.set_state(PublicState("closed", POLL, False, SCENE))
        session.send("Page.setWebLifecycleState", {"state": "active"})
        expect(page.get_by_role("heading", name="The vote is closed")).to_be_visible()


def test_two_windows_of_one_phone_do_not_fight(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        first = join(context, server, room)
        second = context.new_page()
        second.goto(server.address)
        expect(second.get_by_role("heading", name="What do you do?")).to_be_visible()
        expect(first.get_by_role("heading", name="open in another window")).to_be_visible()
        choose(second, "Say it", "A")
        first.get_by_role("button", name="Use this one").click()
        expect(first.get_by_role("heading", name="Your vote is in")).to_be_visible()
        expect(second.get_by_role("heading", name="open in another window")).to_be_visible()
    assert len(room.devices()) == 1


@contextmanager
def attacker(html: str) -> Iterator[str]:
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, format: str, *args: object) -> None:
            pass

    elsewhere = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=elsewhere.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://evil.test:{elsewhere.server_port}/"
    finally:
        elsewhere.shutdown()
        elsewhere.server_close()
        thread.join()


ATTACK = """<body><iframe src="ROOM"></iframe>
<form id=g method=post enctype="text/plain" action="ROOMapi/vote">
<input name='{"poll":"0/soaked/1/1","option":"hide","x":"' value='"}'></form>
<script>
window.results = {};
const tell = (name, what) => () => { results[name] = what };
const vote = JSON.stringify({poll: "0/soaked/1/1", option: "hide"});
const json = {method: "POST", credentials: "include", headers: {"Content-Type": "application/json"}, body: vote};
const plain = {method: "POST", credentials: "include", mode: "no-cors", body: vote};
const stream = new Promise(done => {
  const events = new EventSource("ROOMevents", {withCredentials: true});
  events.onopen = () => { results.events = "read"; done() };
  events.onerror = () => { results.events = "blocked"; events.close(); done() };
});
Promise.allSettled([
  fetch("ROOMapi/vote", json).then(tell("json", "sent"), tell("json", "blocked")),
  fetch("ROOMapi/vote", plain).then(tell("plain", "sent"), tell("plain", "blocked")),
  fetch("ROOMapi/state", {credentials: "include"}).then(r => r.text())
    .then(tell("state", "read"), tell("state", "blocked")),
  stream,
]).then(() => { window.done = true });
</script></body>"""


def test_a_page_elsewhere_can_neither_vote_nor_read(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        choose(join(context, server, room), "Say it", "A")
        with attacker(ATTACK.replace("ROOM", server.address)) as address:
            page = context.new_page()
            page.goto(address)
            page.wait_for_function("window.done")
            found = page.evaluate("window.results")
            assert found["json"] == found["state"] == found["events"] == "blocked"
            page.evaluate("document.getElementById('g').submit()")
            page.wait_for_load_state()
        rebound = context.new_page()
        rebound.goto(f"http://evil.test:{server.port}/")
        assert "another address" in rebound.content()
    assert [vote.option for vote in room.votes()] == ["say"]


def test_a_hostile_name_stays_a_text_and_the_cookie_is_out_of_reach(browser: Browser, room: LocalRoom):
    hostile = "<img src=x onerror=alert(1)>"
    room = LocalRoom((Team("t", hostile),), room.door)
    room.names_wanted = True
    room.set_state(PublicState("open", POLL, True, {**SCENE, "title": hostile}))
    server = RoomServer(room, "deadbeefcafe")
    server.open("127.0.0.1")
    try:
        with phone(browser) as context:
            page = context.new_page()
            asked: list[str] = []
            page.on("request", lambda request: asked.append(request.url))
            page.goto(f"{server.address}#c={room.door.code}")
            page.get_by_label("What shall we call you?").fill(hostile)
            page.get_by_text(hostile).last.click()
            page.get_by_role("button", name="Join").click()
            expect(page.get_by_role("heading", name="What do you do?")).to_be_visible()
            assert page.locator("img").count() == 0 and page.evaluate("document.cookie") == ""
            assert {url.split("/")[2] for url in asked if not url.startswith("data:")} == {
                f"{server.host}:{server.port}"
            }
    finally:
        server.close()


@pytest.mark.parametrize("lang", sorted(words()))
def test_the_page_is_small_and_speaks_the_phones_language(
    lang: str, browser: Browser, server: RoomServer, room: LocalRoom
):
    assert len(page_bytes(lang)) <= 20_000 and len(gzip.compress(page_bytes(lang))) <= 8_000
    with phone(browser, f"{lang}-{lang.upper()}") as context:
        page = context.new_page()
        page.goto(server.address)
        expect(page.get_by_role("heading", name=words()[lang]["which"])).to_be_visible()
        assert page.locator("html").get_attribute("lang") == lang


def test_on_a_narrow_phone_with_text_twice_as_large_nothing_is_cut(
    browser: Browser, server: RoomServer, room: LocalRoom
):
    long = Poll(
        "0/long/1/1",
        "choice",
        "Long",
        lettered([("a", "Entschuldigungsbereitschaftserklärungen und eine Frist", "Bis Freitag um zehn Uhr")]),
        confidence=True,
    )
    room.set_state(PublicState("open", long, True, SCENE))
    with phone(browser, width=320) as context:
        page = context.new_page()
        page.goto(f"{server.address}#c={room.door.code}")
        for step in ("join", "vote"):
            page.evaluate("document.documentElement.style.fontSize='200%'")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, step
            heading = page.evaluate("parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)")
            assert heading >= 40, step
            small = page.evaluate(
                "[...document.querySelectorAll('button,label.row')].filter(e=>e.getBoundingClientRect().height<56).length"
            )
            assert small == 0, step
            if step == "join":
                page.get_by_text("Support").click()
                page.get_by_role("button", name="Join").click()
                expect(page.get_by_role("heading", name="What do you do?")).to_be_visible()


def test_a_screen_reader_hears_what_is_what(browser: Browser, server: RoomServer, room: LocalRoom):
    with phone(browser) as context:
        page = join(context, server, room)
        assert page.get_by_role("radio").count() == 3 and page.get_by_role("radio", name="Say it").count() == 1
        expect(page.get_by_role("status")).to_have_text("What do you do?")
        choose(page, "Say it", "A")
        expect(page.get_by_role("status")).to_have_text("Your vote is in")


def test_the_symbols_on_the_wall_are_tapped_where_the_room_asks_for_them(browser: Browser):
    signs = Signs(lambda: 0.0)
    room = a_room(signs)
    room.set_state(PublicState("open", POLL, True, SCENE))
    names = words()["nl"]["kinds"].split()
    with served(room) as server, phone(browser, "nl-NL", 320) as context:
        page = context.new_page()
        page.goto(f"{server.address}#c={room.door.code}")
        page.get_by_text("Legal").click()
        button = page.get_by_role("button", name=words()["nl"]["join"])
        wrong = "1111" if signs.now != "1111" else "2222"
        for tapped in (wrong, signs.now):
            expect(button).to_be_disabled()
            for one in tapped:
                page.get_by_role("button", name=names[int(one) - 1]).click()
            button.click()
            if tapped == wrong:
                expect(page.get_by_role("alert")).to_contain_text("symbols")
        expect(page.get_by_role("heading", name=words()["nl"]["what"])).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
