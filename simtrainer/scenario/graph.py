"""The story as a networkx graph, and as node-link YAML out and in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from simtrainer.scenario.model import DONE, Node, Scenario
from simtrainer.scenario.writing import choice_data, consult_data, header, node_data, silence_data, step_data

if TYPE_CHECKING:
    import networkx as nx

    from simtrainer.scenario.loader import Loaded

GRAPH_FORMAT = 1


def build_graph(scenario: Scenario) -> nx.MultiDiGraph[str]:
    """The graph: nodes of kind decision, automatic, ending or exit; edges keyed by id, each with its `kind`.

    Kinds of edges: choice (key = choice id), silence ("<node>/silence"), next ("<node>/next/<index>"), consult (a loop,
    "<node>/<contact>"), open ("<opener>/open/<thread>"). DONE is a node of kind exit, there when something leads to it.
    """
    # networkx costs as much as Qt to import; it must not be on the way to the first picture.
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(id=scenario.id, title=scenario.title, start=list(scenario.start))
    for node in scenario.nodes.values():
        graph.add_node(node.id, kind=_kind(node), thread=node.thread, phase=node.phase, stakes=node.stakes)
    for node in scenario.nodes.values():
        for choice in node.choices:
            _way(graph, node.id, choice.to, choice.id, "choice", minutes=choice.minutes)
            for thread in choice.open:
                _way(graph, node.id, thread, f"{choice.id}/open/{thread}", "open")
        if node.silence is not None:
            key = f"{node.id}/silence"
            _way(graph, node.id, node.silence.to, key, "silence", minutes=node.silence.after)
            for thread in node.silence.open:
                _way(graph, node.id, thread, f"{key}/open/{thread}", "open")
        for index, step in enumerate(node.next):
            _way(graph, node.id, step.to, f"{node.id}/next/{index}", "next", minutes=step.after)
        for consult in node.consults.values():
            _way(graph, node.id, node.id, f"{node.id}/{consult.contact}", "consult", minutes=consult.minutes)
    return graph


def _kind(node: Node) -> str:
    return "ending" if node.ending is not None else "decision" if node.choices else "automatic"


def _way(graph: nx.MultiDiGraph[str], origin: str, to: str, key: str, kind: str, **attributes: int) -> None:
    if to == DONE and DONE not in graph:
        graph.add_node(DONE, kind="exit")
    graph.add_edge(origin, to, key=key, kind=kind, **attributes)


def node_link_yaml(scenario: Scenario) -> str:
    """The scenario as node-link YAML: every field is there, so that `read_node_link` gives an equal scenario."""
    import networkx
    import yaml

    nx = cast("Any", networkx)

    graph: Any = build_graph(scenario).copy()
    graph.graph = {"simtrainer": GRAPH_FORMAT, "scenario": header(scenario)}
    for node in scenario.nodes.values():
        graph.nodes[node.id]["fields"] = node_data(scenario, node)
        for choice in node.choices:
            graph.edges[node.id, choice.to, choice.id]["fields"] = _without_to(choice_data(scenario, choice))
        if node.silence is not None:
            key = f"{node.id}/silence"
            graph.edges[node.id, node.silence.to, key]["fields"] = _without_to(silence_data(node.silence))
        for index, step in enumerate(node.next):
            key = f"{node.id}/next/{index}"
            graph.edges[node.id, step.to, key]["fields"] = _without_to(step_data(scenario, step))
        for contact, consult in node.consults.items():
            graph.edges[node.id, node.id, f"{node.id}/{contact}"]["fields"] = consult_data(consult)
    data: dict[str, Any] = nx.node_link_data(graph, edges="edges")
    # networkx lists edges by their ends; the order in which an author wrote them is part of the story.
    order = {key: place for place, key in enumerate(_keys(scenario))}
    edges = cast("list[dict[str, Any]]", data["edges"])
    edges.sort(key=lambda edge: order[edge["key"]])
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=120)


def _keys(scenario: Scenario) -> list[str]:
    keys: list[str] = []
    for node in scenario.nodes.values():
        for choice in node.choices:
            keys += [choice.id, *(f"{choice.id}/open/{thread}" for thread in choice.open)]
        if node.silence is not None:
            keys += [f"{node.id}/silence", *(f"{node.id}/silence/open/{thread}" for thread in node.silence.open)]
        keys += [f"{node.id}/next/{index}" for index in range(len(node.next))]
        keys += [f"{node.id}/{contact}" for contact in node.consults]
    return keys


def _without_to(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if key != "to"}


def read_node_link(text: str, file: str = "graph.yaml") -> Loaded:
    """A scenario from node-link YAML. Its diagnostics stand in the scenario text that the graph amounts to.

    That text is in the result's `source`; where the YAML itself can't be read, the diagnostics are about `text`.
    """
    from simtrainer.scenario.loader import Loaded, read_scenario
    from simtrainer.scenario.source import read_text

    source = read_text(text, file)
    if source.root is None:
        return Loaded(None, source.problems, source)
    data = _mapping(source.root.to_python())
    if not isinstance(data.get("nodes"), list) or not isinstance(data.get("graph"), dict):
        source.note("SIM103", source.place(""), key="The file", wanted="a node-link graph", found="something else")
        return Loaded(None, source.problems, source)
    scenario = _scenario_data(data)
    return read_scenario(_yaml_of(scenario), file)


def _yaml_of(data: dict[str, Any]) -> str:
    import yaml

    # libyaml's writer is ten times as fast; older wheels of PyYAML come without it.
    dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return yaml.dump(data, Dumper=dumper, sort_keys=False, allow_unicode=True, width=120)


def _scenario_data(data: dict[str, Any]) -> dict[str, Any]:
    """The data of a scenario file; wrong shapes are passed on for the loader to report."""
    nodes: dict[str, Any] = {
        str(node.get("id")): dict(_mapping(node.get("fields")))
        for node in _mappings(data["nodes"])
        if node.get("kind") != "exit"
    }
    for edge in _mappings(data.get("edges") or data.get("links")):
        node = nodes.get(str(edge.get("source")))
        if node is None:
            continue
        fields = dict(_mapping(edge.get("fields")))
        kind, to = edge.get("kind"), edge.get("target")
        if kind == "choice":
            node.setdefault("choices", []).append({"id": edge.get("key"), **fields, "to": to})
        elif kind == "silence":
            node["silence"] = {**fields, "to": to}
        elif kind == "next":
            node.setdefault("next", []).append({**fields, "to": to})
        elif kind == "consult":
            contact = str(edge.get("key")).rpartition("/")[2]
            node.setdefault("consults", {})[contact] = fields
    return {**_mapping(data["graph"].get("scenario")), "nodes": nodes}


def _mapping(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _mappings(value: Any) -> list[dict[str, Any]]:
    return (
        [_mapping(one) for one in cast("list[Any]", value) if isinstance(one, dict)] if isinstance(value, list) else []
    )
