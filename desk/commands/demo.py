"""``desk demo``: a hall to try things in, or a whole working day on the real screens, offscreen."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from desk.commands.opening import move_to_opening, opened
from desk.core.errors import UserError
from desk.core.text import tr
from desk.demo.moment import foreign_halls
from desk.demo.seed import seed_hall
from desk.store import Store

BAR = 32


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("demo", help="try everything out, on screen or offscreen")
    parser.add_argument("--headless", action="store_true", help="live through a day offscreen")
    parser.add_argument(
        "--out", type=Path, default=Path("out/demo"), metavar="DIR", help="where --headless writes"
    )
    parser.add_argument(
        "--visits", type=int, default=40, metavar="N", help="visits of the day (40)"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="same seed, same data")
    parser.add_argument("--json", action="store_true", help="print the summary for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Seed and open the launcher, or rehearse the day."""
    if args.headless:
        return _rehearse(args)
    if not has_screen():
        raise UserError("There is no screen here. Live through a day with: desk demo --headless")
    prepare(args)
    from desk.faces.kit.options import face_parser
    from desk.faces.launcher.app import main

    options = face_parser("launcher").parse_args([])
    options.home = args.home
    return main(options, open_all=True)


def has_screen() -> bool:
    """Whether a window could be shown."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in names)


def prepare(args: argparse.Namespace) -> None:
    """Seed the halls, at a time when the street's is open; again on the same store adds nothing.

    :raises UserError: when the home is a real hall's.
    """
    with opened(args) as store:
        with store.read() as read:
            foreign = foreign_halls(read)
        if foreign:
            raise UserError(
                "This folder belongs to {hall}. Give the demonstration one of its own: "
                "desk --home DIR demo",
                hall=foreign[0],
            )
        _seed(store)
    if move_to_opening(args):
        with opened(args) as store:
            # The roster of that day.
            _seed(store)


def _seed(store: Store) -> None:
    with store.unit("setup", "seed the demonstration halls") as unit:
        seed_hall(unit, "street")
        seed_hall(unit, "community")


def _rehearse(args: argparse.Namespace) -> int:
    if not 1 <= args.visits <= 200:
        raise UserError("A day has 1 to 200 visits.")
    out: Path = args.out
    if (out / "home").exists():
        raise UserError("There is a day in {path} already. Choose another folder.", path=str(out))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DESK_KEYRING"] = "off"
    from desk.faces.rehearsal.day import Rehearsal

    summary = Rehearsal(out, args.visits, args.seed, progress(args.visits)).run()
    if args.json:
        print(json.dumps(asdict(summary)))
    else:
        print(
            tr(
                "{tickets} tickets, {visits} visits, {cases} matters, {receipts} receipts and "
                "{ratings} ratings in {seconds} s; everything is in {path}",
                path=str(out),
                **{k: v for k, v in asdict(summary).items() if k not in ("missed", "keys")},
            )
        )
    return 0


def progress(total: int) -> Callable[[int], None]:
    """A bar on the terminal, or a line for each tenth where there is none."""
    shown = -1

    def show(done: int) -> None:
        nonlocal shown
        share = min(1.0, done / total)
        if sys.stderr.isatty():
            filled = round(share * BAR)
            end = "\n" if done >= total else ""
            print(f"\r[{'#' * filled}{'.' * (BAR - filled)}] {done}/{total}", end=end,
                  file=sys.stderr, flush=True)  # fmt: skip
        elif int(share * 10) > shown:
            shown = int(share * 10)
            print(f"{done}/{total}", file=sys.stderr, flush=True)

    return show
