"""A city's root certificate, made by the test, and the certificates it signs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

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
