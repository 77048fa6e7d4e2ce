"""What attempts came to, from the records of a story that was really played, and which cards follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.debrief.notes import REFRESH
from simtrainer.debrief.plan_player import run_plan
from simtrainer.learning.belts import belts
from simtrainer.learning.deck import Deck
from simtrainer.learning.gists import Gist, bring_up_to_date, gists
from simtrainer.learning.seen import Seen
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.model import About, Belt, Evidence, Learning
from simtrainer.library.stage import Stage, stage
from simtrainer.records.learning import LearningRecords, LessonRead, Review
from simtrainer.records.store import Attempt, Store
from simtrainer.scenario.plans import parse_plan
from tests.learning.cards import DAY, HOUSE, card, learning

STORY = "negative-comment/two-parcels"


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(paths.records_file()) as store:
        yield store


@cache
def _library() -> Library:
    return Library.load()


@cache
def _stage() -> Stage:
    return stage(_library().folder / f"{STORY}.yaml", _library())


def _play(store: Store, plan: str, file: str = "", mode: str = "practise") -> Attempt:
    staged = _stage()
    text = (_library().folder / f"{STORY}.{plan}.plan").read_text("utf-8")
    run = run_plan(staged, parse_plan("\n".join(line for line in text.splitlines() if not line.startswith("expect"))))
    attempt = store.start(run, file=file or str(staged.path), organisation="harrow-finch", mode=mode)
    store.finish(attempt.id, run, 55.0, 50.0)
    return attempt


def test_an_attempt_is_counted_once_and_again_after_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = _play(store, "tired")
    _play(store, "best", mode="shadow")
    gist = bring_up_to_date(store, _library())[attempt.id]
    assert gist.read and gist.kind == "negative-comment" and len(gist.turns) >= 10
    assert {one.strength for one in gist.turns} >= {"weak", "strong"}
    assert gist.criteria and all(0 <= mean <= 1 for mean in gist.criteria.values())
    assert gists(LearningRecords(store)) == {attempt.id: gist}  # and the one who only watched isn't judged
    monkeypatch.setattr("simtrainer.learning.gists.gist_of", pytest.fail)
    assert bring_up_to_date(store, _library())[attempt.id] == gist


def test_a_story_that_has_gone_is_left_alone(store: Store, tmp_path: Path) -> None:
    attempt = _play(store, "tired", file=str(tmp_path / "gone.yaml"))
    elsewhere = bring_up_to_date(store, _library())
    assert elsewhere[attempt.id].read  # the library has a story of that name
    store.forget(attempt.id)
    attempt = _play(store, "tired", file=str(tmp_path / "gone.yaml"))
    assert bring_up_to_date(store, Library(tmp_path))[attempt.id] == Gist(read=False)


def test_a_story_that_couldnt_be_read_for_a_while_is_counted_when_it_can(store: Store, tmp_path: Path) -> None:
    library = Library(tmp_path)
    for part in ("rubric.yaml", "moves.yaml", "cases.yaml", "organisations"):
        (tmp_path / part).symlink_to(_library().folder / part)
    story = tmp_path / "two-parcels.yaml"
    story.write_text("nodes: [half a line", "utf-8")
    attempt = _play(store, "tired", file=str(story))
    assert not bring_up_to_date(store, library)[attempt.id].read
    story.write_bytes(_stage().path.read_bytes())
    assert bring_up_to_date(store, library)[attempt.id].read


def test_a_gist_comes_back_from_its_text() -> None:
    assert Gist.from_text("[]") is None and Gist.from_text('{"turns": 1}') is None
    assert Gist.from_text(Gist(criteria={"P1": 0.5}, crossed=("C1",)).to_text()) == Gist(
        criteria={"P1": 0.5}, crossed=("C1",)
    )


def test_what_was_missed_is_wanted_first_and_everybody_should_know_whom_to_call(store: Store) -> None:
    attempt = _play(store, "tired")
    gist = bring_up_to_date(store, _library())[attempt.id]
    weak = next(one for one in gist.turns if one.strength == "weak")
    fine = next(one for one in gist.turns if one.strength == "strong")
    cards = (
        card("f-weak", about=About(node=f"two-parcels/{weak.node}")),
        card("f-fine", about=About(node=f"two-parcels/{fine.node}")),
        card("f-elsewhere", about=About(node="two-parcels/nowhere")),
        card("k-echo", "case", About(case=gist.echoes[0] if gist.echoes else "none")),
        card("k-other", "case", About(case="other")),
        card("c-whom", "contact", About(contacts=("legal",))),
        card("p-missed", "policy"),
        card("p-known", "policy"),
    )
    records = LearningRecords(store)
    records.keep_review(Review("p-missed", DAY.isoformat(), 1, right=False, during="quiz/policy"))
    records.keep_review(Review("p-known", DAY.isoformat(), 3, right=True, during="quiz/policy"))
    deck = Deck(learning(*cards), HOUSE)
    wanted = deck.wanted(store)
    assert set(wanted) == {"f-weak", "c-whom@harrow-finch", "p-missed", *(["k-echo"] if gist.echoes else [])}
    assert wanted[-1] == "c-whom@harrow-finch"
    store.reflect(attempt.id, REFRESH, str(fine.number))
    assert deck.wanted(store)[0] == "f-fine"


def test_a_lesson_that_was_read_brings_its_decision_and_its_criterion(store: Store) -> None:
    library = _library().learning
    lesson = library.lessons["p2-private"]
    LearningRecords(store).keep_lesson(LessonRead(lesson.id, DAY.isoformat(), right=True))
    wanted = Deck(library).wanted(store)
    assert wanted[0] == lesson.decision.id
    assert all(library.cards[one].about.criterion == "P2" for one in wanted[1:])
    assert Deck(library).card(lesson.decision.id).asks


def test_a_first_story_to_its_end_is_evidence(store: Store) -> None:
    attempt = _play(store, "tired")
    bring_up_to_date(store, _library())
    asked = Evidence("comment", "practised", "A comment", refs=("negative-comment",))
    clean = Evidence("clean", "criticals", "No line left open")
    library = Learning({}, {}, {}, {}, (Belt("white", "White", "All", "Share", (asked, clean)),))
    seen = Seen.read(store)
    (white,) = belts(seen, library, _library().rubric, DAY.replace(year=9000))
    assert white.since == seen.played[0].finished and seen.played[0].attempt.id == attempt.id
