"""``desk verify``, ``desk backup``, ``desk restore``: care for the store."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import desk.tables  # noqa: F401  (the verifier must know every table)
from desk.core.clock import SystemClock
from desk.core.errors import UserError
from desk.core.paths import desk_home
from desk.core.text import tr
from desk.store import Store
from desk.store.backup import restore
from desk.store.store import FILE_NAME
from desk.store.verify import verify


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the three commands to the door."""
    check = subparsers.add_parser(
        "verify", help="recompute the chain of changes and name its first break"
    )
    check.add_argument("--json", action="store_true", help="one JSON object for programs")
    check.set_defaults(run=run_verify)
    copy = subparsers.add_parser("backup", help="copy the store, encrypted, while desks go on")
    copy.add_argument("file", type=Path, help="where the copy is written; must not be there yet")
    copy.set_defaults(run=run_backup)
    back = subparsers.add_parser("restore", help="put a backup in the store's place")
    back.add_argument("file", type=Path, help="a backup of this desk; needs this desk's key")
    back.set_defaults(run=run_restore)


def _open(args: argparse.Namespace) -> Store:
    home = desk_home(args.home)
    if not (home / FILE_NAME).exists():
        raise UserError("There is no store in {path}.", path=str(home))
    return Store.open(home)


def run_verify(args: argparse.Namespace) -> int:
    """Exit code 0 when clean, 1 at a break."""
    store = _open(args)
    try:
        verdict = verify(store)
    finally:
        store.close()
    if args.json:
        print(
            json.dumps(
                {
                    "clean": verdict.clean,
                    "changesets": verdict.changesets,
                    "rows": verdict.rows,
                    "place": verdict.place,
                    "fault": verdict.fault,
                }
            )
        )
    elif verdict.clean:
        print(
            tr(
                "The chain is whole: {changesets} changesets, {rows} rows.",
                changesets=verdict.changesets,
                rows=verdict.rows,
            )
        )
    else:
        print(
            tr(
                "The chain breaks at {place}: {fault}.",
                place=verdict.place,
                fault=tr(verdict.fault or ""),
            )
        )
    return 0 if verdict.clean else 1


def run_backup(args: argparse.Namespace) -> int:
    """Write a backup."""
    store = _open(args)
    try:
        store.backup(args.file)
    finally:
        store.close()
    print(tr("Backup written to {path}.", path=str(args.file)))
    return 0


def run_restore(args: argparse.Namespace) -> int:
    """Restore a backup; the store it replaces is kept."""
    aside = restore(desk_home(args.home), args.file, SystemClock().now())
    print(tr("Restored. The store before is kept as {path}.", path=str(aside)))
    return 0
