"""`python -m simtrainer.scenario.codes` prints the table of FORMAT.md."""

from simtrainer.scenario.codes.table import table_markdown

print(table_markdown(), end="")
