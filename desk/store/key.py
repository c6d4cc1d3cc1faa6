"""The key of the store: in the operating system's keyring, or a 0600 file where there is none."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path

from desk.core.errors import AdminError

KEY_FILE = "desk.key"
MARK_FILE = "desk.key.mark"
_SERVICE = "station-desk"


def mark_of(key: str) -> str:
    """A fingerprint that tells two keys apart without giving either away."""
    return hashlib.sha256(f"station-desk mark {key}".encode()).hexdigest()[:16]


def find_key(home: Path) -> str | None:
    """The key of a home, or ``None`` when none was ever made or it is gone.

    :raises AdminError: when the key file can be read by others or is not a key.
    """
    path = home / KEY_FILE
    if path.exists():
        try:
            if os.name == "posix" and path.stat().st_mode & 0o077:
                raise AdminError(
                    "The key file {path} may be read by others. Set its rights to 600.",
                    path=str(path),
                )
            key = path.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise AdminError(
                "The key file {path} cannot be read: {reason}", path=str(path), reason=str(error)
            ) from error
        if len(key) != 64 or not all(c in "0123456789abcdef" for c in key):
            raise AdminError("The key file {path} does not hold a key.", path=str(path))
        return key
    return _from_keyring(home)


def make_key(home: Path) -> str:
    """Make a 256-bit key and keep it where this system keeps secrets best."""
    key = secrets.token_hex(32)
    if not _to_keyring(home, key):
        path = home / KEY_FILE
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(key + "\n")
            file.flush()
            os.fsync(file.fileno())
    (home / MARK_FILE).write_text(mark_of(key) + "\n", encoding="ascii")
    return key


def is_right(home: Path, key: str) -> bool:
    """Whether this key is the one the store was made with (true when that was never noted)."""
    path = home / MARK_FILE
    return not path.exists() or path.read_text(encoding="ascii").strip() == mark_of(key)


def _from_keyring(home: Path) -> str | None:
    if os.environ.get("DESK_KEYRING") == "off":
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, str(home))
    except KeyringError:
        return None


def _to_keyring(home: Path, key: str) -> bool:
    if os.environ.get("DESK_KEYRING") == "off":
        return False
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, str(home), key)
        return keyring.get_password(_SERVICE, str(home)) == key
    except KeyringError:
        return False
