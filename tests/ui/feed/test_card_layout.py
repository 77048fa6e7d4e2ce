"""Geometry of posts: pure, so that it can be asked without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect

from simtrainer.scenario.model import CHANNEL_KINDS, ChannelKind
from simtrainer.ui.feed.card_layout import WIDEST, card_layout
from simtrainer.ui.feed.post_view import Counts, PostView
from simtrainer.ui.feed.skins import SKINS
from simtrainer.ui.shared.theme import theme
from tests.ui.feed.test_feed_model import post

LONG = "Two sips, hives, and an afternoon in urgent care. Has anyone actually tested this? " * 4


def views() -> list[PostView]:
    plain = PostView(post(1, text=LONG), "10:18", Counts(9, 18, 64))
    own = replace(plain, post=post(2, by="you", turn=2, text=LONG))
    return [plain, own, replace(plain, focus=True), replace(own, just_now=True), replace(plain, hidden="10:20")]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", CHANNEL_KINDS)
@pytest.mark.parametrize("width", [360, 596, 1000])
def test_nothing_stands_outside_its_row(kind: ChannelKind, width: int, scale: float) -> None:
    theme().set_text_scale(scale)
    try:
        for view in views():
            layout = card_layout(view, SKINS[kind], width)
            row = QRect(0, 0, width, layout.height)
            for part in layout.parts:
                assert row.contains(part.rect), f"{kind} {width} {part.name} {part.rect} in {row}"
    finally:
        theme().set_text_scale(1.0)


@pytest.mark.usefixtures("qapp")
def test_text_and_counts_never_overlap() -> None:
    for kind in ("microblog", "reviews", "community"):
        layout = card_layout(views()[0], SKINS[kind], 596)
        text, likes = layout.find("text"), layout.find("likes")
        assert text is not None
        assert likes is not None
        assert not text.rect.intersects(likes.rect)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", CHANNEL_KINDS)
def test_the_flag_of_the_post_in_focus_covers_nothing_of_it(kind: ChannelKind, scale: float) -> None:
    theme().set_text_scale(scale)
    try:
        for depth in (0, 2):
            layout = card_layout(replace(views()[2], depth=depth), SKINS[kind], 596)
            flag = layout.find("flag")
            assert flag is not None
            for name in ("text", "name", "when", "likes", "vote"):
                part = layout.find(name)
                assert part is None or not part.rect.intersects(flag.rect), f"{name} of {kind} at depth {depth}"
    finally:
        theme().set_text_scale(1.0)


@pytest.mark.usefixtures("qapp")
def test_a_post_is_no_wider_than_can_be_read() -> None:
    text = card_layout(views()[0], SKINS["microblog"], 1400).find("text")
    assert text is not None
    assert text.rect.width() <= WIDEST


@pytest.mark.usefixtures("qapp")
def test_the_hit_test_finds_what_is_painted() -> None:
    layout = card_layout(views()[0], SKINS["microblog"], 596)
    avatar = layout.find("avatar")
    assert avatar is not None
    hit = layout.at(avatar.rect.center())
    assert hit is not None
    assert hit.name == "avatar"
    assert layout.at(QPoint(2, layout.height - 2)) is None


@pytest.mark.usefixtures("qapp")
def test_the_trainees_own_post_carries_its_turn() -> None:
    for kind in ("microblog", "photo", "reviews", "community", "team-chat"):
        layout = card_layout(views()[1], SKINS[kind], 596)
        assert layout.find("you") is not None, kind
        assert card_layout(views()[0], SKINS[kind], 596).find("you") is None
