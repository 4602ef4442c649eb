"""How the project as a whole is kept (docs/architecture.md)."""

import re
import tomllib
from pathlib import Path

from tests.architecture.rules import Rule, files, lines_matching

MACHINE_PATH = re.compile(r"""(^|[\s"'=(:])/(work|root|Users|home)/""")
HOST = re.compile(r"[a-z]+://")
GENERATED_NAME = re.compile(r"_auto_\d{8}|_alter_[a-z_]+_and_more")
VARIABLE = re.compile(r"""\benv\.[a-z]+\(\s*["']([A-Z_]+)["']""")


def long_settings(root: Path) -> list[str]:
    return [
        path
        for path, text in files(root, "site_config/settings/base.py")
        if len(text.splitlines()) > 200
    ]


def unnamed_migrations(root: Path) -> list[str]:
    return [path for path, _ in files(root, "migrations/*.py") if GENERATED_NAME.search(path)]


def hosts_in_locks(root: Path) -> list[str]:
    return [
        line
        for path, text in files(root, "requirements/*.txt", "package-lock.json")
        for line in lines_matching(HOST, path, text)
    ]


def paths_of_one_machine(root: Path) -> list[str]:
    patterns = ["*.py", "*.toml", "*.html", "*.md", "Makefile", "*.yaml", "*.yml", "*.conf", "run"]
    return [
        line
        for path, text in files(root, *patterns)
        if not path.startswith("tests/architecture/")
        for line in lines_matching(MACHINE_PATH, path, text)
    ]


def apps_outside_the_contracts(root: Path) -> list[str]:
    """Every app stands on a floor, and its inside is a house of its own."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text())
    linter = pyproject["tool"]["importlinter"]
    floors, inside = linter["contracts"]
    apps = {path.split("/")[0] for path, _ in files(root, "*/apps.py")}
    on_a_floor = set(re.findall(r"\w+", " ".join(floors["layers"])))
    return [
        *(f"{app}: not in root_packages" for app in apps - set(linter["root_packages"])),
        *(f"{app}: on no floor" for app in apps - on_a_floor),
        *(f"{app}: not a container" for app in apps - {"demo"} - set(inside["containers"])),
    ]


def undocumented_variables(root: Path) -> list[str]:
    documented = "".join(text for _, text in files(root, ".env.example"))
    return [
        f"{path}: {name}"
        for path, text in files(root, "site_config/settings/*.py")
        for name in VARIABLE.findall(text)
        if not re.search(rf"^#? ?{name}=", documented, re.MULTILINE)
    ]


PYPROJECT = """
[tool.importlinter]
root_packages = ["core"]
[[tool.importlinter.contracts]]
layers = ["core"]
[[tool.importlinter.contracts]]
containers = ["core"]
"""
RULES = [
    Rule(
        "base settings stay short",
        long_settings,
        {"site_config/settings/base.py": "A = 1\n" * 201},
    ),
    Rule(
        "migrations have names that say why",
        unnamed_migrations,
        {"home/migrations/0002_auto_20261122_1010.py": ""},
    ),
    Rule(
        "locks name no host (Python)",
        hosts_in_locks,
        {"requirements/prod.txt": "--index-url https://example.org/simple"},
    ),
    Rule(
        "locks name no host (npm)",
        hosts_in_locks,
        {"package-lock.json": '"resolved": "https://registry.example.org/a.tgz"'},
    ),
    Rule(
        "no file knows the paths of one machine",
        paths_of_one_machine,
        {"core/a.py": 'ROOT = "/root/site"'},
    ),
    Rule(
        "every app stands in the contracts of import-linter",
        apps_outside_the_contracts,
        {"pyproject.toml": PYPROJECT, "core/apps.py": "", "home/apps.py": ""},
    ),
    Rule(
        "every variable of the environment is documented",
        undocumented_variables,
        {"site_config/settings/dev.py": 'DEBUG = env.boolean("DEBUG", True)', ".env.example": ""},
    ),
]
