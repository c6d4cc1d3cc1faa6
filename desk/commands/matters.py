"""``desk matters``: check a catalogue, list what the hall serves."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from desk.core.paths import RESOURCES
from desk.core.text import tr
from desk.matters import Catalogue


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("matters", help="the catalogue of matters")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="name every fault of a folder of TOML files")
    check.add_argument(
        "folder", nargs="?", type=Path, default=RESOURCES / "matters", help="else the shipped one"
    )
    check.set_defaults(run=run_check)
    listing = actions.add_parser("list", help="the matters")
    listing.add_argument("--json", action="store_true", help="everything, for programs")
    listing.set_defaults(run=run_list)


def run_check(args: argparse.Namespace) -> int:
    """Exit code 1 with the list of faults when there are any."""
    found = Catalogue.load(args.folder)
    print(tr("{count} matters, no faults.", count=len(found.matters)))
    return 0


def run_list(args: argparse.Namespace) -> int:
    """Print the catalogue."""
    matters = Catalogue.load().matters
    if args.json:
        print(json.dumps([asdict(matter) for matter in matters], ensure_ascii=False))
    else:
        for matter in matters:
            print(f"{matter.code}  {matter.name}  {matter.department}")
    return 0
