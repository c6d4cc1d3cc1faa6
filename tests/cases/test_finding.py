"""Finding cases by number, name and number ending, and what earlier cases already told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk.cases import finding, service
from desk.core.clock import VirtualClock
from desk.residents import service as residents
from tests.cases.test_rules import codes, full
from tests.cases.test_service import CATALOGUE, Desk, desk  # noqa: F401  (a fixture)


def test_a_case_is_found_by_its_number_its_receipt_a_name_and_a_number_ending(
    desk: Desk,  # noqa: F811
) -> None:
    done = desk.accept(desk.open(), full(codes("MZ01", "SB01")))
    other = full(codes("SB01"))
    person = {**other.person, "name": "望明", "id_number": "420502198001010011"}
    desk.accept(desk.open(), replace(other, person=person))
    with desk.store.unit("0312", "cancel") as unit:
        service.cancel_acceptance(unit, done.cases[0].case_id, desk.worker, "other")

    def found(text: str) -> list[str]:
        with desk.store.read() as read:
            return [h.number for h in finding.find_cases(read, desk.hall, text, CATALOGUE)]

    assert found("0001-2") == ["YJ26-1123-0001-2"]
    assert found("yj26-1123-0001") == ["YJ26-1123-0001-1", "YJ26-1123-0001-2"]
    assert found("望明") == ["YJ26-1123-0002-1"]
    assert found("0011") == ["YJ26-1123-0002-1"]
    assert found("王秀") == ["YJ26-1123-0001-1", "YJ26-1123-0001-2"]
    assert found("%%") == []
    assert found("1") == []
    with desk.store.read() as read:
        states = [h.state for h in finding.find_cases(read, desk.hall, "0001", CATALOGUE)]
    assert states == ["cancelled", "decided"]


def test_what_was_taken_in_since_a_moment_is_listed_newest_first(
    desk: Desk,  # noqa: F811
) -> None:
    first = desk.accept(desk.open(), full(codes("SB01")))
    assert isinstance(desk.store.clock, VirtualClock)
    desk.store.clock.advance(60)
    desk.accept(desk.open(), full(codes("MZ01")))
    since = first.accepted_at + timedelta(seconds=30)
    with desk.store.read() as read:
        later = finding.accepted_since(read, desk.hall, since, CATALOGUE)
    assert [h.matter for h in later] == ["最低生活保障申请"]


def test_a_guardian_named_once_is_offered_the_next_time(desk: Desk) -> None:  # noqa: F811
    draft = full(codes("CL01"))
    forms = {"CL01": {**draft.forms["CL01"], "guardian": "陈浩", "guardian_phone": "15900002210"}}
    desk.accept(desk.open(), replace(draft, forms=forms))
    desk.accept(desk.open(), replace(draft, forms=forms))
    with desk.store.read() as read:
        known = residents.by_id_number(read, draft.person["id_number"])
        assert known is not None
        assert finding.contacts(read, known.id) == [finding.Contact("陈浩", "15900002210")]
        assert len(finding.cases_of(read, known.id, CATALOGUE)) == 2
