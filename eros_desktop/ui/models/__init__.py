"""Tables as data: a Column says how a value is read and shown, one TableModel serves every list.

Rows are sorted and filtered as Python lists, never through a proxy. No widgets here.
"""
