"""A certificate as a page of HTML, in the looks of a debrief; the PDF is typeset from the same page."""

from __future__ import annotations

from html import escape

from simtrainer.debrief.page_style import style
from simtrainer.learning.certificate import Certificate

FOOT = (
    "No scores stand on a certificate. The check code shows that nothing on it was changed: “Check a certificate” "
    "in simtrainer reads this page, its PDF or its copied text, without a connection."
)


def to_html(certificate: Certificate) -> str:
    """The whole page, ready to be written to a file as UTF-8."""
    name, belt = escape(certificate.name), escape(certificate.belt)
    rows = "".join(f"<tr><td>{escape(label)}:</td><td>{escape(value)}</td></tr>" for label, value in certificate.rows)
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{belt} belt: {name}</title>\n<style>\n{style()}</style>\n</head>\n<body>\n<main>\n"
        '<header class="top"><p class="muted small">simtrainer · certificate of practice</p>'
        f"<h1>{name}</h1><p>holds the {belt.lower()} belt in answering on social media.</p></header>\n"
        f"<section><h2>What it says</h2><table><tbody>{rows}</tbody></table></section>\n"
        f"<footer><p>{escape(FOOT)}</p></footer>\n</main>\n</body>\n</html>\n"
    )
