"""The page that says what each message means and what to do knows every message."""

from __future__ import annotations

import re

import pytest

from desk.core.paths import RESOURCES
from desk.core.text import tr
from desk.store import engine as store_engine
from desk.sync import beside, enrolment, invitation, syncing, wire

PAGE = (RESOURCES / "help" / "messages.md").read_text(encoding="utf-8")
SENTENCES = {
    **{f"code {code}": words for code, words in wire.WORDS.items() if code != "SD400"},
    **{f"later {code}": words for code, words in wire.LATER.items()},
    **{
        f"{module.__name__}.{name}": words
        for module in (beside, syncing, enrolment, invitation, store_engine)
        for name, words in vars(module).items()
        if name.isupper() and isinstance(words, str) and words[:1].isupper() and " " in words
    },
}


@pytest.mark.parametrize("name", SENTENCES)
def test_what_each_message_means_and_what_to_do_stands_on_the_page(name: str) -> None:
    told = re.sub(r" ?\{\w+\} ?", " … ", tr(SENTENCES[name])).strip()
    assert told in PAGE


def test_the_sentence_for_what_was_not_understood_is_shown_without_its_detail() -> None:
    assert "{detail}" in wire.WORDS["SD400"]
    assert "{" not in syncing.ODD
