"""Processes of a benchmark that never outlive it, however it ends."""

from __future__ import annotations

import atexit
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None
_living: list[subprocess.Popen[str]] = []


def child(words: Sequence[str], **how: Any) -> subprocess.Popen[str]:
    """Start a process that the kernel kills when this one dies, even by ``kill -9``.

    It leads a group of its own, so that :func:`end` takes along whatever it started.
    """
    mother = os.getpid()

    def tie() -> None:
        if _libc is not None:
            _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != mother:
                os._exit(1)

    made = subprocess.Popen(
        words,
        text=True,
        process_group=0,
        preexec_fn=tie,  # noqa: PLW1509 (it only calls the kernel)
        **how,
    )
    _living.append(made)
    return made


def end(process: subprocess.Popen[str]) -> None:
    """Kill a process and all of its group, and wait for it."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
    if process in _living:
        _living.remove(process)


@atexit.register
def end_all() -> None:
    """Kill whatever still runs."""
    for process in [*_living]:
        end(process)
