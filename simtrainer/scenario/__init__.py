"""The authored scenario: model, loader, expressions, graph, diagnostics."""
