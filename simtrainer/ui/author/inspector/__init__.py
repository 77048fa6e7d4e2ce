"""Forms for whatever is selected, made from the table of fields; every change is an edit of the text."""
