"""The administrator's line to the city's database, and what its errors mean to them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy.exc import DBAPIError

from desk.core.errors import AdminError, UserError
from desk.core.text import mark

NOT_OWNER = mark("Only the database's owner may do this; the address names another role.")


@contextmanager
def connected(args: argparse.Namespace) -> Iterator[psycopg.Connection[Any]]:
    """A line to the city's database, whose errors are told to the administrator.

    :raises AdminError: for an address that is none, no answer, a database that is no city's, or
        somebody who is not its owner.
    """
    if not args.dsn:
        raise UserError("Give the database's address with --dsn or DESK_CENTRAL.")
    try:
        connection = psycopg.connect(args.dsn)
    except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
        raise _silent(error) from error
    try:
        with connection:
            yield connection
    except (psycopg.Error, DBAPIError) as error:
        told = _explained(error.orig if isinstance(error, DBAPIError) else error)
        if told is None:
            raise
        raise told from error


def _silent(error: BaseException) -> AdminError:
    words = str(error).splitlines()
    return AdminError("The database does not answer: {reason}", reason=words[0] if words else "-")


def _explained(error: BaseException | None) -> AdminError | None:
    """What an error of the database means to its administrator, or ``None`` for a fault of ours."""
    if isinstance(error, psycopg.OperationalError):
        return _silent(error)
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return AdminError(NOT_OWNER)
    if isinstance(
        error,
        (
            psycopg.errors.UndefinedTable,
            psycopg.errors.InvalidSchemaName,
            psycopg.errors.UndefinedColumn,
            psycopg.errors.UndefinedFunction,
        ),
    ):
        return AdminError(
            "This is no city's database, or one of an older version. "
            "Make it one, or bring it up to date, with: desk central init"
        )
    return None
