"""``desk texts``: are the catalogues complete, and fill in what can be derived."""

from __future__ import annotations

import argparse
import sys

from desk.commands import settings_page
from desk.commands.catalogues import complete_traditional, faults
from desk.core.paths import RESOURCES


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the door."""
    parser = subparsers.add_parser("texts", help="check the translations")
    parser.add_argument(
        "action",
        choices=("check", "derive", "help"),
        help="check: name every text without a translation, "
        "and every one translated twice or for nothing; "
        "derive: write zh_TW entries that are missing from zh_CN; "
        "help: write the page about settings anew",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit code 1 when a text is untranslated, or a translation stands twice or for nothing."""
    if args.action == "derive":
        print(f"{complete_traditional()} entries written")
        return 0
    if args.action == "help":
        path = RESOURCES / "help" / "settings.md"
        path.write_text(settings_page.page(), encoding="utf-8")
        print(path)
        return 0
    found = faults()
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print("every text has its translations")
    return 1 if found else 0
