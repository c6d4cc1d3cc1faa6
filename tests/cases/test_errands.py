"""A plan of errands: what can happen to it, and that the order of arrival does not matter."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.cases import errands, limits
from desk.cases.errands import PREFIX
from desk.cases.life import CaseState, fold, step
from desk.cases.machine import Event, in_order
from desk.core.calendar import WorkCalendar
from desk.core.clock import utc
from desk.store import stamp
from tests.cases.streams import FIRST, HEAD, OTHER, START, events

CALENDAR = WorkCalendar.load()


def fact(kind: str, n: int, who: str = FIRST, reason: str = "理由", **detail: Any) -> Event:
    at = utc(date(2026, 3, 2), "09:00") + timedelta(days=n)
    return Event(kind, at, who, reason, detail, f"{n:022x}", f"{n:03}")


def planned(key: str, n: int, after: str | None = None, days: int = 3) -> Event:
    return fact("errand_planned", n, errand=key, position=n, department="派出所",
                task="开具证明", days=days, unit="working", after=after)  # fmt: skip


BEGUN = (
    fact("accepted", 0),
    fact("mandated", 1, agent=FIRST, errands=["e1", "e2"]),
    planned("e1", 2),
    planned("e2", 3, "e1"),
)


def case_of(*more: Event) -> CaseState:
    return fold(START, (*BEGUN, *more))


def states(case: CaseState) -> list[str]:
    assert case.plan is not None
    return [case.plan.state_of(one) for one in case.plan.errands]


@st.composite
def agencies(draw: st.DrawFn) -> list[Event]:
    """Facts of a case whose resident has mandated a worker, mixed with everything else."""
    around = draw(events(most=20))
    kinds = draw(
        st.lists(
            st.sampled_from(
                "begun begun done done waiting went_on failed replaced agent_offered "
                "agent_taken_over agency_revoked closed answered decided withdrawn".split()
            ),
            max_size=25,
        )
    )
    at = around[0].at
    found: list[Event] = []
    for n, kind in enumerate(("mandated", "planned", "planned", *kinds)):
        at += timedelta(hours=draw(st.integers(0, 40)))
        key = ("", "e1", "e2")[n] if n < 3 else draw(st.sampled_from(["e1", "e2", "e3"]))
        detail: dict[str, Any] = {"errand": key}
        if kind == "mandated":
            detail = {"agent": FIRST, "errands": ["e1", "e2"]}
        elif kind == "planned":
            detail |= {"position": n, "department": "派出所", "task": "证明", "days": 4,
                       "unit": "working", "after": "e1" if key == "e2" else None}  # fmt: skip
        elif kind == "replaced":
            detail |= {"by": "e3"}
        elif kind == "agent_offered":
            detail = {"to": OTHER}
        own = kind in ("planned", "begun", "done", "waiting", "went_on", "failed", "replaced")
        found.append(
            Event(
                PREFIX + kind if own else kind,
                at,
                draw(st.sampled_from([FIRST, FIRST, FIRST, OTHER, HEAD])),
                draw(st.sampled_from(["", "理由", "理由", "理由"])),
                detail,
                stamp.make(int(at.timestamp() * 1000), n, draw(st.integers(1, 3))),
                f"a{n:035}",
            )
        )
    return [*around, *found]


@given(agencies(), st.integers(0, 999))
@settings(max_examples=200)
def test_facts_of_an_agency_in_any_order_of_arrival_give_the_same_state(
    facts: list[Event], seed: int
) -> None:
    shuffled = list(facts)
    random.Random(seed).shuffle(shuffled)
    assert fold(START, shuffled) == fold(START, facts)


@given(agencies())
def test_a_case_is_never_closed_while_an_errand_is_open_or_the_resident_has_no_answer(
    facts: list[Event],
) -> None:
    case = CaseState(START)
    for one in in_order(facts):
        after = step(case, one)
        if after.state == "closed" and case.state != "closed":
            assert case.plan is None or not case.plan.open
            assert case.answered_at is not None
        case = after


@given(agencies())
def test_only_an_accepted_handover_or_the_head_changes_the_agent(facts: list[Event]) -> None:
    case = CaseState(START)
    for one in in_order(facts):
        after = step(case, one)
        same = case.plan and after.plan and case.plan.mandate_id == after.plan.mandate_id
        if case.plan and after.plan and same and case.plan.agent_id != after.plan.agent_id:
            assert one.kind in ("agent_taken_over", "agent_fell_to")
            if one.kind == "agent_taken_over":
                assert case.plan.offered_to == one.worker_id == after.plan.agent_id
        case = after


@given(agencies())
def test_every_fact_of_an_errand_is_applied_or_kept_aside_and_counted(facts: list[Event]) -> None:
    case = CaseState(START)
    for one in in_order(facts):
        after = step(case, one)
        if len(after.odd) > len(case.odd):
            assert replace(after, odd=()) == replace(case, odd=())
        case = after


@given(agencies(), st.sampled_from([FIRST, OTHER, HEAD]))
def test_a_button_of_an_errand_is_offered_exactly_when_its_fact_would_count(
    facts: list[Event], who: str
) -> None:
    case = fold(START, facts)
    plan = case.plan
    if plan is None:
        return
    now = max(one.at for one in facts) + timedelta(days=1)
    for errand in plan.errands:
        offered = errands.possible(plan, errand, who, "worker", now)
        for kind in {line.event for line in errands.TABLE}:
            said = {"errand": errand.id, "by": "e9"}
            event = Event(PREFIX + kind, now, who, "理由", said, "f" * 22, "x")
            assert (kind in offered) == (errands.fault(plan, event) is None), kind


def test_an_errand_begins_when_the_one_before_it_is_done() -> None:
    early = case_of(fact("errand_begun", 4, errand="e2"))
    assert (states(early), [why for _, why in early.odd]) == (["planned", "later"], ["ready"])
    case = case_of(
        fact("errand_begun", 4, errand="e1"),
        fact("errand_done", 5, errand="e1"),
        fact("errand_begun", 6, errand="e2"),
    )
    assert (states(case), case.odd) == (["done", "begun"], ())


def test_only_the_mandated_worker_runs_errands() -> None:
    case = case_of(fact("errand_begun", 4, OTHER, errand="e1"))
    assert (states(case)[0], [why for _, why in case.odd]) == ("planned", ["agent"])


def test_what_the_resident_did_not_sign_for_is_no_errand() -> None:
    case = case_of(planned("e9", 4))
    assert len(states(case)) == 2
    assert [why for _, why in case.odd] == ["allowed"]


def test_what_waits_for_an_errand_waits_for_the_one_that_took_its_place() -> None:
    case = case_of(
        fact("errand_replaced", 4, errand="e1", by="e3"),
        planned("e3", 5),
        fact("errand_begun", 6, errand="e3"),
        fact("errand_done", 7, errand="e3"),
        fact("errand_begun", 8, errand="e2"),
    )
    assert case.odd == ()
    assert {one.id: one.state for one in case.plan.errands if case.plan} == {
        "e1": "replaced", "e2": "begun", "e3": "done"
    }  # fmt: skip


def test_a_mandate_taken_back_ends_what_was_not_run() -> None:
    case = case_of(
        fact("errand_begun", 4, errand="e1"),
        fact("agency_revoked", 5),
        fact("errand_done", 6, errand="e1"),
    )
    assert states(case) == ["dropped", "dropped"]
    assert [why for _, why in case.odd] == ["agency"]
    again = fact("mandated", 7, agent=OTHER, errands=["e4"])
    renewed = case_of(fact("agency_revoked", 5), again)
    assert renewed.plan is not None
    assert (renewed.plan.agent_id, renewed.plan.active) == (OTHER, True)


def test_each_errand_has_its_own_limit_and_waiting_stops_it() -> None:
    case = case_of(
        fact("errand_begun", 3, errand="e1"),
        fact("errand_waiting", 4, errand="e1"),
        fact("errand_went_on", 7, errand="e1"),
    )
    plan = case.plan
    assert plan is not None
    first, second = plan.errands
    due = limits.errand_due(plan, first, CALENDAR)
    # Three working days from Wednesday the 4th; it waited from Friday to Monday, which is left out.
    assert due is not None
    assert due.day == date(2026, 3, 10)
    assert limits.errand_due(plan, second, CALENDAR) is None
    assert limits.errand_clock(plan, second) == "stopped"


@given(agencies())
def test_a_limit_of_an_errand_is_never_before_it_could_be_run(facts: list[Event]) -> None:
    plan = fold(START, facts).plan
    for one in plan.errands if plan else ():
        ready, due = plan.ready_on(one) if plan else None, limits.errand_due(plan, one, CALENDAR)  # type: ignore[arg-type]
        assert (ready is None) == (due is None)
        if ready is not None and due is not None:
            assert due.day > ready
