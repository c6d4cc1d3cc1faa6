"""``desk print sample``: each paper with sample data, into a file or onto a printer."""

from __future__ import annotations

import argparse
from pathlib import Path

from desk.commands.samples import SAMPLES, sample
from desk.core.errors import UserError
from desk.core.paths import desk_home
from desk.devices.printer import Job, open_printer
from desk.printing.drawing import pdf_of
from desk.printing.raster import raster


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("print", help="try a printer or look at a paper")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    one = actions.add_parser("sample", help="a paper with invented data")
    one.add_argument("paper", choices=sorted(SAMPLES), help="which one")
    one.add_argument("--name", default="王秀梅", help="the person's name, shown unmasked")
    one.add_argument("--out", type=Path, metavar="FILE.pdf", help="write it here")
    one.add_argument("--printer", metavar="URI", help="file:, system:, escpos+tcp://, winraw: ...")
    one.add_argument(
        "--dots", type=int, choices=(384, 576), default=576, help="width of a receipt printer"
    )
    one.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make the paper; exit code 1 with a sentence when the printer refuses."""
    if (args.out is None) == (args.printer is None):
        raise UserError("Say either --out FILE.pdf or --printer URI.")
    pdf = pdf_of(SAMPLES[args.paper], sample(args.paper, args.name))
    if args.out is not None:
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_bytes(pdf)
        return 0
    job = Job(f"sample-{args.paper}", pdf, lambda: [raster(pdf, args.dots)])
    open_printer(args.printer, desk_home(args.home)).print(job)
    return 0
