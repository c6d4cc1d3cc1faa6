"""Invented figures for the sample reports: a day and a month."""

from __future__ import annotations

from desk.printing.papers import (
    PaperChart,
    PaperFigure,
    PaperSection,
    PaperSeries,
    PaperTable,
    ReportPaper,
)

_HALL = "云集街道便民服务大厅"
_FULL = "宜昌市西陵区云集街道便民服务大厅"
_HALF_HOURS = (
    ("8:30", 14, 8), ("9:00", 22, 17), ("9:30", 25, 22), ("10:00", 23, 23), ("10:30", 19, 21),
    ("11:00", 15, 18), ("11:30", 9, 14), ("12:00", 4, 9), ("12:30", 2, 4), ("13:00", 3, 3),
    ("13:30", 5, 3), ("14:00", 17, 10), ("14:30", 16, 11), ("15:00", 6, 8),
)  # fmt: skip


def day_report(name: str) -> ReportPaper:
    """The day of the design's pictures."""
    issued = tuple(n for _, n, _ in _HALF_HOURS)
    done = tuple(n for _, _, n in _HALF_HOURS)
    rows = tuple((t, str(a), str(b)) for t, a, b in _HALF_HOURS)
    chart = PaperChart(
        "每半小时",
        tuple(t for t, _, _ in _HALF_HOURS),
        (PaperSeries("取号", issued, tuple(map(str, issued))),
         PaperSeries("办完", done, tuple(map(str, done)))),
        PaperTable("", ("时间", "取号", "办完"), rows),
    )  # fmt: skip
    return ReportPaper(
        _HALL,
        _FULL,
        "2026年11月23日运行日报",
        "11月23日 周一",
        f"{name}编制",
        "取号 **180** 个，接待 **171** 人，受理 **232** 件，其中当场办结 151 件。",
        (PaperFigure("接待人次", "171", "取号 180", "①"),
         PaperFigure("受理件数", "232", "当场 151", "②"),
         PaperFigure("平均等候", "11′40″", "目标 15′00″，达标", "③"),
         PaperFigure("满意率", "98.5%", "131 条评价", "④")),
        (PaperSection("每半小时取号和办完", "", (chart,)),
         PaperSection("各窗口", "", (), (
             PaperTable("", ("窗口", "人员", "接待", "受理", "平均办理"),
                        (("1", "周敏", "31", "38", "6′20″"),
                         ("3", "李晓雯", "29", "47", "9′48″")), words=2),))),
        ("① 接待人次：居民到窗口办一趟算一人次。", "② 受理：后来撤销的不算。",
         "③ 等候：从取号到第一次叫号。", "④ 满意：居民自己给的评价；没评的不算好评。"),
        "数据截至 2026-11-23 17:00",
    )  # fmt: skip


def month_report(name: str) -> ReportPaper:
    """The month of the design's picture."""
    days = ((8, 238), (9, 214), (10, 121), (12, 209), (13, 188), (14, 176), (15, 169), (16, 163),
            (19, 196), (20, 178), (21, 165), (22, 158))  # fmt: skip
    visits = PaperSeries("接待人次", tuple(n for _, n in days), tuple(str(n) for _, n in days))
    table = PaperTable("", ("日期", "接待人次"), tuple((f"10月{d}日", str(n)) for d, n in days))
    most = (("居民养老参保登记", 612), ("医保参保登记", 548), ("灵活就业登记", 431),
            ("居住登记", 388), ("高龄津贴申领", 296), ("生育登记", 241))  # fmt: skip
    return ReportPaper(
        _HALL,
        _FULL,
        "2026年10月运行月报",
        "10月1日 至 10月31日，开放 18 个工作日",
        f"11月2日编制，{name}审核",
        "共接待 **3,126** 人次，受理 **4,088** 件，平均每人一趟办 1.31 件。",
        (PaperFigure("接待人次", "3,126", "比上月 −12.4%", "①"),
         PaperFigure("受理件数", "4,088", "比上月 −9.8%", "②"),
         PaperFigure("平均等候", "11′20″", "目标 15′00″，达标", "③")),
        (PaperSection("每天接待多少人", "", (PaperChart("接待人次", tuple(str(d) for d, _ in days),
                                                 (visits,), table),)),
         PaperSection("办得最多的事", "", (), (
             PaperTable("", ("受理事项", "件数"), tuple((m, str(n)) for m, n in most),
                        bars=tuple(float(n) for _, n in most)),
             PaperTable("谁在按期办", ("承办", "受理", "办结", "逾期", "说明"),
                        (("区民政局", "812", "727", "4", "入户人手不够"),
                         ("区社保中心", "1,347", "1,330", "0", "")),
                        ("合计", "2,159", "2,057", "4", ""), notes=(4,))))),
        ("① 接待人次：居民到窗口办一趟算一人次。", "② 受理：后来撤销的不算。",
         "③ 等候：从取号到第一次叫号。"),
        "数据截至 2026-10-31 17:00",
    )  # fmt: skip
