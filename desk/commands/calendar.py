"""``desk calendar``: when a limit ends."""

from __future__ import annotations

import argparse
import json
from datetime import date

from desk.core.calendar import UNITS, WorkCalendar
from desk.core.errors import UserError


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("calendar", help="working days and limits")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    due = actions.add_parser("due", help="the last day of a limit that begins after START")
    due.add_argument("start", metavar="START", help="for instance 2026-09-24")
    due.add_argument("days", type=int, metavar="DAYS", help="how long, for instance 5")
    due.add_argument("unit", choices=UNITS, help="working days, or each day")
    due.add_argument("--json", action="store_true", help="one JSON object for programs")
    due.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the date, and ``provisional`` where a year is not proclaimed yet."""
    try:
        start = date.fromisoformat(args.start)
    except ValueError:
        raise UserError("{text} is not a date. Write it as 2026-09-24.", text=args.start) from None
    due = WorkCalendar.load().due(start, args.days, args.unit)
    if args.json:
        print(json.dumps({"due": due.day.isoformat(), "provisional": due.provisional}))
    else:
        print(due.day.isoformat() + (" provisional" if due.provisional else ""))
    return 0
