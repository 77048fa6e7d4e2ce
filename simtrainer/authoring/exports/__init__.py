"""The story in other shapes: its map as Mermaid, DOT and SVG, and a game for a table, on paper."""
