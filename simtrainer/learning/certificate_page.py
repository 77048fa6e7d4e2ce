"""A certificate as a page of HTML, in the looks of a debrief; the PDF is typeset from the same page."""

from __future__ import annotations

from html import escape

from simtrainer.debrief.page_style import style
from simtrainer.learning.certificate import Certificate
from simtrainer.say import inside, later, say, speaking

FOOT = later(
    "No scores stand on a certificate. The check code shows that nothing on it was changed: “Check a certificate” "
    "in simtrainer reads this page, its PDF or its copied text, without a connection."
)


def to_html(certificate: Certificate) -> str:
    """The whole page, ready to be written to a file as UTF-8."""
    name, belt = certificate.name, certificate.belt
    rows = "".join(f"<tr><td>{escape(label)}:</td><td>{escape(value)}</td></tr>" for label, value in certificate.rows)
    holds = say("holds the {belt} belt in answering on social media", belt=inside(belt))
    return (
        f'<!DOCTYPE html>\n<html lang="{speaking() or "en-GB"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(say('{belt} belt: {name}', belt=belt, name=name))}</title>\n"
        f"<style>\n{style()}</style>\n</head>\n<body>\n<main>\n"
        f'<header class="top"><p class="muted small">{escape(say("simtrainer · certificate of practice"))}</p>'
        f"<h1>{escape(name)}</h1><p>{escape(holds)}.</p></header>\n"
        f"<section><h2>{escape(say('What it says'))}</h2><table><tbody>{rows}</tbody></table></section>\n"
        f"<footer><p>{escape(say(FOOT))}</p></footer>\n</main>\n</body>\n</html>\n"
    )
