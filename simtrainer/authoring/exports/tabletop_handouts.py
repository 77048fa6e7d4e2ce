"""What lies on the table before everybody: who you are, the house's rules, and each beat with its options."""

from __future__ import annotations

from html import escape

from simtrainer.authoring.exports.tabletop_words import Table, paragraphs, post, shown
from simtrainer.debrief.clock import date_and_time
from simtrainer.library.mandate import may_words
from simtrainer.say import say
from simtrainer.scenario.model import Node, Variable


def cover(table: Table) -> str:
    """The first page: what this is, who you are, and how to play it."""
    scenario, role = table.scenario, table.scenario.role
    notes = ""
    if scenario.content_notes:
        touched = escape(", ".join(scenario.content_notes))
        notes = f'<p class="muted">{say("This story touches on: {what}.", what=touched)}</p>'
    outcomes = "".join(f"<li>{escape(one)}</li>" for one in scenario.outcomes)
    may = f" {escape(may_words(role.may, table.organisation))}" if role.may else ""
    house = escape(table.organisation.name)
    you = say("You are {name}, {title} at {house}.", name=f"<strong>{escape(role.name)}</strong>",
        title=escape(role.title), house=house)  # fmt: skip
    now = say("It is {time}.", time=escape(date_and_time(scenario.start_at, 0)))
    about = say("{house} · a story for a table · about {n} minutes", house=house, n=scenario.minutes or 20)
    rules = "".join(
        f"<li>{rule}</li>"
        for rule in (
            say("One of you leads and keeps the trainer's pages and the key; all others see the story's pages only."),
            say("The leader lays down one beat at a time, in the order in which the story takes them. Read it aloud."),
            say("Talk it over, then decide for one option. Saying nothing is an option too."),
            say("The leader reads what comes of it, moves the meters, and lays down the next beat."),
            say("Afterwards, and not before, look at the key together. Nobody's answer is anybody's mark."),
        )
    )
    return (
        f'<header class="top"><p class="muted small">{about}</p><h1>{escape(scenario.title)}</h1>'
        f"{paragraphs(scenario.summary)}{notes}</header>"
        f"<section><h2>{say('You')}</h2><p>{you}{may} {now}</p>"
        + (f"<h3>{say('What you can take from it')}</h3><ul>{outcomes}</ul>" if outcomes else "")
        + f"</section><section><h2>{say('How to play it')}</h2><ul>{rules}</ul></section>"
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
    head = say("The house's rules")
    return (
        f"<section><h2>{say('People')}</h2><ul>{people}</ul>"
        + (f"<h3>{say('What you know')}</h3><ul>{known}</ul>" if known else "")
        + (f"<h3>{say('Whom you can ask')}</h3><ul>{contacts}</ul>" if contacts else "")
        + "</section>"
        + (f"<section><h2>{head}</h2>{rules}</section>" if rules else "")
        + (_meters(meters) if meters else "")
    )


def _meters(meters: list[Variable]) -> str:
    rows = "".join(
        f'<tr><td>{escape(one.meter)}</td><td class="number">{escape(shown(one.start))}</td>'
        f'<td class="number">{say("{low} to {high}", low=one.low, high=one.high)}</td><td> </td></tr>'
        for one in meters
    )
    columns = (
        f'<th scope="col">{say("Meter")}</th><th scope="col" class="number">{say("Begins at")}</th>'
        f'<th scope="col" class="number">{say("Goes from")}</th><th scope="col">{say("Now")}</th>'
    )
    caption = say("The leader moves them; write each new value down.")
    return (
        f"<section><h2>{say('Meters')}</h2><table><caption>{caption}</caption><thead><tr>{columns}</tr></thead>"
        f"<tbody>{rows}</tbody></table></section>"
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
            say("not before {time}", time=table.time(node.not_before)) if node.not_before is not None else "",
        )
        if part
    )
    posts = "".join(post(table, one) for one in node.posts)
    return (
        f'<section class="whole"><h2>{say("Beat {n}", n=table.number(node.id))}</h2>'
        + (f'<p class="muted small">{escape(line)}</p>' if line else "")
        + (posts or f"<p>{say('Nothing new can be seen.')}</p>")
        + (_options(table, node) if node.choices else f"<p>{say('The leader says how it goes on.')}</p>")
        + "</section>"
    )


def _options(table: Table, node: Node) -> str:
    found: list[str] = []
    for letter, choice in table.options(node):
        text = f"<br>{escape(' '.join(choice.text.split()))}" if choice.text.strip() else ""
        minutes = f'<span class="muted small"> · {table.span(choice.minutes)}</span>' if choice.minutes else ""
        found.append(f"<p><strong>{letter}  {escape(choice.label or choice.id)}</strong>{minutes}{text}</p>")
    asked = ", ".join(
        f"{escape(table.contact(one.contact))}, {table.span(one.minutes)}" for one in node.consults.values()
    )
    below = f"<p>{say('You may ask first: {asked}.', asked=asked)}</p>" if asked else ""
    if node.silence is not None:
        after = table.span(node.silence.after)
        below += f"<p>{say('If nobody answers: after {span} the story goes on by itself.', span=after)}</p>"
    own = say("You may write your own reply; the leader says which option is nearest.")
    own = f"<p>{own}</p>" if node.write else ""
    return f'<div class="option">{"".join(found)}</div>{own}{below}'


def score_sheet(table: Table) -> str:
    """A sheet to note what was decided on."""
    lines = '<div class="blank"></div>' * min(14, len(table.scenario.nodes))
    return (
        f'<section class="page"><h2>{say("What you decided")}</h2><p class="muted">'
        + say("A line for each beat: the option, and what you said about it.")
        + f"</p>{lines}</section>"
    )
