"""What only the leader sees: what comes of each option, what to ask, and, on pages of its own, the key."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from simtrainer.authoring.compare_scores import chips_at
from simtrainer.authoring.exports.tabletop_words import Table, paragraphs, post, shown
from simtrainer.library.cases import Case
from simtrainer.library.rubric import Dimension, Rubric
from simtrainer.say import later, say
from simtrainer.scenario.model import Choice, Consult, Inject, Node, Phase, Rating, Silence
from simtrainer.scoring.decisions import SILENCE

_PHASES: Mapping[Phase, str] = {
    "notice": later("notice"),
    "first-words": later("first words"),
    "heat": later("heat"),
    "repair": later("repair"),
    "close": later("closing"),
}


def lead(table: Table) -> str:
    """How to begin, then every beat: what to ask, and what comes of each option."""
    start = table.beats(table.scenario.start)
    own = [one for one in table.scenario.variables.values() if not one.meter]
    keep = ", ".join(f"{one.name.replace('_', ' ')} ({_start(one.start)})" for one in own)
    besides = say("Besides the meters you keep, for yourself: {names}.", names=escape(keep))
    words = f"<p>{besides}</p>" if keep else ""
    begin = say(
        "Begin with {start}. Story time is {time}; each option costs the minutes that it says. More than one beat can "
        "lie open at a time; take the one whose silence falls first, or let them choose.",
        start=start,
        time=table.time(0),
    )
    parts = [
        f'<section class="page"><h2>{say("For the leader")}</h2><p>{begin}</p>{words}</section>',
        *(_beat(table, node) for node in table.scenario.nodes.values()),
    ]
    if table.scenario.injects:
        parts.append(_injects(table))
    later = [fact for fact in table.scenario.facts if not isinstance(fact.known, bool)]
    if later:
        facts = "".join(
            f"<li>{_known(table, fact.known.source, fact.text)}</li>"
            for fact in later
            if not isinstance(fact.known, bool)
        )
        parts.append(f"<section><h2>{say('What becomes known')}</h2><ul>{facts}</ul></section>")
    return "".join(parts)


def _known(table: Table, when: str, fact: str) -> str:
    return say("When {this}: {fact}", this=escape(table.condition(when)), fact=escape(fact))


def _start(value: object) -> str:
    return shown(value) if isinstance(value, bool) else say("begins at {value}", value=value)


def _head(table: Table, node: Node) -> str:
    return say("Beat {n}", n=table.number(node.id)) + (f": {escape(node.title)}" if node.title else "")


def _beat(table: Table, node: Node) -> str:
    head = _head(table, node)
    kind = ' class="ends whole"' if node.ending is not None else ""
    parts = [f"<article{kind}><h3>{head}</h3>"]
    if node.ending is not None:
        here = say("The story ends here. Read aloud:")
        parts.append(f"<p><strong>{escape(node.ending.title)}.</strong> {here}</p>")
        parts += [post(table, one) for one in node.posts]
        parts.append(f"<blockquote>{escape(node.ending.text.strip())}</blockquote>")
    if node.notes:
        parts.append(f"<p>{escape(node.notes)}</p>")
    if node.prompts:
        asked = "".join(f"<li>{escape(one)}</li>" for one in node.prompts)
        parts.append(f'<div class="say"><p><strong>{say("Ask aloud")}</strong></p><ul>{asked}</ul></div>')
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
        facts.append(say("only if {this}", this=escape(table.condition(choice.when.source))))
    facts += _facts(table, choice)
    for promise in choice.promises:
        label = escape(promise.label or promise.id)
        facts.append(
            say("a promise, due by {time}: {label}", time=table.time(promise.by), label=label)
            if promise.by is not None
            else say("a promise, due within {span}: {label}", span=table.span(promise.within or 0), label=label)
        )
    if choice.keeps:
        facts.append(say("keeps the promise made"))
    head = f"<p><strong>{letter}  {escape(choice.label or choice.id)}</strong> → {table.beat(choice.to)}"
    return head + (f"; {'; '.join(facts)}" if facts else "") + ".</p>" + _reactions(table, choice)


def _facts(table: Table, one: Choice | Silence | Inject) -> list[str]:
    facts: list[str] = []
    if effects := table.effects(one.set):
        facts.append(escape(effects))
    if one.open:
        facts.append(say("lay down {beats} too", beats=table.beats(one.open)))
    if one.close:
        facts.append(say("take away what began with {beats}", beats=table.beats(one.close)))
    return facts


def _reactions(table: Table, one: Choice | Silence | Inject) -> str:
    return "".join(post(table, reaction) for reaction in one.posts)


def _silence(table: Table, silence: Silence) -> str:
    facts = "".join(f"; {one}" for one in _facts(table, silence))
    words = say(
        "{no_answer} for {span}", no_answer=f"<strong>{say('No answer')}</strong>", span=table.span(silence.after)
    )
    head = f"<p>{words} → {table.beat(silence.to)}{facts}.</p>"
    return head + _reactions(table, silence)


def _consult(table: Table, consult: Consult) -> str:
    effects = table.effects(consult.set)
    only = "" if consult.when is None else say("only if {this}", this=escape(table.condition(consult.when.source)))
    when = f", {only}" if only else ""
    asking = say("Asking {name}", name=escape(table.contact(consult.contact)))
    return (
        f"<p><strong>{asking}</strong> ({table.span(consult.minutes)}{when})"
        f"{f'; {escape(effects)}' if effects else ''}:</p><blockquote>{escape(consult.says.strip())}</blockquote>"
        + "".join(post(table, one) for one in consult.posts)
    )


def _next(table: Table, node: Node) -> str:
    items: list[str] = []
    for step in node.next:
        if step.when is not None:
            when = say("if {this}", this=escape(table.condition(step.when.source)))
        else:
            when = say("in any case") if len(node.next) == 1 else say("else")
        time = f", {say('at {time}', time=table.time(step.at))}" if step.at is not None else ""
        time += f", {say('after {span}', span=table.span(step.after))}" if step.after else ""
        items.append(f"<li>{when}{time}: {table.beat(step.to)}</li>")
    return f"<p>{say('It goes on by itself; the first that is so counts:')}</p><ul>{''.join(items)}</ul>"


def _injects(table: Table) -> str:
    may = say("You may bring these in; some come by themselves.")
    parts = [f"<section><h2>{say('From outside')}</h2><p>{may}</p>"]
    for one in table.scenario.injects:
        when = f", {say('at {time}', time=table.time(one.at))}" if one.at is not None else ""
        if one.when is not None:
            when += f", {say('when {this}', this=escape(table.condition(one.when.source)))}"
        facts = "".join(f"; {fact}" for fact in _facts(table, one))
        parts.append(f"<p><strong>{escape(one.label or one.id)}</strong>{when}{facts}.</p>{_reactions(table, one)}")
    return "".join([*parts, "</section>"])


# ---- the key


def key(table: Table, rubric: Rubric) -> str:
    """The points and ratings of every option, with a reason for each."""
    view = say("The author's view.")
    counts = [choice.experts.n for node in table.scenario.nodes.values() for choice in node.choices if choice.experts]
    if counts:
        view = say("Rated by {n} people or more.", n=min(counts))
    points = say(
        "For afterwards. Points go from −10 to +10 on each scale, policy and authenticity; they are never added up."
    )
    head = f'<section class="page"><h2>{say("The key")}</h2><p>{points} {view}</p></section>'
    return head + "".join(_key(table, node, rubric) for node in table.scenario.nodes.values() if node.choices)


def _key(table: Table, node: Node, rubric: Rubric) -> str:
    chips = chips_at(node, rubric)
    rows = [
        _row(letter, choice.label or choice.id, choice.ratings, choice.flags, choice.why, chips[choice.id], rubric)
        for letter, choice in table.options(node)
    ]
    if node.silence is not None:
        silence = node.silence
        rows.append(_row("", say("No answer"), silence.ratings, silence.flags, silence.why, chips[SILENCE], rubric))
    contested = f" · {say('reasonable people differ here')}" if node.contested else ""
    head = _head(table, node)
    phase = say(_PHASES[node.phase])
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
    crosses = say("Crosses a line that all have to keep: {lines}", lines=lines)
    mark = f"{letter}  " if letter else ""
    return (
        f'<div class="option whole"><p><strong>{mark}{escape(label)}</strong> '
        f'<span class="chip P">{say("Policy")} {_points(chips["P"])}</span> '
        f'<span class="chip A">{say("Authenticity")} {_points(chips["A"])}</span></p><p>{escape(why)}</p>'
        + (f'<p class="small muted">{notes}</p>' if notes else "")
        + (f'<div class="line"><p>{crosses}</p></div>' if lines else "")
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
    talk = say("For the talk afterwards.")
    parts = [f'<section class="page"><h2>{say("It happened for real")}</h2><p>{talk}</p></section>']
    for case in found:
        outcome = "".join(f"<li>{escape(one)}</li>" for one in case.outcome)
        sources = "".join(
            f"<li>{escape(one.publisher)}: {escape(one.title)}, {escape(one.date)}"
            f"{f' ({escape(one.url)})' if one.url else ''}</li>"
            for one in case.sources
        )
        unsure, still = escape(case.checked.unverified), escape(case.open_matter)
        doubt = f'<p class="muted small">{say("Not checked: {what}", what=unsure)}</p>' if unsure else ""
        matter = f'<p class="muted small">{say("Open matter: {what}", what=still)}</p>' if still else ""
        parts.append(
            f"<section><h3>{escape(case.org)}, {case.year}: {escape(case.title)}</h3>{paragraphs(case.facts)}"
            f"<ul>{outcome}</ul><p><strong>{say('The lesson.')}</strong> {escape(case.lesson)}</p>"
            f"<p><strong>{say('Say it aloud.')}</strong> {escape(case.discussion)}</p>{doubt}{matter}"
            f'<p class="muted small">{say("Sources")}</p><ul class="small muted">{sources}</ul></section>'
        )
    return "".join(parts)
