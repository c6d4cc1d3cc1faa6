"""The one place where an error becomes words for a person."""

from __future__ import annotations

import logging
import secrets

from desk.core.errors import DeskError
from desk.core.text import tr

log = logging.getLogger(__name__)


def words(error: BaseException) -> str:
    """What to tell the person; a fault of ours gets a number that stands in the log as well."""
    if isinstance(error, DeskError):
        return tr(error.key, **error.values)
    number = secrets.token_hex(4).upper()
    log.error("fault %s: %s", number, type(error).__name__, exc_info=error)
    return tr(
        "Something went wrong in the program; your work is kept. Number {number}", number=number
    )
