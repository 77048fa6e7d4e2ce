"""What home shows of a scenario: its card with how somebody did in it, in words and as search sees it."""

from __future__ import annotations

from simtrainer.frozen import frozen
from simtrainer.library.cards import Card
from simtrainer.records.quick import Result
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.tr import tr

KIND_ICONS = {
    "negative-comment": "message-square-text",
    "brewing-crisis": "siren",
    "influencer-outreach": "megaphone",
}
"""Kinds in the order of the filters, with their icons."""


@frozen
class Entry:
    """A scenario on the shelf; `result` is None as long as nobody finished it."""

    card: Card
    result: Result | None = None

    @property
    def broken(self) -> bool:
        """Whether its file can't be played."""
        return bool(self.card.broken)


def kind_name(kind: str) -> str:
    """A kind of scenario, as one card says it."""
    return {
        "negative-comment": tr("Comment"),
        "brewing-crisis": tr("Crisis"),
        "influencer-outreach": tr("Outreach"),
    }.get(kind, "")


def kinds_name(kind: str) -> str:
    """A kind of scenario, as the filter over many says it."""
    return {
        "negative-comment": tr("Comments"),
        "brewing-crisis": tr("Crises"),
        "influencer-outreach": tr("Outreach"),
    }.get(kind, "")


def audience_name(audience: str) -> str:
    """An audience, as the filter says it."""
    return {
        "executives": tr("Executives"),
        "centre-of-excellence": tr("Centre of excellence"),
        "business-units": tr("Business units"),
        "employees": tr("Employees"),
        "partners": tr("Partners"),
    }.get(audience, audience.replace("-", " ").capitalize())


def pack_name(pack: str) -> str:
    """A rule pack, as the filter says it: home has no time to read the packs' own names."""
    return {
        "base": tr("Base rules"),
        "eu": tr("European Union"),
        "uk": tr("United Kingdom"),
    }.get(pack, pack.upper() if len(pack) <= 3 else pack.replace("-", " ").capitalize())


def score_text(score: float | None) -> str:
    """A score as a card writes it; a dash where the run couldn't be scored."""
    return "–" if score is None else str(round(score))


def tries_text(result: Result) -> str:
    """Of how many tries the shown result is the best."""
    return tr("best of {n}", n=result.attempts)


def last_text(result: Result) -> str:
    """How the last try went, where it wasn't the best; else ""."""
    last = (result.last_policy, result.last_authenticity)
    if result.attempts < 2 or last == (result.best_policy, result.best_authenticity):
        return ""
    return tr("last {policy} · {authenticity}", policy=score_text(last[0]), authenticity=score_text(last[1]))


def spoken(entry: Entry) -> str:
    """The whole card in words, for a screen reader."""
    card = entry.card
    if entry.broken:
        return tr("{title}. This file can't be played. {finding}", title=card.title, finding=card.broken[0])
    parts = [kind_name(card.kind), card.title, card.organisation]
    parts.append(tr("{belt} belt, {n} minutes", belt=belt_name(card.belt), n=card.minutes))
    result = entry.result
    if result is None:
        parts.append(tr("Not tried yet"))
    else:
        policy, authenticity = score_text(result.best_policy), score_text(result.best_authenticity)
        told = tr(
            "Policy {policy}, authenticity {authenticity}, {tries}",
            policy=policy,
            authenticity=authenticity,
            tries=tries_text(result),
        )
        parts.append(told)
    if result is not None and last_text(result):
        policy, authenticity = score_text(result.last_policy), score_text(result.last_authenticity)
        parts.append(tr("Last time {policy} and {authenticity}", policy=policy, authenticity=authenticity))
    return " ".join(f"{part}." for part in parts if part)
