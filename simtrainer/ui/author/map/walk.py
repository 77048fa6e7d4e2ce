"""Where the arrow keys lead on the map: along the ways, back to where one came from, up and down the column."""

from __future__ import annotations

from typing import Literal

from simtrainer.ui.author.map.scene import Scene

Direction = Literal["left", "right", "up", "down", "first", "last"]


class Walk:
    """Remembers the way that was taken, so that left undoes right."""

    def __init__(self) -> None:
        self._came: dict[str, str] = {}
        self._went: dict[str, str] = {}

    def step(self, scene: Scene, name: str, way: str, direction: Direction) -> str:
        """The beat to go to; the same where there is none. `way` is the path of the choice that is selected."""
        if not scene.boxes:
            return ""
        if name not in scene.boxes or direction in ("first", "last"):
            return self._end(scene, last=direction == "last")
        found = {
            "right": lambda: self._on(scene, name, way),
            "left": lambda: self._back(scene, name),
            "up": lambda: _beside(scene, name, -1),
            "down": lambda: _beside(scene, name, 1),
        }[direction]()
        if direction == "right" and found != name:
            self._came[found], self._went[name] = name, found
        elif direction == "left" and found != name:
            self._went[found] = name
        return found

    def _end(self, scene: Scene, *, last: bool) -> str:
        if last:
            return max(scene.boxes, key=lambda name: scene.boxes[name].x())
        return next((name for name in scene.story.roots if name in scene.boxes), next(iter(scene.boxes)))

    def _on(self, scene: Scene, name: str, way: str) -> str:
        ways = [one for one in scene.story.beats[name].ways if one.to in scene.boxes]
        if way:
            return next((one.to for one in ways if one.path == way), name)
        before = self._went.get(name)
        if any(one.to == before for one in ways):
            return before or name
        return next((one.to for one in ways), name)

    def _back(self, scene: Scene, name: str) -> str:
        origins = [origin for origin, _ in scene.story.into[name] if origin in scene.boxes and origin != name]
        came = self._came.get(name)
        return came if came in origins and came is not None else next(iter(origins), name)


def _beside(scene: Scene, name: str, step: int) -> str:
    """The next beat above or below: in the same column, else whatever is nearest that way."""
    here = scene.boxes[name].center()
    ahead = [one for one, box in scene.boxes.items() if (box.center().y() - here.y()) * step > 1]

    def away(one: str) -> float:
        offset = scene.boxes[one].center() - here
        return abs(offset.y()) + 4 * abs(offset.x())

    return min(ahead, key=away, default=name)
