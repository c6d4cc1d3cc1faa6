"""A whole day of the city on this machine, with cuts and kills; it wants the machine for itself."""

from __future__ import annotations

import json
from pathlib import Path

from tests.demo.test_city import DESKS, city, folder, running

__all__ = ["folder"]


def test_two_halls_and_a_city_hold_the_same_after_a_day_of_cuts_and_kills(folder: Path) -> None:
    running_city = city(folder, 12, "--json")
    out, err = running_city.communicate(timeout=600)
    assert running_city.returncode == 0, out + err
    told = json.loads(out)
    assert told["clean"] is True
    assert told["faults"] == []
    assert set(told["served"]) == {desk for desk in DESKS if "k1" not in desk}
    assert min(told["served"].values()) > 0
    assert told["counts"]["tickets at the city"] >= told["taken"] > 0
    assert len(told["happened"]) == 11
    assert running(folder) == []
