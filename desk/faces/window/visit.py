"""W04: the visit, several matters at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desk.cases.rules import Gap
from desk.core.text import data_text, tr
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Text
from desk.faces.kit.sync_view import SyncView
from desk.faces.window.accepted_card import AcceptedCard
from desk.faces.window.acts import Acts
from desk.faces.window.asked_card import AskedCard
from desk.faces.window.forms import Forms
from desk.faces.window.left_column import LeftColumn
from desk.faces.window.materials import MaterialsCard
from desk.faces.window.matter_tabs import MatterTabs
from desk.faces.window.person_card import PersonCard
from desk.faces.window.promise_card import PromiseCard
from desk.faces.window.session import WindowSession
from desk.faces.window.stored import StoredCard
from desk.faces.window.visit_model import VisitModel


class VisitScreen(QWidget):
    """Three columns: ticket and queue; person, matters and questions; materials and promises."""

    def __init__(
        self,
        session: WindowSession,
        model: VisitModel,
        acts: Acts,
    ) -> None:
        super().__init__()
        self.setObjectName("visit")
        self._session, self._model, self._resident = session, model, acts.resident
        # Before there is a field to be in, a ring round the whole screen would say nothing.
        self.setProperty("noRing", True)
        self._sync = SyncView()
        self._sides = QTimer(self, singleShot=True, interval=0)
        self._sides.timeout.connect(self._show_sides)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        self.left = LeftColumn(session, model, acts.queue, acts.follow.open)
        layout.addWidget(self.left)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        layout.addLayout(middle, 1)
        self.person = PersonCard(
            read=acts.visit.read_card,
            type_in=acts.visit.type_identity,
            reveal=acts.visit.reveal,
            look=acts.cases.look_at_open,
            agent=acts.people.agent,
            household=acts.people.household,
        )
        self.tabs = MatterTabs(acts.visit.add_matter)
        self.tabs.chosen.connect(self.go_to_matter)
        self.forms = Forms(model)
        self.forms.next_gap.connect(self.next_gap)
        self.accepted = AcceptedCard(
            acts.accept.reprint,
            lambda case: acts.cases.cancel(case.case_id, case.number, case.name),
            acts.reply.decide,
            lambda case: acts.cases.look(case.case_id),
        )
        self._empty = _invitation()
        middle.addWidget(self.person)
        middle.addWidget(self.tabs)
        self._stack = QStackedLayout()
        self.stored = StoredCard()
        self.stored.hide()
        done = QWidget()
        below = QVBoxLayout(done)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.accepted)
        below.addWidget(self.stored)
        below.addStretch(1)
        done.setObjectName("ground")
        self._done = QScrollArea()
        self._done.setWidgetResizable(True)
        self._done.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._done.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._done.setWidget(done)
        # First into the screen: a stack without a place shows its first page as a window.
        middle.addLayout(self._stack, 1)
        for widget in (self._empty, self.forms, self._done):
            self._stack.addWidget(widget)
        self.asked = AskedCard(acts.asked.note, acts.asked.look)
        middle.addWidget(self.asked)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        self.materials = MaterialsCard(model)
        self.materials.taking.connect(acts.visit.take_material)
        self.materials.refused.connect(acts.reply.notice)
        self.materials.next_gap.connect(lambda: self.next_gap(True))
        self.promises = PromiseCard(acts.accept.accept, acts.reply.reply)
        right.addWidget(self.materials, 3)
        right.addWidget(self.promises, 2)
        layout.addWidget(self._right)
        self.compact(False)

    def compact(self, small: bool) -> None:
        """The layout of 1366 x 768: narrower columns, lower fields."""
        self.left.compact(small)
        self.person.compact(small)
        self.asked.compact(small)
        self._right.setFixedWidth(336 if small else 424)
        self.tabs.small = self.promises.small = small
        self.materials.compact(small)
        self.tabs.setFixedHeight(48 if small else 60)
        self.forms.compact(small)

    def show_sync(self, view: SyncView) -> None:
        """How syncing stands; while it does not, what was accepted is listed as waiting."""
        self._sync = view

    def _show_stored(self) -> None:
        self.stored.setVisible(self._sync.offline)
        if self._sync.offline:
            self.stored.put(self._session.accepted_since(self._sync.since)[:6])

    def tick(self) -> None:
        """Once a second."""
        self.left.tick()

    def refresh(self) -> None:
        """Show everything anew without moving the focus."""
        model = self._model
        gaps = [] if model.accepted else model.gaps()
        self.person.refresh(model)
        self.tabs.refresh(model, gaps)
        self.forms.refresh(gaps)
        self.asked.put(self._session.live.asked, model.today)
        done = model.accepted is not None
        self.tabs.setVisible(not done)
        self.materials.setEnabled(not done)
        # The sides come a turn of the event loop later, so that no key holds the screen for both.
        self._sides.start()
        if model.accepted is not None:
            self.accepted.refresh(model, model.accepted)
            self._stack.setCurrentWidget(self._done)
            self._show_stored()
        elif model.draft.matters:
            self._stack.setCurrentWidget(self.forms)
        else:
            self._stack.setCurrentWidget(self._empty)

    def _show_sides(self) -> None:
        """The ticket and its line; materials, promises and the button."""
        model = self._model
        gaps = [] if model.accepted else model.gaps()
        self.left.refresh()
        self.materials.refresh()
        self.promises.on_screen = self._resident.there
        self.promises.refresh(model, gaps)
        if model.accepted is not None:
            self.promises.accept.set_label(tr("Accepted"))
            self.promises.accept.forbid(tr("Accepted already; F2 goes on."))

    def go_to_matter(self, place: int) -> None:
        """Make a matter the current one and go to its first question."""
        if 0 <= place < len(self._model.draft.matters):
            self._model.current = place
            code = self._model.draft.matters[place]
            first = next((k for k in self.forms.order() if k[0] == code), None)
            self.refresh()
            if first is not None:
                self.forms.focus_field(*first)

    def first_gap(self) -> None:
        """Go to the first of all gaps, wherever the focus was."""
        self.forms.leave()
        self.next_gap()

    def next_gap(self, forward: bool = True) -> None:
        """Go to the next empty required field, then to the materials, then to the button."""
        gaps = self._model.gaps()
        fields = [
            ("" if g.shared else self._model.draft.matters[g.matters[0]], g.key)
            for g in gaps
            if g.kind == "field"
        ]
        order = self.forms.order()
        now = self.forms.focused()
        here = order.index(now) if now in order else (-1 if forward else len(order))
        candidates = [f for f in order if f in fields]
        if not forward:
            before = [f for f in candidates if order.index(f) < here]
            target = before[-1] if before else None
        else:
            after = [f for f in candidates if order.index(f) > here]
            target = after[0] if after else None
        if target is not None:
            if target[0]:
                self._model.current = self._model.draft.matters.index(target[0])
                self.refresh()
            self.forms.focus_field(*target)
        elif any(g.kind == "material" for g in gaps):
            self.materials.setFocus()
        elif candidates:
            self.forms.focus_field(*candidates[0])
        else:
            self.promises.accept.setFocus()

    def to_materials(self) -> None:
        """Put the focus on the list of materials."""
        self.materials.setFocus()

    def to_next(self) -> None:
        """Put the focus on the button that closes this visit and calls the next."""
        self.left.focus_next()

    def show_gaps(self, gaps: list[Gap]) -> str:
        """Mark every gap, go to the first, and name it."""
        self.forms.touch_all()
        self.refresh()
        first = gaps[0]
        if first.kind == "person":
            self.person.read.setFocus()
            return tr("The person is not known yet: read the card (F5) or type it in (Ctrl N).")
        if first.kind == "agent":
            return tr(
                "{name} is not for this agent to ask: F11 refuses it, Ctrl U changes the agent.",
                name=data_text(first.label),
            )
        if first.kind == "material":
            self.materials.setFocus()
            return tr("Material open: {name}", name=data_text(first.label))
        code = "" if first.shared else self._model.draft.matters[first.matters[0]]
        self.forms.focus_field(code, first.key)
        return tr("Still missing: {name}", name=data_text(first.label))


def _invitation() -> QWidget:
    holder = Card()
    holder.body.addStretch(1)
    for widget in (
        Icon("file-list-3-line", 44, "teal.500"),
        Text(tr("What is it about?"), 20, 700),
        Text(
            tr("F3 finds a matter by its first letters, pinyin, characters or old name."),
            15,
            400,
            "ink.700",
        ),
    ):
        holder.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
    holder.body.addStretch(2)
    return holder
