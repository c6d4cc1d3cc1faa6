"""``desk report``: the report of a period from this desk's store; ``desk central report``: from the
city's database, for every hall of a street or a district, by its summaries."""

from __future__ import annotations

import argparse
import json
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

from desk.commands.opening import hall_of, opened
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.core.text import data_text, tr
from desk.divisions import Divisions
from desk.matters import Catalogue
from desk.printing.compose import full_hall
from desk.printing.outputs import FORMS, output, write_whole
from desk.reports import territory as territories
from desk.reports.given import exported
from desk.reports.model import Report
from desk.reports.period import period_report
from desk.reports.periods import KINDS, Period
from desk.reports.record import record
from desk.reports.summaries import city
from desk.reports.words import change, figure_text, title


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("report", help="the report of a day, week, month or longer")
    options(parser)
    parser.set_defaults(run=run)


def options(parser: argparse.ArgumentParser) -> None:
    """What a report is about."""
    parser.add_argument("--period", choices=KINDS, default="month", help="of what (month)")
    parser.add_argument(
        "--of", default="", metavar="PERIOD",
        help="2026-10-08, 2026-W41, 2026-10, 2026-Q4 or 2026; without it the last that is over",
    )  # fmt: skip
    parser.add_argument(
        "--territory", default="", metavar="CODE",
        help="code of a hall, or of a community, street or district (12 digits)",
    )  # fmt: skip
    for form, words in (
        ("pdf", "archive copy (PDF/A)"),
        ("xlsx", "spreadsheet"),
        ("csv", "ZIP of text files"),
    ):
        parser.add_argument(f"--{form}", type=Path, metavar="FILE", help=f"write it as {words}")
    parser.add_argument("--json", action="store_true", help="one JSON object for programs")


def _period(args: argparse.Namespace, today: date) -> Period:
    if args.of:
        return Period.parse(args.period, args.of)
    return Period.of(args.period, today).previous()


def run(args: argparse.Namespace) -> int:
    """Count the facts of this store."""
    divisions, catalogue = Divisions.load(), Catalogue.load()
    with opened(args) as store:
        own = hall_of(store, args)
        with store.read() as read:
            if args.territory:
                territory = territories.find(read, args.territory, divisions)
            else:
                territory = territories.of_hall(read, own.id, divisions)
            period = _period(args, read.day)
            report = period_report(read, territory, period, catalogue, divisions=divisions)
        for form in FORMS:
            if path := getattr(args, form):
                with store.unit("command", f"export {form}") as unit:
                    exported(unit, own.id, report, form, path.name)
    return tell(args, report)


def run_central(args: argparse.Namespace) -> int:
    """Bring the city's summaries up to date, then add them up."""
    if not args.dsn:
        raise UserError("Give the database's address with --dsn or DESK_CENTRAL.")
    if not args.territory:
        raise UserError("Say with --territory which district, street or hall.")
    divisions, catalogue = Divisions.load(), Catalogue.load()
    now = datetime.now(UTC)
    with city(args.dsn, now) as summaries:
        summaries.bring_up()
        territory = territories.find(summaries.read, args.territory, divisions)
        period = _period(args, local_day(now))
        report = period_report(
            summaries.read, territory, period, catalogue, divisions=divisions,
            source=summaries.counts,
        )  # fmt: skip
    return tell(args, report)


def tell(args: argparse.Namespace, report: Report) -> int:
    """Print a report, or write it to files."""
    files = {form: getattr(args, form) for form in FORMS if getattr(args, form)}
    for form, path in files.items():
        try:
            write_whole(path, output(report, form))
        except OSError as error:
            raise UserError("The file could not be written: {reason}", reason=str(error)) from error
        print(tr("Saved: {path}", path=str(path)))
    if files and not args.json:
        return 0
    if args.json:
        print(json.dumps(record(report), ensure_ascii=False))
        return 0
    place = report.territory
    name = full_hall(place.full_name, place.name) if place.is_hall else place.full_name
    print(f"{data_text(name)}  {title(report)}")
    for section in report.sections:
        print(f"\n{tr(section.title)}")
        for figure in section.figures:
            against = change(figure, figure.before)
            print(f"  {_wide(tr(figure.label), 26)} {figure_text(figure):>12}  {against}")
    return 0


def _wide(words: str, width: int) -> str:
    used = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in words)
    return words + " " * max(0, width - used)
