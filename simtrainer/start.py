"""Where the program begins: without arguments its window opens at once, everything else is for the command line.

The command line's library alone takes a tenth of the time to the first paint.
"""

from __future__ import annotations

import sys


def main() -> None:
    """`simtrainer`, with the arguments of this process."""
    if len(sys.argv) > 1:
        from simtrainer.cli import main as command_line

        command_line()
        return
    from simtrainer.opening import NoWindow, open_app

    try:
        sys.exit(open_app())
    except NoWindow as error:
        print(f"simtrainer: {error.title}\n  {error.advice}", file=sys.stderr)
        sys.exit(2)
