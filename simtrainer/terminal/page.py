"""Lines of text on a terminal: wrapped, indented, coloured only where somebody is looking."""

from __future__ import annotations

import shutil
import textwrap

import click

from simtrainer.say import say, speaking


class Page:
    """Where the text goes (`err`: the error stream). Colours are left out by click when the output isn't a terminal."""

    def __init__(self, width: int | None = None, err: bool = False) -> None:
        self.err = err
        self.width = width or min(shutil.get_terminal_size((88, 24)).columns, 100)

    def line(self, text: str = "", **style: object) -> None:
        """One line as it is."""
        click.echo(click.style(text, **style) if style else text, err=self.err)  # pyright: ignore[reportArgumentType]

    def prose(self, text: str, indent: int = 0, first: str | None = None, **style: object) -> None:
        """Paragraphs, wrapped; `first` stands before the first line in the place of its indent."""
        start = " " * indent if first is None else stamp(first, indent)
        for paragraph in text.strip().splitlines() or [""]:
            wrapped = textwrap.fill(
                paragraph,
                self.width,
                initial_indent=start,
                subsequent_indent=" " * indent,
                break_long_words=False,
                break_on_hyphens=False,
            )
            self.line(wrapped or start.rstrip(), **style)
            start = " " * indent

    def heading(self, text: str) -> None:
        """A heading with a rule under it."""
        self.line()
        self.line(text, bold=True)
        self.line("─" * min(len(text), self.width), dim=True)


def stamp(text: str, indent: int) -> str:
    """What stands before an indented text: as wide as the indent, or wider by what it needs and two spaces."""
    return text.ljust(indent) if len(text) < indent else f"{text}  "


def minutes(number: int) -> str:
    """A number of minutes in short words."""
    return say("at once") if number == 0 else say("{n} min", n=number)


def number(value: int) -> str:
    """A number with its thousands marked as the language that is spoken does."""
    return f"{value:,}".replace(",", _THOUSANDS.get(speaking(), ","))


_THOUSANDS = {"de": "."}


def signed(number: int | None) -> str:
    """A chip: its sign always shown, a dash where nothing was rated."""
    return "–" if number is None else f"{number:+d}".replace("-", "−")
