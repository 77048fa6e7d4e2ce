"""What a decision shows, gathered from run, board and feeds."""

from __future__ import annotations

from collections.abc import Sequence

from simtrainer.engine.events import FeedPost
from simtrainer.engine.offers import Offer
from simtrainer.engine.reach import counts_at
from simtrainer.scenario.model import ORG, YOU, Node
from simtrainer.ui.feed.feeds import Feeds
from simtrainer.ui.play.board import Board
from simtrainer.ui.play.decision_page import Situation
from simtrainer.ui.shared.clock import clock, span
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.tr import tr


def focus_of(feeds: Feeds, node: Node) -> FeedPost | None:
    """The post being answered: the node's focus, else the last of its posts by somebody else."""
    for post_id in (node.focus, *(post.id for post in reversed(node.posts) if post.by not in (ORG, YOU))):
        post = feeds.post(post_id) if post_id else None
        if post is not None:
            return post
    return None


def asker_of(feeds: Feeds, node: Node) -> str:
    """Who is waiting for an answer at a node, "" when it is nobody."""
    post = focus_of(feeds, node)
    return post.name if post is not None else ""


def situation_of(
    offer: Offer, offers: Sequence[Offer], bridge: RunBridge, feeds: Feeds, board: Board, minute: int
) -> Situation:
    """Everything about an open decision at a story minute."""
    scenario, run, node = bridge.scenario, bridge.run, offer.node
    post = focus_of(feeds, node)
    likes = counts_at(post, minute)[0] if post is not None else 0
    answers: list[tuple[str, str]] = []
    for item in offer.consults:
        contact = item.consult.contact
        said = board.answers.get(f"{node.id}/{contact}")
        if said:
            known = bridge.organisation.contacts.get(contact)
            answers.append((known.name if known is not None and known.name else contact.capitalize(), said))
    silence_in = None if offer.silence_at is None else max(0, offer.silence_at - minute)
    return Situation(
        offer=offer,
        others=tuple((item.node.id, _words(item, feeds, minute)) for item in offers),
        post=post,
        title=node.title or tr("Your call"),
        channel=scenario.channels.get(post.channel if post is not None else node.channel),
        persona=scenario.personas.get(post.by) if post is not None else None,
        facts=tuple(fact.text for fact in scenario.facts if run.holds(fact.known)),
        answers=tuple(answers),
        liked=likes,
        wait=run.wait_span(),
        silence_in=silence_in,
        silence_clock="" if offer.silence_at is None else clock(scenario.start_at, offer.silence_at),
    )


def _words(offer: Offer, feeds: Feeds, minute: int) -> str:
    """An open decision in a few words: who, where, how long."""
    channel = feeds.channels.get(offer.node.channel)
    parts = [asker_of(feeds, offer.node) or offer.node.title or tr("Your call")]
    if channel is not None:
        parts.append(channel.name)
    if offer.silence_at is not None:
        parts.append(span(max(0, offer.silence_at - minute)))
    return " · ".join(parts)
