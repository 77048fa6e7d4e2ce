"""The views of the workspace in the order of their tabs, each with what stands beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.author.behind.view import cases_view, policy_view
from simtrainer.ui.author.cast.cast import Cast
from simtrainer.ui.author.inspector.inspector import Inspector
from simtrainer.ui.author.key.view import KeyView
from simtrainer.ui.author.map.story_map import StoryMap
from simtrainer.ui.author.outline.outline import Outline
from simtrainer.ui.author.session import Session
from simtrainer.ui.author.source.panel import SourcePanel
from simtrainer.ui.shared.tr import tr


@frozen
class View:
    """A tab: its words and icon, its widget, what the right column shows beside it (None: where the cursor is)."""

    words: str
    icon: str
    widget: QWidget
    side: QWidget | None
    focus: Callable[[], QWidget]
    """What has the keyboard when it is shown."""


def make_views(session: Session, source: SourcePanel, opened: Callable[[str], None]) -> dict[str, View]:
    """All views of a session, by name; `opened` is called with a path that somebody wants the details of."""
    inspector = Inspector(session)
    story_map, outline, key = StoryMap(session), Outline(session), KeyView(session)
    cast = Cast(session)
    cast.opened.connect(opened)
    story_map.cards.opened.connect(opened)
    outline.opened.connect(opened)
    policy, cases = policy_view(session), cases_view(session)
    views = {
        "map": View(tr("Story map"), "workflow", story_map, inspector, lambda: story_map.canvas),
        "outline": View(tr("Outline"), "list", outline, inspector, lambda: outline),
        "yaml": View(tr("YAML"), "file-code", source, None, lambda: source.view),
        "cast": View(tr("Cast"), "users", cast, inspector, lambda: cast),
        "policy": View(tr("Policy"), "shield-check", policy, None, lambda: policy.list),
        "cases": View(tr("Cases"), "book-open-text", cases, None, lambda: cases.list),
        "key": View(tr("Score key"), "scale", key, inspector, lambda: key.table),
    }
    return views
