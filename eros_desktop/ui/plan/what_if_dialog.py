"""What-if: wishes on the left, the week and its copy side by side on the right; adopt or drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.plan.what_if_form import WhatIfForm
from eros_desktop.ui.plan.what_if_table import WhatIfTable
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.trials import Trial

_Role = QDialogButtonBox.ButtonRole
MOST_SIZE = QSize(1220, 660)
"""Fits a screen of 1280 x 720 with room for its frame."""


class WhatIfDialog(QDialog):
    """Signals: `reckon_asked(TrialRequest)`, `cancel_asked()`, `details_asked(Trial)`, `adopt_asked()`,
    `drop_asked()`. Whoever shows it answers with `show_trial`, `show_working` and `show_error`.
    """

    reckon_asked = Signal(object)
    cancel_asked = Signal()
    details_asked = Signal(object)
    adopt_asked = Signal()
    drop_asked = Signal()

    def __init__(
        self,
        name: str,
        page_type: str,
        week: Week,
        reference: Reference,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.trial: Trial | None = None
        self._is_working = False
        heading = tr("What if … {name}, week of {week}").format(name=name, week=formats.week(week))
        self.setWindowTitle(tr("What-if"))
        self.form = WhatIfForm(page_type, reference, theme)
        self.states = EmptyState()
        self.pages = QStackedWidget()
        self.reckon = QPushButton(tr("Reckon"))
        self.cancel = QPushButton(tr("Cancel"))
        self.buttons = QDialogButtonBox()
        self.adopt = self.buttons.addButton(tr("Adopt"), _Role.ActionRole)
        self.details = self.buttons.addButton(tr("What would change …"), _Role.ActionRole)
        self.drop = self.buttons.addButton(tr("Drop"), _Role.ActionRole)
        self.close_button = self.buttons.addButton(tr("Close"), _Role.RejectRole)
        self._lay_out(heading)
        self._connect()
        self._show_nothing()
        room = self.screen().availableSize() - QSize(32, 64)
        self.resize(QSize(theme.pixels(1180), theme.pixels(660)).boundedTo(room).boundedTo(MOST_SIZE))

    @staticmethod
    def show_modal(dialog: WhatIfDialog) -> None:
        """Shows the dialog until it is closed; tests replace it."""
        dialog.exec()

    @property
    def is_working(self) -> bool:
        """Whether an answer is on its way."""
        return self._is_working

    def _lay_out(self, heading: str) -> None:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._scrolling(), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reckon, 1)
        row.addWidget(self.cancel)
        left.addLayout(row)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        side.setFixedWidth(self.form.sizeHint().width() + 24 + bar)
        self.pages.addWidget(self.states)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(side)
        middle.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(heading, type="heading", wraps=True))
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)
        self.reckon.setProperty("role", "main")
        self.reckon.setDefault(True)
        for button in (self.adopt, self.details, self.drop, self.close_button, self.cancel):
            button.setAutoDefault(False)

    def _scrolling(self) -> QScrollArea:
        """The form, which scrolls where letters are large and the window is small."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("What to change"))
        area.setWidget(self.form)
        return area

    def _connect(self) -> None:
        self.reckon.clicked.connect(lambda: self.reckon_asked.emit(self.form.request()))
        self.cancel.clicked.connect(self.cancel_asked)
        self.details.clicked.connect(lambda: self.details_asked.emit(self.trial))
        self.adopt.clicked.connect(self.adopt_asked)
        self.drop.clicked.connect(self.drop_asked)
        self.buttons.rejected.connect(self.reject)
        self.form.edited.connect(self._enable)

    def show_working(self, working: bool) -> None:
        """While a copy is reckoned there is a Cancel."""
        self._is_working = working
        if working:
            self.states.show_loading(tr("the copy of the week"))
            self.pages.setCurrentWidget(self.states)
        self._enable()

    def show_trial(self, trial: Trial | None) -> None:
        """The copy that was reckoned or kept; None for none."""
        self._is_working = False
        self.trial = trial
        if trial is None:
            self._show_nothing()
        else:
            self.form.show_request(trial.request)
            self._show_page(_comparison(trial))
        self._enable()

    def show_error(self, sentence: str) -> None:
        """Why nothing was reckoned."""
        self._is_working = False
        self.states.show_error(sentence, lambda: self.reckon_asked.emit(self.form.request()))
        self.pages.setCurrentWidget(self.states)
        self._enable()

    def _show_nothing(self) -> None:
        self.trial = None
        self.states.show_empty(
            tr("Nothing is reckoned yet"),
            tr(
                "Change volume, prices or audience on the left, then reckon. The week itself stays as it is "
                "until you adopt the copy."
            ),
            icon_name="sparkles",
        )
        self.pages.setCurrentWidget(self.states)
        self._enable()

    def _show_page(self, page: QWidget) -> None:
        while (old := self.pages.widget(1)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _enable(self) -> None:
        trial, is_free = self.trial, not self._is_working
        request = self.form.request()
        is_reckoned = trial is not None and trial.request == request
        self.reckon.setEnabled(is_free and not request.is_empty)
        self.cancel.setVisible(self._is_working)
        self.details.setEnabled(is_free and trial is not None)
        self.drop.setEnabled(is_free and trial is not None)
        self.adopt.setEnabled(is_free and is_reckoned and trial is not None and not trial.is_stale)


def _comparison(trial: Trial) -> QWidget:
    """The table, and below it in sentences what it stands on."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    if trial.is_stale:
        layout.addWidget(
            plain_label(
                tr("The week was changed since this was reckoned. Reckon again before you adopt."),
                tone="error",
                wraps=True,
            )
        )
    layout.addWidget(WhatIfTable(trial))
    for sentence in sentences(trial):
        layout.addWidget(plain_label(sentence, tone="muted", wraps=True))
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("The week beside the what-if"))
    area.setWidget(page)
    return area


def sentences(trial: Trial) -> tuple[str, ...]:
    """What the figures stand on, and what they cannot say."""
    found = [formats.told(trial.then.outlook.basis)]
    found.append(tr("Saturation is measured from what was sent: a plan changes it only once it goes out."))
    if trial.request.audiences:
        found.append(
            tr("What another audience earns is not known, so the expected revenue is that of the send type.")
        )
    if trial.request.changes_volume:
        found.append(
            tr(
                "Adopting changes this week only. For a lasting change set an override of the volume on the "
                "creator's page."
            )
        )
    return tuple(found)
