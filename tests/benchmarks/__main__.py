"""`python -m tests.benchmarks [NAME…]`: figures as ratios, with the goal beside. Asserts nothing."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from pathlib import Path

from tests.benchmarks.measure import Missing, Row

NAMES = ("loading", "editing", "starting", "feed", "screens", "cases", "engine", "batch", "checker", "exact", "room")


def main() -> int:
    """Run the benchmarks named (all of them by default) and print a table, or JSON."""
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (default: all)")
    asked.add_argument("--times", type=int, default=5, help="rounds to take the median of (default 5)")
    asked.add_argument("--json", action="store_true", help="print one JSON list instead of the table")
    asked.add_argument("--kit", type=Path, help="folder of the peer benchmark kit (or SIMTRAINER_KIT)")
    options = asked.parse_args()
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        asked.error(f"there is no benchmark “{unknown[0]}”; there are {', '.join(NAMES)}")
    if options.kit is not None:
        os.environ["SIMTRAINER_KIT"] = str(options.kit.resolve())
    found: list[Row] = []
    for name in options.names or NAMES:
        try:
            for row in importlib.import_module(f"tests.benchmarks.{name}").rows(options.times):
                found.append(row)
                if not options.json:
                    print(painted(row), flush=True)
        except Missing as missing:
            print(f"{name}: {missing}", file=sys.stderr if options.json else sys.stdout, flush=True)
    if options.json:
        print(json.dumps([row.to_dict() for row in found], ensure_ascii=False, indent=1))
    return 0


def painted(row: Row) -> str:
    """A row of the table."""
    mark = "" if row.held is None else "reached" if row.held else "short"
    figure = f"{row.figure:,.2f} {row.unit}"
    return f"{row.name:<62} {figure:>14}  {row.goal:>12}  {mark:<7}  {row.detail}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
