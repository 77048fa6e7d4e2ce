"""Recording a play as a plan, and playing from a beat with the state of a way to it."""

from __future__ import annotations

from pathlib import Path

from simtrainer import paths
from simtrainer.authoring.acts import acts_of_plan
from simtrainer.authoring.plan_recorder import Expects, held, plan_of_run, record_plan
from simtrainer.authoring.preview import Preview
from simtrainer.authoring.ways import ways_to
from simtrainer.debrief.plan_player import Player, play_plan
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage, stage
from simtrainer.scenario.plans import Plan, parse_plan, read_plan

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def _staged() -> Stage:
    return stage(PARCELS, Library.load())


def _plan(name: str) -> Plan:
    return read_plan(PARCELS.with_name(f"two-parcels.{name}.plan"))


def test_a_recorded_play_holds_and_a_changed_one_does_not() -> None:
    staged = _staged()
    for name in ("best", "worst", "recovered"):
        text = plan_of_run(play_plan(staged, _plan(name)).run, staged, note="As played.", expects=Expects(exact=True))
        assert text.startswith("# As played.\nchoose ")
        assert "\nexpect ending " in text and "\nexpect policy " in text and "\nexpect critical " in text
        assert held(text, staged) == ()
    best = plan_of_run(play_plan(staged, _plan("best")).run, staged)
    assert held(best, staged) == ()
    wrong = held(best.replace("choose named", "choose dm-please"), staged)
    assert any(one.message.startswith("Expected authenticity 95..100, and it is ") for one in wrong)


def test_a_run_by_the_live_clock_is_recorded_with_its_waits() -> None:
    staged = _staged()
    run = Run(staged.scenario, 3)
    run.choose("read-all", at=9)
    run.advance(run.minute + 7)
    offer = run.offers()[0]
    run.choose(offer.choices[0].choice.id)
    text = plan_of_run(run, staged)
    assert text.splitlines()[:2] == ["wait 9", "choose read-all"]
    again = play_plan(staged, parse_plan(text))
    assert again.held
    assert (again.run.minute, again.run.values) == (run.minute, run.values)
    assert "# The story isn't over here; nothing is expected of its ending." in text


def test_own_words_on_two_lines_make_one_line_of_a_plan() -> None:
    staged = _staged()
    preview = Preview(staged.scenario, staged.library, organisation=staged.organisation)
    for act in acts_of_plan(_plan("best"), Player(Run(staged.scenario), staged.library, staged.organisation))[:5]:
        preview.choose(act.id)
    preview.write('Hi Lena,\nthat was "us".', "lena-own")
    text = record_plan(preview.acts, preview.outcome, finished=False)
    assert 'write lena-own "Hi Lena, that was "us"."' in text
    assert held(text, staged) == ()


def test_ways_to_a_beat_arrive_with_the_state_of_their_path() -> None:
    staged = _staged()
    plans = [(name, _plan(name)) for name in ("best", "worst", "tired")]
    found = ways_to("gift", staged.scenario, staged.library, staged.organisation, plans=plans)
    assert [way.label for way in found.ways] == [f"As in the plan “{name}”" for name in ("best", "worst", "tired")]
    assert "heat" in found.differ
    preview = Preview(staged.scenario, staged.library, organisation=staged.organisation)
    for way in found.ways:
        preview.play(way.acts)
        assert preview.arrived("gift")
        assert preview.run.values == way.values
        assert any(offer.node.id == "gift" for offer in preview.run.offers())
    assert found.ways[0].values["heat"] != found.ways[1].values["heat"]


def test_without_a_plan_a_way_is_looked_for() -> None:
    staged = _staged()
    found = ways_to("street", staged.scenario, staged.library, staged.organisation)
    assert [way.label for way in found.ways] == ["The shortest way"]
    assert found.why == ""
    proved = ("choose leave-bot", "choose t-right", "choose named")
    found = ways_to("street", staged.scenario, staged.library, staged.organisation, witness=proved)
    assert found.ways[0].decisions == ("leave-bot", "t-right", "named")
    assert ways_to("soaked", staged.scenario, staged.library, staged.organisation).ways[0].acts == ()


def test_the_play_so_far_comes_first_and_equal_states_are_offered_once(tmp_path: Path) -> None:
    staged = _staged()
    preview = Preview(staged.scenario, staged.library, organisation=staged.organisation)
    for choice in ("mute-and-read", "t-right", "named"):
        preview.choose(choice)
    found = ways_to(
        "street",
        staged.scenario,
        staged.library,
        staged.organisation,
        acts=preview.acts,
        plans=[("best", _plan("best"))],
    )
    assert [way.label for way in found.ways] == ["As you have played"]
