"""Readable JSON is what the standard library writes, only sooner."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.services.exports.layouts.documents import json_bytes

LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
DOCUMENTS = st.recursive(
    LEAVES, lambda part: st.lists(part) | st.tuples(part, part) | st.dictionaries(st.text(), part)
)


@given(DOCUMENTS.filter(lambda document: not _has_surrogates(document)))
def test_documents_are_written_as_the_standard_library_does(document: Any) -> None:
    told = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    assert json_bytes(document) == f"{told}\n".encode()


def _has_surrogates(document: Any) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in json.dumps(document, ensure_ascii=False))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_json_does_not_know_are_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_bytes({"items": [{"price": number}]})
