"""Files in: bytes to rows, rows to values, values to the workspace; what is bad waits in quarantine.

`readers` and `workbooks` know files, `formats` and `headers` columns, `amounts`, `moments` and `parsing`
cells, `checks` and `linking` rows, `old_database` an existing EROS database, `service` one whole import.
"""
