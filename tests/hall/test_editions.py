"""A version of a level above: for every hall below it, and never weakened there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.hall import editions, queries
from desk.hall.settings import SHARED
from desk.matters.catalogue import Catalogue, Limit
from desk.matters.content import completed, content_of
from desk.matters.model import matter_edition
from desk.store import Store

CATALOGUE = Catalogue.load()
MATTER = CATALOGUE.get("MZ03")


class Rig:
    """A street's hall and a community's below it."""

    def __init__(self, store: Store, clock: VirtualClock) -> None:
        self.store, self.clock = store, clock
        with store.unit("setup", "seed") as unit:
            self.street = seed_hall(unit, "street")
            self.community = seed_hall(unit, "community")
            self.heads = {
                hall: next(w.id for w in queries.workers(unit, hall) if w.role == "head")
                for hall in (self.street, self.community)
            }

    def publish(self, hall: str, days: int, *, below: bool = False, **entry: Any) -> str:
        content = content_of(MATTER)
        content["matter"] |= {"promised": f"{days} working", **entry}
        self.clock.advance(60)
        with self.store.unit("0300", "publish") as unit:
            return editions.publish(
                unit, hall, completed(content, CATALOGUE), CATALOGUE, valid_from=unit.day,
                reason="新规定", worker_id=self.heads[hall], below=below,
            )  # fmt: skip

    def days(self, hall: str, day: date | None = None) -> int:
        with self.store.read() as read:
            promised = editions.catalogue(read, hall, CATALOGUE, day).get("MZ03").promised
        assert promised is not None
        return promised.days

    def both(self) -> tuple[int, int]:
        return self.days(self.street), self.days(self.community)


@pytest.fixture
def rig(store: Store, clock: VirtualClock) -> Rig:
    return Rig(store, clock)


def test_a_version_for_all_halls_holds_below_and_every_device_gets_it(rig: Rig) -> None:
    assert MATTER.promised == Limit(15, "working")
    rig.publish(rig.street, 12)
    assert rig.both() == (12, 15)
    before = []
    with rig.store.read() as read:
        before.append(editions.mark_of(read, rig.community))
    rig.publish(rig.street, 10, below=True)
    assert rig.both() == (10, 10)
    with rig.store.read() as read:
        assert editions.mark_of(read, rig.community) not in before
        scopes = [r.scope for r in read.rows(select(matter_edition).order_by(matter_edition.c.id))]
        (one,) = editions.editions(read, rig.community)
    assert scopes[-1] == SHARED != scopes[0]
    assert (one.number, one.rank > 0, one.place) == (3, True, queries_division(rig))


def test_what_a_hall_already_does_itself_can_be_published_for_all_below(rig: Rig) -> None:
    rig.publish(rig.street, 12)
    rig.publish(rig.street, 12, below=True)
    assert rig.both() == (12, 12)
    with pytest.raises(UserError, match="Nothing differs"):
        rig.publish(rig.street, 12, below=True)


def queries_division(rig: Rig) -> str:
    with rig.store.read() as read:
        return queries.hall(read, rig.street).division


def test_a_hall_below_may_promise_more_and_never_less(rig: Rig) -> None:
    rig.publish(rig.street, 10, below=True)
    with pytest.raises(UserError, match="sooner"):
        rig.publish(rig.community, 11)
    with pytest.raises(UserError, match="lower fee"):
        rig.publish(rig.community, 8, fee=100)
    assert rig.both() == (10, 10)
    rig.publish(rig.community, 8)
    assert rig.both() == (10, 8)


def test_a_new_version_above_ends_those_published_below_before_it(rig: Rig) -> None:
    rig.publish(rig.community, 8)
    rig.publish(rig.street, 10, below=True)
    assert rig.both() == (10, 10)
    rig.publish(rig.community, 8)
    assert rig.both() == (10, 8)
    rig.publish(rig.street, 7, below=True)
    assert rig.both() == (7, 7)


def test_what_came_apart_and_weakens_the_level_above_does_not_hold(rig: Rig) -> None:
    """Two desks that did not see each other: the hall published later than the street did."""
    other = rig.publish(rig.community, 13)
    with rig.store.unit("0300", "as it came") as unit:
        rows = unit.rows(select(matter_edition).where(matter_edition.c.id == other))
        street = queries.hall(unit, rig.street).division
        stricter = content_of(MATTER)
        stricter["matter"]["promised"] = "9 working"
        unit.insert(
            matter_edition, scope=SHARED, hall_id=rig.street, place=street, code="MZ03", number=2,
            kind="published", content=completed(stricter, CATALOGUE),
            valid_from=rows[0].valid_from - timedelta(days=1), reason="区里要求",
            worker_id=rig.heads[rig.street], at=unit.now,
        )  # fmt: skip
    assert rig.days(rig.community) == 9


def test_a_version_of_a_level_above_is_taken_back_only_there(rig: Rig) -> None:
    content = content_of(MATTER)
    content["matter"]["promised"] = "9 working"
    with rig.store.unit("0300", "publish") as unit:
        coming = unit.day + timedelta(days=7)
        made = editions.publish(
            unit, rig.street, completed(content, CATALOGUE), CATALOGUE, valid_from=coming,
            reason="新规定", worker_id=rig.heads[rig.street], below=True,
        )  # fmt: skip
    assert rig.days(rig.community, coming) == 9
    with pytest.raises(UserError, match="level above"), rig.store.unit("0400", "no") as unit:
        editions.withdraw(unit, rig.community, made, "", rig.heads[rig.community])
    with rig.store.unit("0300", "yes") as unit:
        editions.withdraw(unit, rig.street, made, "", rig.heads[rig.street])
        scopes = {row.scope for row in unit.rows(select(matter_edition.c.scope))}
    assert scopes == {SHARED}, "whoever heard of it hears that it was taken back"
    assert rig.days(rig.community, coming) == rig.days(rig.street, coming) == 15
