"""A minute of chaos on real servers: rows 1, 3, 4, 5, 10 and 11 of the fault matrix together."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from tests.sync.chaos import schedule
from tests.sync.chaos.run import Run

SECONDS = 30.0
"""How long the desks of each run suffer; both runs together are the minute."""

# Whatever stops and starts servers takes its turn.
pytestmark = pytest.mark.xdist_group("servers")


def test_the_same_seed_makes_the_same_faults_at_the_same_times() -> None:
    desks, servers = ["d0", "d1"], ["city", "hall"]
    made = [schedule.faults(seed, 30, desks, servers, ["hall"]) for seed in (7, 7, 8)]
    assert made[0] == made[1] != made[2]
    assert {fault.kind for fault in made[0]} == set(schedule.MEAN_SECONDS)
    assert schedule.clock(7, 30, 1) == schedule.clock(7, 30, 1)


@pytest.mark.parametrize("tiers", [1, 2])
def test_rows_01_03_04_05_10_11_of_a_city_in_chaos_nothing_is_lost_doubled_or_different(
    tiers: int,
) -> None:
    # Not below pytest's own folder, through which the servers' user does not get.
    folder = Path(tempfile.mkdtemp(prefix="desk-chaos-"))
    folder.chmod(0o755)
    outcome = Run(folder / "run", 40 + tiers, SECONDS, tiers, print).live()
    print(outcome.line())
    assert outcome.faults == [], (
        f"./dev chaos --minutes 0 --seed {40 + tiers} --tiers {tiers}; kept in {folder}"
    )
    assert outcome.changesets > 50
    assert set(outcome.happened) == set(schedule.MEAN_SECONDS) - (
        {"relay killed", "hall unreachable"} if tiers == 1 else set()
    )
    shutil.rmtree(folder)
