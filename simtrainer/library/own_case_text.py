"""Writes one of the user's own incidents as the file that the case library reads."""

from __future__ import annotations

from simtrainer.library.cases import Case, CaseMove
from simtrainer.library.yaml_text import flow, quoted, word, word_list


def own_case_text(case: Case) -> str:
    """The case as YAML with comments, readable without this program."""
    lines = [
        "# One of our own incidents, told for practice. Only this computer has it, until somebody passes it on.",
        "# Neutral on purpose: what was done, never who was to blame.",
        "simtrainer-case: 1",
        f"id: {word(case.id)}",
        f"org: {quoted(case.org)}",
        f"title: {quoted(case.title)}",
        f"polarity: {case.polarity}    # negative: went wrong; positive: went well",
        f"year: {case.year}",
    ]
    if case.month:
        lines.append(f"month: {case.month}")
    if case.country:
        lines.append(f"country: {quoted(case.country)}")
    lines.append(f"industry: {quoted(case.industry)}")
    if case.platforms:
        lines.append(f"platforms: {word_list(case.platforms)}")
    lines += [
        f"types: {word_list(case.types)}    # topics, in the words of cases.yaml",
        f"facts: {quoted(case.facts)}",
        "# What was done, in order, in the words of moves.yaml. role: harm, neutral or repair;",
        "# omitted: the failure was not doing it.",
        "moves:",
        *(f"  - {_move(move)}" for move in case.moves),
    ]
    if case.outcome:
        lines += ["outcome:", *(f"  - {quoted(text)}" for text in case.outcome)]
    for key, text in (
        ("better_response", case.better_response),
        ("lesson", case.lesson),
        ("discussion", case.discussion),
        ("open_matter", case.open_matter),
    ):
        if text:
            lines.append(f"{key}: {quoted(text)}")
    lines += [
        "# sources: read in the sources below; partly: some of it was; memory: nobody has checked it.",
        f"checked: {flow({'level': case.checked.level, 'unverified': case.checked.unverified})}",
    ]
    if case.sources:
        lines.append("sources:")
        for one in case.sources:
            fields = {"publisher": one.publisher, "title": one.title, "date": one.date, "url": one.url}
            lines.append(f"  - {flow(fields)}")
    return "\n".join(lines) + "\n"


def _move(move: CaseMove) -> str:
    fields: dict[str, str | int | bool] = {"n": move.number, "code": move.code, "role": move.role}
    if move.omitted:
        fields["omitted"] = True
    return flow({**fields, "what": move.what})
