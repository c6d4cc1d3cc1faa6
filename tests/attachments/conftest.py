"""The hall of the case tests."""

from tests.cases.conftest import hall

__all__ = ["hall"]
