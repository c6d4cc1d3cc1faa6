"""What a worker does in a visit: identify, add matters, accept, print, take back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer

from desk.cases.rules import Draft
from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.devices.reader import Card, SocialCard
from desk.faces.kit.lights import deadline
from desk.faces.kit.scans import ScanLayer
from desk.faces.kit.scans_model import Scans, Taking
from desk.faces.window.case_acts import CaseActs
from desk.faces.window.material_marks import taken_words
from desk.faces.window.person_dialog import PersonDialog
from desk.faces.window.search import SearchPopover
from desk.faces.window.stage import Stage

SCANS = "scans"


class VisitActs:
    """The acts of one visit, from the card to the receipt."""

    def __init__(self, stage: Stage, cases: CaseActs, refresh: Callable[[], None]) -> None:
        self._cases = cases
        self._stage, self._session, self._model = stage, stage.session, stage.model
        self._refresh = refresh
        self._reveal_timer = QTimer(stage.window, singleShot=True)
        self._reveal_timer.timeout.connect(self._hide)

    # --- the person ------------------------------------------------------------------------

    def read_card(self) -> None:
        """F5: read the social security card in the slot, else the identity card once more."""
        self._stage.desk.reader.read_again()

    def card(self, card: Card) -> None:
        """A card was laid on the reader."""
        model, layer = self._model, self._stage.layer
        if isinstance(layer, PersonDialog):
            layer.take_card(card)
            return
        if model.accepted is not None or (not self._stage.in_visit() and self._session.away):
            return
        known = model.draft.person.get("id_number")
        if known and known != card.id_number and model.draft.matters:
            self._stage.say(
                tr("Another card was read. Finish this visit first, or hold it with F8."), "error"
            )
            return
        self._read(card)

    def social_card(self, card: SocialCard) -> None:
        """A social security card was read: the account it stands for, perhaps the person."""
        if self._model.accepted is not None or (not self._stage.in_visit() and self._session.away):
            return
        try:
            self._model.take_social(card)
        except UserError as error:
            self._session.tell(error)
            return
        self.identified()

    def type_identity(self) -> None:
        """Ctrl N: name and number by hand; without a ticket this begins a visit."""
        if self._model.accepted is None:
            dialog = PersonDialog(
                self._stage.window,
                tr("Who is here?"),
                self._typed,
                on_card=self._read,
            )
            self._stage.open(dialog)

    def _typed(self, name: str, number: str, _relation: str) -> Callable[[], None]:
        self._model.identify_typed(name, number)
        return self.identified

    def _read(self, card: Card) -> None:
        self._model.identify_card(card)
        self.identified()

    def identified(self) -> None:
        """The person is known: on to the first gap, or to the question what it is about."""
        if self._model.draft.matters:
            if self._stage.pages is not None:
                self._stage.pages.next_gap()
        elif self._stage.layer is None:
            self._find_matter()

    def reveal(self) -> None:
        """Alt M: show personal data for a short time; leaves an audit fact."""
        model = self._model
        if not model.draft.person.get("id_number"):
            return
        if model.revealed:
            self._hide()
            return
        person = model.draft.person["id_number"]

        def show(seconds: int) -> None:
            if model.draft.person.get("id_number") == person:
                model.revealed = True
                self._reveal_timer.start(seconds * 1000)
                self._refresh()

        self._session.reveal(self._session.visit_id or "", show)

    def _hide(self) -> None:
        self._model.revealed = False
        self._refresh()

    # --- matters ---------------------------------------------------------------------------

    def add_matter(self) -> None:
        """F3."""
        if self._stage.in_visit() and self._model.accepted is None:
            self._find_matter()

    def _find_matter(self) -> None:
        popover = SearchPopover(
            self._stage.window,
            self._stage.desk.search,
            self._session.usage(),
            self._model.add_matter,
            under_way=[
                (case, deadline(case, case.state, case.due_day, self._model.today))
                for case in self._model.open_cases()
            ],
            look=self._cases.look,
            taken=lambda: self._model.draft.matters,
        )
        before = self._model.draft.matters
        popover.closed.connect(lambda: QTimer.singleShot(0, partial(self._after_search, before)))
        self._stage.open(popover)

    def _after_search(self, before: tuple[str, ...]) -> None:
        """On to what the new matters ask; whoever added none is where they were."""
        if (
            self._stage.layer is None
            and self._model.draft.matters not in ((), before)
            and self._stage.in_visit()
            and self._stage.pages is not None
        ):
            self._stage.pages.first_gap()

    def remove_matter(self) -> None:
        """Ctrl Del: take the current matter out; Ctrl Z brings it back."""
        model = self._model
        if model.accepted is not None:
            self._cases.cancel_accepted()
        elif self._stage.in_visit() and model.draft.matters:
            name = model.matters[model.current].name
            before = model.remove_matter(model.current)
            self._stage.say(
                tr("{name} was taken out", name=data_text(name)),
                undo=lambda: self._put_back(before),
            )
            self._to_first_gap()

    def _put_back(self, before: Draft) -> None:
        self._model.put_back(before)
        self._to_first_gap()

    def _to_first_gap(self) -> None:
        """The field that had the focus may be gone, and the focus must not fall on a button."""
        if self._stage.pages is not None:
            self._stage.pages.first_gap()

    def to_materials(self) -> None:
        """F6."""
        if self._stage.in_visit() and self._stage.pages is not None:
            self._stage.pages.to_materials()

    def take_material(self, key: str) -> None:
        """P in the list of materials: how this one was taken; the receipt says it."""
        material = self._model.material(key).material
        if material.how in ("system", "signed"):
            self._stage.say(tr("Nothing is handed over for this one."))
            return
        answers = [(how, taken_words(how)) for how in ("shown", "copy", "original")]
        answers.append((SCANS, tr("Scan or photograph it")))
        self._stage.ask(
            tr("How was {name} taken?", name=data_text(material.name)),
            answers,
            lambda how: self.scan(key) if how == SCANS else self._model.take(key, how),
            tr("The receipt says it in these words."),
        )

    def scan(self, key: str) -> None:
        """W09: the scans of a material."""
        self._model.when_kept(lambda: self._open_scans(key))

    def _open_scans(self, key: str) -> None:
        model, worker, visit = self._model, self._session.worker, self._session.visit_id
        if worker is None or visit is None or model.accepted is not None:
            return
        taking = Taking(key, worker.id, worker.number)
        scans = Scans(self._stage.desk, visit, (key,), self._session.tell, taking)
        scans.added = lambda: model.scanned(key)
        name = data_text(model.material(key).material.name)
        self._stage.open(ScanLayer(self._stage.window, scans, name))

    def to_matter(self, n: int) -> None:
        """Ctrl 1 to Ctrl 9: the matter, or the case it became."""
        if self._model.accepted is not None:
            self._cases.look_at_accepted(n - 1)
        elif self._stage.in_visit() and self._stage.pages is not None:
            self._stage.pages.go_to_matter(n - 1)
