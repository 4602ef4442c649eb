"""`python -m bench.lighthouse`: Lighthouse's marks and the weight of pages, on a telephone.

Needs node, Chromium, nginx and PostgreSQL; installs Lighthouse into bench/node_modules if missing.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench.pages import APP, DATABASE, MEDIA, PROXY, prepare
from bench.processes import ROOT, granian, nginx

PAGES = {
    "front page": "/",
    "standard page": "/o-dzielnicy/",
    "search": "/szukaj/",
    "news": "/aktualnosci/",
    "news of a topic": "/aktualnosci/?topic=transport",
    "magazine": "/magazyn/",
    "articles": "/magazyn/artykuly/",
}
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
PROGRAM = ROOT / "bench/node_modules/.bin/lighthouse"


def main() -> list[str]:
    """Measure each page behind the front proxy; give the lines of a Markdown table."""
    _install()
    environment = {
        "DATABASE_URL": DATABASE,
        "DJANGO_SETTINGS_MODULE": "bench.settings",
        "MEDIA_ROOT": str(MEDIA),
    }
    prepare(environment)
    lines = [
        f"| page | {' | '.join(CATEGORIES)} | kB without pictures | kB in all | other hosts |",
        "|---|---|---|---|---|---|---|---|",
    ]
    with granian(APP, environment), nginx(PROXY, APP, ROOT / "staticfiles", MEDIA):
        for name, path in PAGES.items():
            report = _ask(f"http://127.0.0.1:{PROXY}{path}")
            lines.append(f"| {name} | {' | '.join(_row(report))} |")
            lines += [f"  - {gap}" for gap in _gaps(report)]
    return lines


def _install() -> None:
    if not PROGRAM.exists():
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run(command, cwd=ROOT / "bench", check=True)


def _ask(url: str) -> dict:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        sys.exit("No Chromium on PATH. On Debian or Ubuntu: apt install chromium")
    command = [
        str(PROGRAM),
        url,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking",
    ]
    environment = os.environ | {"CHROME_PATH": str(Path(browser))}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(found.stdout)


def _row(report: dict) -> list[str]:
    marks = [f"{report['categories'][name]['score'] * 100:.0f}" for name in CATEGORIES]
    requests = report["audits"]["network-requests"]["details"]["items"]
    total = sum(request.get("transferSize", 0) for request in requests)
    pictures = sum(
        request.get("transferSize", 0)
        for request in requests
        if request.get("resourceType") == "Image"
    )
    others = [request["url"] for request in requests if not _is_ours(request["url"])]
    return [*marks, f"{(total - pictures) / 1000:.0f}", f"{total / 1000:.0f}", f"{len(others)}"]


def _is_ours(url: str) -> bool:
    return url.startswith((f"http://127.0.0.1:{PROXY}", "data:"))


def _gaps(report: dict) -> list[str]:
    """Say which audits are not full, for categories that are not full."""
    return [
        f"{category}: {report['audits'][ref['id']]['title']}"
        for category in CATEGORIES
        if report["categories"][category]["score"] < 1
        for ref in report["categories"][category]["auditRefs"]
        if ref["weight"] and (report["audits"][ref["id"]]["score"] or 0) < 0.9
    ]


if __name__ == "__main__":
    print("\n".join(main()))
