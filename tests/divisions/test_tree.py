"""The tree of divisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.core.errors import AdminError
from desk.divisions import Divisions
from desk.divisions.tree import short_name

TREE = Divisions.load()


def test_the_five_urban_districts_reach_down_to_their_communities() -> None:
    assert {d.name for d in TREE.urban()} == {"西陵区", "伍家岗区", "点军区", "猇亭区", "夷陵区"}
    assert sum(len(TREE.below(d.nbs, "street")) for d in TREE.urban()) == 37
    assert sum(len(TREE.below(d.nbs, "community")) for d in TREE.urban()) == 431


def test_two_communities_of_one_name_stay_apart() -> None:
    found = TREE.find("东湖社区")
    streets = {TREE.path(place.nbs)[3].name for place in found}
    assert {"葛洲坝街道", "小溪塔街道"} <= streets
    assert len({place.nbs for place in found}) == len(found)


def test_the_same_digits_mean_different_streets_in_the_two_systems() -> None:
    by_statistics = TREE.by_nbs("420502004000")
    by_civil_affairs = TREE.by_mca("420502004")
    assert by_statistics is not None
    assert by_civil_affairs is not None
    assert by_statistics.name == "西坝街道"
    assert by_civil_affairs.name == "窑湾街道"
    assert by_statistics.mca == "420502005"


def test_short_names_are_what_people_say() -> None:
    assert short_name("桃花岭社区居民委员会") == "桃花岭社区"
    assert short_name("某某居委会") == "某某社区"
    assert short_name("黄金卡村委会") == "黄金卡村"
    assert short_name("黄金卡村村民委员会") == "黄金卡村"
    assert short_name("当阳市玉阳街道", "当阳市") == "玉阳街道"
    assert short_name("伍家岗街道", "伍家岗区") == "伍家岗街道"
    assert TREE.full_name("420502003010") == "宜昌市西陵区云集街道白龙井社区"
    assert TREE.full_name("420582001000") == "宜昌市当阳市玉阳街道"


def test_no_short_name_ends_in_a_committee_or_repeats_its_parent() -> None:
    for street in TREE.below("420500000000", "street"):
        above = TREE.path(street.nbs)[-2].name
        assert not street.short.startswith(above)
        for community in TREE.children(street.nbs):
            assert not community.short.endswith("委员会")
            assert not community.short.endswith("居委会")
            assert community in TREE.find(community.short)


def test_a_place_that_only_one_system_knows_has_no_code_in_the_other() -> None:
    (place,) = TREE.find("东城城乡统筹发展试验区")
    assert place.mca is None
    assert TREE.by_mca("420506402") is None


def test_places_for_statistics_only_are_marked() -> None:
    odd = [
        p.name for district in TREE.urban() for p in TREE.below(district.nbs, "community") if p.odd
    ]
    assert odd
    assert not any(p.odd for p in TREE.below("420502003000", "community"))


def test_every_place_hangs_on_a_parent_one_level_up() -> None:
    for district in TREE.urban():
        for street in TREE.children(district.nbs):
            assert street.level == "street"
            assert [p.level for p in TREE.path(street.nbs)] == [
                "province",
                "city",
                "county",
                "street",
            ]


def test_an_unknown_code_is_no_place() -> None:
    assert TREE.by_nbs("999999999999") is None
    assert TREE.path("999999999999") == []


def test_a_list_with_an_orphan_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "d.csv"
    path.write_text("nbs,mca,name,level,parent\n1,,甲,province,\n2,,乙,city,9\n", encoding="utf-8")
    with pytest.raises(AdminError, match="line 3"):
        Divisions.load(path)
