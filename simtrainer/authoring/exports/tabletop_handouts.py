"""What lies on the table before everybody: who you are, the house's rules, and each beat with its options."""

from __future__ import annotations

from html import escape

from simtrainer.authoring.exports.tabletop_words import Table, paragraphs, post, shown
from simtrainer.debrief.clock import date_and_time
from simtrainer.library.dress import length_of_time
from simtrainer.library.mandate import may_words
from simtrainer.scenario.model import Node, Variable


def cover(table: Table) -> str:
    """The first page: what this is, who you are, and how to play it."""
    scenario, role = table.scenario, table.scenario.role
    notes = ""
    if scenario.content_notes:
        notes = f'<p class="muted">This story touches on: {escape(", ".join(scenario.content_notes))}.</p>'
    outcomes = "".join(f"<li>{escape(one)}</li>" for one in scenario.outcomes)
    may = f" {escape(may_words(role.may, table.organisation))}" if role.may else ""
    return (
        f'<header class="top"><p class="muted small">{escape(table.organisation.name)} · a story for a table · '
        f"about {scenario.minutes or 20} minutes</p><h1>{escape(scenario.title)}</h1>"
        f"{paragraphs(scenario.summary)}{notes}</header>"
        f"<section><h2>You</h2><p>You are <strong>{escape(role.name)}</strong>, {escape(role.title)} at "
        f"{escape(table.organisation.name)}.{may} It is {escape(date_and_time(scenario.start_at, 0))}.</p>"
        + (f"<h3>What you can take from it</h3><ul>{outcomes}</ul>" if outcomes else "")
        + "</section>"
        "<section><h2>How to play it</h2><ul>"
        "<li>One of you leads and keeps the trainer's pages and the key; all others see the story's pages only.</li>"
        "<li>The leader lays down one beat at a time, in the order in which the story takes them. Read it aloud.</li>"
        "<li>Talk it over, then decide for one option. Saying nothing is an option too.</li>"
        "<li>The leader reads what comes of it, moves the meters, and lays down the next beat.</li>"
        "<li>Afterwards, and not before, look at the key together. Nobody's answer is anybody's mark.</li>"
        "</ul></section>"
    )


def house(table: Table) -> str:
    """The people of the story, what is known, the house's rules, and the meters."""
    scenario, organisation = table.scenario, table.organisation
    people = "".join(
        f"<li><strong>{escape(one.name)}</strong> (@{escape(one.handle.lstrip('@'))})"
        f"{f': {escape(one.about)}' if one.about else ''}</li>"
        for name, one in scenario.personas.items()
        if name not in ("org", "you")
    )
    known = "".join(f"<li>{escape(fact.text)}</li>" for fact in scenario.facts if fact.known is True)
    rules = "".join(
        f"<p><strong>{escape(clause.id)} {escape(clause.title)}.</strong> {escape(clause.text)}</p>"
        for clause in organisation.clauses
    )
    contacts = "".join(
        f"<li><strong>{escape(one.name)}</strong>{f', {escape(one.title)}' if one.title else ''}"
        f"{f': {escape(one.about)}' if one.about else ''}</li>"
        for one in organisation.contacts.values()
    )
    meters = [one for one in scenario.variables.values() if one.meter]
    return (
        f"<section><h2>People</h2><ul>{people}</ul>"
        + (f"<h3>What you know</h3><ul>{known}</ul>" if known else "")
        + (f"<h3>Whom you can ask</h3><ul>{contacts}</ul>" if contacts else "")
        + "</section>"
        + (f"<section><h2>The house's rules</h2>{rules}</section>" if rules else "")
        + (_meters(meters) if meters else "")
    )


def _meters(meters: list[Variable]) -> str:
    rows = "".join(
        f'<tr><td>{escape(one.meter)}</td><td class="number">{escape(shown(one.start))}</td>'
        f'<td class="number">{one.low} to {one.high}</td><td> </td></tr>'
        for one in meters
    )
    return (
        "<section><h2>Meters</h2><table><caption>The leader moves them; write each new value down.</caption><thead><tr>"
        '<th scope="col">Meter</th><th scope="col" class="number">Begins at</th><th scope="col" class="number">Goes '
        f'from</th><th scope="col">Now</th></tr></thead><tbody>{rows}</tbody></table></section>'
    )


def beats(table: Table) -> str:
    """Every beat but the endings, as a card to lay down."""
    return "".join(_beat(table, node) for node in table.scenario.nodes.values() if node.ending is None)


def _beat(table: Table, node: Node) -> str:
    scenario = table.scenario
    channel = scenario.channels.get(node.channel)
    line = " · ".join(
        part
        for part in (
            channel.name or channel.id if channel is not None else "",
            f"not before {table.time(node.not_before)}" if node.not_before is not None else "",
        )
        if part
    )
    posts = "".join(post(table, one) for one in node.posts)
    return (
        f'<section class="whole"><h2>Beat {table.number(node.id)}</h2>'
        + (f'<p class="muted small">{escape(line)}</p>' if line else "")
        + (posts or "<p>Nothing new can be seen.</p>")
        + (_options(table, node) if node.choices else "<p>The leader says how it goes on.</p>")
        + "</section>"
    )


def _options(table: Table, node: Node) -> str:
    found: list[str] = []
    for letter, choice in table.options(node):
        text = f"<br>{escape(' '.join(choice.text.split()))}" if choice.text.strip() else ""
        minutes = f'<span class="muted small"> · {length_of_time(choice.minutes)}</span>' if choice.minutes else ""
        found.append(f"<p><strong>{letter}  {escape(choice.label or choice.id)}</strong>{minutes}{text}</p>")
    asked = ", ".join(
        f"{escape(table.contact(one.contact))}, {length_of_time(one.minutes)}" for one in node.consults.values()
    )
    below = f"<p>You may ask first: {asked}.</p>" if asked else ""
    if node.silence is not None:
        below += f"<p>If nobody answers: after {length_of_time(node.silence.after)} the story goes on by itself.</p>"
    own = "<p>You may write your own reply; the leader says which option is nearest.</p>" if node.write else ""
    return f'<div class="option">{"".join(found)}</div>{own}{below}'


def score_sheet(table: Table) -> str:
    """A sheet to note what was decided on."""
    lines = '<div class="blank"></div>' * min(14, len(table.scenario.nodes))
    return (
        '<section class="page"><h2>What you decided</h2><p class="muted">A line for each beat: the option, and '
        f"what you said about it.</p>{lines}</section>"
    )
