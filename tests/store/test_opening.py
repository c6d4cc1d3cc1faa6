"""Opening a store: each thing that can be wrong has its own sentence and changes nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from desk.core.clock import VirtualClock
from desk.core.errors import AdminError, UserError
from desk.hall.model import audit
from desk.store import Store, engine, key
from desk.store.backup import restore
from desk.store.store import FILE_NAME
from desk.store.verify import verify
from tests.store.rows import add_fact


@pytest.fixture
def home(tmp_path: Path, clock: VirtualClock) -> Path:
    """A home whose store holds one fact and is closed."""
    home = tmp_path / "home"
    store = Store.open(home, clock)
    with store.unit("0312", "adds") as unit:
        add_fact(unit)
    store.close()
    return home


def content(home: Path) -> dict[str, bytes]:
    names = (FILE_NAME, key.KEY_FILE, key.MARK_FILE)
    return {name: (home / name).read_bytes() for name in names if (home / name).exists()}


@contextmanager
def as_plain_user() -> Iterator[None]:
    """Root may write anywhere, so a right is tested as somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def refused(home: Path, words: str, **options: object) -> None:
    before = content(home)
    with pytest.raises(AdminError, match=words):
        Store.open(home, **options)
    assert content(home) == before


def test_what_was_written_is_there_after_a_restart_and_unreadable_without_the_key(
    home: Path,
) -> None:
    store = Store.open(home)
    with store.read() as read:
        assert read.value(select(audit.c.subject)) == "A001"
    store.close()
    assert b"A001" not in (home / FILE_NAME).read_bytes()
    assert not (home / FILE_NAME).read_bytes().startswith(b"SQLite format 3")


def test_the_key_file_is_for_its_owner_alone(home: Path) -> None:
    assert (home / key.KEY_FILE).stat().st_mode & 0o777 == 0o600
    (home / key.KEY_FILE).chmod(0o644)
    refused(home, "read by others")


def test_a_wrong_key_is_told_as_such(home: Path) -> None:
    (home / key.KEY_FILE).write_text("0" * 64)
    refused(home, "key does not fit")


def test_a_missing_key_is_told_and_no_new_one_is_made(home: Path) -> None:
    (home / key.KEY_FILE).unlink()
    refused(home, "key of the store .* is missing")


def test_a_damaged_file_is_told_as_such(home: Path) -> None:
    path = home / FILE_NAME
    path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])
    refused(home, "is damaged")


def test_a_file_that_was_cut_off_is_told_as_damaged(home: Path) -> None:
    path = home / FILE_NAME
    path.write_bytes(path.read_bytes()[:1500])
    refused(home, "is damaged")


def test_a_store_of_a_newer_version_is_left_alone(home: Path) -> None:
    secret = key.find_key(home)
    assert secret is not None
    connection = engine.connect(home / FILE_NAME, secret)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.close()
    refused(home, "newer version")


def test_a_full_disk_is_told_before_anything_is_written(home: Path) -> None:
    refused(home, "disk is full", free_bytes=lambda _: 4096)


def test_a_read_only_folder_is_told_as_such(home: Path) -> None:
    parent = Path(tempfile.mkdtemp())
    try:
        parent.chmod(0o755)
        place = parent / "home"
        shutil.copytree(home, place)
        for path in place.iterdir():
            path.chmod(0o444)
        place.chmod(0o555)
        with as_plain_user(), pytest.raises(AdminError, match="read-only"):
            Store.open(place)
        place.chmod(0o755)
        assert {p.name for p in place.iterdir()} == {p.name for p in home.iterdir()}
    finally:
        shutil.rmtree(parent)


def test_a_backup_can_be_taken_while_others_write_and_restored_later(
    home: Path, tmp_path: Path, clock: VirtualClock
) -> None:
    store = Store.open(home, clock)
    store.backup(tmp_path / "copy.db")
    with store.unit("0312", "adds") as unit:
        add_fact(unit, "A002")
    with pytest.raises(UserError, match="exists already"):
        store.backup(tmp_path / "copy.db")
    with pytest.raises(UserError, match="Close all desks"):
        restore(home, tmp_path / "copy.db", clock.now())
    store.close()

    aside = restore(home, tmp_path / "copy.db", clock.now())

    assert aside.exists()
    store = Store.open(home, clock)
    with store.read() as read:
        assert [r.subject for r in read.rows(select(audit))] == ["A001"]
    assert verify(store).clean
    store.close()


def test_a_backup_of_another_desk_or_a_damaged_one_is_refused_and_nothing_is_lost(
    home: Path, tmp_path: Path, clock: VirtualClock
) -> None:
    stranger = Store.open(tmp_path / "other", clock)
    stranger.backup(tmp_path / "stranger.db")
    stranger.close()
    before = content(home)
    for backup in (tmp_path / "stranger.db",):
        with pytest.raises(AdminError, match="cannot be read"):
            restore(home, backup, clock.now())
    with pytest.raises(UserError, match="no backup"):
        restore(home, tmp_path / "nothing.db", clock.now())
    assert content(home) == before


def test_two_processes_may_have_the_store_open_at_once(home: Path) -> None:
    one, two = Store.open(home), Store.open(home)
    with one.unit("0312", "adds") as unit:
        add_fact(unit, "A002")
    with two.unit("0301", "adds") as unit:
        add_fact(unit, "A003")
    with one.read() as read:
        assert len(read.rows(select(audit))) == 3
    assert verify(two).clean
    one.close()
    two.close()


def test_a_home_may_be_named_relative_to_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = Store.open(Path("here"))
    store.close()
    assert (tmp_path / "here" / FILE_NAME).exists()
