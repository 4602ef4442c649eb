"""How our Python is written (docs/architecture.md)."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from tests.architecture.rules import Rule, lines_matching, python

Function = ast.FunctionDef | ast.AsyncFunctionDef
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "stuff"}
DOMAIN = re.compile(
    r"(^|/)(choices|phases|tally|rules|timetable|querysets|selectors|services)(\.py|/)|/language/"
)
CLOCK = {"now", "today", "utcnow", "localdate", "localtime", "time"}
WAITING = re.compile(r"\bsleep\(|wait_for_timeout|perf_counter|\bmonotonic\(|\btime\.time\(")
# these watch other programs that live by the wall clock
CLOCK_WATCHERS = {"tests/journeys/test_outage.py"}
SUPPRESSION = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:|fmt:\s*off|mypy:)")
REASONED = re.compile(r"# (noqa: [A-Z]+\d+ - |type: ignore\[[a-z,-]+\]  ?# )\w+")
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SUPPRESSION_BUDGET = 10


def _trees(root: Path) -> Iterator[tuple[str, ast.Module]]:
    return ((path, ast.parse(text)) for path, text in python(root))


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def modules_without_opening_sentence(root: Path) -> list[str]:
    return [
        path
        for path, tree in _trees(root)
        if tree.body
        and not re.match(r"^\S.*? .*?[.:?!](\n\n|$)", ast.get_docstring(tree) or "", re.DOTALL)
    ]


def long_modules(root: Path) -> list[str]:
    return [path for path, text in python(root) if len(text.splitlines()) > 300]


def long_functions(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno}: {node.name}"
        for path, tree in _trees(root)
        if not path.startswith("demo/texts/")  # whole pages of text, one a function
        for node in _functions(tree)
        if node.end_lineno and node.end_lineno - node.lineno >= 40
    ]


def imports_inside_functions(root: Path) -> list[str]:
    return [
        f"{path}:{inner.lineno}: in {node.name}"
        for path, tree in _trees(root)
        for node in _functions(tree)
        # an app registers its parts when it is ready; earlier its models cannot be imported
        if not (path.endswith("/apps.py") and node.name == "ready")
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def empty_names(root: Path) -> list[str]:
    return [
        path
        for path, _ in python(root)
        if EMPTY_NAMES & {part.removesuffix(".py") for part in path.split("/")}
    ]


def names_used_twice(root: Path) -> list[str]:
    found = []
    for path, tree in _trees(root):
        scopes = chain([tree], (n for n in ast.walk(tree) if isinstance(n, ast.ClassDef)))
        for scope in scopes:
            plain = (
                node.name
                for node in scope.body
                if isinstance(node, Function | ast.ClassDef) and not node.decorator_list
            )
            found += [f"{path}: {name}" for name, count in Counter(plain).items() if count > 1]
    return found


def clocks_in_the_domain(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno}: {ast.unparse(node)}"
        for path, tree in _trees(root)
        if DOMAIN.search(path) and not path.startswith("tests/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and not node.args
        if getattr(node.func, "attr", getattr(node.func, "id", "")) in CLOCK
    ]


def classes_with_wrong_endings(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno}: {node.name} is a {ending}"
        for path, tree in _trees(root)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for ending in ["Page", "Block", "ViewSet", "Factory"]
        if any(ast.unparse(base).endswith(ending) for base in node.bases)
        and not node.name.endswith(ending)
    ]


def imports_of_tests(root: Path) -> list[str]:
    pattern = re.compile(r"^\s*(from|import) tests\b")
    return [
        line
        for path, text in python(root)
        if not path.startswith("tests/")
        for line in lines_matching(pattern, path, text)
    ]


def waiting_tests(root: Path) -> list[str]:
    return [
        line
        for path, text in python(root)
        if path.startswith("tests/") and not path.startswith("tests/architecture/")
        if path not in CLOCK_WATCHERS
        for line in lines_matching(WAITING, path, text)
    ]


def tests_without_a_sentence(root: Path) -> list[str]:
    return [
        f"{path}:{node.lineno}: {node.name}"
        for path, tree in _trees(root)
        if path.startswith("tests/")
        for node in _functions(tree)
        if node.name.startswith("test_") and node.name.count("_") < 3
    ]


def suppressions(root: Path) -> list[str]:
    found = [
        line
        for path, text in python(root)
        if not path.startswith("tests/architecture/")
        for line in lines_matching(SUPPRESSION, path, text)
    ]
    unexplained = [line for line in found if not REASONED.search(line)]
    return unexplained or (found if len(found) > SUPPRESSION_BUDGET else [])


def leftovers(root: Path) -> list[str]:
    return [
        line
        for path, text in python(root)
        if not path.startswith("tests/architecture/")
        for line in lines_matching(LEFTOVER, path, text)
    ]


TWICE = '"""Blocks."""\n\n\nclass A:\n    pass\n\n\nclass A:\n    pass\n'
RULES = [
    Rule(
        "each module opens with one sentence",
        modules_without_opening_sentence,
        {"core/dates.py": "import datetime\n"},
    ),
    Rule("no module is longer than 300 lines", long_modules, {"core/a.py": "x = 1\n" * 301}),
    Rule(
        "no function is longer than 40 lines",
        long_functions,
        {"core/a.py": "def long():\n" + "    x = 1\n" * 40},
    ),
    Rule(
        "no import hides inside a function",
        imports_inside_functions,
        {"core/a.py": "def f():\n    from home import models\n"},
    ),
    Rule("a file's name says what it holds", empty_names, {"core/utils.py": "\n"}),
    Rule("a name means one thing in a module", names_used_twice, {"core/blocks.py": TWICE}),
    Rule(
        "the domain never reads the clock",
        clocks_in_the_domain,
        {"home/selectors.py": "def f():\n    return timezone.now()\n"},
    ),
    Rule(
        "pages, blocks, view sets and factories say what they are",
        classes_with_wrong_endings,
        {"home/models.py": "class Front(BasePage):\n    pass\n"},
    ),
    Rule("nobody imports the tests", imports_of_tests, {"core/a.py": "from tests import x\n"}),
    Rule(
        "tests neither wait nor measure time",
        waiting_tests,
        {"tests/test_a.py": "import time\ntime.sleep(1)\n"},
    ),
    Rule(
        "the name of a test is a sentence",
        tests_without_a_sentence,
        {"tests/test_a.py": "def test_page():\n    pass\n"},
    ),
    Rule(
        "suppressions carry a reason",
        suppressions,
        {"core/a.py": "import os  # noqa\n"},
    ),
    Rule(
        "suppressions are few",
        suppressions,
        {"core/a.py": "x = 1  # noqa: E501 - long\n" * (SUPPRESSION_BUDGET + 1)},
    ),
    Rule("nothing is left for later", leftovers, {"core/a.py": "# TODO: finish\n"}),
]
