"""How home was left: its filters and its order, kept beside the user's settings. The search is not kept."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import Any, cast

from simtrainer import paths
from simtrainer.library.cards import BELTS
from simtrainer.ui.home.entries import KIND_ICONS
from simtrainer.ui.home.filters import LENGTHS, MENUS, Filters
from simtrainer.ui.home.ordering import ORDERS, RECOMMENDED

NAME = "home.json"
_ALLOWED = {"kind": tuple(KIND_ICONS), "belt": BELTS, "length": LENGTHS}


def remembered() -> tuple[Filters, str]:
    """Filters and order as they were left; what is missing, damaged or unknown is as at first."""
    try:
        said = json.loads((paths.user_data() / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Filters(), RECOMMENDED
    if not isinstance(said, dict):
        return Filters(), RECOMMENDED
    kept = cast("dict[str, Any]", said)
    values = {
        name: value
        for name in ("kind", *MENUS)
        if isinstance(value := kept.get(name), str) and value in _ALLOWED.get(name, (value,))
    }
    order = kept.get("order")
    return Filters(**values), order if order in ORDERS else RECOMMENDED


def remember(filters: Filters, order: str) -> None:
    """Keep filters and order for the next time; where that can't be written, they hold until the end."""
    said = {**asdict(filters.without("query")), "order": order}
    with suppress(OSError):
        paths.user_data().mkdir(parents=True, exist_ok=True)
        (paths.user_data() / NAME).write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
