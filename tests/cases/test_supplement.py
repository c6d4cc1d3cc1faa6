"""What was owed is brought later: every case of the visit that waits for it goes on."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from sqlalchemy import select

from desk.attachments import pictures, queries
from desk.attachments import service as attachments
from desk.attachments.model import attachment, scan
from desk.cases import model as m
from desk.cases import supplement
from desk.core.errors import UserError
from tests.cases.conftest import CALENDAR, Hall


def visit_of(hall: Hall, case_id: str) -> str:
    with hall.store.read() as read:
        wanted = select(m.matter_case.c.visit_id).where(m.matter_case.c.id == case_id)
        return str(read.value(wanted))


def bring(hall: Hall, visit: str, *materials: str) -> list[supplement.Supplemented]:
    with hall.unit() as unit:
        return supplement.bring(unit, visit, hall.worker, materials, CALENDAR)


def picture(tint: str) -> pictures.Picture:
    data = io.BytesIO()
    Image.new("RGB", (60, 40), tint).save(data, "PNG")
    return pictures.prepare("later.png", data.getvalue())


def test_a_material_brought_later_lets_its_case_go_on_with_a_last_day(hall: Hall) -> None:
    case = hall.take("CL01", owe=("medical_record",))
    assert hall.now(case).state == "owing"
    hall.clock.advance(3 * 86_400)
    (done,) = bring(hall, visit_of(hall, case), "medical_record")
    assert (done.case_id, done.owed) == (case, ())
    row = hall.now(case)
    assert row.state == "accepted"
    assert row.due_day == done.due_day


def test_a_material_that_several_cases_wait_for_is_brought_once_for_all(hall: Hall) -> None:
    cases = hall.accept("CL01", "CL03", owe=("medical_record", "photo2"))
    visit = visit_of(hall, cases[0].case_id)
    with hall.store.read() as read:
        owed: dict[str, set[str]] = {}
        rows = read.rows(select(m.case_material).where(m.case_material.c.state == "owed"))
        for row in rows:
            owed.setdefault(row.material, set()).add(row.case_id)
    shared = next(key for key, who in owed.items() if len(who) > 1)
    assert {one.case_id for one in bring(hall, visit, shared)} == owed[shared]
    rest = [key for key in owed if key != shared]
    assert all(not one.owed for one in bring(hall, visit, *rest)[-1:])
    assert {hall.now(one.case_id).state for one in cases} == {"accepted"}


def test_what_nobody_waits_for_is_refused_and_nothing_is_kept(hall: Hall) -> None:
    case = hall.take("CL01", owe=("medical_record",))
    visit = visit_of(hall, case)
    before = len(hall.facts(case))
    with pytest.raises(UserError):
        bring(hall, visit, "medical_record", "medical_record")
    assert len(hall.facts(case)) == before
    assert hall.now(case).state == "owing"


def test_scans_made_when_it_was_brought_become_facts_of_the_visit(hall: Hall) -> None:
    case = hall.take("CL01", owe=("medical_record",))
    visit = visit_of(hall, case)
    with hall.unit() as unit:
        attachments.add(unit, visit, "medical_record", picture("red"), hall.worker)
        attachments.add(unit, visit, "photo", picture("blue"), hall.worker)
    bring(hall, visit, "medical_record")
    with hall.store.read() as read:
        assert [r.material for r in read.rows(select(attachment))] == ["medical_record"]
        assert [r.material for r in read.rows(select(scan))] == ["photo"]
        (fact,) = queries.of_visit(read, visit, ["medical_record"])
        assert not fact.removable
        assert queries.content(read, fact.sha256)
