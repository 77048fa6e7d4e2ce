"""How well the checks find what people labelled: `python -m tests.replies.report`.

For each check, over the sixty replies that were the specification and those that no check was tuned on: how many labels
were found (recall), and how many findings that a label speaks about were right (precision). T1 to T3 are labelled
completely; for the others only what `expect` and `not` say counts. Texts are never printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from simtrainer.replies.check import check_reply
from tests.replies.labels import made, missed, read, unasked

CHECKS = tuple(f"T{number}" for number in range(1, 19))


@dataclass
class Tally:
    """What became of one check."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        """Of what was found, how much was right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        """Of what was labelled, how much was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


def tally(name: str) -> dict[str, Tally]:
    """The tally of every check over a file of labelled replies; a lamp counts as found when it should be lit and is."""
    counts = {check: Tally() for check in CHECKS}
    for entry in read(name):
        checked = check_reply(entry.text, entry.context)
        for label in entry.expect:
            if any(made(label, finding, entry.text) for finding in checked.findings):
                counts[label[0]].right += 1
        for check, _ in missed(entry, checked):
            counts[check].missed += 1
        for finding in unasked(entry, checked):
            counts[finding.check].wrong += 1
        for lamp, lit in entry.lamps.items():
            count, shown = counts[lamp.partition(".")[0]], checked.lamp(lamp)
            count.right += lit and shown
            count.missed += lit and not shown
            count.wrong += shown and not lit
    return counts


def main() -> None:
    """Print both tables."""
    for name in ("replies.yaml", "unseen.yaml"):
        print(f"{name}\n  check  right  wrong  missed  precision  recall")
        for check, count in tally(name).items():
            if count.right or count.wrong or count.missed:
                print(
                    f"  {check:<5}  {count.right:>5}  {count.wrong:>5}  {count.missed:>6}"
                    f"  {_share(count.precision):>9}  {_share(count.recall):>6}"
                )


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    main()
