"""What residents think of a visit."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desk.cases import model as m
from desk.cases import ratings
from desk.core.errors import UserError
from tests.cases.conftest import Hall


def accepted(hall: Hall) -> tuple[str, str]:
    """A visit with one case, and its receipt."""
    case = hall.take("SB01")
    with hall.store.read() as read:
        row = read.first(select(m.matter_case).where(m.matter_case.c.id == case))
        assert row is not None
        return row.visit_id, row.receipt


def test_a_visit_is_rated_once_and_then_no_longer_offered(hall: Hall) -> None:
    visit, receipt = accepted(hall)
    with hall.store.read() as read:
        offered = ratings.rateable(read, receipt)
    assert offered is not None
    assert (offered.visit_id, offered.matters) == (visit, ("SB01",))
    with hall.unit() as unit:
        ratings.rate(unit, visit, 5, "kiosk")
    with pytest.raises(UserError, match="rated already"), hall.unit() as unit:
        ratings.rate(unit, visit, 1, "counter")
    with hall.store.read() as read:
        assert ratings.rateable(read, receipt) is None


def test_a_low_grade_keeps_what_was_wrong(hall: Hall) -> None:
    visit, _ = accepted(hall)
    with hall.unit() as unit:
        ratings.rate(unit, visit, 2, "kiosk", ("waited", "again"))
    with hall.store.read() as read:
        assert read.value(select(m.rating.c.reasons)) == ["waited", "again"]


@pytest.mark.parametrize(("grade", "reasons"), [(0, ()), (6, ()), (3, ("weather",))])
def test_a_grade_or_reason_that_does_not_exist_is_a_fault_of_the_caller(
    hall: Hall, grade: int, reasons: tuple[str, ...]
) -> None:
    visit, _ = accepted(hall)
    with pytest.raises(ValueError, match=str(grade)), hall.unit() as unit:
        ratings.rate(unit, visit, grade, "kiosk", reasons)


def test_an_unknown_receipt_or_visit_cannot_be_rated(hall: Hall) -> None:
    with hall.store.read() as read:
        assert ratings.rateable(read, "YJ26-0101-0001") is None
    with pytest.raises(UserError, match="not known"), hall.unit() as unit:
        ratings.rate(unit, "01890000-0000-7000-8000-000000000000", 5, "kiosk")
