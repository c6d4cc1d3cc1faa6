"""The embedded store: encrypted SQLite, units of work, capture and chain, backup."""

from desk.store.prepared import Prepared
from desk.store.store import Store
from desk.store.unit import Snapshot, Unit

__all__ = ["Prepared", "Snapshot", "Store", "Unit"]
