"""Small scenarios for tests, written as an author would write them."""

from __future__ import annotations

import textwrap

from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario

HEADER = """\
simtrainer: 1
id: small-story
title: A small story
kind: negative-comment
summary: "Two people, one complaint."
role: {name: Ines, title: customer care, may: [reply]}
organisation: harrow-finch
audiences: [employees]
rule_packs: [base]
belt: white
minutes: 5
outcomes: ["Answer a person."]
analogy: "A queue at a counter."
types: [privacy]
start_at: "2026-11-03 10:00"
"""

DEFAULTS = {
    "start": "start: [first]\n",
    "variables": "variables:\n  heat: {type: integer, start: 20, min: 0, max: 100}\n  told: {type: flag}\n",
    "personas": "personas:\n  sam: {name: Sam Okell, handle: samokell, wants: an answer}\n",
    "channels": "channels:\n  quipline: {kind: microblog, limit: 300}\n  tapnote: {kind: direct-messages}\n",
}


def story(*bodies: str, **parts: str) -> Scenario:
    """A scenario whose nodes are `bodies`; keyword arguments replace or add whole parts of the header."""
    text = HEADER + "".join(
        f"{name}: {parts[name]}\n" if name in parts else default for name, default in DEFAULTS.items()
    )
    text += "".join(f"{name}: {value}\n" for name, value in parts.items() if name not in DEFAULTS)
    text += "nodes:\n"
    text += "".join(textwrap.indent(textwrap.dedent(body).strip("\n"), "  ") + "\n" for body in bodies)
    loaded = read_scenario(text, "small-story.yaml")
    errors = [str(item) for item in loaded.diagnostics if item.severity == "error"]
    assert loaded.scenario is not None, "\n".join(errors)
    assert not errors, "\n".join(errors)
    return loaded.scenario


END = """
end:
  ending: {title: "The end", tone: good, text: "It is over."}
"""
