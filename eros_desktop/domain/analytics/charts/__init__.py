"""What each chart of past sends shows, as frozen values out of message columns.

One module a chart: numbers with their samples and minimums, no words and no colours. Money is whole cents.
"""
