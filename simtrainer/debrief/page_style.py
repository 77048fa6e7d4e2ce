"""The style sheet of a debrief page, in the colours of the app's themes."""

from __future__ import annotations

import json
from functools import cache

from simtrainer import paths

COLOURS = (
    "canvas",
    "surface",
    "sunken",
    "border",
    "border-strong",
    "text",
    "muted",
    "subtle",
    "accent-text",
    "accent-soft",
    "policy",
    "policy-fill",
    "policy-soft",
    "auth",
    "auth-fill",
    "auth-soft",
    "good",
    "good-fill",
    "good-soft",
    "good-border",
    "caution",
    "caution-soft",
    "caution-border",
    "risk",
    "risk-fill",
    "risk-soft",
    "risk-border",
    "track",
)
"""The colour names that the page uses."""

_RULES = """
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--canvas);color:var(--text);font:15px/1.5 Inter,"Segoe UI",system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.02em}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .75rem}
h3{font-size:1rem;line-height:1.4;margin:1.25rem 0 .35rem}
p{margin:.35rem 0}
a{color:var(--accent-text)}
section,header.top{background:var(--surface);border:1px solid var(--border);border-radius:12px;
padding:1.25rem;margin:0 0 1rem}
.muted{color:var(--muted)}
.small{font-size:.85rem}
.dials{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 1rem}
.dials section{margin:0}
.band{font-size:1.7rem;font-weight:700;letter-spacing:-.02em;margin:0}
.P .band,.P h2{color:var(--policy)}
.A .band,.A h2{color:var(--auth)}
.bar{height:8px;border-radius:4px;background:var(--track);overflow:hidden}
.bar i{display:block;height:100%;border-radius:4px}
.bar.P i{background:var(--policy-fill)}
.bar.A i{background:var(--auth-fill)}
.bar,.bar i,tr.same td,tr.near td,tr.differed td,.chip{-webkit-print-color-adjust:exact;print-color-adjust:exact}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;color:var(--muted);font-size:.85rem;padding:0 0 .35rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--border)}
thead th{font-size:.85rem;color:var(--muted);font-weight:600}
td.number,th.number{white-space:nowrap;font-variant-numeric:tabular-nums}
tr.same td{background:var(--risk-soft)}
table.shared tr.same td{background:var(--good-soft)}
table.shared tr.differed td{background:none}
tr.near td{background:var(--caution-soft)}
tr.differed td{background:var(--good-soft)}
.chip{display:inline-block;padding:.05rem .5rem;border-radius:999px;font-size:.85rem;
font-weight:600;white-space:nowrap}
.chip.P{color:var(--policy);background:var(--policy-soft)}
.chip.A{color:var(--auth);background:var(--auth-soft)}
.turn{border-top:1px solid var(--border);padding:1rem 0}
.turn:first-of-type{border-top:0;padding-top:0}
.turn h3{margin-top:0}
blockquote{margin:.5rem 0;padding:.5rem .8rem;background:var(--sunken);
border-left:3px solid var(--border-strong);border-radius:4px;white-space:pre-line}
.stronger{border:1px solid var(--good-border);background:var(--good-soft);border-radius:8px;
padding:.6rem .8rem;margin:.5rem 0}
.line{border:1px solid var(--risk-border);background:var(--risk-soft);border-radius:8px;
padding:.6rem .8rem;margin:.5rem 0}
.say{border:1px solid var(--caution-border);background:var(--caution-soft);border-radius:8px;
padding:.6rem .8rem;margin:.5rem 0}
ul{margin:.35rem 0;padding-left:1.2rem}
svg{display:block;width:100%;height:auto;font-size:12px;fill:var(--text)}
svg .mine{fill:var(--surface);stroke:var(--text);stroke-width:2}
svg .faint{fill:var(--muted)}
svg .other{fill:var(--good)}
ul.plain{list-style:none;padding-left:0}
ul.plain li{margin:.4rem 0}
.ask{margin:.6rem 0}
ul.fields{display:grid;grid-template-columns:1fr 1fr;gap:4px;list-style:none;padding:0}
ul.fields li{background:var(--sunken);border:1px solid var(--border);border-radius:6px;padding:.5rem .7rem;
min-height:4.5rem}
ul.fields li.here{background:var(--accent-soft);border:2px solid var(--accent-text);font-weight:600}
.blank{border-bottom:1px solid var(--border-strong);height:2rem}
footer{color:var(--muted);font-size:.85rem}
@media (max-width:40rem){.dials{grid-template-columns:1fr}}
@page{size:A4;margin:16mm}
@media print{
body{background:#fff;font-size:9.5pt;line-height:1.4}
main{max-width:none;padding:0}
section,header.top{border:0;border-top:1px solid var(--border);border-radius:0;padding:.8rem 0}
.turn>div,tr,blockquote,.stronger,.line,.say,.dials,.ask,ul.fields,li{break-inside:avoid}
.turn{padding:.6rem 0}
.turn>p,h2,h3{break-after:avoid}}
"""


@cache
def style() -> str:
    """The whole style sheet; light, or dark where the reader's system asks for it (never on paper)."""
    return (
        f":root{{color-scheme:light dark;{_variables('light')}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables('dark')}}}}}\n{_RULES.strip()}\n"
    )


def _variables(theme: str) -> str:
    text = (paths.assets() / "themes" / f"{theme}.json").read_text(encoding="utf-8")
    colours = json.loads(text)["colors"]
    return "".join(f"--{name}:{colours[name]};" for name in COLOURS)
