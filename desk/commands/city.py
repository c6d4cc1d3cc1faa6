"""``desk city``: two halls and a city on this machine, a day of visits and of faults."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import desk.tables  # noqa: F401  (every synced table must be known)
from desk.core.text import tr

INTERRUPTED = 130


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("city", help="two halls and a city here, with faults on purpose")
    parser.add_argument(
        "--out", type=Path, default=Path("out/city"), metavar="DIR", help="where it writes"
    )
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the day lasts (60)")
    parser.add_argument("--seed", type=int, default=1, help="which faults happen when")
    parser.add_argument("--json", action="store_true", help="one JSON object for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when everybody was served and nothing was lost, applied twice, or left different
    anywhere; 130 when it was stopped."""
    from desk.demo.city import City

    # The desks of this city are thrown away; none of their keys belongs into anybody's keyring.
    os.environ["DESK_KEYRING"] = "off"
    shutil.rmtree(args.out, ignore_errors=True)
    say = (lambda words: None) if args.json else (lambda words: print(words, flush=True))
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        verdict = City(args.out.absolute(), args.seed, say).live(args.seconds)
    except KeyboardInterrupt:
        print(tr("Stopped. Nothing of the city is left running."), file=sys.stderr)
        return INTERRUPTED
    record = {"clean": verdict.clean, **asdict(verdict), "taken": len(verdict.taken)}
    if args.json:
        print(json.dumps(record, ensure_ascii=False))
        return 0 if verdict.clean else 1
    for name, number in (*verdict.counts.items(), *verdict.served.items()):
        print(f"  {name}: {number}")
    for fault in verdict.faults:
        print(f"  ! {fault}")
    print(
        tr("The city, both halls and all desks hold the same; nothing was lost or applied twice.")
        if verdict.clean
        else tr("Something is not as it must be; see above.")
    )
    return 0 if verdict.clean else 1


def _interrupt(*_: Any) -> None:
    raise KeyboardInterrupt
