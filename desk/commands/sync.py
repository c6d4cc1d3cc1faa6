"""``desk sync``: enrol this desk, and sync it without a screen."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

import desk.follows  # noqa: F401  (what is kept beside the facts comes along when they arrive)
from desk.commands.opening import opened
from desk.core.clock import SystemClock, local_day
from desk.core.errors import UserError
from desk.core.paths import desk_home
from desk.core.text import tr, tr_date, tr_time
from desk.store import Store
from desk.sync import enrolment
from desk.sync.beside import Beside
from desk.sync.engine import Round
from desk.sync.invitation import file_text, read_invitation
from desk.sync.member import Enrolment, enrolment_of
from desk.sync.once import exchange_once, standing
from desk.sync.rebuilding import rebuild
from desk.sync.state import SyncState, publish
from desk.sync.wire import UnreachableError


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("sync", help="exchange this desk's log with its upstream")
    parser.add_argument(
        "--enrol", metavar="FILE", help="join the city with an enrolment (- reads it from input)"
    )
    parser.add_argument("--once", action="store_true", help="one exchange, then stop")
    parser.add_argument("--state", action="store_true", help="only say how syncing stands")
    parser.add_argument(
        "--leave", action="store_true", help="forget the enrolment; nothing is lost"
    )
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help="replace a damaged store by a new one with all of its log that can be read; "
        "then enrol again",
    )
    parser.add_argument("--json", action="store_true", help="JSON for programs, one per line")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when everything asked for was done."""
    if args.rebuild:
        return _rebuild(args)
    with opened(args) as store:
        if args.enrol:
            return _enrol(store, args)
        if args.leave:
            enrolment.leave(store)
            publish(store.home, SyncState())
            print(tr("This desk works alone now."))
            return 0
        if args.state:
            return _say_state(store, args)
        with store.read() as read:
            member = enrolment_of(read)
        if member is None:
            raise UserError("This desk is not enrolled. Enrol it with: desk sync --enrol FILE")
        if args.once:
            return _once(store, member, args)
        return _forever(store, args)


def _rebuild(args: argparse.Namespace) -> int:
    saved = rebuild(desk_home(args.home), SystemClock())
    if args.json:
        record = {"saved": saved.changesets, "missing": saved.missing, "kept": str(saved.aside)}
        print(json.dumps(record))
        return 0
    print(
        tr(
            "A new store is in place with {saved} entries of the log; {missing} could not be read. "
            "The damaged one is kept as {path}. Ask the administrator for a new enrolment, then: "
            "desk sync --enrol FILE",
            saved=saved.changesets,
            missing=saved.missing,
            path=str(saved.aside),
        )
    )
    return 0


def _enrol(store: Store, args: argparse.Namespace) -> int:
    text = sys.stdin.read() if args.enrol == "-" else file_text(Path(args.enrol))
    try:
        made = enrolment.enrol(store, read_invitation(text))
    except UnreachableError as error:
        raise UserError("No upstream answers now. Try again when the network is there.") from error
    if args.json:
        print(json.dumps({"node": made.node, "kind": made.kind, "hall": made.hall}))
    else:
        print(tr("This desk is now device {node} of the city.", node=made.node))
    return 0


def _say_state(store: Store, args: argparse.Namespace) -> int:
    with store.read() as read:
        member = enrolment_of(read)
    found = standing(store) if member is not None else SyncState()
    record = {
        "state": found.kind,
        "waiting": found.waiting,
        "oldest": found.oldest.isoformat() if found.oldest else None,
        "since": found.since.isoformat() if found.since else None,
        "reason": found.reason,
        "aside": found.aside,
    }
    print(json.dumps(record) if args.json else _words(found))
    return 0


def _words(found: SyncState) -> str:
    """The same for people."""
    said = {
        "alone": tr("This desk works alone."),
        "synced": tr("Everything has been sent."),
        "sending": tr("{count} changesets wait to be sent.", count=found.waiting),
        "offline": tr("No upstream is heard; {count} changesets wait.", count=found.waiting),
        "refused": tr("The upstream refuses this desk; {count} changesets wait.",
                      count=found.waiting),
    }[found.kind]  # fmt: skip
    if found.reason:
        said += " " + tr(found.reason, path=found.path)
    if found.aside:
        said += " " + tr("{count} set aside", count=found.aside)
    if found.since is not None:
        said += " " + tr(
            "Last heard {day} {time}.",
            day=tr_date(local_day(found.since), "short"),
            time=tr_time(found.since),
        )
    return said


def _once(store: Store, member: Enrolment, args: argparse.Namespace) -> int:
    try:
        done = exchange_once(store, member)
    except UnreachableError as error:
        raise UserError("No upstream answers now. Try again when the network is there.") from error
    _say_round(done, args)
    return 0


def _say_round(done: Round, args: argparse.Namespace) -> None:
    if args.json:
        print(json.dumps(vars(done)))
    else:
        print(
            tr(
                "{pushed} changesets sent, {pulled} received, {loaded} rows loaded, "
                "{aside} set aside.",
                pushed=done.pushed,
                pulled=done.pulled,
                loaded=done.loaded,
                aside=done.aside,
            )
        )


def _forever(store: Store, args: argparse.Namespace) -> int:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())

    def tell(found: SyncState) -> None:
        if args.json:
            print(json.dumps({"state": found.kind, "waiting": found.waiting}), flush=True)

    beside = Beside(store, tell)
    beside.start()
    stop.wait()
    beside.close()
    return 0
