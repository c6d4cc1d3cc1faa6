"""``desk simulate``: recorded arrivals and service times through the real queue."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import desk.tables  # noqa: F401  (every table must be known before a store is made)
from desk.core.errors import UserError
from desk.core.text import tr, tr_duration
from desk.demo.recorded import read_recorded
from desk.demo.simulate import Outcome, simulate


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser(
        "simulate", help="replay recorded arrivals and service times through the real queue"
    )
    parser.add_argument(
        "--arrivals", type=Path, required=True, metavar="FILE", help="CSV: time, class[, priority]"
    )
    parser.add_argument(
        "--services", type=Path, required=True, metavar="FILE", help="CSV: class, seconds"
    )
    parser.add_argument("--windows", type=int, default=4, metavar="N", help="windows (4)")
    parser.add_argument(
        "--takes",
        metavar="AB,A,CD",
        help="classes that each window takes, one group a window; else each takes all",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Replay and print the figures; nothing of it is kept."""
    recorded = read_recorded(args.arrivals, args.services)
    letters = {a.letter for a in recorded.arrivals}
    windows = _windows(args, letters)
    outcome = simulate(
        recorded.arrivals, recorded.services, windows, _progress(len(recorded.arrivals))
    )
    if args.json:
        figures = {
            k: round(v, 3) if isinstance(v, float) else v for k, v in asdict(outcome).items()
        }
        print(json.dumps(figures))
    else:
        print("\n".join(_lines(outcome)))
    return 0


def _windows(args: argparse.Namespace, letters: set[str]) -> list[str]:
    if args.takes:
        windows = [group.strip() for group in args.takes.split(",")]
    elif 1 <= args.windows <= 99:
        windows = ["".join(sorted(letters))] * args.windows
    else:
        raise UserError("A hall has 1 to 99 windows.")
    for letter in sorted(letters.difference(*windows)):
        raise UserError("No window takes class {letter}.", letter=letter)
    return windows


def _progress(total: int) -> Callable[[int], None]:
    if not sys.stderr.isatty():
        return lambda done: None

    def show(done: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r{done}/{total}", end=end, file=sys.stderr, flush=True)

    return show


def _lines(o: Outcome) -> list[str]:
    lines = [
        tr(
            "{tickets} tickets on {days} days at {windows} windows, {left} not served by midnight",
            tickets=o.tickets,
            days=o.days,
            windows=o.windows,
            left=o.unserved,
        ),
        tr(
            "Wait: mean {mean}, median {median}, nine of ten within {p90}, longest {most}",
            mean=tr_duration(o.wait_mean_s),
            median=tr_duration(o.wait_median_s),
            p90=tr_duration(o.wait_p90_s),
            most=tr_duration(o.wait_most_s),
        ),
        tr("Utilisation of the windows: {percent} %", percent=round(o.utilisation * 100)),
    ]
    if o.priority_wait_mean_s is not None:
        wait = tr_duration(o.priority_wait_mean_s)
        lines.insert(2, tr("Wait of persons with priority: mean {mean}", mean=wait))
    if o.error_median_s is not None and o.bias_s is not None and o.inside_range is not None:
        lines.append(
            tr(
                "Estimate: median error {error}, bias {bias} s, {inside} % within the range",
                error=tr_duration(o.error_median_s),
                bias=f"{o.bias_s:+.0f}",
                inside=round(o.inside_range * 100),
            )
        )
    return lines
