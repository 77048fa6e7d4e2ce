"""The story map in Graphviz' DOT language."""

from __future__ import annotations

from simtrainer.authoring.story import Beat, BeatKind, Story, Way
from simtrainer.scenario.model import DONE

_LOOKS: dict[BeatKind, str] = {
    "decision": 'shape=box, style="rounded,filled", fillcolor="#FFFFFF"',
    "event": 'shape=box, style="rounded,filled", fillcolor="#E9F0F5"',
    "check": 'shape=hexagon, style=filled, fillcolor="#EAEBF7"',
    "good": 'shape=box, style="rounded,filled", fillcolor="#E0F3F1", color="#0A645C", peripheries=2',
    "mixed": 'shape=box, style="rounded,filled", fillcolor="#FFF7D9", color="#6B5200", peripheries=2',
    "bad": 'shape=box, style="rounded,filled", fillcolor="#FCEAEB", color="#A01F30", peripheries=2',
    "unfinished": 'shape=box, style="rounded,dashed"',
}


def dot(story: Story, title: str = "") -> str:
    """The map as a digraph: a cluster for each thread, the ids of the story as names and edge keys."""
    lines = ["digraph story {"]
    if title:
        lines.append(f"  label={_quoted(title)}; labelloc=t;")
    lines += [
        "  rankdir=LR;",
        '  node [fontname="Inter, Helvetica, sans-serif", fontsize=11];',
        '  edge [fontname="Inter, Helvetica, sans-serif", fontsize=9, color="#586772"];',
    ]
    threads = dict.fromkeys(beat.thread for beat in story.beats.values())
    for number, thread in enumerate(threads):
        inside = [f"    {_beat(beat)}" for beat in story.beats.values() if beat.thread == thread]
        if len(threads) > 1:
            head = story.beats[thread].title if thread in story.beats else "In no thread"
            lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted(head)};", *inside, "  }"]
        else:
            lines += [line[2:] for line in inside]
    if any(way.to == DONE for beat in story.beats.values() for way in beat.ways):
        lines.append(f'  {_quoted(DONE)} [label="over", shape=circle];')
    for beat in story.beats.values():
        lines += [f"  {_way(beat, way)}" for way in beat.ways if way.to == DONE or way.to in story.beats]
    return "\n".join([*lines, "}"]) + "\n"


def _beat(beat: Beat) -> str:
    return f"{_quoted(beat.id)} [label={_quoted(beat.title)}, {_LOOKS[beat.kind]}];"


def _way(beat: Beat, way: Way) -> str:
    match way.kind:
        case "choice":
            facts = f"key={_quoted(way.choice)}, label={_quoted(f'{way.number} {way.label}')}"
        case "silence":
            facts = f"key={_quoted(f'{beat.id}/silence')}, label={_quoted('no answer')}, style=dashed"
        case "open":
            facts = f"label={_quoted('opens')}, style=bold, arrowhead=open"
        case "step":
            facts = f"label={_quoted(f'when {way.when}' if way.when else '')}"
    return f"{_quoted(beat.id)} -> {_quoted(way.to)} [{facts}];"


def _quoted(text: str) -> str:
    # A backslash begins an escape of Graphviz' own; a newline would end the line.
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
