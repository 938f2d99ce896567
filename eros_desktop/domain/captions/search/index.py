"""Which texts hold a word, a part of a word or a phrase: an index of the words in memory.

A folded text is cut into pieces: runs of letters and digits, and every other sign by itself. The distinct
pieces are few, so a part of a word is looked for in them instead of in all texts; frequent pieces have a
bitmap of their texts, for the others the places are listed. What spans several pieces is checked place by
place in columns. The answer is exactly that of `folded in fold(text)` for any texts and queries, without
looking at a text again.

Why not an index in the database: measured over the keystrokes of plain words in 59,405 captions in one run
(tests/benchmarks/bench_search.py), all matching rows asked for, the 95th percentile was 41 times ours with
SQLite's FTS5 and trigrams, 48 times with LIKE and 91 times with a loop over the texts. FTS5 cannot look for
one or two characters at all, is slow where many captions match, takes at least twice as long to build, and
would need triggers, which a workspace may not hold: a file with code in it is not opened (store/schema.py).
An index of all runs of one to three bytes has seven times as many entries as there are pieces, and words
longer than that would still have to be looked up in the texts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.search.folding import fold

Flags = NDArray[np.bool_]
Ints = NDArray[np.int32]

LONGEST_TAIL = 4096
"""So many texts added later are looked through one by one; beyond that the index is worth making anew."""

_PIECE = re.compile(r"\w+|[^\w ]")
_FREQUENT = 64
"""A piece in at least one of so many texts has a bitmap: smaller than its list and quick to unite."""

_GLUED, _AFTER_BLANK, _FIRST = 0, 1, 2
_LINE = b"\n"
_BLOCK = 8192
"""Words numbered in one go."""


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """The distinct pieces, and where each occurs.

    `letters` holds them as UTF-8 with a line break before, between and after; `starts` says where each begins
    in it. The places of piece `p` are `places[first[p]:first[p + 1]]`, ascending. `bitmap_row` is the row in
    `bitmaps` (packed bits, one a text) of a frequent piece, -1 for the others.
    """

    numbers: dict[str, int]
    letters: NDArray[np.uint8]
    starts: Ints
    first: NDArray[np.int64]
    places: Ints
    bitmap_row: Ints
    bitmaps: NDArray[np.uint8]

    def holding(self, text: str) -> NDArray[np.intp]:
        """Numbers of the pieces that hold it."""
        return self._owners(self._found(text.encode("utf-8", "surrogatepass")))

    def beginning(self, text: str) -> NDArray[np.intp]:
        return self._owners(self._found(_LINE + text.encode("utf-8", "surrogatepass")) + 1)

    def ending(self, text: str) -> NDArray[np.intp]:
        return self._owners(self._found(text.encode("utf-8", "surrogatepass") + _LINE))

    def equal(self, text: str) -> NDArray[np.intp]:
        number = self.numbers.get(text)
        return np.array([] if number is None else [number], dtype=np.intp)

    def occurrences(self, pieces: NDArray[np.intp]) -> int:
        """How often they occur together."""
        return int((self.first[pieces + 1] - self.first[pieces]).sum())

    def all_places(self, pieces: NDArray[np.intp]) -> Ints:
        """The places of all of them, piece after piece."""
        if len(pieces) == 1:
            return self.places[self.first[pieces[0]] : self.first[pieces[0] + 1]]
        begins, sizes = self.first[pieces], self.first[pieces + 1] - self.first[pieces]
        offsets = np.repeat(begins - np.cumsum(sizes) + sizes, sizes)
        found: Ints = self.places[offsets + np.arange(len(offsets))]
        return found

    def _found(self, wanted: bytes) -> NDArray[np.intp]:
        """Where the bytes stand in `letters`, ascending."""
        if len(wanted) > len(self.letters):
            return np.array([], dtype=np.intp)
        at = np.flatnonzero(self.letters[: len(self.letters) - len(wanted) + 1] == wanted[0])
        for offset in range(1, len(wanted)):
            at = at[self.letters[at + offset] == wanted[offset]]
        return at

    def _owners(self, at: NDArray[np.intp]) -> NDArray[np.intp]:
        owners = np.searchsorted(self.starts, at, side="right") - 1
        distinct: NDArray[np.intp] = owners[np.diff(owners, prepend=-1) != 0]
        return distinct


@dataclass(frozen=True, slots=True, eq=False)
class TextIndex:
    """An index of n texts, numbered from 0 in the order given; later ones follow in `tail`, folded.

    `stream` is every piece of every text in order, `joint` how each stands to the one before, `text_of` in
    which text each stands.
    """

    indexed: int
    pieces: Pieces
    stream: Ints
    joint: NDArray[np.uint8]
    text_of: Ints
    tail: tuple[str, ...] = ()

    def __len__(self) -> int:
        return self.indexed + len(self.tail)

    @property
    def size_bytes(self) -> int:
        """Memory of the arrays."""
        pieces = self.pieces
        parts = (self.stream, self.joint, self.text_of, pieces.letters, pieces.starts, pieces.first,
                 pieces.places, pieces.bitmap_row, pieces.bitmaps)  # fmt: skip
        return sum(part.nbytes for part in parts)

    def with_texts(self, texts: Iterable[str]) -> TextIndex:
        """The same index with further texts at the end."""
        return replace(self, tail=(*self.tail, *map(fold, texts)))

    def holding(self, folded: str) -> Flags:
        """True for each text whose folded form holds `folded`, itself a result of `fold`."""
        if not folded:
            return np.ones(len(self), dtype=np.bool_)
        wanted = _PIECE.findall(folded)
        found = self._holding_one(wanted[0]) if len(wanted) == 1 else self._holding_row(folded, wanted)
        if not self.tail:
            return found
        return np.concatenate([found, np.fromiter((folded in text for text in self.tail), dtype=np.bool_)])

    def _holding_one(self, wanted: str) -> Flags:
        pieces = self.pieces.holding(wanted)
        rows = self.pieces.bitmap_row[pieces]
        found = np.zeros(self.indexed, dtype=np.bool_)
        frequent = rows[rows >= 0]
        if len(frequent):
            united = np.bitwise_or.reduce(self.pieces.bitmaps[frequent], axis=0)
            found = np.unpackbits(united, count=self.indexed).view(np.bool_)
        rare = pieces[rows < 0]
        if len(rare):
            found[self.text_of[self.pieces.all_places(rare)]] = True
        return found

    def _holding_row(self, folded: str, wanted: Sequence[str]) -> Flags:
        """Texts with these pieces one behind the other: the first may be an end, the last a beginning."""
        allowed = [
            self.pieces.ending(wanted[0]),
            *(self.pieces.equal(piece) for piece in wanted[1:-1]),
            self.pieces.beginning(wanted[-1]),
        ]
        found = np.zeros(self.indexed, dtype=np.bool_)
        sizes = [self.pieces.occurrences(pieces) for pieces in allowed]
        if min(sizes) == 0:
            return found
        joints = _joints(folded, wanted)
        anchor = sizes.index(min(sizes))
        places = self.pieces.all_places(allowed[anchor]).astype(np.int64) - anchor
        places = places[(places >= 0) & (places <= len(self.stream) - len(wanted))]
        for offset in sorted(range(len(wanted)), key=sizes.__getitem__):
            if offset:
                places = places[self.joint[places + offset] == joints[offset]]
            if offset != anchor:
                places = places[
                    _member(allowed[offset], len(self.pieces.starts))[self.stream[places + offset]]
                ]
        found[self.text_of[places]] = True
        return found


def _joints(folded: str, wanted: Sequence[str]) -> list[int]:
    """How each piece of a query stands to the one before."""
    joints, at = [], 0
    for piece in wanted:
        joints.append(_AFTER_BLANK if folded[at] == " " else _GLUED)
        at += joints[-1] + len(piece)
    return joints


def _member(pieces: NDArray[np.intp], total: int) -> Flags:
    flags = np.zeros(total, dtype=np.bool_)
    flags[pieces] = True
    return flags


def build_index(texts: Iterable[str]) -> TextIndex:
    """Indexes the texts as they are; they are folded here, each distinct word once.

    Python's lock is given up between texts, so that a window stays lively while a worker does this.
    """
    order, words, sizes = _words(texts)
    cut = _cut(words)
    stream, joint, word_at = _unfold(order, cut)
    text_of_word = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
    text_of = text_of_word[word_at]
    is_first = np.diff(text_of, prepend=np.int32(-1)) != 0
    joint[is_first] = _FIRST
    return TextIndex(len(sizes), _pieces(cut.numbers, stream, text_of, len(sizes)), stream, joint, text_of)


def _words(texts: Iterable[str]) -> tuple[Ints, list[str], NDArray[np.int64]]:
    """Every word of every text as a number, the distinct words by number, and how many each text has.

    Words are what stands between blanks. No normalisation reaches across a blank, so that folding the words
    one by one is folding the text (a property test holds it).
    """
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    blocks: list[Ints] = []
    sizes: list[int] = []
    block: list[str] = []
    for text in texts:
        words = text.split()
        block += words
        sizes.append(len(words))
        if len(block) >= _BLOCK:
            blocks.append(_numbered(block, numbers))
            block = []
    blocks.append(_numbered(block, numbers))
    return np.concatenate(blocks), list(numbers), np.array(sizes, dtype=np.int64)


def _numbered(words: Sequence[str], numbers: defaultdict[str, int]) -> Ints:
    return np.fromiter(map(numbers.__getitem__, words), dtype=np.int32, count=len(words))


@dataclass(frozen=True, slots=True, eq=False)
class _Cut:
    """Distinct words cut: word `w` is `inner[first[w]:first[w + 1]]`, each piece with its joint."""

    numbers: dict[str, int]
    inner: Ints
    joints: NDArray[np.uint8]
    first: NDArray[np.int64]


def _cut(words: Sequence[str]) -> _Cut:
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    inner: list[int] = []
    joints: list[int] = []
    first = [0]
    for word in words:
        folded = fold(word)
        pieces = _PIECE.findall(folded)
        inner += map(numbers.__getitem__, pieces)
        if pieces:
            joints.append(_AFTER_BLANK)
            # a blank comes into a word where a sign is folded into a blank and a mark
            joints += _joints(folded, pieces)[1:] if " " in folded else [_GLUED] * (len(pieces) - 1)
        first.append(len(inner))
    return _Cut(
        dict(numbers),
        np.array(inner, dtype=np.int32),
        np.array(joints, dtype=np.uint8),
        np.array(first, dtype=np.int64),
    )


def _unfold(order: Ints, cut: _Cut) -> tuple[Ints, NDArray[np.uint8], Ints]:
    """All pieces of all words in order, their joints, and the place in `order` of each one's word."""
    begins_in_cut = cut.first[:-1][order]
    sizes = cut.first[1:][order] - begins_in_cut
    word_at = np.repeat(np.arange(len(order), dtype=np.int32), sizes)
    offsets = np.repeat(begins_in_cut - np.cumsum(sizes) + sizes, sizes)
    offsets += np.arange(len(offsets))
    return cut.inner[offsets], cut.joints[offsets], word_at


def _sorted_places(stream: Ints) -> Ints:
    """`argsort`, stable: by the low half of each number, then by the high half, which numpy counts out."""
    order = np.argsort((stream & 0xFFFF).astype(np.uint16), kind="stable")
    high = (stream >> 16).astype(np.uint16)
    if high.any():
        order = order[np.argsort(high[order], kind="stable")]
    return order.astype(np.int32)


def _pieces(numbers: dict[str, int], stream: Ints, text_of: Ints, texts: int) -> Pieces:
    lengths = [len(piece.encode("utf-8", "surrogatepass")) + 1 for piece in numbers]
    joined = b"".join(_LINE + piece.encode("utf-8", "surrogatepass") for piece in numbers) + _LINE
    starts = np.cumsum([1, *lengths[:-1]], dtype=np.int32) if lengths else np.zeros(0, dtype=np.int32)
    sizes = np.bincount(stream, minlength=len(numbers))
    first = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    places = _sorted_places(stream)
    frequent = np.flatnonzero(sizes * _FREQUENT >= max(texts, _FREQUENT))
    bitmap_row = np.full(len(numbers), -1, dtype=np.int32)
    bitmap_row[frequent] = np.arange(len(frequent), dtype=np.int32)
    bitmaps = np.zeros((len(frequent), (texts + 7) // 8), dtype=np.uint8)
    for row, piece in enumerate(frequent.tolist()):
        flags = np.zeros(texts, dtype=np.bool_)
        flags[text_of[places[first[piece] : first[piece + 1]]]] = True
        bitmaps[row] = np.packbits(flags)
    letters = np.frombuffer(joined, dtype=np.uint8)
    return Pieces(numbers, letters, starts, first, places, bitmap_row, bitmaps)
