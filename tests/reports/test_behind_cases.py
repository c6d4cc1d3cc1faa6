"""The cases behind a number are exactly those it counted."""

from __future__ import annotations

import pytest

from desk.core.clock import VirtualClock
from desk.reports.behind_cases import MOST, CaseBehind, cases_behind
from desk.reports.model import HIDDEN
from desk.store import Store
from tests.reports.test_period import Filled


@pytest.fixture
def filled(store: Store, clock: VirtualClock) -> Filled:
    return Filled(store, clock)


def test_as_many_cases_are_behind_a_figure_or_a_row_as_it_says(filled: Filled) -> None:
    report = filled.report()

    def behind(figure: str = "", table: str = "", row: str = "") -> list[CaseBehind] | None:
        with filled.store.read() as read:
            return cases_behind(read, report, figure=figure, table=table, row=row)

    for key in ("cases", "at_once", "ended", "under_way", "past_due", "unexplained"):
        found = behind(figure=key)
        assert found is not None
        value = report.figure(key).value
        assert isinstance(value, int)
        assert 0 < value < MOST
        assert len(found) == len({x.case_id for x in found}) == value, key
    for name, column in (("matters", 2), ("departments", 1), ("workers", 3), ("windows", 3)):
        for row in report.table(name).rows:
            found = behind(table=name, row=row.key)
            if HIDDEN in row.cells:
                assert found is None
            else:
                assert found is not None
                assert len(found) == row.cells[column], (name, row)
    for row in report.table("overdue").rows:
        assert [x.case_id for x in behind(table="overdue", row=row.key) or ()] == [row.key]
    low = behind(figure="low")
    rated = behind(figure="rated")
    assert low is not None
    assert rated is not None
    assert {x.case_id for x in low} < {x.case_id for x in rated}
    grades = [behind(table="grades", row=str(n)) or [] for n in range(1, 6)]
    assert sum(map(len, grades)) == len(rated)


def test_a_time_has_no_case_behind_it(filled: Filled) -> None:
    report = filled.report()
    with filled.store.read() as read:
        assert cases_behind(read, report, figure="wait_mean") is None
        assert cases_behind(read, report, table="establishment", row="x") is None
        assert cases_behind(read, report, table="matters", row="no such row") is None


def test_behind_a_share_stands_the_whole_it_was_computed_of(filled: Filled) -> None:
    report = filled.report()

    def behind(figure: str) -> set[str]:
        with filled.store.read() as read:
            return {x.case_id for x in cases_behind(read, report, figure=figure) or ()}

    assert behind("on_time") == behind("ended") != set()
    assert behind("satisfied") == behind("rated") != set()
    assert behind("response") == behind("visits") > behind("rated")


def test_every_list_of_a_report_leads_to_cases_or_says_that_it_has_none(filled: Filled) -> None:
    report = filled.report()
    made_of_cases = set()
    with filled.store.read() as read:
        for section in report.sections:
            for table in section.tables:
                for row in table.rows:
                    if cases_behind(read, report, table=table.key, row=row.key):
                        made_of_cases.add(table.key)
    assert made_of_cases == {
        "matters", "departments", "overdue", "workers", "windows", "classes", "grades",
    }  # fmt: skip
