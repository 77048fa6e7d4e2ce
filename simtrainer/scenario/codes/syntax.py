"""What can be wrong with the text itself, before it means anything."""

ROWS = """
SIM001 error the file can't be read
The file can't be read: {reason}.
Check the path and that you may open the file.

SIM002 error the file is too large
The file is larger than {size} MB.
Split the story, or keep pictures in scenarios/media instead of in the text.

SIM003 error the file isn't UTF-8
This is not UTF-8 text ({what}).
Save the file as UTF-8 in your editor and try again.

SIM004 error a control character
There is a control character ({code}) here.
Delete it; it may have come with a copied text.

SIM005 error nested too deeply
Values are nested deeper than {depth} levels here.
Close the brackets, or flatten the structure.

SIM006 error the YAML can't be read
The YAML can't be read here: {reason}.
Look at this line and the one before: an indent, a missing quote or a missing bracket.

SIM007 error anchors, aliases and merge keys aren't used here
“{what}” is an anchor, an alias or a merge key; the format has none.
If it is meant as text, put the whole text in quotes.

SIM008 error tags aren't used here
“{what}” is a YAML tag; the format has none.
If it is meant as text, put the whole text in quotes.

SIM009 error more than one document
A second document starts here.
Keep one scenario to a file and remove the line with the three dashes.

SIM010 error the file is empty
There is nothing in this file.
Start with `simtrainer: 1` and an `id`.

SIM011 error a key that isn't a word
A key must be a plain word.
Put the text in quotes, or give it a key of its own.

SIM012 error the same key twice
“{key}” was already given in line {line}.
Keep one of the two.

SIM013 error a tab as indent
This line is indented with a tab.
Indent with spaces.

SIM014 error text that YAML takes for a sign
A text can't start with “{what}” unless it is quoted.
Put the whole text in quotes: "{what}…".

SIM015 error a colon inside unquoted text
There is a colon followed by a space inside an unquoted text.
Put the whole text in quotes, or check the indent of this line.

SIM016 error text swallowed by a hash sign
“{key}” is empty: everything after the # is a comment.
Did you mean a hashtag? Put the text in quotes: "#…".

SIM017 warning an ignore without a reason
This silences {what} without saying why.
Write the reason after the code.

SIM018 warning an ignore that can't be
“{what}” can't be silenced.
Use a code of the table; errors of syntax, shape and references have to be mended.

SIM019 error too many values
There are more than {most} keys and values in this file.
Split the story.

SIM020 advice more is wrong than is listed
More was found in this file than the {most} findings that are listed.
Mend these and check again.
"""
