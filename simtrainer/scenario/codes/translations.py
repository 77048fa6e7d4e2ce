"""What a translation beside a file lacks, or has too much."""

ROWS = """
SIM650 advice texts that aren't translated yet
{count} of {all} texts aren't translated yet, the first is {first}.
Write what each says under “text”; until then people read it in the language it was written in.
? A story that changes its language in the middle of a talk takes people out of it.
- nodes.soaked.title: {source: 1f2e3d4c, text: ""}
+ nodes.soaked.title: {source: 1f2e3d4c, text: "Zwei Kartons, ein Bot"}

SIM651 warning a translation of a text that has changed
The text at {address} has changed since it was translated.
Read it again, change the translation where that is needed, and take “stale” away. `simtrainer merge` shows both texts.
? The translation may promise or admit what the story no longer says.
- source: 1f2e3d4c
- stale: true
+ source: 5b6a7988

SIM652 warning a translation of a text that isn't there
No text stands at {address}.
Let `simtrainer merge` find where it went; what belongs nowhere is kept under “orphans”.
? Nobody will ever read it, and the text it was meant for may stand there untranslated.
- nodes.soked.title: {source: 1f2e3d4c, text: "Zwei Kartons, ein Bot"}
+ nodes.soaked.title: {source: 1f2e3d4c, text: "Zwei Kartons, ein Bot"}

SIM653 warning a name that was lost or added in translation
{address}: {what}.
Names in braces, @handles and #tags stay letter by letter as they are in the text.
? A name in braces is filled in for each organisation; a handle or tag that is translated leads nowhere.
- text: "Hallo, hier ist der Assistent!"          # of "Hi, I'm {org.name}!"
+ text: "Hallo, hier ist {org.name}!"

SIM654 error a translation that can't be used
This translation can't be used: {reason}.
Begin one with `simtrainer extract FILE --to de`, or put back what stood there.
? The story is told in the language it was written in, as if there were no translation.
- language: fr        # in two-parcels.de.yaml
+ language: de

SIM655 error an entry that can't be read
The entry {what} can't be read: {reason}.
An entry is an address with the hash of its text and the translation.
? What isn't understood isn't shown to anybody.
- nodes.soaked.title: "Zwei Kartons, ein Bot"
+ nodes.soaked.title: {source: 1f2e3d4c, text: "Zwei Kartons, ein Bot"}

SIM656 advice translations kept of texts that are gone
{count} translations of texts that are gone are kept under “orphans”.
Use what is still good in them, then delete them.
? They do no harm; but what is never looked at again need not be carried along.
- orphans: {nodes.old.title: {source: 1f2e3d4c, text: "Alt"}
+ orphans: {}
"""
