"""What past messages say: saturation, opportunity, weekday and hour profiles, content tiers.

Pure functions over numpy columns.
"""
