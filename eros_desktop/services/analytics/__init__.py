"""What past sends say: rows for tables, series for charts, and files of what is shown.

Reads the snapshot of messages; the arithmetic is the domain's.
"""
