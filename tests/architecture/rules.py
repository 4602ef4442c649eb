"""What a rule of the house is, and how it looks at a tree of files."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

NOT_OURS = {
    ".git",
    ".venv",
    "__pycache__",
    "media",
    "node_modules",
    "staticfiles",
    "var",
    "vendor",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    ".hypothesis",
}


@dataclass(frozen=True)
class Rule:
    """A sentence that must hold, a check that gives a line per breach, a fault it must see."""

    sentence: str
    check: Callable[[Path], list[str]]
    fault: dict[str, str] = field(hash=False)

    def __str__(self) -> str:
        return self.sentence.replace(" ", "-")


@cache
def _walk(root: Path) -> list[Path]:
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = set(folders) - NOT_OURS
        found += [Path(folder) / name for name in names]
    return sorted(found)


def files(root: Path, *patterns: str) -> Iterator[tuple[str, str]]:
    """Give (path, text) of our files that match one of the patterns, in order."""
    for path in _walk(root):
        relative = path.relative_to(root)
        if any(relative.match(pattern) for pattern in patterns):
            yield relative.as_posix(), path.read_text(encoding="utf-8")


def python(root: Path) -> Iterator[tuple[str, str]]:
    """Give our Python files; migrations are written by a machine."""
    return ((path, text) for path, text in files(root, "*.py") if "/migrations/" not in path)


def lines_matching(pattern, path: str, text: str) -> list[str]:
    """Give `path:number: line` for every line in which the compiled pattern is found."""
    return [
        f"{path}:{number}: {line.strip()}"
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
