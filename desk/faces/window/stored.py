"""W19: what was taken in while the hall's server could not be reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.core.mask import mask_name
from desk.core.text import data_text, tr, tr_time
from desk.faces.kit.buttons import Button
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Card, Rule, Text, clear, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.marks import Pill
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.theme import color

if TYPE_CHECKING:
    from desk.cases.finding import CaseHit


class OfflineBanner(QWidget):
    """Under the bar, over the full width: what happened, what still works, what can be done."""

    def __init__(self, show_stored: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("offline")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(44)
        self._kind = ""
        self._icon = Icon("wifi-off-line", 18, "warn.mark")
        self._title = Text("", 14, 700, "warn.text")
        self._works = Text("", 14, 400, "warn.text").shrinking()
        self._retry: Callable[[], None] | None = None
        self.retry = Button(tr("Try again"), height=30, on=self._try, name="sync_retry")
        self.stored = Button(tr("What is kept here"), height=30, on=show_stored, name="stored")
        line = row(
            self._icon,
            self._title,
            self._works,
            self.retry,
            self.stored,
            margins=(16, 0, 16, 0),
            spacing=10,
        )
        line.setStretch(2, 1)
        self.setLayout(line)
        self.hide()

    def put(self, view: SyncView, retry: Callable[[], None] | None) -> None:
        """Show it while nothing is sent; ``retry`` is offered where somebody can try."""
        self._retry = retry
        self.setVisible(view.told)
        if view.told:
            self._look("error" if view.grave else "warn")
            icon = "wifi-off-line" if view.offline else "error-warning-line"
            self._icon.set_icon(icon, "error.mark" if view.grave else "warn.mark")
            self._title.put(view.title())
            self._works.put(view.works())
            self._works.setToolTip(view.works())
            self.retry.setVisible(retry is not None)
            self.stored.setVisible(view.offline or view.grave)
            self.setAccessibleName(f"{view.title()}. {view.works()}")

    def _look(self, kind: str) -> None:
        if kind == self._kind:
            return
        self._kind = kind
        self.setStyleSheet(
            f"QWidget#offline {{ background: {color(f'{kind}.ground')};"
            f" border-bottom: 1px solid {color(f'{kind}.line')}; }}"
        )
        for text in (self._title, self._works):
            text.set_tint(f"{kind}.text")

    def _try(self) -> None:
        if self._retry is not None:
            self._retry()


class StoredCard(Card):
    """The list of what waits to be sent."""

    def __init__(self) -> None:
        super().__init__(margins=(0, 0, 0, 6), spacing=0)
        self.body.addLayout(
            row(
                Text(tr("Kept here, waits to be sent"), 16, 700),
                None,
                Text(tr("encrypted on this machine"), 13, 400, "ink.700"),
                margins=(16, 12, 16, 10),
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)

    def put(self, hits: Sequence[CaseHit]) -> None:
        """Show them, the newest first."""
        clear(self._rows)
        if not hits:
            none = Text(tr("Nothing was taken in since then."), 14, 400, "ink.700")
            none.setContentsMargins(16, 4, 16, 10)
            self._rows.addWidget(none)
        for hit in hits:
            number = Text(hit.number, 15)
            number.setFixedWidth(180)
            name = Text(mask_name(hit.name), 15)
            name.setFixedWidth(90)
            holder = QWidget()
            holder.setFixedHeight(46)
            holder.setLayout(
                row(
                    number,
                    name,
                    Text(data_text(hit.matter), 15).shrinking(),
                    None,
                    Text(tr_time(hit.accepted_at), 14, 400, "ink.700"),
                    10,
                    Pill(tr("waits to be sent"), "warn", "upload-cloud-2-line"),
                    margins=(16, 0, 16, 0),
                )
            )
            self._rows.addWidget(Rule())
            self._rows.addWidget(holder)


class StoredLayer(Veil):
    """The same list over any screen."""

    def __init__(self, window: QWidget, view: SyncView, hits: Sequence[CaseHit]) -> None:
        super().__init__(window)
        frame = panel(860, margins=24)
        box = frame.layout()
        back = Button(tr("Back"), key="Esc", height=44, on=self.dismiss)
        card = StoredCard()
        card.put(hits[:12])
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(view.title(), 20, 700))
            box.addWidget(card)
            more = len(hits) - 12
            told = [tr("and {n} more (things)", n=more)] if more > 0 else []
            if view.kept():
                told.append(tr("In all there wait: {things}", things=view.kept()))
            words = Text("  ".join(told), 13, 400, "ink.700", wrap=True)
            foot = row(words, back, spacing=12)
            foot.setStretch(0, 1)
            box.addLayout(foot)
        self.put(frame)
        back.setFocus()
