"""How our templates, style sheets and scripts are written (docs/architecture.md)."""

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from tests.architecture.rules import Rule, files, lines_matching

INLINE = re.compile(
    r"""\sstyle=|<style\b|\son[a-z]+=["']|javascript:|<script(?![^>]*(\ssrc=|type="application/))"""
)
OTHER_HOST = re.compile(
    r"""(src|srcset|<link[^>]*href|@import|url\()\s*[=(]?\s*["']?(https?:)?//"""
)
POLISH = re.compile(r"[ąćęłńóśźż]", re.IGNORECASE)
COMPONENT = re.compile(r"""\{%\s*include\s+["']components/[^%]*%\}""")
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklch|oklab|color)a?\("
    r"|(?<![\w-])(white|black|red|green|blue|gr[ae]y|yellow|orange)(?![\w-])",
    re.IGNORECASE,
)
UNSAFE_SCRIPT = re.compile(r"\beval\(|new Function\(|document\.write|https?://(?!www\.w3\.org)")
# help texts of fields are written by developers, some of Django's with lists
UNSAFE_TEMPLATE = re.compile(r"(?<!\.help_text)\|\s*safe\b|\{%\s*autoescape off")


def each_line(pattern: re.Pattern, *globs: str, but: str = "-") -> Callable[[Path], list[str]]:
    """Make a check that no line of the files matches the pattern."""

    def check(root: Path) -> list[str]:
        return [
            line
            for path, text in files(root, *globs)
            if not PurePosixPath(path).match(but)
            for line in lines_matching(pattern, path, _without_comments(text))
        ]

    return check


def _without_comments(text: str) -> str:
    """Blank out comments of CSS, JavaScript and templates; lines keep their numbers."""
    comment = r"/\*.*?\*/|\{#.*?#\}|\{% comment.*?endcomment %\}|<!--.*?-->"
    return re.sub(comment, lambda m: "\n" * m[0].count("\n"), text, flags=re.DOTALL)


def long_templates(root: Path) -> list[str]:
    return [path for path, text in files(root, "*.html") if len(text.splitlines()) > 120]


def open_components(root: Path) -> list[str]:
    return [
        f"{path}: {found[0]}"
        for path, text in files(root, "templates/**/*.html", "templates/*.html")
        for found in COMPONENT.finditer(text)
        if not re.search(r"\bonly\s*%\}$", found[0])
    ]


def _selectors(text: str) -> list[str]:
    """Give what stands before each `{` of a style sheet, without strings and at-rules."""
    plain = re.sub(r"\"[^\"]*\"|'[^']*'", '""', _without_comments(text))
    found = re.findall(r"([^{};]+)\{", plain)
    return [selector.strip() for selector in found if not selector.strip().startswith("@")]


def selectors_by_id(root: Path) -> list[str]:
    return [
        f"{path}: {selector}"
        for path, text in files(root, "*.css")
        for selector in _selectors(text)
        if "#" in selector
    ]


def foreign_classes(root: Path) -> list[str]:
    """A component may place another one (`.field`), but not reach into its parts."""
    sheets = dict(files(root, "static/css/**/*.css", "static/css/*.css"))
    known = {PurePosixPath(path).stem for path in sheets} | {
        name
        for path, text in sheets.items()
        if "components" not in path
        for name in re.findall(r"\.([a-z][\w-]*)", " ".join(_selectors(text)))
    }
    return [
        f"{path}: .{name}"
        for path, text in sheets.items()
        if "components" in path
        for selector in _selectors(text)
        for name in re.findall(r"\.([a-z][\w-]*)", selector)
        if name.split("__")[0] != PurePosixPath(path).stem
        if "__" in name or name not in known
    ]


def forgotten_style_sheets(root: Path) -> list[str]:
    imported = "".join(text for _, text in files(root, "static/css/site.css"))
    return [
        path
        for path, _ in files(root, "static/css/components/*.css")
        if f"components/{PurePosixPath(path).name}" not in imported
    ]


def scripts_without_a_hook(root: Path) -> list[str]:
    return [
        path
        for path, text in files(root, "static/js/*.js")
        if not re.search(r"data-|\.dataset", text)
    ]


TEMPLATES = ("templates/**/*.html", "templates/*.html")
RULES = [
    Rule(
        "a template fits on a screen and a half",
        long_templates,
        {"templates/a.html": "<p>\n" * 121},
    ),
    *(
        Rule(
            f"templates carry no inline code ({kind})",
            each_line(INLINE, *TEMPLATES),
            {"templates/a.html": f"{fault}\n"},
        )
        for kind, fault in {
            "style": '<p style="color: red">',
            "script": "<script>go()</script>",
            "event": '<a onclick="go()">',
        }.items()
    ),
    Rule(
        "components are included with only",
        open_components,
        {"templates/a.html": '{% include "components/card.html" with title="a" %}'},
    ),
    Rule(
        "texts in templates are English message ids",
        each_line(POLISH, *TEMPLATES),
        {"templates/a.html": "<p>Urząd</p>"},
    ),
    Rule(
        "templates escape what they show",
        each_line(UNSAFE_TEMPLATE, *TEMPLATES),
        {"templates/a.html": "{{ page.lead|safe }}"},
    ),
    Rule(
        "nothing comes from another host",
        each_line(OTHER_HOST, *TEMPLATES, "*.css"),
        {"templates/a.html": '<img src="//cdn.example.com/a.png">'},
    ),
    Rule(
        "colours stand in tokens.css",
        each_line(COLOUR, "static/css/**/*.css", "static/css/*.css", but="tokens.css"),
        {"static/css/components/card.css": ".card { color: #fff; }"},
    ),
    Rule(
        "no style is important",
        each_line(re.compile("!important"), "*.css"),
        {"static/css/base.css": "a { color: var(--ink) !important; }"},
    ),
    Rule("no style hangs on an id", selectors_by_id, {"static/css/base.css": "#main { top: 0; }"}),
    Rule(
        "a component's classes carry its file's name",
        foreign_classes,
        {"static/css/components/card.css": ".card__title { .teaser__lead { top: 0; } }"},
    ),
    Rule(
        "every component's style sheet is used",
        forgotten_style_sheets,
        {"static/css/site.css": "", "static/css/components/card.css": ""},
    ),
    Rule(
        "scripts make no code and call no other host",
        each_line(UNSAFE_SCRIPT, "static/js/*.js"),
        {"static/js/menu.js": "eval(text);"},
    ),
    Rule(
        "every script hooks onto a data attribute",
        scripts_without_a_hook,
        {"static/js/menu.js": 'document.querySelector(".menu").hidden = true;'},
    ),
]
