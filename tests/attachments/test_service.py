"""Scans on a real encrypted store: kept in pieces, taken out, accepted with their visit."""

from __future__ import annotations

import io
import random
from base64 import b64decode
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import func, select

from desk.attachments import pictures, queries, service
from desk.attachments.model import attachment
from desk.attachments.pictures import prepare, read_file
from desk.cases import service as cases
from desk.core.errors import UserError
from desk.store import blobs
from desk.store.store import FILE_NAME
from tests.cases.conftest import CALENDAR, CATALOGUE, Hall
from tests.cases.test_rules import codes, full


def photo(width: int = 900, height: int = 600, seed: int = 1, kind: str = "JPEG") -> bytes:
    """A picture with much in it, so that it does not become small."""
    noise = random.Random(seed).randbytes(width * height * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), noise).save(out, kind)
    return out.getvalue()


def opened(hall: Hall) -> str:
    with hall.unit() as unit:
        return cases.open_visit(unit, hall_id=hall.id, window_id=hall.window, worker_id=hall.worker)


def attach(hall: Hall, visit: str, material: str, data: bytes, name: str = "a.jpg") -> str:
    with hall.unit() as unit:
        return service.add(unit, visit, material, prepare(name, data), hall.worker)


def pieces(hall: Hall) -> int:
    with hall.store.read() as read:
        return int(read.value(select(func.count()).select_from(blobs.blob_piece)))


def test_a_scan_is_kept_in_pieces_and_read_back_as_it_was(hall: Hall) -> None:
    visit = opened(hall)
    picture = prepare("id.jpg", photo(1200, 900))
    with hall.unit() as unit:
        service.add(unit, visit, "id_card", picture, hall.worker)
    assert pieces(hall) == blobs.pieces_of(len(picture.data)) > 1
    with hall.store.read() as read:
        [one] = queries.of_visit(read, visit)
        assert (one.here, one.removable, one.media) == (True, True, "image/jpeg")
        assert queries.content(read, one.sha256) == picture.data


def test_nothing_of_a_scan_is_readable_in_the_file_of_the_store(hall: Hall) -> None:
    picture = prepare("id.jpg", photo())
    with hall.unit() as unit:
        blobs.keep(unit, picture.data)
    hall.store.harden()
    files = hall.store.home.glob(f"{FILE_NAME}*")
    raw = b"".join(path.read_bytes() for path in files)
    assert len(raw) > len(picture.data)
    assert picture.data[:16] not in raw
    assert picture.data[5000:5032] not in raw


def test_a_scan_taken_out_before_acceptance_leaves_nothing(hall: Hall) -> None:
    visit = opened(hall)
    data = photo()
    first, second = attach(hall, visit, "id_card", data), attach(hall, visit, "household", data)
    with hall.unit() as unit:
        service.remove(unit, first)
    assert pieces(hall) > 0, "the other material still shows the same page"
    with hall.unit() as unit:
        service.remove(unit, second)
    assert pieces(hall) == 0
    with pytest.raises(UserError), hall.unit() as unit:
        service.remove(unit, second)


def test_the_same_file_added_twice_is_one_scan(hall: Hall) -> None:
    visit = opened(hall)
    assert attach(hall, visit, "id_card", photo()) == attach(hall, visit, "id_card", photo())


def test_acceptance_makes_facts_of_the_scans_of_its_materials_only(hall: Hall) -> None:
    visit = opened(hall)
    draft = full(codes("MZ01"))
    key = next(iter(draft.materials))
    kept, _ = attach(hall, visit, key, photo()), attach(hall, visit, "of_no_matter", photo(seed=2))
    with hall.unit() as unit:
        cases.accept_visit(unit, visit, draft, CATALOGUE, CALENDAR)
    with hall.store.read() as read:
        [one] = queries.of_visit(read, visit)
        fact = read.first(select(attachment))
        held = read.rows(select(blobs.blob))
    assert (one.id, one.material, one.here, one.removable) == (kept, key, True, False)
    assert fact is not None
    assert len(fact.thumbnail) <= 8000
    assert Image.open(io.BytesIO(b64decode(fact.thumbnail))).format == "JPEG"
    assert [(row.sha256, row.scope) for row in held] == [(one.sha256, fact.scope)]
    with pytest.raises(UserError), hall.unit() as unit:
        service.remove(unit, kept)


def test_a_visit_that_ends_without_acceptance_lets_its_scans_go(hall: Hall) -> None:
    visit = opened(hall)
    attach(hall, visit, "id_card", photo())
    with hall.unit() as unit:
        cases.close_visit(unit, visit)
    assert pieces(hall) == 0
    with hall.store.read() as read:
        assert queries.of_visit(read, visit) == ()


def test_a_damaged_content_is_not_shown_as_if_it_were_whole(hall: Hall) -> None:
    with hall.unit() as unit:
        name = blobs.keep(unit, b"x" * 10)
        unit.execute(blobs.blob_piece.update().values(data=b"y" * 10))
    with hall.store.read() as read:
        assert blobs.read(read, name) is None


def test_a_photograph_loses_what_the_camera_wrote_and_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "home of the resident"
    out = io.BytesIO()
    Image.new("RGB", (400, 200), "red").save(out, "JPEG", exif=exif)
    assert b"home of the resident" in out.getvalue()
    kept = prepare("p.jpg", out.getvalue())
    assert b"home of the resident" not in kept.data
    assert Image.open(io.BytesIO(kept.data)).size == (200, 400)


def test_a_large_picture_is_made_smaller_and_one_with_holes_gets_white_paper() -> None:
    kept = prepare("big.jpg", photo(3000, 100))
    assert Image.open(io.BytesIO(kept.data)).size == (2400, 80)
    out = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(out, "PNG")
    assert Image.open(io.BytesIO(prepare("x.png", out.getvalue()).data)).getpixel((5, 5)) == (
        255, 255, 255,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is no picture"),
        (b"a letter", "is no picture"),
        (photo()[:4000], "is damaged"),
        (b"%PDF-1.7 torn", "is damaged"),
        (b"0" * (pictures.MOST_MEGABYTES * 1_000_000 + 1), "larger than 10 MB"),
    ],
)
def test_what_cannot_be_attached_is_named_in_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=says):
        prepare("x.jpg", data)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(pictures.MOST_MEGABYTES * 1_000_000 + 1)
    with pytest.raises(UserError, match="larger than 10 MB"):
        read_file(path)
    with pytest.raises(UserError, match="cannot be read"):
        read_file(tmp_path / "gone.pdf")
