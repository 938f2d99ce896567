"""JSON: the week as one document, and bodies for the interface of a posting tool."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from json.encoder import encode_basestring
from typing import Any

from eros_desktop.domain.schedule.document import schedule_document, schedule_from_document
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.services.exports.layouts.rows import check_cell, chunks, rows_of
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes, in_words
from eros_desktop.services.exports.specs import FormatSpec

_number_or_empty = json.JSONEncoder(allow_nan=False).encode
_WORDS: Mapping[bool | None, str] = {None: "null", True: "true", False: "false"}


def json_bytes(document: Any) -> bytes:
    """Readable JSON in UTF-8 with a line end; numbers JSON does not know are refused (ValueError)."""
    return (_indented(document, "\n") + "\n").encode()


def _indented(part: Any, margin: str) -> str:
    """What `json.dumps` makes of it with an indent of two, in a third of the time."""
    if isinstance(part, str):
        return encode_basestring(part)
    inner = f"{margin}  "
    if isinstance(part, dict) and part:
        members = [f"{encode_basestring(name)}: {_indented(value, inner)}" for name, value in part.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{margin}}}"
    if isinstance(part, list | tuple) and part:
        return f"[{inner}{f',{inner}'.join([_indented(value, inner) for value in part])}{margin}]"
    return _WORDS[part] if part is None or isinstance(part, bool) else _number_or_empty(part)


class DocumentLayout:
    """The `eros-schedule` document of a week."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        return [Piece(json_bytes(schedule_document(one.plan)), (one.plan,)) for one in outgoing]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        (plan,) = piece.plans
        if schedule_from_document(json.loads(piece.data)).sends != plan.sends:
            raise ValueError("the sends read back differ from the week")

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        items = schedule_document(replace(plan, sends=plan.sends[:1]))["items"]
        return tuple(
            (in_words(name), str(value).lower() if isinstance(value, bool) else str(value))
            for item in items
            for name, value in item.items()
            if value not in (None, "") and not isinstance(value, dict)
        )


class BodiesLayout:
    """A list of bodies, one a send, made from the template of the format's file."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        return [
            Piece(json_bytes(_bodies(spec, plan, wishes)), (plan,), label)
            for one in outgoing
            for label, plan in chunks(one.plan, spec.rows_a_file)
        ]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        (plan,) = piece.plans
        bodies = json.loads(piece.data)
        if not isinstance(bodies, list) or len(bodies) != len(plan.sends):
            raise ValueError("the bodies read back differ from the sends")
        for send, body in zip(plan.sends, bodies, strict=True):
            _check_body(spec, body, send, plan, wishes)

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        first = replace(plan, sends=plan.sends[:1])
        return tuple(
            (in_words(column.header), text)
            for cells in rows_of(spec, first, wishes)
            for column, text in zip(spec.columns, cells, strict=True)
            if text
        )


def _bodies(spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> list[Any]:
    template = json.loads(spec.template or "{}")
    names = ["{" + column.header + "}" for column in spec.columns]
    return [_filled(template, dict(zip(names, cells, strict=True))) for cells in rows_of(spec, plan, wishes)]


def _filled(part: Any, values: Mapping[str, str]) -> Any:
    """The template with every text that is a field's name in braces replaced by that field."""
    if isinstance(part, dict):
        return {name: _filled(value, values) for name, value in part.items()}
    if isinstance(part, list):
        return [_filled(value, values) for value in part]
    return values.get(part, part) if isinstance(part, str) else part


def _check_body(spec: FormatSpec, body: Any, send: PlannedSend, plan: WeekPlan, wishes: Wishes) -> None:
    """The body has the template's shape, and its fields say what the send says."""
    found: dict[str, str] = {}
    _match(json.loads(spec.template or "{}"), body, found)
    for column in spec.columns:
        check_cell(spec, column, found["{" + column.header + "}"], send, plan, wishes)


def _match(template: Any, body: Any, found: dict[str, str]) -> None:
    if isinstance(template, str) and template.startswith("{") and template.endswith("}"):
        if not isinstance(body, str):
            raise ValueError(f"{template} is no text")
        found[template] = body
    elif isinstance(template, dict) and isinstance(body, dict) and template.keys() == body.keys():
        for name, part in template.items():
            _match(part, body[name], found)
    elif isinstance(template, list) and isinstance(body, list) and len(template) == len(body):
        for part, there in zip(template, body, strict=True):
            _match(part, there, found)
    elif template != body:
        raise ValueError("the body read back differs from the template")
