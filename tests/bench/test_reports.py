"""How quick reports are: a hall with three years of visits, and a district on PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

import psycopg
import pytest
from sqlalchemy import event, select

import desk.tables  # noqa: F401
from desk.cases import life_model as lm
from desk.cases import projection
from desk.core.calendar import shipped
from desk.core.clock import VirtualClock, utc
from desk.demo.seed import seed_hall
from desk.divisions import Divisions
from desk.hall import model as hall_model
from desk.hall import queries as hall_queries
from desk.matters import Catalogue
from desk.reports import counting
from desk.reports import territory as territories
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.summaries import city as summaries_of
from desk.reports.territory import Territory
from desk.store import Store
from tests.bench import big as big_module
from tests.bench.big import Hall, Years, into_city, into_store, key
from tests.bench.figures import Figures, percentile
from tests.sync.conftest import make_central

VISITS, CASES = 300_000, 500_000
OCTOBER = Period.parse("month", "2026-10")
CATALOGUE, DIVISIONS = Catalogue.load(), Divisions.load()
RUNS = 5
NOW = utc(date(2026, 11, 23), "10:00")


@dataclass
class Big:
    """A store with three years in it."""

    store: Store
    hall: str
    territory: Territory


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Big]:
    clock = VirtualClock(utc(date(2026, 11, 23), "10:00"))
    store = Store.open(tmp_path_factory.mktemp("big") / "home", clock)
    with store.unit("setup", "seed") as unit:
        hall = seed_hall(unit)
        projection.rebuild(unit)
        windows = [w.id for w in hall_queries.windows(unit, hall)][:6]
        workers = [w.id for w in hall_queries.workers(unit, hall)][1:]
        scope = hall_queries.hall(unit, hall).division
    with store._writer.connect() as connection:
        driver = connection.connection.dbapi_connection
        into_store(driver, Years(Hall(0, hall, scope, windows, workers), VISITS, CASES))
    with store.read() as read:
        territory = territories.of_hall(read, hall, DIVISIONS)
    yield Big(store, hall, territory)
    store.close()


def best(action: Callable[[], object]) -> float:
    """Milliseconds of the quickest of some runs, after one that makes the statements."""
    action()
    took = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        action()
        took.append((time.perf_counter() - begun) * 1000)
    return min(took)


def test_folds_written_by_the_maker_are_those_of_the_rules(big: Big) -> None:
    rng = Random(1)
    with big.store.read() as read:
        n = lm.case_now
        every = read.rows(n.select().order_by(n.c.accepted_at).limit(2000))
        newest = read.rows(n.select().order_by(n.c.accepted_at.desc()).limit(2000))
        chosen = {r.case_id: r for r in rng.sample([*every, *newest], 400)}
        for rows in projection.as_rows(read, chosen, shipped()):
            for row in rows:
                found = chosen[row["case_id"]]
                for name in ("state", "clock", "due_day", "late", "ended_on", "department"):
                    assert getattr(found, name) == row[name], name


def test_the_data_of_a_month_costs_little_more_than_the_bare_queries(
    big: Big, figures: Figures
) -> None:
    def report() -> None:
        with big.store.read() as read:
            made = period_report(read, big.territory, OCTOBER, CATALOGUE, divisions=DIVISIONS)
        assert (made.figure("visits").value or 0) > 5000

    statements = raw(big)

    def bare() -> None:
        connection: Any = big.store._reading()
        try:
            for text, values in statements:
                connection.driver_connection.execute(text, values).fetchall()
        finally:
            connection.close()

    ours, theirs = best(report), best(bare)
    figures.note("the same counts in raw SQL", theirs, "ms")
    figures.at_most("data of a month's report, hall of 500,000 cases", ours, 1000)
    figures.at_most("data of a month's report against raw SQL", ours / theirs, 1.5, "times")


def raw(big: Big) -> list[tuple[str, Any]]:
    """The text of every count that the report makes, with its values, for the driver alone."""
    found: list[tuple[str, Any]] = []

    def heard(_c: Any, _cursor: Any, text: str, values: Any, *_: Any) -> None:
        found.append((text, values))

    event.listen(big.store.reader_engine, "before_cursor_execute", heard)
    with big.store.read() as read:
        counting.count(read, [big.hall], OCTOBER.previous().first, OCTOBER.last)
        for period in (OCTOBER.previous(), OCTOBER):
            counting.under_way(read, [big.hall], period.last)
    event.remove(big.store.reader_engine, "before_cursor_execute", heard)
    return [(text, values) for text, values in found if text.startswith("SELECT")]


DISTRICT, COMMUNITIES = "420502000000", 40
DISTRICT_CASES, DISTRICT_VISITS = 2_000_000, 400_000


@pytest.fixture(scope="module")
def district(postgres: str) -> str:
    """A district with its summaries, made from the facts by a whole count; folds come with them."""
    town = make_central(postgres)
    with summaries_of(town.dsn, NOW) as summaries:
        summaries.prepare()
    places = [place.nbs for place in DIVISIONS.below(DISTRICT, "community") if not place.odd][
        :COMMUNITIES
    ]
    with psycopg.connect(town.dsn) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET search_path = public, report")
        indexes = connection.execute(
            "SELECT indexdef, format('%%I.%%I', schemaname, indexname) FROM pg_indexes"
            " WHERE tablename = ANY (%s) AND indexname NOT LIKE 'pk\\_%%'"
            " AND indexdef NOT LIKE '%%UNIQUE%%'",
            [[t.name for t in big_module.TABLES]],
        ).fetchall()
        for _, name in indexes:
            connection.execute(f"DROP INDEX {name}")
        for n, place in enumerate(places):
            hall = Hall(
                n, key(n, 9), place, [key(n * 10 + w, 10) for w in range(3)],
                [key(n * 10 + w, 11) for w in range(5)],
            )  # fmt: skip
            connection.execute(
                "INSERT INTO hall (id, scope, code, name, kind, division, address, phone, hours,"
                " open) VALUES (%s, %s, %s, %s, 'community', %s, '', '', '{}', true)",
                (hall.id, place, f"C{n}", f"{DIVISIONS.path(place)[-1].short}便民服务站", place),
            )
            years = Years(hall, DISTRICT_VISITS // COMMUNITIES, DISTRICT_CASES // COMMUNITIES)
            into_city(connection, years)
        for statement, _ in indexes:
            connection.execute(statement)
    with psycopg.connect(town.dsn, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
    return town.dsn


def test_a_districts_month_is_added_up_from_its_summaries(district: str, figures: Figures) -> None:
    begun = time.perf_counter()
    with summaries_of(district, NOW) as summaries:
        halls = [r.id for r in summaries.read.rows(select(hall_model.hall.c.id))]
        days = summaries.recount_all(halls)
        summaries.settle()
    figures.note(
        f"counting {days:,} days of halls from 2,000,000 cases", time.perf_counter() - begun, "s"
    )

    def report() -> None:
        with summaries_of(district, NOW) as summaries:
            assert not summaries.bring_up().whole
            place = territories.of_division(summaries.read, DISTRICT, DIVISIONS)
            made = period_report(
                summaries.read, place, OCTOBER, CATALOGUE, divisions=DIVISIONS,
                source=summaries.counts,
            )  # fmt: skip
        assert len(place.halls) == COMMUNITIES
        assert (made.figure("cases").value or 0) > 40_000

    figures.at_most("month of a district of 40 communities and 2,000,000 cases", best(report), 3000)

    with summaries_of(district, NOW) as summaries:
        month = [OCTOBER.first, OCTOBER.last]
        recounted = counting.count(summaries.read, halls, *month)
        assert summaries.counts(halls, *month) == recounted

    with psycopg.connect(district) as connection:
        touched = connection.execute(
            "INSERT INTO case_event (id, scope, case_id, hall_id, kind, at, worker_id, reason, _s)"
            " SELECT gen_random_uuid(), scope, id, hall_id, 'explained', accepted_at + interval"
            " '1 day', worker_id, '人手不够', '0192f0c2a2000000ff0000' FROM matter_case"
            " WHERE accepted_at >= '2026-10-19' AND accepted_at < '2026-10-20'"
        ).rowcount
    begun = time.perf_counter()
    report()
    figures.note(
        f"the same after {touched:,} cases of a day were touched, twice",
        (time.perf_counter() - begun) * 1000,
        "ms",
    )


def test_the_live_page_is_shown_anew_without_holding_up_the_screen(
    big: Big, figures: Figures
) -> None:
    from PySide6.QtWidgets import QApplication

    from desk.faces.kit.desk import Desk
    from desk.faces.kit.run import application, settle
    from desk.faces.office.app import build
    from desk.faces.office.model import look
    from desk.queue import service as queue
    from desk.reports.live import history

    application()
    clock = big.store.clock
    desk = Desk.open(big.store.home, clock)
    face = build(desk)
    face.resize(1920, 1080)
    face.show()
    with desk.store.read() as read:
        worker = hall_queries.workers(read, big.hall)[1].id
        window = hall_queries.windows(read, big.hall)[0].id
        begun = time.perf_counter()
        past = history(read, big.hall, desk.calendar)
        figures.note("what is over, read once a day", (time.perf_counter() - begun) * 1000, "ms")
    with big.store.unit("0301", "sit") as unit:
        queue.sit(unit, window, worker, ["A", "B"])
    face._whole.setCurrentWidget(face._inside)
    # A face settles when its event loop begins. Without it, all that the three years above left in
    # memory is looked through for garbage within one of the looks measured.
    settle()
    shown, read_in = [], []
    for n in range(20):
        with big.store.unit("kiosk:1", "issue") as unit:
            queue.issue(unit, big.hall, "AB"[n % 2])
        assert isinstance(clock, VirtualClock)
        clock.advance(60)
        begun = time.perf_counter()
        with desk.store.read() as read:
            today = look(read, desk, past)
        read_in.append((time.perf_counter() - begun) * 1000)
        begun = time.perf_counter()
        face.today.put(today)
        QApplication.processEvents()
        shown.append((time.perf_counter() - begun) * 1000)
    face.close()
    desk.close()
    figures.at_most(
        "a look at the live hall, beside the screen, half", percentile(read_in, 0.5), 300
    )
    figures.note("a look at the live hall shown, half", percentile(shown[2:], 0.5), "ms")
    figures.at_most("a look at the live hall shown on the GUI thread", max(shown[2:]), 50)
