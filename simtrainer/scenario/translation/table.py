"""Which texts of which kind of file are translated: the one table, as paths in which `*` is any name, id or index.

Ids, expressions, `moves`, names of people and platforms, handles, pictures and numbers are never translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from simtrainer.scenario.source import Value

_POSTS = ("posts.*.text", "posts.*.alt")
_KEY = ("why", "ratings.*.note", *_POSTS)
_CHOICE = ("label", "text", "else", "promises.*.label", *_KEY)
_NODE = (
    "title",
    "notes",
    "prompts.*",
    "asked_about.*",
    "must_not_say.*.text",
    "write.act_words.*",
    "write.facts_words.*",
    "ending.title",
    "ending.text",
    *_POSTS,
    *(f"choices.*.{one}" for one in _CHOICE),
    *(f"silence.{one}" for one in _KEY),
    *(f"consults.*.{one}" for one in ("says", *_POSTS)),
)
_CARD = (
    *("situation", "post.by", "post.text", "takeaway"),
    *("asks.*.ask", "asks.*.options.*.text", "asks.*.options.*.why"),
)
_CASE = (
    "title",
    "country",
    "industry",
    "facts",
    "moves.*.what",
    "outcome.*",
    "better_response",
    "lesson",
    "discussion",
    "checked.unverified",
    "open_matter",
)

PATHS: Mapping[str, tuple[str, ...]] = {
    "simtrainer": (
        *("title", "summary", "role.title", "outcomes.*", "outcomes.*.text", "analogy", "content_notes.*", "watch.*"),
        *("variables.*.meter", "variables.*.marks.*.label", "personas.*.wants", "personas.*.about"),
        *("chatter.*.*", "chatter.*.*.text", "facts.*.text"),
        *(f"nodes.*.{one}" for one in _NODE),
        *(f"injects.*.{one}" for one in ("label", *_POSTS)),
    ),
    "simtrainer-organisation": (
        *("about", "voice.first_person", "voice.sounds.*", "voice.never.*", "facts.*"),
        *("clauses.*.title", "clauses.*.text", "contacts.*.title", "contacts.*.how", "contacts.*.about"),
    ),
    "simtrainer-rubric": (
        "note",
        *(f"criteria.*.{one}" for one in ("name", "plain", "plan.will", "plan.when")),
        *(f"criticals.*.{one}" for one in ("name", "rule", "recovery")),
        "bands.*.label",
        *(f"quadrants.{one}" for one in ("free-within-the-lines", "safe-and-a-little-silent")),
        *(f"quadrants.{one}" for one in ("big-heart-open-window", "good-place-to-start")),
    ),
    "simtrainer-rule-pack": ("name", "summary", "note"),
    "simtrainer-fears": ("fears.*.text",),
    "simtrainer-glossary": ("terms.*.term", "terms.*.also.*", "terms.*.means", "terms.*.like"),
    "simtrainer-triage": (
        *("stop.*", "questions.*.ask", "questions.*.why", "questions.*.options.*.label", "questions.*.options.*.say"),
        *("boxes.*.name", "boxes.*.do.*", "boxes.*.dont.*", "levels.*.looks", "levels.*.owner"),
        *("after_hours", "disclosure", "holding_line", "ticks.*", "after.*"),
    ),
    "simtrainer-refreshers": tuple(f"cards.*.{one}" for one in _CARD),
    "simtrainer-lesson": (
        *("title", "outcome", "aloud", *(f"decision.{one}" for one in _CARD)),
        *(f"parts.*.{one}" for one in ("title", "text", "points.*", "instead", "say", "because")),
    ),
    "simtrainer-quizzes": ("quizzes.*.title", "quizzes.*.intro"),
    "simtrainer-belts": (*(f"belts.*.{one}" for one in ("name", "whose", "opens")), "belts.*.evidence.*.text"),
    "simtrainer-programme": (
        *("title", "opening", "outcomes.*", "sections.*.title", "sections.*.steps.*.talk", "sections.*.steps.*.why"),
        *("end.lead", "end.ask", "end.lines.*"),
    ),
    "simtrainer-case": _CASE,
    "cases": (
        "scope_note",
        "move_roles.*",
        "checked_levels.*",
        *(f"cases.*.{one}" for one in _CASE),
    ),
    "moves": (
        *("scct_legend.*", "crisis_types.modifiers", "crisis_types.*.examples", "crisis_types.*.baseline"),
        "families.*",
        *(f"moves.*.{one}" for one in ("label", "definition", "example", "flips")),
    ),
}
"""Key at the top of a file -> the paths of its texts."""

NAMED_BY = {"moves": "code"}
"""What the items of a list at the top of a file are called by, where that isn't their id."""

Branch = dict[str, Any]


def kind_of(root: Value | None) -> str:
    """The key at the top that says what kind of file this is; "" for one that has no translations."""
    if root is None or root.kind != "mapping":
        return ""
    return next((key for key in PATHS if key in root.data), "")


def tree(paths: Iterable[str]) -> Branch:
    """The paths as a tree of their steps; the end of a path has an empty branch under ""."""
    found: Branch = {}
    for path in paths:
        branch = found
        for step in path.split("."):
            branch = branch.setdefault(step, {})
        branch[""] = {}
    return found
