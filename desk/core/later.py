"""Modules that are loaded when something of them is first asked for.

A face has to be there soon after its start, and needs at first a small part of what it can do.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class _Later:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


def later(name: str) -> Any:
    """Stands for a module of this name; beside it a plain import under ``TYPE_CHECKING`` tells
    readers and the checks of types and layers what it is."""
    return _Later(name)
