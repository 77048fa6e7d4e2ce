"""A scenario as plain data in the shape of the format: what a YAML file of it would hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from simtrainer.scenario.expressions import Expression
from simtrainer.scenario.model import (
    Assignment,
    Choice,
    Consult,
    Fact,
    Inject,
    Node,
    Post,
    Rating,
    Scenario,
    Silence,
    Step,
    Variable,
)

Data = dict[str, Any]


def story_time(scenario: Scenario, minute: int) -> str:
    """A story minute as an author writes it: "HH:MM", or "dN HH:MM" on a later day."""
    midnight = scenario.start_at.replace(hour=0, minute=0)
    days, rest = divmod(scenario.start_at + timedelta(minutes=minute) - midnight, timedelta(days=1))
    clock = f"{rest.seconds // 3600:02}:{rest.seconds // 60 % 60:02}"
    return f"d{days} {clock}" if days else clock


def to_data(scenario: Scenario) -> Data:
    """The whole scenario; reading it again gives an equal one."""
    return {
        **header(scenario),
        "nodes": {
            node.id: {
                **node_data(scenario, node),
                **({"choices": [choice_data(scenario, one) for one in node.choices]} if node.choices else {}),
                **({"silence": silence_data(node.silence)} if node.silence else {}),
                **(
                    {"consults": {one.contact: consult_data(one) for one in node.consults.values()}}
                    if node.consults
                    else {}
                ),
                **({"next": [step_data(scenario, one) for one in node.next]} if node.next else {}),
            }
            for node in scenario.nodes.values()
        },
    }


def header(scenario: Scenario) -> Data:
    """Everything but the nodes."""
    role = scenario.role
    return _filled(
        simtrainer=1,
        id=scenario.id,
        title=scenario.title,
        kind=scenario.kind,
        summary=scenario.summary,
        role=_filled(name=role.name, title=role.title, may=list(role.may)),
        organisation=scenario.organisation,
        audiences=list(scenario.audiences),
        rule_packs=list(scenario.rule_packs),
        belt=scenario.belt,
        minutes=scenario.minutes,
        outcomes=_outcomes(scenario),
        analogy=scenario.analogy,
        content_notes=list(scenario.content_notes),
        watch=list(scenario.watch),
        crisis_type=scenario.crisis_type,
        types=list(scenario.types),
        traps=[{"case": one.case, "level": one.level} for one in scenario.traps],
        mirrors=[{"case": one.case, "level": one.level} for one in scenario.mirrors],
        start_at=scenario.start_at.strftime("%Y-%m-%d %H:%M"),
        start=list(scenario.start),
        variables={name: _variable(one) for name, one in scenario.variables.items()},
        personas={
            name: _filled(name=one.name, handle=one.handle, wants=one.wants, about=one.about)
            | ({} if one.followers is None else {"followers": one.followers})
            for name, one in scenario.personas.items()
        },
        channels={
            name: {"kind": one.kind, "name": one.name} | ({} if one.limit is None else {"limit": one.limit})
            for name, one in scenario.channels.items()
        },
        chatter={
            mood: [_filled(by=one.by, text=one.text, channel=one.channel) for one in lines]
            for mood, lines in scenario.chatter.items()
        },
        facts=[_fact(one) for one in scenario.facts],
        injects=[_inject(scenario, one) for one in scenario.injects],
    )


def _outcomes(scenario: Scenario) -> list[Any]:
    if not scenario.outcome_criteria:
        return list(scenario.outcomes)
    return [
        {"text": text, "criteria": list(criteria)} if criteria else text
        for text, criteria in zip(scenario.outcomes, scenario.outcome_criteria, strict=True)
    ]


def node_data(scenario: Scenario, node: Node) -> Data:
    """A node without what leads out of it."""
    window = node.window
    return _filled(
        title=node.title,
        phase=node.phase,
        stakes=node.stakes,
        contested=node.contested,
        window=_filled(severity=window.severity, update=window.update, threads=list(window.threads))
        if window
        else None,
        not_before=None if node.not_before is None else story_time(scenario, node.not_before),
        channel=node.channel,
        posts=_posts(node.posts),
        focus=node.focus,
        asked_about=list(node.asked_about),
        harm=node.harm,
        must_not_say=[{"text": one.text, "code": one.code} for one in node.must_not_say],
        confidence="ask" if node.confidence else None,
        notes=node.notes,
        prompts=list(node.prompts),
        clauses=list(node.clauses),
        triage=node.triage,
        write=_filled(
            limit=node.write.limit,
            nearest=list(node.write.nearest),
            act_words=list(node.write.act_words),
            facts_words=list(node.write.facts_words),
            needs_disclosure=node.write.needs_disclosure,
            first=node.write.first,
        )
        if node.write
        else None,
        ending={"title": node.ending.title, "tone": node.ending.tone, "text": node.ending.text}
        if node.ending
        else None,
    )


def choice_data(scenario: Scenario, choice: Choice) -> Data:
    """A choice as it stands in a list of choices."""
    triage, experts = choice.triage, choice.experts
    return {
        **_filled(id=choice.id, label=choice.label, do=choice.do, text=choice.text, channel=choice.channel),
        "minutes": choice.minutes,
        **_filled(
            target=choice.target,
            moves=list(choice.moves),
            when=_source(choice.when),
            set=_set(choice.set),
            ratings=_ratings(choice.ratings),
            flags=list(choice.flags),
            recovers=list(choice.recovers),
            promises=[
                _filled(
                    id=one.id,
                    by=None if one.by is None else story_time(scenario, one.by),
                    within=one.within,
                    label=one.label,
                )
                for one in choice.promises
            ],
            keeps=list(choice.keeps),
            no_reply=choice.no_reply,
            triage={"box": triage.box, "severity": triage.severity, "owner": triage.owner} if triage else None,
            why=choice.why,
            posts=_posts(choice.posts),
            open=list(choice.open),
            close=list(choice.close),
            experts={"n": experts.n, "sd_max": experts.sd_max, "contested": experts.contested} if experts else None,
        ),
        **({"else": choice.otherwise} if choice.otherwise else {}),
        "to": choice.to,
    }


def silence_data(silence: Silence) -> Data:
    """A node's silence."""
    return {
        "after": silence.after,
        **_filled(
            moves=list(silence.moves),
            set=_set(silence.set),
            ratings=_ratings(silence.ratings),
            flags=list(silence.flags),
            why=silence.why,
            posts=_posts(silence.posts),
            open=list(silence.open),
            close=list(silence.close),
        ),
        "to": silence.to,
    }


def consult_data(consult: Consult) -> Data:
    """A consult, without its contact."""
    return {
        "minutes": consult.minutes,
        "says": consult.says,
        "moves": list(consult.moves),
        **_filled(set=_set(consult.set), posts=_posts(consult.posts), when=_source(consult.when)),
    }


def step_data(scenario: Scenario, step: Step) -> Data:
    """An automatic step."""
    return _filled(
        when=_source(step.when),
        after=step.after,
        at=None if step.at is None else story_time(scenario, step.at),
        to=step.to,
    )


def _variable(variable: Variable) -> Data:
    data: Data = {"type": variable.type, "start": variable.start}
    if variable.type == "integer":
        data |= {"min": variable.low, "max": variable.high}
    marks = [{"at": at, "label": label} for at, label in variable.marks]
    return data | _filled(values=list(variable.values), meter=variable.meter, marks=marks)


def _fact(fact: Fact) -> Data:
    known = fact.known.source if isinstance(fact.known, Expression) else fact.known
    return {"id": fact.id, "text": fact.text, "known": known}


def _inject(scenario: Scenario, inject: Inject) -> Data:
    return _filled(
        id=inject.id,
        label=inject.label,
        when=_source(inject.when),
        at=None if inject.at is None else story_time(scenario, inject.at),
        posts=_posts(inject.posts),
        set=_set(inject.set),
        open=list(inject.open),
        close=list(inject.close),
    )


def _posts(posts: Iterable[Post]) -> list[Data]:
    return [
        _filled(
            id=post.id,
            by=post.by,
            channel=post.channel,
            after=post.after,
            text=post.text,
            picture=post.picture,
            alt=post.alt,
            likes=post.likes,
            shares=post.shares,
            replies=post.replies,
            reply_to=post.reply_to,
        )
        for post in posts
    ]


def _ratings(ratings: Mapping[str, Rating]) -> Data:
    return {code: {"v": one.value} | ({"note": one.note} if one.note else {}) for code, one in ratings.items()}


def _set(assignments: Iterable[Assignment]) -> Data:
    return {one.name: one.value if isinstance(one.value, str) else one.value.source for one in assignments}


def _source(expression: Expression | None) -> str | None:
    return None if expression is None else expression.source


def _filled(**values: Any) -> Data:
    """Only what differs from nothing."""
    return {key: value for key, value in values.items() if value not in (None, "", False, 0, [], {})}
