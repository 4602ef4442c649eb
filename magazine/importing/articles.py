"""An article of the folder: metadata at its top or in the contents, and its body."""

from django.utils.translation import gettext as _
from yaml.nodes import MappingNode

from magazine.importing import words
from magazine.importing.bodies import read_body
from magazine.importing.fields import Fields, read_fields, scalar
from magazine.importing.markdown import read_markdown
from magazine.importing.plan import ArticlePlan, BodyPlan, BylinePlan
from magazine.importing.problems import Place, Report, did_you_mean
from magazine.importing.source import Source
from magazine.importing.texts import Parts, read_text, split
from magazine.importing.tree import read_html

SUFFIXES = (".md", ".html", ".htm")
# key of the format: field of the article
FIELDS = {
    "tytul": "title",
    "adres": "slug",
    "temat": "subject",
    "lead": "lead",
    "podpis_zdjecia": "picture_caption",
}


def read_article(source: Source, name: str, entry: Fields, report: Report) -> ArticlePlan:
    """Return an article; `entry` is its line in the contents, which may carry metadata, too."""
    parts = split(read_text(source, name, report))
    own = read_fields(parts.metadata, name, report).only(words.ARTICLE)
    for key in words.ARTICLE:
        if key in own and key in entry:
            message = _("“%(key)s” stands here and in %(file)s, line %(line)s.")
            where = {"key": key, "file": own.place.file, "line": own.lines[key]}
            report.fault(entry.at(key), message % where, _("Keep one of them."))
    body = read_parts(parts, name, report)
    given = {key: own if key in own else entry for key in words.ARTICLE}
    values = {name: given[key].text(key) for key, name in FIELDS.items()}
    places = {name: given[key].at(key) for key, name in FIELDS.items() if key in given[key]}
    places["column"] = given["rubryka"].at("rubryka")
    places["picture"] = given["zdjecie"].at("zdjecie")
    _set_title(values, places, body, report)
    return ArticlePlan(
        file=name,
        values=values,
        places=places,
        column=given["rubryka"].text("rubryka"),
        picture=given["zdjecie"].text("zdjecie"),
        bylines=_bylines(given["autorzy"], report),
        body=body,
    )


def read_parts(parts: Parts, name: str, report: Report) -> BodyPlan:
    """Return the body of a file in Markdown or HTML."""
    read = read_markdown if name.lower().endswith(".md") else read_html
    return read_body(read(parts.body, name, report), name, report)


def _set_title(
    values: dict[str, str], places: dict[str, Place], body: BodyPlan, report: Report
) -> None:
    if body.title and values["title"] and body.title != values["title"]:
        report.fault(
            body.title_place,
            _("The article has two titles: here and in the metadata."),
            _("Keep one of them."),
        )
    if not values["title"]:
        values["title"] = body.title
        places["title"] = body.title_place
    if not values["title"]:
        report.fault(
            Place(body.title_place.file, 1),
            _("The article has no title."),
            _("Begin the text with a line “# Title”, or add “tytul: …”."),
        )


def _bylines(fields: Fields, report: Report) -> list[BylinePlan]:
    found: list[BylinePlan] = []
    for node, place in fields.items("autorzy"):
        if isinstance(node, MappingNode):
            inner = Fields(node, place, report).only(words.AUTHOR)
            name = inner.text("nazwa", is_required=True)
            role = inner.choice("rola", words.ROLES) or words.ROLES["tekst"]
            kind = inner.choice("rodzaj", words.KINDS) or words.KINDS["osoba"]
        else:
            name, role, kind = scalar(node) or "", words.ROLES["tekst"], words.KINDS["osoba"]
            if not name:
                report.fault(place, _("The name of an author is expected here."))
        byline = BylinePlan(name=name, role=role, kind=kind, place=place)
        if any((each.name, each.role) == (name, role) for each in found):
            message = _("%(name)s is named twice for the same work.") % {"name": name}
            report.fault(place, message, _("Delete one of the lines."))
        elif name:
            found.append(byline)
    return found


def existing(source: Source, name: str, place: Place, report: Report) -> bool:
    """Whether the folder holds a file; a fault that names the nearest one when not."""
    if name in source.entries:
        return True
    message = _("There is no file “%(name)s” in the folder.") % {"name": name}
    report.fault(place, message, did_you_mean(name, sorted(source.entries)))
    return False
