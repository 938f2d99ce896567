"""Texts in files for spreadsheets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.services.spreadsheet_text import FORMULA_STARTS, protected, unprotected

texts = st.text() | st.text("'=+-@\t\rx", max_size=6)


@given(texts)
def test_every_text_comes_back(text: str) -> None:
    assert unprotected(protected(text)) == text
    assert not protected(text).startswith(FORMULA_STARTS)


@pytest.mark.parametrize("text", ["", "'", "it's", "'tis", "'1", "''"])
def test_a_quote_that_protects_nothing_stays(text: str) -> None:
    assert (protected(text), unprotected(text)) == (text, text)
