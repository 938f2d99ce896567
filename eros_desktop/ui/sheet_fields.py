"""The style sheet's second part: side panels, fields inside cells, days, sliders."""

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
"""
