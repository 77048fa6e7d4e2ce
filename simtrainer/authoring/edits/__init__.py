"""Edits of a file: each takes what the text says now and gives the splices that change it, or says why it can't."""

from simtrainer.authoring.edits.copies import duplicate as duplicate
from simtrainer.authoring.edits.names import What as What
from simtrainer.authoring.edits.names import free_id as free_id
from simtrainer.authoring.edits.nodes import NodeKind as NodeKind
from simtrainer.authoring.edits.nodes import add_node as add_node
from simtrainer.authoring.edits.nodes import create_missing_node as create_missing_node
from simtrainer.authoring.edits.nodes import delete_node as delete_node
from simtrainer.authoring.edits.nodes import extract as extract
from simtrainer.authoring.edits.nodes import insert_on_edge as insert_on_edge
from simtrainer.authoring.edits.nodes import what_breaks as what_breaks
from simtrainer.authoring.edits.rename import rename as rename
from simtrainer.authoring.edits.rename import rename_in_plan as rename_in_plan
from simtrainer.authoring.edits.scalars import Bare as Bare
from simtrainer.authoring.edits.together import together as together
from simtrainer.authoring.edits.values import quote_line as quote_line
from simtrainer.authoring.edits.values import quote_value as quote_value
from simtrainer.authoring.edits.values import remove as remove
from simtrainer.authoring.edits.values import set_value as set_value
from simtrainer.authoring.edits.ways import add_choice as add_choice
from simtrainer.authoring.edits.ways import link as link
from simtrainer.authoring.edits.ways import move as move
