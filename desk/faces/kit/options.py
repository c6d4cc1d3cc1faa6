"""What can be said on the command line when a face is started."""

from __future__ import annotations

import argparse

KINDS = ("window", "kiosk", "display", "office", "field")
"""Faces for which a device of its own kind is enrolled."""


def _place(text: str) -> tuple[int, int, int, int]:
    x, y, width, height = (int(part) for part in text.split(","))
    return x, y, width, height


def face_parser(face: str, about: str = "") -> argparse.ArgumentParser:
    """Options of ``desk FACE``; ``--home`` was already taken by the door."""
    parser = argparse.ArgumentParser(prog=f"desk {face}", description=about or None)
    parser.add_argument(
        "--home", metavar="DIR", help="folder of everything this desk keeps (else DESK_HOME)"
    )
    parser.add_argument("--hall", metavar="CODE", help="hall, when the store knows several")
    parser.add_argument(
        "--language", choices=("zh_CN", "zh_TW", "en"), help="else the one of settings.toml"
    )
    parser.add_argument(
        "--windowed", action="store_true", help="a movable window, also for kiosk, display, counter"
    )
    parser.add_argument(
        "--place", metavar="X,Y,W,H", type=_place, help="where on the screen, in pixels"
    )
    parser.set_defaults(face=face if face in KINDS else "")
    parser.add_argument(
        "--enrol", action="store_true", help="first join the city with this machine, on the screen"
    )
    if face == "kiosk":
        parser.add_argument(
            "--orientation",
            choices=("portrait", "landscape"),
            help="else as the screen stands; portrait with --windowed",
        )
        parser.add_argument("--kiosk", type=int, metavar="N", help="number of this kiosk")
    if face in ("window", "counter"):
        parser.add_argument("--window", type=int, metavar="N", help="window of this desk")
    if face == "window":
        parser.add_argument(
            "--counter",
            type=int,
            metavar="SCREEN",
            help="show the resident's page on this screen of the machine, from 1",
        )
        parser.add_argument("--worker", metavar="NUMBER", help="staff number filled in at login")
    return parser
