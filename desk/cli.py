"""The one door: every face and every command of Station Desk starts here."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence

from desk import __version__
from desk.core.errors import DeskError

FACES = {
    "window": "a worker's window: queue, visit, receipt; by keyboard alone",
    "kiosk": "tickets, guides and progress for residents",
    "display": "the big screen: who is called where",
    "counter": "the resident's own small screen at a window",
    "office": "the station head's and a department's desk",
    "launcher": "open the faces of this store side by side",
}
"""Every face, in a process of its own, and what it is."""
COMMANDS = (
    "seed",
    "robot",
    "simulate",
    "demo",
    "calendar",
    "matters",
    "print",
    "store",
    "texts",
    "central",
    "sync",
    "hall",
    "cases",
    "report",
    "city",
)
"""Modules of ``desk.commands``; each has ``register(subparsers)``."""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="desk",
        description="Station Desk: the software of a service hall.",
        epilog="desk COMMAND --help tells more. DESK_CLOCK=2026-11-23T09:30 rehearses a moment.",
    )
    top.add_argument("--version", action="version", version=f"Station Desk {__version__}")
    top.add_argument(
        "--home", metavar="DIR", help="folder of everything this desk keeps (else DESK_HOME)"
    )
    subparsers = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, about in FACES.items():
        # Only told here: a face is started before the commands are loaded, see main().
        subparsers.add_parser(name, help=about, add_help=False)
    for name in COMMANDS:
        importlib.import_module(f"desk.commands.{name}").register(subparsers)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code (0 done, 1 refused with a reason, 2 wrong usage)."""
    words = list(sys.argv[1:] if argv is None else argv)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(message)s")
    home, words = take_home(words)
    try:
        if words and words[0] in FACES:
            return _face(words[0], words[1:], home)
        if not words or words == ["help"]:
            parser().print_help()
            return 0 if words else 2
        args = parser().parse_args(words)
        args.home = home
        return int(args.run(args))
    except DeskError as error:
        from desk.core.text import tr

        print(tr(error.key, **error.values), file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1
    except OSError as error:
        if error.filename is None:
            raise
        from desk.core.text import tr

        told = tr("{path} cannot be used: {reason}",
                   path=error.filename, reason=error.strerror or type(error).__name__)  # fmt: skip
        print(told, file=sys.stderr)
        return 1


def take_home(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take ``--home DIR`` out of the words, wherever it stands."""
    home: str | None = None
    rest: list[str] = []
    remaining = iter(words)
    for word in remaining:
        if word == "--home":
            home = next(remaining, None)
            if home is None:
                rest.append(word)
        elif word.startswith("--home="):
            home = word.partition("=")[2]
        else:
            rest.append(word)
    return home, rest


def _face(name: str, words: list[str], home: str | None) -> int:
    """Start a face without loading what only commands need; a window must be there at once."""
    from desk.faces.kit.options import face_parser

    args = face_parser(name, FACES[name]).parse_args(words)
    args.home = home
    return int(importlib.import_module(f"desk.faces.{name}.app").main(args))
