"""Where a template is used: planned and past sends that say its text or came from it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.templates.service import TemplateUse

SHOWN = 100


class UsesPage(Page):
    """Fills itself from the uses of one template."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Where the template is used"), theme)

    def show_loading(self) -> None:
        self.say("", tr("Reading where it is used …"))

    def show_uses(self, uses: Sequence[TemplateUse]) -> None:
        if not uses:
            self.say(
                tr("Not used yet"),
                tr("No planned or past send says this text. Insert it into a send of the week in view."),
            )
            return
        column = self.begin()
        for use in uses[:SHOWN]:
            lines = QVBoxLayout()
            lines.setSpacing(2)
            when = f"{formats.day(use.day)} {use.at}".strip()
            kind = tr("Planned") if use.kind == "planned" else tr("Sent")
            lines.addWidget(wrapped(formats.words((kind, when, use.page_name))))
            lines.addWidget(
                wrapped(
                    formats.words(
                        (
                            formats.name_of(use.send_type_key) if use.send_type_key else None,
                            tr("caption {caption}").format(caption=use.caption_id),
                        )
                    ),
                    type="caption",
                    tone="muted",
                )
            )
            column.addLayout(lines)
        if len(uses) > SHOWN:
            more = tr("{count} older ones are not listed.").format(count=len(uses) - SHOWN)
            column.addWidget(wrapped(more, type="caption", tone="muted"))
        self.finish()
