"""The door: commands that care for the store, as an administrator types them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk.cli import main, take_home
from desk.core.text import set_language
from desk.store import Store, engine, key
from desk.store.store import FILE_NAME


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A seeded home that commands find by themselves."""
    home = tmp_path / "home"
    monkeypatch.setenv("DESK_HOME", str(home))
    assert main(["seed"]) == 0
    return home


def test_the_home_may_be_named_before_or_after_the_command() -> None:
    assert take_home(["--home", "x", "verify"]) == ("x", ["verify"])
    assert take_home(["verify", "--home=x", "--json"]) == ("x", ["verify", "--json"])
    assert take_home(["verify"]) == (None, ["verify"])


def test_seeding_twice_adds_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seed", "--json"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (found["hall"], found["windows"]) == ("YJ", 10)
    assert main(["seed", "--hall", "community", "--json"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (found["hall"], found["windows"]) == ("YB", 3)


def test_verify_says_whole_and_after_tampering_names_the_place(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["clean"] is True
    secret = key.find_key(home)
    assert secret is not None
    connection = engine.connect(home / FILE_NAME, secret)
    connection.execute("UPDATE outbox SET actor = 'someone else' WHERE seq = 1")
    connection.close()
    set_language("en")
    assert main(["verify"]) == 1
    assert "changeset 1" in capsys.readouterr().out


def test_a_backup_and_its_restore_go_round(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = tmp_path / "monday.db"
    assert main(["backup", str(backup)]) == 0
    assert main(["seed", "--hall", "community"]) == 0
    assert main(["restore", str(backup)]) == 0
    store = Store.open(home)
    with store.read() as read:
        from desk.hall.queries import halls

        assert [h.code for h in halls(read)] == ["YJ"]
    store.close()
    assert main(["restore", str(tmp_path / "nothing.db")]) == 1
    assert "nothing.db" in capsys.readouterr().err


def test_a_command_without_a_store_says_so_and_makes_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "--home", str(tmp_path / "empty")]) == 1
    assert "empty" in capsys.readouterr().err
    assert not (tmp_path / "empty").exists()


def test_wrong_usage_is_told_with_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["no-such-command"])
    assert caught.value.code == 2
    assert "no-such-command" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="a limit of file sizes stands in for a full disk")
def test_a_disk_that_fills_up_leaves_the_store_as_it_was_and_no_half_copy(
    home: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "monday.db"
    assert main(["backup", str(backup)]) == 0
    before = sorted(path.name for path in home.iterdir())
    limited = (
        "import resource, sys;"
        "from desk.cli import main;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000));"
        "sys.exit(main(sys.argv[1:]))"
    )
    tuesday = tmp_path / "tuesday.db"
    for words in (["restore", str(backup)], ["backup", str(tuesday)]):
        done = subprocess.run(
            [sys.executable, "-c", limited, *words], capture_output=True, text=True, check=False
        )
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert sorted(path.name for path in home.iterdir()) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "monday.db"]
    assert main(["verify"]) == 0
