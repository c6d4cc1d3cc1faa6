"""A change never alters a case already taken in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.cases import lists, progress, queries, service, taken, view
from desk.cases.rules import MaterialAnswer
from desk.core.errors import UserError
from desk.demo.answers import filled
from desk.demo.people import people
from desk.hall import editions
from desk.matters.catalogue import Catalogue
from desk.matters.content import Content, completed, content_of
from desk.matters.load import CatalogueError
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall

TODAY = date(2026, 11, 23)
PERSON = people(1, 1, TODAY)[0]
MATTER = CATALOGUE.get("MZ03")
OWED = next(need.material.key for need in MATTER.needs if need.owe_days)


def changed(matter: Any = MATTER, **entry: Any) -> Content:
    content = content_of(matter)
    content["matter"] |= entry
    return completed(content, CATALOGUE)


def publish(hall: Hall, content: Content, day: date = TODAY, reason: str = "新规定") -> str:
    with hall.unit() as unit:
        return editions.publish(
            unit, hall.id, content, CATALOGUE, valid_from=day, reason=reason, worker_id=hall.head
        )


def now(hall: Hall) -> Catalogue:
    with hall.store.read() as read:
        return editions.catalogue(read, hall.id, CATALOGUE)


def take(hall: Hall, catalogue: Catalogue, owe: str = "", **kept: Any) -> str:
    matter = catalogue.begun("MZ03", kept.get("editions", {}).get("MZ03"))
    draft = filled([matter], PERSON, Random(1), TODAY)
    answers = {**draft.materials, **({owe: MaterialAnswer("owed")} if owe else {})}
    with hall.unit() as unit:
        visit = service.open_visit(
            unit, hall_id=hall.id, window_id=hall.window, worker_id=hall.worker
        )
        draft = replace(draft, materials=answers, **kept)
        return service.accept_visit(unit, visit, draft, catalogue, CALENDAR).cases[0].case_id


def everything(hall: Hall, case_id: str, catalogue: Catalogue) -> tuple[Any, ...]:
    """All that is shown or printed of a case."""
    with hall.store.read() as read:
        seen = view.view(read, case_id, hall.head, catalogue, CALENDAR)
        listed = lists.page(read, hall.id, lists.Filter(lights=()), CALENDAR, catalogue).rows
        paper = queries.receipt(read, seen.receipt, catalogue)
        kiosk = progress.by_receipt(read, seen.receipt, catalogue, CALENDAR, code=seen.query_code)
    return seen, [x for x in listed if x.case_id == case_id], paper, kiosk


def test_a_change_never_alters_a_case_already_taken_in(hall: Hall) -> None:
    case = take(hall, now(hall), owe=OWED)
    before = everything(hall, case, now(hall))
    fewer = [spec for spec in changed()["matter"]["materials"] if OWED not in spec]
    publish(
        hall,
        changed(
            name="临时救助（新办法）", promised="3 working", materials=[*fewer, "disability_card"],
            former=["临时救助申请"], fields=["phone"], fee=500,
        ),
    )  # fmt: skip
    catalogue = now(hall)
    assert catalogue.get("MZ03").promised != MATTER.promised
    assert everything(hall, case, catalogue) == before
    later = take(hall, catalogue)
    seen, _, paper, _ = everything(hall, later, catalogue)
    assert (seen.matter, seen.promised_days, seen.matter_version) == ("临时救助（新办法）", 3, 2)
    assert paper is not None
    assert OWED not in {m.key for m in paper.materials}


def test_a_later_edition_of_the_program_does_not_alter_it_either(hall: Hall) -> None:
    case = take(hall, CATALOGUE, owe=OWED)
    before = everything(hall, case, CATALOGUE)
    others = [m for m in CATALOGUE.by_code.values() if m.code != "MZ03"]
    newer = replace(MATTER, name="另一个名字", needs=(), fields=(), promised=None)
    program = Catalogue.of([*others, newer], {}, {})
    taken._read.clear()
    assert everything(hall, case, program) == before


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["救急难", "临时困难救助", "一次性救助"]),
        "promised": st.integers(0, 200).map(lambda n: f"{n} working"),
        "fee": st.integers(0, 10_000),
        "materials": st.lists(
            st.sampled_from(["id_card", "hukou", "disability_card?", "event_proof owe 3", "card"]),
            unique_by=lambda spec: spec.split()[0].rstrip("?"), max_size=4,
        ),
        "fields": st.lists(st.sampled_from(["phone", "address?", "event"]), unique=True),
        "department": st.sampled_from(["街道办事处", "区民政局", "市民政局"]),
        "open": st.booleans(),
        "conditions": st.text("甲乙丙", min_size=1, max_size=5),
    },
)  # fmt: skip


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(CHANGES, min_size=1, max_size=4), st.booleans())
def test_no_row_of_changes_alters_what_was_taken_in_before_each_of_them(
    hall: Hall, rows: list[dict[str, Any]], owing: bool
) -> None:
    kept: dict[str, tuple[Any, ...]] = {}
    case = take(hall, CATALOGUE, owe=OWED if owing else "")
    kept[case] = everything(hall, case, CATALOGUE)
    for entry in rows:
        # Each states its whole self, so that none is refused for changing nothing.
        content = changed(**entry)
        content["matter"]["closed_note"] = f"第{len(now(hall).editions)}次"
        publish(hall, content)
        catalogue = now(hall)
        for old, before in kept.items():
            assert everything(hall, old, catalogue) == before
        fresh = take(hall, catalogue)
        kept[fresh] = everything(hall, fresh, catalogue)


def test_a_visit_in_progress_keeps_the_version_it_began_with(hall: Hall) -> None:
    begun = now(hall).get("MZ03")
    publish(hall, changed(promised="3 working"))
    with_old = take(hall, now(hall), editions={"MZ03": begun.edition})
    with_new = take(hall, now(hall))
    old, new = (everything(hall, one, now(hall))[0] for one in (with_old, with_new))
    assert MATTER.promised is not None
    assert (old.promised_days, old.matter_version) == (MATTER.promised.days, MATTER.version)
    assert (new.promised_days, new.matter_version) == (3, 2)


def test_a_version_counts_from_its_day_on_and_can_be_taken_back_until_then(
    hall: Hall,
) -> None:
    first = TODAY + timedelta(days=7)
    made = publish(hall, changed(promised="4 working"), first)
    assert now(hall).get("MZ03") == MATTER
    with hall.store.read() as read:
        then = editions.catalogue(read, hall.id, CATALOGUE, first).get("MZ03")
    assert then.promised is not None
    assert then.promised.days == 4
    began = publish(hall, changed(fee=100))
    with pytest.raises(UserError, match="begun"), hall.unit() as unit:
        editions.withdraw(unit, hall.id, began, "", hall.head)
    with hall.unit() as unit:
        editions.withdraw(unit, hall.id, made, "写错了", hall.head)
    with hall.store.read() as read:
        assert editions.catalogue(read, hall.id, CATALOGUE, first).get("MZ03").fee_fen == 100


def test_what_is_wrong_is_told_and_nothing_is_published(hall: Hall) -> None:
    wrong: list[tuple[dict[str, Any], dict[str, Any], type[Exception], str]] = [
        ({"legal": "5 working", "promised": "9 working"}, {}, CatalogueError, "legal limit"),
        ({"name": CATALOGUE.matters[0].name}, {}, CatalogueError, "also stands"),
        ({"materials": ["nothing_known"]}, {}, CatalogueError, "not in materials"),
        ({"promised": "3 working"}, {"reason": "  "}, UserError, "Write why"),
        ({"promised": "3 working"}, {"valid_from": date(2026, 11, 22)}, UserError, "today"),
        ({"promised": "3 working"}, {"worker_id": hall.worker}, UserError, "role"),
        ({}, {}, UserError, "Nothing differs"),
    ]
    for entry, more, kind, words in wrong:
        said = {"valid_from": TODAY, "reason": "试", "worker_id": hall.head, **more}
        with pytest.raises(kind, match=words), hall.unit() as unit:
            editions.publish(unit, hall.id, changed(**entry), CATALOGUE, **said)
    with hall.store.read() as read:
        assert editions.editions(read, hall.id) == []


def test_an_older_version_is_restored_by_publishing_it_again(hall: Hall) -> None:
    publish(hall, changed(promised="3 working"))
    publish(hall, changed(), reason="恢复第 1 版")
    with hall.store.read() as read:
        history = editions.editions(read, hall.id, "MZ03")
    assert [(one.number, one.reason) for one in history] == [(2, "新规定"), (3, "恢复第 1 版")]
    assert now(hall).get("MZ03").promised == MATTER.promised
    assert now(hall).get("MZ03").version == 3


def test_a_matter_closed_here_is_found_by_its_cases_but_no_longer_taken_in(hall: Hall) -> None:
    case = take(hall, CATALOGUE)
    publish(hall, changed(open=False, closed_note="系统升级"))
    assert "MZ03" not in {m.code for m in now(hall).matters}
    assert everything(hall, case, now(hall))[0].matter == MATTER.name


def test_cases_taken_in_alike_share_one_definition(hall: Hall) -> None:
    take(hall, CATALOGUE)
    take(hall, CATALOGUE)
    with hall.store.read() as read:
        rows = read.rows(taken.matter_definition.select())
    assert len(rows) == 1
