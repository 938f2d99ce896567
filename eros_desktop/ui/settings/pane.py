"""Appearance, how weeks are planned, and where the workspace lies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Topic
from eros_desktop.services.settings import PLANNING
from eros_desktop.ui import languages
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.icons import icon
from eros_desktop.ui.settings import places
from eros_desktop.ui.settings.keyboard import KeyboardForm
from eros_desktop.ui.settings.planning import PlanningForm
from eros_desktop.ui.settings.quiet import QuietChoice
from eros_desktop.ui.theme import ZOOM_STEPS, Scheme
from eros_desktop.ui.widgets.heading import PaneHeading
from eros_desktop.ui.widgets.plain import plain_label, plain_tooltip, selectable, squeezable
from eros_desktop.words import declared, tr

SCHEMES = (
    (Scheme.SYSTEM, declared("System")),
    (Scheme.LIGHT, declared("Light")),
    (Scheme.DARK, declared("Dark")),
)
REVEALED_MARGIN = 240
"""So many pixels around a field come into view with it."""
CARD_WIDTH = 640
LANGUAGE_WIDTH = 208


class SettingsPane(Pane):
    """Theme and zoom, which hold at once; planning, which is saved; the workspace's folder and whether it
    may be written.
    """

    title = declared("Settings")
    topics = Topic.SETTINGS

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.schemes = QButtonGroup(self)
        self.smaller = _step("minus", tr("Zoom out"))
        self.larger = _step("plus", tr("Zoom in"))
        self._zoom = plain_label(tone="strong")
        self.language = QuietChoice(context.theme)
        self.language_note = plain_label(type="caption", tone="muted", wraps=True)
        self.keyboard = KeyboardForm(context.theme, context.actions, context.state)
        self._folder = selectable(squeezable(plain_label(str(context.folder))))
        self.planning = PlanningForm(context.theme, context.services.is_read_only)
        self.area = QScrollArea()
        self._cards: list[QFrame] = []
        self._lay_out()
        self._show_theme()
        self.schemes.idClicked.connect(self._choose_scheme)
        self.smaller.clicked.connect(lambda: context.theme.zoom_by(-1))
        self.larger.clicked.connect(lambda: context.theme.zoom_by(1))
        context.theme.changed.connect(self._show_theme)
        self.language.activated.connect(self._choose_language)
        self.planning.save_asked.connect(self._save)
        self.planning.read_asked.connect(self.reload)
        self.planning.refused.connect(lambda part: self.area.ensureWidgetVisible(part, 0, REVEALED_MARGIN))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(
            PaneHeading(
                self.title, tr("Kept with this workspace; language and shortcuts hold for all of them.")
            )
        )
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 24, 24)
        layout.setSpacing(16)
        planning = QVBoxLayout()
        planning.addWidget(self.planning)
        keyboard = QVBoxLayout()
        keyboard.addWidget(self.keyboard)
        layout.addWidget(self._card(tr(places.APPEARANCE), self._appearance()))
        layout.addWidget(self._card(tr(places.KEYBOARD), keyboard))
        layout.addWidget(self._card(tr(places.PLANNING), planning))
        layout.addWidget(self._card(tr(places.WORKSPACE), self._workspace()))
        layout.addStretch(1)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(tr("Settings"))
        self.area.setWidget(content)
        outer.addWidget(self.area, 1)

    # -- planning ----------------------------------------------------------------------------------

    def reload(self) -> None:
        services = self.context.services
        self.context.runner.query(
            self,
            "planning",
            lambda _job: services.settings.planning(),
            self.planning.show_settings,
            failed=self.planning.show_failure,
        )

    def _save(self, wanted: PlanSettings) -> None:
        services = self.context.services
        self.context.runner.command(
            lambda _job: services.settings.set_planning(wanted),
            lambda change: self.planning.show_saved(wanted, change.summary),
            name=tr("Saving the planning settings"),
            owner=self,
            failed=self.planning.show_refusal,
        )

    # -- looks -------------------------------------------------------------------------------------

    def _appearance(self) -> QFormLayout:
        schemes = QHBoxLayout()
        schemes.setSpacing(8)
        for place, (_, title) in enumerate(SCHEMES):
            name = tr(title)
            button = QPushButton(name)
            button.setCheckable(True)
            button.setAccessibleName(tr("Theme: {name}").format(name=name))
            self.schemes.addButton(button, place)
            schemes.addWidget(button)
        schemes.addStretch(1)
        zoom = QHBoxLayout()
        zoom.setSpacing(8)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zoom.setMinimumWidth(56)
        for part in (self.smaller, self._zoom, self.larger):
            zoom.addWidget(part)
        zoom.addStretch(1)
        form = _form()
        form.addRow(plain_label(tr("Theme")), schemes)
        form.addRow(plain_label(tr("Zoom")), zoom)
        form.addRow(plain_label(tr("Language")), self._languages())
        return form

    def _languages(self) -> QVBoxLayout:
        self.language.setAccessibleName(tr("Language"))
        for _, name in languages.CHOICES:
            self.language.addItem(tr(name))
        keys = [key for key, _ in languages.CHOICES]
        chosen = self.context.program.get(languages.SETTING, languages.SYSTEM)
        self.language.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        self.language_note.hide()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.language_note)
        return column

    def _choose_language(self, place: int) -> None:
        self.context.program.set(languages.SETTING, languages.CHOICES[place][0])
        self.context.program.save()
        self.language_note.setText(tr("The window speaks this language when the program starts again."))
        self.language_note.show()

    def _workspace(self) -> QFormLayout:
        form = _form()
        folder = self._folder
        folder.setToolTip(plain_tooltip(str(self.context.folder)))
        folder.setAccessibleName(tr("Folder of the workspace"))
        writing = (
            tr("Read-only: nothing you do here changes it")
            if self.context.services.is_read_only
            else tr("Open for work")
        )
        form.addRow(plain_label(tr("Folder")), folder)
        form.addRow(plain_label(tr("State")), plain_label(writing))
        return form

    def _card(self, title: str, content: QLayout) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(plain_label(title, type="heading"))
        layout.addLayout(content)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card, 1)
        row.addStretch(0)
        holder = QWidget()
        holder.setLayout(row)
        self._cards.append(card)
        return holder

    def show_subject(self, subject: Subject) -> None:
        if subject.key == PLANNING:
            self.reveal("presets")

    def reveal(self, key: str) -> None:
        """Brings a field of `places.PLACES` into view, with the keyboard in it."""
        fields: dict[str, QWidget] = {
            "theme": self.schemes.button(self.schemes.checkedId()),
            "zoom": self.larger if self.larger.isEnabled() else self.smaller,
            "language": self.language,
            "keys": self.keyboard.search,
            "presets": self.planning.presets,
            "folder": self._folder,
            **self.planning.weights,
            **{name: one.row.control for name, one in self.planning.settings_of.items()},
        }
        field = fields[key]
        if key == "keys":
            self.area.ensureWidgetVisible(self.keyboard, 0, 0)
        self.area.ensureWidgetVisible(field, 0, REVEALED_MARGIN if key != "keys" else 0)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_focus(self) -> None:
        self.schemes.button(self.schemes.checkedId()).setFocus()

    def _choose_scheme(self, place: int) -> None:
        self.context.theme.set_scheme(SCHEMES[place][0])

    def _show_theme(self) -> None:
        theme = self.context.theme
        for card in self._cards:
            card.setMaximumWidth(theme.pixels(CARD_WIDTH))
        self.language.setFixedWidth(theme.pixels(LANGUAGE_WIDTH))
        places = [scheme for scheme, _ in SCHEMES]
        self.schemes.button(places.index(theme.scheme)).setChecked(True)
        self._zoom.setText(f"{theme.zoom} %")
        self.smaller.setEnabled(theme.zoom > ZOOM_STEPS[0])
        self.larger.setEnabled(theme.zoom < ZOOM_STEPS[-1])


def _step(icon_name: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "button")
    button.setIcon(icon(icon_name))
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
