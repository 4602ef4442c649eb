"""Metadata with lines: YAML read so that every value knows where it stands."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

import yaml
from django.utils.translation import gettext as _
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from magazine.importing.problems import Place, Report, did_you_mean
from magazine.importing.texts import CONTROL
from magazine.importing.words import plain

T = TypeVar("T")
DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
POLISH_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
NUMBER = re.compile(r"\d{1,9}", re.ASCII)
SURROGATE = re.compile(r"[\ud800-\udfff]")
NULL = "tag:yaml.org,2002:null"


class Fields:
    """Keys and values of one mapping; what is asked for wrongly becomes a fault, never an error."""

    def __init__(self, node: Node | None, place: Place, report: Report) -> None:
        self.place = place
        self.report = report
        self.nodes: dict[str, Node] = {}
        self.names: dict[str, str] = {}
        self.lines: dict[str, int] = {}
        if isinstance(node, MappingNode):
            self._read(node)
        elif node is not None and not _is_empty(node):
            report.fault(
                place,
                _("Names with values are expected here."),
                _("Write each as “name: value” on a line of its own."),
            )

    def __contains__(self, key: str) -> bool:
        return key in self.nodes

    def at(self, key: str) -> Place:
        """Return where a key stands; where the mapping begins when it is missing."""
        return Place(self.place.file, self.lines.get(key, self.place.line))

    def only(self, known: Iterable[str]) -> "Fields":
        """Note every key that is not known."""
        words = list(known)
        for key, name in self.names.items():
            if key not in words:
                message = _("The name “%(name)s” is not known here.") % {"name": name}
                self.report.fault(self.at(key), message, did_you_mean(key, words))
        return self

    def text(self, key: str, *, is_required: bool = False) -> str:
        """Return a value as one text."""
        node = self.nodes.get(key)
        if isinstance(node, ScalarNode):
            value = "" if _is_empty(node) else node.value.strip()
            if CONTROL.search(value) or SURROGATE.search(value):
                self.report.fault(
                    self.at(key),
                    _("An invisible control character stands here."),
                    _("Delete it, or write the line anew."),
                )
                return ""
        else:
            value = ""
            if node is not None:
                self._wrong(key, _("A text is expected here."))
        if is_required and not value:
            message = _("“%(key)s” is missing.") % {"key": key}
            self.report.fault(self.at(key), message, _("Add a line “%(key)s: …”.") % {"key": key})
        return value

    def number(self, key: str, *, highest: int) -> int | None:
        """Return a whole number from 1, or None."""
        value = self.text(key)
        digits = re.sub(r"\s", "", value)
        if not value:
            return None
        if NUMBER.fullmatch(digits) and 1 <= int(digits) <= highest:
            return int(digits)
        limits = {"value": value, "highest": highest}
        self._wrong(key, _("“%(value)s” is not a number from 1 to %(highest)s.") % limits)
        return None

    def day(self, key: str) -> date | None:
        """Return a day written 2026-11-01 or 1.11.2026, or None."""
        value = self.text(key)
        if not value:
            return None
        found, polish = DAY.fullmatch(value), POLISH_DAY.fullmatch(value)
        parts = found.groups() if found else polish.groups()[::-1] if polish else ("0", "0", "0")
        try:
            return date(*map(int, parts))
        except ValueError:
            message = _("“%(value)s” is not a day.") % {"value": value}
            self.report.fault(self.at(key), message, _("Write it like 2026-11-01."))
            return None

    def choice(self, key: str, words: Mapping[str, T]) -> T | None:
        """Return what a word of the format stands for, or None."""
        value = self.text(key)
        known = {plain(word): meaning for word, meaning in words.items()}
        if value and plain(value) not in known:
            message = _("“%(value)s” is not one of the words for “%(key)s”.")
            advice = did_you_mean(value, list(words))
            self.report.fault(self.at(key), message % {"value": value, "key": key}, advice)
        return known.get(plain(value))

    def inner(self, key: str) -> "Fields":
        """Return the mapping below a key; empty when there is none."""
        return Fields(self.nodes.get(key), self.at(key), self.report)

    def items(self, key: str) -> list[tuple[Node, Place]]:
        """Return the entries of a list with their places; a single value is a list of one."""
        node = self.nodes.get(key)
        if node is None or _is_empty(node):
            return []
        nodes = node.value if isinstance(node, SequenceNode) else [node]
        return [(each, Place(self.place.file, _line(each))) for each in nodes]

    def block_line(self, key: str) -> int:
        """Return the line on which the words of a text of several lines begin."""
        node = self.nodes[key]
        is_block = isinstance(node, ScalarNode) and node.style in {"|", ">"}
        return _line(node) + is_block

    def _read(self, mapping: MappingNode) -> None:
        for key_node, value in mapping.value:
            line = _line(key_node)
            place = Place(self.place.file, line)
            if not isinstance(key_node, ScalarNode):
                self.report.fault(place, _("A name is expected before the colon."))
                continue
            key = self._key(key_node.value)
            if key in self.nodes:
                message = _("“%(name)s” stands here a second time; first in line %(line)s.")
                values = {"name": key_node.value, "line": self.lines[key]}
                self.report.fault(place, message % values, _("Keep one of them."))
                continue
            self.nodes[key], self.names[key], self.lines[key] = value, key_node.value, line

    def _key(self, name: str) -> str:
        return plain(name)

    def _wrong(self, key: str, message: str) -> None:
        self.report.fault(self.at(key), f"{key}: {message}")


class FilesFields(Fields):
    """A mapping whose keys are names of files, which stay as they are."""

    def _key(self, name: str) -> str:
        return name


def read_fields(text: str, file: str, report: Report) -> Fields:
    """Return the mapping that a text in YAML is; a fault when it is no YAML."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        report.fault(Place(file, mark.line + 1 if mark else 0), *_explained(error))
        return Fields(None, Place(file), report)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        report.fault(Place(file, line), _("This cannot be read as YAML."))
        return Fields(None, Place(file), report)
    return Fields(node, Place(file, 1), report)


def _explained(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    found = error.problem or ""
    if "mapping values are not allowed" in found:
        advice = _('A text with a colon has to stand in quotes: "One: two".')
    elif "\\t" in found:
        advice = _("Indent with spaces, not with tabs.")
    else:
        advice = _("Look at quotes and indents in this line and the one before.")
    return _("This cannot be read as YAML."), advice


def scalar(node: Node) -> str | None:
    """Return the text of a plain value, or None for a list or a mapping."""
    return node.value.strip() if isinstance(node, ScalarNode) else None


def _is_empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.tag == NULL


def _line(node: Node) -> int:
    return node.start_mark.line + 1
