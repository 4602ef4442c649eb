"""Servers of a benchmark: started on loopback, measured, and always stopped."""

import getpass
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def granian(port: int, environment: dict[str, str], workers: int = 2) -> Iterator[subprocess.Popen]:
    """Run the site under the production server; the process is gone when the block ends."""
    command = [
        BIN / "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
        "--workers", str(workers), "--blocking-threads", "2", "--no-ws", "--log-level", "warning",
        "site_config.wsgi:application",
    ]  # fmt: skip
    with _running(command, os.environ | environment) as process:
        wait_for(f"http://127.0.0.1:{port}/health/live")
        yield process


def find_nginx() -> str:
    """Where nginx is: Debian puts it where only root looks. Raise FileNotFoundError without one."""
    path = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/local/sbin:/usr/sbin")
    if path is None:
        raise FileNotFoundError("nginx is missing. On Debian or Ubuntu: apt install nginx-light")
    return path


@contextmanager
def nginx(port: int, upstream: int, static_root: Path, media_root: Path) -> Iterator[Path]:
    """Run the front proxy with deploy/nginx.conf.template; gives its run folder."""
    with tempfile.TemporaryDirectory() as folder:
        names = {
            "RUN_DIR": folder,
            "LISTEN": f"127.0.0.1:{port}",
            "UPSTREAM": f"127.0.0.1:{upstream}",
            "STATIC_ROOT": str(static_root),
            "MEDIA_ROOT": str(media_root),
            "FORWARDED_PROTO": "http",
        }
        text = (ROOT / "deploy/nginx.conf.template").read_text()
        config = Path(folder) / "nginx.conf"
        config.write_text(Template(text).safe_substitute(names))
        Path(folder).chmod(0o755)
        # as root, nginx would read our files as another user, who may not see them
        as_us = f" user {getpass.getuser()};" if os.geteuid() == 0 else ""
        command = [find_nginx(), "-c", str(config), "-g", f"daemon off;{as_us}"]
        with _running(command, dict(os.environ)):
            wait_for(f"http://127.0.0.1:{port}/static/")
            yield Path(folder)


@contextmanager
def _running(command: list, environment: dict[str, str]) -> Iterator[subprocess.Popen]:
    # a group of its own, so that no worker outlives the benchmark
    process = subprocess.Popen(command, env=environment, cwd=ROOT, start_new_session=True)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


def wait_for(url: str, seconds: float = 30) -> None:
    """Return when the address answers anything; raise TimeoutError when it does not."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url, timeout=2)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(url)


def cpu_seconds(pid: int) -> float:
    """CPU time of a process and its children so far."""
    return sum(_own_cpu(each) for each in [pid, *_descendants(pid)])


def memory_mb(pid: int) -> list[float]:
    """Proportional set size of each child process, in MB, largest first."""
    return sorted((_pss(each) for each in _descendants(pid)), reverse=True)


def _own_cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _pss(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _descendants(pid: int) -> list[int]:
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    children = [int(child) for child in listed]
    return [*children, *(grand for child in children for grand in _descendants(child))]
