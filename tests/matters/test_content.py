"""A version that was written down is read again as it was, by the rules of the files."""

from __future__ import annotations

import json

import pytest

from desk.matters import Catalogue
from desk.matters.content import content_of
from desk.matters.load import CatalogueError, read_content

CATALOGUE = Catalogue.load()


@pytest.mark.parametrize("code", [m.code for m in CATALOGUE.matters])
def test_every_shipped_matter_is_the_same_once_written_down_and_read(code: str) -> None:
    matter = CATALOGUE.get(code)
    written = json.loads(json.dumps(content_of(matter), ensure_ascii=False))
    assert read_content(written, CATALOGUE.matters) == matter


def test_a_promise_beyond_the_legal_limit_and_a_name_of_another_matter_are_told_by_field() -> None:
    matter = next(m for m in CATALOGUE.matters if m.legal is not None and m.promised is not None)
    other = next(m for m in CATALOGUE.matters if m.code != matter.code)
    content = content_of(matter)
    content["matter"] |= {"promised": "400 working", "former": [other.name]}
    with pytest.raises(CatalogueError) as caught:
        read_content(content, CATALOGUE.matters)
    told = {(fault.field, fault.what) for fault in caught.value.at}
    assert told == {
        ("promised", "is longer than the legal limit"),
        ("former", "{text} is a present name"),
    }
