"""Finding captions in the bank: what was typed, what was chosen, and which rows meet it.

`query` reads what a person typed, `filters` holds what was chosen from lists, `index` answers which texts
hold a word or a part of one, `matching` and `ordering` work on the columns of the whole bank.
"""
