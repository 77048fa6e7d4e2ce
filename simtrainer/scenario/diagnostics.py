"""What can be wrong with a file, said to its author: code, severity, place, message, advice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simtrainer.frozen import frozen


class Severity(StrEnum):
    """How much a diagnostic matters: an error stops play, a warning is likely a mistake, advice is taste."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a value stands: line and column count from 1; `start` and `end` are character offsets in the file."""

    file: str
    line: int = 1
    column: int = 1
    start: int = 0
    end: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@frozen
class Diagnostic:
    """One finding. `path` is the place inside the document ("nodes.first-post.choices.answer-her.when")."""

    code: str
    severity: Severity
    place: Place
    message: str
    advice: str = ""
    path: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity} {self.code}: {self.message}"
