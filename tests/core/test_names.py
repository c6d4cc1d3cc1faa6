"""What may be a name, and what may stand on a paper."""

from __future__ import annotations

import pytest

from desk.core.errors import UserError
from desk.core.names import LONGEST, check_name, check_printable


@pytest.mark.parametrize(
    "name",
    [
        "王秀梅",
        "阿卜杜拉·买买提",
        "张𬱖",
        "陈浩（子）",
        "O'BRIEN, ANNE-MARIE J.",
        "Åsa Öberg",
        "\ue863某",
        "长" * LONGEST,
    ],
)
def test_names_of_every_people_pass(name: str) -> None:
    assert check_name(name) == name


def test_what_was_pasted_with_line_breaks_has_single_spaces() -> None:
    assert check_name(" 张三\r\n\t李四 ") == "张三 李四"


@pytest.mark.parametrize(
    "name", ["", " \n", "陈浩🎉", "陈浩2", "长" * (LONGEST + 1), "陈\u200b浩", "<b>"]
)
def test_what_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(UserError):
        check_name(name)


def test_what_no_paper_can_show_is_refused_anywhere_and_the_rest_passes() -> None:
    check_printable("医保①号窗口，35㎡，37.5℃，𬱖 20 元/月")
    for text in ("好👍", "☺", "a\u200db", "\x07"):
        with pytest.raises(UserError):
            check_printable(text)
