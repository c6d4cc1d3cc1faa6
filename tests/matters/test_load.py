"""Reading a catalogue: whatever is wrong is named by file, matter and field, all at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.core.errors import AdminError
from desk.matters import Catalogue
from desk.matters.catalogue import Limit
from desk.matters.format import (
    FIELD_KEYS,
    MATERIAL_KEYS,
    MATTER_KEYS,
    in_calendar_days,
    parse_limit,
    parse_need,
)
from desk.matters.load import CatalogueError

MATERIALS = '[id_card]\nname = "居民身份证"\nhow = "system"\n'
FIELDS = (
    '[phone]\nlabel = "联系电话"\ntype = "phone"\nshared = true\n\n'
    '[kind]\nlabel = "类别"\ntype = "choice"\nchoices = ["甲", "乙"]\n'
)
MATTER = """work = "civil"

[[matter]]
code = "T1"
name = "试办事项"
name_en = "A trial"
classes = "A"
department = "区民政局"
level = "county"
kind = "20"
legal = "20 working"
promised = "10 working"
materials = ["id_card owe 5"]
fields = ["phone", "kind?"]
result = "通知书"
basis = [["行政许可法", "第四十二条"]]
conditions = "谁都行"
"""


def folder(tmp_path: Path, **files: str) -> Path:
    """A small whole catalogue, with some files written differently."""
    found = {"materials": MATERIALS, "fields": FIELDS, "trial": MATTER, **files}
    for name, text in found.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


def faults(path: Path) -> list[str]:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.load(path)
    return caught.value.faults


def test_a_whole_catalogue_is_read_into_values(tmp_path: Path) -> None:
    (matter,) = Catalogue.load(folder(tmp_path)).matters
    assert (matter.legal, matter.promised) == (Limit(20, "working"), Limit(10, "working"))
    assert (matter.short, matter.official) == ("试办事项", "试办事项")
    (need,) = matter.needs
    assert (need.material.name, need.required, need.owe_days) == ("居民身份证", True, 5)
    assert [(use.field.key, use.required) for use in matter.fields] == [
        ("phone", True),
        ("kind", False),
    ]
    assert matter.basis[0].article == "第四十二条"


@pytest.mark.parametrize(
    ("line", "instead", "field"),
    [
        ('name_en = "A trial"', "", "name_en"),
        ('name_en = "A trial"', "name_en = 5", "name_en"),
        ('name_en = "A trial"', 'name_en = ""', "name_en"),
        ('classes = "A"', 'classes = "AX"', "classes"),
        ('classes = "A"', 'classes = ""', "classes"),
        ('level = "county"', 'level = "galaxy"', "level"),
        ('kind = "20"', 'kind = "20"\nagent = "dog"', "agent"),
        ('kind = "20"', 'kind = "20"\nsample = ["weather"]', "sample"),
        ('kind = "20"', 'kind = "20"\nsample = "promised"', "sample"),
        ('kind = "20"', 'kind = "20"\ncolour = "red"', "colour"),
        ('kind = "20"', 'kind = "20"\nfee = -1', "fee"),
        ('kind = "20"', 'kind = "20"\nfee = "20"', "fee"),
        ('kind = "20"', 'kind = "20"\ninstant = 1', "instant"),
        ('kind = "20"', 'kind = "20"\nformer = [7]', "former"),
        ('kind = "20"', 'kind = "20"\nformer = ["试办事项"]', "former"),
        ('kind = "20"', 'kind = "20"\ninstant = true', "promised"),
        ('legal = "20 working"', 'legal = "twenty"', "legal"),
        ('legal = "20 working"', 'legal = "5 working"', "promised"),
        ('legal = "20 working"', 'legal = "13 calendar"', "promised"),
        ('promised = "10 working"', "", "promised"),
        ('promised = "10 working"', 'promised = "10 days"', "promised"),
        ('["id_card owe 5"]', '["id_card owe soon"]', "materials"),
        ('["id_card owe 5"]', '["passport"]', "materials"),
        ('["id_card owe 5"]', '["id_card", "id_card?"]', "materials"),
        ('["id_card owe 5"]', "[5]", "materials"),
        ('["phone", "kind?"]', '["telex"]', "fields"),
        ('["phone", "kind?"]', '["phone", "phone"]', "fields"),
        ('[["行政许可法", "第四十二条"]]', '["行政许可法"]', "basis"),
        ('[["行政许可法", "第四十二条"]]', "[]", "basis"),
        ('[["行政许可法", "第四十二条"]]', '[["行政许可法", ""]]', "basis"),
    ],
)
def test_a_fault_in_a_matter_names_file_matter_and_field(
    tmp_path: Path, line: str, instead: str, field: str
) -> None:
    assert line in MATTER
    found = faults(folder(tmp_path, trial=MATTER.replace(line, instead)))
    assert any(fault.startswith(f"trial.toml: 试办事项: {field}: ") for fault in found), found


@pytest.mark.parametrize(
    ("file", "text", "start"),
    [
        ("materials", '[id_card]\nhow = "system"\n', "materials.toml: id_card: name: "),
        ("materials", '[id_card]\nname = "证"\nhow = "guess"\n', "materials.toml: id_card: how: "),
        ("materials", 'id_card = "证"\n', "materials.toml: id_card: -: "),
        ("materials", MATERIALS + 'bring = "yes"\n', "materials.toml: id_card: bring: "),
        ("fields", FIELDS.replace('"phone"', '"smell"'), "fields.toml: phone: type: "),
        ("fields", FIELDS.replace('choices = ["甲", "乙"]', ""), "fields.toml: kind: choices: "),
        ("fields", FIELDS.replace('"甲", "乙"', '"甲", "甲"'), "fields.toml: kind: choices: "),
        ("fields", FIELDS + 'default = "丙"\n', "fields.toml: kind: default: "),
        ("fields", FIELDS + 'minimum = "19"\n', "fields.toml: kind: minimum: "),
        ("fields", FIELDS + "minimum = 5\nmaximum = 3\n", "fields.toml: kind: maximum: "),
        ("trial", MATTER.replace('"civil"', '"magic"'), "trial.toml: -: work: "),
        ("trial", 'work = "civil"\n', "trial.toml: -: matter: "),
        ("trial", 'work = "civil"\nmatter = "one"\n', "trial.toml: -: matter: "),
        ("trial", 'work = "civil"\nmatter = [1]\n', "trial.toml: matter 1: -: "),
        ("trial", MATTER.replace('work = "civil"', 'work = "civil"\nmood = 1'), "trial.toml: -: m"),
        ("trial", "work = \n", "trial.toml: cannot be read: "),
        ("more", MATTER.replace("试办事项", "另一件"), "trial.toml: 试办事项: code: "),
        ("more", MATTER.replace('"T1"', '"T2"'), "trial.toml: 试办事项: name: "),
    ],
)
def test_a_fault_in_a_shared_file_or_between_files_is_named_as_well(
    tmp_path: Path, file: str, text: str, start: str
) -> None:
    found = faults(folder(tmp_path, **{file: text}))
    assert any(fault.startswith(start) for fault in found), found


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    wrong = MATTER.replace('"county"', '"x"').replace('"id_card owe 5"', '"y"')
    other = MATTER.replace("T1", "T2").replace("试办事项", "另一件").replace('"A"', '"Z"')
    found = faults(folder(tmp_path, trial=wrong, other=other))
    assert {fault.split(": ")[2] for fault in found} == {"level", "materials", "classes"}
    assert {fault.split(": ")[1] for fault in found} == {"试办事项", "另一件"}


def test_missing_files_and_an_empty_folder_are_faults(tmp_path: Path) -> None:
    found = faults(tmp_path)
    assert any("materials.toml" in fault for fault in found)
    assert any("fields.toml" in fault for fault in found)
    assert any("no file of matters" in fault for fault in found)
    with pytest.raises(AdminError):
        Catalogue.load(tmp_path / "nowhere")


values = st.one_of(
    st.integers(-3, 3).map(str),
    st.booleans().map(lambda b: str(b).lower()),
    st.sampled_from(
        ['""', '"x"', '"10 working"', "[]", '["id_card"]', "[1]", '[["a", "b"]]', "[[]]", "{a = 1}",
         "1.5", "2026-11-23", '"id_card?"', '["phone?"]', '[""]', '[" "]', '"AB"', '"county"']
    ),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_stands_in_the_files_ends_in_a_catalogue_or_a_list_of_faults(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    def table(keys: dict[str, type]) -> str:
        chosen = data.draw(st.dictionaries(st.sampled_from(sorted(keys)), values, max_size=5))
        return "".join(f"{key} = {value}\n" for key, value in chosen.items())

    lines = {line.split(" = ")[0]: line for line in MATTER.splitlines() if " = " in line}
    changed = data.draw(st.dictionaries(st.sampled_from(sorted(MATTER_KEYS)), values, max_size=4))
    for key, value in changed.items():
        lines[key] = f"{key} = {value}"
    work = lines.pop("work")
    path = folder(
        tmp_path_factory.mktemp("wild"),
        trial="\n".join([work, "[[matter]]", *lines.values()]),
        materials=MATERIALS + "[other]\n" + table(MATERIAL_KEYS),
        fields=FIELDS + "[other]\n" + table(FIELD_KEYS),
    )
    try:
        count, told = len(Catalogue.load(path).matters), []
    except CatalogueError as error:
        count, told = 0, error.faults
    assert count == 1 or told
    assert all(".toml: " in fault for fault in told)


@given(st.integers(0, 400), st.sampled_from(["working", "calendar"]))
def test_a_limit_is_read_as_it_is_written(days: int, unit: str) -> None:
    assert parse_limit(f"{days} {unit}") == Limit(days, unit)
    assert parse_limit(f"{days}{unit}") is None
    assert in_calendar_days(Limit(5, "working")) == in_calendar_days(Limit(7, "calendar"))


def test_a_need_is_required_optional_or_owed() -> None:
    assert parse_need("id_card") == ("id_card", True, 0)
    assert parse_need("id_card?") == ("id_card", False, 0)
    assert parse_need("id_card owe 5") == ("id_card", True, 5)
    for wrong in ("", "id_card owe 0", "id_card owe", "id_card later 5"):
        assert parse_need(wrong) is None
