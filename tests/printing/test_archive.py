"""Archive copies against the rules of ISO 19005-1, read by pypdf, Pillow and an XML parser: none of
them had a part in writing the file. (Apache's preflight, a whole validator, is run by hand with
``./dev archive FILE``.)"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pypdf
import pytest
from PIL import Image, ImageCms

from desk.commands.samples import sample
from desk.printing.archive import archived
from desk.printing.drawing import pdf_of
from desk.printing.papers import PAPERS

MADE = datetime(2026, 11, 2, 1, 30, tzinfo=UTC)
NAME = "张𬱖乙"
NS = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
FORBIDDEN_ACTIONS = {"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/JavaScript",
                     "/URI", "/GoToR", "/SubmitForm"}  # fmt: skip
CMYK = {"k", "K"}


@pytest.fixture(params=sorted(PAPERS))
def copy(request: pytest.FixtureRequest) -> bytes:
    pdf = pdf_of(request.param, sample(request.param, NAME))
    return archived(pdf, MADE, language="zh-CN", author="赵明亮")


def everything(reader: pypdf.PdfReader) -> Iterator[Any]:
    """Every object of the file."""
    for number in range(1, reader.trailer["/Size"]):
        found = pypdf.generic.IndirectObject(number, 0, reader).get_object()
        if found is not None:
            yield from inside(found)


def inside(found: Any) -> Iterator[Any]:
    yield found
    if isinstance(found, dict):
        for value in found.values():
            if not isinstance(value, pypdf.generic.IndirectObject):
                yield from inside(value)
    elif isinstance(found, list):
        for value in found:
            if not isinstance(value, pypdf.generic.IndirectObject):
                yield from inside(value)


def xmp(reader: pypdf.PdfReader) -> ElementTree.Element:
    stream = reader.trailer["/Root"]["/Metadata"].get_object()
    # The packet must be plain text in the file (6.7.2), or no simple tool finds it.
    assert "/Filter" not in stream
    return ElementTree.fromstring(stream.get_data().decode("utf-8"))


def said(tree: ElementTree.Element, name: str) -> str:
    (found,) = tree.findall(f".//{name}", NS)
    return "".join(found.itertext()).strip()


def test_the_file_says_that_it_is_pdf_a_1b_and_its_metadata_agree(copy: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(copy))
    tree, info = xmp(reader), reader.metadata
    assert info is not None
    assert (said(tree, "pdfaid:part"), said(tree, "pdfaid:conformance")) == ("1", "B")
    assert said(tree, "dc:title") == info.title
    assert said(tree, "dc:creator") == info.author == "赵明亮"
    assert said(tree, "xmp:CreatorTool") == info.creator
    assert said(tree, "pdf:Producer") == info.producer
    for name, moment in (
        ("xmp:CreateDate", info.creation_date),
        ("xmp:ModifyDate", info.modification_date),
    ):
        assert datetime.fromisoformat(said(tree, name)) == moment == MADE
    assert reader.trailer["/Root"]["/Lang"] == "zh-CN"


def test_the_structure_is_that_of_pdf_1_4_and_the_file_has_an_identity(copy: bytes) -> None:
    assert copy.startswith(b"%PDF-1.4\n%")
    # The comment after the header has four bytes above 127 (6.1.2).
    assert re.match(rb"%PDF-1\.4\n%[\x80-\xff]{4}", copy)
    assert copy.rstrip().endswith(b"%%EOF")
    assert copy.count(b"startxref") == 1
    reader = pypdf.PdfReader(io.BytesIO(copy))
    assert not reader.is_encrypted
    assert b"/ObjStm" not in copy
    assert b"/XRef" not in copy
    assert all(len(part.original_bytes) == 16 for part in reader.trailer["/ID"])


def test_every_font_is_embedded_and_every_letter_has_its_character(copy: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(copy))
    for page in reader.pages:
        fonts = page["/Resources"]["/Font"].values()
        assert fonts
        for font in (f.get_object() for f in fonts):
            program = font["/FontDescriptor"]["/FontFile2"].get_object().get_data()
            assert program[:4] == b"\x00\x01\x00\x00"
            assert re.fullmatch(r"/[A-Z]{6}\+\S+", font["/BaseFont"])
            assert len(font["/Widths"]) == font["/LastChar"] - font["/FirstChar"] + 1
            assert b"beginbfchar" in font["/ToUnicode"].get_object().get_data()
            # A symbolic font has no encoding of its own beside its program's (6.3.7).
            assert font["/FontDescriptor"]["/Flags"] & 4
            assert "/Encoding" not in font


def test_the_name_is_extracted_from_the_archive_copy(copy: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(copy))
    text = "".join(page.extract_text() for page in reader.pages)
    assert NAME in text.replace("\n", "")


def test_colours_are_defined_by_the_output_intent(copy: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(copy))
    (intent,) = reader.trailer["/Root"]["/OutputIntents"]
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    stream = intent.get_object()["/DestOutputProfile"].get_object()
    profile = ImageCms.ImageCmsProfile(io.BytesIO(stream.get_data()))
    assert stream["/N"] == 3
    assert profile.profile.xcolor_space.strip() == "RGB"
    # PDF 1.4 knows profiles up to ICC.1:1998-09, version 2.
    assert profile.profile.version < 3
    operators = {
        operator.decode()
        for page in reader.pages
        for _, operator in pypdf.generic.ContentStream(page.get_contents(), reader).operations
    }
    assert not operators & CMYK


def test_the_profile_is_srgb() -> None:
    from desk.printing.srgb import srgb_profile

    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    theirs = ImageCms.createProfile("sRGB")
    change = ImageCms.buildTransform(ours, theirs, "RGB", "RGB")
    picture = Image.new("RGB", (16, 16))
    picture.putdata([(n, 255 - n, n * 7 % 256) for n in range(256)])
    changed = ImageCms.applyTransform(picture, change)
    assert changed is not None
    for before, after in zip(
        picture.get_flattened_data(), changed.get_flattened_data(), strict=True
    ):
        assert all(abs(a - b) <= 1 for a, b in zip(before, after, strict=True))


def test_nothing_is_transparent_runs_or_lies_outside_of_the_file(copy: bytes) -> None:
    reader = pypdf.PdfReader(io.BytesIO(copy))
    root = reader.trailer["/Root"]
    assert not {"/AA", "/OpenAction", "/AcroForm", "/Names", "/OCProperties"} & set(root)
    for found in everything(reader):
        if not isinstance(found, dict):
            continue
        assert found.get("/S") not in FORBIDDEN_ACTIONS
        assert "/AA" not in found
        assert found.get("/SMask", "/None") == "/None"
        assert found.get("/CA", 1) == found.get("/ca", 1) == 1
        assert found.get("/BM", "/Normal") in ("/Normal", "/Compatible")
        assert found.get("/S") != "/Transparency"
        assert "/TR" not in found
        # Streams hold their data themselves (6.1.7), and not by a method under a patent (6.1.10).
        assert not {"/F", "/FFilter", "/FDecodeParms"} & set(found) or "/Filter" not in found
        assert "/LZWDecode" not in str(found.get("/Filter", ""))
        assert "/EF" not in found


def test_the_same_pages_of_the_same_moment_are_the_same_file() -> None:
    pdf = pdf_of("notice", sample("notice", NAME))
    first = archived(pdf, MADE, language="zh-CN")
    assert first == archived(pdf, MADE, language="zh-CN")
    assert first != archived(pdf, MADE.replace(year=2025), language="zh-CN")
    assert pypdf.PdfReader(io.BytesIO(first)).metadata.author is None  # type: ignore[union-attr]


def test_marks_in_a_title_or_name_do_not_break_the_metadata() -> None:
    pdf = pdf_of("notice", sample("notice", NAME))
    made = archived(pdf, MADE, language="zh-CN", author="<赵> & 'x' \"y\"")
    assert said(xmp(pypdf.PdfReader(io.BytesIO(made))), "dc:creator") == "<赵> & 'x' \"y\""
