"""Opening the store and the hall that a command works on."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager

import desk.tables  # noqa: F401  (every table must be known before a store is made)
from desk.core.clock import local, machine_clock
from desk.core.paths import desk_home
from desk.core.settings import load
from desk.demo.moment import demo_moment, foreign_halls
from desk.hall.queries import HallInfo, not_here, the_hall
from desk.store import Store


@contextmanager
def opened(args: argparse.Namespace) -> Iterator[Store]:
    """The store of the command's home; ``DESK_CLOCK`` rehearses another moment."""
    store = Store.open(desk_home(args.home), machine_clock(os.environ.get("DESK_CLOCK")))
    try:
        yield store
    finally:
        store.close()


def move_to_opening(args: argparse.Namespace) -> bool:
    """For a demonstration's halls: go on at a time when the street's is open, if it is not now.

    Answers whether the clock was moved. A real hall's clock is never moved, nor one that somebody
    set with ``DESK_CLOCK``.
    """
    with opened(args) as store, store.read() as read:
        now = store.clock.now()
        moment = now if foreign_halls(read) else demo_moment(read, now)
    if moment == now or os.environ.get("DESK_CLOCK"):
        return False
    os.environ["DESK_CLOCK"] = f"{local(moment).isoformat()}@{local(now).isoformat()}"
    return True


def hall_of(store: Store, args: argparse.Namespace) -> HallInfo:
    """The hall named by ``--hall-code`` or by the machine's settings.

    :raises AdminError: when the store has none, or not that one.
    """
    code = getattr(args, "hall_code", "") or load(store.home).hall
    with store.read() as read:
        found = the_hall(read, code)
        if found is None:
            raise not_here(read, code)
    return found
