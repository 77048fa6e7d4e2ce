"""`python -m tests.screens OUTDIR [NAME…] [--look LOOK] [--language de]`: pictures whose names begin so (or all)."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

# Before anything imports Qt, as for the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).resolve().parents[2] / "assets" / "fonts"))
os.environ.setdefault("QT_SCALE_FACTOR", "1")
# The offscreen platform says about every window with a least size that it can't keep to it.
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")

from simtrainer.app import make_application
from tests.screens.picture import PICTURES
from tests.screens.take import take


def main(arguments: list[str]) -> int:
    """Take the pictures; the exit code."""
    only, language = "", "en"
    for option in ("--look", "--language"):
        if option in arguments:
            at = arguments.index(option)
            value = arguments[at + 1]
            arguments = arguments[:at] + arguments[at + 2 :]
            only, language = (value, language) if option == "--look" else (only, value)
    if not arguments or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in PICTURES if name.startswith(tuple(arguments[1:]) or "")]
    if not names:
        print(f"No picture's name begins so. There are: {', '.join(sorted(PICTURES))}.")
        return 2
    with tempfile.TemporaryDirectory() as kept:
        os.environ["SIMTRAINER_DATA"] = kept
        app = make_application()
        app.setQuitOnLastWindowClosed(False)
        # What goes wrong here should stop here.
        sys.excepthook = sys.__excepthook__
        for name in names:
            take(name, folder, Path(kept) / "ranges", only, language)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
