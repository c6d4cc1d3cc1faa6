"""``./dev chaos``: runs of one and two tiers by turns until the time is over.

The same seed gives the same schedule; a run that fails prints its seed and keeps its folder.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["DESK_KEYRING"] = "off"

from tests.sync.chaos.run import Run


def main() -> int:
    """Exit code 0 when every run held every invariant."""
    parser = argparse.ArgumentParser(prog="./dev chaos", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1, help="the first run's; each next adds one")
    parser.add_argument("--tiers", type=int, choices=(1, 2), help="only runs of so many tiers")
    parser.add_argument("--run-seconds", type=float, default=30.0, help="how long each run suffers")
    args = parser.parse_args()
    end = time.monotonic() + args.minutes * 60
    seed, failed = args.seed, []
    while seed == args.seed or time.monotonic() < end:
        tiers = args.tiers or 1 + seed % 2
        folder = Path(tempfile.mkdtemp(prefix="desk-chaos-")) / "run"
        folder.parent.chmod(0o755)
        outcome = Run(folder, seed, args.run_seconds, tiers, lambda words: None).live()
        print(outcome.line(), flush=True)
        for fault in outcome.faults:
            print(f"  ! {fault}")
        if outcome.faults:
            failed.append(seed)
            again = f"./dev chaos --minutes 0 --seed {seed} --tiers {tiers}"
            print(f"  again with: {again} --run-seconds {args.run_seconds:g}; kept in {folder}")
        seed += 1
    print("every invariant held" if not failed else f"failing seeds: {failed}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
