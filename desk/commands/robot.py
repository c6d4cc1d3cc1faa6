"""``desk robot``: tickets issued and served without people, one JSON event a line."""

from __future__ import annotations

import argparse
import json
import os
import sys

from desk.commands.opening import hall_of, move_to_opening, opened
from desk.core.text import tr
from desk.demo.robots import ALONE, KioskRobot, WindowRobot
from desk.sync.claims import Claims
from desk.sync.member import enrolment_of
from desk.sync.state import published


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("robot", help="issue or serve tickets, for load and tests")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--kiosk", action="store_true", help="issue tickets")
    what.add_argument("--window", type=int, metavar="N", help="serve tickets at window N")
    parser.add_argument("--count", type=int, default=1, metavar="N", help="tickets to issue (1)")
    parser.add_argument("--class", dest="letter", metavar="A", help="class; else each in turn")
    parser.add_argument(
        "--kiosk-number", type=int, default=1, metavar="N", help="kiosk that issues (1)"
    )
    parser.add_argument(
        "--rate", type=float, default=0.0, metavar="R", help="tickets a second; 0 at once"
    )
    parser.add_argument(
        "--until-empty", action="store_true", help="stop when nobody waits (the default)"
    )
    parser.add_argument(
        "--serve-seconds",
        type=float,
        default=0.0,
        metavar="S",
        help="how long each visit takes (0)",
    )
    parser.add_argument(
        "--wait-seconds",
        type=float,
        default=0.0,
        metavar="S",
        help="stay this long with nobody waiting",
    )
    parser.add_argument(
        "--resume", action="store_true", help="take over the seat a killed robot left"
    )
    parser.add_argument("--accept", action="store_true", help="take in a matter in each visit")
    parser.add_argument(
        "--hall-code", default="", metavar="CODE", help="hall, when the store knows several"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run one robot to its end.

    The robots of a demonstration work while its hall is open, at whatever hour they are started.
    """
    if move_to_opening(args):
        moment = os.environ["DESK_CLOCK"].partition("@")[0]
        print(tr("The hall is closed now; this runs as at {time}.", time=moment[:16]),
              file=sys.stderr)  # fmt: skip
    with opened(args) as store:
        hall = hall_of(store, args)
        with store.read() as read:
            joined = enrolment_of(read) is not None
        claims = Claims(store, lambda: published(store.home)) if joined else ALONE
        robot: KioskRobot | WindowRobot
        if args.kiosk:
            robot = KioskRobot(
                store, hall.id, args.kiosk_number, args.letter, args.count, args.rate
            )
        else:
            robot = WindowRobot(
                store,
                hall.id,
                args.window,
                args.serve_seconds,
                args.wait_seconds,
                args.resume,
                args.accept,
                claims,
            )
        try:
            for event in robot.run():
                print(json.dumps(event, ensure_ascii=False), flush=True)
        finally:
            if isinstance(claims, Claims):
                claims.close()
    return 0
