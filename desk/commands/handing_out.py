"""An enrolment on its way to the machine it is for: what it says, and its file and QR code."""

from __future__ import annotations

import argparse
import io
import os
import ssl
from pathlib import Path

import psycopg
import segno

from desk.core.errors import UserError
from desk.core.text import tr
from desk.sync.invitation import Invitation


def root_of(args: argparse.Namespace) -> str | None:
    """The city's root certificate, if one is named.

    :raises UserError: when the file is none.
    """
    if not args.ca:
        return None
    try:
        text: str = args.ca.read_text(encoding="ascii")
        # Not a default context, which takes an empty text for the machine's own roots.
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=text)
    except (OSError, ValueError, ssl.SSLError) as error:
        raise UserError("{path} is no root certificate in PEM.", path=str(args.ca)) from error
    return text


def upstreams_of(args: argparse.Namespace) -> list[str]:
    """The addresses a device is given: those named, else the one used here without its secrets."""
    if args.upstream:
        return list(args.upstream)
    parts = psycopg.conninfo.conninfo_to_dict(args.dsn)
    for secret in ("user", "password", "passfile"):
        parts.pop(secret, None)
    return [psycopg.conninfo.make_conninfo("", **parts)]


def hand_out(args: argparse.Namespace, invitation: Invitation) -> UserError | None:
    """Write the file and the QR code that were asked for, or print it.

    Answers what is to be said where it is in its file but too long for a QR code.

    :raises UserError: when it cannot be handed out at all.
    """
    text = invitation.text()
    too_long = None
    if args.qr:
        try:
            _write_secret(args.qr, _as_qr(text, args.qr.suffix.lower()))
        except TooLongError as error:
            if not args.out:
                raise
            too_long = error
    if args.out:
        _write_secret(args.out, f"{text}\n".encode())
        print(
            tr(
                "Device {node} may enrol within 24 hours with {path}.",
                node=invitation.node,
                path=str(args.out),
            )
        )
    else:
        print(text)
    return too_long


class TooLongError(UserError):
    """A QR code does not hold it."""


def _as_qr(text: str, ending: str) -> bytes:
    if ending not in (".png", ".svg"):
        raise UserError("A QR code is written as .png or .svg.")
    picture = io.BytesIO()
    try:
        segno.make_qr(text, error="l").save(picture, kind=ending[1:], scale=6, border=4)
    except segno.DataOverflowError as error:
        raise TooLongError(
            "With this certificate the enrolment is too long for a QR code. Hand it out as a "
            "file, or use a root certificate with an elliptic curve, which is shorter."
        ) from error
    return picture.getvalue()


def _write_secret(path: Path, data: bytes) -> None:
    """Write what holds a secret, for its owner alone.

    :raises UserError: when it cannot be written.
    """
    try:
        if path.is_file():
            # One that is there already may be open to others.
            path.chmod(0o600)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError as error:
        raise UserError("{path} cannot be written.", path=str(path)) from error
