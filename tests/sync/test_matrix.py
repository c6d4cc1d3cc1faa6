"""No row of the fault matrix is forgotten."""

from __future__ import annotations

import pytest

from tests.sync.matrix import ROWS, shown_by


@pytest.mark.parametrize("row", range(1, 29))
def test_each_row_of_the_fault_matrix_has_a_test_of_its_name(row: int) -> None:
    assert ROWS[row]
    assert shown_by().get(row), f"no test is called row_{row:02}: {ROWS[row]}"


def test_no_test_is_named_for_a_row_that_is_none() -> None:
    assert set(shown_by()) == set(ROWS) == set(range(1, 29))
