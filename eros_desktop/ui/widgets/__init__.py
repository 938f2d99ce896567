"""Small parts every pane may use: labels, tables, pickers, banner, job tray.

They know no service and no pane: values in, signals out.
"""
