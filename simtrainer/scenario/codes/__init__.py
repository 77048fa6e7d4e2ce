"""Every SIM code in one table, a module for each family: see `table` for how a row is written."""

from simtrainer.scenario.codes.table import CODES as CODES
from simtrainer.scenario.codes.table import FAMILIES as FAMILIES
from simtrainer.scenario.codes.table import LONGEST_WORD as LONGEST_WORD
from simtrainer.scenario.codes.table import Code as Code
from simtrainer.scenario.codes.table import report as report
from simtrainer.scenario.codes.table import table_markdown as table_markdown
