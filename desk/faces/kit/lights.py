"""A deadline light for a case: its state from the rules, its words for the eye."""

from __future__ import annotations

from datetime import date, timedelta

from desk.cases.view import Standing
from desk.core.text import tr, trn
from desk.faces.kit.marks import DeadlineLight


def light_words(standing: Standing, state: str, today: date) -> str:
    """How long there is left: 剩 8 天, 今天到期, 逾期 1 天, 停表，等补正."""
    if standing.light == "done":
        return {
            "decided": tr("result to hand over"),
            "refused": tr("refusal to hand over"),
            "withdrawn": tr("withdrawn"),
            "cancelled": tr("cancelled"),
        }.get(state, tr("done"))
    if standing.light == "stopped":
        owing = state in ("owing", "accepted", "dispatched", "received", "returned")
        return tr("stopped, waits for a material") if owing else tr("stopped")
    if standing.due_day == today:
        return tr("due today")
    if standing.due_day == today + timedelta(days=1):
        return tr("due tomorrow")
    left = standing.left or 0
    if left < 0:
        return trn("{n} day over", "{n} days over", -left)
    return trn("{n} day left", "{n} days left", left)


def deadline(standing: Standing, state: str, today: date, *, px: int = 13) -> DeadlineLight:
    """The light of a case."""
    return DeadlineLight(standing.light, light_words(standing, state, today), px=px)
