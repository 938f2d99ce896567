"""The Creators pane: every managed page in one sortable table.

Reads through services.creators; a double click opens a creator's week.
"""
