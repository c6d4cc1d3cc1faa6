"""What a hall may not take back from a level above."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desk.matters.catalogue import Catalogue, Limit, Matter
from desk.matters.keeping import falls_short

MATTER = Catalogue.load().get("MZ03")
assert MATTER.promised is not None
OWED = next(n for n, need in enumerate(MATTER.needs) if need.owe_days)


def need(place: int, **changes: Any) -> Matter:
    needs = list(MATTER.needs)
    needs[place] = replace(needs[place], **changes)
    return replace(MATTER, needs=tuple(needs))


@pytest.mark.parametrize(
    ("own", "short"),
    [
        (MATTER, ()),
        (replace(MATTER, promised=Limit(14, "working")), ()),
        (replace(MATTER, promised=Limit(16, "working")), ("promised",)),
        (replace(MATTER, promised=Limit(21, "calendar")), ()),
        (replace(MATTER, promised=Limit(22, "calendar")), ("promised",)),
        (replace(MATTER, promised=None), ()),
        (replace(MATTER, fee_fen=MATTER.fee_fen + 1), ("fee",)),
        (replace(MATTER, needs=MATTER.needs[:-1]), ()),
        (need(OWED, owe_days=MATTER.needs[OWED].owe_days - 1), ("owe_days",)),
        (need(OWED, owe_days=MATTER.needs[OWED].owe_days + 1), ()),
        (need(0, required=False), ()),
        (replace(MATTER, agent="self"), ("agent",)),
        (replace(MATTER, agent="anyone"), ()),
        (replace(MATTER, open=False, closed_note="系统升级"), ()),
        (replace(MATTER, promised=Limit(16, "working"), fee_fen=100), ("promised", "fee")),
    ],
)
def test_a_hall_may_promise_more_and_never_less(own: Matter, short: tuple[str, ...]) -> None:
    assert MATTER.promised == Limit(15, "working")
    assert falls_short(MATTER, own) == short


def test_a_paper_more_is_less_promised_unless_it_is_only_asked_for_where_it_applies() -> None:
    above = replace(MATTER, needs=MATTER.needs[1:])
    assert falls_short(above, MATTER) == ("materials",)
    assert falls_short(above, need(0, required=False)) == ()
    assert falls_short(need(0, required=False), MATTER) == ("materials",)
    assert falls_short(replace(MATTER, promised=None), MATTER) == ("promised",)
