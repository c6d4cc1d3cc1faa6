"""``desk cases``: the table a case lives by, and the limits at which somebody hears of it."""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections.abc import Sequence

from desk.cases import asking, errands, life, words
from desk.cases.machine import Transition
from desk.core.text import tr


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("cases", help="what can happen to a case")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    table = actions.add_parser("table", help="every state, what can happen in it, and who may")
    table.add_argument("--asked", action="store_true", help="the first-asked register instead")
    table.add_argument("--errands", action="store_true", help="an agent's errand instead")
    table.add_argument("--json", action="store_true", help="for programs")
    table.set_defaults(run=run_table)


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
