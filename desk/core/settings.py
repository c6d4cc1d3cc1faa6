"""Settings of this machine, read once at start from ``settings.toml`` in the desk's home."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from desk.core.errors import AdminError
from desk.core.text import LANGUAGES

FILE_NAME = "settings.toml"


@dataclass(frozen=True)
class Settings:
    """What one machine decides for itself. A hall's own rules live in the store instead."""

    hall: str = ""
    """Code of the hall this machine stands in; empty when the store knows only one."""
    language: str = "zh_CN"
    """Language of the desks; a kiosk comes back to it after each session."""
    kiosk: int = 1
    """Number of this kiosk; its tickets come from the block of numbers that belongs to it."""
    window: int = 0
    """Window this desk usually serves; 0 when it moves."""
    ticket_printer: str = "file:print"
    """Where queue tickets are printed: file:, system:, escpos+tcp://, escpos+usb://, winraw:."""
    receipt_printer: str = "file:print"
    """Where receipts are printed."""
    receipt_paper: str = "receipt-80"
    """receipt-80 or receipt-a5."""
    report_printer: str = "file:print"
    """Where reports on A4 are printed."""
    dots: int = 576
    """Printable dots of the receipt printer: 576 at 80 mm, 384 at 58 mm."""
    card_reader: str = "none"
    """Where identity cards are read: none, serial:/dev/ttyUSB0, serial:COM3@9600, emulated."""
    scan_folder: str = ""
    """Folder into which a scanner puts its files; while the scans of a material are open, what
    appears there is moved into the encrypted store. Empty where files are chosen by hand."""
    counter_screen: int = 0
    """Screen of this machine, from 1, on which a window shows the resident's page; 0 when a program
    of its own does (desk counter), or nobody."""
    public_address: str = ""
    """Address put before the query in a QR code, when the city offers one."""
    voice: bool = True
    """Whether calls are spoken when a voice is installed."""
    text_percent: int = 100
    """Size of text on desks, 100 to 150."""
    lock_minutes: int = 0
    """Minutes without a key after which this desk locks itself; 0 as the hall has set."""
    low_reach: bool = False
    """Whether the kiosk starts with everything within reach of a wheelchair."""
    key_caps: bool = True
    """Whether buttons show their keys."""
    sync: bool = True
    """Whether the faces of an enrolled desk sync it; off where ``desk sync`` runs as a service."""


def load(home: Path) -> Settings:
    """Read and check the machine's settings.

    :raises AdminError: lists every problem of the file at once.
    """
    path = home / FILE_NAME
    if not path.exists():
        return Settings()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AdminError(
            "The settings file {path} cannot be read: {reason}", path=str(path), reason=str(error)
        ) from error
    faults = problems(found)
    if faults:
        raise AdminError(
            "The settings file {path} has faults: {reason}",
            path=str(path),
            reason="; ".join(faults),
        )
    return Settings(**found)


def save(home: Path, settings: Settings) -> None:
    """Write the settings that differ from the defaults."""
    plain = Settings()
    lines = [
        f"{field.name} = {json.dumps(getattr(settings, field.name), ensure_ascii=False)}"
        for field in fields(Settings)
        if getattr(settings, field.name) != getattr(plain, field.name)
    ]
    home.mkdir(parents=True, exist_ok=True)
    (home / FILE_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")


_RANGES = {
    "kiosk": (1, 99),
    "window": (0, 99),
    "counter_screen": (0, 9),
    "text_percent": (100, 150),
    "lock_minutes": (0, 240),
}
_CHOICES: dict[str, tuple[object, ...]] = {
    "language": LANGUAGES,
    "receipt_paper": ("receipt-80", "receipt-a5"),
    "dots": (384, 576),
}


def allowed(name: str) -> str:
    """What a setting may be; empty where any text may stand."""
    if name in _CHOICES:
        return ", ".join(map(str, _CHOICES[name]))
    low, high = _RANGES.get(name, (0, 0))
    return f"{low} – {high}" if high else ""


def problems(found: dict[str, object]) -> list[str]:
    """What is wrong with settings by name."""
    faults = []
    defaults = Settings()
    for name, value in found.items():
        if not hasattr(defaults, name):
            faults.append(f"{name}: unknown")
        elif type(value) is not type(getattr(defaults, name)):
            faults.append(f"{name}: must be {type(getattr(defaults, name)).__name__}")
        elif name in _CHOICES and value not in _CHOICES[name]:
            faults.append(f"{name}: one of {', '.join(map(str, _CHOICES[name]))}")
        elif name in _RANGES and isinstance(value, int):
            low, high = _RANGES[name]
            if not low <= value <= high:
                faults.append(f"{name}: {low} to {high}")
    return faults
