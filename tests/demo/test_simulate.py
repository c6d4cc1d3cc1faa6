"""Recorded days through the real queue."""

from __future__ import annotations

import csv
import json
from datetime import datetime
from pathlib import Path

import pytest

from desk.cli import main
from desk.core.errors import UserError
from desk.demo.recorded import read_recorded
from desk.demo.simulate import simulate

DATA = Path(__file__).parents[1] / "data"
LOGS = Path(__file__).parents[3] / "shared" / "data" / "logs"


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_three_people_and_one_window_wait_exactly_as_long_as_those_before_take(
    tmp_path: Path,
) -> None:
    arrivals = write(tmp_path / "a.csv", "time,class", "09:00,A", "09:01,A", "09:02,A")
    services = write(tmp_path / "s.csv", "class,seconds", "A,300", "A,600")
    recorded = read_recorded(arrivals, services)
    found = simulate(recorded.arrivals, recorded.services, ["A"])
    assert (found.tickets, found.unserved, found.days, found.windows) == (3, 0, 1, 1)
    # Waits: 0, 300 - 60, 300 + 600 - 120; the third takes the first service time again.
    assert found.wait_mean_s == pytest.approx((0 + 240 + 780) / 3)
    assert found.wait_median_s == 240
    assert found.wait_most_s == 780
    assert found.utilisation == pytest.approx(1.0)


def test_a_person_with_priority_is_called_before_those_who_came_first(tmp_path: Path) -> None:
    arrivals = write(
        tmp_path / "a.csv", "time,class,priority", "09:00,A,", "09:01,A,", "09:02,A,age"
    )
    services = write(tmp_path / "s.csv", "class,seconds", "A,300")
    recorded = read_recorded(arrivals, services)
    found = simulate(recorded.arrivals, recorded.services, ["A"])
    assert found.priority_wait_mean_s == 180


def test_two_days_are_two_queues(tmp_path: Path) -> None:
    arrivals = write(
        tmp_path / "a.csv", "time,class", "2026-11-24T09:00,permits", "2026-11-23T09:00,permits"
    )
    services = write(tmp_path / "s.csv", "class,seconds", "permits,300")
    recorded = read_recorded(arrivals, services)
    assert recorded.names == {"A": "permits"}
    found = simulate(recorded.arrivals, recorded.services, ["A"])
    assert (found.days, found.wait_most_s) == (2, 0)


def test_the_same_files_give_the_same_figures_and_more_windows_shorter_waits() -> None:
    recorded = read_recorded(DATA / "arrivals_small.csv", DATA / "services_small.csv")
    two, three, again = (
        simulate(recorded.arrivals, recorded.services, ["ABCD"] * n) for n in (2, 3, 3)
    )
    assert three == again
    assert three.wait_mean_s < two.wait_mean_s
    assert three.utilisation < two.utilisation
    assert three.error_median_s is not None
    assert three.bias_s is not None
    assert three.error_median_s < three.wait_p90_s / 4
    assert abs(three.bias_s) < three.wait_mean_s / 4


@pytest.mark.parametrize(
    ("arrivals", "services", "says"),
    [
        (["time,class", "25:99,A"], ["class,seconds", "A,300"], "line 2: 25:99 is no time"),
        (["time,class", "09:00,A"], ["class,seconds", "A,soon"], "line 2: soon is no service time"),
        (["time,class", "09:00,A"], ["class,seconds", "B,300"], "no service time for class A"),
        (["time,class,priority", "09:00,A,tall"], ["class,seconds", "A,9"], "tall is no priority"),
        (["time,class"], ["class,seconds", "A,300"], "holds no arrivals"),
        (["when,class", "09:00,A"], ["class,seconds", "A,300"], "needs the columns time, class"),
    ],
)
def test_a_faulty_file_is_named_with_its_line(
    tmp_path: Path, arrivals: list[str], services: list[str], says: str
) -> None:
    with pytest.raises(UserError) as refused:
        read_recorded(write(tmp_path / "a.csv", *arrivals), write(tmp_path / "s.csv", *services))
    assert says in str(refused.value)


def test_the_command_prints_figures_for_people_and_for_programs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    files = ["--arrivals", str(DATA / "arrivals_small.csv")]
    files += ["--services", str(DATA / "services_small.csv")]
    assert main(["simulate", *files, "--windows", "3", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["tickets"] == 129
    assert 0 < figures["utilisation"] < 1
    assert main(["simulate", *files, "--takes", "AB,ABC,BCD"]) == 0
    assert "129" in capsys.readouterr().out
    assert main(["simulate", *files, "--takes", "AB,AC"]) == 1
    assert "D" in capsys.readouterr().err
    assert main(["simulate", *files, "--windows", "0"]) == 1
    assert main(["simulate", "--arrivals", "nowhere.csv", *files[2:]]) == 1


def recorded_bank_day(folder: Path) -> tuple[Path, Path]:
    """A real day's arrivals of a bank's call centre, thinned, with a university office's times."""
    arrivals = ["time,class,priority"]
    owed = 0.0
    with (LOGS / "technion_bank_1999_calls_per_6min.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["date"] != "1999-01-04" or not "08:30" <= row["time"] < "16:30":
                continue
            owed += float(row["calls"]) / 6
            hour, minute = row["time"].split(":")
            for n in range(int(owed)):
                second = int(360 * (n + 0.5) / int(owed))
                at = f"{hour}:{int(minute) + second // 60:02}:{second % 60:02}"
                count = len(arrivals)
                arrivals.append(f"{at},{'ABABAD'[count % 6]},{'' if count % 8 else 'age'}")
            owed %= 1
    names = {"Validar solicitud": "A", "Radicar Solicitud Homologacion": "B",
             "Cancelar Solicitud": "D"}  # fmt: skip
    services = ["class,seconds"]
    with (LOGS / "consulta_data_mining.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            start, end = (datetime.fromisoformat(row[k]) for k in ("start_time", "end_time"))
            seconds = (end - start).total_seconds()
            if row["activity"] in names and 30 <= seconds <= 3600:
                services.append(f"{names[row['activity']]},{seconds}")
    return write(folder / "a.csv", *arrivals), write(folder / "s.csv", *services)


@pytest.mark.skipif(not LOGS.is_dir(), reason="the recorded processes are not beside the tree")
def test_on_a_recorded_day_the_promise_is_neither_rosy_nor_gloomy(tmp_path: Path) -> None:
    recorded = read_recorded(*recorded_bank_day(tmp_path))
    found = simulate(recorded.arrivals, recorded.services, ["ABD"] * 7)
    assert found.tickets > 150
    assert found.bias_s is not None
    assert found.inside_range is not None
    # Service times of this office are as uneven as can be (deviation equal to the mean).
    assert abs(found.bias_s) < 0.35 * found.wait_mean_s
    assert found.inside_range > 0.45
