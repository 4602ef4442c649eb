"""A folder becomes the plan of an issue: nothing is asked of the site, nothing is written."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _
from yaml.nodes import ScalarNode

from magazine.importing import words
from magazine.importing.articles import SUFFIXES, existing, read_article, read_parts
from magazine.importing.bodies import read_body
from magazine.importing.fields import Fields, read_fields
from magazine.importing.markdown import read_markdown
from magazine.importing.pictures import (
    check_picture,
    file_of,
    is_picture,
    read_pictures,
    shared_credit,
)
from magazine.importing.plan import BlockPlan, BodyPlan, EntryPlan, IssuePlan, PicturePlan
from magazine.importing.problems import Place, Report
from magazine.importing.source import Source
from magazine.importing.texts import read_text, split

MOST_ENTRIES = 300
HIGHEST_PAGE = 500
# key of the format: field of the issue
FIELDS = {"tytul": "title", "adres": "slug", "okres": "period", "lead": "lead"}


def read_issue(source: Source, report: Report) -> IssuePlan | None:
    """Return the issue that a folder holds; None when there is nothing to read it from."""
    name = source.metadata_file
    if not name:
        return None
    fields = read_fields(read_text(source, name, report), name, report).only(words.ISSUE)
    plan = _issue(source, fields, report)
    pictures = _used_pictures(source, plan, shared_credit(fields, report), report)
    _check_left_over(source, plan, pictures, report)
    return replace(plan, pictures=pictures)


def _issue(source: Source, fields: Fields, report: Report) -> IssuePlan:
    values: dict[str, Any] = {field: fields.text(key) for key, field in FIELDS.items()}
    values["title"] = fields.text("tytul", is_required=True)
    values["continuous_number"] = fields.number("numer_ciagly", highest=99_999)
    values["print_run"] = fields.number("naklad", highest=10_000_000)
    places = {field: fields.at(key) for key, field in FIELDS.items()}
    imprint = fields.inner("stopka").only(words.IMPRINT)
    for key, field in words.IMPRINT.items():
        values[field] = imprint.text(key)
        places[field] = imprint.at(key)
    places |= {"number": fields.at("numer"), "cover": fields.at("okladka")}
    places |= {"dated_on": fields.at("data"), "contents": fields.at("spis_tresci")}
    fields.text("numer", is_required=True)
    fields.text("data", is_required=True)
    return IssuePlan(
        file=fields.place.file,
        values=values,
        places=places,
        number=fields.number("numer", highest=999),
        dated_on=fields.day("data"),
        cover=fields.text("okladka"),
        editorial=_editorial(source, fields, report),
        entries=list(_entries(source, fields, report)),
        pictures=read_pictures(fields, report),
    )


def _editorial(source: Source, fields: Fields, report: Report) -> BodyPlan:
    """The editorial: a file of its own, or a text in Markdown right in the metadata."""
    text = fields.text("wstep")
    if not text:
        return BodyPlan()
    if text.lower().endswith(SUFFIXES) and "\n" not in text:
        if not existing(source, text, fields.at("wstep"), report):
            return BodyPlan()
        parts = split(read_text(source, text, report))
        if parts.metadata.strip():
            report.fault(Place(text, 1), _("The editorial takes no metadata."), _("Delete them."))
        return read_parts(parts, text, report)
    file = fields.place.file
    first_line = fields.block_line("wstep")
    return read_body(read_markdown(text, file, report, first_line=first_line), file, report)


def _entries(source: Source, fields: Fields, report: Report) -> Iterator[EntryPlan]:
    items = fields.items("spis_tresci")
    if not items:
        report.fault(
            fields.at("spis_tresci"),
            _("The issue has no contents."),
            _("List its articles under “spis_tresci”."),
        )
    if len(items) > MOST_ENTRIES:
        message = _("An issue has at most %(most)s texts.") % {"most": MOST_ENTRIES}
        report.fault(fields.at("spis_tresci"), message)
    taken: dict[str, int] = {}
    last_page = 0
    for node, place in items[:MOST_ENTRIES]:
        if isinstance(node, ScalarNode):
            report.fault(
                place,
                _("The contents name articles and news of the site."),
                _("Write “- artykul: file.md” or “- aktualnosc: /address/”."),
            )
            continue
        entry = Fields(node, place, report).only(words.ENTRY)
        plan = _entry(source, entry, taken, report)
        if plan and (plan.page_number or last_page) < last_page:
            message = _("Page %(page)s comes after page %(last)s.")
            values = {"page": plan.page_number, "last": last_page}
            report.notice(entry.at("strona"), message % values)
        if plan:
            last_page = plan.page_number or last_page
            yield plan


def _entry(
    source: Source, entry: Fields, taken: dict[str, int], report: Report
) -> EntryPlan | None:
    file, news = entry.text("artykul"), entry.text("aktualnosc")
    if bool(file) == bool(news):
        report.fault(
            entry.place,
            _("Each line of the contents names one article or one page of news."),
            _("Write “- artykul: file.md” or “- aktualnosc: /address/”."),
        )
        return None
    name = file or news
    if name in taken:
        message = _("“%(name)s” stands in the contents already, in line %(line)s.")
        values = {"name": name, "line": taken[name]}
        report.fault(entry.place, message % values, _("Delete one of the lines."))
        return None
    taken[name] = entry.place.line
    number = entry.number("strona", highest=HIGHEST_PAGE)
    if news:
        entry.only(("aktualnosc", "strona", "rubryka"))
        return EntryPlan(
            place=entry.place,
            news=news,
            column=entry.text("rubryka"),
            column_place=entry.at("rubryka"),
            page_number=number,
        )
    if not existing(source, file, entry.at("artykul"), report):
        return None
    if not file.lower().endswith(SUFFIXES):
        report.fault(
            entry.at("artykul"),
            _("An article is a file in Markdown (.md) or HTML (.html)."),
            _("Save the text anew in one of these formats."),
        )
        return None
    article = read_article(source, file, entry, report)
    return EntryPlan(place=entry.place, article=article, page_number=number)


def _used_pictures(
    source: Source, plan: IssuePlan, shared: PicturePlan, report: Report
) -> dict[str, PicturePlan]:
    """Check and return the pictures that the issue shows, in the order of their first use."""
    used: dict[str, PicturePlan] = {}
    for file, place, alt in _uses(plan):
        if file in used or not existing(source, file, place, report):
            continue
        picture = plan.pictures.get(file) or replace(shared, file=file, place=place)
        if alt and not picture.description and not picture.is_decorative:
            picture = replace(picture, description=alt)
        used[file] = picture
        check_picture(source, picture, report)
    for file, picture in plan.pictures.items():
        if file not in used and existing(source, file, picture.place, report):
            message = _("The issue does not use the picture “%(name)s”.") % {"name": file}
            report.notice(picture.place, message)
    return used


def _uses(plan: IssuePlan) -> Iterator[tuple[str, Place, str]]:
    """Yield file, place and alternative text of each use of a picture."""
    if plan.cover:
        yield plan.cover, plan.at("cover"), ""
    blocks: list[BlockPlan] = list(plan.editorial.blocks)
    for article in plan.articles:
        if article.picture:
            yield article.picture, article.at("picture"), ""
        blocks += article.body.blocks
    for block in blocks:
        if block.kind == "image":
            yield file_of(block), block.place, block.value["alt"]


def _check_left_over(
    source: Source, plan: IssuePlan, pictures: dict[str, PicturePlan], report: Report
) -> None:
    """Note files that nothing points to: a forgotten article must not get lost."""
    texts = {plan.file, *(article.file for article in plan.articles)}
    texts.add(plan.editorial.title_place.file)
    for name in source.entries:
        if name in texts or name in pictures or name in plan.pictures:
            continue
        if is_picture(name):
            report.notice(Place(name), _("The issue does not use this picture."))
        elif not name.lower().startswith(("readme", "czytaj")):
            report.fault(
                Place(name),
                _("Nothing in the issue points to this file."),
                _("Add it to “spis_tresci”, or take it out of the folder."),
            )
