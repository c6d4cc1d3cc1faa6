"""A version of a matter that holds for the halls below reaches them, and only as what it is."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

from desk.core.clock import VirtualClock
from desk.demo.seed import seed_hall
from desk.hall import editions, queries
from desk.matters.catalogue import Catalogue, Limit
from desk.matters.content import completed, content_of
from desk.store import Store
from tests.sync.conftest import MakeDesk

CATALOGUE = Catalogue.load()
MATTER = CATALOGUE.get("MZ03")


def promised(store: Store, hall: str) -> Limit | None:
    with store.read() as read:
        return editions.catalogue(read, hall, CATALOGUE).get("MZ03").promised


def publish(store: Store, hall: str, days: int, day: date, *, below: bool) -> None:
    content = content_of(MATTER)
    content["matter"]["promised"] = f"{days} working"
    with store.unit("0300", "publish") as unit:
        head = next(w.id for w in queries.workers(unit, hall) if w.role == "head")
        editions.publish(
            unit, hall, completed(content, CATALOGUE), CATALOGUE, valid_from=day,
            reason="区里要求", worker_id=head, below=below,
        )  # fmt: skip


def test_a_version_for_the_halls_below_reaches_them_and_one_for_the_hall_alone_does_not(
    make_desk: MakeDesk, tmp_path: Path, clock: VirtualClock
) -> None:
    with (
        closing(Store.open(tmp_path / "street", clock)) as street,
        closing(Store.open(tmp_path / "community", clock)) as community,
    ):
        with street.unit("setup", "seed") as unit:
            hall = seed_hall(unit, "street")
            upper = queries.hall(unit, hall).division
        with community.unit("setup", "seed") as unit:
            lower_hall = seed_hall(unit, "community")
            lower = queries.hall(unit, lower_hall).division
        office = make_desk("office", street, hall=upper, below=(lower,))
        window = make_desk("window", community, hall=lower, below=())
        with street.read() as read:
            today = read.day

        publish(street, hall, 12, today, below=False)
        office.sync()
        window.sync()
        assert promised(community, lower_hall) == MATTER.promised

        publish(street, hall, 10, today, below=True)
        office.sync()
        window.sync()
        assert promised(community, lower_hall) == Limit(10, "working")
        with community.read() as read:
            (made,) = editions.editions(read, lower_hall)
        assert (made.place, made.author) == (upper, "")
