"""What can happen to a case, and that the order of arrival does not matter."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.cases import life
from desk.cases.life import CaseState, fold
from desk.cases.machine import Event, in_order
from desk.core.clock import utc
from tests.cases.streams import FIRST, HEAD, OTHER, START, events


def event(kind: str, n: int, who: str = FIRST, reason: str = "理由", **detail: Any) -> Event:
    at = utc(date(2026, 3, 2), "09:00") + timedelta(days=n)
    return Event(kind, at, who, reason, detail, f"{n:022x}", str(n))


def life_of(*kinds: str | Event) -> CaseState:
    made = [event(k, n) if isinstance(k, str) else k for n, k in enumerate(kinds)]
    return fold(START, made)


@given(st.data())
def test_facts_in_any_order_of_arrival_give_the_same_state(data: st.DataObject) -> None:
    facts = data.draw(events())
    shuffled = list(facts)
    random.Random(data.draw(st.integers(0, 99))).shuffle(shuffled)
    assert fold(START, shuffled) == fold(START, facts)


@given(events())
def test_every_fact_is_either_applied_or_kept_aside_and_counted(facts: list[Event]) -> None:
    case = CaseState(START)
    for one in in_order(facts):
        after = life.step(case, one)
        if len(after.odd) == len(case.odd):
            assert (case.state, one.kind) in life.TRANSITIONS or one.kind.startswith("errand_")
        else:
            assert after.odd[-1][0] is one
            assert replace(after, odd=()) == replace(case, odd=())
        case = after


@given(events())
def test_a_case_is_never_closed_while_the_resident_has_no_answer(facts: list[Event]) -> None:
    case = fold(START, facts)
    assert case.state != "closed" or case.answered_at is not None


@given(events())
def test_only_an_accepted_handover_or_the_head_changes_the_owner(facts: list[Event]) -> None:
    case = CaseState(START)
    for one in in_order(facts):
        after = life.step(case, one)
        if after.owner_id not in (case.owner_id, FIRST) or case.owner_id not in ("", FIRST):
            assert after.owner_id == case.owner_id or one.kind in ("taken_over", "fell_to")
        if one.kind == "taken_over" and after.owner_id != case.owner_id:
            assert case.offered_to == one.worker_id == after.owner_id
        case = after


def test_the_table_leads_only_to_states_it_knows() -> None:
    begins = {line.state for line in life.TABLE}
    assert {line.next for line in life.TABLE} <= begins | life.OVER | {"=", "closed"}
    assert all(need in life.GUARDS for line in life.TABLE for need in line.needs)
    assert all(len(line.event) <= 16 for line in life.TABLE)


def test_each_line_of_the_table_has_one_outcome() -> None:
    assert len(life.TRANSITIONS) == len(life.TABLE)


def test_from_acceptance_to_the_answer() -> None:
    case = life_of("accepted", "dispatched", "received", "decided", "delivered", "closed")
    assert (case.state, case.awaited, case.odd) == ("closed", False, ())
    assert case.result == "granted"


def test_a_case_sent_back_goes_to_the_department_again() -> None:
    case = life_of("accepted", "dispatched", "received", "returned", "dispatched")
    assert (case.state, case.holder_id, case.odd) == ("dispatched", None, ())


def test_after_a_stop_the_case_is_where_it_was() -> None:
    case = life_of("accepted", "dispatched", "received", "suspended", "resumed")
    assert (case.state, case.odd) == ("received", ())
    assert case.stops == ((date(2026, 3, 5), date(2026, 3, 6)),)


def test_what_is_owed_has_to_come_before_a_decision() -> None:
    first = life_of("accepted_owing", "decided", event("material_in", 2, material="photo2"))
    assert (first.state, [wrong for _, wrong in first.odd]) == ("owing", ["nothing_owed"])
    both = life_of(
        "accepted_owing",
        event("material_in", 1, material="photo2"),
        event("material_in", 2, material="medical_record"),
        "decided",
    )
    assert (both.state, both.odd) == ("decided", ())


def test_an_owed_material_may_come_while_the_clock_stands() -> None:
    case = life_of(
        "accepted_owing",
        "suspended",
        event("material_in", 2, material="photo2"),
        event("material_in", 3, material="medical_record"),
        "resumed",
    )
    assert (case.state, case.odd) == ("accepted", ())


@pytest.mark.parametrize(
    ("ask", "agree"), [("extension_asked", "extended"), ("end_asked", "closed")]
)
def test_two_persons_are_needed(ask: str, agree: str) -> None:
    asked = (event(ask, 1, FIRST, days=10), event("answered", 2))
    alone = life_of("accepted", *asked, event(agree, 3, FIRST))
    assert [one.kind for one, _ in alone.odd] == [agree]
    together = life_of("accepted", *asked, event(agree, 3, HEAD))
    assert together.odd == ()
    assert together.extra_days == (10 if agree == "extended" else 0)


def test_an_extension_that_was_denied_is_gone() -> None:
    case = life_of(
        "accepted",
        event("extension_asked", 1, days=10),
        event("extension_denied", 2, HEAD),
        event("extended", 3, HEAD),
    )
    assert (case.extra_days, [wrong for _, wrong in case.odd]) == (0, ["extension"])


def test_a_handover_counts_only_when_it_is_accepted_by_the_one_it_was_offered_to() -> None:
    offered = event("offered", 1, FIRST, to=OTHER)
    assert life_of("accepted", offered).owner_id == FIRST
    assert life_of("accepted", offered, event("taken_over", 2, HEAD)).owner_id == FIRST
    assert life_of("accepted", offered, event("taken_over", 2, OTHER)).owner_id == OTHER
    declined = life_of("accepted", offered, event("declined", 2, OTHER))
    assert (declined.owner_id, declined.offered_to) == (FIRST, None)


def test_a_matter_refused_or_told_about_at_the_window_can_still_be_accepted() -> None:
    told = event("notified", 0, missing=["photo2"])
    assert fold(START, [told]).state == "told"
    assert fold(START, [told, event("accepted", 1)]).state == "accepted"
    assert fold(START, [event("refused", 0)]).state == "refused"


def test_a_fact_with_an_unreadable_detail_is_kept_aside() -> None:
    case = life_of("accepted", "suspended", event("resumed", 2, due="soon"))
    assert (case.state, case.odd[0][1]) == ("suspended", "unreadable")


def test_what_is_told_on_the_way_is_no_answer_to_the_decision() -> None:
    told = life_of("accepted", "answered")
    assert told.awaited
    decided = life_of("accepted", "answered", "decided", "closed")
    assert (decided.state, [why for _, why in decided.odd]) == ("decided", ["answered"])
    assert life_of("accepted", "decided", "answered", "closed").state == "closed"


@given(events(), st.sampled_from([FIRST, OTHER, HEAD]), st.sampled_from(sorted(life.WINDOW)))
def test_a_button_is_offered_exactly_when_its_fact_would_count(
    facts: list[Event], who: str, role: str
) -> None:
    """With everything said that a person can say, what may be chosen is what the fold takes."""
    case = fold(START, facts)
    now = facts[-1].at + timedelta(days=1)
    said: dict[str, Any] = {
        "missing": ["photo2"],
        "to": next(w for w in (FIRST, OTHER, HEAD) if w != case.owner_id),
        "days": 5,
        "material": next(iter(sorted(case.owed)), ""),
        "agent": FIRST,
        "errands": ["e1"],
    }
    if case.plan is not None and case.plan.agent_id == said["to"]:
        said["to"] = next(w for w in (FIRST, OTHER, HEAD) if w not in (case.owner_id, said["to"]))
    offered = life.possible(case, who, role, now)
    for kind in {line.event for line in life.TABLE}:
        allowed = any(
            line.state == case.state and line.event == kind and role in line.who
            for line in life.TABLE
        )
        fits = life.fault(case, Event(kind, now, who, "理由", said, "f" * 22, "x")) is None
        assert (kind in offered) == (allowed and fits), kind
