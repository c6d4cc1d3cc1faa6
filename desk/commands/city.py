"""``desk city``: two halls and a city on this machine, a day of visits and of faults."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import desk.tables  # noqa: F401  (every synced table must be known)
from desk.core.text import tr


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("city", help="two halls and a city here, with faults on purpose")
    parser.add_argument("--out", type=Path, default=Path("out/city"), metavar="DIR")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the day lasts (60)")
    parser.add_argument("--seed", type=int, default=1, help="which faults happen when")
    parser.add_argument("--json", action="store_true", help="one JSON object for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when nothing was lost, applied twice, or left different anywhere."""
    from desk.demo.city import City

    shutil.rmtree(args.out, ignore_errors=True)
    say = (lambda words: None) if args.json else (lambda words: print(words, flush=True))
    verdict = City(args.out.absolute(), args.seed, say).live(args.seconds)
    record = {"clean": verdict.clean, **vars(verdict)}
    if args.json:
        print(json.dumps(record, ensure_ascii=False))
        return 0 if verdict.clean else 1
    for name, number in verdict.counts.items():
        print(f"  {name}: {number}")
    for fault in verdict.faults:
        print(f"  ! {fault}")
    print(
        tr("The city, both halls and all desks hold the same; nothing was lost or applied twice.")
        if verdict.clean
        else tr("Something is not as it must be; see above.")
    )
    return 0 if verdict.clean else 1
