"""The graph family: what leads nowhere, what never ends, what stops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from simtrainer.scenario.model import DONE, Node, Scenario, Step

Note = Callable[..., None]
"""Code, path, and the words of the code's templates."""


def check_graph(scenario: Scenario, note: Note, broken: Iterable[str] = ()) -> None:
    """Report unreachable nodes, wrong endings, loops without exit and automatic steps that don't work.

    `broken` are paths of values that couldn't be read: a step whose condition is among them isn't one without any.
    """
    unread = {path.split(".next")[0] for path in broken if ".next." in path}
    ways = {name: _ways(node) for name, node in scenario.nodes.items()}
    exits = _reach_an_exit(scenario, ways)
    leading = _threads_leading_to(scenario, ways)
    for name, node in scenario.nodes.items():
        path = f"nodes.{name}"
        if not node.thread:
            note("SIM301", path, id=name)
        elif name not in exits:
            note("SIM308", path, id=name)
        if node.ending is not None and name == node.thread and name not in scenario.start:
            note("SIM309", path, id=name)
        elif node.ending is not None and node.thread:
            thread = next((one for one in leading.get(name, ()) if one not in scenario.start), None)
            if thread is not None:
                note("SIM303", path, id=name, thread=thread)
        if node.next and path not in unread:
            _steps(node, note)
    if not any(node.ending and node.thread in scenario.start for node in scenario.nodes.values()):
        note("SIM307", "start")
    _automatic_circles(scenario, note)


def _ways(node: Node) -> tuple[str, ...]:
    options = (*node.choices, *((node.silence,) if node.silence else ()), *node.next)
    return tuple(dict.fromkeys(option.to for option in options))


def _threads_leading_to(scenario: Scenario, ways: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, None]]:
    """Ending -> the threads of the nodes that lead to it, in file order."""
    leading: dict[str, dict[str, None]] = {name: {} for name, node in scenario.nodes.items() if node.ending is not None}
    for name, node in scenario.nodes.items():
        for to in ways[name] if node.thread else ():
            if to in leading:
                leading[to][node.thread] = None
    return leading


def _reach_an_exit(scenario: Scenario, ways: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The nodes from which an ending or `done` can be reached, found backwards."""
    back: dict[str, list[str]] = {}
    waiting: list[str] = []
    for name, node in scenario.nodes.items():
        for to in ways[name]:
            back.setdefault(to, []).append(name)
        if node.ending is not None or DONE in ways[name]:
            waiting.append(name)
    found = set(waiting)
    while waiting:
        for name in back.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _steps(node: Node, note: Note) -> None:
    path = f"nodes.{node.id}.next"
    always = [step for step in node.next if step.when is None]
    if not always:
        note("SIM305", path, id=node.id)
        return
    for index, step in enumerate(node.next):
        if any(_never_after(step, index, one, node.next.index(one)) for one in always if one is not step):
            note("SIM306", f"{path}.{index}")


def _never_after(step: Step, index: int, always: Step, always_index: int) -> bool:
    """Whether `step` is tested after `always` for certain. A delay and a time of day can't be compared beforehand."""
    if (step.at is None) != (always.at is None):
        return False
    mine, other = (step.after, always.after) if step.at is None else (step.at, always.at or 0)
    return mine > other or (mine == other and index > always_index)


def _automatic_circles(scenario: Scenario, note: Note) -> None:
    """Report circles of automatic steps, and silences at once, in which no time passes.

    Each once, at its first node in file order.
    """
    quick = {
        name: [step.to for step in node.next if step.after == 0 and step.at is None]
        + [step.to for step in node.next if step.at is not None]
        for name, node in scenario.nodes.items()
        if node.next
    }
    for name, node in scenario.nodes.items():
        silence = node.silence
        if silence is not None and silence.after == 0 and all(post.after == 0 for post in silence.posts):
            quick[name] = [silence.to]
    state: dict[str, int] = {}
    for start in quick:
        if start in state:
            continue
        stack: list[tuple[str, int]] = [(start, 0)]
        state[start] = 1
        while stack:
            name, index = stack.pop()
            targets = quick[name]
            if index == len(targets):
                state[name] = 2
                continue
            stack.append((name, index + 1))
            to = targets[index]
            if to not in quick:
                continue
            if state.get(to) == 1:
                note("SIM304", f"nodes.{to}", id=to)
            elif to not in state:
                state[to] = 1
                stack.append((to, 0))
