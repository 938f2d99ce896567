"""The style sheet's second part: tabs, scroll bars, side panels, fields inside cells, days, sliders."""

FIELD_SHEET = """
QFrame[role="side"] { background: $window; border: none; border-left: 1px solid $line; }
QLineEdit[part="cell"] { border: 1px solid $accent; border-radius: 0; min-height: 0; padding: 0 $px6; }
QDateEdit[role="field"] {
  background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 0 $px8; min-height: $px28;
}
QDateEdit[role="field"]:focus { border: 2px solid $accent; }
QDateEdit[role="field"]::drop-down { border: none; width: $px28; }
QDateEdit[role="field"]::down-arrow { image: none; }
QTabBar QToolButton { padding: 0; background: $window; }
QSlider { min-height: $px24; }
QSlider::groove:horizontal { height: $px4; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
  background: $surface; border: 2px solid $accent; width: $px12; height: $px12; margin: -$px6 0;
  border-radius: 8px;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $accent; }
QSlider::handle:horizontal:disabled { border-color: $edge; }
QSlider::sub-page:horizontal:disabled { background: $edge; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 0 $px8; min-height: $px32; margin-right: $px8;
}
QTabBar::tab:hover, QTabBar::tab:selected, QHeaderView::section:hover { color: $text; }
QTabBar::tab:selected { font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent_ink; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0;
}
QTableView[part="month"] QHeaderView::section { padding: 0; }
QTableView[part="month"] QHeaderView::section:first { padding: 0 $px11; }
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked {
  border: 1px solid $edge; background: $surface; border-radius: 3px;
}
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $edge; border-radius: 8px; }
QRadioButton::indicator:unchecked { background: $surface; }
QRadioButton::indicator:checked {
  border: 5px solid $accent; background: $on_accent; width: 6px; height: 6px;
}
QRadioButton::indicator:disabled { border-color: $line; background: $sunken; }
QRadioButton:focus { color: $accent_ink; }
"""
