"""Drawings from strangers: plain ones are shown, others never reach whatever draws them."""

from __future__ import annotations

import pytest

from simtrainer import paths
from simtrainer.authoring.sharing.drawings import wrong_with_drawing

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def _laughs(levels: int) -> str:
    groups = "".join(f'<g id="a{n + 1}">{f"<use href=%s#a{n}%s/>" * 10}</g>' % (('"',) * 20) for n in range(levels))
    return f'{HEAD}<g id="a0"><rect/></g>{groups}</svg>'


def test_every_shipped_drawing_can_be_shown() -> None:
    files = sorted((paths.scenarios() / "media").glob("*.svg"))
    assert files
    assert {file.name: wrong_with_drawing(file.read_bytes()) for file in files} == {file.name: "" for file in files}


def test_what_drawing_programs_write_can_be_shown() -> None:
    text = (
        f'<?xml version="1.0"?>{HEAD}<defs><linearGradient id="g"><stop offset="0"/></linearGradient>'
        '<symbol id="s"><path d="M0 0"/></symbol></defs><style>.a{fill:url(#g)}</style><use xlink:href="#s"/>'
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/x"/><rect fill="url( #g )"/></svg>'
    )
    assert wrong_with_drawing(text.encode()) == ""
    assert wrong_with_drawing(_laughs(3).encode()) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "isn't a drawing that can be read"),
        ("<html/>", "isn't an SVG drawing"),
        (f"{HEAD}<rect>", "isn't a drawing that can be read"),
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{HEAD}</svg>', "declares a document type"),
        (_laughs(9), "more in it than can be drawn"),
        (f'{HEAD}<g id="a"><use href="#a"/></g></svg>', "uses itself"),
        (f'{HEAD}<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>', "uses itself"),
        (HEAD + "<g>" * 100 + "</g>" * 100 + "</svg>", "more in it than can be drawn"),
        (HEAD + "<rect/>" * 60_000 + "</svg>", "more in it than can be drawn"),
        (f"{HEAD}<script>1</script></svg>", "has “script” in it"),
        (f'{HEAD}<image href="file:///etc/passwd"/></svg>', "has “image” in it"),
        (f'{HEAD}<use href="http://example.org/a.svg#b"/></svg>', "asks for something outside"),
        (f'{HEAD}<rect fill="url(http://example.org/a)"/></svg>', "asks for something outside"),
        (f'{HEAD}<rect onclick="alert()"/></svg>', "asks for something outside"),
        (f"{HEAD}<style>@import url(x.css)</style></svg>", "asks for something outside"),
    ],
)
def test_others_are_refused(text: str, words: str) -> None:
    assert words in wrong_with_drawing(text.encode())
