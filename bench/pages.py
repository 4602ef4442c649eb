"""Front page, a standard page and search against a bare Django view and nginx, in one run."""

import os
import subprocess
import sys
import urllib.request

from bench.load import Load, load
from bench.processes import ROOT, granian, memory_mb, nginx

APP, PROXY = 8291, 8292
PAGES = {
    "front page": "/",
    "section": "/urzad/",
    "standard page": "/o-dzielnicy/",
    "search": "/szukaj/?q=konsultacji",
}
DATABASE = os.environ.get(
    "BENCH_DATABASE_URL", "postgres://postgres@127.0.0.1:5432/dzielnica_bench"
)
MEDIA = ROOT / "var/bench-media"
HEAD = ["| what | req/s | CPU ms | p99 ms | CPU, baseline = 100 % |", "|---|---|---|---|---|"]


def main() -> list[str]:
    """Measure everything and return the lines of a report in Markdown."""
    environment = {
        "DATABASE_URL": DATABASE,
        "DJANGO_SETTINGS_MODULE": "bench.settings",
        "MEDIA_ROOT": str(MEDIA),
    }
    prepare(environment)
    lines = []
    with granian(APP, environment) as server:
        _draw_pictures()
        lines += _against_django(server.pid, "uncached, warm fragments")
        megabytes = ", ".join(f"{value:.0f} MB" for value in memory_mb(server.pid))
        lines += ["", f"Memory of the web workers: {megabytes}", ""]
    with granian(APP, environment | {"BENCH_PAGE_SECONDS": "1"}) as server:
        lines += _against_django(server.pid, "cache of the process")
        with nginx(PROXY, APP, ROOT / "staticfiles", MEDIA):
            lines += _against_nginx()
    return lines


def prepare(environment: dict[str, str]) -> None:
    name = DATABASE.rsplit("/", 1)[1]
    subprocess.run(["createdb", "-h", "127.0.0.1", "-U", "postgres", name], check=False)
    manage = [sys.executable, str(ROOT / "manage.py")]
    for command in (
        ["migrate", "-v0"],
        ["seed_demo", "--scale", os.environ.get("BENCH_SCALE", "0")],
        ["collectstatic", "--no-input", "-v0"],
    ):
        subprocess.run([*manage, *command], env=os.environ | environment, check=True)


def _draw_pictures() -> None:
    """The first reader of a page waits for its pictures; a measurement does not."""
    for path in PAGES.values():
        with urllib.request.urlopen(f"http://127.0.0.1:{APP}{path}", timeout=120) as response:
            response.read()


def _against_django(pid: int, how: str) -> list[str]:
    base = load(f"http://127.0.0.1:{APP}/bench/json", pid=pid)
    rows = [_row("Django JSON, full middleware (baseline)", base, base)]
    for name, path in PAGES.items():
        rows.append(_row(f"{name}, {how}", load(f"http://127.0.0.1:{APP}{path}", pid=pid), base))
    return [*HEAD, *rows]


def _against_nginx() -> list[str]:
    lines = ["", "| what | req/s | p99 ms | nginx static = 100 % |", "|---|---|---|---|"]
    same_bytes = ROOT / "staticfiles/bench.html"
    for name, path in PAGES.items():
        address = f"http://127.0.0.1:{PROXY}{path}"
        with urllib.request.urlopen(address, timeout=30) as response:
            same_bytes.write_bytes(response.read())
        static = load(f"http://127.0.0.1:{PROXY}/static/bench.html")
        page = load(address)
        same_bytes.unlink()
        for label, figures in ((f"{name}, static file", static), (f"{name}, page", page)):
            lines.append(
                f"| {label}{figures.warning} | {figures.per_second:,.0f} | {figures.p99_ms:.2f} "
                f"| {figures.per_second / static.per_second:.0%} |"
            )
    return lines


def _row(label: str, figures: Load, base: Load) -> str:
    return (
        f"| {label}{figures.warning} | {figures.per_second:,.0f} | {figures.cpu_ms:.2f} "
        f"| {figures.p99_ms:.1f} | {base.cpu_ms / figures.cpu_ms:.2%} |"
    )
