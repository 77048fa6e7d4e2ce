"""The one table of what a file may say: the schema, completion, hover, forms and FORMAT.md are all made from it."""
