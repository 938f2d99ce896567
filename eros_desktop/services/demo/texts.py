"""Invented caption texts: phrases about outfits, places, schedules and thanks, put together by caption type.

Each caption type has a shape: which kinds of phrases it strings together and how many. Lengths follow the
advice of domain.md 2.3 on purpose not always, so that length checks have something to find.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

PLACES = (
    "by the harbour", "in the old town", "on the roof terrace", "at the lake", "in the studio",
    "in the garden",
    "at the market", "on the pier", "in the mountains", "at the vineyard", "in the library café",
    "on the coast road",
    "at the botanical garden", "in the loft", "at the lighthouse", "on the night train", "in the music hall",
    "at the winter market", "in the greenhouse", "on the long beach",
)  # fmt: skip
OUTFITS = (
    "green silk dress", "denim jacket", "white linen suit", "red wool coat", "navy blazer",
    "black evening gown",
    "yellow raincoat", "knitted sweater", "velvet jacket", "summer dress", "silver shawl", "tailored suit",
    "vintage trench coat", "satin blouse", "leather jacket", "striped shirt", "wide-brimmed hat",
    "pleated skirt",
    "cashmere scarf", "pearl necklace",
)  # fmt: skip
LIGHTS = (
    "the morning light", "the evening light", "the golden hour", "a soft grey sky",
    "the first sun of the week",
    "the city lights", "candle light", "the blue hour", "a clear winter sky", "the light after the rain",
)  # fmt: skip
TIMES = (
    "this Monday", "this Tuesday", "this Wednesday", "this Thursday", "on Friday", "on Saturday", "on Sunday",
    "tonight", "tomorrow", "this weekend", "this week", "at eight this evening",
)  # fmt: skip
OPENERS = (
    "Good morning", "Good evening", "Hello everyone", "A small update", "Quick question", "Behind the scenes",
    "New set is live", "Just finished a shoot", "Weekend plans", "Fresh from the studio",
    "News from the road",
    "Something special", "Exclusive today", "First time ever", "Guess what", "A note from my desk",
)  # fmt: skip
STORIES = (
    "I spent the day {place} and {light} was perfect",
    "the {outfit} is finally here and I wore it {place}",
    "we started early {place} and found {light} waiting for us",
    "I packed the {outfit} and drove to a place {place} I wanted to show you for a long time",
    "the photographer had one more idea {place}, and it became my favourite picture",
    "while it was raining outside we moved everything {place} and kept going",
    "I tried the {outfit} with the {outfit2} and could not decide, so you get both",
    "after the last take {place} I sat down and picked the ten best pictures for you",
    "this set took two days {place} and a lot of coffee",
    "when {light} came through the window I knew this was the one",
    "I found the {outfit} at a small shop {place} and built the whole set around it",
    "the longest video I made this season is ready, filmed {place}",
)  # fmt: skip
VALUES = (
    "{count} pics and {videos} vids in one set, ${worth} worth for a small price",
    "worth ${worth}, today for much less",
    "${worth} value in one set",
    "{count} pics from {place_short}, ${worth} worth, now for less",
    "{videos} vids and {count} pics, worth ${worth}",
)
URGENCIES = (
    "it is limited, so don't miss it", "only {few} left", "it won't last past {day}",
    "hurry before it's gone",
    "limited to the first {few} of you", "open until {day}",
)  # fmt: skip
CALLS = (
    "let me know which one is your favourite", "open it and tell me what you think",
    "message me your favourite",
    "tell me what you would like to see next", "what do you think?", "write me one word about it",
    "which one should I frame?", "let me know where you are reading this",
)  # fmt: skip
THANKS = (
    "thank you for being here", "thank you for another good month", "your notes made my week",
    "thanks for all the kind words", "I read every message", "it means a lot that you stay",
)  # fmt: skip
QUESTIONS = (
    "coffee or tea {time}, {place}?",
    "which place should I visit next after the day {place}?",
    "how was your {day}? mine was {place}",
    "mountains or sea {time}?",
    "what are your plans {time}? I will be {place}",
    "the {outfit} or the {outfit2}?",
    "early bird or night owl {time}?",
    "what song should I play {place} {time}?",
)
RENEWALS = (
    "switch auto-renew on and you keep everything I posted {place}",
    "your renewal is close, and a thank-you set {place} is waiting for you",
    "stay with me next month: the {outfit} series starts {time}",
    "keep renewal on and the {outfit} set comes to you first",
)  # fmt: skip
RETURNS = (
    "it has been a while, and a lot is new: a set {place}, the {outfit} series and a long video",
    "I kept a welcome-back set for you, made {place} in {light}",
    "come back and see what we made {place} while you were away",
)  # fmt: skip
GAMES = (
    "spin the wheel {time}: every spin wins a set from {place_short}",
    "raffle {time}: one ticket, one set, and a thank-you note for everyone",
    "bingo night {time}: fill a row and the {outfit} set is yours",
)  # fmt: skip
GOALS = (
    "help me reach the goal and the {outfit} set {place} opens for everyone",
    "the first to tip gets the whole {outfit} set {place}",
    "we are close to the goal: the video {place} opens when we reach it",
)
VIPS = (
    "the VIP list opens {time}: early sets, a monthly call and my full archive",
    "VIP members get the {outfit} series first and a handwritten note",
)  # fmt: skip
LINKS = (
    "it is still up: the {outfit} set {place}",
    "in case you missed it, the {outfit} set {place} is here",
    "last call for the set {place}, {light} and all",
    "the {outfit} and {light}: the set is open until {day}",
    "open until {day}: the {outfit} set {place}",
)
LIVES = (
    "going live {time}, straight from {place_short}, bring your questions",
    "live {time}: we choose the next outfit together, the {outfit} or the {outfit2}",
)  # fmt: skip
FOLLOWS = (
    "did you see the {outfit} set {place} yet?",
    "the {outfit} set is still open for you, {light} and all",
    "one more look {place}? the {outfit} set is waiting in your inbox",
    "I would love to hear what you think of the {outfit} {place}",
    "still thinking about it? the pictures {place} in {light} are worth it",
    "a little reminder: the {outfit}, {light}, {place}",
)
FACES = ("😊", "😄", "😉", "🥰", "😎")
MARKS = ("✨", "🌊", "☀️", "💛", "🎁", "🌿", "📷", "🎶", "☕", "🌙", "🍂", "⭐")

PHRASES: Mapping[str, Sequence[str]] = {
    "opener": OPENERS, "story": STORIES, "value": VALUES, "urgency": URGENCIES, "call": CALLS,
    "thanks": THANKS,
    "question": QUESTIONS, "renewal": RENEWALS, "return": RETURNS, "game": GAMES, "goal": GOALS, "vip": VIPS,
    "link": LINKS, "live": LIVES, "follow": FOLLOWS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """How a caption type is put together: kinds of phrases in order, share of the bank, usual emoji count."""

    kinds: tuple[str, ...]
    share: float
    emoji: int


SHAPES: Mapping[str, Shape] = {
    "ppv_unlock": Shape(("opener", "story", "story", "value", "call"), 9, 5),
    "ppv_winner": Shape(("opener", "story", "value", "urgency", "call"), 6, 5),
    "ppv_bundle": Shape(("opener", "value", "story", "urgency"), 5, 4),
    "bundle": Shape(("opener", "value", "story", "urgency", "call"), 5, 4),
    "tip_goal": Shape(("opener", "goal", "story"), 4, 5),
    "first_to_tip": Shape(("opener", "goal", "urgency"), 4, 5),
    "game_post": Shape(("opener", "game", "call"), 4, 5),
    "vip_program": Shape(("opener", "vip", "thanks"), 3, 2),
    "link_drop": Shape(("link",), 7, 1),
    "bump_normal": Shape(("question", "opener"), 12, 2),
    "bump_descriptive": Shape(("opener", "story", "story", "question"), 8, 3),
    "bump_text_only": Shape(("question",), 8, 1),
    "bump_flyer": Shape(("opener", "story", "story", "call"), 5, 3),
    "dm_farm": Shape(("opener", "question"), 6, 5),
    "like_farm": Shape(("opener", "thanks"), 3, 2),
    "live_promo": Shape(("opener", "live", "call"), 2, 4),
    "renew_on_post": Shape(("opener", "renewal", "thanks"), 4, 3),
    "renew_on_message": Shape(("opener", "renewal", "thanks"), 5, 3),
    "ppv_followup": Shape(("follow",), 10, 2),
    "expired_winback": Shape(("opener", "return", "thanks", "call"), 5, 4),
}
"""Caption type -> shape; shares are relative and follow how many sends a week needs each kind."""


def shares() -> tuple[tuple[str, ...], np.ndarray]:
    """Caption types and their relative shares of the bank, summing to 1."""
    weights = np.array([shape.share for shape in SHAPES.values()], dtype=float)
    return tuple(SHAPES), weights / weights.sum()


def compose(caption_type: str, rng: np.random.Generator) -> str:
    """One caption text of that type, drawn with `rng`."""
    shape = SHAPES[caption_type]
    parts = [_fill(_one(PHRASES[kind], rng), rng) for kind in shape.kinds]
    text = _join(parts)
    emoji = "".join(
        _one(MARKS if rng.random() < 0.8 else FACES, rng) for _ in range(int(rng.poisson(shape.emoji)))
    )
    return f"{text} {emoji}".strip()


def compose_bank(caption_types: Sequence[str], rng: np.random.Generator) -> list[str]:
    """One text for each caption type given, no two alike: a repeated one is lengthened by another phrase."""
    seen: set[str] = set()
    texts = []
    for caption_type in caption_types:
        text = compose(caption_type, rng)
        while text in seen:
            extra = _fill(_one(PHRASES[_one(("question", "call", "thanks", "link"), rng)], rng), rng)
            text = f"{text} {_join([extra])}"
        seen.add(text)
        texts.append(text)
    return texts


def _join(parts: list[str]) -> str:
    sentences = [part[0].upper() + part[1:] for part in parts]
    ended = [part if part[-1] in "?!." else part + "." for part in sentences]
    if len(parts) > 1 and parts[0] in OPENERS:
        ended[0] = ended[0][:-1] + "!"
    return " ".join(ended)


def _fill(phrase: str, rng: np.random.Generator) -> str:
    if "{" not in phrase:
        return phrase
    first, second = rng.choice(len(OUTFITS), size=2, replace=False)
    place = _one(PLACES, rng)
    return phrase.format(
        place=place,
        place_short=place.split(" ", 1)[1] if place.startswith(("by ", "in ", "on ", "at ")) else place,
        outfit=OUTFITS[first],
        outfit2=OUTFITS[second],
        light=_one(LIGHTS, rng),
        time=_one(TIMES, rng),
        day=_one(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), rng),
        count=int(rng.integers(6, 40)),
        videos=int(rng.integers(2, 9)),
        worth=5 * int(rng.integers(12, 50)),
        few=int(rng.integers(20, 60)),
    )


def _one(choices: Sequence[str], rng: np.random.Generator) -> str:
    return choices[int(rng.integers(len(choices)))]
