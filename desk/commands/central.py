"""``desk central``: the city's side of syncing, for its administrator."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import desk.tables  # noqa: F401  (every synced table must be known)
from desk.commands import report
from desk.commands.central_line import NOT_OWNER, connected
from desk.commands.central_status import as_json, as_lines, standing_of
from desk.commands.handing_out import hand_out, root_of, upstreams_of
from desk.core.clock import local_day
from desk.core.errors import AdminError, UserError
from desk.core.text import tr
from desk.divisions import Divisions
from desk.reports.summaries import city
from desk.sync.central import audit, install, people, proof, retention
from desk.sync.invitation import KINDS

Run = Callable[[argparse.Namespace], int]


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its parts to the door."""
    parser = subparsers.add_parser("central", help="the city's database: devices, proofs, care")
    parts = parser.add_subparsers(dest="part", metavar="PART", required=True)
    _part(parts, "init", run_init, "make or upgrade the city's database")
    enrol = _part(parts, "enrol", run_enrol, "make a place for a device, good for 24 hours")
    enrol.add_argument("--hall", required=True, help="division of the hall (12 digits)")
    enrol.add_argument("--kind", required=True, choices=KINDS, help="what the device is")
    enrol.add_argument("--label", default="", help="what people call it, for instance 3号窗口")
    enrol.add_argument(
        "--via", type=int, metavar="NODE", help="number of the hall's own upstream, if it has one"
    )
    _handing_out(enrol)
    again = _part(parts, "again", run_again, "a new number for a copied or replaced disk")
    again.add_argument("node", type=int, help="its number in desk central status")
    _handing_out(again)
    revoke = _part(parts, "revoke", run_revoke, "shut a device out, at once")
    revoke.add_argument("node", type=int, help="its number in desk central status")
    report.options(_part(parts, "report", report.run_central, "the report of a place's halls"))
    for name, run, words in (
        ("status", run_status, "how every device stands"),
        ("verify", run_verify, "recompute every chain and name the first break"),
        ("audit", run_audit, "prove that no value was lost without a trace"),
        ("anchor", run_anchor, "bind today's record into one hash, to be kept elsewhere"),
        ("compact", run_compact, "drop what every device has read from the feeds"),
        ("retry", run_retry, "apply again what was set aside, as after an upgrade"),
    ):
        part = _part(parts, name, run, words)
        part.add_argument("--json", action="store_true", help="one JSON object for programs")


def _part(parts: Any, name: str, run: Run, words: str) -> argparse.ArgumentParser:
    part: argparse.ArgumentParser = parts.add_parser(name, help=words)
    part.add_argument(
        "--dsn", default=os.environ.get("DESK_CENTRAL", ""),
        help="address of the database as its owner (else DESK_CENTRAL)",
    )  # fmt: skip
    part.set_defaults(run=run)
    return part


def _handing_out(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--upstream", action="append", metavar="ADDRESS",
        help="address desks use, without user and password; the hall's own first, the city's last",
    )  # fmt: skip
    part.add_argument("--ca", type=Path, metavar="FILE", help="the city's root certificate (PEM)")
    part.add_argument("--out", type=Path, metavar="FILE", help="where the enrolment is written")
    part.add_argument("--qr", type=Path, metavar="FILE", help="the same as a QR code (PNG or SVG)")


def run_init(args: argparse.Namespace) -> int:
    """Make the schema, the functions and the roles, or bring them to this version."""
    with connected(args) as connection:
        if not install.owns(connection):
            raise AdminError(NOT_OWNER)
    with connected(args):
        node = install.init(args.dsn)
    with city(args.dsn) as summaries:
        summaries.prepare()
    print(tr("The database is ready; its own number is {node}.", node=node))
    return 0


def run_enrol(args: argparse.Namespace) -> int:
    """Make a place and hand it out as a file, a QR code, or on the screen."""
    divisions = Divisions.load()
    if divisions.by_nbs(args.hall) is None:
        raise UserError("There is no division {code}.", code=args.hall)
    below = [place.nbs for place in divisions.children(args.hall)]
    root = root_of(args)
    with connected(args) as connection:
        invitation = people.enrol(
            connection,
            hall=args.hall,
            kind=args.kind,
            below=below,
            label=args.label,
            upstreams=upstreams_of(args),
            ca=root,
            via=args.via,
        )
        # What cannot be handed out is not made.
        left = hand_out(args, invitation)
    return _done(left)


def run_again(args: argparse.Namespace) -> int:
    """Revoke a number and hand out another for the same place."""
    root = root_of(args)
    with connected(args) as connection:
        invitation = people.enrol_again(
            connection, args.node, upstreams=upstreams_of(args), ca=root
        )
        left = hand_out(args, invitation)
    return _done(left)


def _done(left: UserError | None) -> int:
    if left is not None:
        raise left
    return 0


def run_revoke(args: argparse.Namespace) -> int:
    """Shut a device out."""
    with connected(args) as connection:
        people.revoke(connection, args.node)
    print(tr("Device {node} is shut out. What it had sent before stays.", node=args.node))
    return 0


def run_status(args: argparse.Namespace) -> int:
    """One line per device, what has been silent longest first; below it what troubles it."""
    with connected(args) as connection:
        standing = standing_of(connection)
    print(as_json(standing) if args.json else "\n".join(as_lines(standing)))
    return 0


def run_verify(args: argparse.Namespace) -> int:
    """Exit code 0 when every chain is whole, 1 at a break."""
    with connected(args) as connection:
        found = proof.prove(connection)
    if args.json:
        print(proof.as_json(found))
    elif found.broken is None:
        print(
            tr(
                "Every chain is whole: {changesets} changesets, {places} places, "
                "{anchors} anchors.",
                changesets=found.changesets,
                places=found.places,
                anchors=found.anchors,
            )
        )
    else:
        print(
            tr(
                "The record breaks at {place}: {fault}.",
                place=found.broken.place,
                fault=tr(found.broken.fault),
            )
        )
    return 0 if found.broken is None else 1


def run_audit(args: argparse.Namespace) -> int:
    """Exit code 0 when every write is accounted for, 1 when one is not."""
    with connected(args) as connection:
        account = audit.audit(connection)
    if args.json:
        record = {
            "clean": not account.findings, "writes": account.writes, "facts": account.facts,
            "losers": account.losers, "aside": account.aside,
            "findings": [{"place": f.place, "fault": f.fault} for f in account.findings],
        }  # fmt: skip
        print(json.dumps(record, ensure_ascii=False))
    else:
        print(
            tr(
                "{writes} writes and {facts} facts read, {losers} kept losers, {aside} set aside.",
                writes=account.writes,
                facts=account.facts,
                losers=account.losers,
                aside=account.aside,
            )
        )
        for finding in account.findings:
            print(f"  {finding.place}: {tr(finding.fault)}")
        if not account.findings:
            print(tr("No value was lost without a trace."))
    return 1 if account.findings else 0


def run_anchor(args: argparse.Namespace) -> int:
    """Print the day's root; keep it where nobody who runs the database can change it."""
    day = local_day(datetime.now(UTC))
    with connected(args) as connection:
        root = proof.anchor(connection, day)
    print(json.dumps({"day": day.isoformat(), "root": root}) if args.json else f"{day}  {root}")
    return 0


def run_compact(args: argparse.Namespace) -> int:
    """Drop what is no longer needed from the feeds."""
    with connected(args) as connection:
        gone = retention.compact(connection)
    if args.json:
        print(json.dumps(gone))
    else:
        print(tr("{count} places dropped from the feeds.", count=sum(gone.values())))
    return 0


def run_retry(args: argparse.Namespace) -> int:
    """Exit code 0 when nothing is left aside, 1 when something is."""
    with connected(args) as connection:
        before, after = people.retry_aside(connection)
    if args.json:
        print(json.dumps({"before": before, "after": after}))
    else:
        print(tr("{count} applied, {left} still set aside.", count=before - after, left=after))
    return 1 if after else 0
