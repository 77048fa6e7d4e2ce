"""A scenario as a game for a table, on paper: one self-contained page without script or request.

Three parts on pages of their own: the story's pages for everybody, the leader's, and the key for afterwards (only there
is a real organisation named).
"""

from __future__ import annotations

from html import escape

from simtrainer.authoring.exports import tabletop_handouts as handouts
from simtrainer.authoring.exports import tabletop_trainer as trainer
from simtrainer.authoring.exports.tabletop_words import Table
from simtrainer.debrief.page_style import style
from simtrainer.library.stage import Stage
from simtrainer.say import say, speaking

_RULES = """
.page{break-before:page}
.option{margin:.6rem 0}
.picture{max-width:20rem;max-height:12rem;border-radius:6px}
.ends p{break-after:avoid}
@media print{.whole{break-inside:avoid}
article>h3,article>h3+p,.say,.keyed>h3,.keyed>h3+p{break-after:avoid}
.small{font-size:8.5pt}}
"""


def tabletop(stage: Stage) -> str:
    """The whole page, ready to be written to a file as UTF-8."""
    scenario, library = stage.scenario, stage.library
    # A story of one's own has its pictures beside it; others are those of the library.
    table = Table(scenario, stage.organisation, (stage.path, library.folder / "scenario.yaml"))
    known = library.cases.cases
    claimed = dict.fromkeys(one.case for one in (*scenario.traps, *scenario.mirrors))
    parts = [
        handouts.cover(table),
        handouts.house(table),
        f'<section class="page"><h2>{say("The story")}</h2><p>'
        + say("A card for each beat: cut the pages apart, or lay a hand over what hasn't come yet.")
        + "</p></section>",
        handouts.beats(table),
        handouts.score_sheet(table),
        trainer.lead(table),
        trainer.key(table, library.rubric_for(scenario)),
        trainer.cases([known[name] for name in claimed if name in known]),
        f"<footer><p>{escape(scenario.title)} · {escape(stage.organisation.name)} · {say('made with simtrainer')}</p>"
        "</footer>",
    ]
    title = say("{title}: a story for a table", title=scenario.title)
    return (
        f'<!DOCTYPE html>\n<html lang="{speaking() or "en-GB"}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style()}{_RULES}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main>\n</body>\n</html>\n"
    )
