"""Lines that are verified, slow, lossy or half open: each fault has its own answer."""

from __future__ import annotations

import contextlib
import datetime
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desk.demo.wire import Cable
from desk.sync.central import people
from desk.sync.enrolment import address
from desk.sync.link import Link
from desk.sync.wire import RefusedError, UnreachableError
from tests.sync.conftest import Central, MakeDesk
from tests.sync.test_exchange import notice, texts

NOW = datetime.datetime.now(datetime.UTC)


@dataclass
class Authority:
    """A city's root certificate, and what it signs."""

    folder: Path
    name: str

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, self.name)])
        root = self._build(self._subject, self._key.public_key(), 30).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True
        )
        self.root = self.folder / f"{self.name}.pem"
        self.root.write_bytes(self._sign(root))

    def _build(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, days: int
    ) -> x509.CertificateBuilder:
        end = NOW + datetime.timedelta(days=days)
        return (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self._subject)
            .public_key(key).serial_number(x509.random_serial_number())
            .not_valid_before(min(NOW, end) - datetime.timedelta(days=2)).not_valid_after(end)
        )  # fmt: skip

    def _sign(self, builder: x509.CertificateBuilder) -> bytes:
        return builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    def issue(self, host: str, days: int = 30) -> tuple[Path, Path]:
        """A server's certificate and key for a host name."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        made = self._build(subject, key.public_key(), days).add_extension(
            x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False
        )
        base = self.folder / f"{self.name}-{host}-{days}"
        pair = base.with_suffix(".crt"), base.with_suffix(".key")
        pair[0].write_bytes(self._sign(made))
        pair[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return pair


class Guard:
    """TLS before a server, since the wheel's PostgreSQL is built without it.

    It answers libpq's request for TLS as PostgreSQL does and passes on what comes through it.
    """

    def __init__(self, target: int, pair: tuple[Path, Path]) -> None:
        self._target = target
        self.show(pair)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def show(self, pair: tuple[Path, Path]) -> None:
        """Use this certificate from now on."""
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(*pair)

    def close(self) -> None:
        self._server.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        with contextlib.suppress(OSError), near:
            near.recv(8)
            near.sendall(b"S")
            with (
                self._context.wrap_socket(near, server_side=True) as inner,
                socket.create_connection(("127.0.0.1", self._target)) as far,
            ):
                back = threading.Thread(target=_pump, args=(far, inner), daemon=True)
                back.start()
                _pump(inner, far)
                back.join(2)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_RDWR)


@dataclass
class Guarded:
    """A database behind TLS, its authority, and a device enrolled at it."""

    guard: Guard
    central: Central
    authority: Authority
    invitation: people.Invitation

    def link(self, root: Path, host: str = "localhost") -> Link:
        place = make_conninfo(
            self.central.place, host=host, hostaddr="127.0.0.1", port=self.guard.port
        )
        return Link(address(place, self.invitation.role, root), password=self.invitation.secret)


@pytest.fixture
def guarded(tmp_path: Path, central: Central) -> Iterator[Guarded]:
    authority = Authority(tmp_path / "authority", "city")
    port = int(str(conninfo_to_dict(central.dsn)["port"]))
    guard = Guard(port, authority.issue("localhost"))
    yield Guarded(guard, central, authority, central.invite())
    guard.close()


def test_a_verified_line_is_encrypted_and_asks_for_scram(guarded: Guarded) -> None:
    line = guarded.link(guarded.authority.root)
    assert line.hello({}, {}).node == guarded.invitation.node
    assert line.connection.pgconn.ssl_in_use
    ((kept,),) = guarded.central.query(
        "SELECT rolpassword FROM pg_authid WHERE rolname = %s", guarded.invitation.role
    )
    assert str(kept).startswith("SCRAM-SHA-256$")
    line.close()


def test_with_a_wrong_secret_nobody_gets_in(guarded: Guarded) -> None:
    wrong = make_conninfo(guarded.central.place, user=guarded.invitation.role)
    with pytest.raises(RefusedError) as refused:
        Link(wrong, password="guessed")
    assert refused.value.code == "28P01"


def test_another_authority_another_host_and_an_expired_certificate_are_refused(
    guarded: Guarded, tmp_path: Path
) -> None:
    said = {}
    for name, root, host, days in (
        ("authority", Authority(tmp_path, "other").root, "localhost", 30),
        ("host", guarded.authority.root, "elsewhere", 30),
        ("expired", guarded.authority.root, "localhost", -1),
    ):
        guarded.guard.show(guarded.authority.issue("localhost", days))
        with pytest.raises(RefusedError) as refused:
            guarded.link(root, host)
        said[name] = refused.value
    assert {name: error.code for name, error in said.items()} == {
        "authority": "certificate",
        "host": "certificate_host",
        # OpenSSL tells libpq no more than that it could not be verified.
        "expired": "certificate",
    }


@pytest.fixture
def cable(central: Central) -> Iterator[Cable]:
    made = Cable(("127.0.0.1", int(str(conninfo_to_dict(central.dsn)["port"]))))
    yield made
    made.close()


def through(central: Central, cable: Cable) -> str:
    return make_conninfo(central.place, host="127.0.0.1", port=cable.port, sslmode="disable")


def test_row_14_a_stalled_call_is_cut_by_the_watchdog_and_done_again_later(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    notice(desk.store, "一")
    line = Link(
        address(desk.enrolment.upstreams[0], desk.enrolment.role, None),
        password=desk.enrolment.password, seconds=1.0,
    )  # fmt: skip
    cable.stall()
    begun = time.monotonic()
    with pytest.raises(UnreachableError):
        desk.engine.round(line)
    assert time.monotonic() - begun < 30
    line.close()
    cable.heal()
    desk.sync()
    assert central.query("SELECT text FROM hall_notice") == [("一",)]


def test_row_14_a_line_that_loses_a_third_and_takes_two_seconds_drains_all_the_same(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    desk.sync()
    for number in range(20):
        notice(desk.store, str(number))
    cable.slow(0.05, loss=0.3, seed=1)
    desk.sync()
    cable.slow(1.0)
    notice(desk.store, "远")
    desk.sync()
    cable.heal()
    assert central.query("SELECT count(*) FROM hall_notice") == [(21,)]


def test_row_03_an_answer_that_was_lost_makes_nothing_twice(
    central: Central, cable: Cable, make_desk: MakeDesk
) -> None:
    desk = make_desk(upstreams=[through(central, cable)])
    desk.sync()
    notice(desk.store, "一")
    line = desk.link()
    line.hello({}, {})
    desk.engine._greet(line)
    cable.lose_answers()
    with pytest.raises(UnreachableError):
        desk.engine._push(line, desk.engine.greeting)  # type: ignore[arg-type]
    line.close()
    assert central.query("SELECT count(*) FROM sync.changeset") == [(1,)]
    desk.sync()
    assert central.query("SELECT count(*) FROM sync.changeset") == [(1,)]
    assert texts(desk.store) == {"一"}
