"""A worker runs errands for a resident: mandate, plan, limits, handover, and the end of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from desk.cases import agency, follow, handling, leave, projection, signing, view, watch
from desk.cases import life_model as lm
from desk.cases.agency import Planned
from desk.cases.agency_view import AgencyView
from desk.cases.signing import Consent
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.divisions import Divisions
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall

PLAN = (
    Planned("云集派出所", "开具户籍证明", 3),
    Planned("西陵区民政局", "核对婚姻登记", 5, "calendar"),
    Planned("宜昌市医保局", "办理资助参保", 10, after=0),
)
TEXT = "委托人\t王*梅\n1\t开具户籍证明\t云集派出所"
INK = (((1, 2, 0), (90, 80, 40)),)


def begun(hall: Hall, text: str = TEXT) -> str:
    case_id = hall.take()
    with hall.unit() as unit:
        agency.begin(unit, case_id, hall.worker, hall.worker, PLAN, text)
    return case_id


def seen(hall: Hall, case_id: str, who: str = "") -> AgencyView:
    with hall.store.read() as read:
        found = view.view(read, case_id, who or hall.worker, CATALOGUE, CALENDAR).agency
    assert found is not None
    return found


def errand(hall: Hall, case_id: str, place: int) -> str:
    return seen(hall, case_id).errands[place - 1].id


def run(hall: Hall, case_id: str, place: int) -> None:
    key = errand(hall, case_id, place)
    hall.act(agency.start, key, hall.worker)
    hall.act(agency.finish, key, hall.worker, "已拿到")


def refused(hall: Hall, action: Any, *words: Any) -> str:
    with pytest.raises(UserError) as caught:
        hall.act(action, *words)
    return str(caught.value)


def test_the_plan_shows_each_errand_with_its_own_last_day(hall: Hall) -> None:
    found = seen(hall, begun(hall))
    assert [(e.department, e.state, e.light) for e in found.errands] == [
        ("云集派出所", "planned", "green"),
        ("西陵区民政局", "planned", "green"),
        ("宜昌市医保局", "later", "stopped"),
    ]
    monday = hall.clock.now()
    assert [e.due_day for e in found.errands] == [
        local_day(monday) + timedelta(days=3),
        local_day(monday) + timedelta(days=7),  # the fifth calendar day is a Saturday
        None,
    ]
    assert (found.agent, found.how, found.active, found.holds) == ("李晓雯", "paper", True, True)
    hall.assert_kept()


def test_a_mandate_signed_on_the_screen_is_bound_to_its_text(hall: Hall) -> None:
    case_id = hall.take()
    consent = Consent(TEXT, ("授权委托书",), INK, b"\x89PNG")
    wrong = replace(consent, text="别的")
    with pytest.raises(UserError, match="another text"), hall.unit() as unit:
        agency.begin(unit, case_id, hall.worker, hall.worker, PLAN, TEXT, wrong)
    with hall.unit() as unit:
        agency.begin(unit, case_id, hall.worker, hall.worker, PLAN, TEXT, consent)
    found = seen(hall, case_id)
    with hall.store.read() as read:
        row = read.first(select(lm.mandate))
        stamped = signing.stamped(read, hall_visit(hall, case_id))
    assert row is not None
    assert row.text_hash == signing.digest(TEXT)
    assert (found.how, found.signature_id) == ("counter", row.signature_id)
    assert [(s.document, s.text, s.holds) for s in stamped] == [("授权委托书", TEXT, True)]


def hall_visit(hall: Hall, case_id: str) -> str:
    with hall.store.read() as read:
        return view.view(read, case_id, hall.worker, CATALOGUE, CALENDAR).visit_id


def test_a_plan_that_cannot_be_is_told_and_nothing_is_kept(hall: Hall) -> None:
    case_id = hall.take()
    for plan in (
        (),
        (Planned("", "证明", 3),),
        (Planned("派出所", "证明", 0),),
        (Planned("派出所", "证明", 3, "weeks"),),
        (Planned("派出所", "证明", 3, after=0),),
        (Planned("派出所", "证" * 61, 3),),
        tuple(Planned("派出所", "证明", 3) for _ in range(10)),
    ):
        with pytest.raises(UserError), hall.unit() as unit:
            agency.begin(unit, case_id, hall.worker, hall.worker, plan, TEXT)
    with hall.store.read() as read:
        assert read.rows(select(lm.mandate)) == []


def test_steps_are_facts_with_who_when_and_why(hall: Hall) -> None:
    case_id = begun(hall)
    key = errand(hall, case_id, 1)
    hall.act(agency.start, key, hall.worker, "材料已交")
    hall.act(agency.wait, key, hall.worker, "等居民补照片")
    assert seen(hall, case_id).errands[0].light == "stopped"
    hall.act(agency.go_on, key, hall.worker)
    hall.act(agency.finish, key, hall.worker, "证明已领")
    with hall.store.read() as read:
        shown = view.view(read, case_id, hall.worker, CATALOGUE, CALENDAR)
    told = [(m.kind, m.who, m.reason) for m in reversed(shown.timeline)]
    assert told[-5:] == [
        ("mandated", "李晓雯", ""),
        ("errand_begun", "李晓雯", "材料已交"),
        ("errand_waiting", "李晓雯", "等居民补照片"),
        ("errand_went_on", "李晓雯", ""),
        ("errand_done", "李晓雯", "证明已领"),
    ]
    assert shown.timeline[0].detail["task"] == "开具户籍证明"
    hall.assert_kept()


def test_what_cannot_be_done_is_said_in_words(hall: Hall) -> None:
    case_id = begun(hall)
    first, third = errand(hall, case_id, 1), errand(hall, case_id, 3)
    assert "done first" in refused(hall, agency.start, third, hall.worker)
    assert "mandated" in refused(hall, agency.start, first, hall.colleague)
    assert "not been begun" in refused(hall, agency.finish, first, hall.worker)
    assert "reason" in refused(hall, agency.fail, first, hall.worker, "  ")
    assert "already" in refused(hall, agency.begin, case_id, hall.worker, hall.worker, PLAN, TEXT)


def test_a_failed_errand_is_replaced_and_what_waited_goes_on(hall: Hall) -> None:
    case_id = begun(hall)
    key = errand(hall, case_id, 1)
    hall.act(agency.fail, key, hall.worker, "户籍不在本所")
    hall.act(agency.instead, key, hall.worker, "改到户籍地", Planned("伍家岗派出所", "开证明", 2))
    found = seen(hall, case_id)
    assert [(e.department, e.state) for e in found.errands][:2] == [
        ("云集派出所", "replaced"), ("伍家岗派出所", "planned")
    ]  # fmt: skip
    assert (found.done, found.counted) == (0, 3)
    run(hall, case_id, 2)
    assert seen(hall, case_id).errands[-1].state == "planned"
    hall.assert_kept()


def test_a_case_is_not_closed_while_an_errand_is_open_or_the_resident_has_no_answer(
    hall: Hall,
) -> None:
    case_id = begun(hall)
    run(hall, case_id, 1)
    run(hall, case_id, 2)
    hall.act(handling.receive, case_id, hall.worker)
    hall.act(handling.decide, case_id, hall.worker)
    assert "no answer" in refused(hall, handling.close, case_id, hall.worker)
    hall.act(handling.deliver, case_id, hall.worker)
    assert "errand" in refused(hall, handling.close, case_id, hall.worker)
    run(hall, case_id, 3)
    assert hall.act(handling.close, case_id, hall.worker).state == "closed"
    assert not seen(hall, case_id).active


def test_a_handover_counts_only_when_it_is_accepted(hall: Hall) -> None:
    case_id = begun(hall)
    hall.act(agency.offer, case_id, hall.worker, hall.colleague, "我下周休假")
    assert seen(hall, case_id).agent == "李晓雯"
    with hall.store.read() as read:
        lines = follow.of_worker(read, hall.colleague, CALENDAR, CATALOGUE)
    assert [(f.kind, f.next) for f in lines] == [("errand", "accept"), ("errand", "accept")]
    assert "not offered" in refused(hall, agency.take_over, case_id, hall.head)
    hall.act(agency.take_over, case_id, hall.colleague)
    assert (seen(hall, case_id).agent, seen(hall, case_id).offered_to) == ("周敏", "")
    assert "mandated" in refused(hall, agency.start, errand(hall, case_id, 1), hall.worker)


def test_a_leave_offers_the_errands_and_who_leaves_for_good_leaves_them_to_the_head(
    hall: Hall,
) -> None:
    case_id = begun(hall)
    with hall.unit() as unit:
        assert leave.hand_on(unit, hall.worker, hall.colleague).agencies == (case_id,)
    assert seen(hall, case_id).offered_to == "周敏"
    with hall.unit() as unit:
        leave.retire(unit, hall.worker, hall.head, "调离")
    assert seen(hall, case_id, hall.head).agent == "赵明亮"


def test_the_resident_takes_the_mandate_back(hall: Hall) -> None:
    case_id = begun(hall)
    hall.act(agency.revoke, case_id, hall.worker, "改为自己办")
    found = seen(hall, case_id)
    assert (found.active, found.revoked) == (False, "改为自己办")
    assert {e.state for e in found.errands} == {"dropped"}
    assert "Nobody" in refused(hall, agency.start, found.errands[0].id, hall.worker)
    with hall.unit() as unit:
        agency.begin(unit, case_id, hall.worker, hall.colleague, PLAN[:1], TEXT)
    assert seen(hall, case_id).agent == "周敏"
    hall.assert_kept()


def test_the_watch_reminds_the_agent_and_then_those_above(hall: Hall) -> None:
    case_id = begun(hall)
    key = errand(hall, case_id, 1)
    divisions = Divisions.load()
    steps: list[tuple[str, str]] = []
    for _ in range(20):
        hall.clock.advance(86400)
        with hall.unit() as unit:
            watch.keep_watch(unit, hall.id, divisions, CALENDAR)
    with hall.store.read() as read:
        r = lm.reminder
        rows = read.rows(select(r).where(r.c.subject_id == key).order_by(r.c.due_on))
        steps = [(row.subject, row.step) for row in rows]
        receivers = [row.receiver for row in rows]
        assert not watch.is_needed(read, hall.id, CALENDAR)
        late = follow.of_hall(read, hall.id, CALENDAR, CATALOGUE)
    assert steps == [("errand", s) for s in ("yellow", "red", "head", "street", "district")]
    assert receivers[:3] == [hall.worker, hall.worker, hall.head]
    assert ("errand", "overdue") in {(f.kind, f.light) for f in late}
    with hall.store.read() as read:
        told = view.view(read, case_id, hall.worker, CATALOGUE, CALENDAR).timeline
    assert any(m.kind == "reminded" and m.detail.get("task") == "开具户籍证明" for m in told)
    hall.assert_kept()


def test_a_store_of_an_earlier_version_is_folded_anew(hall: Hall) -> None:
    case_id = begun(hall)
    with hall.unit() as unit:
        unit.execute(lm.errand_now.delete())
        unit.execute(lm.case_now.delete())
        assert projection.rebuild(unit, CALENDAR) == 1
    assert hall.now(case_id).agent_id == hall.worker
    with hall.store.read() as read:
        assert len(read.rows(select(lm.errand_now))) == 3
