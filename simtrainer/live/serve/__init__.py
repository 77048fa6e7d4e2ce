"""The room's own small web server: one page, four addresses, no privileged route at all."""
