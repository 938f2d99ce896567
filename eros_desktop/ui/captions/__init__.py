"""The Captions pane: the whole caption bank, searched in memory as one types.

`bank` loads and keeps the rows for the pane and for the command palette.
"""
