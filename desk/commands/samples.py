"""Invented data for the sample papers; the same as in the design's pictures."""

from __future__ import annotations

import hashlib

from desk.commands.sample_reports import day_report, month_report
from desk.printing.papers import (
    PAPERS,
    CertificatePaper,
    ListPaper,
    MandatePaper,
    MaterialEntry,
    Paper,
    ReceiptLine,
    ReceiptPaper,
    RosterPaper,
    SlipPaper,
    StatementPaper,
    TicketPaper,
)

SAMPLES = {**{kind: kind for kind in PAPERS if kind != "report"},
           "report-day": "report", "report-month": "report"}  # fmt: skip
"""Every paper that can be tried, and the kind it is drawn as."""
_HALL = "云集街道便民服务大厅"
_FULL = "宜昌市西陵区云集街道便民服务大厅"
_PHONE = "0717-5550123"


def sample(kind: str, name: str) -> Paper:
    """A paper of a kind with a name on it, also on the ticket, to test rare characters."""
    if kind == "ticket":
        return TicketPaper(
            _HALL, "综合业务", "A052", True, "2 人", "10:28", f"{name}，请备好",
            ("身份证原件（已读）", "社保卡或本人银行卡"), "YJQ:20261123:A052:7F3A",
            "2026-11-23 10:12", "自助机 1 号", _PHONE,
        )  # fmt: skip
    if kind == "report-day":
        return day_report(name)
    if kind in ("report", "report-month"):
        return month_report(name)
    if kind == "certificate":
        return _certificate(name)
    if kind == "case-list":
        return _list(name)
    if kind == "mandate":
        return _mandate(name)
    if kind == "statement":
        return _statement(name)
    if kind.startswith("roster"):
        return _roster(name)
    if kind in _SLIPS:
        return _slip(kind, name)
    cases = (
        ReceiptLine(
            "最低生活保障申请", "区民政局", "22 个工作日", "12月23日（周三）前", "", "12月23日 周三"
        ),
        ReceiptLine("居民养老参保登记", "区社保中心", "当场办结", "已办好", "", "已办好"),
        ReceiptLine(
            "残疾人证办理（新办）",
            "区残联",
            "20 个工作日",
            "12月21日（周一）前",
            "容缺",
            "12月21日 周一",
        ),
    )
    system, copy, original, signed = (
        "系统核验，没收复印件",
        "拍照留存，原件已还",
        "收原件",
        "电子签名",
    )
    materials = (
        MaterialEntry("居民身份证", "1、2、3", system, False),
        MaterialEntry("居民户口簿", "1、2、3", system, False),
        MaterialEntry("社保卡", "1、2", copy, False),
        MaterialEntry("收入申报表", "1", original, False),
        MaterialEntry("2 寸白底照片", "3", original, False),
        MaterialEntry("最低生活保障申请书", "1", signed, False),
        MaterialEntry("家庭经济状况核对授权书", "1", signed, False),
        MaterialEntry("残疾评定申请表", "3", signed, False),
        MaterialEntry("近期病历或诊断证明", "3", "缺，11月30日前补", True),
    )
    return ReceiptPaper(
        _HALL, _FULL, "YJ26-1123-0042", name, "420502********0047", "138****6027",
        "2026-11-23 09:52", cases, materials, "还差 1 份，请 11月30日前补",
        "近期病历或诊断证明（二级以上医院，12 个月内），交到本大厅任一窗口，也可由家人代交。"
        "到期没补，第 3 项退回，不影响第 1、2 项。",
        "YJ26-1123-0042?k=7F3A", "7F3A", "李晓雯", "（0312）3 号窗口", _PHONE,
    )  # fmt: skip


_SLIPS = {"notice": "一次性告知单", "handover": "交接单", "supplement": "补交材料凭证"}


def _slip(kind: str, name: str) -> SlipPaper:
    return SlipPaper(
        _HALL,
        _SLIPS[kind],
        "缺的都在这里，备齐了再来一趟就够",
        (("居民", name), ("时间", "2026-11-23 09:52")),
        (("残疾人证办理（新办）", "近期病历或诊断证明（12 个月内，二级以上医院）"),),
        "《行政许可法》第三十二条：缺的材料一次告知清楚",
        ("居民", "经办人"),
        ("李晓雯，3 号窗口", f"咨询 {_PHONE}"),
    )


def _list(name: str) -> ListPaper:
    return ListPaper(
        "云集街道便民服务大厅",
        "办件：要盯的",
        "赵明亮，2026-11-23 17:05",
        ("办件编号", "事项", "申请人", "进度", "亮灯", "最后期限", "承办部门", "首问人"),
        tuple(
            (f"YJ26-1123-{n:04}-1", "最低生活保障申请", name, "部门办理中", "黄灯", "2026-12-02",
             "区民政局", "李晓雯")
            for n in range(1, 48)
        ),
        "47 件",
    )  # fmt: skip


def _mandate(name: str) -> MandatePaper:
    return MandatePaper(
        "宜昌市西陵区云集街道便民服务大厅",
        "授权委托书",
        "YJ26-1123-0042-1",
        (
            ("委托人", name),
            ("身份证", "420502********0040"),
            ("代办人", "李晓雯，工号 0312，云集街道便民服务大厅"),
            ("委托事项", "最低生活保障申请 YJ26-1123-0042-1"),
            ("约定", "由代办人替我到下列部门递交、领取材料，不收费用；我可以随时收回委托"),
        ),
        "我委托代办人替我办理：",
        (
            ("开具户籍证明（公安派出所）", "3 个工作日"),
            ("查询房产信息（宜昌市不动产登记中心）", "5 个自然日"),
        ),
        (),
        "",
        "日期：2026-11-23",
        "YJ26-1123-0042?k=7F3A",
        f"委托书文本校验（SHA-256）：{'7c' * 32}",
        "云集街道便民服务大厅，电话 0717-5550123",
    )


def _statement(name: str) -> StatementPaper:
    return StatementPaper(
        "宜昌市西陵区云集街道便民服务大厅",
        "撤回申请书",
        "YJ26-1123-0042-1",
        (
            ("申请人", name),
            ("身份证", "420502********0040"),
            ("申请", "YJ26-1123-0042-1，11月23日受理"),
            ("原因", "居民改主意了"),
            ("声明", "我自愿撤回这项申请。办理到此结束，材料退还给我，以后随时可以重新申请。"),
        ),
        (("最低生活保障申请", "到此结束"),),
        "",
        "日期：2026-11-23",
        "YJ26-1123-0042?k=7F3A",
        f"本件文本校验（SHA-256）：{'7c' * 32}",
        "云集街道便民服务大厅，电话 0717-5550123",
    )


def _certificate(name: str) -> CertificatePaper:
    digest = hashlib.sha256(b"sample").hexdigest()
    return CertificatePaper(
        _HALL, _FULL, "操作记录核验证明", ("2026年11月23日", name), "记录完整，没有被改过。", True,
        (("机器编号", "7"), ("已读改动组", "4,821"), ("核对数据行", "61,904"),
         ("核验人", name)),
        digest, f"DESK-CHAIN:7:4821:{digest}", ("本机每一次改动都连着上一次改动的校验值。",),
        "数据截至 2026-11-23 17:00:00",
    )  # fmt: skip


def _roster(name: str) -> RosterPaper:
    days = ("周一 11-23", "周二 11-24", "周三 11-25", "周四 11-26", "周五 11-27")
    halves = "上午 {}\n下午 {}"
    return RosterPaper(
        _FULL,
        "轮值表 11月23日 至 27日，第 48 周",
        f"{name}，第 2 版，2026-11-20 16:30 发布",
        days,
        (
            ("1 号  综合受理", "A 类资格", *(halves.format("周敏", "周敏") for _ in days)),
            ("2 号  社保医保", "B 类资格", *(halves.format("覃丽", "张勇") for _ in days)),
            ("中午 12:00 至 14:00", "2 人", *("周敏\n望晓东" for _ in days)),
        ),
        ("周敏 10 个半天　覃丽 5 个半天　张勇 5 个半天",),
        "2026-11-23 08:30 打印",
    )
