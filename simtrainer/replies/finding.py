"""What a check has to say about a reply: findings with their words, and lamps that are lit or dark."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.say import later

Severity = Literal["fix", "improve", "tip"]
"""How much a finding matters: "fix" can lower the score, "improve" is worth another look, "tip" is good to know."""

SEVERITIES: tuple[Severity, ...] = ("fix", "improve", "tip")

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "T1": later("private data"),
        "T2": later("asking for details in public"),
        "T3": later("what must not be said"),
        "T4": later("saying who is talking"),
        "T5": later("promises"),
        "T6": later("a lawyer's words"),
        "T7": later("certainty"),
        "T8": later("the apology"),
        "T10": later("stock phrases"),
        "T14": later("plain words"),
        "T15": later("heat"),
        "T16": later("humour"),
        "T18": later("reading it aloud"),
    }
)
"""What a check that finds something looks at, in a few words."""

Span = tuple[int, int]
"""Start and end of words in the text as it was written."""


@frozen
class Finding:
    """One thing found in a reply.

    `spans` is empty where something is missing. `criterion` is what it speaks to, `critical` the line that it would
    cross in public ("" for none), `clause` the id of the house's clause about it ("" when the house has none).
    """

    check: str
    kind: str
    """What exactly was found ("phone", "address", "stock phrase"); with `check` it says which findings are alike."""
    severity: Severity
    title: str
    advice: str
    spans: tuple[Span, ...] = ()
    criterion: str = ""
    critical: str = ""
    clause: str = ""

    @property
    def start(self) -> int:
        """Where its first words begin; -1 when it is about something missing."""
        return self.spans[0][0] if self.spans else -1

    def words(self, text: str) -> str:
        """The words themselves, as they were written."""
        return " … ".join(text[start:end] for start, end in self.spans)


@frozen
class Lamp:
    """Something that a good reply often has. A dark lamp is no fault; `spans` are the words that lit it."""

    id: str
    lit: bool
    title: str
    """What it says when lit."""
    advice: str
    """What would light it."""
    criterion: str = ""
    spans: tuple[Span, ...] = ()


@frozen
class Checked:
    """Everything the checks say about one reply."""

    text: str
    findings: tuple[Finding, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    off: tuple[str, ...] = ()
    """Checks that have no words of the language."""

    def lamp(self, lamp_id: str) -> bool:
        """Whether a lamp is lit."""
        return any(lamp.id == lamp_id and lamp.lit for lamp in self.lamps)

    def count(self, severity: Severity) -> int:
        """How many findings there are of a severity."""
        return sum(1 for finding in self.findings if finding.severity == severity)
