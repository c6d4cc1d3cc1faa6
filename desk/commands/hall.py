"""``desk hall``: the hall's own upstream, so that its desks work together without the city."""

from __future__ import annotations

import argparse
import json
import signal
import threading
from pathlib import Path

import desk.tables  # noqa: F401  (every synced table must be known)
from desk.core.errors import UserError
from desk.core.paths import desk_home
from desk.core.text import tr
from desk.sync import hall
from desk.sync.central.guard import Guard
from desk.sync.central.server import Server
from desk.sync.invitation import read_invitation_file
from desk.sync.relay import Relayed

PORT = 5463


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("hall", help="the hall's own upstream and its way to the city")
    parts = parser.add_subparsers(dest="part", metavar="PART", required=True)
    serve = parts.add_parser("serve", help="run the hall's database and its relay")
    serve.add_argument("--join", metavar="FILE", help="an enrolment of kind relay, the first time")
    serve.add_argument("--dsn", help="an existing PostgreSQL as its owner, instead of the own one")
    serve.add_argument("--port", type=int, default=PORT, help=f"where desks reach it ({PORT})")
    serve.add_argument("--listen", default="*", help="addresses desks may come from")
    serve.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        help="TLS certificate (PEM) of this machine's name; then desks must use TLS",
    )
    serve.add_argument("--certificate-key", type=Path, metavar="FILE", help="its key (PEM)")
    serve.add_argument("--once", action="store_true", help="one exchange with the city, then stop")
    serve.add_argument("--json", action="store_true", help="JSON for programs, one per line")
    serve.set_defaults(run=run_serve)


def run_serve(args: argparse.Namespace) -> int:
    """Serve until stopped."""
    home = desk_home(args.home) / "hall"
    server: Server | None = None
    guard: Guard | None = None
    if args.dsn:
        dsn = args.dsn
    else:
        guard = _guard(args)
        server = (
            Server(home, args.port, args.listen) if guard is None else Server(home, args.port + 1)
        )
        server.start()
        dsn = server.owner_dsn
    try:
        if guard is not None:
            guard.start()
        return _serve(args, home, dsn)
    finally:
        if guard is not None:
            guard.close()
        if server is not None:
            server.stop()


def _guard(args: argparse.Namespace) -> Guard | None:
    """TLS before the own database, where a certificate was given."""
    if not args.certificate and not args.certificate_key:
        return None
    if not args.certificate or not args.certificate_key:
        raise UserError("Give both --certificate and --certificate-key.")
    pair = (args.certificate, args.certificate_key)
    return Guard(args.listen, args.port, args.port + 1, pair)


def _serve(args: argparse.Namespace, home: Path, dsn: str) -> int:
    member = hall.membership(home)
    if member is None:
        if not args.join:
            raise UserError("This hall has not joined a city yet. Give its enrolment with --join.")
        member = hall.join(home, dsn, read_invitation_file(Path(args.join)))
        print(
            json.dumps({"joined": member.node})
            if args.json
            else tr("The hall is device {node} of the city.", node=member.node),
            flush=True,
        )
    if args.once:
        _say(args, "synced", hall.relay_once(home, dsn, member))
        return 0
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    hall.serve(home, dsn, member, stop, lambda kind, done: _say(args, kind, done))
    return 0


_last = ""


def _say(args: argparse.Namespace, kind: str, done: Relayed | None) -> None:
    global _last
    if args.json:
        print(json.dumps({"state": kind, **(vars(done) if done else {})}), flush=True)
    elif kind != _last:
        words = {
            "synced": tr("In touch with the city."),
            "offline": tr("The city does not answer; the hall goes on by itself."),
            "refused": tr("The city refuses this hall; ask the administrator."),
        }
        print(words[kind], flush=True)
    _last = kind
