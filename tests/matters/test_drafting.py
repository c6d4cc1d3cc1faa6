"""A change is drawn up step by step; faults stand at their field, and every step can be undone."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from desk.matters import Catalogue
from desk.matters.changes import changes
from desk.matters.content import content_of
from desk.matters.drafting import Drafting

CATALOGUE = Catalogue.load()
MATTER = CATALOGUE.get("MZ03")


def drafting() -> Drafting:
    return Drafting(MATTER, CATALOGUE)


def test_what_is_typed_wrong_is_kept_and_told_at_its_field() -> None:
    draft = drafting()
    draft.set(promised="abc working")
    assert draft.entry["promised"] == "abc working"
    assert [fault.field for fault in draft.faults] == ["promised"]
    assert draft.matter is None
    assert draft.changes == ()
    draft.set(promised="9 working")
    assert [(c.what, c.after.days) for c in draft.changes] == [("promised", 9)]


def test_a_limit_that_no_calendar_counts_is_a_fault() -> None:
    draft = drafting()
    draft.set(promised="4000 working")
    assert {fault.field for fault in draft.faults} == {"promised"}


def test_materials_are_added_made_moved_owed_and_taken_out() -> None:
    draft = drafting()
    draft.add_material("disability_card")
    own = draft.new_material("社区走访记录", "original")
    assert draft.new_material("社区走访记录", "original") == own
    draft.change_material(own, required=True, owe=7)
    draft.move_material(own, -1)
    draft.remove_material("id_card")
    assert draft.matter is not None
    needs = [(n.material.name, n.required, n.owe_days) for n in draft.matter.needs]
    assert needs[-2] == ("社区走访记录", True, 7)
    kinds = sorted((c.kind, c.what) for c in draft.changes)
    assert kinds == [
        ("material_added", CATALOGUE.materials["disability_card"].name),
        ("material_added", "社区走访记录"),
        ("material_removed", CATALOGUE.materials["id_card"].name),
    ]


def test_a_question_is_worded_and_required_for_this_matter_alone() -> None:
    draft = drafting()
    key = draft.fields[-1].key
    draft.word_field(key, "需要多少钱", "按元填")
    draft.require_field(key, not draft.fields[-1].required)
    assert {(c.kind, c.part) for c in draft.changes} == {
        ("field_changed", "label"), ("field_changed", "help"), ("field_changed", "required")
    }  # fmt: skip
    draft.word_field(key, "", "")
    assert draft.fields[-1].label == CATALOGUE.fields[key].label


STEPS: list[Callable[[Drafting], object]] = [
    lambda d: d.set(promised="7 working"),
    lambda d: d.set(promised="x working"),
    lambda d: d.set(fee=1200),
    lambda d: d.set(former=["旧名字"]),
    lambda d: d.add_material("disability_card"),
    lambda d: d.new_material("社区走访记录", "copy"),
    lambda d: d.remove_material("hukou"),
    lambda d: d.move_material(d.needs[0].key, 1) if d.needs else None,
    lambda d: d.add_field("income"),
    lambda d: d.remove_field("phone"),
    lambda d: d.set(open=False, closed_note="系统升级"),
    lambda d: d.restart(CATALOGUE.get("MZ03")),
]


@given(st.lists(st.sampled_from(STEPS), max_size=12))
def test_undoing_every_step_leads_back_to_the_beginning(
    steps: list[Callable[[Drafting], object]],
) -> None:
    draft = drafting()
    for step in steps:
        step(draft)
    while draft.undo():
        pass
    assert draft.content == content_of(MATTER)
    assert draft.matter is not None
    assert changes(MATTER, draft.matter) == ()
