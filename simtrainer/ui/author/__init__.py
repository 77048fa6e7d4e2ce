"""The author's workspace: one document, seen as a map, an outline, forms and text."""
