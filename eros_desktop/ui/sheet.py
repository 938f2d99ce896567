"""The style sheet: what palette and font of the application cannot say. `$names` are filled in by the theme.

No rule sets the size of all letters: each widget would get it, and hand it down to all within once more.
"""

SHEET = """
QWidget[type="caption"] { font-size: $size_caption; }
QWidget[type="heading"] { font-size: $size_heading; font-weight: 600; }
QWidget[type="title"] { font-size: $size_title; font-weight: 600; }
QWidget[tone="muted"], QMenu::item:disabled { color: $muted; }
QWidget[tone="strong"] { font-weight: 600; }
QWidget[tone="error"] { color: $error; }
QWidget[tone="success"] { color: $success; }
QToolTip { color: $surface; background: $text; border: none; padding: $px4 $px8; }
QFrame#rail { background: $sunken; border: none; border-right: 1px solid $line; }
QFrame#topBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#tray { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[role="curtain"] { background: $surface; border: 2px dashed $accent; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[role="popup"] { background: $surface; border: 1px solid $edge; }
QFrame[role="error"] { background: $error_fill; border: none; border-bottom: 1px solid $line; }
QFrame[role="warning"] { background: $warning_fill; border: none; border-bottom: 1px solid $line; }
QFrame[role="info"] { background: $info_fill; border: none; border-bottom: 1px solid $line; }
QFrame[role="success"] { background: $success_fill; border: none; border-bottom: 1px solid $line; }
QMenuBar { background: $sunken; border-bottom: 1px solid $line; padding: 2px $px8; }
QMenuBar::item { padding: $px4 $px8; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $edge; padding: $px4; }
QMenu::item, QListWidget::item { padding: $px6 $px24 $px6 $px12; border-radius: 4px; }
QMenu::item:selected, QListWidget::item:selected { background: $accent_soft; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: $px4 $px8; }
QPushButton, QToolButton[role="button"] {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: 6px;
  padding: 0 $px12; min-height: $px28;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: $accent_soft; }
QPushButton:checked { background: $accent_soft; color: $accent_ink; border-color: $accent; }
QPushButton:disabled, QPushButton[role="main"]:disabled, QComboBox[role="field"]:disabled {
  color: $muted; border-color: $line; background: $sunken;
}
QPushButton[role="main"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="main"]:hover { background: $accent_ink; border-color: $accent_ink; }
QPushButton[role="main"][part="more"] { padding: 0 $px6; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[part="key"] { padding: 0 $px4; min-height: $px16; border-radius: 4px; }
QPushButton[role="field"] { text-align: left; }
QPushButton[role="chip"] { background: $accent_soft; border-color: $accent_soft; padding: 0 $px8; }
QPushButton[role="chip"], QPushButton[part="chip"] { icon-size: $px12; min-height: $px24; }
QPushButton[role="chip"]:hover { border-color: $accent; }
QPushButton[role="choice"] { padding: $px12 $px16; background: $surface; border-color: $line; }
QPushButton[role="choice"]:hover { border-color: $accent; background: $surface; }
QPushButton, QToolButton { icon-size: $px16; qproperty-iconSize: $px16; }
QPushButton::menu-indicator, QCalendarWidget QToolButton::menu-indicator { image: none; width: 0; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: $px4; background: transparent; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_soft; color: $accent_ink; font-weight: 600; }
QToolButton[role="rail"] { padding: 0 $px8; min-height: $px32; text-align: left; qproperty-iconSize: $px20; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox[role="field"]:focus {
  border: 2px solid $accent;
}
QPushButton, QToolButton, QTabBar, QTabBar::tab { outline: none; }
QFrame[role="line"] { background: $line; border: none; }
QLineEdit, QPlainTextEdit, QComboBox[role="field"] {
  background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 0 $px8; min-height: $px28;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit[readOnly="true"], QLineEdit[readOnly="true"], QLineEdit:disabled {
  border-color: $line; background: $sunken;
}
QPlainTextEdit { padding: $px4; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox[role="field"]::drop-down { border: none; width: $px28; }
QComboBox[role="field"]::down-arrow { image: none; }
QTableView, QListView {
  background: $surface; border: none; outline: none; selection-background-color: $accent_soft;
  selection-color: $text;
}
QTableView::item { padding: 0 $px8; border: none; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $accent_soft; color: $text; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QFrame[role="card"][focused="true"] { border-color: $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 0 $px11; font-size: $size_caption; font-weight: 600;
}
QHeaderView::up-arrow, QHeaderView::down-arrow {
  subcontrol-origin: padding; subcontrol-position: top center; width: $px8; height: $px6;
}
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea, QAbstractScrollArea::corner, QSplitter::handle { border: none; background: transparent; }
QScrollArea[role="reading"] { border-left: 2px solid transparent; }
QScrollArea[role="reading"]:focus { border-left-color: $accent; }
"""
