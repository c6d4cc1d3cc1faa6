"""The one door: every face and every command of Station Desk starts here."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence

from desk import __version__
from desk.core.errors import DeskError

FACES = ("window", "kiosk", "display", "office", "launcher")
COMMANDS = ("demo", "seed", "robot", "simulate", "calendar", "matters", "print", "store", "texts")
"""Modules of ``desk.commands``; each has ``register(subparsers)``."""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="desk", description="Station Desk: the software of a service hall."
    )
    top.add_argument("--version", action="version", version=f"Station Desk {__version__}")
    top.add_argument("--home", metavar="DIR", help="folder of everything this desk keeps")
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in COMMANDS:
        importlib.import_module(f"desk.commands.{name}").register(subparsers)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code (0 done, 1 refused with a reason, 2 wrong usage)."""
    words = list(sys.argv[1:] if argv is None else argv)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    face = next((word for word in words if not word.startswith("-")), "")
    try:
        if face in FACES:
            return _face(face, words)
        args = parser().parse_args(words)
        return int(args.run(args))
    except DeskError as error:
        from desk.core.text import tr

        print(tr(error.key, **error.values), file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1


def _face(name: str, words: list[str]) -> int:
    """Start a face without loading what only commands need; a window must be there at once."""
    from desk.faces.kit.options import face_parser

    args = face_parser(name).parse_args([w for w in words if w != name])
    return int(importlib.import_module(f"desk.faces.{name}.app").main(args))
