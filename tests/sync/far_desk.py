"""A desk in a process of its own, which can be killed or given a disk of its own.

``python -m tests.sync.far_desk HOME`` reads a command a line (a JSON list) and answers with a line.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from sqlalchemy import select

import desk.follows
import desk.tables  # noqa: F401  (every table must be known before a store is opened)
from desk.core.errors import DeskError
from desk.hall import model as hall
from desk.store import Store
from desk.store.base import hall_scope
from desk.store.verify import verify
from desk.sync import loading
from desk.sync.beside import connect_to, member_of
from desk.sync.engine import Engine
from desk.sync.enrolment import enrol
from desk.sync.invitation import read_invitation
from desk.sync.link import Link
from desk.sync.model import sync_cursor
from desk.sync.state import SyncState
from desk.sync.syncing import Syncing
from desk.sync.wire import UnreachableError

HALL = "00000000-0000-7000-8000-000000000001"
BALLAST = "ballast"


class FarDesk:
    """The desk's end of the conversation."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._store = Store.open(home)

    def enrol(self, file: str, mark: str) -> int:
        """Join a city."""
        return enrol(self._store, read_invitation(Path(file).read_text("utf-8")), mark).node

    def write(self, count: int, text: str) -> int:
        """So many notices, or as many as the disk takes."""
        member = member_of(self._store)
        assert member is not None
        for done in range(count):
            try:
                with self._store.unit("0312", "notice") as unit:
                    unit.insert(
                        hall.hall_notice, scope=hall_scope(member.hall), hall_id=HALL,
                        text=f"{text} {done}", shown_from=unit.now,
                    )  # fmt: skip
            except DeskError as error:
                return self._no(error, done)
        return count

    def _no(self, error: DeskError, done: int) -> int:
        self.error = error.key
        return done

    def texts(self) -> list[str]:
        """Every notice that is here."""
        with self._store.read() as read:
            return sorted(row.text for row in read.rows(select(hall.hall_notice.c.text)))

    def round(self) -> str:
        """One exchange; what came of it in a word."""
        member = member_of(self._store)
        assert member is not None
        try:
            link = connect_to(self._store, member, 0, 10.0)
            try:
                Engine(self._store, member, page=20).round(link)
            finally:
                link.close()
        except UnreachableError:
            return "unreachable"
        except DeskError as error:
            return error.key
        return "done"

    def busy(self, text: str) -> None:
        """Write and exchange until the process is killed; each entry is told once it is kept."""
        for number in itertools.count():
            assert self.write(1, f"{text} {number}") == 1
            print(json.dumps(f"{text} {number} 0"), flush=True)
            if number % 3 == 2:
                self.round()

    def load_in_pages_of(self, count: int, told: int, last: int) -> None:
        """Smaller pages, so that there are many to be cut between; that so many came is told once,
        and after the last one no more do."""
        loading.LOAD_PAGE, fetch, pages = count, Link._loaded, itertools.count(1)

        def telling(line: Link, *place: Any) -> list[str]:
            texts = fetch(line, *place)
            if len(texts) == count:
                page = next(pages)
                if page == told:
                    print(json.dumps("loading"), flush=True)
                if page == last:
                    threading.Event().wait()
            return texts

        Link._loaded = telling  # type: ignore[method-assign]

    def loading(self) -> bool:
        """Whether a load was begun here that is not over."""
        with self._store.read() as read:
            return bool(read.rows(select(sync_cursor).where(sync_cursor.c.load_table.isnot(None))))

    def live(self, seconds: float) -> list[list[str | None]]:
        """Run the engine as a face does; the states it told, each once in a row."""
        member, told, stop = member_of(self._store), [], threading.Event()  # type: ignore[var-annotated]
        assert member is not None

        def tell(state: SyncState) -> None:
            if not told or told[-1] != [state.kind, state.reason]:
                told.append([state.kind, state.reason])

        threading.Timer(seconds, stop.set).start()
        Syncing(
            self._store, member, lambda place: connect_to(self._store, member, place, 10.0), tell
        ).run(stop)
        return told

    def fill(self) -> None:
        """Leave no room on the disk."""
        with (self._home.parent / BALLAST).open("ab", buffering=0) as file:
            for size in (65536, 4096):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue

    def free(self) -> None:
        """Make room again."""
        (self._home.parent / BALLAST).unlink()

    def whole(self) -> bool:
        """Whether the desk's own proof holds."""
        return verify(self._store).clean


class Far:
    """The test's end of the conversation."""

    def __init__(self, home: Path, *, disk: str | None = None) -> None:
        """``disk`` is the size of a file system of its own, mounted on the home's folder."""
        words = [sys.executable, "-m", "tests.sync.far_desk", str(home)]
        if disk is not None:
            words = on_a_disk(home.parent, disk, words)
        self.process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, *words: Any) -> None:
        """Say what is to be done, without waiting for it."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def ask(self, *words: Any) -> Any:
        """Have something done."""
        self.tell(*words)
        return self.hear()

    def hear(self) -> Any:
        """The next thing it says."""
        assert self.process.stdout is not None
        answer = self.process.stdout.readline()
        assert answer, "the desk ended"
        return json.loads(answer)

    def killed(self) -> list[str]:
        """End it as a power cut ends a program; the lines it had said until then."""
        self.process.kill()
        assert self.process.stdout is not None
        said = self.process.stdout.readlines()
        self.kill()
        return said

    def kill(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


def on_a_disk(folder: Path, size: str, words: list[str]) -> list[str]:
    """The command that runs ``words`` with a small disk of its own mounted on a folder.

    Only that process and its children see it, and it is gone with them. The inner namespace gives
    it an ordinary user's number, since PostgreSQL does not run as root.
    """
    script = 'mount -t tmpfs -o size="$1" none "$0" && shift && exec unshare -U "$@"'
    return [
        "unshare", "-rm", "sh", "-c", script, str(folder), size, "--map-user=1000",
        "--map-group=1000", *words,
    ]  # fmt: skip


def main() -> None:
    """Answer until the other end hangs up."""
    desk = FarDesk(Path(sys.argv[1]))
    for line in sys.stdin:
        name, *rest = json.loads(line)
        print(json.dumps(getattr(desk, name)(*rest)), flush=True)


if __name__ == "__main__":
    main()
