"""How one caption would score for a creator's send: the same terms and gates as planning uses."""

from __future__ import annotations

from eros_desktop.domain.captions.score import Explanation
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.desks import Desks


class ScoreCardService:
    """Explains any caption of the bank, whether or not a gate keeps it out."""

    def __init__(self, desks: Desks, reference: Reference) -> None:
        self._desks = desks
        self._reference = reference

    def explain(
        self, creator_id: CreatorId, send_type: str, caption_id: str, week: Week | None = None
    ) -> Explanation:
        """The five parts for a send on the week's Monday with nothing else placed (domain.md 5.5).

        Raises NotFound for an unknown creator or caption, InvalidInput for an unknown send type.
        """
        if send_type not in self._reference.send_types:
            raise InvalidInput(
                "send_type",
                f"'{send_type}' is not a send type. Nothing was scored; choose one of the list.",
                code="INVALID_SEND_TYPE",
            )
        gathered = self._desks.gather([creator_id], week)
        if not gathered.candidates:
            raise NotFound(gathered.errors[0].message)
        candidate = gathered.candidates[0]
        row = gathered.snapshot.row_of.get(caption_id)
        if row is None:
            raise NotFound(
                f"Caption '{caption_id}' is not in the bank. Nothing was scored; read the list again.",
                code="CAPTION_NOT_FOUND",
            )
        picker = self._desks.desk(gathered, seed=0).picker(candidate)
        return picker.explain(send_type, candidate.week.monday, row)
