"""What ``desk`` tells somebody who does not know it yet."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from desk.cli import COMMANDS, FACES, main, parser
from desk.divisions import Divisions
from desk.faces.kit.options import face_parser


def parts(of: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """A command and everything below it."""
    found = [of]
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for part in action.choices.values():
                found += parts(part)
    return found


def test_the_help_names_every_face_and_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == 0
    told = capsys.readouterr().out
    named = {line.split()[0] for line in told.splitlines() if line.startswith("    ")}
    assert named >= set(FACES)
    assert named >= set(COMMANDS) - {"store"} | {"verify", "backup", "restore"}


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "launcher" in capsys.readouterr().out


def test_every_option_of_every_command_and_face_says_what_it_is_for() -> None:
    unexplained = [
        f"{of.prog} {action.dest}"
        for of in [*parts(parser()), *(face_parser(face) for face in FACES)]
        for action in of._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert unexplained == []


@pytest.mark.parametrize("face", sorted(FACES))
def test_the_help_of_a_face_says_what_the_face_is(
    face: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([face, "--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert FACES[face] in " ".join(told.split())
    assert "--home" in told


def test_a_path_that_cannot_be_used_is_named_and_is_no_fault_of_the_program(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    for words in (
        ["--home", str(file), "seed"],
        ["print", "sample", "ticket", "--out", str(file / "x.pdf")],
        ["demo", "--headless", "--visits", "1", "--out", str(file / "x")],
    ):
        assert main(words) == 1
        assert str(file) in capfd.readouterr().err


def test_a_hall_that_is_not_here_is_told_with_those_that_are(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path)]
    assert main([*home, "robot", "--kiosk"]) == 1
    assert "desk seed" in capfd.readouterr().err
    assert main([*home, "seed"]) == 0
    assert main([*home, "robot", "--kiosk", "--hall-code", "XX"]) == 1
    said = capfd.readouterr().err
    assert "XX" in said
    assert "YJ" in said


def test_what_cannot_be_decrypted_is_told_in_one_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    home = ["--home", str(tmp_path / "home")]
    assert main([*home, "seed"]) == 0
    junk = tmp_path / "junk.bak"
    junk.write_bytes(b"junk" * 4096)
    capfd.readouterr()
    assert main([*home, "restore", str(junk)]) == 1
    assert len(capfd.readouterr().err.splitlines()) == 1


def test_seed_tells_the_code_under_which_a_city_enrols_the_hall(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path / "new"), "seed", "--hall", "street"]) == 0
    (code,) = re.findall(r"\d{12}", capsys.readouterr().out)
    place = Divisions.load().by_nbs(code)
    assert place is not None
    assert place.level == "street"
