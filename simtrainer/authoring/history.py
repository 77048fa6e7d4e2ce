"""What can be undone and done again: a list of steps, each one edit and its inverse."""

from __future__ import annotations

from simtrainer.authoring.line_ends import LineEnds
from simtrainer.authoring.splices import Edit, Rename, Splice, inverse, joined, touching
from simtrainer.frozen import frozen


@frozen
class Step:
    """An edit that was made, what brings the text back, and how the file's lines ended before and after it."""

    forward: Edit
    backward: tuple[Splice, ...]
    before: LineEnds
    after: LineEnds


class History:
    """Steps done and undone. A step made after an undo forgets what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False

    @property
    def labels(self) -> tuple[str, ...]:
        """What was done, the oldest first."""
        return tuple(step.forward.label for step in self._done)

    @property
    def renames(self) -> tuple[Rename, ...]:
        """What was given another name, the oldest first."""
        return tuple(one for step in self._done for one in step.forward.renames)

    @property
    def undo_label(self) -> str:
        """What undoing would take back; empty when there is nothing."""
        return self._done[-1].forward.label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again; empty when there is nothing."""
        return self._undone[-1].forward.label if self._undone else ""

    def seal(self) -> None:
        """The next edit starts a step of its own, whatever it is."""
        self._open = False

    def note(self, text: str, edit: Edit, before: LineEnds, after: LineEnds) -> None:
        """Keep an edit that is about to change `text`."""
        self._undone.clear()
        fresh = Step(edit, inverse(text, edit.splices), before, after)
        last = self._done[-1] if self._done and self._open else None
        both = _joined(text, last, fresh) if last is not None else None
        if both is not None:
            self._done[-1] = both
        else:
            self._done.append(fresh)
        self._open = bool(edit.merge)

    def back(self) -> Step | None:
        """Take the last step from the list, for undoing it."""
        self._open = False
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def forth(self) -> Step | None:
        """Put the step that was undone last back on the list, for doing it again."""
        self._open = False
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]


def _joined(text: str, last: Step, fresh: Step) -> Step | None:
    """Both as one step when they are one stretch of the same doing; `text` is the text between them."""
    edit, next_edit = last.forward, fresh.forward
    if not edit.merge or edit.merge != next_edit.merge or len(edit.splices) != 1 or len(next_edit.splices) != 1:
        return None
    first, second = edit.splices[0], next_edit.splices[0]
    if not touching(first, second):
        return None
    # The text before both, as far as joining reads it: what the second takes out left of the first stands there too.
    gone = last.backward[0].text
    before = text[: first.start] + gone + text[first.start + len(first.text) :]
    both = joined(before, first, second)
    forward = Edit(edit.label, (both,), edit.merge)
    back = Splice(both.start, both.start + len(both.text), before[both.start : both.end])
    return Step(forward, (back,), last.before, fresh.after)
