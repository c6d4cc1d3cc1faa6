"""What a resident is told about their matters, and what nobody else is."""

from __future__ import annotations

import pytest
from sqlalchemy import event as sa_event
from sqlalchemy import select

from desk.cases import agency, handling, progress
from desk.cases import model as m
from desk.cases.agency import Planned
from desk.faces.kiosk.screens.step_words import happened
from desk.residents import model as residents_model
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall


def receipt_of(hall: Hall, case: str) -> tuple[str, str, str]:
    """Receipt, code, and the person's identity number."""
    r = residents_model.resident
    with hall.store.read() as read:
        row = read.first(
            select(m.matter_case, r.c.id_number)
            .join(r, r.c.id == m.matter_case.c.resident_id)
            .where(m.matter_case.c.id == case)
        )
        assert row is not None
        return row.receipt, row.query_code, row.id_number


def by_receipt(hall: Hall, receipt: str, **known: str) -> progress.Progress | None:
    with hall.store.read() as read:
        return progress.by_receipt(read, receipt, CATALOGUE, CALENDAR, **known)


def test_the_receipts_code_tells_every_step_and_the_end_of_the_number_only_how_it_stands(
    hall: Hall,
) -> None:
    case = hall.take("MZ01")
    receipt, code, number = receipt_of(hall, case)
    hall.act(handling.dispatch, case, hall.worker)
    whole = by_receipt(hall, receipt, code=code)
    assert whole is not None
    assert [step.kind for step in whole.cases[0].steps] == ["accepted", "dispatched"]
    assert whole.cases[0].steps[0].who == "李晓雯"
    assert whole.cases[0].light == "green"
    short = by_receipt(hall, receipt, id_end=number[-4:].lower())
    assert short is not None
    assert short.cases[0].steps == ()
    assert (short.cases[0].state, short.cases[0].due_day) == (
        whole.cases[0].state,
        whole.cases[0].due_day,
    )


@pytest.mark.parametrize(
    "known", [{}, {"code": "0000"}, {"id_end": ""}, {"id_end": "040"}, {"id_end": "9999"}]
)
def test_without_the_right_code_or_end_a_receipt_is_as_unknown_as_one_that_does_not_exist(
    hall: Hall, known: dict[str, str]
) -> None:
    receipt, code, number = receipt_of(hall, hall.take())
    assert code != "0000"
    assert number[-4:] != "9999"
    assert by_receipt(hall, receipt, **known) is None
    assert by_receipt(hall, "YJ26-0101-9999", **known) is None


def test_a_card_shows_all_matters_of_its_holder_those_under_way_first(hall: Hall) -> None:
    instant = hall.take("SB01")
    hall.clock.advance(60)
    open_case = hall.take("MZ01")
    _, _, number = receipt_of(hall, instant)
    with hall.store.read() as read:
        found = progress.by_person(read, number, CATALOGUE, CALENDAR)
        nobody = progress.by_person(read, "420502199001010000", CATALOGUE, CALENDAR)
    assert found is not None
    assert [one.case_id for one in found.cases] == [open_case, instant]
    assert [one.over for one in found.cases] == [False, True]
    assert nobody is None


def test_what_is_owed_and_until_when_is_told_until_it_is_in(hall: Hall) -> None:
    owed = "medical_record"
    case = hall.take("CL01", owe=(owed,))
    receipt, code, _ = receipt_of(hall, case)
    before = by_receipt(hall, receipt, code=code)
    assert before is not None
    assert before.cases[0].owed == (owed,)
    assert before.cases[0].owing_until is not None
    hall.act(handling.material_in, case, hall.worker, owed)
    after = by_receipt(hall, receipt, code=code)
    assert after is not None
    assert after.cases[0].owed == ()
    assert after.cases[0].owing_until is None


def test_however_many_matters_a_person_has_they_are_read_with_the_same_few_queries(
    hall: Hall,
) -> None:
    hall.take("MZ01")
    counts = []
    for _ in range(2):
        _, _, number = receipt_of(hall, hall.take("SB01"))
        seen: list[str] = []
        engine = hall.store.reader_engine

        def count(*words: object, seen: list[str] = seen) -> None:
            seen.append(str(words[2]))

        sa_event.listen(engine, "before_cursor_execute", count)
        with hall.store.read() as read:
            found = progress.by_person(read, number, CATALOGUE, CALENDAR)
        sa_event.remove(engine, "before_cursor_execute", count)
        assert found is not None
        counts.append(len(seen))
        for _ in range(3):
            hall.take("SB01")
    assert counts[0] == counts[1]


def test_a_desk_that_works_alone_knows_its_cases(hall: Hall) -> None:
    with hall.store.read() as read:
        assert progress.holds_cases(read)


def test_errands_run_for_a_resident_are_told_plainly(hall: Hall) -> None:
    case = hall.take("MZ01")
    receipt, code, _ = receipt_of(hall, case)
    with hall.unit() as unit:
        plan = [Planned("公安派出所", "开具户籍证明", 3)]
        state = agency.begin(unit, case, hall.worker, hall.worker, plan, "委托")
    assert state.plan is not None
    hall.act(agency.start, state.plan.errands[0].id, hall.worker)
    hall.act(agency.finish, state.plan.errands[0].id, hall.worker, "证明已领")
    found = by_receipt(hall, receipt, code=code)
    assert found is not None
    assert [happened(step) for step in found.cases[0].steps][1:] == [
        "李晓雯 替您代办",
        "代办：开具户籍证明，已交到公安派出所",
        "代办：开具户籍证明，在公安派出所办好了",
    ]
