"""TLS before the hall's own PostgreSQL: what comes through, and what does not."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from cryptography.hazmat.primitives import serialization
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desk.cli import main
from desk.core.errors import AdminError
from desk.demo.wire import free_port
from desk.store import Store
from desk.sync.beside import connect_to, member_of
from desk.sync.central.guard import SSL_REQUEST, Guard
from desk.sync.wire import RefusedError
from tests.sync.authority import Authority
from tests.sync.conftest import STREET, Central

PATIENCE_S = 60.0


def inside(central: Central) -> int:
    return int(str(conninfo_to_dict(central.dsn)["port"]))


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority", "city")


@pytest.fixture
def machine() -> Iterator[Path]:
    """A folder of the hall's machine, into which the user of its database may look."""
    folder = Path(tempfile.mkdtemp(prefix="desk-hall-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def guard(central: Central, authority: Authority) -> Iterator[Guard]:
    made = Guard("127.0.0.1", 0, inside(central), authority.issue("localhost"))
    made.start()
    yield made
    made.close()


def verified(dsn: str, guard: Guard, authority: Authority) -> str:
    """An address of the database, through the guard."""
    return make_conninfo(
        dsn, host="localhost", hostaddr="127.0.0.1", port=guard.port,
        sslmode="verify-full", sslrootcert=str(authority.root),
    )  # fmt: skip


def through(central: Central, guard: Guard, authority: Authority) -> str:
    """A device's address through the guard, everything verified."""
    device = central.invite()
    dsn = make_conninfo(central.dsn, user=device.role, password=device.secret)
    return verified(dsn, guard, authority)


def test_much_passes_both_ways_as_it_is(
    central: Central, guard: Guard, authority: Authority
) -> None:
    much = os.urandom(6_000_000)
    with psycopg.connect(through(central, guard, authority)) as line:
        assert line.pgconn.ssl_in_use
        ((back,),) = line.execute("SELECT %b::bytea", (much,)).fetchall()
        assert bytes(back) == much
        rows = line.execute("SELECT n, repeat('z', 500) FROM generate_series(1, 20000) n")
        assert sum(1 for _ in rows) == 20000


def test_many_lines_at_once_do_not_mix(
    central: Central, guard: Guard, authority: Authority
) -> None:
    dsn = through(central, guard, authority)
    lines = [psycopg.connect(dsn) for _ in range(12)]
    pids = {line.execute("SELECT pg_backend_pid()").fetchone() for line in lines}
    assert len(pids) == 12
    for line in lines:
        line.close()


def test_without_tls_nobody_gets_further(central: Central, guard: Guard) -> None:
    plain = make_conninfo(central.dsn, port=guard.port, sslmode="disable")
    with pytest.raises(psycopg.OperationalError, match="TLS only"):
        psycopg.connect(plain)
    with socket.create_connection(("127.0.0.1", guard.port)) as line:
        # Something that is no client of a database at all.
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        said = line.recv(500)
        assert said.startswith(b"E")


def test_the_owner_is_let_in_on_the_database_own_machine_alone(
    central: Central, guard: Guard, authority: Authority
) -> None:
    """Whoever comes through the guard may be anywhere."""
    psycopg.connect(central.dsn).close()
    with pytest.raises(psycopg.OperationalError, match="rejects"):
        psycopg.connect(verified(central.dsn, guard, authority))


def test_what_is_said_before_the_handshake_is_not_taken_for_what_is_said_after_it(
    guard: Guard,
) -> None:
    """A request for TLS with more in the same packet is no request for TLS."""
    with socket.create_connection(("127.0.0.1", guard.port)) as line:
        line.sendall((8).to_bytes(4, "big") + (80877103).to_bytes(4, "big") + b"more")
        assert line.recv(1) == b"E"


def test_a_line_that_the_database_ends_is_ended_at_the_desk(
    central: Central, guard: Guard, authority: Authority
) -> None:
    with psycopg.connect(through(central, guard, authority)) as line:
        pid = line.pgconn.backend_pid
        central.query("SELECT pg_terminate_backend(%s)", pid)
        with pytest.raises(psycopg.OperationalError):
            line.execute("SELECT pg_sleep(30)")


def test_a_certificate_that_is_not_its_keys_and_a_port_that_is_taken_are_told(
    central: Central, guard: Guard, authority: Authority
) -> None:
    one, other = authority.issue("localhost"), authority.issue("elsewhere")
    for pair in ((one[0], other[1]), (one[0], one[0].with_name("missing"))):
        with pytest.raises(AdminError, match="certificate"):
            Guard("127.0.0.1", 0, inside(central), pair).start()
    with pytest.raises(AdminError, match="listened"):
        Guard("127.0.0.1", guard.port, inside(central), one).start()


def test_who_asks_for_tls_and_is_gone_leaves_nothing_behind(guard: Guard) -> None:
    reset = struct.pack("ii", 1, 0)
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", guard.port)) as line:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
            line.sendall(struct.pack("!ii", 8, SSL_REQUEST))
    with socket.create_connection(("127.0.0.1", guard.port)) as line:
        # Answered after those who came before.
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert line.recv(1) == b"E"
    end = time.monotonic() + PATIENCE_S
    while asyncio.all_tasks(guard._loop):
        assert time.monotonic() < end, "somebody is still waited for"
        time.sleep(0.02)


def test_a_key_with_a_password_is_told_and_nobody_is_asked_for_it(authority: Authority) -> None:
    certificate, path = authority.issue("localhost")
    key = serialization.load_pem_private_key(path.read_bytes(), None)
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"secret"),
        )
    )
    words = "import sys; from desk.sync.central.guard import Guard, Path;"
    words += "Guard('127.0.0.1', 0, 1, (Path(sys.argv[1]), Path(sys.argv[2]))).start()"
    # Without a terminal OpenSSL would ask here, where nobody answers.
    with subprocess.Popen(
        [sys.executable, "-c", words, str(certificate), str(path)],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as starting:  # fmt: skip
        try:
            starting.wait(PATIENCE_S)
            assert starting.stderr is not None
            assert "cannot be used with its key" in starting.stderr.read()
        finally:
            starting.kill()


def test_a_hall_that_was_given_a_certificate_lets_its_desks_in_by_tls(
    central: Central, guard: Guard, authority: Authority, tmp_path: Path, machine: Path
) -> None:
    """The whole way as an administrator goes it: the city, the hall's machine, a desk."""
    port = free_port()
    root = authority.root.read_text(encoding="ascii")
    city = make_conninfo(central.place, host="localhost", hostaddr="127.0.0.1", port=guard.port)
    relay = central.invite("relay", upstreams=[city], ca=root)
    joining = tmp_path / "relay.json"
    joining.write_text(relay.text(), encoding="utf-8")
    certificate, key = authority.issue("localhost")
    words = [sys.executable, "-m", "desk", "--home", str(machine), "hall", "serve"]
    words += ["--join", str(joining), "--port", str(port), "--listen", "127.0.0.1", "--json"]
    words += ["--certificate", str(certificate), "--certificate-key", str(key)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as serving:
        try:
            assert serving.stdout is not None
            told = (json.loads(line) for line in serving.stdout)
            assert next(told) == {"joined": relay.node}
            assert next(told)["state"] == "synced"
            hall = make_conninfo(city, port=port, dbname="station")
            desk = central.invite(upstreams=[hall, city], ca=root, via=relay.node)
            letter = tmp_path / "desk.json"
            letter.write_text(desk.text(), encoding="utf-8")
            home = tmp_path / "desk"
            assert main(["--home", str(home), "sync", "--enrol", str(letter)]) == 0
            assert heard_at_the_hall(home) == (True, True, STREET)
        finally:
            serving.send_signal(signal.SIGTERM)
            serving.communicate()


def heard_at_the_hall(home: Path) -> tuple[bool, bool, str]:
    """Whether the first upstream is a hall's, by TLS, and whose; once it knows the desk."""
    store = Store.open(home)
    try:
        member = member_of(store)
        assert member is not None
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                line = connect_to(store, member, 0)
                break
            except RefusedError as error:
                # The hall learns of a desk from the city a moment later.
                if error.code not in ("28P01", "28000") or time.monotonic() > end:
                    raise
                time.sleep(0.2)
        try:
            return line.hello({}, {}).hall, line.connection.pgconn.ssl_in_use, member.hall
        finally:
            line.close()
    finally:
        store.close()
