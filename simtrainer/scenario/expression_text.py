"""The text of an expression: parsed by Python, with advice for what people write instead. No types yet."""

from __future__ import annotations

import ast
import re

MOST_CHARACTERS = 500
MOST_DEPTH = 40
Problem = tuple[str, int, dict[str, object]]
"""Code, column (from 0) and the words of its templates."""


class Wrong(Exception):
    """An expression that can't be used; `problem` says why."""

    def __init__(self, code: str, column: int, **words: object) -> None:
        super().__init__(code)
        self.problem: Problem = (code, column, words)


_FIXES: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile("[“”„«»‘’]"), "these are curly quotes", "Use straight quotes: seen('first-post')."),
    (re.compile(r"\\"), "a backslash has no meaning here", "Remove it."),
    (re.compile(r"&&?"), "“&&” is not a word of this language", "Write “and”."),
    (re.compile(r"\|\|?"), "“||” is not a word of this language", "Write “or”."),
    (re.compile(r"!(?!=)"), "“!” is not a word of this language", "Write “not”."),
    (re.compile(r"<>"), "“<>” is not a comparison", "Write “!=”."),
    (re.compile(r"=[<>]"), "the signs stand the wrong way round", "Write “<=” or “>=”."),
    (re.compile(r"(?<![=<>!])=(?!=)"), "“=” would set, not compare", "Write “==” to compare."),
    (re.compile(r"\*\*"), "there are no powers here", "Multiply instead."),
    (re.compile(r"//"), "“//” is not used here", "Use “/”: the result of a `set` is rounded."),
    (re.compile(r"#"), "everything after # would be a comment", "Remove it."),
    (re.compile(r"\$[A-Za-z_]"), "names have no $ here", "Write the bare name."),
    (
        re.compile(r"(?<![A-Za-z0-9_])[0-9]+[A-Za-z_]"),
        "a word follows a number directly",
        "Put a space or a sign between them.",
    ),
    (re.compile(r"(?<![A-Za-z0-9_])0[0-9]"), "a number starts with 0", "Leave the leading 0 out."),
)
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_ORDINARY = re.compile(
    r"""(?: [A-Za-z_][A-Za-z0-9_]*+ | (?:0|[1-9][0-9]*+)(?![A-Za-z0-9_]) | '[^'\n]*' | "[^"\n]*"
        | (?:[<>]=?|==|!=)(?![<>=]) | [*](?![*]) | [-+,() ] )*+""",
    re.VERBOSE,
)
"""What none of the fixes is for: most expressions are told by one look. Nothing is tried twice: a name would be cut in
every way there is."""


def parse_text(text: str) -> ast.expr:
    """The tree of an expression; raises Wrong, and nothing else."""
    if len(text) > MOST_CHARACTERS:
        raise Wrong("SIM411", 0, most=MOST_CHARACTERS)
    if not text:
        raise Wrong("SIM410", 0, source=text, reason="it is empty", fix="Write a condition, or remove the key.")
    if not _ORDINARY.fullmatch(text) or text.count("(") > MOST_DEPTH:
        _look_closer(text)
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError as error:
        column = max(0, (error.offset or len(text)) - 1)
        reason = next((ours for theirs, ours in _REASONS.items() if theirs in (error.msg or "")), _SOMETHING)
        raise Wrong("SIM410", column, source=text, reason=reason, fix="Look at the signs around here.") from None
    except (ValueError, MemoryError, RecursionError):
        raise Wrong("SIM410", 0, source=text, reason="it isn't an expression", fix="Write it anew.") from None


_SOMETHING = "something is missing here, or too much"
_REASONS = {
    "never closed": "this bracket isn't closed",
    "unmatched": "this bracket was never opened",
    "does not match": "the brackets don't match",
    "unterminated": "the quotes that open here aren't closed",
}
"""What Python says of a text that it can't read -> what an author is told."""


def _look_closer(text: str) -> None:
    """Raise Wrong for what people write instead of this language, and for brackets without end."""
    bare = _QUOTED.sub(lambda found: "'" + "x" * (len(found.group()) - 2) + "'", text)
    for pattern, reason, fix in _FIXES:
        found = pattern.search(bare)
        if found is not None:
            raise Wrong("SIM410", found.start(), source=text, reason=reason, fix=fix)
    depth = 0
    for index, sign in enumerate(bare):
        depth += (sign in "([{") - (sign in ")]}")
        if depth > MOST_DEPTH:
            raise Wrong("SIM412", index, most=MOST_DEPTH)


TYPES: dict[str, str] = {"integer": "a number", "flag": "a flag", "one-of": "a text"}
COUNTS = {"min": (2, 9), "max": (2, 9), "abs": (1, 1), "round": (1, 1), "clamp": (3, 3), "elapsed": (0, 0)}
EXAMPLES = {
    "min": "Write min(heat, 50).",
    "max": "Write max(heat, 50).",
    "abs": "Write abs(heat - 50).",
    "round": "Write round(heat / 3).",
    "clamp": "Write clamp(heat, 10, 90): the value, the least, the most.",
    "elapsed": "Write elapsed() > 60.",
}
SPOKEN: dict[type[ast.expr], str] = {
    ast.Attribute: "A dot after a name",
    ast.Subscript: "Square brackets after a name",
    ast.Lambda: "A lambda",
    ast.IfExp: "“if … else”",
    ast.List: "A list",
    ast.Tuple: "A comma",
    ast.Dict: "Braces",
    ast.Set: "Braces",
    ast.JoinedStr: "A formatted text",
    ast.NamedExpr: "“:=”",
}


def outside(tree: ast.expr, reason: str, fix: object = "Use numbers, flags, comparisons, and, or, not.") -> Wrong:
    """Something that Python has and this language has not."""
    return Wrong("SIM414", tree.col_offset, reason=reason, fix=fix)
