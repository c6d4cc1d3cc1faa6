"""A desk's program killed at any moment: what it had said is kept is kept, once, everywhere."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path

from desk.store import Store
from tests.sync.conftest import Central, MakeDesk
from tests.sync.direct import evidence_at
from tests.sync.far_desk import Far
from tests.sync.invariants import faults
from tests.sync.test_exchange import texts


def test_row_01_a_desk_killed_while_it_writes_and_sends_has_lost_and_doubled_nothing(
    central: Central, make_desk: MakeDesk, tmp_path: Path
) -> None:
    chance, other = random.Random(1), make_desk()
    file, home = tmp_path / "invitation", tmp_path / "far"
    file.write_text(central.invite().text(), encoding="utf-8")
    far, kept = Far(home), set()
    far.ask("enrol", str(file), "far")
    for life in range(5):
        far.tell("busy", str(life))
        kept |= {far.hear() for _ in range(5)}
        time.sleep(chance.uniform(0.0, 0.6))
        kept |= {json.loads(line) for line in far.killed() if line.endswith("\n")}
        far = Far(home)
    assert far.ask("round") == "done"
    assert far.ask("whole")
    far.kill()
    other.sync()
    assert len(kept) >= 25
    assert kept <= texts(other.store)
    # At most the last entry of each life was kept without being told.
    assert len(texts(other.store)) <= len(kept) + 5
    twice = central.query("SELECT text FROM hall_notice GROUP BY text HAVING count(*) > 1")
    assert twice == []
    store, scopes = Store.open(home), other.engine.greeting.scopes
    assert faults(evidence_at(central.dsn), [(other.store, scopes), (store, scopes)]) == []
    store.close()
