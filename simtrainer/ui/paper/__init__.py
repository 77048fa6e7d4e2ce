"""Documents on paper: typeset and paginated here, with the bundled fonts."""
