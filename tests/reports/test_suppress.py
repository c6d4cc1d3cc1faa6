"""Small counts are hidden, and what is published does not give them away."""

from __future__ import annotations

from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desk.reports.suppress import Hidden, hidden

trees = st.dictionaries(
    st.sampled_from("DEF"),
    st.dictionaries(st.sampled_from("abc"), st.integers(1, 6), min_size=1, max_size=3),
    min_size=1,
    max_size=3,
)
MOST = 19
"""More than any sum within a department; a number up to it may be guessed."""


def fitting(tree: dict[str, dict[str, int]], hide: Hidden) -> list[dict[tuple[str, str], int]]:
    """Every set of numbers of the hidden matters that fits all that is published."""
    cells = sorted(hide.matters)
    sums = {d: sum(of.values()) for d, of in tree.items()}
    highest = sum(tree[d][k] for d, k in cells)
    found = []
    for values in product(range(1, min(highest, MOST) + 1), repeat=len(cells)):
        if sum(values) != highest and not hide.total:
            continue
        guess = dict(zip(cells, values, strict=True))
        fits = all(
            sum(guess.get((d, k), n) for k, n in of.items()) == sums[d]
            for d, of in tree.items()
            if d not in hide.departments
        )
        if fits:
            found.append(guess)
    return found


@settings(deadline=None)
@given(trees, st.integers(2, 4))
def test_small_counts_are_never_told(tree: dict[str, dict[str, int]], smallest: int) -> None:
    hide = hidden(tree, smallest)
    for department, of in tree.items():
        for matter, n in of.items():
            assert n >= smallest or (department, matter) in hide.matters
        assert sum(of.values()) >= smallest or department in hide.departments


@settings(deadline=None)
@given(trees, st.integers(2, 4))
@example({"D": {"a": 1}, "E": {"a": 1, "b": 1}}, 2)
def test_no_hidden_count_can_be_computed_from_what_is_published(
    tree: dict[str, dict[str, int]], smallest: int
) -> None:
    hide = hidden(tree, smallest)
    if hide.total or len(hide.matters) > 5:
        return
    guesses = fitting(tree, hide)
    assert any(all(tree[d][k] == n for (d, k), n in guess.items()) for guess in guesses)
    for cell in hide.matters:
        assert len({guess[cell] for guess in guesses}) > 1, cell
    for department in hide.departments:
        sums = {sum(n for (d, _), n in guess.items() if d == department) for guess in guesses}
        assert len(sums) > 1, department


@settings(deadline=None)
@given(trees, st.integers(2, 4))
def test_whoever_knows_the_rule_cannot_compute_it_either(
    tree: dict[str, dict[str, int]], smallest: int
) -> None:
    """Where nothing but small counts is hidden, a reader knows that each is below the threshold."""
    hide = hidden(tree, smallest)
    for department, of in tree.items():
        away = [k for k in of if (department, k) in hide.matters]
        if department in hide.departments or not away:
            continue
        if all(of[k] < smallest for k in away):
            total = sum(of[k] for k in away)
            options = [v for v in product(range(1, smallest), repeat=len(away)) if sum(v) == total]
            for place in range(len(away)):
                assert len({v[place] for v in options}) > 1


@given(trees)
def test_nothing_is_hidden_where_the_threshold_is_nought(tree: dict[str, dict[str, int]]) -> None:
    assert hidden(tree, 0) == Hidden()


def test_large_counts_are_told_when_none_is_small() -> None:
    assert hidden({"D": {"a": 40, "b": 12}, "E": {"c": 9}}, 3) == Hidden()


def test_a_single_small_matter_takes_the_smallest_other_with_it() -> None:
    hide = hidden({"D": {"a": 40, "b": 12, "c": 2}, "E": {"d": 9}}, 3)
    assert hide.matters == {("D", "c"), ("D", "b")}
    assert not hide.departments


def test_the_whole_is_hidden_when_nothing_else_hides_it() -> None:
    assert hidden({"D": {"a": 1}}, 3).total
