"""A planned week and its sends, the rules that judge it, and its quality score.

Each rule is one function named as the sentence it keeps true.
"""
