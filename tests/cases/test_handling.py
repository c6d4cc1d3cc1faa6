"""Acts on a case: each a fact, each allowed or explained."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from desk.cases import handling, service
from desk.core.errors import UserError
from desk.store.verify import verify
from tests.cases.conftest import Hall


def test_a_case_goes_to_the_department_and_back_to_the_resident(hall: Hall) -> None:
    case = hall.take()
    assert (hall.now(case).state, hall.now(case).clock) == ("accepted", "running")
    hall.act(handling.dispatch, case, hall.worker)
    hall.act(handling.receive, case, hall.colleague)
    assert hall.now(case).holder_id == hall.colleague
    hall.act(handling.decide, case, hall.colleague)
    row = hall.now(case)
    assert (row.state, row.clock, row.awaited, row.late) == ("decided", "done", True, False)
    hall.act(handling.deliver, case, hall.worker, "self")
    hall.act(handling.close, case, hall.worker)
    row = hall.now(case)
    assert (row.state, row.awaited) == ("closed", False)
    assert [f.kind for f in hall.facts(case)] == [
        "accepted", "dispatched", "received", "decided", "delivered", "closed"
    ]  # fmt: skip
    assert all(f.worker_id for f in hall.facts(case))
    hall.assert_kept()
    assert verify(hall.store).clean


def test_an_instant_matter_is_over_when_it_is_accepted(hall: Hall) -> None:
    case = hall.take("SB01")
    row = hall.now(case)
    assert (row.state, row.clock, row.awaited, row.due_day) == (
        "delivered",
        "done",
        False,
        date(2026, 11, 23),
    )


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda u, c, h: handling.resume(u, c, h.worker), "is not stopped"),
        (lambda u, c, h: handling.deliver(u, c, h.worker), "has no decision yet"),
        (lambda u, c, h: handling.give_back(u, c, h.worker, "?"), "not been sent to a department"),
        (lambda u, c, h: handling.suspend(u, c, h.worker, "  "), "Give a reason"),
        (lambda u, c, h: handling.notify(u, c, h.worker, []), "Nothing is missing"),
        (lambda u, c, h: handling.transfer(u, c, h.worker, " ", "?"), "Say who it goes to"),
        (lambda u, c, h: handling.decide(u, c, h.worker, "denied"), "Give a reason"),
        (lambda u, c, h: handling.extend(u, c, h.head), "No extension was asked"),
        (lambda u, c, h: handling.supervise(u, c, h.worker, "?"), "role does not allow"),
        (lambda u, c, h: handling.material_in(u, c, h.worker, "photo2"), "is not owed"),
        (lambda u, c, h: handling.offer(u, c, h.worker, h.worker), "Choose somebody else"),
        (lambda u, c, h: handling.offer(u, c, h.colleague, h.head), "Only the worker who owns"),
        (lambda u, c, h: handling.take_over(u, c, h.colleague), "was not offered to you"),
        (lambda u, c, h: handling.ask_extension(u, c, h.worker, 900, "?"), "1 to 365 days"),
        (lambda u, c, h: handling.answer(u, c, h.worker, ""), "Write what the resident was told"),
        (lambda u, c, h: handling.close(u, c, h.head), "has no answer to YJ26-1123-0001-1 yet"),
    ],
)
def test_what_cannot_be_done_is_explained_and_leaves_nothing(
    hall: Hall, act: Callable[..., object], says: str
) -> None:
    case = hall.take()
    with pytest.raises(UserError, match=says), hall.unit() as unit:
        act(unit, case, hall)
    assert [f.kind for f in hall.facts(case)] == ["accepted"]


def test_a_case_that_is_not_here_is_said_to_be_unknown(hall: Hall) -> None:
    with pytest.raises(UserError, match="not known here"), hall.unit() as unit:
        handling.receive(unit, "0" * 36, hall.worker)


def test_a_stop_moves_the_last_day_and_the_fact_says_where_to(hall: Hall) -> None:
    case = hall.take()
    assert hall.now(case).due_day == date(2026, 12, 23)
    hall.act(handling.suspend, case, hall.worker, "专家评审", "行政许可法 第四十五条")
    row = hall.now(case)
    assert (row.state, row.clock, row.due_day) == ("suspended", "stopped", date(2026, 12, 23))
    hall.clock.advance(3 * 86400)
    hall.act(handling.resume, case, hall.worker)
    row = hall.now(case)
    assert (row.state, row.clock, row.due_day) == ("accepted", "running", date(2026, 12, 28))
    assert hall.facts(case)[-1].detail == {"due": "2026-12-28", "provisional": False}
    assert row.told_day == row.due_day
    hall.assert_kept()


def test_an_extension_is_asked_by_one_and_agreed_by_another(hall: Hall) -> None:
    case = hall.take()
    hall.act(handling.ask_extension, case, hall.head, 3, "案情复杂")
    assert hall.now(case).due_day == date(2026, 12, 23)
    with pytest.raises(UserError, match="Another person"), hall.unit() as unit:
        handling.extend(unit, case, hall.head)
    hall.act(handling.deny_extension, case, hall.head, "理由不足")
    hall.act(handling.ask_extension, case, hall.worker, 3, "案情复杂")
    with pytest.raises(UserError, match="role"), hall.unit() as unit:
        handling.extend(unit, case, hall.colleague)
    hall.act(handling.extend, case, hall.head)
    assert hall.now(case).due_day == date(2026, 12, 28)


def test_a_case_is_ended_without_a_decision_by_two_persons_after_an_answer(hall: Hall) -> None:
    case = hall.take()
    hall.act(handling.ask_end, case, hall.worker, "重复申请")
    with pytest.raises(UserError, match="no answer"), hall.unit() as unit:
        handling.close(unit, case, hall.head)
    hall.act(handling.answer, case, hall.worker, "已在另一件里办理")
    hall.act(handling.close, case, hall.head)
    assert (hall.now(case).state, hall.now(case).clock) == ("closed", "done")


def test_an_owed_material_that_comes_lets_the_case_be_decided(hall: Hall) -> None:
    case = hall.take("CL01", owe=("medical_record",))
    row = hall.now(case)
    assert (row.state, str(row.owing_until)) == ("owing", "2026-11-30")
    with pytest.raises(UserError, match="still waits"), hall.unit() as unit:
        handling.decide(unit, case, hall.worker)
    hall.act(handling.material_in, case, hall.worker, "medical_record")
    row = hall.now(case)
    assert (row.state, row.owing_until) == ("accepted", None)
    hall.act(handling.decide, case, hall.worker, "denied", "残疾等级不符")
    hall.assert_kept()


def test_a_department_tells_once_what_is_missing_and_the_clock_stands(hall: Hall) -> None:
    case = hall.take()
    hall.act(handling.dispatch, case, hall.worker)
    hall.act(handling.receive, case, hall.worker)
    hall.act(handling.notify, case, hall.worker, ["household_book"])
    assert hall.now(case).clock == "stopped"
    assert hall.act(handling.resume, case, hall.worker).state == "received"


def test_an_acceptance_taken_back_ends_the_case(hall: Hall) -> None:
    case = hall.take()
    hall.act(service.cancel_acceptance, case, hall.worker, "wrong_data")  # type: ignore[arg-type]
    row = hall.now(case)
    assert (row.state, row.clock, row.awaited) == ("cancelled", "done", False)
    with pytest.raises(UserError, match="cancelled already"), hall.unit() as unit:
        handling.dispatch(unit, case, hall.worker)


def test_a_resident_withdraws(hall: Hall) -> None:
    case = hall.take()
    assert hall.act(handling.withdraw, case, hall.worker, "不办了").state == "withdrawn"
    assert not hall.now(case).awaited


def test_a_department_refuses_and_the_case_is_closed_once_the_resident_knows(hall: Hall) -> None:
    case = hall.take()
    hall.act(handling.refuse, case, hall.worker, "不属于本机关职权")
    assert hall.now(case).awaited
    with pytest.raises(UserError, match="no answer"), hall.unit() as unit:
        handling.close(unit, case, hall.worker)
    hall.act(handling.answer, case, hall.worker, "告知到市局办理", "phone")
    assert hall.act(handling.close, case, hall.worker).state == "closed"


def test_the_first_worker_keeps_the_matter_until_a_colleague_accepts_it(hall: Hall) -> None:
    case = hall.take()
    hall.act(handling.offer, case, hall.worker, hall.colleague, "换岗")
    row = hall.now(case)
    assert (row.owner_id, row.offered_to) == (hall.worker, hall.colleague)
    hall.act(handling.decline, case, hall.colleague, "不熟悉")
    hall.act(handling.offer, case, hall.worker, hall.colleague)
    hall.act(handling.take_over, case, hall.colleague)
    row = hall.now(case)
    assert (row.owner_id, row.offered_to) == (hall.colleague, None)
    hall.assert_kept()
