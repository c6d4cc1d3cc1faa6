"""Archive copies: a PDF made into PDF/A-1b (ISO 19005-1), readable as it is in fifty years.

What the rules ask for that a sheet does not have by itself: an output intent that says what its
colours mean, metadata in XMP that agree with the document's own, no font that is named but not
embedded, a version and a structure that the oldest readers know.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

import pikepdf

from desk.printing.srgb import srgb_profile

_PDF_14 = "1.4"
MAKER = "Station Desk"


def archived(pdf: bytes, made_at: datetime, *, language: str, author: str = "") -> bytes:
    """The same pages as PDF/A-1b; the same pages and moment give the same bytes."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        title = str(document.docinfo.get("/Title", ""))
        _drop_unused_fonts(document)
        _add_output_intent(document)
        _describe(document, title, author, made_at)
        root = document.Root
        root.Lang = pikepdf.String(language)
        root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        out = io.BytesIO()
        document.save(
            out,
            min_version=_PDF_14,
            force_version=_PDF_14,
            # PDF 1.4 knows neither object streams nor a cross-reference stream.
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
        )
    return out.getvalue()


def _drop_unused_fonts(document: pikepdf.Pdf) -> None:
    """reportlab names Helvetica for every page, though no letter is set in it."""
    used = {
        str(instruction.operands[0])
        for page in document.pages
        for instruction in pikepdf.parse_content_stream(page, "Tf")
    }
    # The pages share one dictionary of fonts.
    for page in document.pages:
        fonts: Any = page.Resources.get("/Font", {})
        for name in [str(key) for key in fonts if str(key) not in used]:
            del fonts[name]


def _add_output_intent(document: pikepdf.Pdf) -> None:
    profile = document.make_stream(srgb_profile())
    profile.N = 3
    profile.Alternate = pikepdf.Name.DeviceRGB
    document.Root.OutputIntents = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.OutputIntent,
                S=pikepdf.Name.GTS_PDFA1,
                OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
                RegistryName=pikepdf.String("http://www.color.org"),
                Info=pikepdf.String("sRGB IEC61966-2.1"),
                DestOutputProfile=document.make_indirect(profile),
            )
        ]
    )


def _describe(document: pikepdf.Pdf, title: str, author: str, made_at: datetime) -> None:
    """The document's own information and the XMP metadata, which must say the same."""
    moment = made_at.astimezone(UTC).replace(microsecond=0)
    wanted = {
        "/Title": title,
        "/Creator": MAKER,
        "/Producer": MAKER,
        "/CreationDate": f"D:{moment:%Y%m%d%H%M%S}+00'00'",
        "/ModDate": f"D:{moment:%Y%m%d%H%M%S}+00'00'",
        "/Author": author,
    }
    told: Any = {key: pikepdf.String(value) for key, value in wanted.items() if value}
    document.trailer.Info = document.make_indirect(pikepdf.Dictionary(told))
    packet = _xmp(title, author, f"{moment:%Y-%m-%dT%H:%M:%SZ}")
    metadata = document.make_stream(packet.encode())
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    document.Root.Metadata = document.make_indirect(metadata)


def _xmp(title: str, author: str, moment: str) -> str:
    """The packet; each prefix is declared once at the top, where every reader looks for it."""
    by = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
{by if author else ""}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool><xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate><xmp:MetadataDate>{moment}</xmp:MetadataDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{MAKER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
{(" " * 99 + chr(10)) * 20}<?xpacket end="w"?>"""
