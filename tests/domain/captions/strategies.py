"""Random captions and settings, small enough that rules collide often."""

from hypothesis import strategies as st

from tests.domain.captions.reference import Setting
from tests.support.builders_captions import CONTENT_TYPES, PRIORITIES, Row
from tests.support.packed import packed

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
    lambda kind, uses, **drawn: Row(**kind, **uses, **drawn),
    kind=packed(
        caption_type=USED_TYPES,
        content_type=(*CONTENTS, None),
        is_active=(True, True, True, True, False),
        length=(40, 150, 151),
        group=(*[None] * 18, *range(6)),
        persona=(None, "bubbly", "elegant"),
        tone=(None, "warm", "calm"),
    ),
    uses=packed(
        next_use=(*[None] * 123, *range(41)),
        uses_30d=(0, 0, 0, 1, 2),
        uses_lifetime=(0, 0, 3, 9, 10),
        all_uses_30d=(0, 0, 3, 4),
        total_sends=range(4),
        media_count=range(4),
    ),
    performance=SCORES,
    last_use=st.one_of(st.none(), st.integers(-120, 20)),
    own_score=st.one_of(st.none(), st.none(), SCORES),
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
