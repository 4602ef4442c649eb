"""One bounded load on one address, with wrk."""

import re
import subprocess
from dataclasses import dataclass

from bench.processes import cpu_seconds

_UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


@dataclass(frozen=True)
class Load:
    """Requests per second, 99th percentile in ms, CPU of the server in ms a request."""

    per_second: float
    p99_ms: float
    cpu_ms: float
    failures: int

    @property
    def warning(self) -> str:
        return f" ({self.failures} failed)" if self.failures else ""


def load(url: str, *, pid: int | None = None, seconds: int = 5, connections: int = 8) -> Load:
    """Ask the address for some seconds; `pid` is the server whose CPU is charged."""
    subprocess.run(["wrk", "-t1", f"-c{connections}", "-d1s", url], capture_output=True, check=True)
    before = cpu_seconds(pid) if pid else 0.0
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", url]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    spent = cpu_seconds(pid) - before if pid else 0.0
    requests = int(_found(r"(\d+) requests in", text)[1])
    value, unit = _found(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return Load(
        per_second=float(_found(r"Requests/sec:\s+([\d.]+)", text)[1]),
        p99_ms=float(value) * _UNITS[unit],
        cpu_ms=spent / max(requests, 1) * 1000,
        failures=int(failed[1]) if failed else 0,
    )


def _found(pattern: str, text: str) -> re.Match:
    match = re.search(pattern, text)
    if match is None:
        raise ValueError(f"wrk said something unexpected:\n{text}")
    return match
