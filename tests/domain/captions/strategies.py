"""Random captions and settings, small enough that rules collide often."""

from hypothesis import strategies as st

from tests.domain.captions.reference import Setting
from tests.support.builders_captions import CONTENT_TYPES, PRIORITIES, Row

USED_TYPES = (
    "ppv_unlock",
    "ppv_video",
    "ppv_message",
    "bump_normal",
    "ppv_followup",
    "live_promo",
    "dm_farm",
)
CONTENTS = CONTENT_TYPES[:4]
KEYS = tuple(
    key for key in PRIORITIES if key in ("ppv_unlock", "bump_normal", "dm_farm", "ppv_followup", "link_drop")
)
SCORES = st.one_of(
    st.none(), st.integers(0, 100).map(float), st.floats(0, 100).map(lambda value: round(value, 3))
)

ROW = st.builds(
    Row,
    caption_type=st.sampled_from(USED_TYPES),
    content_type=st.sampled_from((*CONTENTS, None)),
    performance=SCORES,
    last_use=st.one_of(st.none(), st.integers(-120, 20)),
    next_use=st.one_of(st.none(), st.none(), st.none(), st.integers(0, 40)),
    uses_30d=st.sampled_from((0, 0, 0, 1, 2)),
    uses_lifetime=st.sampled_from((0, 0, 3, 9, 10)),
    all_uses_30d=st.sampled_from((0, 0, 3, 4)),
    own_score=st.one_of(st.none(), st.none(), SCORES),
    is_active=st.sampled_from((True, True, True, True, False)),
    length=st.sampled_from((40, 150, 151)),
    group=st.one_of(st.none(), st.none(), st.integers(0, 5)),
    persona=st.sampled_from((None, "bubbly", "elegant")),
    tone=st.sampled_from((None, "warm", "calm")),
    total_sends=st.integers(0, 3),
    media_count=st.integers(0, 3),
)
ROWS = st.lists(ROW, min_size=1, max_size=30)
SETTINGS = st.builds(
    Setting,
    key=st.sampled_from(KEYS),
    day=st.integers(0, 6),
    vault=st.frozensets(st.sampled_from(CONTENTS)),
    avoided=st.frozensets(st.sampled_from(CONTENTS), max_size=1),
    placed=st.dictionaries(st.sampled_from(CONTENTS), st.integers(0, 12), max_size=3),
)
