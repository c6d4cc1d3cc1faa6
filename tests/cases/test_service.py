"""A visit through its service, on a real encrypted store."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import event, select

from desk.cases import model as m
from desk.cases import queries, ratings, rules, service
from desk.cases.rules import Draft, MaterialAnswer
from desk.core.calendar import WorkCalendar
from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.residents import service as residents
from desk.residents.model import resident
from desk.store import Store
from desk.store.verify import verify
from tests.cases.test_rules import codes, full

CATALOGUE = Catalogue.load()
CALENDAR = WorkCalendar.load()


@dataclass
class Desk:
    """Window 3 of the demo hall."""

    store: Store
    hall: str
    window: str
    worker: str

    def open(self) -> str:
        with self.store.unit("0312", "open visit") as unit:
            return service.open_visit(
                unit, hall_id=self.hall, window_id=self.window, worker_id=self.worker
            )

    def accept(self, visit: str, draft: Draft) -> service.Accepted:
        with self.store.unit("0312", "accept visit") as unit:
            return service.accept_visit(unit, visit, draft, CATALOGUE, CALENDAR)


@pytest.fixture
def desk(store: Store) -> Desk:
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        window = hall_queries.windows(unit, hall)[2].id
        worker = hall_queries.rostered(unit, hall, unit.day)[window].id
    return Desk(store, hall, window, worker)


def test_one_visit_with_three_matters_makes_three_cases_under_one_receipt(desk: Desk) -> None:
    visit = desk.open()
    done = desk.accept(visit, full(codes("MZ01", "SB01", "CL01")))
    assert done.receipt == "YJ26-1123-0001"
    assert [c.number for c in done.cases] == [f"YJ26-1123-0001-{n}" for n in (1, 2, 3)]
    assert [c.instant for c in done.cases] == [False, True, False]
    with desk.store.read() as read:
        kinds = {
            (r.number[-1], r.kind)
            for r in read.rows(
                select(m.matter_case.c.number, m.case_event.c.kind).join(
                    m.case_event, m.case_event.c.case_id == m.matter_case.c.id
                )
            )
        }
        data = queries.receipt(read, done.receipt, CATALOGUE)
    assert kinds == {
        ("1", "accepted"),
        ("2", "accepted"),
        ("2", "decided"),
        ("2", "delivered"),
        ("3", "accepted"),
    }
    assert data is not None
    assert (data.name, data.worker_name, data.window_number) == ("王秀梅", "李晓雯", 3)
    assert len(data.materials) == 9
    assert next(x for x in data.materials if x.key == "id_card").places == (1, 2, 3)
    assert verify(desk.store).clean


def test_accepting_the_same_visit_twice_makes_nothing_twice(desk: Desk) -> None:
    visit = desk.open()
    draft = full(codes("SB01"))
    assert desk.accept(visit, draft) == desk.accept(visit, draft)
    with desk.store.read() as read:
        assert len(read.rows(select(m.matter_case))) == 1


def test_what_is_missing_is_named_and_nothing_is_accepted(desk: Desk) -> None:
    visit = desk.open()
    draft = full(codes("SB01"))
    with pytest.raises(service.GapsLeftError) as caught:
        desk.accept(visit, replace(draft, shared={**draft.shared, "phone": ""}))
    assert [g.key for g in caught.value.gaps] == ["phone"]
    with desk.store.read() as read:
        assert read.rows(select(m.matter_case)) == []
        assert read.rows(select(resident)) == []


def test_an_owed_material_is_on_the_receipt_with_its_last_day(desk: Desk) -> None:
    draft = full(codes("CL01"))
    owed = {**draft.materials, "medical_record": MaterialAnswer("owed")}
    done = desk.accept(desk.open(), replace(draft, materials=owed))
    assert done.cases[0].owing
    with desk.store.read() as read:
        data = queries.receipt(read, done.receipt, CATALOGUE)
    assert data is not None
    record = next(x for x in data.materials if x.key == "medical_record")
    assert (record.state, str(record.due_day)) == ("owed", "2026-11-30")


def test_a_refused_matter_does_not_stop_the_others(desk: Desk) -> None:
    draft = replace(full(codes("CL01", "SB01")), refused={"CL01": "material"})
    done = desk.accept(desk.open(), draft)
    assert [c.code for c in done.cases] == ["SB01"]
    with desk.store.read() as read:
        kinds = [r.kind for r in read.rows(select(m.visit_event.c.kind))]
    assert sorted(kinds) == ["accepted", "refused"]


def test_with_every_matter_refused_there_is_nothing_to_accept(desk: Desk) -> None:
    draft = replace(full(codes("CL01")), refused={"CL01": "material"})
    with pytest.raises(UserError, match="No matter is left"):
        desk.accept(desk.open(), draft)


def test_a_draft_survives_the_desk_and_a_held_visit_goes_on_elsewhere(desk: Desk) -> None:
    visit = desk.open()
    draft = full(codes("MZ01"))
    with desk.store.unit("0312", "save") as unit:
        service.save_draft(unit, visit, draft)
    other = Store.open(desk.store.home, desk.store.clock)
    with other.read() as read:
        found = queries.open_draft(read, desk.window)
    assert found is not None
    assert found.draft == draft
    with other.unit("0312", "hold") as unit:
        service.hold_visit(unit, visit)
    with other.read() as read:
        assert [h.visit_id for h in queries.held_visits(read, desk.hall)] == [visit]
        assert queries.open_draft(read, desk.window) is None
        elsewhere = hall_queries.windows(read, desk.hall)[0].id
    with other.unit("0301", "resume") as unit:
        assert service.resume_visit(unit, visit, elsewhere, desk.worker) == draft
    other.close()


def test_the_same_person_is_one_resident_and_only_changes_are_written(desk: Desk) -> None:
    desk.accept(desk.open(), full(codes("SB01")))
    draft = full(codes("MZ01"))
    desk.accept(desk.open(), replace(draft, shared={**draft.shared, "phone": "13900001111"}))
    with desk.store.read() as read:
        (row,) = read.rows(select(resident))
        found = residents.by_id_number(read, "420502197403120040")
        assert found is not None
        card = queries.resident_card(read, desk.hall, found.id, CATALOGUE, CALENDAR)
    assert row.phone == "13900001111"
    assert card.visits_this_year == 2
    assert [(c.name, c.light) for c in card.open_cases] == [("最低生活保障申请", "green")]


def test_a_rare_name_survives_the_store(desk: Desk) -> None:
    draft = full(codes("SB01"))
    done = desk.accept(desk.open(), replace(draft, person={**draft.person, "name": "张𬱖"}))
    with desk.store.read() as read:
        data = queries.receipt(read, done.receipt, CATALOGUE)
    assert data is not None
    assert data.name == "张𬱖"


def test_a_cancelled_acceptance_stays_on_record_with_its_reason(desk: Desk) -> None:
    done = desk.accept(desk.open(), full(codes("MZ01")))
    with desk.store.unit("0312", "cancel") as unit:
        service.cancel_acceptance(unit, done.cases[0].case_id, desk.worker, "wrong_matter")
    with desk.store.read() as read:
        data = queries.receipt(read, done.receipt, CATALOGUE)
    assert data is not None
    assert data.cases[0].cancelled
    with (
        pytest.raises(UserError, match="cancelled already"),
        desk.store.unit("0312", "cancel") as unit,
    ):
        service.cancel_acceptance(unit, done.cases[0].case_id, desk.worker, "other")


def test_windows_accepting_at_the_same_time_get_different_receipts(desk: Desk) -> None:
    visits = [desk.open() for _ in range(12)]
    receipts: list[str] = []

    def work(mine: list[str]) -> None:
        store = Store.open(desk.store.home, desk.store.clock)
        for visit in mine:
            with store.unit("x", "accept") as unit:
                done = service.accept_visit(unit, visit, full(codes("SB01")), CATALOGUE, CALENDAR)
            receipts.append(done.receipt)
        store.close()

    threads = [threading.Thread(target=work, args=(visits[n::3],)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(receipts)) == 12
    assert verify(desk.store).clean


def test_a_receipt_is_read_with_a_fixed_number_of_queries(desk: Desk) -> None:
    small = desk.accept(desk.open(), full(codes("SB01")))
    large = desk.accept(desk.open(), full(codes("MZ01", "SB01", "CL01", "MZ04")))
    statements: list[str] = []

    def count(*args: object) -> None:
        statements.append(str(args[2]))

    event.listen(desk.store.reader_engine, "before_cursor_execute", count)
    lengths = []
    for receipt in (small.receipt, large.receipt):
        statements.clear()
        with desk.store.read() as read:
            queries.receipt(read, receipt, CATALOGUE)
        lengths.append(len(statements))
    assert lengths[0] == lengths[1]


def test_a_day_of_a_worker_adds_up(desk: Desk) -> None:
    visit = desk.open()
    desk.accept(visit, full(codes("MZ01", "SB01")))
    with desk.store.unit("0312", "close") as unit:
        service.close_visit(unit, visit)
        ratings.rate(unit, visit, 4, "counter")
    with desk.store.read() as read:
        day = queries.worker_day(read, desk.worker, read.day)
        used = queries.usage(read, desk.window, hall_queries.day_start(read.day))
        recent = queries.recent_receipts(read, desk.hall)
    assert (day.visits, day.cases, day.instant, day.ratings, day.satisfied) == (1, 2, 1, 1, 1)
    assert used == {"MZ01": 1, "SB01": 1}
    assert recent == ["YJ26-1123-0001"]


def test_in_a_workers_day_a_visit_is_as_long_as_it_was_at_the_window(
    desk: Desk, clock: VirtualClock
) -> None:
    visit = desk.open()
    clock.advance(120)
    with desk.store.unit("0312", "hold") as unit:
        service.hold_visit(unit, visit)
    clock.advance(3600)
    with desk.store.unit("0312", "resume") as unit:
        service.resume_visit(unit, visit, desk.window, desk.worker)
    clock.advance(60)
    with desk.store.unit("0312", "close") as unit:
        service.close_visit(unit, visit)
    still_open = desk.open()
    with desk.store.read() as read:
        day = queries.worker_day(read, desk.worker, read.day)
    assert still_open
    assert (day.visits, day.mean_s) == (1, 180)


def kinds_of(desk: Desk, case_id: str) -> list[str]:
    with desk.store.read() as read:
        return sorted(
            r.kind
            for r in read.rows(select(m.case_event.c.kind).where(m.case_event.c.case_id == case_id))
        )


def test_an_instant_matter_that_is_passed_on_is_promised_and_decided_later(desk: Desk) -> None:
    draft = replace(full(codes("SB01", "MZ01")), passed={"SB01": 3})
    passed, committed = desk.accept(desk.open(), draft).cases
    assert (passed.instant, passed.promised_days, passed.state) == (False, 3, "passed_on")
    assert str(passed.due_day) == "2026-11-26"
    assert committed.promised_days == 22
    assert kinds_of(desk, passed.case_id) == ["accepted", "passed_on"]
    with desk.store.unit("0312", "decide") as unit:
        service.decide_case(unit, passed.case_id, desk.worker)
    assert kinds_of(desk, passed.case_id) == ["accepted", "decided", "delivered", "passed_on"]
    with (
        pytest.raises(UserError, match="decided already"),
        desk.store.unit("0312", "decide") as unit,
    ):
        service.decide_case(unit, passed.case_id, desk.worker)


def test_what_waits_for_a_material_or_is_cancelled_cannot_be_decided(desk: Desk) -> None:
    draft = full(codes("CL01"))
    owed = {**draft.materials, "medical_record": MaterialAnswer("owed")}
    (owing,) = desk.accept(desk.open(), replace(draft, materials=owed)).cases
    with pytest.raises(UserError, match="waits"), desk.store.unit("0312", "decide") as unit:
        service.decide_case(unit, owing.case_id, desk.worker)
    with desk.store.unit("0312", "cancel") as unit:
        service.cancel_acceptance(unit, owing.case_id, desk.worker, "other")
    with pytest.raises(UserError, match="cancelled"), desk.store.unit("0312", "decide") as unit:
        service.decide_case(unit, owing.case_id, desk.worker)


def test_a_visit_in_which_everything_was_refused_leaves_the_refusals_on_record(desk: Desk) -> None:
    visit = desk.open()
    draft = replace(full(codes("CL01")), refused={"CL01": "not_eligible"})
    with desk.store.unit("0312", "type") as unit:
        service.save_draft(unit, visit, draft)
    with desk.store.unit("0312", "close") as unit:
        service.close_visit(unit, visit)
    with desk.store.read() as read:
        events = {r.kind: r.detail for r in read.rows(select(m.visit_event))}
    assert events["refused"] == {"matter": "CL01", "reason": "not_eligible"}
    assert set(events) == {"refused", "closed"}


def test_a_notice_names_everything_that_is_missing_once(desk: Desk) -> None:
    visit = desk.open()
    draft = full(codes("CL01", "SB01"))
    missing = {**draft.materials, "medical_record": MaterialAnswer("missing")}
    del missing["photo2"]
    matters = [CATALOGUE.get(code) for code in draft.matters]
    lines = rules.notice(replace(draft, materials=missing), matters)
    with desk.store.unit("0312", "notice") as unit:
        service.give_notice(unit, visit, lines)
    with desk.store.read() as read:
        (event,) = read.rows(select(m.visit_event))
    assert event.kind == "notified"
    assert event.detail == {"missing": {"CL01": ["photo2", "medical_record"]}}
    with (
        pytest.raises(UserError, match="Nothing is missing"),
        desk.store.unit("0312", "notice") as unit,
    ):
        service.give_notice(unit, visit, rules.notice(draft, matters))
