"""A deadline light for what is due: its state from the rules, its words for the eye."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from desk.core.text import tr, trn
from desk.faces.kit.marks import DeadlineLight


class Due(Protocol):
    """What has a light: a case, a line of a list, an entry of the register."""

    @property
    def light(self) -> str: ...

    @property
    def left(self) -> int: ...


def light_words(due: Due, state: str, day: date | None, today: date) -> str:
    """How long there is left: 剩 8 天, 今天到期, 逾期 1 天, 停表，等补正."""
    if due.light == "done":
        return {
            "decided": tr("result to hand over"),
            "refused": tr("refusal to hand over"),
            "withdrawn": tr("withdrawn"),
            "cancelled": tr("cancelled"),
        }.get(state, tr("done"))
    if due.light == "stopped":
        return tr("stopped") if state == "suspended" else tr("stopped, waits for a material")
    if day == today:
        return tr("due today")
    if day == today + timedelta(days=1):
        return tr("due tomorrow")
    if due.left < 0:
        return trn("{n} day over", "{n} days over", -due.left)
    return trn("{n} day left", "{n} days left", due.left)


def deadline(due: Due, state: str, day: date | None, today: date, *, px: int = 13) -> DeadlineLight:
    """The light of what is due on a day."""
    return DeadlineLight(due.light, light_words(due, state, day, today), px=px)
