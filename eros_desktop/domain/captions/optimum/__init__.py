"""The best possible captions of a week, and the proof that no others give more (domain.md 5.5).

A caption's score depends on the send type and, through its freshness, on the date, never on the hour. So the
sends of a type on a date are alike, and choosing is a flow: sends of a date -> captions -> content types,
where each further send of a content type is worth a little less. `offers` knows every candidate, `program`
solves the flow over a few of them, `solver` adds candidates until none outside is worth more, `placing` puts
the captions chosen on the timed sends, `joint` does all of it for several creators at once.
"""
