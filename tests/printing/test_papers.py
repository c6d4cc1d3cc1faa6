"""What stands on paper, read by other programs: pdftotext, a QR decoder, pypdf."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
import zxingcpp

from desk.cli import main
from desk.commands.samples import sample
from desk.core.paths import RESOURCES
from desk.devices.ink import ink_png
from desk.printing import fonts
from desk.printing.drawing import pdf_of
from desk.printing.papers import (
    PAPERS,
    PaperSection,
    PaperTable,
    ReceiptPaper,
    ReportPaper,
    RosterPaper,
    TicketPaper,
    from_json,
    to_json,
)
from desk.printing.raster import page_image, raster

with (RESOURCES / "data" / "rare_characters.csv").open(encoding="utf-8", newline="") as file:
    RARE = [row["char"] for row in csv.DictReader(file)]


def extracted(pdf: bytes) -> str:
    return subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode("utf-8")


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_a_name_with_any_rare_character_is_extracted_exactly_from_every_paper(kind: str) -> None:
    assert len(RARE) == 199
    for start in range(0, len(RARE), 10):
        name = "张" + "".join(RARE[start : start + 10])
        assert name in extracted(pdf_of(kind, sample(kind, name))).replace("\n", "")


def test_every_rare_character_is_drawn_by_the_shipped_fonts_themselves() -> None:
    assert fonts.unprintable("".join(RARE)) == []
    assert all(font in (fonts.REGULAR,) for _, font in fonts.runs("".join(RARE), fonts.REGULAR))


def test_a_character_no_font_has_is_shown_as_a_mark_and_never_as_an_empty_box() -> None:
    private = "\U000f1234"
    assert fonts.unprintable(private) == [private]
    assert list(fonts.runs(f"王{private}", fonts.REGULAR)) == [("王〓", fonts.REGULAR)]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("ticket", "YJQ:20261123:A052:7F3A"),
        ("receipt-80", "YJ26-1123-0042?k=7F3A"),
        ("receipt-a5", "YJ26-1123-0042?k=7F3A"),
        ("mandate", "YJ26-1123-0042?k=7F3A"),
        ("statement", "YJ26-1123-0042?k=7F3A"),
    ],
)
def test_the_qr_code_is_read_from_the_page(kind: str, code: str) -> None:
    picture = page_image(pdf_of(kind, sample(kind, "王*梅")), 1200)
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == code


def ink() -> str:
    stroke = tuple((40 + 9 * n, 60 + (n * 37) % 200, n) for n in range(40))
    return b64encode(ink_png((stroke,))).decode()


@pytest.mark.parametrize("kind", ["mandate", "statement", "receipt-a5"])
def test_a_signature_from_the_screen_is_stamped_on_the_paper_and_hides_nothing_of_it(
    kind: str,
) -> None:
    plain = sample(kind, "王*梅")
    signed = replace(plain, signature=ink())
    pages = [pypdf.PdfReader(io.BytesIO(pdf_of(kind, one))).pages[0] for one in (plain, signed)]
    assert [len(page.images) for page in pages] == [0, 1]
    (stamped,) = pages[1].images
    assert stamped.image is not None
    assert stamped.image.convert("L").getextrema()[0] < 40
    text = extracted(pdf_of(kind, signed))
    assert all(line in text for line in extracted(pdf_of(kind, plain)).splitlines())
    signers = {"receipt-a5": "申请人签名", "statement": "居民签名", "mandate": "委托人签名"}
    assert signers[kind] in text
    (found,) = zxingcpp.read_barcodes(page_image(pdf_of(kind, signed), 1200))
    assert found.text == "YJ26-1123-0042?k=7F3A"
    assert from_json(kind, to_json(signed)) == signed


@pytest.mark.parametrize("dots", [384, 576])
@pytest.mark.parametrize("kind", ["ticket", "receipt-80"])
def test_the_same_page_as_dots_has_the_printers_width_and_a_readable_code(
    kind: str, dots: int
) -> None:
    picture = raster(pdf_of(kind, sample(kind, "王*梅")), dots)
    assert picture.mode == "1"
    assert picture.width == dots
    (found,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert "7F3A" in found.text


def test_papers_have_their_sizes_in_millimetres() -> None:
    sizes = {}
    for kind in PAPERS:
        page = pypdf.PdfReader(io.BytesIO(pdf_of(kind, sample(kind, "王")))).pages[0].mediabox
        sizes[kind] = (round(float(page.width) / 72 * 25.4), round(float(page.height) / 72 * 25.4))
    assert sizes["ticket"] == (80, 113)
    assert sizes["receipt-80"][0] == 80
    assert sizes["receipt-a5"] == (148, 210)
    assert sizes["report"] == (210, 297)
    assert sizes["roster-a4"] == (297, 210)
    assert sizes["roster-a3"] == (420, 297)


def test_a_receipt_says_everything_of_the_picture() -> None:
    text = extracted(pdf_of("receipt-a5", sample("receipt-a5", "王*梅")))
    for words in (
        "受理回执", "YJ26-1123-0042", "王*梅", "420502********0047", "138****6027",
        "最低生活保障申请", "区民政局", "22 个工作日", "近期病历或诊断证明", "还差 1 份",
        "7F3A", "李晓雯", "0717-5550123", "12345", "受理专用章",
    ):  # fmt: skip
        assert words in text


def test_a_receipt_grows_with_its_matters_and_cuts_nothing() -> None:
    paper = sample("receipt-80", "王*梅")
    assert isinstance(paper, ReceiptPaper)
    more = replace(paper, cases=paper.cases * 3)
    short, long = (
        float(pypdf.PdfReader(io.BytesIO(pdf_of("receipt-80", p))).pages[0].mediabox.height)
        for p in (paper, more)
    )
    assert long > short + 100
    assert extracted(pdf_of("receipt-80", more)).count("居民养老参保登记") == 3


def test_long_names_of_halls_stay_on_the_ticket() -> None:
    paper = sample("ticket", "高龄津贴申领")
    assert isinstance(paper, TicketPaper)
    wide = replace(
        paper, hall="宜昌市西陵区云集街道白龙井社区党群服务中心便民服务大厅", number="A01001"
    )
    picture = page_image(pdf_of("ticket", wide), 640).convert("L")
    left = picture.crop((0, 0, 24, picture.height)).getextrema()
    right = picture.crop((616, 0, 640, picture.height)).getextrema()
    assert left == right == (255, 255)


@pytest.mark.parametrize("kind", sorted(PAPERS))
def test_a_paper_kept_as_json_is_reprinted_to_the_byte(kind: str) -> None:
    paper = sample(kind, "张𬱖")
    again = from_json(kind, to_json(paper))
    assert again == paper
    assert pdf_of(kind, again) == pdf_of(kind, paper)


def test_page_numbers_of_the_report_are_true() -> None:
    pdf = pdf_of("report", sample("report", "赵明亮"))
    pages = len(pypdf.PdfReader(io.BytesIO(pdf)).pages)
    text = extracted(pdf)
    for n in range(1, pages + 1):
        assert f"第 {n} 页，共 {pages} 页" in text


def report_paper(**changes: object) -> ReportPaper:
    paper = sample("report", "赵明亮")
    assert isinstance(paper, ReportPaper)
    return replace(paper, **changes)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_headings_are_numbered_by_what_is_present(count: int) -> None:
    sections = report_paper().sections[:count]
    lines = extracted(pdf_of("report", report_paper(sections=sections))).splitlines()
    headings = [line for line in lines if re.match("[一二三四]、", line)]
    assert headings == [f"{n}、{s.title}" for n, s in zip("一二", sections, strict=False)]


def test_a_name_too_long_for_its_column_ends_in_an_ellipsis_inside_it() -> None:
    long = "城乡居民基本养老保险待遇领取资格认证和注销登记"
    rows = ((long, "9"), ("短", "1"), ("甲", "1"), ("乙", "1"))
    most = PaperTable("", ("受理事项", "件数"), rows, bars=(9.0, 1.0, 1.0, 1.0))
    text = extracted(pdf_of("report", report_paper(sections=(PaperSection("x", "", (), (most,)),))))
    assert long not in text
    assert long[:6] in text
    assert "…" in text


@pytest.mark.parametrize("paper", ["ticket", "receipt-80", "receipt-a5", "report-day"])
def test_each_paper_of_a_hall_can_be_tried_with_a_rare_name(paper: str, tmp_path: Path) -> None:
    out = tmp_path / "sample.pdf"
    assert main(["print", "sample", paper, "--name", "张𬱖", "--out", str(out)]) == 0
    assert "张𬱖" in extracted(out.read_bytes())


def test_the_command_writes_a_sample_or_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "ticket.pdf"
    assert main(["print", "sample", "ticket", "--name", "张𬱖", "--out", str(out)]) == 0
    assert "张𬱖" in extracted(out.read_bytes())
    assert main(["print", "sample", "ticket"]) == 1
    assert "--out" in capsys.readouterr().err
    assert main(["print", "sample", "ticket", "--printer", "nonsense"]) == 1
    assert "nonsense" in capsys.readouterr().err


def test_a_long_roster_goes_on_with_its_heading_and_loses_nobody() -> None:
    paper = sample("roster-a4", "赵明亮")
    assert isinstance(paper, RosterPaper)
    long = replace(
        paper,
        rows=tuple(
            (f"{n} 号  窗口", "A 类资格", *["上午 周敏\n下午 覃丽"] * 5) for n in range(1, 21)
        ),
    )
    reader = pypdf.PdfReader(io.BytesIO(pdf_of("roster-a4", long)))
    text = extracted(pdf_of("roster-a4", long))
    assert len(reader.pages) == 2
    assert text.count("周一 11-23") == 2
    assert all(f"{n} 号" in text for n in range(1, 21))
    assert text.count("覃丽") == 100 + 1
