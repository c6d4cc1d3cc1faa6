"""``desk cases``: the table a case lives by, and who of a department works on cases."""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections.abc import Sequence
from getpass import getpass

from desk.cases import asking, errands, life, words
from desk.cases.machine import Transition
from desk.commands.opening import hall_of, opened
from desk.core.text import tr
from desk.hall.service import add_officer
from desk.matters import Catalogue


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("cases", help="what can happen to a case")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    table = actions.add_parser("table", help="every state, what can happen in it, and who may")
    table.add_argument("--asked", action="store_true", help="the first-asked register instead")
    table.add_argument("--errands", action="store_true", help="an agent's errand instead")
    table.add_argument("--json", action="store_true", help="for programs")
    table.set_defaults(run=run_table)
    officer = actions.add_parser(
        "officer", help="let somebody of a department work on its cases at the office"
    )
    officer.add_argument("--number", required=True, help="staff number to sign in with")
    officer.add_argument("--name", required=True, help="as colleagues see it")
    officer.add_argument("--department", required=True, help="as it is called in the matters")
    officer.add_argument("--hall-code", help="the hall, where there are several here")
    officer.set_defaults(run=run_officer)


def run_officer(args: argparse.Namespace) -> int:
    """The PIN is asked for, or is the first line of what is piped in."""
    pin = getpass(tr("PIN") + ": ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    known = Catalogue.load().departments()
    if args.department not in known:
        print(tr("No matter is decided by {name}. Departments: {known}", name=args.department,
                 known="、".join(known)), file=sys.stderr)  # fmt: skip
    with opened(args) as store:
        hall = hall_of(store, args)
        with store.unit("setup", "add officer") as unit:
            add_officer(unit, hall.id, args.number, args.name, args.department, pin)
    print(tr("{name} signs in at the office with {number}.", name=args.name, number=args.number))
    return 0


def run_table(args: argparse.Namespace) -> int:
    """Print the table itself, not a copy of it."""
    found = errands.TABLE if args.errands else asking.TABLE if args.asked else life.TABLE
    if args.json:
        print(json.dumps([_plain(line) for line in found], ensure_ascii=False))
        return 0
    head = [
        tr("State"),
        tr("What is done"),
        tr("Who may (act)"),
        tr("Needs"),
        tr("Starts"),
        tr("Next state"),
    ]
    print("\n".join(_aligned([head, *map(_told, found)])))
    return 0


def _plain(line: Transition) -> dict[str, object]:
    return {
        "state": line.state,
        "event": line.event,
        "who": sorted(line.who),
        "needs": list(line.needs),
        "starts": line.starts,
        "next": line.state if line.next == "=" else line.next,
    }


def _told(line: Transition) -> tuple[str, ...]:
    comma = tr(", ")
    states = {**words.ERRANDS, **words.STATES}
    kind = line.event if line.event in words.KINDS else errands.PREFIX + line.event
    return (
        tr(states[line.state]),
        tr(words.KINDS[kind]),
        comma.join(tr(words.ROLES[role]) for role in words.ROLES if role in line.who),
        comma.join(tr(words.NEEDS[need]) for need in line.needs),
        tr(words.STARTS[line.starts]) if line.starts else "",
        "" if line.next == "=" else tr(states[line.next]),
    )


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell + " " * (w - _width(cell)) for cell, w in zip(line, widths, strict=True)
        ).rstrip()
        for line in rows
    ]


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
