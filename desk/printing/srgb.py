"""The sRGB colour space as an ICC profile of version 2, the newest that PDF/A-1 allows.

Pillow's own profile is of version 4. Primaries, white and curve are those of IEC 61966-2-1,
adapted to the profile's white D50 (ICC.1:2001-04).
"""

from __future__ import annotations

from functools import cache

_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_NAME = b"sRGB IEC61966-2.1"
_POINTS = 1024


@cache
def srgb_profile() -> bytes:
    """The whole profile."""
    curve = b"curv\0\0\0\0" + _POINTS.to_bytes(4, "big")
    curve += b"".join(round(_linear(n / (_POINTS - 1)) * 65535).to_bytes(2, "big")
                      for n in range(_POINTS))  # fmt: skip
    tags = {
        b"desc": _description(),
        b"cprt": b"text\0\0\0\0Public domain\0",
        b"wtpt": _xyz(_D50),
        **{name: _xyz(value) for name, value in _PRIMARIES.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    table, data, places = b"", b"", dict[bytes, int]()
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        if value not in places:
            places[value] = start + len(data)
            data += value + b"\0" * (-len(value) % 4)
        table += name + places[value].to_bytes(4, "big") + len(value).to_bytes(4, "big")
    body = len(tags).to_bytes(4, "big") + table + data
    return _header(128 + len(body)) + body


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _fixed(value: float) -> bytes:
    return round(value * 65536).to_bytes(4, "big")


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, value))


def _description() -> bytes:
    text = _NAME + b"\0"
    # A name in ASCII, none in Unicode, none for a Macintosh.
    return b"desc\0\0\0\0" + len(text).to_bytes(4, "big") + text + bytes(4 + 4 + 2 + 1 + 67)


def _header(size: int) -> bytes:
    moment = b"".join(n.to_bytes(2, "big") for n in (2000, 1, 1, 0, 0, 0))
    return (
        size.to_bytes(4, "big") + bytes(4) + b"\x02\x10\0\0" + b"mntrRGB XYZ " + moment + b"acsp"
        + bytes(4 + 4 + 4 + 4 + 8 + 4) + b"".join(map(_fixed, _D50)) + bytes(48)
    )  # fmt: skip
