"""`python -m simtrainer.scenario.codes` prints the table of FORMAT.md."""

from simtrainer.scenario.codes.table import table_markdown

if __name__ == "__main__":
    print(table_markdown(), end="")
