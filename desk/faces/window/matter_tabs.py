"""One tab a matter, with what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.cases.rules import Gap, counts, to_sign
from desk.core.text import data_text, tr
from desk.faces.kit.buttons import Button, KeyCap
from desk.faces.kit.labels import Text, clear, on_click, row
from desk.faces.kit.theme import color, set_state
from desk.faces.window.form_card import disc
from desk.faces.window.visit_model import VisitModel


@dataclass(frozen=True)
class Lacks:
    """What a matter lacks: answers, materials nobody has looked for, those known to be missing,
    and papers that the resident signs with everything else."""

    answers: int
    unseen: int
    missing: int
    to_sign: int

    def words(self) -> str:
        """In a line."""
        parts = (
            (self.answers, tr("{n} answers open", n=self.answers)),
            (self.unseen, tr("{n} materials open", n=self.unseen)),
            (self.to_sign, tr("{n} to sign", n=self.to_sign)),
            (self.missing, tr("{n} missing", n=self.missing)),
        )
        said = [words for n, words in parts if n]
        if said == [parts[0][1]]:
            said.append(tr("materials complete"))
        return "，".join(said) or tr("complete")

    def tint(self) -> str:
        """Its colour."""
        if self.missing:
            return "error.text"
        return "ink.700" if self.answers or self.unseen else "ok.text"


def lacking(model: VisitModel, gaps: list[Gap]) -> list[Lacks]:
    """What each matter of the visit lacks."""
    draft, found = model.draft, []
    signing = [] if model.accepted else to_sign(draft, model.matters)
    for place in range(len(draft.matters)):
        answers, _ = counts(gaps, place)
        wanted = [g.key for g in gaps if g.kind == "material" and place in g.matters]
        missing = sum(key in draft.materials for key in wanted)
        signs = [one.material.key for one in signing if place in one.matters]
        unseen = sum(key not in draft.materials and key not in signs for key in wanted)
        found.append(Lacks(answers, unseen, missing, len(signs)))
    return found


class MatterTabs(QWidget):
    """One tab a matter, and the dashed one that adds."""

    chosen = Signal(int)

    def __init__(self, add: Callable[[], None]) -> None:
        super().__init__()
        self._add = add
        self.small = False
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self._shown: object = None
        self.setFixedHeight(60)

    def refresh(self, model: VisitModel, gaps: list[Gap]) -> None:
        """Show each matter with what it lacks."""
        lacks = lacking(model, gaps)
        key = (
            model.draft.matters,
            tuple(lacks),
            model.current,
            tuple(model.draft.refused.items()),
            tuple(case.case_id for case in model.open_cases()),
            tuple(newer.version if newer else 0 for newer in map(model.newer, model.matters)),
            self.height(),
        )
        if key == self._shown:
            return
        self._shown = key
        clear(self._layout)
        for place, matter in enumerate(model.matters):
            if matter.code in model.draft.refused:
                words, tint = model.refusal(matter.code), "ink.600"
            else:
                words, tint = lacks[place].words(), lacks[place].tint()
            if model.under_way(matter.code):
                words, tint = tr("has one under way; {words}", words=words), "warn.text"
            if model.newer(matter) is not None:
                words = tr("as version {n}, begun with; {words}", n=matter.version, words=words)
                tint = "warn.text"
            tab = QFrame()
            tab.setObjectName(f"tab_{place + 1}")
            names = QVBoxLayout()
            names.setSpacing(0)
            roomy = len(model.matters) < 4 and not self.small
            title = data_text(matter.name if roomy else matter.short)
            names.addWidget(Text(title, 15, 700).shrinking())
            names.addWidget(Text(words, 13, 400, tint).shrinking())
            line = row(disc(place), margins=(12, 4, 12, 4), spacing=10)
            line.addLayout(names, 1)
            if not self.small:
                line.addWidget(KeyCap(f"Ctrl {place + 1}"))
            tab.setLayout(line)
            set_state(tab, "card", "teal" if place == model.current else "true")
            on_click(tab, partial(self.chosen.emit, place))
            self._layout.addWidget(tab, 1)
        add = Button(
            tr("Add a matter"),
            "text",
            key="F3",
            icon="add-line",
            height=self.height(),
            px=15,
            on=self._add,
            name="add_matter",
        )
        add.setStyleSheet(
            f"border: 1px dashed {color('teal.700')}; border-radius: 10px; background: white;"
        )
        add.setMinimumWidth(150)
        self._layout.addWidget(add, 0 if model.matters else 1)
