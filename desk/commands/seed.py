"""``desk seed``: set up a demonstration hall."""

from __future__ import annotations

import argparse
import json

from desk.commands.opening import opened
from desk.core.text import tr
from desk.demo.seed import PIN, PLANS, seed_hall
from desk.hall import queries


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("seed", help="set up a demonstration hall")
    parser.add_argument(
        "--hall", choices=sorted(PLANS), default="street", help="which one (street)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Seed; running it again adds nothing."""
    with opened(args) as store:
        with store.unit("setup", "seed the demonstration hall") as unit:
            hall_id = seed_hall(unit, args.hall)
        with store.read() as read:
            hall = queries.hall(read, hall_id)
            windows = queries.windows(read, hall_id)
            workers = queries.workers(read, hall_id)
    if args.json:
        print(
            json.dumps(
                {
                    "hall": hall.code,
                    "division": hall.division,
                    "name": hall.name,
                    "windows": len(windows),
                    "workers": [w.number for w in workers],
                },
                ensure_ascii=False,
            )
        )
    else:
        print(
            tr(
                "{hall} ({code}): {windows} windows, {workers} workers; every demo PIN is {pin}.",
                hall=hall.name,
                code=hall.division,
                windows=len(windows),
                workers=len(workers),
                pin=PIN,
            )
        )
    return 0
