"""The Captions pane: the whole caption bank, found as one types, read and edited at the side.

`pane` puts it together; `sheet_model`, `columns` and `sheet_view` are the list, `filter_bar` and
`options` the filters, `detail` and its pages the side. `reading`, `showing` and `acting` go to the services.
"""
