"""What only the leader sees: what comes of each option, what to ask, and, on pages of its own, the key."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from simtrainer.authoring.compare_scores import chips_at
from simtrainer.authoring.exports.tabletop_words import Table, paragraphs, post
from simtrainer.library.cases import Case
from simtrainer.library.dress import length_of_time
from simtrainer.library.rubric import Dimension, Rubric
from simtrainer.scenario.model import Choice, Consult, Inject, Node, Rating, Silence
from simtrainer.scoring.decisions import SILENCE


def lead(table: Table) -> str:
    """How to begin, then every beat: what to ask, and what comes of each option."""
    start = table.beats(table.scenario.start)
    own = [one for one in table.scenario.variables.values() if not one.meter]
    keep = ", ".join(f"{one.name.replace('_', ' ')} ({_start(one.start)})" for one in own)
    words = f"<p>Besides the meters you keep, for yourself: {escape(keep)}.</p>" if keep else ""
    parts = [
        '<section class="page"><h2>For the leader</h2>'
        f"<p>Begin with {start}. Story time is {table.time(0)}; each option costs the minutes that it says. More than "
        f"one beat can lie open at a time; take the one whose silence falls first, or let them choose.</p>{words}"
        "</section>",
        *(_beat(table, node) for node in table.scenario.nodes.values()),
    ]
    if table.scenario.injects:
        parts.append(_injects(table))
    later = [fact for fact in table.scenario.facts if not isinstance(fact.known, bool)]
    if later:
        facts = "".join(
            f"<li>When {escape(table.condition(fact.known.source))}: {escape(fact.text)}</li>"
            for fact in later
            if not isinstance(fact.known, bool)
        )
        parts.append(f"<section><h2>What becomes known</h2><ul>{facts}</ul></section>")
    return "".join(parts)


def _start(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else f"begins at {value}"


def _beat(table: Table, node: Node) -> str:
    head = f"Beat {table.number(node.id)}" + (f": {escape(node.title)}" if node.title else "")
    kind = ' class="ends whole"' if node.ending is not None else ""
    parts = [f"<article{kind}><h3>{head}</h3>"]
    if node.ending is not None:
        parts.append(f"<p><strong>{escape(node.ending.title)}.</strong> The story ends here. Read aloud:</p>")
        parts += [post(table, one) for one in node.posts]
        parts.append(f"<blockquote>{escape(node.ending.text.strip())}</blockquote>")
    if node.notes:
        parts.append(f"<p>{escape(node.notes)}</p>")
    if node.prompts:
        asked = "".join(f"<li>{escape(one)}</li>" for one in node.prompts)
        parts.append(f'<div class="say"><p><strong>Ask aloud</strong></p><ul>{asked}</ul></div>')
    for letter, choice in table.options(node):
        parts.append(_option(table, letter, choice))
    if node.silence is not None:
        parts.append(_silence(table, node.silence))
    for consult in node.consults.values():
        parts.append(_consult(table, consult))
    if node.next:
        parts.append(_next(table, node))
    return "".join([*parts, "</article>"])


def _option(table: Table, letter: str, choice: Choice) -> str:
    facts: list[str] = []
    if choice.when is not None:
        facts.append(f"only if {escape(table.condition(choice.when.source))}")
    facts += _facts(table, choice)
    for promise in choice.promises:
        due = (
            f"by {table.time(promise.by)}"
            if promise.by is not None
            else f"within {length_of_time(promise.within or 0)}"
        )
        facts.append(f"a promise, due {due}: {escape(promise.label or promise.id)}")
    if choice.keeps:
        facts.append("keeps the promise made")
    head = f"<p><strong>{letter}  {escape(choice.label or choice.id)}</strong> → {table.beat(choice.to)}"
    return head + (f"; {'; '.join(facts)}" if facts else "") + ".</p>" + _reactions(table, choice)


def _facts(table: Table, one: Choice | Silence | Inject) -> list[str]:
    facts: list[str] = []
    if effects := table.effects(one.set):
        facts.append(escape(effects))
    if one.open:
        facts.append(f"lay down {table.beats(one.open)} too")
    if one.close:
        facts.append(f"take away what began with {table.beats(one.close)}")
    return facts


def _reactions(table: Table, one: Choice | Silence | Inject) -> str:
    return "".join(post(table, reaction) for reaction in one.posts)


def _silence(table: Table, silence: Silence) -> str:
    facts = "".join(f"; {one}" for one in _facts(table, silence))
    head = f"<p><strong>No answer</strong> for {length_of_time(silence.after)} → {table.beat(silence.to)}{facts}.</p>"
    return head + _reactions(table, silence)


def _consult(table: Table, consult: Consult) -> str:
    effects = table.effects(consult.set)
    when = f", only if {escape(table.condition(consult.when.source))}" if consult.when is not None else ""
    return (
        f"<p><strong>Asking {escape(table.contact(consult.contact))}</strong> ({length_of_time(consult.minutes)}{when})"
        f"{f'; {escape(effects)}' if effects else ''}:</p><blockquote>{escape(consult.says.strip())}</blockquote>"
        + "".join(post(table, one) for one in consult.posts)
    )


def _next(table: Table, node: Node) -> str:
    items: list[str] = []
    for step in node.next:
        when = f"if {escape(table.condition(step.when.source))}" if step.when is not None else "else"
        if len(node.next) == 1 and step.when is None:
            when = "in any case"
        time = f", at {table.time(step.at)}" if step.at is not None else ""
        time += f", after {length_of_time(step.after)}" if step.after else ""
        items.append(f"<li>{when}{time}: {table.beat(step.to)}</li>")
    return f"<p>It goes on by itself; the first that is so counts:</p><ul>{''.join(items)}</ul>"


def _injects(table: Table) -> str:
    parts = ["<section><h2>From outside</h2><p>You may bring these in; some come by themselves.</p>"]
    for one in table.scenario.injects:
        when = f", at {table.time(one.at)}" if one.at is not None else ""
        when += f", when {escape(table.condition(one.when.source))}" if one.when is not None else ""
        facts = "".join(f"; {fact}" for fact in _facts(table, one))
        parts.append(f"<p><strong>{escape(one.label or one.id)}</strong>{when}{facts}.</p>{_reactions(table, one)}")
    return "".join([*parts, "</section>"])


# ---- the key


def key(table: Table, rubric: Rubric) -> str:
    """The points and ratings of every option, with a reason for each."""
    view = "The author's view."
    counts = [choice.experts.n for node in table.scenario.nodes.values() for choice in node.choices if choice.experts]
    if counts:
        view = f"Rated by {min(counts)} people or more."
    head = (
        '<section class="page"><h2>The key</h2><p>For afterwards. Points go from −10 to +10 on each scale, policy and '
        f"authenticity; they are never added up. {view}</p></section>"
    )
    return head + "".join(_key(table, node, rubric) for node in table.scenario.nodes.values() if node.choices)


def _key(table: Table, node: Node, rubric: Rubric) -> str:
    chips = chips_at(node, rubric)
    rows = [
        _row(letter, choice.label or choice.id, choice.ratings, choice.flags, choice.why, chips[choice.id], rubric)
        for letter, choice in table.options(node)
    ]
    if node.silence is not None:
        silence = node.silence
        rows.append(_row("", "No answer", silence.ratings, silence.flags, silence.why, chips[SILENCE], rubric))
    contested = " · reasonable people differ here" if node.contested else ""
    head = f"Beat {table.number(node.id)}" + (f": {escape(node.title)}" if node.title else "")
    phase = escape(node.phase.replace("-", " "))
    return (
        f'<section class="keyed"><h3>{head}</h3><p class="muted small">{phase}{contested}</p>{"".join(rows)}</section>'
    )


def _row(
    letter: str,
    label: str,
    ratings: Mapping[str, Rating],
    flags: tuple[str, ...],
    why: str,
    chips: Mapping[Dimension, int | None],
    rubric: Rubric,
) -> str:
    notes = " · ".join(
        f"{escape(rubric.criteria[code].name)} {_signed(one.value)}{f': {escape(one.note)}' if one.note else ''}"
        for code, one in ratings.items()
        if code in rubric.criteria
    )
    lines = "; ".join(escape(rubric.criticals[code].name) for code in flags if code in rubric.criticals)
    mark = f"{letter}  " if letter else ""
    return (
        f'<div class="option whole"><p><strong>{mark}{escape(label)}</strong> '
        f'<span class="chip P">Policy {_points(chips["P"])}</span> '
        f'<span class="chip A">Authenticity {_points(chips["A"])}</span></p><p>{escape(why)}</p>'
        + (f'<p class="small muted">{notes}</p>' if notes else "")
        + (f'<div class="line"><p>Crosses a line that all have to keep: {lines}</p></div>' if lines else "")
        + "</div>"
    )


def _points(value: int | None) -> str:
    return "–" if value is None else _signed(value)


def _signed(value: int) -> str:
    return f"{value:+d}".replace("-", "−") if value else "0"


def cases(found: list[Case]) -> str:
    """Real cases to talk about afterwards, with what isn't verified about them and where it was read."""
    if not found:
        return ""
    parts = ['<section class="page"><h2>It happened for real</h2><p>For the talk afterwards.</p></section>']
    for case in found:
        outcome = "".join(f"<li>{escape(one)}</li>" for one in case.outcome)
        sources = "".join(
            f"<li>{escape(one.publisher)}: {escape(one.title)}, {escape(one.date)}"
            f"{f' ({escape(one.url)})' if one.url else ''}</li>"
            for one in case.sources
        )
        doubt = (
            f'<p class="muted small">Not checked: {escape(case.checked.unverified)}</p>'
            if case.checked.unverified
            else ""
        )
        matter = f'<p class="muted small">Open matter: {escape(case.open_matter)}</p>' if case.open_matter else ""
        parts.append(
            f"<section><h3>{escape(case.org)}, {case.year}: {escape(case.title)}</h3>{paragraphs(case.facts)}"
            f"<ul>{outcome}</ul><p><strong>The lesson.</strong> {escape(case.lesson)}</p>"
            f"<p><strong>Say it aloud.</strong> {escape(case.discussion)}</p>{doubt}{matter}"
            f'<p class="muted small">Sources</p><ul class="small muted">{sources}</ul></section>'
        )
    return "".join(parts)
