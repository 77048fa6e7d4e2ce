"""How long the texts of a form may be: the limit of the channel in which they appear."""

from __future__ import annotations

from simtrainer.authoring.reading import Reading


def limits_of(reading: Reading, good: Reading | None, path: str, post: str = "") -> dict[str, int]:
    """Limits by path of a text field, for the post or choice at a path, or for the first post of a beat."""
    scenario = None if good is None else good.scenario
    steps = path.split(".")
    if post:
        return limits_of(reading, good, post)
    if scenario is None or len(steps) < 3 or steps[0] != "nodes":
        return {}
    own = reading.find(f"{path}.channel")
    node = scenario.nodes.get(steps[1])
    name = own.text if own is not None and own.kind == "scalar" else node.channel if node is not None else ""
    channel = scenario.channels.get(name)
    if channel is None or channel.limit is None:
        return {}
    return {f"{path}.text": channel.limit}
