"""How much to send, shown: the waterfall of the modules, figures to try, and how past forecasts came out.

The Plan pane's card and the Creators pane's page are made of the same parts.
"""
