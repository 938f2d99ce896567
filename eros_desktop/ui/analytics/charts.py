"""Every chart of the pane, in the order it stands there. A new one is a module of `kinds` and a line here."""

from __future__ import annotations

from eros_desktop.ui.analytics.drawn import Chart
from eros_desktop.ui.analytics.kinds.captions import CAPTIONS
from eros_desktop.ui.analytics.kinds.contents import CONTENTS
from eros_desktop.ui.analytics.kinds.creators import CREATORS
from eros_desktop.ui.analytics.kinds.earnings import EARNINGS
from eros_desktop.ui.analytics.kinds.forecasts import FORECASTS
from eros_desktop.ui.analytics.kinds.hours import HOURS
from eros_desktop.ui.analytics.kinds.plans import PLANS
from eros_desktop.ui.analytics.kinds.send_types import SEND_TYPES
from eros_desktop.ui.analytics.kinds.standings import STANDINGS
from eros_desktop.ui.analytics.kinds.volume import VOLUME

CHARTS: tuple[Chart, ...] = (
    EARNINGS,
    HOURS,
    SEND_TYPES,
    CREATORS,
    CONTENTS,
    CAPTIONS,
    STANDINGS,
    VOLUME,
    FORECASTS,
    PLANS,
)
