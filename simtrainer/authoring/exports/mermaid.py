"""The story map as a Mermaid flowchart, for wikis and pull requests."""

from __future__ import annotations

from simtrainer.authoring.story import Beat, BeatKind, Story, Way
from simtrainer.scenario.model import DONE

_SHAPES: dict[BeatKind, tuple[str, str]] = {
    "decision": ("[", "]"),
    "event": ("(", ")"),
    "check": ("{{", "}}"),
    "good": ("([", "])"),
    "mixed": ("([", "])"),
    "bad": ("([", "])"),
    "unfinished": ("[", "]"),
}
_CLASSES = {
    "good": "fill:#E0F3F1,stroke:#0A645C,color:#14212B",
    "mixed": "fill:#FFF7D9,stroke:#6B5200,color:#14212B",
    "bad": "fill:#FCEAEB,stroke:#A01F30,color:#14212B",
}
LONGEST_LABEL = 60
_ENTITIES = str.maketrans(
    {"#": "#35;", "&": "#amp;", '"': "#quot;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;"}
)


def mermaid(story: Story, title: str = "") -> str:
    """The map as text: threads as boxes, choices as numbered arrows, silences dotted, opened threads thick."""
    names = {name: f"b{number}" for number, name in enumerate(story.beats, 1)}
    lines = ["---", f"title: {_yaml(title)}", "---"] if title else []
    lines.append("flowchart LR")
    threads = dict.fromkeys(beat.thread for beat in story.beats.values())
    for number, thread in enumerate(threads, 1):
        inside = [beat for beat in story.beats.values() if beat.thread == thread]
        if len(threads) > 1:
            head = story.beats[thread].title if thread in story.beats else "In no thread"
            lines.append(f"    subgraph t{number}[{_quoted(head)}]")
            lines += [f"        {_beat(beat, names)}" for beat in inside]
            lines.append("    end")
        else:
            lines += [f"    {_beat(beat, names)}" for beat in inside]
    ways = [(beat, way) for beat in story.beats.values() for way in beat.ways]
    if any(way.to == DONE for _, way in ways):
        lines.append(f'    {DONE}(("over"))')
    lines += [
        f"    {names[beat.id]} {_arrow(way)} {names.get(way.to, DONE)}" for beat, way in ways if _leads(story, way)
    ]
    for kind, look in _CLASSES.items():
        those = [names[beat.id] for beat in story.beats.values() if beat.kind == kind]
        if those:
            lines += [f"    classDef {kind} {look}", f"    class {','.join(those)} {kind}"]
    return "\n".join(lines) + "\n"


def _leads(story: Story, way: Way) -> bool:
    return way.to == DONE or way.to in story.beats


def _beat(beat: Beat, names: dict[str, str]) -> str:
    begin, end = _SHAPES[beat.kind]
    return f"{names[beat.id]}{begin}{_quoted(beat.title)}{end}"


def _arrow(way: Way) -> str:
    match way.kind:
        case "choice":
            return f"-->|{_quoted(f'{way.number} {_short(way.label)}')}|"
        case "silence":
            return f"-.->|{_quoted('no answer')}|"
        case "open":
            return f"==>|{_quoted('opens')}|"
        case "step":
            return f"-->|{_quoted(f'when {_short(way.when)}')}|" if way.when else "-->"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_LABEL else f"{text[:LONGEST_LABEL].rstrip()}…"


def _quoted(text: str) -> str:
    """A text that nothing in Mermaid reads as anything else: its own entities for what means something there."""
    return f'"{" ".join(text.split()).translate(_ENTITIES)}"'


def _yaml(text: str) -> str:
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
