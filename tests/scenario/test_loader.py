"""What loading makes of a file: defaults, times, channels, threads, labels."""

import dataclasses
from datetime import datetime
from pathlib import Path

import yaml

from simtrainer.scenario.graph import node_link_yaml, read_node_link
from simtrainer.scenario.loader import load_scenario, read_scenario
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.writing import to_data

FULL = Path(__file__).parent / "full.yaml"


def full() -> Scenario:
    loaded = load_scenario(FULL)
    assert [str(one) for one in loaded.diagnostics] == []
    assert loaded.scenario is not None
    return loaded.scenario


def fields(scenario: Scenario) -> dict[str, object]:
    """Everything that makes two scenarios the same story."""
    skip = ("source", "digest")
    return {one.name: getattr(scenario, one.name) for one in dataclasses.fields(scenario) if one.name not in skip}


def test_times_are_minutes_since_the_start():
    story = full()
    assert story.start_at == datetime(2026, 11, 3, 10, 18)
    assert story.nodes["later"].not_before == 24 * 60 - 78
    answer = story.nodes["first"].choice("answer")
    assert [(one.id, one.by, one.within) for one in answer.promises] == [
        ("word-by-3", 15 * 60 - 618, None),
        ("result", None, 900),
    ]
    assert story.injects[1].at == 42
    assert story.nodes["later"].next[1].at == 24 * 60 - 18


def test_channels_follow_the_thread_unless_something_else_is_said():
    story = full()
    assert story.nodes["later"].channel == "quipline"
    assert story.nodes["dm"].channel == story.nodes["dm"].posts[0].channel == "tapnote"
    assert [post.channel for post in story.nodes["first"].posts] == ["quipline", "tapnote"]
    assert story.nodes["first"].choice("answer").channel == "quipline"
    assert story.nodes["first"].choice("write-her").channel == "tapnote"
    assert story.injects[0].posts[0].channel == "quipline"
    assert story.channels["quipline"].name == "Quipline"
    assert story.channels["tapnote"].name == "Tap Note"


def test_every_node_knows_its_thread():
    threads = {node.id: node.thread for node in full().nodes.values()}
    assert threads == {"first": "first", "what": "first", "later": "first", "hot": "first", "cool": "first", "dm": "dm"}


def test_defaults_and_shorthands():
    story = full()
    first = story.nodes["first"]
    assert first.choice("answer").minutes == 0
    assert first.choice("write-her").minutes == 5
    assert first.choice("write-her").label == "Write her"
    assert story.nodes["what"].choice("t-joke").label == "Joker · S4 · anyone free"
    assert story.nodes["what"].choice("t-joke").do == "other"
    assert first.consults["legal"].moves == ("escalate-legal",)
    assert first.consults["care"].moves == ("monitor",)
    assert first.choice("hide-it").ratings["P2"].value == -1
    assert first.confidence
    assert first.window is not None and first.window.threads == ("first", "dm")
    assert story.nodes["dm"].window is not None and story.nodes["dm"].window.severity == "S1"
    assert story.traps[0].level == "strong"
    assert [fact.known if isinstance(fact.known, bool) else fact.known.source for fact in story.facts] == ["told", True]
    assert story.personas["sam"].handle == "sam"
    assert story.chatter["calm"][1].by == "sam"
    assert story.variables["told"].start is False
    used = next(one for one in first.choice("answer").set if one.name == "used")
    assert used.value == "public"


def test_words_that_yaml_would_turn_into_something_else_stay_words():
    story = full()
    ending = story.nodes["hot"].ending
    assert ending is not None and ending.text == "no"
    assert story.nodes["first"].write is not None
    assert story.nodes["first"].write.facts_words == ("10:35",)


def test_the_digest_tells_texts_apart():
    text = FULL.read_bytes()
    one, other = read_scenario(text).scenario, read_scenario(text + b"\n# a remark\n").scenario
    assert one is not None and other is not None
    assert one.digest == full().digest != other.digest


def test_a_scenario_written_down_and_read_again_is_the_same():
    story = full()
    again = read_scenario(yaml.safe_dump(to_data(story), sort_keys=False, allow_unicode=True))
    assert [str(one) for one in again.diagnostics] == []
    assert again.scenario is not None
    assert fields(again.scenario) == fields(story)


def test_node_link_yaml_round_trips():
    story = full()
    text = node_link_yaml(story)
    again = read_node_link(text)
    assert [str(one) for one in again.diagnostics] == []
    assert again.scenario is not None
    assert fields(again.scenario) == fields(story)
    assert list(again.scenario.nodes) == list(story.nodes)
    assert node_link_yaml(again.scenario) == text


def test_node_link_yaml_is_what_networkx_reads():
    import networkx as nx

    graph = nx.node_link_graph(yaml.safe_load(node_link_yaml(full())), edges="edges")
    assert graph.number_of_edges() == full().graph.number_of_edges()


def test_text_that_is_no_graph_says_so():
    loaded = read_node_link("nodes: 3\n")
    assert loaded.scenario is None
    assert [one.code for one in loaded.diagnostics] == ["SIM103"]


def test_the_graph_holds_every_way():
    graph = full().graph
    kinds: dict[str, set[str]] = {}
    for _, _, key, data in graph.edges(keys=True, data=True):
        kinds.setdefault(data["kind"], set()).add(key)
    assert kinds == {
        "choice": {"answer", "write-her", "hide-it", "t-right", "t-joke", "keep-word", "leave-her"},
        "silence": {"first/silence", "what/silence", "dm/silence"},
        "next": {"later/next/0", "later/next/1", "later/next/2"},
        "consult": {"first/legal", "first/care"},
        "open": {"answer/open/dm", "first/silence/open/dm"},
    }
    assert graph.nodes["done"]["kind"] == "exit"
    assert graph.nodes["cool"]["kind"] == "ending"


def test_a_story_without_done_has_no_exit_in_its_graph():
    text = FULL.read_text("utf-8").replace("to: done", "to: dm")
    story = read_scenario(text.replace("silence: {after: 25, to: dm}", "silence: {after: 25, to: done}")).scenario
    assert story is not None
    assert list(story.graph.predecessors("done")) == ["dm"]
