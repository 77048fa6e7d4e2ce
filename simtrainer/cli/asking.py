"""What all commands share: failures said in words, files that have to be there."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

P = ParamSpec("P")

COULD_NOT_RUN = 2

FILE = click.Path(path_type=Path)


def in_words(command: Callable[P, None]) -> Callable[P, None]:
    """A command whose foreseeable failures are said in words, with exit code 2."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        from simtrainer.library.catalogue import BrokenLibrary
        from simtrainer.library.stage import CannotPlay
        from simtrainer.terminal.findings import say_findings

        try:
            command(*args, **kwargs)
        except CannotPlay as error:
            say_findings(error.diagnostics, err=True)
            fail(str(error), "Mend what is named above, then try again.")
        except BrokenLibrary as error:
            say_findings(error.diagnostics, err=True)
            fail(error.title, error.advice)
        except BrokenPipeError:
            # Whoever read our lines has seen enough; keep Python from complaining about it at exit.
            sys.stdout = None
            sys.exit(0)
        except OSError as error:
            fail(
                f"{error.filename or 'A file'} can't be used: {error.strerror}.",
                "Check its name and your rights to it.",
            )

    return run


def fail(title: str, advice: str) -> None:
    """Say why it can't be done and what to do, and end with exit code 2."""
    click.echo(f"simtrainer: {title}", err=True)
    if advice:
        click.echo(f"  {advice}", err=True)
    sys.exit(COULD_NOT_RUN)


def there(files: tuple[Path, ...], folders_too: bool = False) -> None:
    """Fail in words when one of the files isn't there, or is a folder where only a file will do."""
    for file in files:
        if not file.exists():
            fail(f"There is no file {file}.", "Check the name, or give a folder." if folders_too else "Check the name.")
        if file.is_dir() and not folders_too:
            fail(f"{file} is a folder.", "Name a file in it.")


def may_write(to: Path | None, *own: str) -> None:
    """Fail in words when an output would write over an author's own work: nothing there can be made again.

    What ends like one of `own` may be written over, a story, a plan or a pack otherwise not.
    """
    work = {".yaml", ".yml", ".plan", ".simtrainer"}
    if to is not None and to.is_file() and to.suffix.lower() in work - set(own):
        fail(f"{to} is there already, and could be somebody's work.", "Give another name; nothing was written.")


def speak_utf8() -> None:
    """Stories have dashes and curly quotes; a terminal that can't show one gets a question mark, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
