"""Every table of the workspace by category, in an order in which each may refer to those before it."""

from __future__ import annotations

from sqlalchemy import MetaData, Table

from eros_desktop.store.tables import (
    activity,
    bank_work,
    captions,
    columns,
    core,
    imports,
    operations,
    performance,
    plans,
    schedule,
    send_types,
    system,
    targeting,
    templates,
    volume,
    workspace,
)
from eros_desktop.store.tables import views as seed_views

METADATA: MetaData = columns.METADATA

_MODULES = {
    "core": core,
    "captions": captions,
    "performance": performance,
    "send_types": send_types,
    "schedule": schedule,
    "volume": volume,
    "templates": templates,
    "targeting": targeting,
    "operations": operations,
    "system": system,
    "plans": plans,
    "imports": imports,
    "bank_work": bank_work,
    "workspace": workspace,
    "activity": activity,
}

CATEGORIES: dict[str, tuple[Table, ...]] = {
    name: tuple(value for value in vars(module).values() if isinstance(value, Table))
    for name, module in _MODULES.items()
}

VIEWS = seed_views.VIEWS
